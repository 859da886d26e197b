package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "hr", Kind.HUMAN_RESOURCES,
            "recruiter", Kind.RECRUITER,
            "manager", Kind.MANAGER,
            "gatekeeper", Kind.GATEKEEPER,
            "other", Kind.OTHER);

    private final TitleRecogniser recogniser = new TitleRecogniser(Vocabulary.load());
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyExampleIsRecognisedAsItsLineSays() {
        for (Entry entry : entries()) {
            for (String example :
                    Entry.split(entry.examples(), 0, entry.examples().length(), ';')) {
                int equals = example.indexOf(" = ");
                if (equals >= 0) {
                    assertKind(example.substring(0, equals), KINDS.get(example.substring(equals + 3)));
                } else if (entry.wordClass().speaksFor() != Kind.OTHER) {
                    assertKind(example, entry.wordClass().speaksFor());
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyPatternThatDecidesByItselfDoesSoInAllItsForms() {
        for (Entry entry : entries()) {
            Kind kind = entry.wordClass().speaksFor();
            if (kind == Kind.OTHER
                    || entry.wordClass() == WordClass.HR_HINT
                    || entry.wordClass() == WordClass.RECRUITER_HINT) {
                continue;
            }
            for (String pattern : entry.patterns()) {
                if (pattern.indexOf('+') < 0) {
                    assertKind(pattern.replace("*", "").replace("~", "").toUpperCase(Locale.ROOT), kind);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyLineHasAnExampleAndAWordOnItsUse() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.patterns()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(entry.examples()).isNotBlank();
            assertThat(entry.note()).isNotBlank();
        });
    }

    @Test
    void thirtyLanguagesAreKnown() {
        assertThat(Vocabulary.LANGUAGES).hasSize(30).doesNotHaveDuplicates();
    }

    private void assertKind(String title, Kind kind) {
        softly.assertThat(recogniser.kindOf(title)).as(title).isEqualTo(kind);
    }

    private static List<Entry> entries() {
        return Vocabulary.LANGUAGES.stream()
                .flatMap(language -> Vocabulary.lines(language + ".txt").stream())
                .map(Entry::parse)
                .toList();
    }
}
