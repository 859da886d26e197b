package dev.followup.role;

/** Tells which languages a title is written in; a bit for each family of the index. */
final class Languages {
    /** The first family of the index. */
    private static final int ENGLISH = 1;

    private static final int COUNTERS = 16;
    private static final int MOST_COUNTED = 15;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final WordReader words;

    Languages(Vocabulary vocabulary, WordReader words) {
        this.vocabulary = vocabulary;
        this.words = words;
        letters = vocabulary.letters;
    }

    /** {@return whether those of a word or phrase are others than the title's: spoken in it, and common to its words so far} */
    static boolean areForeign(int languages, int spoken, int common) {
        return (languages & spoken) == 0 || (languages == ENGLISH && (common & ENGLISH) == 0);
    }

    /** {@return the languages that most words of the title belong to, those aside that speak against a call} */
    int of(String title) {
        long few = 0;
        long many = 0;
        int counted = 0;
        for (int i = 0; i < title.length() && counted < MOST_COUNTED; ) {
            if (letters.at(title, i) < Letters.STRANGE) {
                i++;
                continue;
            }
            long word = words.read(title, i);
            boolean letter = letters.standsAlone(title, i);
            i = TitleWord.end(word);
            int symbol = TitleWord.symbol(word);
            WordClass read = symbol == TitleWord.SUSPECT ? WordClass.UNKNOWN : WordClass.at(vocabulary.classOf(symbol));
            if (letter
                    || read == WordClass.UNKNOWN
                    || read.isNever()
                    || vocabulary.languagesOf(symbol) == Vocabulary.ALL_LANGUAGES) {
                continue;
            }
            counted++;
            few += spread(vocabulary.languagesOf(symbol));
            many += spread(vocabulary.languagesOf(symbol) >>> COUNTERS);
        }
        return most(few, many, counted);
    }

    /** {@return one in each of sixteen counters of four bits whose language is among these} */
    private static long spread(int languages) {
        long counters = 0;
        for (int i = 0; i < COUNTERS; i++) {
            counters |= (languages >>> i & 1L) << (4 * i);
        }
        return counters;
    }

    /**
     * {@return the languages of most words; all if no two agree, as one word may be a loan, or known elsewhere by chance: not
     * in English, if it is the only one}
     */
    private static int most(long few, long many, int counted) {
        long most = 1;
        int languages = 0;
        for (int i = 0; i < 2 * COUNTERS; i++) {
            long count = (i < COUNTERS ? few >>> (4 * i) : many >>> (4 * (i - COUNTERS))) & 0xF;
            if (count > most) {
                languages = 0;
                most = count;
            }
            languages |= count == most ? 1 << i : 0;
        }
        boolean english = counted == 1 && (languages & ENGLISH) != 0;
        return most > 1 || english ? languages : Vocabulary.ALL_LANGUAGES;
    }
}
