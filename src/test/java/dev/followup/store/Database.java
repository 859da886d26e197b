package dev.followup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A real database of the tests, on disk. */
interface Database {
    String name();

    /** The URL of a new, empty one. */
    String freshUrl();

    /** Those that start from jars alone, and the one of the class that a profile names; each time the same. */
    static List<Database> all() {
        return Known.ALL;
    }

    /** HSQLDB keeps a file to one process. */
    static Stream<Database> ofSeveralProcesses() {
        return all().stream().filter(database -> database != Embedded.HSQLDB);
    }

    default DataSource fresh() {
        return Connections.to(freshUrl());
    }

    default Path file() {
        try {
            Path directory = Files.createDirectories(Path.of("target", "databases"));
            return Files.createTempDirectory(directory, name()).toAbsolutePath().resolve("followup");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Found once, for a test keeps what it opened by its database. */
    final class Known {
        private static final List<Database> ALL = find();

        private Known() {}

        private static List<Database> find() {
            List<Database> all = new ArrayList<>(List.of(Embedded.values()));
            String more = System.getProperty("followup.database");
            if (more != null) {
                try {
                    all.add((Database) Class.forName(more).getConstructor().newInstance());
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(failure);
                }
            }
            return List.copyOf(all);
        }
    }
}
