package dev.followup.role;

/**
 * The last letters of words for persons: a word that ends otherwise is not several run together, the last of which names a
 * person. Few others end so, by chance.
 */
final class HeadEnds {
    /** So many letters, those that stand twice counted once. */
    static final int LENGTH = 4;

    private static final int BITS = 16;

    private final long[] ends = new long[1 << (BITS - 6)];

    /** {@return a number for letters, from the last one on, and for one more before them; that of none is 0} */
    static int hash(int letters, int letter) {
        return letters * 0x9E3779B1 + letter;
    }

    /** Adds the end of a word, unless that is too short. */
    void add(Tree words, int word) {
        int hash = 0;
        int node = word;
        for (int i = 0; i < LENGTH; i++) {
            if (node == Tree.ROOT) {
                return;
            }
            hash = hash(hash, words.label(node));
            node = words.parent(node);
        }
        ends[slot(hash)] |= 1L << bit(hash);
    }

    /** {@return whether a word may end so, by the number of its last letters} */
    boolean mayBe(int hash) {
        return (ends[slot(hash)] >>> bit(hash) & 1) != 0;
    }

    private static int slot(int hash) {
        return (hash * 0x85EBCA6B) >>> (Integer.SIZE - BITS + 6);
    }

    private static int bit(int hash) {
        return (hash >>> 7) & 63;
    }
}
