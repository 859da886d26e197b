package dev.followup.role;

import java.util.BitSet;

/**
 * Words of which one letter is wrong, missing, too much or swapped with the next: two words are so alike if they are
 * equal when each loses a letter at about the same place. Only words marked for it are kept, by the hash of what is left.
 */
final class Typos {
    static final int SHORTEST = 5;

    /** In a shorter word one letter may be near both its ends. */
    private static final int TWO_ENDS = 7;

    static final int LONGEST = 24;

    static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** The place of the lost letter of a word that lost none. */
    static final int WHOLE = 63;

    private static final int ENDS = 1 << 10;

    private long[] hashes = new long[1 << 11];
    private long[] found = new long[1 << 11];
    private int size;
    private final long[] powers = new long[LONGEST];
    private final BitSet initials = new BitSet();
    /** By the three letters at a word's start, and those at its end: a bit for each length that a word so alike may have. */
    private final int[] starts = new int[ENDS];

    private final int[] ends = new int[ENDS];
    /** Of short words, by their first letter. */
    private final int[] shorts = new int[1 << 6];

    Typos() {
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
    }

    boolean startsWith(int letter) {
        return initials.get(letter);
    }

    long power(int exponent) {
        return powers[exponent];
    }

    /**
     * {@return whether a word may be so alike, as only one of its ends can be wrong}
     *
     * @param first its first letter
     * @param start its first three letters, as {@link #three} gives them
     * @param end its last three
     */
    boolean mayBe(int first, int start, int end, int length) {
        return ((shorts[first % shorts.length] | starts[start] | ends[end]) >>> length & 1) != 0;
    }

    /** {@return a number for three letters, the same for few others} */
    static int three(int first, int second, int third) {
        return (first * 31 + second * 7 + third * 97) & (ENDS - 1);
    }

    void add(String word, int symbol) {
        initials.set(word.charAt(0));
        int length = word.length();
        int lengths = 7 << (length - 1);
        if (length < TWO_ENDS) {
            shorts[word.charAt(0) % shorts.length] |= lengths;
        }
        starts[three(word.charAt(0), word.charAt(1), word.charAt(2))] |= lengths;
        ends[three(word.charAt(length - 3), word.charAt(length - 2), word.charAt(length - 1))] |= lengths;
        put(hash(word, WHOLE), entry(symbol, 0, WHOLE));
        for (int lost = 1; lost < word.length(); lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost));
        }
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
                if (place == WHOLE || lost == WHOLE || place == lost || swapped) {
                    return (int) (found[i] >>> 22);
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
