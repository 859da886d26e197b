package dev.followup.store;

import dev.followup.tck.FollowUpStoreTck;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileFollowUpStoreTest {
    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> aStoreWrittenFromTheJavadocKeepsTheRulesOfTheKit() {
        return FollowUpStoreTck.of(() -> new FileFollowUpStore(directory))
                .withReopening(store -> new FileFollowUpStore(directory))
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }
}
