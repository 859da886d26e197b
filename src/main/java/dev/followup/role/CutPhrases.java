package dev.followup.role;

import org.jspecify.annotations.Nullable;

/** Phrases of two words that decide about a call, by how these begin, so that either may be cut short: "Rec. Hum.". */
final class CutPhrases {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_SECOND = 2;
    private static final int SLOTS = 1 << 12;

    /** A word of the vocabulary by the numbers of its letters, which others may follow if it is a stem. */
    record Word(int symbol, String letters, boolean stem) {}

    /** @param next another one, whose words may begin alike */
    record Phrase(Word first, Word second, @Nullable Phrase next) {}

    private final Letters letters;
    private final @Nullable Phrase[] slots = new Phrase[SLOTS];

    CutPhrases(Letters letters) {
        this.letters = letters;
    }

    /** Adds a phrase of two words, if their letters are enough. */
    void add(Word first, Word second) {
        if (first.letters.length() >= SHORTEST_FIRST && second.letters.length() >= SHORTEST_SECOND) {
            int slot = slot(key(first.letters, SHORTEST_FIRST), key(second.letters, SHORTEST_SECOND));
            slots[slot] = new Phrase(first, second, slots[slot]);
        }
    }

    /**
     * {@return the first of the phrases that two words of a title may stand for; null if there is none}
     *
     * @param start where the first word starts
     * @param end where it ends
     * @param second where the second starts
     * @param secondEnd where that ends
     */
    @Nullable Phrase first(String title, int start, int end, int second, int secondEnd) {
        int one = key(title, start, end, SHORTEST_FIRST);
        int other = key(title, second, secondEnd, SHORTEST_SECOND);
        return one < 0 || other < 0 ? null : slots[slot(one, other)];
    }

    /** {@return whether a word is written there, perhaps cut, or goes on there after its stem} */
    boolean isWritten(Word word, String title, int start, int end, boolean cut) {
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
    private int key(String title, int start, int end, int count) {
        int key = 0;
        int left = count;
        int previous = 0;
        for (int i = start; i < end && left > 0; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                key = key << Byte.SIZE ^ number;
                previous = number;
                left--;
            }
        }
        return left > 0 ? -1 : key;
    }

    /** {@return the same for a word of which the numbers of the letters are known} */
    private static int key(String numbers, int count) {
        int key = 0;
        for (int i = 0; i < count; i++) {
            key = key << Byte.SIZE ^ numbers.charAt(i);
        }
        return key;
    }

    private static int slot(int first, int second) {
        return Math.floorMod(31 * first + second, SLOTS);
    }
}
