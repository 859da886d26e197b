package dev.followup.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** The databases that start from jars alone. */
enum Embedded implements Database {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:" + file() + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0";
        }
    },
    HSQLDB {
        @Override
        public String freshUrl() {
            return "jdbc:hsqldb:file:" + file() + ";user=SA;hsqldb.write_delay=false";
        }
    },
    SQLITE {
        @Override
        public String freshUrl() {
            return "jdbc:sqlite:" + file();
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            String name = "d" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection =
                            DriverManager.getConnection(Server.POSTGRES.getJdbcUrl("postgres", "postgres"));
                    PreparedStatement create = connection.prepareStatement("CREATE DATABASE " + name)) {
                create.execute();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }
    };

    /** One server for all tests of a run. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
