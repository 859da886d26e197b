package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

class SpellingProperties {
    private static final Map<String, String> COUNTRIES = Spellings.FORMS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(form -> Map.entry(form, entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    @Property(tries = 1500)
    void aNameIsOneInEverySpelling(@ForAll("names and spellings") Tuple2<String, String> pair) {
        String spelled = pair.get2();
        assertThat(Spelling.name(spelled)).as(spelled).isEqualTo(Spelling.name(pair.get1()));
        assertThat(Spelling.nameHash(spelled)).isEqualTo(Spelling.nameHash(pair.get1()));
        for (String kind : kindsOf(spelled)) {
            Statistics.label("kinds").collect(kind);
        }
        Statistics.label("kinds").coverage(coverage -> {
            for (String kind : List.of("comma", "wide", "unseen", "capitals", "decomposed", "plain")) {
                coverage.check(kind).count(count -> count > 20);
            }
        });
    }

    @Property(tries = 1500)
    void anEmployerIsOneInEverySpelling(@ForAll("employers and spellings") Tuple2<String, String> pair) {
        String spelled = pair.get2();
        assertThat(Spelling.employer(spelled)).as(spelled).isEqualTo(Spelling.employer(pair.get1()));
        assertThat(Spelling.employerHash(spelled)).isEqualTo(Spelling.employerHash(pair.get1()));
    }

    @Property(tries = 1500)
    void forBarsANameIsOneInEvenMoreSpellings(@ForAll("names and spellings for bars") Tuple2<String, String> pair) {
        assertThat(Spelling.sameNameForBars(pair.get1(), pair.get2())).isTrue();
        assertThat(Spelling.sameNameForBars(pair.get2(), pair.get1())).isTrue();
    }

    @Property(tries = 1500)
    void forBarsAnEmployerIsOneInEvenMoreSpellings(
            @ForAll("employers and spellings for bars") Tuple2<String, String> pair) {
        assertThat(Spelling.sameEmployerForBars(pair.get1(), pair.get2())).isTrue();
        assertThat(Spelling.sameEmployerForBars(pair.get2(), pair.get1())).isTrue();
    }

    @Property(tries = 1500)
    void whatIsOneForMergesIsOneForBars(
            @ForAll("names and spellings") Tuple2<String, String> name,
            @ForAll("employers and spellings") Tuple2<String, String> employer) {
        assertThat(Spelling.sameNameForBars(name.get1(), name.get2())).isTrue();
        assertThat(Spelling.sameEmployerForBars(employer.get1(), employer.get2()))
                .isTrue();
    }

    @Property(tries = 500)
    void whatTellsPeopleApartDoesSoForBarsToo(@ForAll("names") String name, @ForAll("tellers") String teller) {
        String changed = teller.startsWith(" ") ? name + teller : name.replaceFirst("(?= |$)", " " + teller);
        assertThat(Spelling.sameNameForBars(changed, name)).isFalse();
    }

    @Property(tries = 500)
    void anotherNameIsAnotherForBars(@ForAll("names for bars") String one, @ForAll("names for bars") String other) {
        assertThat(Spelling.sameNameForBars(one, other)).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void aSetOfBarredNamesAnswersLikeOneAfterTheOther(
            @ForAll("few names") List<String> barred, @ForAll("few names") List<String> asked) {
        BarredNames set = new BarredNames();
        barred.forEach(name -> set.add("Acme", name, null));
        for (String name : asked) {
            assertThat(set.contains("The Acme", name, "p-1"))
                    .isEqualTo(barred.stream().anyMatch(one -> Spelling.sameNameForBars(one, name)));
        }
    }

    @Property(tries = 1500)
    void theLegalFormsOfThirtyCountriesArePutAside(@ForAll("forms") String form, @ForAll("employers") String employer) {
        assertThat(Spelling.employer(employer + " " + form)).isEqualTo(Spelling.employer(employer));
        assertThat(Spelling.employer(employer + ", " + form.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(Spelling.employer(employer));
        Statistics.label("countries").collect(COUNTRIES.get(form));
        Statistics.label("countries").coverage(coverage -> {
            assertThat(Spellings.FORMS).hasSizeGreaterThan(30);
            Spellings.FORMS.forEach((country, forms) -> {
                if (forms.stream().anyMatch(one -> COUNTRIES.get(one).equals(country))) {
                    coverage.check(country).count(count -> count > 0);
                }
            });
        });
    }

    @Property(tries = 500)
    void whatTellsPeopleApartIsNeverPutAside(@ForAll("names") String name, @ForAll("tellers") String teller) {
        String changed = teller.startsWith(" ") ? name + teller : name.replaceFirst("(?= |$)", " " + teller);
        assertThat(Spelling.name(changed)).isNotEqualTo(Spelling.name(name));
        assertThat(Spelling.nameHash(changed)).isNotEqualTo(Spelling.nameHash(name));
    }

    @Property(tries = 500)
    void noWordButALegalFormIsPutAside(@ForAll("employers") String employer, @ForAll("words") String word) {
        assertThat(Spelling.employer(employer + " " + word)).isNotEqualTo(Spelling.employer(employer));
        assertThat(Spelling.employer(word + " " + employer)).isNotEqualTo(Spelling.employer(employer));
        assertThat(Spelling.employer(employer + " " + word + " Inc."))
                .isNotEqualTo(Spelling.employer(employer + " Inc."));
        assertThat(Spelling.employerHash(word + " " + employer)).isNotEqualTo(Spelling.employerHash(employer));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.MIXIN)
    void whatIsComparedIsComparedToItself(@ForAll("texts") String text) {
        String name = Spelling.name(text);
        String employer = Spelling.employer(text);
        assertThat(Spelling.name(name)).isEqualTo(name);
        assertThat(Spelling.employer(employer)).isEqualTo(employer);
        assertThat(Spelling.nameHash(name)).isEqualTo(Spelling.nameHash(text));
        assertThat(Spelling.employerHash(employer)).isEqualTo(Spelling.employerHash(text));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.MIXIN)
    void whatAFactAcceptsAsANameIsNeverComparedAsNothing(@ForAll("texts") String text) {
        assertThat(Spelling.name(text)).isNotEmpty();
        assertThat(Spelling.employer(text)).isNotEmpty();
        assertThat(Spelling.sameNameForBars(text, text)).isTrue();
        assertThat(Spelling.sameNameForBars(text, "Dana Ruiz")).isFalse();
        assertThat(Spelling.sameEmployerForBars(text, "Initech")).isFalse();
    }

    @Property
    void differentNamesHaveDifferentHashes(@ForAll("short names") String one, @ForAll("short names") String other) {
        boolean same = Spelling.name(one).equals(Spelling.name(other));
        assertThat(Spelling.nameHash(one) == Spelling.nameHash(other)).isEqualTo(same);
        boolean sameEmployer = Spelling.employer(one).equals(Spelling.employer(other));
        assertThat(Spelling.employerHash(one) == Spelling.employerHash(other)).isEqualTo(sameEmployer);
        Statistics.label("same").collect(same);
        Statistics.label("same").coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    @Property(tries = 500)
    void theTimeTakenGrowsWithTheLength(@ForAll("units") String unit) {
        String longest = unit.repeat(500 / unit.length());
        assertThat(CpuTime.leastMillisOf(() -> {
                    Spelling.name(longest);
                    Spelling.employer(longest);
                    Spelling.sameNameForBars(longest, longest);
                    Spelling.sameEmployerForBars(longest, longest);
                }))
                .isLessThan(1_000);
    }

    private static List<String> kindsOf(String text) {
        List<String> kinds = new java.util.ArrayList<>();
        if (text.indexOf(',') >= 0 || text.indexOf('，') >= 0) {
            kinds.add("comma");
        }
        if (text.chars().anyMatch(c -> c >= 0xff01 && c <= 0xff5e)) {
            kinds.add("wide");
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
            kinds.add("unseen");
        }
        if (!text.equals(text.toLowerCase(java.util.Locale.ROOT))
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
            kinds.add("capitals");
        }
        if (text.codePoints().anyMatch(c -> c >= 0x300 && c < 0x370)) {
            kinds.add("decomposed");
        }
        return kinds.isEmpty() ? List.of("plain") : kinds;
    }

    @Provide("names and spellings")
    Arbitrary<Tuple2<String, String>> namesAndSpellings() {
        return Spellings.names().flatMap(name -> Spellings.ofName(name).map(spelled -> Tuple.of(name, spelled)));
    }

    @Provide("employers and spellings")
    Arbitrary<Tuple2<String, String>> employersAndSpellings() {
        return Spellings.employers()
                .flatMap(name -> Spellings.ofEmployer(name).map(spelled -> Tuple.of(name, spelled)));
    }

    @Provide("names and spellings for bars")
    Arbitrary<Tuple2<String, String>> namesAndSpellingsForBars() {
        return Spellings.namesForBars()
                .flatMap(name -> Spellings.ofNameForBars(name).map(spelled -> Tuple.of(name, spelled)));
    }

    @Provide("employers and spellings for bars")
    Arbitrary<Tuple2<String, String>> employersAndSpellingsForBars() {
        return Spellings.employers()
                .flatMap(name -> Spellings.ofEmployerForBars(name).map(spelled -> Tuple.of(name, spelled)));
    }

    @Provide("names for bars")
    Arbitrary<String> namesForBars() {
        return Spellings.namesForBars();
    }

    @Provide("few names")
    Arbitrary<List<String>> fewNames() {
        return Arbitraries.of(
                        "Иван Петров",
                        "Ivan Petrov",
                        "Iwan Petrow",
                        "J\u00fcrgen B\u00f8",
                        "Juergen Bo",
                        "Jurgen Boe",
                        "Νίκος Γεωργίου",
                        "Nikos Georgiou",
                        "Xiao Ming Wang",
                        "Xiaoming Wang",
                        "Xiao Mingwang",
                        "J. P. Roe",
                        "JP Roe",
                        "J Roe")
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> names() {
        return Spellings.names();
    }

    @Provide
    Arbitrary<String> employers() {
        return Spellings.employers();
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(COUNTRIES.keySet().stream().sorted().toList());
    }

    /** A middle initial, a second given name, a generation. */
    @Provide
    Arbitrary<String> tellers() {
        return Arbitraries.of("B.", "Q", "Maria", " Jr.", " Sr.", " II", ", Jr.", " III", ", Sr.");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "Group",
                "Holding",
                "International",
                "Air Lines",
                "Germany",
                "The",
                "Bank",
                "Services",
                "Sons",
                "of",
                "Technologies");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "dr",
                "Dr.",
                "Inc",
                "S.A.",
                "and",
                "&",
                "jr",
                "PhD",
                "de",
                "株式会社",
                "GmbH & Co. KG",
                "AB",
                "z",
                "o",
                "'",
                "\u00b4",
                "™",
                "ǆ",
                "ΐ",
                "ᾼ",
                "ﬃ",
                "ẞ",
                "İ",
                "\u0301",
                "\u3099",
                "か",
                "각",
                "が",
                "ﷺ",
                "½",
                "\u200d",
                "𝔄",
                "🙂");
        Arbitrary<String> mixed = Combinators.combine(
                        Arbitraries.oneOf(pieces, Facts.lines(20)), Arbitraries.of(" ", ", ", "", "-", ".", ","))
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(mixed, Facts.lines(500)).filter(text -> !Facts.isUnseen(text));
    }

    @Provide("short names")
    Arbitrary<String> shortNames() {
        return Arbitraries.strings()
                .withChars("aAb Ôô.")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "a", "a ", "dr ", "ab ", "a, ", "inc ", "& ", "z o o ", "é", "e\u0301", "株式会社", "株", "s.a. ", ", ",
                "jr, ", "phd, ", "'", "-", "\u200d", "ﷺ");
    }
}
