package dev.followup.role;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Normalises characters one by one: case, accents, width and look-alike letters of other scripts fall together.
 *
 * <p>Each character has a value: one of the separators below, or a letter's number together with the bit of its script.
 * Letters that no vocabulary uses share {@link #STRANGE}.
 */
final class Letters {
    static final int SPACE = 0;
    static final int IGNORED = 1;
    static final int COMMA = 2;
    static final int SLASH = 3;
    static final int HYPHEN = 4;
    static final int AMPERSAND = 5;
    static final int AT_SIGN = 6;
    static final int STRANGE = 8;

    static final int NUMBER = 0x0FFF;
    static final int LATIN = 0x1000;
    static final int CYRILLIC = 0x2000;
    static final int GREEK = 0x4000;
    /** Chinese, Japanese and Korean characters, between which words are not set apart. */
    static final int UNSPACED = 0x8000;

    /** Characters from here on stand for nothing in Unicode. */
    private static final int PRIVATE = 0xE000;

    private final char[][] pages = new char[256][];
    private final boolean[] shared = new boolean[256];
    private char numbers = STRANGE;

    /** @param groups lines of letters that count as one, set apart by spaces */
    Letters(List<String> groups) {
        for (int page = 0; page < pages.length; page++) {
            char first = (char) (page << 8);
            shared[page] = in(page, 0x4F, 0xA0) || in(page, 0xAD, 0xD7) || in(page, 0xD9, 0xF9);
            if (shared[page]) {
                pages[page] = pages[page - 1];
            } else {
                pages[page] = new char[256];
                for (int i = 0; i < 256; i++) {
                    pages[page][i] = kindOf((char) (first + i));
                }
            }
        }
        for (char c = 'a'; c <= 'z'; c++) {
            number(c);
        }
        for (String group : groups) {
            String letters = group.replace(" ", "");
            char number = number(letters.charAt(0));
            for (int i = 1; i < letters.length(); i++) {
                give(letters.charAt(i), number);
            }
        }
        composed();
    }

    /** {@return the value of a character} */
    int at(char c) {
        return pages[c >>> 8][c & 0xFF];
    }

    /** {@return the value of a character beyond the first 65,536} */
    int beyond(int codePoint) {
        if (codePoint >= 0x1D400 && codePoint < 0x1D6A4) {
            return at((char) ('a' + (codePoint - 0x1D400) % 26));
        }
        if (codePoint >= 0x1F130 && codePoint < 0x1F18A && (codePoint - 0x1F130) % 32 < 26) {
            return at((char) ('a' + (codePoint - 0x1F130) % 32));
        }
        return Character.isIdeographic(codePoint) ? UNSPACED | STRANGE : SPACE;
    }

    /** {@return the words of a text, normalised, with a space before and after each} */
    String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = at(c);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                value = beyond(text.codePointAt(i));
                i++;
            }
            char last = words.charAt(words.length() - 1);
            if (value == AMPERSAND) {
                words.append(last == ' ' ? "& " : " & ");
            } else if (value < STRANGE) {
                words.append(value == IGNORED || last == ' ' ? "" : " ");
            } else if ((value & UNSPACED) != 0) {
                words.append(last == ' ' ? "" : " ").append(strange(c, value)).append(' ');
            } else if (strange(c, value) != last) {
                words.append(strange(c, value));
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    /** {@return a letter's number beside all characters, or the letter itself where no vocabulary uses it} */
    private static char strange(char c, int value) {
        int number = value & NUMBER;
        return number == STRANGE ? Character.toLowerCase(c) : (char) (PRIVATE + number);
    }

    /** {@return the number of a letter, a new one if no vocabulary used it before} */
    char number(char letter) {
        int value = at(letter);
        if ((value & NUMBER) == STRANGE) {
            numbers++;
            give(letter, numbers);
        }
        return (char) (at(letter) & NUMBER);
    }

    private void give(char letter, char number) {
        set(letter, number);
        char capital = Character.toUpperCase(letter);
        if (capital != letter && (at(capital) & NUMBER) == STRANGE) {
            set(capital, number);
        }
    }

    private void set(char letter, int number) {
        int page = letter >>> 8;
        if (shared[page] || shared[(page + 1) & 0xFF]) {
            pages[page] = pages[page].clone();
            shared[page] = false;
        }
        pages[page][letter & 0xFF] = (char) (scriptOf(letter) | number);
    }

    /** Gives letters that Unicode takes apart, like é or the wide Ａ, the number of their first part. */
    private void composed() {
        composed('\u00A0', '\u0590');
        composed('\u0620', '\u06FF');
        composed('\u1E00', '\u2000');
        composed('\u2100', '\u2150');
        composed('\u3041', '\u3100');
        composed('\uFE70', '\uFEFD');
        composed('\uFF00', '\uFFDC');
    }

    private void composed(char from, char to) {
        for (char c = from; c < to; c++) {
            if ((at(c) & NUMBER) >= STRANGE) {
                String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                char first = Character.toLowerCase(parts.charAt(0));
                if (first != c && (at(c) & NUMBER) == STRANGE && Character.isLetter(first)) {
                    set(c, number(first));
                }
            }
        }
    }

    private static char kindOf(char c) {
        if (Character.isLetter(c)) {
            return (char) (scriptOf(c) | STRANGE);
        }
        return switch (c) {
            case ',',
                    ';',
                    ':',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '–',
                    '—',
                    '―',
                    '、',
                    '，',
                    '（',
                    '）',
                    '：',
                    '،',
                    '«',
                    '»',
                    '"' -> COMMA;
            case '/',
                    '|',
                    '\\',
                    '\n',
                    '\r',
                    '\t',
                    '•',
                    '·',
                    '・',
                    '／',
                    '｜',
                    '¦',
                    '∙',
                    '●',
                    '►',
                    '⁄',
                    '∕',
                    '\u2028',
                    '\u2029' -> SLASH;
            case '-', '‐', '‑', '−' -> HYPHEN;
            case '&', '+', '＆' -> AMPERSAND;
            case '@', '＠' -> AT_SIGN;
            default ->
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.SURROGATE -> IGNORED;
                    default -> SPACE;
                };
        };
    }

    private static int scriptOf(char c) {
        if (c < 0x0250 || in(c, 0x1E00, 0x1F00) || in(c, 0xFF21, 0xFF5B)) {
            return LATIN;
        }
        if (in(c, 0x0370, 0x0400) || in(c, 0x1F00, 0x2000)) {
            return GREEK;
        }
        if (in(c, 0x0400, 0x0530)) {
            return CYRILLIC;
        }
        return in(c, 0x2E80, 0xA000) || in(c, 0xAC00, 0xD7B0) || in(c, 0xF900, 0xFB00) || c >= 0xFF66 ? UNSPACED : 0;
    }

    private static boolean in(int value, int from, int to) {
        return value >= from && value < to;
    }

    @Override
    public String toString() {
        return "Letters[" + (numbers - STRANGE) + " numbers, "
                + Arrays.stream(pages).distinct().count() + " pages]";
    }
}
