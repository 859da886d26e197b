package dev.followup.role;

import org.jspecify.annotations.Nullable;

/** Phrases of two words that decide about a call, by how these begin, so that either may be cut short: "Rec. Hum.". */
final class CutPhrases {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_SECOND = 2;
    private static final int SLOT_BITS = 15;
    /** So many bits are enough for the number of a letter. */
    private static final int LETTER = Integer.bitCount(Letters.NUMBER);

    /** No slot: a word has too few letters. */
    private static final int NONE = -1;

    /** A word of the vocabulary by the numbers of its letters, which others may follow if it is a stem. */
    record Word(int symbol, String letters, boolean stem) {}

    /** @param next another one, whose words may begin alike */
    record Phrase(Word first, Word second, @Nullable Phrase next) {}

    private final Letters letters;
    private final @Nullable Phrase[] never = new Phrase[1 << SLOT_BITS];
    private final @Nullable Phrase[] joined = new Phrase[1 << SLOT_BITS];
    private final @Nullable Phrase[] others = new Phrase[1 << SLOT_BITS];

    CutPhrases(Letters letters) {
        this.letters = letters;
    }

    /**
     * Adds a phrase of two words, if their letters are enough.
     *
     * @param isNever whether it speaks against a call
     */
    void add(Word first, Word second, boolean isNever) {
        add(first, second, isNever ? never : others);
    }

    /** Adds a phrase of two words with a word for and between them that speaks against a call, if their letters are enough. */
    void addJoined(Word first, Word second) {
        add(first, second, joined);
    }

    private static void add(Word first, Word second, @Nullable Phrase[] slots) {
        if (first.letters.length() >= SHORTEST_FIRST && second.letters.length() >= SHORTEST_SECOND) {
            int slot = slot(key(first.letters, SHORTEST_FIRST), key(second.letters, SHORTEST_SECOND));
            slots[slot] = new Phrase(first, second, slots[slot]);
        }
    }

    /** {@return the slot of the phrases that two words of a title may stand for, by where these start and end} */
    int slot(String title, int start, int end, int second, int secondEnd) {
        long one = key(title, start, end, SHORTEST_FIRST);
        long other = key(title, second, secondEnd, SHORTEST_SECOND);
        return one < 0 || other < 0 ? NONE : slot(one, other);
    }

    /** {@return the first of the phrases in a slot that speak against a call; null if there is none} */
    @Nullable Phrase never(int slot) {
        return slot == NONE ? null : never[slot];
    }

    /** {@return the first of those with a word for and between the two; null if there is none} */
    @Nullable Phrase joined(int slot) {
        return slot == NONE ? null : joined[slot];
    }

    /** {@return the first of the others; null if there is none} */
    @Nullable Phrase other(int slot) {
        return slot == NONE ? null : others[slot];
    }

    /** {@return whether two words of a title are those of a phrase, perhaps cut, or go on after their stems} */
    boolean isWritten(
            Phrase phrase,
            String title,
            int start,
            int end,
            boolean firstCut,
            int second,
            int secondEnd,
            boolean secondCut) {
        return isWritten(phrase.first, title, start, end, firstCut)
                && isWritten(phrase.second, title, second, secondEnd, secondCut);
    }

    private boolean isWritten(Word word, String title, int start, int end, boolean cut) {
        int read = 0;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                if (read == word.letters.length()) {
                    return word.stem;
                }
                if (word.letters.charAt(read) != number) {
                    return false;
                }
                previous = number;
                read++;
            }
        }
        return cut || read == word.letters.length();
    }

    /** {@return a number for the first letters of a word, those that stand twice counted once; below 0 if it has fewer} */
    private long key(String title, int start, int end, int count) {
        long key = 0;
        int left = count;
        int previous = 0;
        for (int i = start; i < end && left > 0; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                key = key << LETTER | number;
                previous = number;
                left--;
            }
        }
        return left > 0 ? -1 : key;
    }

    /** {@return the same for a word of which the numbers of the letters are known} */
    private static long key(String numbers, int count) {
        long key = 0;
        for (int i = 0; i < count; i++) {
            key = key << LETTER | numbers.charAt(i);
        }
        return key;
    }

    private static int slot(long first, long second) {
        return Typos.slot(first << (SHORTEST_SECOND * LETTER) | second, SLOT_BITS);
    }
}
