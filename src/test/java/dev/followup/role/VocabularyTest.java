package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.followup.role.Role.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final int MOST_PATTERNS = 5_000;

    private static final Map<String, Kind> KINDS = Map.of(
            "hr", Kind.HUMAN_RESOURCES,
            "recruiter", Kind.RECRUITER,
            "manager", Kind.MANAGER,
            "gatekeeper", Kind.GATEKEEPER,
            "other", Kind.OTHER);

    /** What these make of a title depends on its other words. */
    private static final Set<WordClass> HINTS = Set.of(
            WordClass.HR_HINT,
            WordClass.RECRUITER_HINT,
            WordClass.HR_LIKELY,
            WordClass.RECRUITER_LIKELY,
            WordClass.RECRUITING_FIRM,
            WordClass.ADVERT);

    private static final Pattern PHRASE = Pattern.compile("\\p{L}+( \\p{L}+)+");

    /** Of each language, those that join or stand before other words, and some that look like others cut short. */
    private static final String SMALL_WORDS = """
            en: the a an of for to in on at by with and from or not is we as into red mud bass
            de: der die das des dem den ein eine und oder für von vom zum zur im in am an auf bei beim mit sowie als nicht ist mich ihr wir nach über unter
            nl: de het een en of van voor bij in op te ten ter met aan der den des niet is ons naar over onder
            fr: le la les l un une des du de d et ou à au aux pour par sur en dans chez auprès avec ne est nous vers sous bas
            es: el la los las un una de del y e o u para por con en a al sobre no es más bajo
            it: il lo la i gli le un una di del dello della dei degli delle d e ed o per con in su sul nel nella al alla ai agli alle da dal non è più sotto
            pt: o a os as um uma de do da dos das e ou para por com em no na nos nas ao aos à às
            ca: el la els les un una de del dels d i o per a amb en al als
            gl: o a os as un unha unhas uns de do da dos das e ou para por con en no na nos nas ao aos á ás sen sobre baixo
            ro: de al a ai ale la pentru din în cu si și sau pe o un
            sv: och i på av för till en ett med hos om den det de samt inte är som mot under ut över var
            da: og i på af for til en et med hos om den det de samt fra ved ikke er som mod under ud over hvor
            no: og i på av for til en et ei med hos om den det de samt ved ikke er som mot under ut over hvor
            is: og í á af til um við með frá hjá fyrir yfir undir eða en sem er ekki það að úr nú
            fi: ja sekä tai ei on kun alla
            et: ja ning või
            hu: és a az egy vagy nem is alatt felett
            pl: i oraz lub w we z ze do na od dla ds po przy nie jest pod nad przez
            cs: a i nebo v ve z ze do na od pro po pri s k není je pod nad přes
            sk: a i alebo v vo z zo do na od pre po pri s k
            sl: in ter ali v z s za na od pri po
            hr: i te ili u za na od s sa pri po
            bg: и или в във с със за на от по при към
            ru: и или в во с для на от по при к из
            uk: і й або в у з із для на від по при до
            el: και κι ή ο η το οι του της των τον την στο στη στον στην στα για από με σε επί
            sr: и или у за од по при до из
            fa: و یا از با به برای بر در
            lt: ir ar prie iš su dėl
            lv: un vai par pie no ar uz
            tr: ve veya ile için
            id: dan atau untuk di dari
            vi: và của cho
            eu: eta edo ez da du ere bat baino hau hori zu ni gu dut dira
            km: និង នៃ របស់ សម្រាប់ នៅ ក្នុង ពី ជា ដល់
            """;

    private final TitleRecogniser recogniser = new TitleRecogniser(Vocabulary.load());
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyExampleIsRecognisedAsItsLineSays() {
        for (Entry entry : Titles.entries()) {
            for (String example : entry.examples()) {
                int equals = example.indexOf(" = ");
                if (equals >= 0) {
                    assertKind(entry, example.substring(0, equals), KINDS.get(example.substring(equals + 3)));
                } else {
                    softly.assertThat(entry.wordClass().speaksFor())
                            .as("%s: %s names no kind", entry.place(), example)
                            .isNotEqualTo(Kind.OTHER);
                    assertKind(entry, example, entry.wordClass().speaksFor());
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyPatternThatDecidesByItselfDoesSoInAllItsForms() {
        for (Entry entry : Titles.entries()) {
            Kind kind = entry.wordClass().speaksFor();
            if (kind == Kind.OTHER || HINTS.contains(entry.wordClass())) {
                continue;
            }
            for (String pattern : entry.patterns()) {
                if (pattern.indexOf('+') < 0 && pattern.indexOf('{') < 0) {
                    assertKind(entry, pattern.replace("*", "").replace("~", "").toUpperCase(Locale.ROOT), kind);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void theSpellingsOfAWordAreReadAsTheWord() {
        List<String> titles = Titles.examples();
        for (Entry entry : spellings(Titles.entries())) {
            Pattern word = Pattern.compile("\\b" + entry.spells() + "\\b", Pattern.CASE_INSENSITIVE);
            for (String title : titles.stream().filter(word.asPredicate()).toList()) {
                for (String spelling : entry.patterns()) {
                    assertKind(entry, word.matcher(title).replaceAll(spelling), recogniser.kindOf(title));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void aSpellingStandsForItsWordInThePhrasesOfTheWordsStem() {
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        String text = "== spelling: x\nrsrc = resource\n== hr-field: y\nresour* plan";
        Entry.parse("xx", text).forEach(entry -> compiler.add(entry, 0));
        TitleRecogniser own = new TitleRecogniser(compiler.compile());

        assertThat(List.of("resource plan", "resourcing plan", "rsrc plan"))
                .allMatch(title -> own.kindOf(title) == Kind.HUMAN_RESOURCES);
    }

    @Test
    void phrasesAreWrittenWithTheWordsNotWithTheirSpellings() {
        for (String language : Vocabulary.languages()) {
            List<Entry> entries = Vocabulary.entries(language);
            List<String> spellings = spellings(entries).stream()
                    .flatMap(entry -> entry.patterns().stream())
                    .toList();
            for (Entry entry : entries) {
                softly.assertThat(entry.patterns())
                        .as(entry.place())
                        .noneMatch(pattern -> entry.spells().isEmpty()
                                && Stream.of(pattern.split(" ")).anyMatch(spellings::contains));
            }
        }
        softly.assertAll();
    }

    /** Coordenador de departamento, and departamento pessoal. */
    @Test
    void noPhraseForAManagerHidesTheFieldThatStartsWithItsLastWord() {
        for (String language : Vocabulary.languages()) {
            List<Entry> entries = Vocabulary.entries(language);
            Map<String, List<String>> fields = entries.stream()
                    .filter(entry ->
                            entry.wordClass() == WordClass.HR_FIELD || entry.wordClass() == WordClass.RECRUITER_FIELD)
                    .flatMap(entry -> entry.patterns().stream())
                    .filter(pattern -> PHRASE.matcher(pattern).matches())
                    .collect(Collectors.groupingBy(pattern -> pattern.substring(0, pattern.indexOf(' '))));
            for (Entry entry : entries) {
                if (entry.wordClass() == WordClass.MANAGER) {
                    for (String person : entry.patterns()) {
                        String last = person.substring(person.lastIndexOf(' ') + 1);
                        for (String field : PHRASE.matcher(person).matches()
                                ? fields.getOrDefault(last, List.of())
                                : List.<String>of()) {
                            String title = person + field.substring(last.length());
                            softly.assertThat(Role.of(title).kind())
                                    .as("%s: %s", entry.place(), title)
                                    .isNotEqualTo(Kind.MANAGER);
                        }
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static List<Entry> spellings(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.spells().isEmpty()).toList();
    }

    /** A new word, talenta, hid talent in what was run together. */
    @Test
    void wordsRunTogetherAreTriedShorter() {
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        String text = "== recruiter-field: x\ntalent acquisition\n== manager: y\nmanager\n== plain: z\ntalenta";
        Entry.parse("xx", text).forEach(entry -> compiler.add(entry, 0));

        assertThat(new TitleRecogniser(compiler.compile()).kindOf("talentacquisitionmanager"))
                .isEqualTo(Kind.RECRUITER);
    }

    /** In Danish "ved" is at, in Czech it once was cut for a head. */
    @Test
    void theSmallWordsOfALanguageNameNobodyInAnyOther() {
        WordReader reader = new WordReader(Vocabulary.standard());
        for (String line : SMALL_WORDS.lines().toList()) {
            for (String word : line.substring(4).split(" ")) {
                WordClass read = WordClass.at(Vocabulary.standard().classOf(TitleWord.symbol(reader.read(word, 0))));
                softly.assertThat(read.speaksFor()).as("%s: %s", line, word).isEqualTo(Kind.OTHER);
            }
        }
        softly.assertAll();
    }

    @Test
    void noPatternStandsForMoreThanCompilingItIsWorth() {
        for (Entry entry : Titles.entries()) {
            softly.assertThat(entry.patterns())
                    .as(entry.place() + ": " + entry.pattern())
                    .hasSizeLessThanOrEqualTo(MOST_PATTERNS);
        }
        softly.assertAll();
    }

    @Test
    void patternsStandOnceAndInOrderUnderTheirHeading() {
        for (String language : Vocabulary.languages()) {
            Map<String, Entry> before = new HashMap<>();
            List<Entry> heading = new ArrayList<>();
            for (Entry entry : Vocabulary.entries(language)) {
                Entry same = before.put(entry.pattern() + entry.wordClass(), entry);
                softly.assertThat(same)
                        .as(entry.place() + ": " + entry.pattern())
                        .isNull();
                if (!heading.isEmpty() && heading.get(heading.size() - 1).line() + 1 < entry.line()) {
                    assertOrder(heading);
                    heading.clear();
                }
                heading.add(entry);
            }
            assertOrder(heading);
        }
        softly.assertAll();
    }

    @Test
    void aConflictIsNamedWithBothItsSides() {
        assertConflict(
                "== manager: x\nboss\nbig boss\n== rank: y\n[boss/clerk]\nbig boss",
                "xx.txt:5: [boss/clerk] is of another class at xx.txt:2: boss\n"
                        + "xx.txt:6: big boss is of another class at xx.txt:3: big boss");
    }

    @Test
    void aSpellingThatIsKnownBeforeAsAWordOfItsOwnIsNamed() {
        assertConflict("== manager: x\nboss und\n== and: y\nund", "xx.txt:4: has another meaning: und");
        assertConflict(
                "== manager: x\nbig boss\n== spelling: y\n[bss/big] = boss", "xx.txt:4: has another meaning: big");
    }

    @Test
    void aPhraseThatStartsWithAWordForAndIsNamed() {
        assertConflict("== and: x\ni\n== retired: y\ni r", "xx.txt:4: starts with a word for AND: i r");
    }

    @Test
    void aPatternThatMayStandForNothingIsNamed() {
        assertConflict("== plain: x\n(a) (b)", "xx.txt:2: may stand for nothing: (a) (b)");
    }

    private static void assertConflict(String text, String message) {
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        Entry.parse("xx", text).forEach(entry -> compiler.add(entry, 0));

        assertThatIllegalStateException().isThrownBy(compiler::compile).withMessage(message);
    }

    @Test
    void thirtyLanguagesAreKnown() {
        assertThat(Vocabulary.languages()).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    }

    private void assertOrder(List<Entry> heading) {
        for (int i = 1; i < heading.size(); i++) {
            String before = heading.get(i - 1).pattern();
            Entry entry = heading.get(i);
            softly.assertThat(entry.pattern())
                    .as(entry.place() + ": out of order")
                    .isGreaterThan(before);
        }
    }

    private void assertKind(Entry entry, String title, Kind kind) {
        softly.assertThat(recogniser.kindOf(title))
                .as("%s: %s", entry.place(), title)
                .isEqualTo(kind);
    }
}
