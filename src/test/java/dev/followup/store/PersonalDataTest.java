package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTest {
    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void noNameNumberOrNoteIsLoggedOrThrownHoweverTheStoreFails(Database database) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-Dorg.slf4j.simpleLogger.log.org.mariadb=debug", // at trace it logs what goes over the wire
                        "-cp",
                        System.getProperty("java.class.path"),
                        Failing.class.getName(),
                        database.freshUrl())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("DEBUG", "try 1", "StoreException", "SQL state", "skipped a contact source");
        assertThat(said).doesNotContain(Failing.MARK);
    }
}
