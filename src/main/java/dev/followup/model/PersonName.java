package dev.followup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person's name is without honorifics and degrees, in the order in which it is spoken. */
final class PersonName {
    /** What stands before a name, set apart by bars. Not "Sr.", which stands after one, nor what is a given name too. */
    private static final String HONORIFICS = """
            Mr. | Mister | Mrs. | Ms. | Miss | Mx. | Sir | Madam | Dame | Rev. | Reverend | Hon.
            Dr. | Doctor | Prof. | Professor | Capt. | Captain | Sgt. | Shri | Smt.
            Herr | Frau | Fräulein | Hr. | Fr. | Doktor | Mag. | Dipl.-Ing. | Dipl.-Kfm. | Dipl.-Kffr. | Priv.-Doz.
            Dr. med. | Dr. jur. | Dr. phil. | Dr.-Ing. | Dr. rer. nat. | Dr. rer. pol. | Dr. h.c. | Dr. habil.
            Monsieur | Madame | Mademoiselle | Mme | Mlle | Maître
            Señor | Señora | Señorita | Sra. | Srta. | Dra. | Lic. | Arq. | Senhor | Senhora
            Signor | Signora | Signorina | Sig. | Sig.ra | Dott. | Dott.ssa | Dottore | Dottoressa | Avv. | Prof.ssa
            Dhr. | Mevr. | Mw. | Meneer | Mevrouw | Drs. | Ir. | Fru | Fröken
            Ing. | Bc. | Mgr. | MUDr. | JUDr. | PhDr. | RNDr. | inż. | mgr inż. | dr hab.
            г-н | г-жа | господин | госпожа | д-р | проф. | Δρ. | Κος | السيد | السيدة
            """;

    /** What stands after a comma behind a name. */
    private static final String DEGREES = """
            PhD | Ph.D. | Ph.Dr. | DPhil | D.Phil. | MPhil | M.Phil. | Dr. | DSc | D.Sc. | CSc. | DrSc.
            MBA | M.B.A. | EMBA | DBA | D.B.A. | BBA | B.B.A. | MSc | M.Sc. | BSc | B.Sc. | MEng | M.Eng. | BEng | B.Eng.
            MPA | MPP | MPH | M.P.H. | MFA | M.F.A. | BFA | MEd | M.Ed. | EdD | Ed.D. | PsyD | Psy.D. | MSW | LCSW
            LLB | LL.B. | LLM | LL.M. | LLD | JD | J.D. | Esq. | Esquire | MD | M.D. | D.O. | DDS | D.D.S. | DMD | DVM
            PharmD | Pharm.D. | RN | R.N. | BSN | MSN | BA | B.A. | MA | M.A. | BS | B.S. | MS | M.S. | BCom | B.Com.
            CPA | C.P.A. | CFA | ACA | ACCA | FCA | CMA | CISA | CISSP | PMP | PE | P.E. | Eng. | CEng | PHR | SPHR
            SHRM-CP | SHRM-SCP | OBE | MBE | CBE | Dipl.-Ing. | Dipl.-Kfm. | Mag. | BSc (Hons)
            """;

    /** Degrees that are nobody's name or initials, so that they need no comma behind a name of two words. */
    private static final String UNMISTAKABLE = """
            PhD | Ph.D. | DPhil | MPhil | MBA | M.B.A. | EMBA | MSc | M.Sc. | BSc | B.Sc. | MEng | BEng | MPH | MFA | PsyD
            LLB | LL.B. | LLM | LL.M. | PharmD | Pharm.D. | Esq. | Esquire | MD | M.D. | RN | CPA | C.P.A. | CFA | CISSP | PMP
            """;

    /** What stands behind a name in brackets or after a comma to say how to speak of the person. */
    private static final Pattern PRONOUNS = Pattern.compile("[ ,]*[(\\[]? ?P(?: ?/ ?P)+ ?[)\\]]?$"
            .replace(
                    "P",
                    "(?:she|hers?|he|him|his|they|them|theirs?|xe|xem|ze|zir|hir|any|all"
                            + "|sie|ihr|er|ihm|elle|elles|il|lui|iel|ella|el|ellos|elles|lei)"));

    /** What tells a child from a parent of one name. */
    private static final Set<String> GENERATIONS =
            Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv", "2nd", "3rd");

    private static final Set<String> BEFORE = phrases(HONORIFICS);
    private static final Set<String> AFTER = phrases(DEGREES);
    private static final Set<String> BEHIND = phrases(UNMISTAKABLE);
    private static final int LONGEST = 3;

    /** So many words of a name are left before a degree without a comma. */
    private static final int FULL_NAME = 2;

    private static final char UNSPACED = 0x1100;

    private static final int SHORT = 2;

    private static final Words FIRST_WORDS =
            new Words(BEFORE.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet()));

    private static final Words LAST_WORDS = new Words(BEHIND.stream()
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet()));

    private PersonName() {}

    /** {@return a name as it is compared, never empty where it has a visible character} */
    static String canonical(String name) {
        String words = PRONOUNS.matcher(Folding.words(name, true)).replaceFirst("");
        String spoken = withoutDegrees(
                withoutHonorifics(words.indexOf(Folding.COMMA) < 0 ? words : Folding.words(spoken(words), true)));
        if (!spoken.isEmpty()) {
            return spoken;
        }
        String signs = Folding.signs(name);
        return signs.equals(name) ? name : canonical(signs);
    }

    /**
     * {@return where the words of a name begin and end, in the upper and the lower half; or {@link Folding#NOT_PLAIN} if
     * that takes more than looking at one character after the other, as honorifics do}
     */
    static long plainRange(String name) {
        int start = -1;
        int end = 0;
        boolean first = true;
        long word = Words.NONE;
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char folded = Folding.plain(name.charAt(i));
            if (folded == Folding.OTHER || folded == Folding.COMMA || folded == '/') {
                return Folding.NOT_PLAIN;
            }
            if (folded > Folding.SPACE) {
                start = start < 0 ? i : start;
                end = i + 1;
                word = Words.plus(between ? Words.NONE : word, folded);
                between = false;
            } else if (folded == Folding.SPACE && start >= 0) {
                if (first && FIRST_WORDS.has(word)) {
                    return Folding.NOT_PLAIN;
                }
                first = false;
                between = true;
            }
        }
        return start < 0 || (!first && LAST_WORDS.has(word)) ? Folding.NOT_PLAIN : (long) start << 32 | end;
    }

    /** {@return the name before the commas, what is neither degree nor generation before that, and generations last} */
    private static String spoken(String words) {
        List<String> parts =
                Stream.of(words.split(",")).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return "";
        }
        String last = withoutDegrees(parts.get(0), 1);
        StringBuilder generations = new StringBuilder();
        List<String> given = new ArrayList<>();
        List<String> degrees = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            if (GENERATIONS.contains(part)) {
                generations.append(' ').append(part);
            } else {
                (isDegrees(part) ? degrees : given).add(isDegrees(part) ? part : withoutDegrees(part, 1));
            }
        }
        if (given.isEmpty() && last.indexOf(' ') < 0) {
            degrees.stream().filter(PersonName::mayBeGiven).findFirst().ifPresent(given::add);
        }
        String others = String.join(" ", given);
        boolean turned = given.size() == 1;
        return (turned ? others + " " + last : given.isEmpty() ? last : last + " " + others) + generations;
    }

    private static boolean isDegrees(String part) {
        String rest = part;
        while (!rest.isEmpty()) {
            int end = phraseEnd(rest, AFTER);
            if (end == 0) {
                return false;
            }
            rest = rest.substring(Math.min(end + 1, rest.length()));
        }
        return true;
    }

    /** A name in full without the unmistakable degrees at its end; one that is written without spaces is a word. */
    private static String withoutDegrees(String words) {
        boolean unspaced = !words.isEmpty() && words.charAt(0) >= UNSPACED;
        return withoutDegrees(words, unspaced ? 1 : FULL_NAME);
    }

    /** A name without the unmistakable degrees at its end, but never fewer words than so many. */
    private static String withoutDegrees(String words, int least) {
        String rest = words;
        for (int from = start(rest, least); from > 0; ) {
            int next = rest.indexOf(' ', from);
            if (BEHIND.contains(rest.substring(from))) {
                rest = rest.substring(0, from - 1);
                from = start(rest, least);
            } else {
                from = next + 1;
            }
        }
        return rest;
    }

    /** Where the first word after so many begins, 0 if there is none. */
    private static int start(String words, int after) {
        int from = 0;
        for (int i = 0; i < after; i++) {
            int space = words.indexOf(' ', from);
            if (space < 0) {
                return 0;
            }
            from = space + 1;
        }
        return from;
    }

    /** Whether a degree of two letters may be a given name or initials, as in "Smith, J. D.". */
    private static boolean mayBeGiven(String degree) {
        return degree.replace(" ", "").length() <= SHORT && !degree.equals("dr");
    }

    private static String withoutHonorifics(String words) {
        String rest = words;
        int end = phraseEnd(rest, BEFORE);
        while (end > 0 && end < rest.length()) {
            rest = rest.substring(end + 1);
            end = phraseEnd(rest, BEFORE);
        }
        return rest;
    }

    /** Where the longest phrase ends with which words begin; one that leaves something is preferred; 0 for none. */
    private static int phraseEnd(String words, Set<String> phrases) {
        int found = 0;
        int end = -1;
        for (int i = 0; i < LONGEST && end < words.length(); i++) {
            int space = words.indexOf(' ', end + 1);
            end = space < 0 ? words.length() : space;
            if (phrases.contains(words.substring(0, end)) && (found == 0 || end < words.length() || phrases == AFTER)) {
                found = end;
            }
        }
        return found;
    }

    private static Set<String> phrases(String list) {
        return Words.phrases(list).map(phrase -> Folding.words(phrase, false)).collect(Collectors.toUnmodifiableSet());
    }
}
