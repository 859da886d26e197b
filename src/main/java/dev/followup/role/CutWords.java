package dev.followup.role;

/**
 * Words that are cut short, like "Buchh." or "Personalentw.": the known word that begins so, if there is only one, or the
 * class that all agree on. Words known in phrases only abstain.
 */
final class CutWords {
    /** Shorter ones begin too many words. */
    private static final int SHORTEST = 4;

    private static final int SEVERAL = 0xFFFF;

    private static final long UNKNOWN = WordClass.bits(WordClass.UNKNOWN);
    private static final long PLAIN = WordClass.bits(
            WordClass.PLAIN,
            WordClass.WORK,
            WordClass.ARTICLE,
            WordClass.OF,
            WordClass.FOR,
            WordClass.TO,
            WordClass.AT,
            WordClass.NOW,
            WordClass.AND);
    private static final long HINTS = WordClass.bits(WordClass.HR_HINT, WordClass.RECRUITER_HINT);
    private static final long UNSURE = HINTS
            | WordClass.bits(
                    WordClass.HR_LIKELY,
                    WordClass.RECRUITER_LIKELY,
                    WordClass.HR_UNLESS_SOLD,
                    WordClass.HR_UNLESS_SERVED);
    private static final long NEVER = WordClass.HUMAN_RESOURCES | WordClass.RECRUITING;
    private static final long LEADERS =
            WordClass.bits(WordClass.MANAGER, WordClass.MANAGER_OF_FIRM, WordClass.MANAGER_GENITIVE);
    private static final long GUARDS =
            WordClass.bits(WordClass.GATEKEEPER, WordClass.GATEKEEPER_PLACE, WordClass.ASSISTANT);
    private static final long FIELDS = WordClass.bits(WordClass.FIELD, WordClass.FIELD_FOR_OTHERS);

    private final byte[] classes;
    private final int[] depths;
    /** By node: the only word that begins so. */
    private final char[] only;
    /** By node: a bit for the class of each word that begins so. */
    private final long[] said;
    /** The symbol of a word that agrees with others on the first class; those of other classes follow. */
    private final int firstAgreed;

    private CutWords(Tree words, byte[] classes, int firstAgreed) {
        this.classes = classes;
        this.firstAgreed = firstAgreed;
        depths = new int[words.size()];
        only = new char[words.size()];
        said = new long[words.size()];
    }

    /**
     * {@return by node, the symbol of a word that is cut there; {@link Vocabulary#UNKNOWN} if nothing is known of it}
     *
     * @param symbols by node, of the words, of the stems and of the first parts of compounds that end there
     * @param classes by symbol
     * @param firstAgreed the symbol of the first class, for words that agree on it
     */
    static char[] symbols(Tree words, char[][] symbols, byte[] classes, int firstAgreed) {
        CutWords cut = new CutWords(words, classes, firstAgreed);
        for (int node = Tree.ROOT + 1; node < words.size(); node++) {
            cut.depths[node] = cut.depths[words.parent(node)] + 1;
        }
        char[] found = new char[words.size()];
        for (int node = words.size() - 1; node > Tree.ROOT; node--) {
            for (char[] kind : symbols) {
                cut.add(node, kind[node]);
            }
            if (cut.depths[node] >= SHORTEST) {
                found[node] = cut.symbol(node);
                cut.add(words.parent(node), cut.only[node]);
                cut.said[words.parent(node)] |= cut.said[node];
            }
        }
        return found;
    }

    private void add(int node, int symbol) {
        if (symbol == Vocabulary.UNKNOWN) {
            return;
        }
        only[node] = (char) (only[node] == Vocabulary.UNKNOWN || only[node] == symbol ? symbol : SEVERAL);
        said[node] |= symbol == SEVERAL ? 0 : 1L << classes[symbol];
    }

    private char symbol(int node) {
        if (only[node] != SEVERAL) {
            return only[node];
        }
        WordClass agreed = agreed(said[node] & ~UNKNOWN);
        return (char) (agreed == WordClass.UNKNOWN ? Vocabulary.UNKNOWN : firstAgreed + agreed.number());
    }

    /** {@return what words of such classes agree on; what speaks against a call is as sure as the least sure of them} */
    private static WordClass agreed(long said) {
        if ((said & ~(PLAIN | NEVER)) == 0 && (said & NEVER) != 0) {
            boolean recruiter = (said & WordClass.HUMAN_RESOURCES) == 0;
            if ((said & PLAIN) != 0 || (said & ~HINTS) == 0) {
                return recruiter ? WordClass.RECRUITER_HINT : WordClass.HR_HINT;
            }
            if ((said & UNSURE) != 0) {
                return recruiter ? WordClass.RECRUITER_LIKELY : WordClass.HR_LIKELY;
            }
            return recruiter ? WordClass.RECRUITER_FIELD : WordClass.HR_FIELD;
        }
        for (long alike : new long[] {LEADERS, GUARDS, FIELDS, PLAIN}) {
            if ((said & ~alike) == 0) {
                return WordClass.at(Long.numberOfTrailingZeros(said == 0 ? UNKNOWN : said));
            }
        }
        return said == WordClass.bits(WordClass.RANK) ? WordClass.RANK : WordClass.UNKNOWN;
    }
}
