package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledProcessTest {
    private static final int KILLS = 4;

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#ofSeveralProcesses")
    void whatAKilledProcessWasToldIsKeptIsFoundWholeAndOnce(Database database) throws Exception {
        String url = database.freshUrl();
        for (int kill = 0, known = 0; kill < KILLS; kill++) {
            known = killed(database, url, known, ThreadLocalRandom.current().nextInt(200_000_000));
        }
    }

    /** Kills a process some time after its first acknowledgement; how many attempts there are then. */
    private static int killed(Database database, String url, int known, int nanos) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        // SQLite unpacks its library there, and a killed process takes nothing away
                        "-Dorg.sqlite.tmpdir=" + database.file().getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        Integer.toString(known))
                .redirectError(new File(database.file() + ".err"))
                .start();
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            acknowledged.add(Integer.parseInt(lines.readLine()));
            TimeUnit.NANOSECONDS.sleep(nanos);
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
        int told = known + acknowledged.size();
        System.out.println(database + ": killed " + nanos / 1_000 + " us after the first of " + acknowledged.size()
                + " acknowledgements, " + (found.size() - known) + " found");
        List<CallAttempt> written = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            written.add(Writer.attempt(i));
        }
        assertThat(found).containsExactlyElementsOf(written);
        assertThat(found.size()).isBetween(told, told + 1);
        assertThat(store.record("s", Writer.attempt(told - 1))).isFalse();
        assertThat(store.record("s", Writer.attempt(found.size()))).isTrue();
        if (database == Embedded.H2) {
            // or its file stays locked for the next process
            try (Connection connection = DriverManager.getConnection(url);
                    PreparedStatement shutdown = connection.prepareStatement("SHUTDOWN")) {
                shutdown.execute();
            }
        }
        return found.size() + 1;
    }
}
