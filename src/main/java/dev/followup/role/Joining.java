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
        return languages(symbol, (char) 0, false) != 0;
    }

    /** {@return whether a word joins in each of these languages, if it starts with such a letter; Latin ones have look-alikes} */
    boolean isIn(int symbol, int spoken, int letter) {
        return (spoken & ~languages(symbol, script(letter), true)) == 0;
    }

    private int languages(int symbol, char script, boolean same) {
        int all = 0;
        for (int i = 0; i < size; i++) {
            all |= symbols[i] == symbol && (!same || scripts[i] == Letters.LATIN || scripts[i] == script)
                    ? languages[i]
                    : 0;
        }
        return all;
    }

    private static char script(int letter) {
        return (char) (letter & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK));
    }
}
