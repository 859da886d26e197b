package dev.followup.model;

import java.util.Collection;
import java.util.stream.Stream;

/** A set of short words of ASCII letters, to be asked without making a text of the word. */
final class Words {
    /** No word yet; a word is a number of five bits a letter. */
    static final long NONE = 0;

    static final int LONGEST = 12;

    /** A word of ASCII letters, more than {@link #LONGEST}. */
    static final long TOO_LONG = -1;

    /** A word with other signs than ASCII letters: none of the set. */
    static final long OTHER = -2;

    static final long AND = packed("and");

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final long[] table;

    Words(Collection<String> words) {
        table = new long[Integer.highestOneBit(Math.max(1, words.size())) * 8];
        for (String word : words) {
            long packed = packed(word);
            if (packed > NONE) {
                int place = place(packed);
                while (table[place] != NONE && table[place] != packed) {
                    place = (place + 1) & (table.length - 1);
                }
                table[place] = packed;
            }
        }
    }

    boolean has(long packed) {
        int place = place(packed);
        while (table[place] != NONE) {
            if (table[place] == packed) {
                return true;
            }
            place = (place + 1) & (table.length - 1);
        }
        return false;
    }

    /** {@return a word that is longer by a letter} */
    static long plus(long packed, char letter) {
        if (packed == OTHER || letter < 'a' || letter > 'z') {
            return OTHER;
        }
        return packed >>> (5 * LONGEST - 5) != 0 ? TOO_LONG : packed << 5 | (letter - 'a' + 1);
    }

    static boolean isLetter(long packed) {
        return packed > NONE && packed <= 'z' - 'a' + 1;
    }

    /** {@return the entries of a list, set apart by bars and lines} */
    static Stream<String> phrases(String list) {
        return list.lines()
                .flatMap(line -> Stream.of(line.split("\\|")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty());
    }

    private static long packed(String word) {
        long packed = NONE;
        for (int i = 0; i < word.length() && packed >= NONE; i++) {
            packed = plus(packed, word.charAt(i));
        }
        return packed;
    }

    private int place(long packed) {
        return (int) ((packed * MIX) >>> 40) & (table.length - 1);
    }
}
