package dev.followup.role;

import java.util.Arrays;

/** Words that doubled letters make others: COO, which is not Co; by all their letters. */
final class Doubled {
    private final Letters letters;
    private char[] words = new char[8];
    private int[] written = new int[8];
    private char[] symbols = new char[8];
    private int size;

    Doubled(Letters letters) {
        this.letters = letters;
    }

    /** {@return a number for letters and one more, each counted} */
    static int written(int letters, int letter) {
        return 31 * letters + letter;
    }

    /** {@return the same for all letters that stand there} */
    int written(String text, int start, int end) {
        int all = 0;
        for (int i = start; i < end; i++) {
            int number = letters.at(text, i) & Letters.NUMBER;
            all = number >= Letters.STRANGE ? written(all, number) : all;
        }
        return all;
    }

    /** @param word the symbol of the word whose letters count once */
    void add(int word, int letters, int symbol) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            written = Arrays.copyOf(written, 2 * size);
            symbols = Arrays.copyOf(symbols, 2 * size);
        }
        words[size] = (char) word;
        written[size] = letters;
        symbols[size] = (char) symbol;
        size++;
    }

    /** {@return whether doubled letters make a word another one} */
    boolean mayBe(int word) {
        for (int i = 0; i < size; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }

    /** {@return the word of just these letters; 0 if none is written so} */
    int find(int letters) {
        for (int i = 0; i < size; i++) {
            if (written[i] == letters) {
                return symbols[i];
            }
        }
        return 0;
    }

    /** {@return the word whose letters count once; the same if it is that} */
    int word(int symbol) {
        for (int i = 0; i < size; i++) {
            if (symbols[i] == symbol) {
                return words[i];
            }
        }
        return symbol;
    }

    /** Lets each of them count as the word without doubled letters where nothing else is known of it. */
    void fallBack(char[] fallbacks) {
        for (int i = 0; i < size; i++) {
            fallbacks[symbols[i]] = words[i];
        }
    }
}
