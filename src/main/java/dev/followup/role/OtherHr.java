package dev.followup.role;

import java.util.List;

/**
 * Tells the letters "hr" and "hrs" that are not human resources: hours after a number, what brackets spell out, and Croatia
 * among other countries.
 */
final class OtherHr {
    private static final String ROUND_THE_CLOCK = "24";

    /** What stands for countries beside Croatia, and for no department. */
    private static final List<String> COUNTRIES =
            List.of("SI", "SLO", "BA", "BIH", "RS", "SRB", "MK", "AL", "AT", "HU", "BG", "RO", "CZ", "SK", "PL", "GR");

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final WordReader words;
    private final int one;
    private final int several;

    OtherHr(Vocabulary vocabulary, WordReader words) {
        this.vocabulary = vocabulary;
        this.words = words;
        letters = vocabulary.letters;
        one = vocabulary.symbolOf("hr");
        several = vocabulary.symbolOf("hrs");
    }

    /** {@return whether a word is such letters} */
    boolean is(String title, int start, int end, int symbol) {
        return areHours(title, start, end, symbol)
                || (symbol == one && (isSpelledOut(title, end) || isCroatia(title, start, end)));
    }

    /** {@return whether the letters stand among those of other countries: Manager SI/HR/BA, Manager (HR, SI, BA)} */
    private boolean isCroatia(String title, int start, int end) {
        int next = countryAfter(title, end);
        boolean bracketed = start > 0 && title.charAt(start - 1) == '(' && countryAfter(title, next) > 0;
        return next > 0 && (bracketed || countryBefore(title, start) >= 0);
    }

    /** {@return where a country ends that follows in the list; -1 if none does} */
    private int countryAfter(String title, int i) {
        int from = Math.max(0, i);
        while (from < title.length() && isListed(title.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < title.length() && letters.at(title, end) >= Letters.STRANGE) {
            end++;
        }
        return from > i && isCountry(title, from, end) ? end : -1;
    }

    /** {@return where a country starts that stands before in the list; -1 if none does} */
    private int countryBefore(String title, int i) {
        int end = i;
        while (end > 0 && isListed(title.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && letters.at(title, from - 1) >= Letters.STRANGE) {
            from--;
        }
        return end < i && isCountry(title, from, end) ? from : -1;
    }

    private static boolean isCountry(String title, int start, int end) {
        for (int i = 0; i < COUNTRIES.size(); i++) {
            String country = COUNTRIES.get(i);
            if (country.length() == end - start && title.regionMatches(true, start, country, 0, end - start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(char c) {
        return c == ',' || c == '/' || c == ' ';
    }

    /** {@return whether brackets behind the letters spell them out as something else: HR (heart rate)} */
    private boolean isSpelledOut(String title, int end) {
        int open = end;
        while (open < title.length() && title.charAt(open) == ' ') {
            open = letters.visible(title, open + 1);
        }
        if (open >= title.length() || title.charAt(open) != '(') {
            return false;
        }
        int first = letters.visible(title, open + 1);
        int second = first;
        while (second < title.length() && letters.at(title, second) >= Letters.STRANGE) {
            second = letters.visible(title, second + 1);
        }
        boolean human = title.regionMatches(true, first, "human", 0, 5);
        while (second < title.length() && title.charAt(second) != ')' && letters.at(title, second) < Letters.STRANGE) {
            second++;
        }
        return !human && starts(title, first, 'h') && second < title.length() && starts(title, second, 'r');
    }

    private boolean starts(String title, int i, char letter) {
        return i < title.length() && (letters.at(title, i) & Letters.NUMBER) == (letters.at(letter) & Letters.NUMBER);
    }

    /**
     * {@return whether "hr" or "hrs" is hours: 12hr, $20/hr, 40 hr/week, 20 hrs, 56 hr, 24 hr pharmacy; 2 hr may be a grade and
     * where}
     */
    private boolean areHours(String title, int start, int end, int symbol) {
        boolean plural = symbol == several && letters.visibleIn(title, start, end) == 3;
        if (!plural && (symbol != one || letters.visibleIn(title, start, end) != 2)) {
            return false;
        }
        int after = letters.visible(title, end);
        int before = visibleBefore(title, start);
        if (isDigit(title, before)) {
            return before > 0 || !isHead(title, nextWord(title, after)); // 1HR Manager: what is left of a footnote
        }
        int digit = visibleBefore(title, before);
        if (!isDigit(title, digit)) {
            return false;
        }
        if (title.charAt(before) == '-') {
            return isRoundTheClock(title, digit) && !isHead(title, nextWord(title, after));
        }
        if (title.charAt(before) != ' ') {
            return title.charAt(before) == '/';
        }
        boolean goesOn = after < title.length() && title.charAt(after) == '/';
        return plural || goesOn || (isLong(title, digit) && !mayBeWhere(title, digit, after));
    }

    /** {@return whether a number has more than one digit} */
    private static boolean isLong(String title, int last) {
        return isDigit(title, last - 1) || (last > 0 && title.charAt(last - 1) == '.');
    }

    /** {@return whether who follows, or anything else unless hours are round the clock, may work in human resources} */
    private boolean mayBeWhere(String title, int last, int end) {
        int next = nextWord(title, end);
        return isRoundTheClock(title, last) ? isHead(title, next) : next < title.length();
    }

    private static boolean isRoundTheClock(String title, int last) {
        int first = last + 1 - ROUND_THE_CLOCK.length();
        return title.startsWith(ROUND_THE_CLOCK, first) && !isDigit(title, first - 1);
    }

    /** {@return where the next word starts; the end if a number stands before it} */
    private int nextWord(String title, int end) {
        int i = end;
        while (i < title.length() && letters.at(title, i) < Letters.STRANGE) {
            if (isDigit(title, i)) {
                return title.length();
            }
            i++;
        }
        return i;
    }

    private boolean isHead(String title, int word) {
        int symbol = word < title.length() ? TitleWord.symbol(words.read(title, word)) : Vocabulary.UNKNOWN;
        return symbol != TitleWord.SUSPECT && vocabulary.isHead(symbol);
    }

    private static boolean isDigit(String title, int i) {
        return i >= 0 && Character.isDigit(title.charAt(i));
    }

    /** {@return the last place before this one where something is to be seen; below 0 if there is none} */
    private int visibleBefore(String title, int i) {
        int before = i - 1;
        while (before >= 0 && letters.at(title, before) == Letters.IGNORED) {
            before--;
        }
        return before;
    }
}
