package dev.followup.role;

/** Finds what a title adds to name the other gender, too: Referent/in, Referent*innen, Referent(in), Referent (m/w/d). */
final class GenderMarks {
    private static final int GENDER = WordClass.GENDER.number();
    /** Brackets are looked into so far, and so far back for the word before a mark. */
    private static final int LONGEST_BRACKETS = 16;

    private static final int NEAR = 8;

    private final Vocabulary vocabulary;
    private final Letters letters;

    GenderMarks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
    }

    /** {@return where the mark stops that starts here; where it starts if none does} */
    int end(String title, int start, int value) {
        if (value == Letters.COMMA && title.charAt(start) == '(') {
            int close = lettersOnly(title, start);
            if (close > start) {
                return close;
            }
        }
        return followsTwoLetters(title, start) ? endingEnd(title, start) : start;
    }

    private int endingEnd(String title, int start) {
        long node = vocabulary.slash;
        int i = start + 1;
        if (i < title.length() && title.charAt(i) == '-') {
            i++;
        }
        for (; i < title.length() && node != Trie.DEAD; i++) {
            int letter = letters.at(title, i);
            if (letter == Letters.IGNORED) {
                continue;
            }
            if (letter < Letters.STRANGE) {
                break;
            }
            node = vocabulary.words.child(node, letter & Letters.NUMBER);
        }
        if (vocabulary.classOf(Vocabulary.exact(vocabulary.known(node))) != GENDER) {
            return start;
        }
        return i < title.length() && title.charAt(i) == ')' ? i + 1 : i;
    }

    private boolean followsTwoLetters(String title, int i) {
        int count = 0;
        for (int before = i - 1; before >= Math.max(0, i - NEAR) && count < 2; before--) {
            int value = letters.at(title, before);
            if (value >= Letters.STRANGE) {
                count++;
            } else if (value != Letters.IGNORED) {
                return false;
            }
        }
        return count == 2;
    }

    /**
     * {@return where brackets close that hold nothing but single letters, (m/w/d); where they open if they hold anything else,
     * or letters with a point after each, (H.R.)}
     */
    private int lettersOnly(String title, int open) {
        int stop = Math.min(title.length(), open + LONGEST_BRACKETS);
        for (int i = open + 1; i < stop; i++) {
            if (title.charAt(i) == ')') {
                return i + 1;
            }
            int value = letters.at(title, i);
            if (value == Letters.AMPERSAND
                    || title.charAt(i) == '.'
                    || (value >= Letters.STRANGE && !letters.standsAlone(title, i))) {
                return open;
            }
        }
        return open;
    }
}
