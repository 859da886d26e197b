package dev.followup.role;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Phrases of two words that decide about a call, by how these begin, so that either may be cut short: "Rec. Hum.". */
final class CutPhrases {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_SECOND = 2;
    private static final int SLOTS = 1 << 12;

    /** A word of the vocabulary by its letters, which others may follow if it is a stem. */
    record Word(int symbol, String letters, boolean stem) {
        boolean isWritten(String written, boolean cut) {
            return written.length() > letters.length()
                    ? stem && written.startsWith(letters)
                    : letters.startsWith(written) && (cut || written.length() == letters.length());
        }
    }

    /** @param next another one, whose words may begin alike */
    record Phrase(Word first, Word second, @Nullable Phrase next) {}

    /** By symbol. */
    private @Nullable Word[] words = new Word[1 << 14];

    private final @Nullable Phrase[] slots = new Phrase[SLOTS];

    /** Keeps the letters of a word or a stem. */
    void keep(int symbol, char[] letters, int length, boolean stem) {
        if (symbol >= words.length) {
            words = Arrays.copyOf(words, 2 * symbol);
        }
        if (words[symbol] == null) {
            words[symbol] = new Word(symbol, new String(letters, 0, length), stem);
        }
    }

    /** Adds a phrase of two words, if their letters are kept and are enough. */
    void add(int first, int second) {
        Word one = first < words.length ? words[first] : null;
        Word other = second < words.length ? words[second] : null;
        if (one != null && other != null && areEnough(one.letters, other.letters)) {
            int slot = slot(one.letters, other.letters);
            slots[slot] = new Phrase(one, other, slots[slot]);
        }
    }

    /** {@return the first of the phrases that two words may stand for; null if there is none} */
    @Nullable Phrase first(String first, String second) {
        return areEnough(first, second) ? slots[slot(first, second)] : null;
    }

    private static boolean areEnough(String first, String second) {
        return first.length() >= SHORTEST_FIRST && second.length() >= SHORTEST_SECOND;
    }

    private static int slot(String first, String second) {
        int key = 0;
        for (int i = 0; i < SHORTEST_FIRST; i++) {
            key = 31 * key + first.charAt(i);
        }
        for (int i = 0; i < SHORTEST_SECOND; i++) {
            key = 31 * key + second.charAt(i);
        }
        return Math.floorMod(key, SLOTS);
    }
}
