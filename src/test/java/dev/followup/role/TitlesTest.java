package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Titles of every kind and language, each seen by words of its own: nearly all are seen for what they are. */
class TitlesTest {
    private static final List<Title> TITLES = titles();

    static final List<String> LANGUAGES =
            TITLES.stream().map(Title::language).distinct().toList();

    private record Title(String language, Kind kind, String title) {
        boolean isNeverCalled() {
            return isNever(kind);
        }

        boolean isSeenAsNeverCalled() {
            return isNever(Role.of(title).kind());
        }

        private static boolean isNever(Kind kind) {
            return kind == Kind.HUMAN_RESOURCES || kind == Kind.RECRUITER;
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIsNeverCalledIsSeenAndWhoLeadsIsNotRefused(String language) {
        List<Title> own = TITLES.stream()
                .filter(title -> title.language().equals(language))
                .toList();
        List<Title> never = own.stream().filter(Title::isNeverCalled).toList();
        List<Title> managers =
                own.stream().filter(title -> title.kind() == Kind.MANAGER).toList();

        assertThat(never).hasSizeGreaterThan(30);
        assertThat(managers).hasSizeGreaterThan(10);
        assertThat(never.stream().filter(Title::isSeenAsNeverCalled)).hasSizeGreaterThan(never.size() * 19 / 20);
        assertThat(own.stream().filter(title -> !title.isNeverCalled() && title.isSeenAsNeverCalled()))
                .hasSizeLessThanOrEqualTo(Math.max(1, own.size() / 100));
        assertThat(managers.stream().filter(title -> Role.of(title.title()).kind() == Kind.MANAGER))
                .hasSizeGreaterThanOrEqualTo(managers.size() * 9 / 10);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoGuardsAPhoneIsNotTakenForWhomTheyGuard(String language) {
        List<Title> gatekeepers = TITLES.stream()
                .filter(title -> title.language().equals(language) && title.kind() == Kind.GATEKEEPER)
                .toList();

        assertThat(gatekeepers).hasSizeGreaterThan(4);
        assertThat(gatekeepers).allMatch(title -> Role.of(title.title()).kind() == Kind.GATEKEEPER);
    }

    private static List<Title> titles() {
        try (InputStream in = TitlesTest.class.getResourceAsStream("titles.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Title(columns[0], Kind.valueOf(columns[1]), columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
