package dev.followup.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Takes from a name what does not tell it from another: case, width, composition, accents in Latin, Greek and Cyrillic,
 * invisible characters, quotation marks and apostrophes, the kind of hyphen and space, full stops.
 *
 * <p>What is left are words with one space between them; between characters of Chinese, Japanese and Korean, where spacing
 * says nothing, there is none.
 */
final class Folding {
    /** A text that takes more than looking at one character after the other. */
    static final long NOT_PLAIN = -1;

    static final char SPACE = ' ';
    static final char COMMA = ',';
    static final char AND = '&';
    static final char DROPPED = 0;
    private static final char ASCII_END = 0x80;

    /** A character that is not folded by itself alone. */
    static final char OTHER = 0xffff;

    private static final char[] ASCII = ascii();

    /** Letters of their own that people without them on the keyboard write otherwise: the letter, then how. */
    private static final String[] LETTERS = {"ςσ", "łl", "øo", "đd", "ðd", "ħh", "ŧt", "æae", "œoe", "þth"};

    /** Apostrophes and quotation marks that Unicode takes for letters, accents or opening brackets. */
    private static final String QUOTES =
            "\"'`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u0384\u055a"
                    + "\u05f3\u05f4\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u201a\u201e\u2032\u2033\ua78c";

    /** Marks of trade, and the dot inside a word. */
    private static final String TRIFLES = "\u00ae\u2120\u2122\u00b7\u2027";

    private static final String COMMAS = ",\u060c\u3001";
    private static final String BREAKS = ".\u3002\u30fb\u2212";
    private static final char IOTA_BELOW = '\u0345';
    private static final char LONG_VOWEL = '\u30fc';

    /** What each of the first characters becomes that is folded by itself. */
    private static final char[] PLAIN = plain();

    private final boolean ofPerson;
    private final StringBuilder words;
    private boolean spaceBefore;
    private boolean accented;
    private boolean unspaced;

    private Folding(boolean ofPerson, int length) {
        this.ofPerson = ofPerson;
        this.words = new StringBuilder(length + 8);
    }

    /**
     * {@return the words of a text}
     *
     * @param ofPerson whether a comma stays, as a mark between words; else it is a space, and "&" is a word
     */
    static String words(String text, boolean ofPerson) {
        Folding folding = new Folding(ofPerson, text.length());
        if (isAscii(text)) {
            for (int i = 0; i < text.length(); i++) {
                folding.add(ASCII[text.charAt(i)]);
            }
            return folding.words.toString();
        }
        folded(text).codePoints().forEach(folding::addAny);
        return decomposed(folding.words.toString());
    }

    /** {@return the visible characters of a text, for one of which no word is left} */
    static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        decomposed(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !isInvisible(point) && !isSpace(point))
                .forEach(signs::appendCodePoint);
        return decomposed(signs.toString());
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a character shows nothing and takes no room, like a joiner, a direction mark or a filler} */
    static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x034f // joins graphemes
                || point == 0x115f // fillers of Hangul
                || point == 0x1160
                || point == 0x3164
                || point == 0xffa0
                || point == 0x17b4 // vowels of Khmer that are not written
                || point == 0x17b5
                || (point >= 0x180b && point <= 0x180f) // variation selectors
                || (point >= 0xfe00 && point <= 0xfe0f)
                || (point >= 0xe0100 && point <= 0xe01ef);
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0x2800; // Braille without a dot
    }

    /** {@return what an ASCII character or a European letter becomes; {@link #OTHER} for all that takes more} */
    static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : OTHER;
    }

    private static char[] plain() {
        char[] plain = Arrays.copyOf(ASCII, 0x180);
        for (char c = ASCII_END; c < plain.length; c++) {
            String letter = words(Character.toString(c), true);
            plain[c] = letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z'
                    ? letter.charAt(0)
                    : OTHER;
        }
        return plain;
    }

    private static char[] ascii() {
        char[] folded = new char[ASCII_END];
        for (char c = 0; c < ASCII_END; c++) {
            folded[c] = c <= ' ' || c == '.' || c == '-'
                    ? SPACE
                    : c == '\'' || c == '"' || c == '`' || c == 0x7f ? DROPPED : Character.toLowerCase(c);
        }
        return folded;
    }

    /** Full case folding: up and down again finds ss for ß, and small letters that have no capital of their own. */
    static String folded(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isInvisible(point)).forEach(point -> {
            if (QUOTES.indexOf(point) >= 0) {
                seen.append('\'');
            } else if (TRIFLES.indexOf(point) < 0) {
                seen.appendCodePoint(point);
            }
        });
        String parts = decomposed(seen.toString()).replace(String.valueOf(IOTA_BELOW), "");
        return decomposed(
                parts.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private void addAny(int point) {
        int type = Character.getType(point);
        if (isInvisible(point) || (accented && type == Character.NON_SPACING_MARK)) {
            return;
        }
        if (point < ASCII_END) {
            add(ASCII[point]);
        } else if (COMMAS.indexOf(point) >= 0) {
            add(COMMA);
        } else if (isSpace(point) || type == Character.DASH_PUNCTUATION || BREAKS.indexOf(point) >= 0) {
            add(SPACE);
        } else if (!isQuote(point, type)) {
            addLetter(point, type);
        }
    }

    private static boolean isQuote(int point, int type) {
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || QUOTES.indexOf(point) >= 0
                || TRIFLES.indexOf(point) >= 0;
    }

    private void add(char c) {
        if (c == DROPPED) {
            return;
        }
        if (c == SPACE || (c == COMMA && !ofPerson)) {
            spaceBefore = true;
            accented = false;
            return;
        }
        if (c == AND && !ofPerson) {
            addWord("and");
            return;
        }
        if (c == COMMA) {
            spaceBefore = false;
        } else {
            space(false);
        }
        words.append(c);
        accented = c >= 'a' && c <= 'z';
        unspaced = false;
    }

    private void addWord(String word) {
        add(SPACE);
        word.chars().forEach(c -> add((char) c));
        add(SPACE);
    }

    private void addLetter(int point, int type) {
        if (type == Character.NON_SPACING_MARK) {
            space(false);
            words.appendCodePoint(point);
            return;
        }
        UnicodeScript script = UnicodeScript.of(point);
        boolean next = isUnspaced(point, script);
        space(next);
        accented = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
        unspaced = next;
        for (String letter : LETTERS) {
            if (letter.charAt(0) == point) {
                words.append(letter, 1, letter.length());
                return;
            }
        }
        words.appendCodePoint(point);
    }

    private void space(boolean nextUnspaced) {
        if (spaceBefore && !(unspaced && nextUnspaced)) {
            if (words.length() > 0 && words.charAt(words.length() - 1) != COMMA) {
                words.append(SPACE);
            }
        }
        spaceBefore = false;
    }

    private static boolean isUnspaced(int point, UnicodeScript script) {
        return point == LONG_VOWEL
                || switch (script) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
