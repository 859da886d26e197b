package dev.followup.role;

/** Tells abbreviations of two letters that a title spells out as something else: T&D (Transmission & Distribution). */
final class SpelledPairs {
    /** So far to both sides the words are looked for. */
    private static final int REACH = 64;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final WordReader words;
    private final PhraseReader phrases;

    SpelledPairs(Vocabulary vocabulary, WordReader words, PhraseReader phrases) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.phrases = phrases;
        letters = vocabulary.letters;
    }

    /** {@return whether the letters that stand there are such an abbreviation} */
    boolean isOtherwise(String title, int start, int end) {
        int sign = sign(title, start, end);
        int last = sign + 1;
        while (last < end && isGap(title, last)) {
            last++;
        }
        if (!letters.standsAlone(title, start) || last >= end || !letters.standsAlone(title, last)) {
            return false;
        }
        int to = Math.min(title.length(), end + REACH);
        for (int i = sign(title, Math.max(0, start - REACH), to); i < to; i = sign(title, i + 1, to)) {
            int first = wordBefore(title, i);
            int second = wordAfter(title, i);
            if (first >= 0
                    && second < title.length()
                    && number(title, first) == number(title, start)
                    && number(title, second) == number(title, last)
                    && isOther(title, first, second)) {
                return true;
            }
        }
        return false;
    }

    /** {@return where the next sign for and stands; the end if none does} */
    private int sign(String title, int from, int end) {
        int i = from;
        while (i < end && letters.at(title, i) != Letters.AMPERSAND) {
            i++;
        }
        return i;
    }

    /** {@return where the word of several letters starts that stands before a sign, perhaps cut; below 0 if none does} */
    private int wordBefore(String title, int sign) {
        int end = sign;
        while (end > 0 && (isGap(title, end - 1) || WordReader.isCut(title, end - 1))) {
            end--;
        }
        int start = end;
        for (int i = end; i > 0 && end - i < REACH && isInWord(title, i - 1); i--) {
            start = letters.at(title, i - 1) == Letters.IGNORED ? start : i - 1;
        }
        return letters.visibleIn(title, start, end) > 1 ? start : -1;
    }

    private int wordAfter(String title, int sign) {
        int start = sign + 1;
        while (start < title.length() && isGap(title, start)) {
            start++;
        }
        return start < title.length() && isInWord(title, start) && !letters.standsAlone(title, start)
                ? start
                : title.length();
    }

    private boolean isGap(String title, int i) {
        return title.charAt(i) == ' ' || letters.at(title, i) == Letters.IGNORED;
    }

    private boolean isInWord(String title, int i) {
        return letters.at(title, i) >= Letters.STRANGE || letters.at(title, i) == Letters.IGNORED;
    }

    private int number(String title, int i) {
        return letters.at(title, i) & Letters.NUMBER;
    }

    /** {@return whether two words are known, together or one by one, and do not speak against a call} */
    private boolean isOther(String title, int first, int second) {
        long word = words.read(title, first);
        int symbol = TitleWord.symbol(word);
        if (symbol == TitleWord.SUSPECT) {
            return false;
        }
        int next = phrases.nextWord(title, TitleWord.end(word), 0);
        int phrase = next == title.length() ? 0 : (int) phrases.longest(title, symbol, next, phrases.at(title, next));
        int other = TitleWord.symbol(words.read(title, second));
        return phrase == 0
                ? isKnown(symbol) && isKnown(other)
                : !WordClass.at(vocabulary.phraseClass(phrase)).isNever();
    }

    private boolean isKnown(int symbol) {
        return symbol != TitleWord.SUSPECT && vocabulary.classOf(symbol) != WordClass.UNKNOWN.number();
    }
}
