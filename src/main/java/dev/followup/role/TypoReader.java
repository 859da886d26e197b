package dev.followup.role;

/** Reads a word that is not known as one of which a letter is wrong, missing, too much or swapped. */
final class TypoReader {
    private final Letters letters;
    private final Typos typos;

    TypoReader(Letters letters, Typos typos) {
        this.letters = letters;
        this.typos = typos;
    }

    /**
     * {@return the symbol of the word that this one differs from by one letter; {@link Vocabulary#UNKNOWN} if there is none}
     *
     * @param shortest so many letters of this one at least
     */
    int read(String title, int start, int end, int shortest) {
        if (end - start < Typos.SHORTEST - 1 || end - start > 2 * Typos.LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        long all = 0;
        long first = 0;
        long stemStart = 0;
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
                first = count == Typos.MOST_ENDS ? last : first;
                stemStart = count == Typos.STEM_START ? all : stemStart;
            }
        }
        if (count < Math.max(shortest, Typos.SHORTEST - 1) || count > Typos.LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        int part = Typos.ends(count);
        long firstPart = first >>> ((Typos.MOST_ENDS - part) * Character.SIZE);
        int beside = Long.SIZE - part * Character.SIZE;
        boolean startsRight = typos.mayStart(count, firstPart, (char) last);
        boolean endsRight = typos.mayEnd(count, last << beside >>> beside, firstPart >>> ((part - 1) * Character.SIZE));
        int from = endsRight ? 0 : part;
        int to = startsRight ? count : count - part;
        int found =
                startsRight || endsRight ? find(title, start, end, all, count, from, to, false) : Vocabulary.UNKNOWN;
        int lengths = found == Vocabulary.UNKNOWN ? typos.stemLengths(stemStart) & ((2 << count) - (1 << shortest)) : 0;
        for (; lengths != 0 && found == Vocabulary.UNKNOWN; lengths &= ~Integer.highestOneBit(lengths)) {
            int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(lengths);
            found = find(title, start, end, hash(title, start, length), length, 0, length, true);
        }
        return found;
    }

    private long hash(String title, int start, int count) {
        long hash = 0;
        int previous = 0;
        int left = count;
        for (int i = start; left > 0; i++) {
            int number = number(title, i);
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                hash = hash * Typos.FACTOR + number;
                left--;
            }
        }
        return hash;
    }

    private int number(String title, int i) {
        return letters.at(title, i) & Letters.NUMBER;
    }

    /**
     * {@return the word that is left the same when it and this one, of so many letters, lose one}
     *
     * @param all the hash of these
     * @param from the first that may be lost
     * @param to the first after the last of those
     */
    private int find(String title, int start, int end, long all, int count, int from, int to, boolean stem) {
        int found = typos.find(all, 0, Typos.WHOLE, stem);
        long before = 0;
        int place = 0;
        int previous = 0;
        for (int i = start; i < end && place < to && found == Vocabulary.UNKNOWN; i++) {
            int number = number(title, i);
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                long with = before * Typos.FACTOR + number;
                if (place >= from) {
                    long power = typos.power(count - 1 - place);
                    found = typos.find(before * power + all - with * power, number, place, stem);
                }
                before = with;
                place++;
            }
        }
        return found;
    }
}
