package dev.followup.role;

/** Digits and signs that stand for the letters they look like, within a word: R3cruiter, Recru!ting, T@lent. */
final class LookAlikes {
    private static final String SIGNS = "0345@$€!1";
    private static final String MEANT = "oeasase";
    /** The last ones look like two letters. */
    private static final String MEANT_FIRST = MEANT + "ii";

    private static final String MEANT_SECOND = MEANT + "ll";

    private final Letters letters;

    LookAlikes(Letters letters) {
        this.letters = letters;
    }

    /** {@return whether a digit or sign that stands here may be a letter} */
    boolean mayBeLetter(String title, int i) {
        return title.charAt(i) != ' ' // as most that is no letter
                && i > 0
                && i + 1 < title.length()
                && SIGNS.indexOf(title.charAt(i)) >= 0
                && letters.at(title, i - 1) >= Letters.STRANGE
                && letters.at(title, i + 1) >= Letters.STRANGE;
    }

    /** {@return the title with the letters that such digits and signs look like} */
    String spelled(String title) {
        return spelled(title, MEANT_FIRST);
    }

    /** {@return the same, with the other letter for those that look like two} */
    String spelledOtherwise(String title) {
        return spelled(title, MEANT_SECOND);
    }

    private String spelled(String title, String meant) {
        char[] spelled = title.toCharArray();
        for (int i = 0; i < spelled.length; i++) {
            if (mayBeLetter(title, i)) {
                spelled[i] = meant.charAt(SIGNS.indexOf(spelled[i]));
            }
        }
        return new String(spelled);
    }
}
