package dev.followup.role;

/** Reads a word that is not known as one of which a letter is wrong, missing, too much or swapped. */
final class TypoReader {
    private final Letters letters;
    private final Typos typos;

    TypoReader(Letters letters, Typos typos) {
        this.letters = letters;
        this.typos = typos;
    }

    /** {@return the symbol of the word that this one differs from by one letter; {@link Vocabulary#UNKNOWN} if there is none} */
    int read(String title, int start, int end) {
        if (end - start < Typos.SHORTEST - 1 || end - start > 2 * Typos.LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        long all = 0;
        long first = 0;
        long last = 0;
        int count = 0;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = number(title, i);
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                all = all * Typos.FACTOR + number;
                last = (last << Character.SIZE) | number;
                count++;
                first = count == Typos.ENDS ? last : first;
            }
        }
        return count <= Typos.LONGEST && (typos.lengths(first, last) >>> count & 1) != 0
                ? find(title, start, end, all, count)
                : Vocabulary.UNKNOWN;
    }

    private int number(String title, int i) {
        return letters.at(title, i) & Letters.NUMBER;
    }

    private int find(String title, int start, int end, long all, int count) {
        int found = typos.find(all, 0, Typos.WHOLE);
        long before = 0;
        int place = 0;
        int previous = 0;
        for (int i = start; i < end && found == Vocabulary.UNKNOWN; i++) {
            int number = number(title, i);
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                long power = typos.power(count - 1 - place);
                long with = before * Typos.FACTOR + number;
                if (place > 0) {
                    found = typos.find(before * power + all - with * power, number, place);
                }
                before = with;
                place++;
            }
        }
        return found;
    }
}
