package dev.followup.role;

/** Tells what sets words apart in a title: whether it only does so, joins them, or starts another segment or function. */
final class Separators {
    /** Before a middle point that sets nothing apart so many letters stand. */
    private static final int LONGEST_SPELLED = 2;

    private final Letters letters;
    private final boolean apart;

    /** @param apart whether what {@linkplain #mayDecorate may decorate words} sets them apart; else it is no more than a space */
    Separators(Letters letters, boolean apart) {
        this.letters = letters;
        this.apart = apart;
    }

    /** {@return what a separator means where it stands} */
    int at(String title, int i, int value, int wordLength) {
        int separator = meant(title, i, value, wordLength);
        return apart || !mayDecorate(title.charAt(i), separator) ? separator : Letters.SPACE;
    }

    /** {@return whether each word of a title may be set apart by the same sign, and nothing be meant by it: [Head] [of] [HR]} */
    static boolean mayDecorate(char c, int separator) {
        return switch (c) {
            case ',', ';', ':', '-' -> false;
            default -> separator == Letters.COMMA || separator == Letters.SLASH;
        };
    }

    /** {@return whether a name may stand between two of this sign, or between it and another} */
    static boolean isQuote(char c) {
        return switch (c) {
            case '"', '«', '»', '„', '“', '”', '‹', '›', '《', '》', '『', '』', '「', '」' -> true;
            default -> false;
        };
    }

    /** {@return the bracket that one closes; the same sign if it closes none} */
    static char opening(char c) {
        return switch (c) {
            case ')' -> '(';
            case ']' -> '[';
            case '}' -> '{';
            case '»' -> '«';
            case '）' -> '（';
            case '］' -> '［';
            case '｝' -> '｛';
            default -> c;
        };
    }

    private int meant(String title, int i, int value, int wordLength) {
        return switch (value) {
            case Letters.SLASH ->
                switch (title.charAt(i)) {
                    case '/' -> wordLength == 1 || isLetterAlone(title, i + 1) ? Letters.SPACE : Letters.SLASH;
                    case Letters.MIDDLE_POINT ->
                        joinsUnspaced(title, i)
                                ? Letters.AMPERSAND
                                : wordLength <= LONGEST_SPELLED && isSpelledAt(title, i + 1)
                                        ? Letters.SPACE
                                        : Letters.SLASH;
                    default -> Letters.SLASH;
                };
            case Letters.HYPHEN -> isDash(title, i) ? Letters.COMMA : Letters.SPACE;
            case Letters.IGNORED, Letters.MARK -> Letters.SPACE;
            default -> value;
        };
    }

    /** {@return whether one letter stands here, and no abbreviation like P&O} */
    private boolean isLetterAlone(String title, int i) {
        return letters.standsAlone(title, i) && (i + 1 == title.length() || !joins(title, i + 1));
    }

    /** {@return whether a point joins two words where words are not set apart: 인사·총무} */
    private boolean joinsUnspaced(String title, int i) {
        return i > 0
                && i + 1 < title.length()
                && (letters.at(title, i - 1) & letters.at(title, i + 1) & Letters.UNSPACED) != 0;
    }

    /** {@return whether no more letters follow than an abbreviation has before a point: RR·HH} */
    private boolean isSpelledAt(String title, int i) {
        int end = i;
        while (end < title.length() && letters.at(title, end) >= Letters.STRANGE) {
            end++;
        }
        return end > i && end <= i + LONGEST_SPELLED;
    }

    private static boolean isDash(String title, int i) {
        return i == 0 || i + 1 == title.length() || title.charAt(i - 1) == ' ' || title.charAt(i + 1) == ' ';
    }

    /** {@return whether a sign stands here that counts as the word and} */
    boolean joins(String title, int i) {
        return letters.at(title.charAt(i)) == Letters.AMPERSAND;
    }
}
