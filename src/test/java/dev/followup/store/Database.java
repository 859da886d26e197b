package dev.followup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/** A real database of the tests, on disk. */
interface Database {
    String name();

    /** The URL of a new, empty one. */
    String freshUrl();

    /** Those that run inside the tests, and those that a profile adds. */
    static List<Database> all() {
        List<Database> all = new ArrayList<>(List.of(Embedded.values()));
        ServiceLoader.load(Database.class).forEach(all::add);
        return all;
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
}
