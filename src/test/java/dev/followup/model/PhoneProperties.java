package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PhoneProperties {
    @Property
    void aNumberIsOneHoweverItIsWritten(@ForAll("written twice") Tuple2<String, String> pair) {
        assertThat(Phone.canonical(pair.get1())).isEqualTo(Phone.canonical(pair.get2()));
        assertThat(Contact.of("Dana Ruiz", "CEO")
                        .withPhone(pair.get1())
                        .withPhone(pair.get2())
                        .phones())
                .containsExactly(pair.get1());
        for (String way : List.of("+", "(0)", "00", "\u200e", "\u0661", "\uff11")) {
            Statistics.label(way)
                    .collect(pair.get1().contains(way) || pair.get2().contains(way));
            Statistics.label(way).coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        }
    }

    @Property
    void aBarReachesANumberWithoutItsCountryCode(@ForAll("abroad and at home") Tuple3<String, String, String> numbers) {
        String abroad = Phone.canonical(numbers.get1());
        String atHome = Phone.canonical(numbers.get2());
        assertThat(Phone.sameForBars(abroad, atHome)).isTrue();
        assertThat(Phone.sameForBars(atHome, abroad)).isTrue();
        assertThat(Phone.sameForBars(Phone.canonical(numbers.get3()), atHome)).isTrue();
        assertThat(barred(abroad).get(atHome)).isNotNull();
        assertThat(barred(atHome).get(abroad)).isNotNull();
    }

    @Property
    void aBarReachesANumberAsItIsDialledFromAnotherCountry(
            @ForAll("numbers") Spellings.Number number,
            @ForAll("prefixes") String prefix,
            @ForAll boolean trunk,
            @ForAll("written twice") Tuple2<String, String> other) {
        // written so, fewer digits may be one of North America
        Assume.that(
                !prefix.equals("001 ") || number.code().length() + number.rest().length() > 10);
        String home = trunk && !number.code().equals("1") ? "0" : "";
        String dialled = Phone.canonical(prefix + number.code() + home + number.rest());
        String plain = Phone.canonical("+" + number.code() + number.rest());
        assertThat(Phone.sameForBars(dialled, plain)).isTrue();
        assertThat(Phone.sameForBars(plain, dialled)).isTrue();
        assertThat(Phone.sameForBars(dialled, number.rest())).isTrue();
        String another = Phone.canonical(other.get1());
        assertThat(Phone.sameForBars(dialled, another)).isEqualTo(Phone.sameForBars(plain, another));
    }

    @Property
    void anotherDigitIsAnotherNumber(
            @ForAll("numbers") Spellings.Number number,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        char digit = number.rest().charAt(place + 1);
        String rest = number.rest().substring(0, place + 1)
                + (char) ('0' + (digit - '0' + more) % 10)
                + number.rest().substring(place + 2);
        String one = Phone.canonical("+" + number.code() + number.rest());
        String other = Phone.canonical("+" + number.code() + rest);
        assertThat(one).isNotEqualTo(other);
        assertThat(Phone.sameForBars(one, other)).isFalse();
        assertThat(barred(one).get(other)).isNull();
    }

    @Property
    void extensionsTellNumbersApart(
            @ForAll("numbers") Spellings.Number number,
            @ForAll @IntRange(max = 9_999) int one,
            @ForAll @IntRange(max = 9_999) int other,
            @ForAll("extension words") String word) {
        String main = "+" + number.code() + number.rest();
        String extended = Phone.canonical(main + word + one);
        assertThat(extended).isEqualTo(Phone.canonical(main) + "x" + one);
        assertThat(Phone.canonical(main + " x" + other).equals(extended)).isEqualTo(one == other);
        assertThat(Phone.sameForBars(extended, Phone.canonical(main))).isFalse();
    }

    @Property
    void whatIsComparedIsANumberAndComparedToItself(@ForAll("written twice") Tuple2<String, String> pair) {
        String canonical = Phone.canonical(pair.get1());
        assertThat(canonical).matches("[0-9]+(x[0-9]+)?");
        assertThat(Phone.canonical(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 300)
    void whatIsKnownByNumbersIsFoundLikeOneAfterTheOther(
            @ForAll("few numbers") List<String> barred, @ForAll("few numbers") List<String> asked) {
        NumbersForBars<Integer> places = new NumbersForBars<>(Math::min);
        for (int i = 0; i < barred.size(); i++) {
            places.add(barred.get(i), i);
        }
        assertThat(places.isEmpty()).isEqualTo(barred.isEmpty());
        for (String number : asked) {
            Integer first = IntStream.range(0, barred.size())
                    .boxed()
                    .filter(place -> Phone.sameForBars(barred.get(place), number))
                    .findFirst()
                    .orElse(null);
            assertThat(places.get(number)).isEqualTo(first);
            Statistics.label("barred").collect(first != null);
        }
        Statistics.label("barred").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 2);
            coverage.check(false).percentage(share -> share > 2);
        });
    }

    @Property
    void whateverIsWrittenIsANumberOrRefused(@ForAll("near numbers") String text) {
        try {
            assertThat(Phone.canonical(text)).matches("[0-9]+(x[0-9]+)?");
            Statistics.label("read").collect(true);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("phone ");
            Statistics.label("read").collect(false);
        }
        Statistics.label("read").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 2);
            coverage.check(false).percentage(share -> share > 2);
        });
    }

    @Property(tries = 100)
    void noTextTakesLongToRead(@ForAll("units") String unit) {
        String longest = unit.repeat(100 / unit.length());
        assertThat(CpuTime.leastMillisOf(() -> {
                    try {
                        Phone.canonical(longest);
                    } catch (IllegalArgumentException refused) {
                        assertThat(refused).hasMessageStartingWith("phone ");
                    }
                }))
                .isLessThan(200);
    }

    private static NumbersForBars<String> barred(String number) {
        NumbersForBars<String> barred = new NumbersForBars<>(String::concat);
        barred.add(number, "barred");
        return barred;
    }

    @Provide
    Arbitrary<Spellings.Number> numbers() {
        return Spellings.numbers();
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of(
                "+", "++", "00", "0 0 ", "+00", "(00)", "011 ", "(011) ", "010-", "0011 ", "001 ", "8 10 ", "810", "'+",
                "tel:+");
    }

    @Provide("written twice")
    Arbitrary<Tuple2<String, String>> writtenTwice() {
        return Spellings.numbers()
                .flatMap(number -> number.international()
                        .flatMap(one -> number.international().map(other -> Tuple.of(one, other))));
    }

    @Provide("abroad and at home")
    Arbitrary<Tuple3<String, String, String>> abroadAndAtHome() {
        return Spellings.numbers()
                .flatMap(number -> number.international()
                        .flatMap(abroad -> number.national()
                                .flatMap(home -> number.national().map(other -> Tuple.of(abroad, home, other)))));
    }

    @Provide("extension words")
    Arbitrary<String> extensionWords() {
        return Arbitraries.of(
                "x",
                " x ",
                " ext. ",
                " EXT ",
                " extension ",
                " Durchwahl ",
                " DW ",
                " App. ",
                " poste ",
                " int. ",
                " interno ",
                " anexo ",
                " ramal ",
                " toestel ",
                " доб. ",
                " 内線",
                " #",
                "，ｅｘｔ．");
    }

    @Provide("few numbers")
    Arbitrary<List<String>> fewNumbers() {
        Arbitrary<String> start = Arbitraries.of("", "0", "1", "44", "7", "354", "441", "01144", "8", "06", "36");
        Arbitrary<String> rest = Arbitraries.of(
                "2079460958", "3125550100", "123456", "0123456", "12345", "5", "20794609581", "4951234567", "12345678");
        Arbitrary<String> extension = Arbitraries.of("", "", "x1");
        return start.flatMap(one -> rest.flatMap(two -> extension.map(three -> one + two + three)))
                .list()
                .ofMaxSize(4);
    }

    @Provide("near numbers")
    Arbitrary<String> nearNumbers() {
        return Arbitraries.strings()
                .withChars("0123456789 ()+-./x#,E@aHELP\u0661\uff11")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "1",
                " ",
                "1 ",
                "-",
                "(",
                "(0)",
                "x1",
                "ext",
                "800A",
                "8A-",
                "1 2/",
                "+",
                "A",
                "1A",
                "#",
                "# ",
                "1-8 00 A ",
                "ﷺ");
    }
}
