package dev.followup.role;

import java.util.ArrayList;
import java.util.List;

/** Words that doubled letters make others: COO, which is not Co; by all their letters. */
final class Doubled {
    /**
     * @param plain the symbol of the word whose letters count once
     * @param written the number of all letters
     */
    private record Word(int plain, int written, int symbol) {}

    private final Letters letters;
    private final List<Word> words = new ArrayList<>();

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

    /** @param plain the symbol of the word whose letters count once */
    void add(int plain, int letters, int symbol) {
        words.add(new Word(plain, letters, symbol));
    }

    /** {@return whether doubled letters make a word another one} */
    boolean mayBe(int plain) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).plain == plain) {
                return true;
            }
        }
        return false;
    }

    /** {@return the word of just these letters; 0 if none is written so} */
    int find(int letters) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).written == letters) {
                return words.get(i).symbol;
            }
        }
        return 0;
    }

    /** {@return the word whose letters count once; the same if it is that} */
    int plain(int symbol) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).symbol == symbol) {
                return words.get(i).plain;
            }
        }
        return symbol;
    }

    /** Lets each of them count as the word without doubled letters where nothing else is known of it. */
    void fallBack(char[] fallbacks) {
        for (Word word : words) {
            fallbacks[word.symbol] = (char) word.plain;
        }
    }
}
