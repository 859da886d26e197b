package dev.followup.role;

import java.util.ArrayList;
import java.util.List;

/** Words that join in their own language only, whatever they are in others: Czech a, Ukrainian та, which is not TA. */
final class Joining {
    /** @param script that it is written in */
    private record Word(int symbol, int language, int script) {}

    private final List<Word> words = new ArrayList<>();

    /** @param letter the value of the first letter, for its script */
    void add(int symbol, int language, int letter) {
        words.add(new Word(symbol, language, script(letter)));
    }

    boolean has(int symbol) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).symbol == symbol) {
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
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean written = word.script == Letters.LATIN || word.script == script(letter);
            joining |= word.symbol == symbol && written ? word.language : 0;
        }
        return spoken != 0 && (spoken & ~joining) == 0;
    }

    private static int script(int letter) {
        return letter & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
    }
}
