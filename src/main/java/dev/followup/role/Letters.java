package dev.followup.role;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Normalises characters one by one: case, accents, width and look-alike letters of other scripts fall together.
 *
 * <p>Each character has a value: one of the separators below, or a letter's number together with the bits of its script and
 * case. Letters that no vocabulary uses share {@link #STRANGE}.
 */
final class Letters {
    static final int SPACE = 0;
    static final int IGNORED = 1;
    static final int COMMA = 2;
    static final int SLASH = 3;
    static final int HYPHEN = 4;
    static final int AMPERSAND = 5;
    static final int AT_SIGN = 6;
    /** Separates no words, but may set apart an ending for the other gender. */
    static final int MARK = 7;

    static final int STRANGE = 8;

    static final int NUMBER = 0x07FF;
    static final int CAPITAL = 0x0800;
    static final int LATIN = 0x1000;
    static final int CYRILLIC = 0x2000;
    static final int GREEK = 0x4000;
    /** Chinese, Japanese, Korean, Thai and Khmer characters, between which words are not set apart. */
    static final int UNSPACED = 0x8000;

    /** Characters from here on stand for nothing in Unicode. */
    private static final int PRIVATE = 0xE000;

    private static final char QUOTATION = '"';

    /** Parts two of these letters in a word, in Catalan, and words elsewhere. */
    static final char MIDDLE_POINT = '\u00B7';

    private static final char CIRCLED_A = '\u24B6';
    private static final char CIRCLED_END = '\u24EA';

    /** Stretches a word in Arabic. */
    private static final char TATWEEL = '\u0640';

    private static final int LEADING_JAMO = 0x1100;
    private static final int VOWEL_JAMO = 0x1161;
    private static final int VOWELS = 21;
    /** One before the first, as a syllable may end without one. */
    private static final int TRAILING_JAMO = 0x11A7;

    private static final int TRAILINGS = 28;
    private static final int SYLLABLES = 0xAC00;

    private final char[] values = new char[1 << 16];
    private char numbers = STRANGE;

    /** @param groups lines of letters that count as one, set apart by spaces */
    Letters(List<String> groups) {
        Arrays.fill(values, 0x4E00, 0x9FFD, (char) (UNSPACED | STRANGE));
        Arrays.fill(values, SYLLABLES, 0xD7A4, (char) (UNSPACED | STRANGE));
        Arrays.fill(values, 0xD800, 0xF900, (char) IGNORED); // surrogates and private use
        for (int c = 0; c < values.length; c++) {
            if (values[c] == 0) {
                values[c] = kindOf((char) c);
            }
        }
        for (char c = 'a'; c <= 'z'; c++) {
            number(c);
        }
        for (String group : groups) {
            char number = number(group.charAt(0));
            for (int i = 1; i < group.length(); i++) {
                if (group.charAt(i) != ' ') {
                    give(group.charAt(i), number);
                }
            }
        }
        composed();
    }

    /** {@return the value of a character, {@link #IGNORED} if it may be the first part of one} */
    int at(char c) {
        return values[c];
    }

    /** {@return the value of the character that starts here, even if it is written as several} */
    int at(String text, int i) {
        int value = values[text.charAt(i)];
        return value == IGNORED ? looked(text, i) : value;
    }

    /** {@return the value of a character that depends on what stands beside it} */
    private int looked(String text, int i) {
        if (text.charAt(i) == QUOTATION) {
            return abbreviates(text, i) ? IGNORED : COMMA;
        }
        if (text.charAt(i) == MIDDLE_POINT) {
            return isWithin(text, i) && isL(text, i - 1) && isL(text, i + 1) ? IGNORED : SLASH;
        }
        int whole = whole(text, i);
        return whole < values.length ? values[whole] : beyond(whole);
    }

    /** {@return whether two letters stand before and two after: not where points set apart each letter} */
    private boolean isWithin(String text, int i) {
        return i > 1
                && i + 2 < text.length()
                && values[text.charAt(i - 2)] >= STRANGE
                && values[text.charAt(i + 2)] >= STRANGE;
    }

    private boolean isL(String text, int i) {
        return (values[text.charAt(i)] & NUMBER) == (values['l'] & NUMBER);
    }

    /** {@return whether a quotation mark stands before the last letter of an abbreviation in Hebrew} */
    private boolean abbreviates(String text, int i) {
        int before = i - 1;
        while (before >= 0 && text.charAt(before) != QUOTATION && values[text.charAt(before)] == IGNORED) {
            before--;
        }
        return before >= 0
                && i + 1 < text.length()
                && text.charAt(i + 1) != ' '
                && in(text.charAt(before), 0x05D0, 0x05EB);
    }

    /** {@return whether a letter starts here and nothing like it follows} */
    boolean standsAlone(String text, int i) {
        if (i >= text.length() || at(text, i) < STRANGE) {
            return false;
        }
        int next = visible(text, i + 1);
        return next == text.length() || at(text, next) < STRANGE;
    }

    /** {@return the first place from here on where something is to be seen} */
    int visible(String text, int from) {
        int i = from;
        while (i < text.length() && at(text, i) == IGNORED) {
            i++;
        }
        return i;
    }

    /** {@return how many characters are to be seen there} */
    int visibleIn(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += at(text, i) == IGNORED ? 0 : 1;
        }
        return count;
    }

    /** {@return whether the value is that of a letter in a script that sets words apart} */
    static boolean isSpaced(int value) {
        return value >= STRANGE && value < UNSPACED;
    }

    /** {@return the character that starts here: one of a pair of surrogates, or a syllable of Hangul that was taken apart} */
    private static int whole(String text, int i) {
        char c = text.charAt(i);
        if (i + 1 == text.length()) {
            return c;
        }
        char next = text.charAt(i + 1);
        if (Character.isSurrogatePair(c, next)) {
            return Character.toCodePoint(c, next);
        }
        if (!in(c, LEADING_JAMO, LEADING_JAMO + 19) || !in(next, VOWEL_JAMO, VOWEL_JAMO + VOWELS)) {
            return c;
        }
        int syllable = SYLLABLES + ((c - LEADING_JAMO) * VOWELS + next - VOWEL_JAMO) * TRAILINGS;
        char last = i + 2 < text.length() ? text.charAt(i + 2) : 0;
        return in(last, TRAILING_JAMO + 1, TRAILING_JAMO + TRAILINGS) ? syllable + last - TRAILING_JAMO : syllable;
    }

    /** {@return the value of a character beyond the first 65,536} */
    private int beyond(int codePoint) {
        if (in(codePoint, 0x1D400, 0x1D6A4)) {
            return at((char) ('a' + (codePoint - 0x1D400) % 26));
        }
        if (in(codePoint, 0x1F130, 0x1F18A) && (codePoint - 0x1F130) % 32 < 26) {
            return at((char) ('a' + (codePoint - 0x1F130) % 32));
        }
        if (Character.isIdeographic(codePoint)) {
            return UNSPACED | STRANGE;
        }
        return Character.getType(codePoint) == Character.OTHER_SYMBOL ? COMMA : SPACE;
    }

    /** {@return the words of a text, normalised, with a space before and after each} */
    String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        int last = ' ';
        for (int i = 0; i < text.length(); i++) {
            int value = at(text, i);
            int next = value < STRANGE ? ' ' : letter(text, i, value);
            if (value == IGNORED || (next == last && (value & UNSPACED) == 0 && value != AMPERSAND)) {
                continue;
            }
            if (value == AMPERSAND || (value & UNSPACED) != 0) {
                words.append(last == ' ' ? "" : " ").appendCodePoint(value == AMPERSAND ? '&' : next);
                next = ' ';
            }
            words.appendCodePoint(next);
            last = next;
        }
        return last == ' ' ? words.toString() : words.append(' ').toString();
    }

    /** {@return a letter's number beside all characters, or the letter itself where no vocabulary uses it} */
    static int letter(String text, int i, int value) {
        int number = value & NUMBER;
        return number == STRANGE ? Character.toLowerCase(whole(text, i)) : PRIVATE + number;
    }

    /** {@return the number of a letter, a new one if no vocabulary used it before} */
    char number(char letter) {
        if ((values[letter] & NUMBER) == STRANGE) {
            numbers++;
            give(letter, numbers);
        }
        return (char) (values[letter] & NUMBER);
    }

    private void give(char letter, int number) {
        values[letter] = (char) (bitsOf(letter) | number);
        char capital = Character.toUpperCase(letter);
        if (capital != letter && (values[capital] & NUMBER) == STRANGE) {
            values[capital] = (char) (bitsOf(capital) | number);
        }
    }

    /** Gives letters that Unicode takes apart, like é or the wide Ａ, the number of their first part. */
    private void composed() {
        composed('\u00A0', '\u0590');
        composed('\u1D00', '\u2000');
        composed('\u2070', '\u2150');
        composed(CIRCLED_A, CIRCLED_END);
        composed('\u3041', '\u3100');
        composed('\uFE70', '\uFEFD');
        composed('\uFF00', '\uFFDC');
    }

    private void composed(char from, char to) {
        for (char c = from; c < to; c++) {
            if ((at(c) & NUMBER) == STRANGE) {
                String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                char first = Character.toLowerCase(parts.charAt(0));
                if (first != c && Character.isLetter(first)) {
                    values[c] = (char) (bitsOf(c) | number(first));
                }
            }
        }
    }

    private static char kindOf(char c) {
        if (c == TATWEEL || in(c, LEADING_JAMO, 0x1200) || in(c, 0xFF9E, 0xFFA0) || in(c, 0x05F3, 0x05F5)) {
            return IGNORED; // unless they make a syllable; the marks of kana at half width, of Hebrew abbreviations
        }
        boolean vowel = c == 0x17B6 || in(c, 0x17BE, 0x17C6); // beside the letters of Khmer, as Thai has them
        if (Character.isLetter(c) || vowel || in(c, CIRCLED_A, CIRCLED_END)) {
            return (char) (bitsOf(c) | STRANGE);
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
                    '；',
                    '،',
                    '؛',
                    '［',
                    '］',
                    '｛',
                    '｝',
                    '«',
                    '»' -> COMMA;
            case '/',
                    '|',
                    '\\',
                    '\n',
                    '\r',
                    '\t',
                    '•',
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
            case '-', '‐', '‑', '−', '־', '－' -> HYPHEN;
            case '&', '+', '＆', '＋' -> AMPERSAND;
            case '@', '＠' -> AT_SIGN;
            case '*', '_', '.', '＊', '＿', '．' -> MARK;
            case QUOTATION, MIDDLE_POINT -> IGNORED; // unless they set apart
            default ->
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK -> IGNORED;
                    default -> SPACE;
                };
        };
    }

    private static int bitsOf(char c) {
        return scriptOf(c) | (Character.isUpperCase(c) ? CAPITAL : 0);
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
        return in(c, 0x0E00, 0x0E80)
                        || in(c, 0x1780, 0x1800)
                        || in(c, 0x2E80, 0xA000)
                        || in(c, 0xAC00, 0xD7B0)
                        || in(c, 0xF900, 0xFB00)
                        || c >= 0xFF66
                ? UNSPACED
                : 0;
    }

    private static boolean in(int value, int from, int to) {
        return value >= from && value < to;
    }
}
