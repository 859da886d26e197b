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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class VocabularyTest {
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
            WordClass.ADVERT);

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
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        String text = "== manager: x\nboss\nbig boss\n== rank: y\n[boss/clerk]\nbig boss";
        Entry.parse("xx", text).forEach(entry -> compiler.add(entry, 0));

        assertThatIllegalStateException()
                .isThrownBy(compiler::compile)
                .withMessage("xx.txt:5: [boss/clerk] is of another class at xx.txt:2: boss\n"
                        + "xx.txt:6: big boss is of another class at xx.txt:3: big boss");
    }

    @Test
    void aWordThatMeansAndIsKnownBeforeItStandsInAPhrase() {
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        Entry.parse("xx", "== manager: x\nboss und\n== and: y\nund").forEach(entry -> compiler.add(entry, 0));

        assertThatIllegalStateException()
                .isThrownBy(compiler::compile)
                .withMessage("xx.txt:4: used before it is known as AND: und");
    }

    @Test
    void aPhraseThatStartsWithAWordForAndIsNamed() {
        VocabularyCompiler compiler = new VocabularyCompiler(Vocabulary.letters());
        Entry.parse("xx", "== and: x\ni\n== retired: y\ni r").forEach(entry -> compiler.add(entry, 0));

        assertThatIllegalStateException()
                .isThrownBy(compiler::compile)
                .withMessage("xx.txt:4: starts with a word for AND: i r");
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
