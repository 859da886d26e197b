package dev.followup.role;

/**
 * Words of which one letter is wrong, missing, too much or swapped with the next: two words are so alike if they are
 * equal when each loses a letter at about the same place. Words marked for it are kept, by the hash of what is left; of
 * words and beginnings that speak against a call, alone or in phrases, those with a letter missing or swapped.
 */
final class Typos {
    static final int SHORTEST = 5;

    /** Shorter words that are not marked lose a letter to other words. */
    static final int SHORTEST_SLIP = 6;

    static final int LONGEST = 24;

    static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** The place of the lost letter of a word that lost none. */
    static final int WHOLE = 63;

    /** So many letters at the start of a beginning of words are looked at before all of it. */
    static final int STEM_START = 5;

    /** So many letters at most at either end of a word. */
    static final int MOST_ENDS = 4;

    /** So many numbers hold the bits of parts and beginnings, and so many the lengths of beginnings. */
    private static final int PART_BITS = 14;

    private static final int START_BITS = 16;
    /** The place of a bit in a number. */
    private static final int PLACE = 6;

    /** Whatever the last letter is. */
    private static final int ANY = 0;
    /** Beside the first letter of a word whose last part is meant. */
    private static final int LAST = 1 << 11;

    /** Beside the symbol of a word that may miss a letter or have two swapped, but none wrong or too much. */
    private static final long SLIP = 1L << 38;
    /** Beside the symbol of a beginning that stands for all words with it. */
    private static final long STEM = 1L << 39;

    private long[] hashes = new long[1 << 11];
    private long[] found = new long[1 << 11];
    private int size;
    private final long[] powers = new long[LONGEST];
    /**
     * Two bits of one number for each length with the letters of the first or last part that a word so alike may have, and for
     * the first letters of each beginning.
     */
    private final long[] parts = new long[1 << PART_BITS];
    /** By the first letters: a bit for each length of a beginning that stands for all words with it. */
    private final int[] stemStarts = new int[1 << START_BITS];

    Typos() {
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
    }

    long power(int exponent) {
        return powers[exponent];
    }

    /** {@return how many letters at both ends of a word so long are looked at before all of it: one end is right} */
    static int ends(int length) {
        return Math.min(MOST_ENDS, (length - 1) / 2);
    }

    /**
     * {@return whether a word of some length may be so alike to one that starts with the same letters}
     *
     * @param first as many as {@link #ends} says, the last of them in the lowest bits
     * @param last the last letter
     */
    boolean mayStart(int length, long first, int last) {
        return isSet(part(first, last, length)) || isSet(part(first, ANY, length));
    }

    /** {@return the same for one that ends with the same letters, by its first letter} */
    boolean mayEnd(int length, long last, long first) {
        return isSet(part(last, (int) first | LAST, length));
    }

    /** Adds a word of which a letter may be wrong, missing, too much or swapped. */
    void add(String word, int symbol) {
        open(word, word.length() + 1);
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            set(part(letters(word, 0, ends(length)), ANY, length));
        }
        put(hash(word, WHOLE), entry(symbol, 0, WHOLE));
        for (int lost = 0; lost < word.length(); lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost));
        }
    }

    /** Adds a word of which a letter may be missing or swapped, but for the last, without which it may be another word. */
    void addSlips(String word, int symbol) {
        open(word, word.length());
        for (int lost = 0; lost < word.length() - 1; lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost) | SLIP);
        }
    }

    /**
     * {@return a bit for each length that such a beginning of a word may have}
     *
     * @param start the hash of the first {@link #STEM_START} letters of the word
     */
    int stemLengths(long start) {
        return isSet(start) ? stemStarts[slot(start, START_BITS)] : 0;
    }

    /** Adds a beginning of words of which a letter may be missing or swapped. */
    void addStem(String word, int symbol) {
        int length = word.length();
        openStem(word, 3 << (length - 1));
        for (int i = 0; i < STEM_START; i++) {
            String after = word.substring(i + 1, STEM_START + 1);
            openStem(word.substring(0, i).concat(after), 1 << (length - 1));
            String swapped = after.charAt(0) + word.substring(i, i + 1) + after.substring(1);
            openStem(word.substring(0, i).concat(swapped), 1 << length);
        }
        for (int lost = 0; lost < length - 1; lost++) {
            put(hash(word, lost), entry(symbol, word.charAt(lost), lost) | SLIP | STEM);
        }
    }

    private void openStem(String start, int lengths) {
        long hash = hash(start.substring(0, STEM_START), WHOLE);
        set(hash);
        stemStarts[slot(hash, START_BITS)] |= lengths;
    }

    private void open(String word, int most) {
        int end = word.length();
        for (int length = end - 1; length <= most; length++) {
            int part = ends(length);
            long first = letters(word, 0, part);
            long last = letters(word, end - part, end);
            for (int i = 1; i <= 2; i++) { // the letter at the other end, or the next one if that is missing or swapped
                set(part(first, word.charAt(end - i), length));
                set(part(last, word.charAt(i - 1) | LAST, length));
            }
        }
    }

    private static long letters(String word, int start, int end) {
        long letters = 0;
        for (int i = start; i < end; i++) {
            letters = (letters << Character.SIZE) | word.charAt(i);
        }
        return letters;
    }

    private static long part(long letters, int other, int length) {
        return letters * FACTOR + (other << 5 | length);
    }

    /** {@return whether a part or beginning was set, or, seldom, another that has the same bits} */
    private boolean isSet(long part) {
        int places = slot(part, PART_BITS + 2 * PLACE);
        long bits = bits(places);
        return (parts[places >>> (2 * PLACE)] & bits) == bits;
    }

    private void set(long part) {
        int places = slot(part, PART_BITS + 2 * PLACE);
        parts[places >>> (2 * PLACE)] |= bits(places);
    }

    /** {@return a slot of a table for the numbers of letters, or for a hash of them, by so many bits} */
    static int slot(long letters, int bits) {
        return (int) ((letters * FACTOR) >>> (Long.SIZE - bits));
    }

    private static long bits(int places) {
        return 1L << places | 1L << (places >>> PLACE);
    }

    /**
     * {@return a word that is left with the same letters when it loses one: at the same place, or the same letter one place
     * on; 0 if there is none}
     */
    int find(long hash, int letter, int lost, boolean stem) {
        int mask = hashes.length - 1;
        for (int i = place(hash, mask); hashes[i] != 0; i = (i + 1) & mask) {
            if (hashes[i] == hash && ((found[i] & STEM) != 0) == stem) {
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
        int i = place(hash, mask);
        while (hashes[i] != 0) {
            i = (i + 1) & mask;
        }
        hashes[i] = hash;
        found[i] = value;
    }

    private static int place(long hash, int mask) {
        return (int) ((hash * 0xD6E8FEB86659FD93L) >>> 40) & mask;
    }
}
