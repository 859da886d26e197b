package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.tck.FollowUpStoreTck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileFollowUpStoreTest {
    private static final Submission SENT =
            Submission.resume("a", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> aStoreWrittenFromTheJavadocKeepsTheRulesOfTheKit() {
        return FollowUpStoreTck.of(() -> new FileFollowUpStore(directory))
                .withReopening(store -> new FileFollowUpStore(directory))
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }

    @Test
    void anIdIsNeverAPath() throws IOException {
        Path inner = Files.createDirectory(directory.resolve("inner"));
        FileFollowUpStore store = new FileFollowUpStore(inner);
        List<String> ids = List.of(".", "..", "../x", "/", "a\u0000b", "a".repeat(10_000), "\ud83d\ude00");
        for (String id : ids) {
            assertThat(store.add(id, SENT)).isTrue();
        }
        for (String id : ids) {
            assertThat(new FileFollowUpStore(inner).find(id, "a")).contains(FollowUp.of(SENT));
            store.erase(id);
        }
        try (Stream<Path> left = Files.walk(directory)) {
            assertThat(left).containsExactly(directory, inner);
        }
    }
}
