package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledProcessTest {
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 25;

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE", "POSTGRESQL"})
    void whatAKilledProcessWasToldIsKeptIsFoundWholeAndOnce(Embedded database) throws Exception {
        String url = database.freshUrl();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url)
                .redirectError(new File(database.file() + ".err"))
                .start();
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
                acknowledged.add(Integer.parseInt(lines.readLine()));
            }
            process.toHandle().destroyForcibly(); // the process itself would close what is read here
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Integer.parseInt(line));
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("exit status after SIGKILL").isEqualTo(128 + 9);

        JdbcFollowUpStore store = JdbcFollowUpStore.of(Connections.to(url));
        List<CallAttempt> found = store.find("s", "acme").orElseThrow().attempts();
        System.out.println(database + ": " + acknowledged.size() + " acknowledged, " + found.size() + " found");
        List<CallAttempt> written = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            written.add(Writer.attempt(i));
        }
        assertThat(found).containsExactlyElementsOf(written);
        assertThat(found.size()).isBetween(acknowledged.size(), acknowledged.size() + 1);
        assertThat(store.record("s", Writer.attempt(acknowledged.size() - 1))).isFalse();
        assertThat(store.record("s", Writer.attempt(found.size()))).isTrue();
    }
}
