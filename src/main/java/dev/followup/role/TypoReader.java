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
        int lengths = lengths(title, start, end);
        if (lengths == 0) {
            return Vocabulary.UNKNOWN;
        }
        long all = 0;
        int count = 0;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = number(title, i);
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                all = all * Typos.FACTOR + number;
                count++;
            }
        }
        return count <= Typos.LONGEST && (lengths >>> count & 1) != 0
                ? find(title, start, end, all, count)
                : Vocabulary.UNKNOWN;
    }

    /** {@return a bit for each number of letters with which a word that starts or ends like this one may be misspelled} */
    private int lengths(String title, int start, int end) {
        int second = other(title, start + 1, end, 1, number(title, start));
        int last = other(title, end - 1, start, -1, 0);
        int third = second == end ? end : other(title, second + 1, end, 1, number(title, second));
        int beforeLast = last == start ? start : other(title, last - 1, start, -1, number(title, last));
        if (third == end || beforeLast == start) {
            return 0;
        }
        int thirdLast = other(title, beforeLast - 1, start, -1, number(title, beforeLast));
        int few = end - start > 2 * Typos.TWO_ENDS
                ? 0
                : typos.fewLengths(
                        Typos.two(number(title, start), number(title, second)),
                        Typos.two(number(title, beforeLast), number(title, last)));
        return few
                | typos.lengths(
                        Typos.three(number(title, start), number(title, second), number(title, third)),
                        Typos.three(number(title, thirdLast), number(title, beforeLast), number(title, last)));
    }

    private int number(String title, int i) {
        return letters.at(title, i) & Letters.NUMBER;
    }

    /** {@return where the next letter other than this one stands; the bound if none does before} */
    private int other(String title, int from, int bound, int step, int letter) {
        int i = from;
        while (i != bound && (number(title, i) < Letters.STRANGE || number(title, i) == letter)) {
            i += step;
        }
        return i;
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
