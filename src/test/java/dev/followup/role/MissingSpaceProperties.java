package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Titles typed in haste: a space between two words is missing. */
class MissingSpaceProperties {
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{4,} \\p{L}{4,}");
    private static final Pattern GAP = Pattern.compile("(?<=\\p{L}) (?=\\p{L})");
    /** These set no words apart. */
    private static final List<String> UNSPACED = List.of("zh", "ja", "th", "km");

    /** What short words, and words known as others by how they start or end, still hide. */
    private static final double HIDDEN = 0.005;

    private static final double HIDDEN_IN_EXAMPLES = 0.1;

    @Example
    void whoLeadsWhatTwoWordsForbidIsNotCalledIfASpaceBetweenThemIsMissing() {
        List<String> phrases = entries()
                .filter(entry -> entry.wordClass().isNever() && !entry.isSpelling())
                .flatMap(entry -> entry.patterns().stream())
                .filter(pattern -> TWO_WORDS.matcher(pattern).matches())
                .map(pattern -> "Manager " + pattern)
                .filter(title -> Role.of(title).kind().isNeverCalled())
                .toList();

        List<String> called = phrases.stream()
                .filter(title -> isCalled(without(title, title.lastIndexOf(' '))))
                .toList();

        assertThat(phrases).hasSizeGreaterThan(19_000);
        assertThat(called).hasSizeLessThan((int) (phrases.size() * HIDDEN));
    }

    @Example
    void aMissingSpaceSeldomHidesAnExample() {
        List<String> titles = entries()
                .flatMap(entry -> entry.examples().stream().map(example -> example.split(" = ")[0]))
                .filter(title -> Role.of(title).kind().isNeverCalled())
                .distinct()
                .flatMap(MissingSpaceProperties::withoutASpace)
                .toList();

        List<String> called =
                titles.stream().filter(MissingSpaceProperties::isCalled).toList();

        assertThat(titles).hasSizeGreaterThan(9_000);
        assertThat(called).hasSizeLessThan((int) (titles.size() * HIDDEN_IN_EXAMPLES));
    }

    @Example
    void theWordsThatDecidedAreNamedAsTheyStand() {
        assertThat(Role.of("VP talentacquisition").decidedBy()).hasValue("talentacquisition");
    }

    private static boolean isCalled(String title) {
        return Role.of(title).kind() == Kind.MANAGER;
    }

    private static Stream<Entry> entries() {
        return Vocabulary.languages().stream()
                .filter(language -> !UNSPACED.contains(language))
                .flatMap(language -> Vocabulary.entries(language).stream());
    }

    private static Stream<String> withoutASpace(String title) {
        return GAP.matcher(title)
                .results()
                .map(gap -> without(title, gap.start()).toLowerCase(Locale.ROOT));
    }

    private static String without(String title, int space) {
        return title.substring(0, space) + title.substring(space + 1);
    }
}
