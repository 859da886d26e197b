package dev.followup.role;

import java.util.Arrays;

/** Words that join in their own language only, whatever they are in others: Czech a, Ukrainian та, which is not TA. */
final class Joining {
    private char[] symbols = new char[8];
    private int[] languages = new int[8];
    private char[] scripts = new char[8];
    private int size;

    /** @param letter the value of the first letter, for its script */
    void add(int symbol, int language, int letter) {
        if (size == symbols.length) {
            symbols = Arrays.copyOf(symbols, 2 * size);
            languages = Arrays.copyOf(languages, 2 * size);
            scripts = Arrays.copyOf(scripts, 2 * size);
        }
        symbols[size] = (char) symbol;
        languages[size] = language;
        scripts[size] = script(letter);
        size++;
    }

    boolean has(int symbol) {
        for (int i = 0; i < size; i++) {
            if (symbols[i] == symbol) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a word joins in each of these languages, of which there must be one, if it starts with such a letter}
     * Latin words may be written in letters that look alike.
     */
    boolean isIn(int symbol, int spoken, int letter) {
        int joining = 0;
        for (int i = 0; i < size; i++) {
            boolean written = scripts[i] == Letters.LATIN || scripts[i] == script(letter);
            joining |= symbols[i] == symbol && written ? languages[i] : 0;
        }
        return spoken != 0 && (spoken & ~joining) == 0;
    }

    private static char script(int letter) {
        return (char) (letter & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK));
    }
}
