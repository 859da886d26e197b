package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.tck.FollowUpStoreTck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileFollowUpStoreTest {
    @TempDir
    Path directory;

    private FileFollowUpStore store;

    private FileFollowUpStore opened() {
        close();
        store = new FileFollowUpStore(MVStore.open(directory.resolve("followup").toString()));
        return store;
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.file().close();
        }
    }

    @TestFactory
    Stream<DynamicTest> aStoreWrittenFromTheJavadocKeepsTheRulesOfTheKit() {
        return FollowUpStoreTck.of(this::opened)
                .withReopening(closed -> opened())
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }

    @Test
    void anyTextIsAnIdOfItsOwn() {
        Submission sent = Submission.resume("a", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
        List<String> ids = List.of("", ".", "../x", "a\u0000b", "a".repeat(200), "\ud83d\ude00", "\ud83d", "\ud83e");
        opened();
        for (String id : ids) {
            assertThat(store.add(id, sent)).isTrue();
        }
        opened();
        for (String id : ids) {
            assertThat(store.find(id, "a")).contains(FollowUp.of(sent));
            store.erase(id);
        }
        assertThat(store.file().getMapNames()).isEmpty();
    }
}
