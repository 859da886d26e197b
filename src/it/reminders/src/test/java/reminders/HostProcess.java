package reminders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The host as a process of its own; the folder has its database, its clock, its letter box and where it is to be held. */
final class HostProcess {
    private HostProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Reminders reminders = open(pool(folder), folder, (key, person, page) -> {
            holdAt(folder, "before " + key);
            append(
                    folder.resolve("letters"),
                    key + " " + page.lines().findFirst().orElseThrow());
            holdAt(folder, "after " + key);
        });
        reminders.start();
        Thread.currentThread().join();
    }

    static Reminders open(DataSource database, Path folder, Courier courier) {
        return new Reminders(database, new FileClock(folder.resolve("clock")), courier, Duration.ofMillis(100));
    }

    static JdbcConnectionPool pool(Path folder) {
        return JdbcConnectionPool.create("jdbc:h2:" + folder.resolve("host") + ";WRITE_DELAY=0", "", "");
    }

    /** Stands still for good where the test wants to kill it, and says so. */
    private static void holdAt(Path folder, String place) {
        try {
            if (Files.exists(folder.resolve("hold"))
                    && Files.readString(folder.resolve("hold")).equals(place)) {
                append(folder.resolve("held"), place);
                Thread.currentThread().join();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
