package dev.followup.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an employer's name is without its legal form. */
final class EmployerName {
    /** Legal forms that stand behind a name, a line for each part of the world. */
    private static final String BEHIND = """
            Inc. | Incorporated | Corp. | Corporation | Co. | Company | & Co. | & Company | P.C.
            Ltd. | Limited | Private Limited | Pvt. | LLC | Limited Liability Company | LLP | LP | LLLP | PLLC
            PLC | Public Limited Company | CIC | DAC | CLG | Pty. | (Pty) | Proprietary Limited | Pte. | Bhd. | Sdn.
            Berhad | Tbk | Persero | FZE | FZCO | FZ-LLC | WLL | W.L.L. | K.S.C. | SAOG | PJSC | JSC | OJSC | CJSC
            GmbH | gGmbH | mbH | Ges.m.b.H. | GesmbH | Gesellschaft mbH | Gesellschaft mit beschränkter Haftung | AG | gAG
            Aktiengesellschaft | SE | KG | KGaA | OHG | UG | UG (haftungsbeschränkt) | e.K. | e.Kfm. | e.V. | eG | eGen
            GbR | PartG | PartGmbB | & Co. KG | & Co. KGaA | & Co. OHG | Sàrl
            S.L. | S.L.U. | S.L.L. | S.L.P. | S.A.U. | S. Coop. | Sociedad Anónima | Sociedad Limitada
            S.A. de C.V. | S.A.B. de C.V. | S.A.P.I. de C.V. | S. de R.L. | S. de R.L. de C.V. | S.R.L. de C.V.
            Ltda. | Limitada | S/A | EIRELI | Lda. | Unipessoal Lda. | SGPS | E.I.R.L. | S.A.C. | S.A.A. | SpA
            S.r.l. | S.r.l.s. | S.r.l. unipersonale | S.p.A. | S.a.p.A. | S.n.c. | S.a.s. | Società per Azioni
            SCA | SASU | EURL | SCOP | SELARL | Société Anonyme | & Cie. | et Cie.
            B.V. | N.V. | V.O.F. | C.V. | BVBA | SPRL | CVBA | SRL | B.V.B.A. | S.P.R.L.
            AB | (publ) | HB | KB | A/S | AS | ASA | ANS | ApS | K/S | I/S | P/S | IVS | Oy | Oyj | Ky | Ab Oy | hf. | ehf.
            Sp. z o.o. | Sp. z oo | sp. k. | sp. j. | S.K.A. | Sp. z o.o. sp. k. | Spółka Akcyjna
            s.r.o. | spol. s r.o. | a.s. | v.o.s. | k.s. | akciová společnost
            Kft. | Zrt. | Nyrt. | Bt. | Rt. | Kkt.
            d.o.o. | j.d.o.o. | d.d. | a.d. | d.n.o. | k.d. | EOOD | OOD | EAD | ЕООД | ООД | ЕАД | АД | д.о.о. | а.д. | д.д.
            OÜ | MTÜ | SIA | UAB
            A.Ş. | Anonim Şirketi | Ltd. Şti. | Limited Şirketi | T.A.Ş.
            A.E. | Α.Ε. | Ε.Π.Ε. | Ι.Κ.Ε. | Ο.Ε. | Ε.Ε. | E.P.E. | I.K.E.
            ООО | АО | ПАО | ОАО | ЗАО | НАО | ТОО | ТОВ | ПрАТ | ПАТ | ИП | ФОП
            בע"מ | ش.م.م | ش.م.ك | ذ.م.م
            K.K. | G.K. | Y.K. | Kabushiki Kaisha
            """;

    /** Legal forms that stand before a name; most of them behind one too. */
    private static final String BEFORE = """
            ООО | АО | ПАО | ОАО | ЗАО | НАО | ТОО | ТОВ | ПрАТ | ПАТ | ИП | ФОП
            OOO | OAO | ZAO | PAO | PT | UAB | SIA | AS | A/S | OÜ | AB | Oy | Oy Ab
            S.A. | SAS | S.A.S. | SARL | S.à r.l. | SCA | SASU | EURL | SPRL | BVBA | N.V. | B.V.
            Công ty TNHH | Công ty Cổ phần | CTCP
            """;

    /** Legal forms in scripts that set no words apart. */
    private static final String JOINED = """
            株式会社 | 有限会社 | 合同会社 | 合資会社 | 合名会社 | (株) | (有) | (同) | 一般社団法人
            有限公司 | 股份有限公司 | 有限责任公司 | 有限責任公司 | 股份公司 | 株式會社
            주식회사 | 유한회사 | (주) | (유)
            บริษัท | จำกัด | จำกัด (มหาชน) | (มหาชน)
            """;

    /** Letters that stand alone, one after the other, as those of "J. P." do. */
    private static final Pattern INITIALS = Pattern.compile("(?<![^ ])\\p{L}(?: \\p{L})+(?![^ ])");

    private static final Set<String> LAST = phrases(BEHIND + BEFORE);
    private static final Set<String> FIRST = phrases(BEFORE);
    private static final List<String> LONGEST_PARTS_FIRST = phrases(JOINED).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final int LONGEST = 5;
    private static final String AND = "and ";
    private static final String SIGNS_OF_FORMS = "&/()";

    /** Forms of one word, which go wherever they stand last. */
    private static final Words SIMPLE;

    /** Words with which a name may begin or end by which only the whole phrase decides. */
    private static final Words FIRST_WORDS = new Words(firstWords(FIRST));

    private static final Words LAST_WORDS;

    static {
        Set<String> several = LAST.stream()
                .filter(phrase -> phrase.indexOf(' ') > 0 && !phrase.startsWith(AND))
                .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
        LAST_WORDS = new Words(several);
        SIMPLE = new Words(
                LAST.stream().filter(phrase -> !several.contains(phrase)).toList());
    }

    private EmployerName() {}

    /** {@return an employer's name as it is compared, never empty where it has a visible character} */
    static String canonical(String employer) {
        String words = words(employer);
        if (words.isEmpty()) {
            String signs = Folding.signs(employer);
            return signs.equals(employer) ? employer : canonical(signs);
        }
        String stripped = strippedBefore(strippedBehind(words));
        return stripped.equals(words) ? words : canonical(stripped); // initials may stand together now
    }

    /**
     * {@return where the words begin and end that tell this employer from others, in the upper and the lower half; or
     * {@link Folding#NOT_PLAIN} if that takes more than looking at one word after the other}
     */
    static long plainRange(String employer) {
        int start = -1;
        int end = 0;
        int wordStart = -1;
        long word = Words.NONE;
        boolean afterAnd = false;
        int length = employer.length();
        for (int i = 0; i <= length; i++) {
            char folded = i == length ? Folding.SPACE : Folding.plain(employer.charAt(i));
            if (folded == Folding.OTHER || SIGNS_OF_FORMS.indexOf(folded) >= 0) {
                return Folding.NOT_PLAIN;
            }
            if (folded == Folding.DROPPED) {
                continue;
            }
            if (folded != Folding.SPACE && folded != Folding.COMMA) {
                if (word == Words.NONE) {
                    wordStart = i;
                }
                word = Words.plus(word, folded);
                continue;
            }
            if (word == Words.NONE) {
                continue;
            }
            if (Words.isLetter(word)) {
                return Folding.NOT_PLAIN;
            }
            if (start < 0) {
                if (FIRST_WORDS.has(word)) {
                    return Folding.NOT_PLAIN;
                }
                start = wordStart;
                end = i;
            } else if (word == Words.TOO_LONG || LAST_WORDS.has(word)) {
                return Folding.NOT_PLAIN;
            } else if (!SIMPLE.has(word)) {
                end = i;
                afterAnd = word == Words.AND;
            } else if (afterAnd) {
                return Folding.NOT_PLAIN;
            }
            word = Words.NONE;
        }
        return start < 0 ? Folding.NOT_PLAIN : (long) start << 32 | end;
    }

    private static String words(String employer) {
        String words = Folding.words(employer, false);
        return INITIALS.matcher(words).replaceAll(EmployerName::joined);
    }

    private static String joined(MatchResult initials) {
        return Matcher.quoteReplacement(initials.group().replace(" ", ""));
    }

    private static String strippedBehind(String words) {
        String rest = words;
        String shorter = withoutLast(rest);
        while (shorter.length() < rest.length()) {
            rest = shorter;
            shorter = withoutLast(rest);
        }
        return rest;
    }

    private static String withoutLast(String words) {
        for (String part : LONGEST_PARTS_FIRST) {
            if (words.endsWith(part) && words.length() > part.length()) {
                return words.substring(0, words.length() - part.length()).stripTrailing();
            }
        }
        int start = words.length();
        int found = start;
        for (int i = 0; i < LONGEST && start > 0; i++) {
            start = words.lastIndexOf(' ', start - 1);
            if (start > 0 && LAST.contains(words.substring(start + 1))) {
                found = start;
            }
        }
        return words.substring(0, found);
    }

    private static String strippedBefore(String words) {
        String rest = words;
        String shorter = withoutFirst(rest);
        while (shorter.length() < rest.length()) {
            rest = shorter;
            shorter = withoutFirst(rest);
        }
        return rest;
    }

    private static String withoutFirst(String words) {
        for (String part : LONGEST_PARTS_FIRST) {
            if (words.startsWith(part) && words.length() > part.length()) {
                return words.substring(part.length()).stripLeading();
            }
        }
        int end = -1;
        int found = 0;
        for (int i = 0; i < LONGEST; i++) {
            end = words.indexOf(' ', end + 1);
            if (end < 0) {
                break;
            }
            if (FIRST.contains(words.substring(0, end))) {
                found = end + 1;
            }
        }
        return words.substring(found);
    }

    private static Set<String> firstWords(Set<String> phrases) {
        return phrases.stream().map(EmployerName::firstWord).collect(Collectors.toUnmodifiableSet());
    }

    private static String firstWord(String phrase) {
        int end = phrase.indexOf(' ');
        return end < 0 ? phrase : phrase.substring(0, end);
    }

    private static Set<String> phrases(String list) {
        return Words.phrases(list).map(EmployerName::words).collect(Collectors.toUnmodifiableSet());
    }
}
