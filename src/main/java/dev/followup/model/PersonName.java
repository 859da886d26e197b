package dev.followup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person's name is without honorifics and degrees, in the order in which it is spoken. */
final class PersonName {
    /** German diplomas, before a name or behind it. */
    private static final String DIPLOMAS = """
            Dipl.-Ing. | Dipl.-Ing. (FH) | Dipl.-Wirt.-Ing. | Dipl.-Wi.-Ing. | Dipl.-Kfm. | Dipl.-Kffr. | Dipl.-Betriebsw.
            Dipl.-Volksw. | Dipl.-Ök. | Dipl.-Inf. | Dipl.-Inform. | Dipl.-Wirt.-Inf. | Dipl.-Psych. | Dipl.-Päd.
            Dipl.-Soz. | Dipl.-Phys. | Dipl.-Chem. | Dipl.-Biol. | Dipl.-Math. | Dipl.-Jur. | Dipl.-Hdl.
            """;

    /** What stands before a name, set apart by bars. Not "Sr.", which stands after one, nor what is a given name too. */
    private static final String HONORIFICS = """
            Mr. | Mister | Mrs. | Ms. | Miss | Mx. | Sir | Madam | Dame | Rev. | Reverend | Hon.
            Dr. | Doctor | Prof. | Professor | Capt. | Captain | Sgt. | Shri | Smt.
            Rabbi | Lt. | Lieutenant | Lt. Col. | Lt. Cdr. | Colonel
            Herr | Frau | Fräulein | Hr. | Fr. | Doktor | Mag. | Priv.-Doz. | Univ.-Prof. | Jun.-Prof.
            Dr. med. | Dr. jur. | Dr. phil. | Dr.-Ing. | Dr. rer. nat. | Dr. rer. pol. | Dr. h.c. | Dr. habil.
            PD Dr. | PD Dr. med. | PD Dr. phil. | PD Dr.-Ing. | PD Dr. rer. nat.
            Monsieur | Madame | Mademoiselle | Mme | Mlle | Maître
            Señor | Señora | Señorita | Sra. | Srta. | Dra. | Lic. | Arq. | Senhor | Senhora
            Signor | Signora | Signorina | Sig. | Sig.ra | Dott. | Dott.ssa | Dottore | Dottoressa | Avv. | Prof.ssa
            Dhr. | Mevr. | Mw. | Meneer | Mevrouw | Drs. | Ir. | Fru | Fröken
            Ing. | Bc. | Mgr. | MUDr. | JUDr. | PhDr. | RNDr. | inż. | mgr inż. | dr hab.
            г-н | г-жа | господин | госпожа | д-р | проф. | Δρ. | Κος | السيد | السيدة
            """ + DIPLOMAS;

    /** What stands before a name too, but is a given name where only one word comes after it, or an initial. */
    private static final String RANKS = "Judge | Col.";

    /** What stands after a comma behind a name. */
    private static final String DEGREES = """
            PhD | Ph.D. | Ph.Dr. | DPhil | D.Phil. | MPhil | M.Phil. | Dr. | DSc | D.Sc. | CSc. | DrSc.
            MBA | M.B.A. | EMBA | DBA | D.B.A. | BBA | B.B.A. | MSc | M.Sc. | BSc | B.Sc. | MEng | M.Eng. | BEng | B.Eng.
            MPA | MPP | MPH | M.P.H. | MFA | M.F.A. | BFA | MEd | M.Ed. | EdD | Ed.D. | PsyD | Psy.D. | MSW | LCSW
            LLB | LL.B. | LLM | LL.M. | LLD | JD | J.D. | Esq. | Esquire | MD | M.D. | D.O. | DDS | D.D.S. | DMD | DVM
            PharmD | Pharm.D. | RN | R.N. | BSN | MSN | BA | B.A. | MA | M.A. | BS | B.S. | MS | M.S. | BCom | B.Com.
            CPA | C.P.A. | CFA | ACA | ACCA | FCA | CMA | CISA | CISSP | PMP | PE | P.E. | Eng. | CEng | PHR | SPHR
            SHRM-CP | SHRM-SCP | OBE | MBE | CBE | Mag. | BSc (Hons)
            """ + DIPLOMAS;

    /** Degrees that are nobody's name or initials, so that they need no comma behind a name of two words. */
    private static final String UNMISTAKABLE = """
            PhD | Ph.D. | DPhil | MPhil | MBA | M.B.A. | EMBA | MSc | M.Sc. | BSc | B.Sc. | MEng | BEng | MPH | MFA | PsyD
            LLB | LL.B. | LLM | LL.M. | PharmD | Pharm.D. | Esq. | Esquire | MD | M.D. | RN | CPA | C.P.A. | CFA | CISSP | PMP
            """;

    /** Degrees of several parts with a full stop each: written so, they are nobody's initials. */
    private static final List<String> POINTED = Words.phrases(DEGREES)
            .filter(degree -> degree.matches("\\p{L}+(?:\\.\\p{L}+)+\\."))
            .toList();

    /** Such degrees, and unmistakable ones among them, behind a full name. */
    private static final Pattern POINTED_BEHIND =
            Pattern.compile("^(?<name>\\s*[^\\s,]+[\\s,]+(?:[^\\s,]+[\\s,]+)*?(?:[^\\s,]*[^\\s,.]|[js]r\\.|\\p{L}\\.))"
                    + "(?<degrees>(?:\\s+(?:DEGREES))+)".replace("DEGREES", alternatives())
                    + "(?=\\s*(?:,|$|[(\\[]?[^\\s)\\]]+\\s*/))");

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
    private static final Set<String> BEFORE_FULL_NAME = phrases(RANKS);
    private static final int LONGEST = 4;

    /** So many words of a name are left before a degree without a comma. */
    private static final int FULL_NAME = 2;

    private static final char UNSPACED = 0x1100;

    private static final int SHORT = 2;

    private static final Words FIRST_WORDS = new Words(Stream.concat(BEFORE.stream(), BEFORE_FULL_NAME.stream())
            .map(phrase -> phrase.split(" ", 2)[0])
            .collect(Collectors.toSet()));

    private static final Words LAST_WORDS = new Words(Stream.concat(BEHIND.stream(), phrases(POINTED).stream())
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet()));

    private PersonName() {}

    /** {@return a name as it is compared, never empty where it has a visible character} */
    static String canonical(String name) {
        String written = withCommaBeforePointed(name);
        String words = PRONOUNS.matcher(Folding.words(written, true)).replaceFirst("");
        String spoken = withoutDegrees(withoutHonorifics(
                words.indexOf(Folding.COMMA) < 0 ? words : Folding.words(spoken(words), true), FULL_NAME));
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
        String first = withoutDegrees(parts.get(0), 1);
        StringBuilder generations = new StringBuilder();
        List<String> given = new ArrayList<>();
        List<String> degrees = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            if (GENERATIONS.contains(part)) {
                generations.append(' ').append(part);
            } else if (isDegrees(part)) {
                degrees.add(part);
            } else if (given.isEmpty() || !BEFORE.contains(withoutHonorifics(part, 1))) {
                String own = withoutDegrees(part, 1);
                int end = own.lastIndexOf(' ');
                boolean ended = end > 0 && GENERATIONS.contains(own.substring(end + 1));
                given.add(ended ? own.substring(0, end) : own);
                generations.append(ended ? own.substring(end) : "");
            }
        }
        if (given.isEmpty() && first.indexOf(' ') < 0 && !isUnspaced(first)) {
            degrees.stream().filter(PersonName::mayBeGiven).findFirst().ifPresent(given::add);
        }
        String last = given.isEmpty() ? first : withoutHonorifics(first, 1);
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
        return withoutDegrees(words, isUnspaced(words) ? 1 : FULL_NAME);
    }

    private static boolean isUnspaced(String words) {
        return !words.isEmpty() && words.charAt(0) >= UNSPACED;
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

    /** A name without what stands before it; ranks that may be given names only before so many words. */
    private static String withoutHonorifics(String words, int least) {
        String rest = words;
        int end = honorificEnd(rest, least);
        while (end > 0 && end < rest.length()) {
            rest = rest.substring(end + 1);
            end = honorificEnd(rest, least);
        }
        return rest;
    }

    private static int honorificEnd(String words, int least) {
        int end = phraseEnd(words, BEFORE);
        if (end > 0) {
            return end;
        }
        int rank = phraseEnd(words, BEFORE_FULL_NAME);
        String name = words.substring(Math.min(words.length(), rank + 1));
        boolean full = least == 1 || name.indexOf(' ') > 1;
        return full ? rank : 0;
    }

    /** A name with a comma before degrees that its full stops tell from initials; those are lost among the words. */
    private static String withCommaBeforePointed(String name) {
        if (name.indexOf('.') < 0 && name.indexOf('\uff0e') < 0) {
            return name;
        }
        Matcher pointed = POINTED_BEHIND.matcher(Folding.folded(name));
        return pointed.find() ? pointed.replaceFirst("${name},${degrees}") : name;
    }

    private static String alternatives() {
        return Stream.concat(POINTED.stream(), Words.phrases(UNMISTAKABLE))
                .map(degree -> degree.toLowerCase(Locale.ROOT))
                .map(degree -> degree.replace(".", "\\.").replaceFirst("\\\\\\.$", "$0?"))
                .collect(Collectors.joining("|"));
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
        return phrases(Words.phrases(list).toList());
    }

    private static Set<String> phrases(List<String> phrases) {
        return phrases.stream().map(phrase -> Folding.words(phrase, false)).collect(Collectors.toUnmodifiableSet());
    }
}
