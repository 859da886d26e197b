package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.SoftAssertions;

/** Titles as payrolls and staff lists shorten them. */
class CutWordsProperties {
    /** What follows a slash may be the ending for the other gender. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}/])[\\p{IsLatin}]{4,}(?![\\p{L}\\p{M}])");

    private static final Pattern WORDS = Pattern.compile("[\\p{IsLatin}]{3,}( [\\p{IsLatin}]{3,})+");
    private static final Pattern TWO_WORDS = Pattern.compile("[\\p{IsLatin}]{4,} [\\p{IsLatin}]{3,}");
    /** Counts as one letter. */
    private static final Pattern TWICE = Pattern.compile("(.)\\1");

    private static final Pattern JOINED = Pattern.compile("[\\p{IsLatin}]{4,} & [\\p{IsLatin}]{4,}");
    private static final Set<WordClass> DECIDING =
            EnumSet.of(WordClass.HR, WordClass.HR_FIELD, WordClass.RECRUITER, WordClass.RECRUITER_FIELD);
    private static final Pattern CAPITALISED = Pattern.compile(" (\\p{L})");

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final WordReader READER = new WordReader(VOCABULARY);
    private static final WordParts PARTS = new WordParts(VOCABULARY);
    private static final WordReader SPLITTING_READER = new WordReader(VOCABULARY, new MissingSpace(VOCABULARY, PARTS));

    /** A title, and what it is with one of its words cut short. */
    private record Cut(String title, String word, String cut, String with) {
        @Override
        public String toString() {
            return title + " -> " + with;
        }

        /** {@return the symbol of the word that stands for the cut one} */
        int symbol() {
            return READER.cut(cut + ".", 0, cut.length());
        }

        boolean isKnown() {
            return TitleWord.symbol(READER.read(cut, 0)) != Vocabulary.UNKNOWN;
        }

        boolean isOnlyWord() {
            long read = READER.read(word, 0);
            return symbol() != Vocabulary.UNKNOWN
                    && TitleWord.end(read) == word.length()
                    && TitleWord.first(read) == Vocabulary.UNKNOWN
                    && TitleWord.symbol(read) == symbol();
        }

        /** {@return whether nothing is known of the cut word, nor of one that is run together with it} */
        boolean saysNothing() {
            return symbol() == Vocabulary.UNKNOWN && isOne(READER) && isOne(SPLITTING_READER);
        }

        private boolean isOne(WordReader reader) {
            return TitleWord.end(reader.read(cut + ".", 0)) == cut.length();
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whereOnlyOneWordBeginsSoACutWordIsThatWord(@ForAll("cuts") Cut cut) {
        boolean only = !cut.isKnown() && cut.isOnlyWord();
        Statistics.label("only word").collect(only);

        if (only) {
            assertThat(kind(cut.with())).as(cut.toString()).isEqualTo(kind(cut.title()));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoIsNotCalledIsNotCalledForAWordThatIsCutWhereAllThatBeginSoSpeakAgainstIt(@ForAll("neverCalled") Cut cut) {
        WordClass agreed = WordClass.at(VOCABULARY.classOf(cut.symbol()));
        boolean against = !cut.isKnown()
                && agreed.isNever()
                && agreed != WordClass.HR_HINT
                && agreed != WordClass.RECRUITER_HINT
                && WordClass.at(VOCABULARY.classOf(TitleWord.symbol(READER.read(cut.word(), 0))))
                        .isNever();
        Statistics.label("against").collect(against);

        if (against) {
            assertThat(kind(cut.with())).as(cut.toString()).isNotEqualTo(Kind.MANAGER);
        }
    }

    @Property
    void aColumnTooNarrowForTheSecondWordOfAPhraseHidesNobody(@ForAll("narrowed") String phrase) {
        assertThat(kind(phrase).isNeverCalled()).as(phrase).isTrue();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void wordsThatAndJoinsHideNobodyWhereBothAreCut(@ForAll("joined") String phrase) {
        assertThat(kind(phrase).isNeverCalled()).as(phrase).isTrue();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whereTheWordsThatBeginSoDoNotAgreeThePointSaysNothing(@ForAll("cuts") Cut cut) {
        boolean nothing = cut.saysNothing();
        Statistics.label("nothing").collect(nothing);

        if (nothing) {
            assertThat(kind("Manager " + cut.cut() + ".")).as(cut.cut()).isEqualTo(kind("Manager " + cut.cut()));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void capitalsAreIrrelevantToWordsThatAreCut(@ForAll("cuts") Cut cut) {
        assertThat(kind(cut.with().toUpperCase(Locale.ROOT))).as(cut.toString()).isEqualTo(kind(cut.with()));
    }

    @Property
    void capitalsSetWordsApartAsSpacesDo(@ForAll("neverCalledInWords") String title) {
        String together =
                CAPITALISED.matcher(title).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));

        assertThat(kind(together)).as(together).isNotEqualTo(Kind.MANAGER);
    }

    @Example
    void capitalsInsideAWordSetNothingApart() {
        all(Kind.RECRUITER, "BemAnnINGSRÅdgiVer", "bEMANningsrådgiver");
        all(Kind.HUMAN_RESOURCES, "RecursosHumanos", "RisorseUmane – Milano", "RessourcesHumaines");
    }

    @Example
    void aMiddlePointSetsAbbreviationsNoMoreApartThanAPoint() {
        all(Kind.HUMAN_RESOURCES, "RR·HH Partner", "Jefa de RR·HH", "R·H Manager", "HR·Director", "Director·HR");
        all(Kind.MANAGER, "Director·Finance", "CFO · Oslo");
    }

    @Example
    void aKnownWordBeforeAPointIsNotCut() {
        SoftAssertions softly = new SoftAssertions();
        for (Entry entry : Titles.entries()) {
            for (String pattern : entry.patterns()) {
                boolean known = PARTS.isWhole(pattern, 0, pattern.length());
                if (known
                        && entry.wordClass() != WordClass.AND
                        && WORD.matcher(pattern).matches()) {
                    softly.assertThat(kind(pattern + ".")).as(pattern).isEqualTo(kind(pattern));
                }
            }
        }
        softly.assertAll();
    }

    @Example
    void wordsThatAreCutAreReadByWhatAllThatBeginSoHaveInCommon() {
        all(
                Kind.MANAGER,
                "SALES SUPERV.",
                "Direttr. vendite",
                "Kierown. magazynu",
                "Superv. Wareh.",
                "Ploegl. Productie",
                "Gen. Secr.",
                "Consej. Deleg.",
                "Vyr. virėjas");
        all(
                Kind.HUMAN_RESOURCES,
                "Human Resour. Mgr.",
                "Leit. Personalw.",
                "Ltr. Personalentw.",
                "Lohn- u. Gehaltsbuchh.",
                "Lohn u. Gehalt, Sachbearbeiter",
                "Lön o. personal, handläggare",
                "Learning & Dev. Manager",
                "Head of Learning & Develop.",
                "Szkolenia i Rozw. Kierownik",
                "Train. and Develop. Mgr",
                "Lær.- og udviklingschef");
        all(
                Kind.HUMAN_RESOURCES,
                "Ltg. Personalabt.",
                "Gerente de Recurs. Human.",
                "PAYR. SPECIAL.",
                "Compens. Manager");
        all(Kind.RECRUITER, "Recruitm. Mgr", "Personalvermittl.", "Recruitm. Adv.", "Leiter Personalbeschaff.");
        all(Kind.GATEKEEPER, "Chefsekr.", "Recepcjon.", "Deputy Secr. de direction");
        all(Kind.OTHER, "Elektr.", "Zz. Zzz.");
    }

    @Example
    void aWordThatIsLongerThanThatOfAPhraseIsAnother() {
        all(Kind.MANAGER, "Gerente Rec. Humedales", "Jefa Rel. Laboratorios");
        all(Kind.HUMAN_RESOURCES, "Gerente Rec. Hum.", "Jefa Rel. Lab.");
    }

    @Example
    void aHyphenBeforeACutWordIsReadTheSameInCapitals() {
        all(Kind.MANAGER, "Kita-Lei.", "KITA-LEI.");
    }

    @Example
    void whatStandsBeforeANameIsNoWordThatIsCut() {
        all(Kind.OTHER, "Dr. med. vet. Orla Finnegan-Shaw", "Dott. Paolo Riva", "Prof. Dr. Ing. Karl Moser");
        all(Kind.MANAGER, "Dott. Paolo Riva, Direttore generale", "Dr. med. vet. Eva Lang, Geschäftsführerin");
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return cuts(Titles.examples());
    }

    @Provide
    Arbitrary<Cut> neverCalled() {
        return cuts(Titles.examples().stream()
                .filter(title -> kind(title).isNeverCalled())
                .toList());
    }

    /** {@return phrases of two words that decide by themselves, the second of which is cut, has no point and is no other word} */
    @Provide
    Arbitrary<String> narrowed() {
        List<String> phrases = Titles.entries().stream()
                .filter(entry -> DECIDING.contains(entry.wordClass()))
                .flatMap(entry -> entry.patterns().stream())
                .filter(pattern -> TWO_WORDS.matcher(pattern).matches() && !startsWithAPerson(pattern))
                .toList();
        return Arbitraries.of(phrases)
                .flatMap(phrase -> Arbitraries.integers()
                        .between(phrase.indexOf(' ') + 3, phrase.length() - 1)
                        .map(length -> phrase.substring(0, length)))
                .filter(cut -> TitleWord.symbol(READER.read(cut, cut.indexOf(' ') + 1)) == Vocabulary.UNKNOWN);
    }

    /** {@return two words that decide where "and" joins them, both cut to three letters or more that are no other word} */
    @Provide
    Arbitrary<String> joined() {
        return Arbitraries.of(Titles.entries().stream()
                .filter(entry -> DECIDING.contains(entry.wordClass()))
                .flatMap(entry -> entry.patterns().stream())
                .filter(pattern -> JOINED.matcher(pattern).matches())
                .map(pattern -> pattern.split(" "))
                .flatMap(words -> beginnings(words[0])
                        .flatMap(first -> beginnings(words[2]).map(second -> first + ". & " + second + ".")))
                .toList());
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.range(3, word.length())
                .mapToObj(length -> word.substring(0, length))
                .filter(cut -> !TWICE.matcher(cut).find())
                .filter(cut -> TitleWord.symbol(READER.read(cut, 0)) == Vocabulary.UNKNOWN);
    }

    @Provide
    Arbitrary<String> neverCalledInWords() {
        return Arbitraries.of(Titles.examples().stream()
                .filter(title -> WORDS.matcher(title).matches() && kind(title).isNeverCalled())
                .filter(title ->
                        Arrays.stream(title.split(" ")).allMatch(word -> PARTS.isWhole(word, 0, word.length())))
                .toList());
    }

    /** {@return whether the first word goes with any other: head of sales} */
    private static boolean startsWithAPerson(String phrase) {
        return WordClass.at(VOCABULARY.classOf(TitleWord.symbol(READER.read(phrase, 0))))
                .isHead();
    }

    private static Arbitrary<Cut> cuts(List<String> titles) {
        List<Cut> cuts = new ArrayList<>();
        for (String title : titles) {
            WORD.matcher(title).results().forEach(word -> {
                for (int length = 3; length < word.group().length(); length++) {
                    cuts.add(cut(title, word, length));
                }
            });
        }
        return Arbitraries.of(cuts);
    }

    private static Cut cut(String title, MatchResult word, int length) {
        String cut = word.group().substring(0, length);
        return new Cut(
                title, word.group(), cut, title.substring(0, word.start()) + cut + "." + title.substring(word.end()));
    }

    private static Kind kind(String title) {
        return Role.of(title).kind();
    }

    private static void all(Kind kind, String... titles) {
        SoftAssertions softly = new SoftAssertions();
        for (String title : titles) {
            softly.assertThat(kind(title)).as(title).isEqualTo(kind);
        }
        softly.assertAll();
    }
}
