package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "hr", Kind.HUMAN_RESOURCES,
            "recruiter", Kind.RECRUITER,
            "manager", Kind.MANAGER,
            "gatekeeper", Kind.GATEKEEPER,
            "other", Kind.OTHER);

    static Stream<String> languages() {
        return Vocabulary.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyExampleIsRecognisedAsItsLineSays(String language) {
        SoftAssertions softly = new SoftAssertions();
        for (Entry entry : entries(language)) {
            for (String example :
                    Entry.split(entry.examples(), 0, entry.examples().length(), ';')) {
                int equals = example.indexOf(" = ");
                String title = equals < 0 ? example : example.substring(0, equals);
                if (equals >= 0) {
                    softly.assertThat(Role.of(title).kind())
                            .as(title)
                            .isEqualTo(KINDS.get(example.substring(equals + 3)));
                } else if (entry.wordClass().speaksFor() != Kind.OTHER) {
                    softly.assertThat(Role.of(title).kind())
                            .as(title)
                            .isEqualTo(entry.wordClass().speaksFor());
                }
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternThatDecidesByItselfDoesSoInAllItsForms(String language) {
        SoftAssertions softly = new SoftAssertions();
        for (Entry entry : entries(language)) {
            Kind kind = entry.wordClass().speaksFor();
            if (kind == Kind.OTHER
                    || entry.wordClass() == WordClass.HR_HINT
                    || entry.wordClass() == WordClass.RECRUITER_HINT) {
                continue;
            }
            for (String pattern : entry.patterns()) {
                if (pattern.indexOf('+') < 0) {
                    String title = pattern.replace("*", "").replace("~", "").toUpperCase(Locale.ROOT);
                    softly.assertThat(Role.of(title).kind()).as(pattern).isEqualTo(kind);
                }
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLineHasAnExampleAndAWordOnItsUse(String language) {
        assertThat(entries(language)).hasSizeGreaterThan(10).allSatisfy(entry -> {
            assertThat(entry.patterns()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(entry.examples()).isNotBlank();
            assertThat(entry.note()).isNotBlank();
        });
    }

    @Test
    void thirtyLanguagesAreKnown() {
        assertThat(Vocabulary.LANGUAGES).hasSize(30).doesNotHaveDuplicates();
    }

    private static List<Entry> entries(String language) {
        return Vocabulary.lines(language + ".txt").stream().map(Entry::parse).toList();
    }
}
