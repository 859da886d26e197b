package dev.followup.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Names of people and employers and phone numbers, and the ways in which people write one: for the tests of hosts too. */
public final class Spellings {
    private static final List<String> NAMES = List.of(
            "Dana Ruiz",
            "Amy O'Neill",
            "Jean-Luc Lefèvre",
            "John A. Smith",
            "John Smith Jr.",
            "Jürgen Weiß",
            "İpek Işık",
            "Łukasz Żółć",
            "Søren Ærø",
            "Zoë de la Cruz",
            "Nguyễn Thị Hoa",
            "Александр Ёлкин",
            "Ιωάννης Ρήγας",
            "山田 太郎",
            "김 철수",
            "नेहा शर्मा",
            "محمد علي",
            "D'Angelo");

    private static final List<String> EMPLOYERS = List.of(
            "Acme",
            "Delta Air Lines",
            "Johnson & Johnson",
            "O'Reilly Media",
            "Coca-Cola",
            "Société Générale",
            "Groß und Klein",
            "J. P. Morgan",
            "Ростелеком",
            "トヨタ自動車",
            "3M");

    /** Legal forms by country, as they are written there. */
    static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("US", List.of("Inc.", "Corp.", "Corporation", "LLC", "L.L.C.", "Co.", "Company", "LLP")),
            Map.entry("GB", List.of("Ltd", "Ltd.", "Limited", "PLC", "plc", "P.L.C.")),
            Map.entry("IE", List.of("DAC")),
            Map.entry("AU", List.of("Pty Ltd", "Pty. Ltd.", "(Pty) Ltd")),
            Map.entry("SG", List.of("Pte. Ltd.")),
            Map.entry("MY", List.of("Sdn. Bhd.")),
            Map.entry("IN", List.of("Pvt. Ltd.", "Private Limited")),
            Map.entry(
                    "DE", List.of("GmbH", "AG", "SE", "KG", "GmbH & Co. KG", "OHG", "KGaA", "UG (haftungsbeschränkt)")),
            Map.entry("AT", List.of("Ges.m.b.H.", "GesmbH")),
            Map.entry("CH", List.of("Sàrl")),
            Map.entry("FR", List.of("S.A.", "SA", "S.A.S.", "SARL", "S.à r.l.", "EURL")),
            Map.entry("ES", List.of("S.L.", "S.A.", "S.L.U.", "Sociedad Anónima")),
            Map.entry("MX", List.of("S.A. de C.V.", "S. de R.L. de C.V.")),
            Map.entry("BR", List.of("S/A", "Ltda.")),
            Map.entry("PT", List.of("Lda.")),
            Map.entry("IT", List.of("S.p.A.", "S.r.l.", "SpA", "Srl")),
            Map.entry("NL", List.of("B.V.", "BV", "N.V.", "NV")),
            Map.entry("BE", List.of("BVBA", "SPRL")),
            Map.entry("SE", List.of("AB", "AB (publ)")),
            Map.entry("DK", List.of("A/S", "ApS")),
            Map.entry("NO", List.of("AS", "ASA")),
            Map.entry("FI", List.of("Oy", "Oyj", "Oy Ab")),
            Map.entry("PL", List.of("Sp. z o.o.", "sp. z oo", "S.A.")),
            Map.entry("CZ", List.of("s.r.o.", "a.s.", "spol. s r.o.")),
            Map.entry("HU", List.of("Kft.", "Zrt.", "Nyrt.")),
            Map.entry("HR", List.of("d.o.o.", "d.d.")),
            Map.entry("BG", List.of("ЕООД", "OOD")),
            Map.entry("EE", List.of("OÜ")),
            Map.entry("LV", List.of("SIA")),
            Map.entry("LT", List.of("UAB")),
            Map.entry("TR", List.of("A.Ş.", "Ltd. Şti.")),
            Map.entry("GR", List.of("Α.Ε.")),
            Map.entry("RU", List.of("ООО", "АО", "ПАО")),
            Map.entry("IL", List.of("בע\"מ")),
            Map.entry("JP", List.of("株式会社", "有限会社", "㈱", "K.K.")),
            Map.entry("CN", List.of("有限公司", "股份有限公司")),
            Map.entry("KR", List.of("주식회사", "(주)")),
            Map.entry("ID", List.of("Tbk")));

    /** Legal forms that stand before a name. */
    private static final List<String> FORMS_BEFORE =
            List.of("ООО", "АО", "PT", "AB", "A/S", "OÜ", "SIA", "UAB", "株式会社", "㈱", "(株)", "주식회사", "SARL", "Oy");

    private static final List<String> HONORIFICS = List.of(
            "Dr.",
            "Prof.",
            "Prof. Dr.",
            "Mr.",
            "Mrs",
            "Ms.",
            "Herr",
            "Frau Dr.",
            "Dipl.-Ing.",
            "Dipl.-Wirt.-Ing.",
            "Univ.-Prof. Dr.",
            "PD Dr.",
            "Rabbi",
            "Lt. Col.",
            "Mme",
            "Señora",
            "Dott.ssa",
            "г-н");

    private static final List<String> DEGREES = List.of(
            "PhD", "Ph.D.", "MBA", "M.B.A.", "PhD, MBA", "MBA PhD", "CPA", "Esq.", "LL.M.", "SHRM-CP", "Dipl.-Ing.");

    /** Those that need no comma behind a full name. */
    private static final List<String> UNMISTAKABLE =
            List.of(" PhD", " Ph.D.", " MBA", " M.D.", " MSc MBA", " CPA", " M.A.", " B.A.", " M.Sc.", " B.S. M.Ed.");

    private static final List<String> PRONOUNS = List.of(" (she/her)", " (they/them/theirs)", ", he/him", " [sie/ihr]");

    private static final List<String> AND =
            List.of("&", "and", "AND", "und", "et", "y", "e", "och", "og", "+", "n'", "'n'", " ");

    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c\u034f";
    private static final String APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc\u2032\uff07";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d ";
    private static final List<String> SPACES = List.of(" ", "  ", "\u00a0", "\u3000", "\u2003 ", "\u202f");

    private Spellings() {}

    /** How one text is written otherwise. */
    public enum Writing {
        /** In capitals; ß becomes SS. */
        CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
        /** In small letters. */
        SMALL(text -> text.toLowerCase(Locale.ROOT)),
        /** With accents as characters of their own. */
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        /** With accents in their letters. */
        COMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
        /** In letters as wide as Chinese ones. */
        FULL_WIDTH(Spellings::fullWidth),
        /** Without the accents of Latin, Greek and Cyrillic. */
        WITHOUT_ACCENTS(Spellings::withoutAccents),
        /** With another apostrophe. */
        APOSTROPHE((text, by) -> text.replace('\'', pick(APOSTROPHES, by))),
        /** With another hyphen, or none. */
        HYPHEN((text, by) -> text.replace('-', pick(HYPHENS, by))),
        /** With other, or more, spaces. */
        SPACE((text, by) -> pick(SPACES, by) + text.replace(" ", pick(SPACES, by)) + pick(SPACES, by)),
        /** With characters that nobody sees: joiners, soft hyphens, direction marks. */
        UNSEEN((text, by) -> insert(text, pick(INVISIBLE, by), by));

        private final How how;

        Writing(UnaryOperator<String> how) {
            this((text, by) -> how.apply(text));
        }

        Writing(How how) {
            this.how = how;
        }

        /** {@return a text written so; of several ways the one by which to choose} */
        public String of(String text, int by) {
            return how.apply(text, by);
        }
    }

    private interface How {
        String apply(String text, int by);
    }

    /** How one text is written otherwise so that it is the same for bars only. */
    public enum WideWriting {
        /** With two letters for one with dots, a ring or a stroke. */
        TWO_LETTERS(text ->
                replaced(text, "äae", "öoe", "üue", "åaa", "øoe", "æae", "ÄAe", "ÖOe", "ÜUe", "ÅAa", "ØOe", "đdj")),
        /** With a space for an apostrophe. */
        SPACE_FOR_APOSTROPHE(text -> text.replaceAll("(?<=\\b[DdOo])['\u2019]", " ")),
        /** With "Mc" set apart, or what stands before a family name joined to it. */
        PARTICLES((text, by) -> by % 2 == 0
                ? text.replaceAll("\\bMc(?=[A-Z])", "Mc ")
                : text.replaceAll("(?<= )([Vv]an|[Dd]er|[Dd]e|[Dd]e [Ll]a) (?=[A-Z])", "$1")),
        /** With two given names joined. */
        GIVEN_NAMES_JOINED(text -> text.replaceAll("(?<=^[A-Z][a-z]{1,9})[- ](?=[A-Z][a-z]{1,9} )", "")),
        /** As a web page writes it. */
        ENTITIES((text, by) ->
                by % 2 == 0 ? entities(text) : text.replace("&", "&amp;").replace("'", "&#39;")),
        /** As one reads it who takes UTF-8 for Windows' own. */
        MISREAD(Spellings::misread),
        /** With signs. */
        SIGNS((text, by) -> by % 2 == 0 ? text + " \u2705" : "* " + text);

        private final How how;

        WideWriting(UnaryOperator<String> how) {
            this((text, by) -> how.apply(text));
        }

        WideWriting(How how) {
            this.how = how;
        }

        /** {@return a text written so; of several ways the one by which to choose} */
        public String of(String text, int by) {
            return how.apply(text, by);
        }
    }

    /** {@return names of people that are written in several ways which are the same for bars} */
    public static Arbitrary<String> namesForBars() {
        return Arbitraries.oneOf(
                names(),
                Arbitraries.of(
                        "H\u00e5kon B\u00f8",
                        "Pat O'Brien",
                        "Ana D'Angelo",
                        "Ronald McDonald",
                        "Jan van der Berg",
                        "Xiao-Ming Wang",
                        "Mary Ann Lee",
                        "Bj\u00f6rn Bj\u00f8rnsson",
                        "J\u00f8rgen \u00c6r\u00f8e",
                        "Novak \u0110okovi\u0107"));
    }

    /** {@return ways to write a person's name that are the same for bars} */
    public static Arbitrary<String> ofNameForBars(String name) {
        return widely(name, Arbitraries.of(WideWriting.class));
    }

    /** {@return ways to write an employer's name that are the same for bars} */
    public static Arbitrary<String> ofEmployerForBars(String employer) {
        Arbitrary<String> and = Arbitraries.of(AND)
                .map(word -> employer.replaceFirst(" (?:&|and|und) ", word.isBlank() ? word : " " + word + " "));
        Arbitrary<String> article = Arbitraries.of("The " + employer, employer + ", The");
        Arbitrary<String> joined =
                Arbitraries.just(employer.replaceFirst(" (?:&|and|und) ", " ").replace(" ", ""));
        return Arbitraries.oneOf(
                widely(employer, Arbitraries.of(WideWriting.class)),
                Arbitraries.oneOf(and, article, joined).flatMap(Spellings::written));
    }

    private static Arbitrary<String> widely(String text, Arbitrary<WideWriting> ways) {
        return Combinators.combine(ways, Arbitraries.integers().between(0, 1)).flatAs((way, by) -> {
            String spelled = way.of(text, by);
            boolean mangled = way == WideWriting.ENTITIES || way == WideWriting.MISREAD;
            return mangled ? Arbitraries.just(spelled) : written(spelled);
        });
    }

    /** {@return names of people, of many languages} */
    public static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    /** {@return names of employers without a legal form} */
    public static Arbitrary<String> employers() {
        return Arbitraries.of(EMPLOYERS);
    }

    /** {@return phone numbers with a country code} */
    public static Arbitrary<Number> numbers() {
        Arbitrary<Number> european = Combinators.combine(
                        Arbitraries.of("44", "49", "33", "31", "351", "90", "81"),
                        Arbitraries.strings().numeric().ofMinLength(8).ofMaxLength(10))
                .as((code, rest) -> new Number(code, "0", "2" + rest.substring(1)));
        Arbitrary<Number> american = Combinators.combine(
                        Arbitraries.integers().between(201, 989),
                        Arbitraries.integers().between(2_000_000, 9_999_999))
                .as((area, local) -> new Number("1", "1", area + "" + local));
        Arbitrary<Number> russian =
                Arbitraries.integers().between(1_000_000, 9_999_999).map(local -> new Number("7", "8", "495" + local));
        Arbitrary<Number> hungarian =
                Arbitraries.integers().between(2_000_000, 9_999_999).map(local -> new Number("36", "06", "1" + local));
        return Arbitraries.frequencyOf(
                Tuple.of(4, european), Tuple.of(4, american), Tuple.of(1, russian), Tuple.of(1, hungarian));
    }

    /** {@return ways to write a person's name} */
    public static Arbitrary<String> ofName(String name) {
        return Combinators.combine(
                        Arbitraries.of(HONORIFICS).injectNull(0.6),
                        degrees(name).injectNull(0.6),
                        Arbitraries.of(PRONOUNS).injectNull(0.8),
                        Arbitraries.of(Order.class))
                .as((honorific, degree, pronouns, order) -> {
                    String before = honorific == null ? "" : honorific + " ";
                    return order.of(before, name)
                            + Objects.requireNonNullElse(degree, "")
                            + Objects.requireNonNullElse(pronouns, "");
                })
                .flatMap(Spellings::written);
    }

    /** In which order the parts of a name are written. */
    private enum Order {
        /** "Dr. Dana Ruiz". */
        SPOKEN,
        /** "Ruiz, Dr. Dana". */
        TURNED,
        /** "Dr. Ruiz, Dana". */
        TURNED_AFTER_HONORIFIC;

        /** A name after an honorific; not turned if it is one word, or of a script without such an order. */
        private String of(String honorific, String name) {
            String generation = name.endsWith(" Jr.") ? " Jr." : "";
            String plain = name.substring(0, name.length() - generation.length());
            int last = plain.lastIndexOf(' ');
            if (this == SPOKEN || last < 0 || name.codePoints().anyMatch(c -> c > 0x900)) {
                return honorific + name;
            }
            String given = plain.substring(0, last) + generation;
            String family = plain.substring(last + 1) + ", ";
            return this == TURNED ? family + honorific + given : honorific + family + given;
        }
    }

    private static Arbitrary<String> degrees(String name) {
        Arbitrary<String> afterComma = Arbitraries.of(DEGREES).map(degree -> ", " + degree);
        return name.contains(" ") ? Arbitraries.oneOf(afterComma, Arbitraries.of(UNMISTAKABLE)) : afterComma;
    }

    /** {@return ways to write an employer's name, with a legal form before, behind or without one} */
    public static Arbitrary<String> ofEmployer(String employer) {
        Arbitrary<String> behind = Combinators.combine(
                        Arbitraries.of(FORMS.values()).flatMap(Arbitraries::of), Arbitraries.of(" ", ", "))
                .as((form, between) -> employer + between + form);
        Arbitrary<String> before = Arbitraries.of(FORMS_BEFORE).map(form -> form + " " + employer);
        return Arbitraries.oneOf(
                        Arbitraries.just(employer),
                        behind,
                        before,
                        Arbitraries.just(employer.replace("&", "and")),
                        Arbitraries.just("\u201c" + employer + "\u201d"))
                .flatMap(Spellings::written);
    }

    /** {@return a text in up to three ways of writing at once} */
    public static Arbitrary<String> written(String text) {
        return Combinators.combine(
                        Arbitraries.of(Writing.class).list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 1_000))
                .as((ways, by) -> {
                    String written = text;
                    for (Writing way : ways) {
                        written = way.of(written, by);
                    }
                    return written;
                });
    }

    /**
     * A phone number.
     *
     * @param code the country code
     * @param trunk what is dialled instead of it inside the country
     * @param rest the rest
     */
    public record Number(String code, String trunk, String rest) {
        /** {@return ways to write it with the country code: one number} */
        public Arbitrary<String> international() {
            List<String> starts = code.equals("1")
                    ? List.of("+1 ", "1-", "001 ", "+1", "(+1) ")
                    : List.of(
                            "+" + code + " ",
                            "00" + code + " ",
                            "+" + code + " (0)",
                            "+" + code,
                            "00" + code + "(0)",
                            "(+" + code + ") ");
            return Combinators.combine(Arbitraries.of(starts), grouped(rest))
                    .as(String::concat)
                    .flatMap(Number::typed);
        }

        /** {@return ways to write it without, or as it is dialled from North America: for bars the same number} */
        public Arbitrary<String> national() {
            String fromAmerica = code.equals("1") ? "1" : "011" + code;
            return Combinators.combine(Arbitraries.of("", trunk, trunk, fromAmerica), grouped(rest))
                    .as(String::concat)
                    .flatMap(Number::typed);
        }

        private static Arbitrary<String> grouped(String digits) {
            return Combinators.combine(
                            Arbitraries.of("", " ", "-", ".", "\u2013", "\u00a0", ") "),
                            Arbitraries.integers().between(2, 4))
                    .as((sign, size) -> digits.replaceAll("(.{" + size + "})(?=.)", "$1" + sign));
        }

        private static Arbitrary<String> typed(String number) {
            return Arbitraries.of(
                    number, " " + number + " ", fullWidth(number), "\u200e" + number + "\u200e", arabic(number));
        }

        private static String arabic(String number) {
            StringBuilder digits = new StringBuilder();
            number.chars().forEach(c -> digits.append((char) (c >= '0' && c <= '9' ? c - '0' + 0x660 : c)));
            return digits.toString();
        }
    }

    private static String replaced(String text, String... letters) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (String letter : letters) {
            written = written.replace(letter.substring(0, 1), letter.substring(1));
        }
        return written;
    }

    private static String entities(String text) {
        StringBuilder web = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 0x80 && point != '\'' && point != '&') {
                web.appendCodePoint(point);
            } else {
                web.append(point == '&' ? "&amp;" : point == '\u00fc' ? "&uuml;" : "&#" + point + ";");
            }
        });
        return web.toString();
    }

    /** Where Windows has a character for each byte. */
    private static String misread(String text) {
        java.nio.charset.Charset windows = java.nio.charset.Charset.forName("windows-1252");
        String misread = new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), windows);
        return misread.indexOf('\ufffd') < 0 ? misread : text;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c == ' ' ? 0x3000 : c)));
        return wide.toString();
    }

    private static String withoutAccents(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return parts.codePoints().anyMatch(c -> c > 0x600) ? text : parts.replaceAll("\\p{Mn}", "");
    }

    private static String insert(String text, char unseen, int by) {
        int place = by % (text.length() + 1);
        boolean inside = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return inside ? text + unseen : text.substring(0, place) + unseen + text.substring(place);
    }

    private static char pick(String signs, int by) {
        return signs.charAt(by % signs.length());
    }

    private static String pick(List<String> texts, int by) {
        return texts.get(by % texts.size());
    }
}
