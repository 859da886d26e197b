package dev.followup.role;

/** Joins letters that a title sets apart one by one: "H u m a n", "H-u-m-a-n", 人 事. */
final class SpacedLetters {
    private static final int FEWEST = 3;
    /** Two are enough where more were set apart alike before, and in scripts that do not set words apart. */
    private static final int FEWEST_MORE = 2;

    private final Letters letters;

    SpacedLetters(Letters letters) {
        this.letters = letters;
    }

    /** {@return whether a word starts here that may be a letter alone} */
    static boolean mayStart(String title, int start) {
        return start + 1 < title.length() && isGap(title.charAt(start + 1));
    }

    /** {@return whether a character may stand between letters, the same between all of a word} */
    private static boolean isGap(char c) {
        return switch (c) {
            case ' ', '.', '-', '*', '_', '·', '•' -> true;
            default -> false;
        };
    }

    /** {@return the title with such letters joined, each character where it was; the same if there are none} */
    String joined(String title) {
        char[] joined = null;
        int before = 0;
        for (int i = 0; i < title.length(); ) {
            int end = letters.at(title, i) < Letters.STRANGE ? i : end(title, i, before);
            if (end > i) {
                joined = joined == null ? title.toCharArray() : joined;
                fill(joined, title, i, end);
                before = title.charAt(letters.visible(title, i + 1));
                i = end;
            } else {
                i = pastWord(title, i);
            }
        }
        return joined == null ? title : new String(joined);
    }

    /**
     * {@return where the letters end that are set apart alike from here on; where they start if they are too few}
     *
     * @param before what stands between such letters before
     */
    private int end(String title, int start, int before) {
        int count = 0;
        int end = start;
        int gap = 0;
        for (int next = start; letters.standsAlone(title, next); next = end + 1) {
            count++;
            end = letters.visible(title, next + 1);
            if (end == title.length() || !isGap(title.charAt(end)) || (count > 1 && title.charAt(end) != gap)) {
                break;
            }
            gap = title.charAt(end);
        }
        boolean more = gap == before || (letters.at(title, start) & Letters.UNSPACED) != 0;
        return count >= (more ? FEWEST_MORE : FEWEST) ? end : start;
    }

    private void fill(char[] joined, String title, int start, int end) {
        for (int i = start; i < end; i++) {
            joined[i] = letters.at(title, i) < Letters.STRANGE ? Markup.FILLER : joined[i];
        }
    }

    /** {@return where no letter of the word stands any more that starts here, or the next place if none does} */
    private int pastWord(String title, int start) {
        int i = start + 1;
        while (i < title.length()
                && letters.at(title, i - 1) >= Letters.STRANGE
                && letters.at(title, i) >= Letters.STRANGE) {
            i++;
        }
        return i;
    }
}
