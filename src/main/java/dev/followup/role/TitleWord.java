package dev.followup.role;

/**
 * A word of a title as one number, so that reading allocates nothing: where it ends in the high half, and below it the symbol
 * of a compound's first part, if any, and the symbol of the word.
 */
final class TitleWord {
    /** What a word of mixed scripts that spells nothing known counts as. */
    static final int SUSPECT = 0xFFFF;

    private TitleWord() {}

    static long of(int end, int first, int symbol) {
        return (long) end << 32 | (long) first << 16 | symbol;
    }

    /** {@return a word that is no compound} */
    static long of(int end, int symbol) {
        return of(end, Vocabulary.UNKNOWN, symbol);
    }

    static int end(long word) {
        return (int) (word >>> 32);
    }

    static int first(long word) {
        return (char) (word >>> 16);
    }

    static int symbol(long word) {
        return (char) word;
    }
}
