package dev.followup.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;

/**
 * The one place that says which spellings are one name, and which are one employer.
 *
 * <p>In both, these do not count: case, width and composition of characters, accents in Latin, Greek and Cyrillic,
 * invisible characters, apostrophes and quotation marks, the kinds of hyphens and spaces, full stops. Of a person's name
 * honorifics before and degrees behind are put aside ("MA" and the like only after a comma or with full stops, so that they
 * are no initials), and "Ruiz, Dana" is turned round; of an employer's name the
 * legal form is put aside, and "&amp;" is "and". Nothing else is: "Jr." and middle initials tell people apart, and "Delta"
 * is not "Delta Air Lines". That is for merges, which stay narrow; bars spread wide, see {@link #sameNameForBars}.
 *
 * <p>Thread-safe; the time taken grows with the length of the text.
 */
public final class Spelling {
    private static final long START = 0x9e3779b97f4a7c15L;
    private static final long STEP = 0xff51afd7ed558ccdL;
    private static final long END = 0xc4ceb9fe1a85ec53L;

    private Spelling() {}

    /** {@return a person's name as it is compared: equal texts are one name; empty only if nothing of it is visible} */
    public static String name(String name) {
        long range = PersonName.plainRange(name);
        return range == Folding.NOT_PLAIN ? PersonName.canonical(name) : plain(name, range);
    }

    /** {@return an employer's name as it is compared: equal texts are one employer; empty only if nothing is visible} */
    public static String employer(String employer) {
        long range = EmployerName.plainRange(employer);
        return range == Folding.NOT_PLAIN ? EmployerName.canonical(employer) : plain(employer, range);
    }

    /**
     * {@return whether two names of people are the same for bars, which spread wide: also if one is written with ue for ü or u,
     * "O Brien" for "O'Brien", romanised, or as a web page or spreadsheet mangles it}
     *
     * <p>Not transitive. A set of many is {@link BarredNames}. Never a reason to merge.
     */
    public static boolean sameNameForBars(String one, String other) {
        return isSame(WideSpelling.name(one), WideSpelling.name(other));
    }

    /** {@return the same of two names of employers: also with another word for "&amp;", or none, and with other spaces} */
    public static boolean sameEmployerForBars(String one, String other) {
        return isSame(WideSpelling.employer(one), WideSpelling.employer(other));
    }

    private static boolean isSame(WideSpelling.Keys one, WideSpelling.Keys other) {
        return !Collections.disjoint(one.found(), other.sought(true));
    }

    /** {@return a well mixed hash of {@link #name}: one name has one hash, and two names hardly ever do} */
    static long nameHash(String name) {
        long range = PersonName.plainRange(name);
        return range == Folding.NOT_PLAIN ? hash(PersonName.canonical(name)) : hash(name, range);
    }

    /** {@return a well mixed hash of {@link #employer}: one employer has one hash, and two employers hardly ever do} */
    static long employerHash(String employer) {
        long range = EmployerName.plainRange(employer);
        return range == Folding.NOT_PLAIN ? hash(EmployerName.canonical(employer)) : hash(employer, range);
    }

    private static String plain(String text, long range) {
        int end = (int) range;
        byte[] plain = new byte[end - (int) (range >>> 32)];
        int length = 0;
        boolean space = false;
        for (int i = (int) (range >>> 32); i < end; i++) {
            char c = Folding.plain(text.charAt(i));
            if (c == Folding.SPACE || c == Folding.COMMA) {
                space = true;
            } else if (c != Folding.DROPPED) {
                if (space) {
                    plain[length++] = ' ';
                    space = false;
                }
                plain[length++] = (byte) c;
            }
        }
        return new String(plain, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** As {@link #plain}, without making the text. */
    private static long hash(String text, long range) {
        int end = (int) range;
        long hash = START;
        boolean space = false;
        for (int i = (int) (range >>> 32); i < end; i++) {
            char c = Folding.plain(text.charAt(i));
            if (c == Folding.SPACE || c == Folding.COMMA) {
                space = true;
            } else if (c != Folding.DROPPED) {
                if (space) {
                    hash = step(hash, Folding.SPACE);
                    space = false;
                }
                hash = step(hash, c);
            }
        }
        return mixed(hash);
    }

    private static long hash(String canonical) {
        long hash = START;
        for (int i = 0; i < canonical.length(); i++) {
            hash = step(hash, canonical.charAt(i));
        }
        return mixed(hash);
    }

    private static long step(long hash, char c) {
        return (Long.rotateLeft(hash, 5) ^ c) * STEP;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * END;
        return mixed ^ mixed >>> 29;
    }
}
