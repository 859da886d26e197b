package dev.followup.role;

/**
 * Words of which one letter is wrong, missing, too much or swapped with the next: two words are so alike if they are
 * equal when each loses a letter at about the same place. Only words marked for it are kept, by the hash of what is left;
 * of others that speak against a call, those with a letter missing or swapped.
 */
final class Typos {
    static final int SHORTEST = 5;

    /** Shorter words that are not marked lose a letter to other words. */
    static final int SHORTEST_SLIP = 6;

    /** In a shorter word one letter may be among the three at both its ends. */
    static final int TWO_ENDS = 7;

    static final int LONGEST = 24;

    static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** The place of the lost letter of a word that lost none. */
    static final int WHOLE = 63;

    /** So many letters at the start and the end of a word are looked at before all of it. */
    static final int ENDS = 3;

    private static final int SLOT_BITS = 12;
    /** Letters stand in a number of so many bits each. */
    private static final long TWO = (1L << (2 * Character.SIZE)) - 1;

    private static final long THREE = (1L << (3 * Character.SIZE)) - 1;

    /** Beside the symbol of a word that may miss a letter or have two swapped, but none wrong or too much. */
    private static final long SLIP = 1L << 38;

    private long[] hashes = new long[1 << 11];
    private long[] found = new long[1 << 11];
    private int size;
    private final long[] powers = new long[LONGEST];
    /**
     * By the three letters at a word's start, and those at its end: a bit for each length that a word so alike may have; of
     * short words, by two letters.
     */
    private final int[] starts = new int[1 << SLOT_BITS];

    private final int[] ends = new int[1 << SLOT_BITS];

    Typos() {
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
    }

    long power(int exponent) {
        return powers[exponent];
    }

    /**
     * {@return a bit for each length that a word so alike may have, as only one of its ends can be wrong}
     *
     * @param first its first three letters, the third in the lowest bits
     * @param last its last letters, three at least, the last in the lowest bits
     */
    int lengths(long first, long last) {
        return starts[slot(first)]
                | starts[slot(first >>> Character.SIZE)]
                | ends[slot(last & THREE)]
                | ends[slot(last & TWO)];
    }

    /** Adds a word of which a letter may be wrong, missing, too much or swapped. */
    void add(String word, int symbol) {
        open(word, 7 << (word.length() - 1));
        put(hash(word, WHOLE), entry(symbol, 0, WHOLE));
        for (int lost = 1; lost < word.length(); lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost));
        }
    }

    /** Adds a word of which a letter may be missing or swapped, but for the last, without which it may be another word. */
    void addSlips(String word, int symbol) {
        open(word, 3 << (word.length() - 1));
        for (int lost = 1; lost < word.length() - 1; lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost) | SLIP);
        }
    }

    private void open(String word, int lengths) {
        int length = word.length();
        if (length < TWO_ENDS) {
            starts[slot(letters(word, 0, 2))] |= lengths;
            ends[slot(letters(word, length - 2, length))] |= lengths;
        }
        starts[slot(letters(word, 0, ENDS))] |= lengths;
        ends[slot(letters(word, length - ENDS, length))] |= lengths;
    }

    private static long letters(String word, int start, int end) {
        long letters = 0;
        for (int i = start; i < end; i++) {
            letters = (letters << Character.SIZE) | word.charAt(i);
        }
        return letters;
    }

    private static int slot(long letters) {
        return (int) ((letters * FACTOR) >>> (Long.SIZE - SLOT_BITS));
    }

    /**
     * {@return a word that is left with the same letters when it loses one: at the same place, or the same letter one place
     * on; 0 if there is none}
     */
    int find(long hash, int letter, int lost) {
        int mask = hashes.length - 1;
        for (int i = slot(hash, mask); hashes[i] != 0; i = (i + 1) & mask) {
            if (hashes[i] == hash) {
                int place = (int) found[i] & 0x3F;
                boolean swapped = Math.abs(place - lost) == 1 && ((int) (found[i] >>> 6) & 0xFFFF) == letter;
                boolean other = (found[i] & SLIP) == 0 && (place == WHOLE || place == lost);
                if (lost == WHOLE || swapped || other) {
                    return (char) (found[i] >>> 22);
                }
            }
        }
        return 0;
    }

    private static long entry(int symbol, int letter, int place) {
        return ((long) symbol << 22) | (letter << 6) | place;
    }

    private static long hash(String word, int lost) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != lost) {
                hash = hash * FACTOR + word.charAt(i);
            }
        }
        return hash;
    }

    private void put(long hash, long entry) {
        if (2 * size >= hashes.length) {
            long[] oldHashes = hashes;
            long[] oldFound = found;
            hashes = new long[2 * oldHashes.length];
            found = new long[2 * oldHashes.length];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldHashes[i] != 0) {
                    store(oldHashes[i], oldFound[i]);
                }
            }
        }
        size++;
        store(hash, entry);
    }

    private void store(long hash, long value) {
        int mask = hashes.length - 1;
        int i = slot(hash, mask);
        while (hashes[i] != 0) {
            i = (i + 1) & mask;
        }
        hashes[i] = hash;
        found[i] = value;
    }

    private static int slot(long hash, int mask) {
        return (int) ((hash * 0xD6E8FEB86659FD93L) >>> 40) & mask;
    }
}
