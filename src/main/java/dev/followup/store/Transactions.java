package dev.followup.store;

import dev.followup.spi.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the store's work in a transaction: one of its own, tried again where it may be, or the host's. */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger("dev.followup.store.JdbcFollowUpStore");
    private static final int TRIES = 10;
    /** No try begins later after the first; how long each waits for a lock is the database's. */
    private static final long PATIENCE_IN_NANOS = 5_000_000_000L;

    /** SQL state classes: feature not supported, data, authorisation, syntax and access. */
    private static final Set<String> HOPELESS = Set.of("0A", "22", "28", "42");
    /** Transaction rollback: a deadlock, or an isolation that cannot be kept. */
    private static final Set<String> CONTENTION = Set.of("40");
    /** Integrity constraint violation: another transaction inserted the row first. */
    private static final Set<String> LOST_RACE = Set.of("23");

    private static final long FIRST_PAUSE_IN_NANOS = 1_000_000;
    private static final long LONGEST_PAUSE_IN_NANOS = 200_000_000;

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Work on a connection, which may be done again after a rollback. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    <T extends @Nullable Object> T change(String operation, Work<T> work) {
        return tried(operation, connection -> inOwn(connection, work), work);
    }

    /** One statement alone needs no transaction of its own. */
    <T> T read(String operation, Work<T> work) {
        return tried(operation, work, work);
    }

    static int update(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, parameters);
            return update.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, String... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
    }

    private <T extends @Nullable Object> T tried(String operation, Work<T> alone, Work<T> work) {
        long start = System.nanoTime();
        boolean contended = false;
        for (int tries = 1; ; tries++) {
            boolean hosts = false;
            Connection connection = null;
            try {
                connection = dataSource.getConnection();
                hosts = !connection.getAutoCommit();
                if (hosts) {
                    return inHosts(connection, work);
                }
                return contended ? atReadCommitted(connection, alone) : alone.on(connection);
            } catch (StoreException failure) {
                throw failure;
            } catch (CommitFailed failure) {
                throw new StoreException(
                        operation + ": nobody knows whether the commit took effect; it may be repeated",
                        withoutData(failure.original));
            } catch (SQLException | RuntimeException failure) {
                if (hosts || isLast(tries, start) || !mayPass(failure)) {
                    throw new StoreException(operation, withoutData(failure));
                }
                contended |= isOfClass(failure, CONTENTION);
                LOG.debug(
                        "{}, try {}, met {}",
                        operation,
                        tries,
                        withoutData(failure).getMessage());
            } finally {
                close(connection);
            }
            pause(tries);
        }
    }

    private static boolean isLast(int tries, long start) {
        return tries == TRIES || System.nanoTime() - start > PATIENCE_IN_NANOS;
    }

    private static void pause(int tries) {
        long longest = Math.min(LONGEST_PAUSE_IN_NANOS, FIRST_PAUSE_IN_NANOS << tries);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }

    /** Where writers wait for each other instead of failing: the lock that each takes first is all that they need. */
    private static <T extends @Nullable Object> T atReadCommitted(Connection connection, Work<T> work)
            throws SQLException {
        int isolation = connection.getTransactionIsolation();
        // where a database has no such isolation the one that it has must do
        quietly(
                "lowering the isolation",
                () -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
        try {
            return work.on(connection);
        } finally {
            if (!quietly("restoring the isolation", () -> connection.setTransactionIsolation(isolation))) {
                quietly("aborting a connection", () -> connection.abort(Runnable::run));
            }
        }
    }

    private static <T extends @Nullable Object> T inOwn(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.on(connection);
            commit(connection);
            done = true;
            return result;
        } finally {
            if (done || rolledBack(connection)) {
                quietly("giving back a connection", () -> connection.setAutoCommit(true));
            } else {
                // autocommit on, or close, might commit what could not be rolled back
                quietly("aborting a connection", () -> connection.abort(Runnable::run));
            }
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failure) {
            String state = failure.getSQLState();
            if (state != null && state.startsWith("40") && !state.equals("40003")) {
                throw failure;
            }
            throw new CommitFailed(failure);
        }
    }

    private static boolean rolledBack(Connection connection) {
        return quietly("rolling back", connection::rollback);
    }

    private static <T extends @Nullable Object> T inHosts(Connection connection, Work<T> work) throws SQLException {
        if (!connection.getMetaData().supportsSavepoints()) {
            return work.on(connection);
        }
        for (boolean again = false; ; again = true) {
            Savepoint before = connection.setSavepoint();
            try {
                T result = work.on(connection);
                // some databases cannot; the savepoint ends with the transaction then
                quietly("releasing a savepoint", () -> connection.releaseSavepoint(before));
                return result;
            } catch (SQLException | RuntimeException failure) {
                boolean undone = quietly("rolling back to a savepoint", () -> connection.rollback(before));
                if (again || !undone || !isOfClass(failure, LOST_RACE)) {
                    throw failure;
                }
            }
        }
    }

    /** All but what comes again however often it is tried; SQLite names no state. */
    private static boolean mayPass(Exception failure) {
        return failure instanceof SQLException && !isOfClass(failure, HOPELESS);
    }

    private static boolean isOfClass(Exception failure, Set<String> classes) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() == 5
                && classes.contains(sql.getSQLState().substring(0, 2));
    }

    /** What is left of a failure when its message and its causes, which may quote data, are gone. */
    private static Exception withoutData(Exception failure) {
        Exception bare = failure instanceof SQLException sql
                ? new SQLException(
                        failure.getClass().getName() + ", SQL state " + sql.getSQLState(),
                        sql.getSQLState(),
                        sql.getErrorCode())
                : new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            quietly("closing a connection", connection::close);
        }
    }

    private static boolean quietly(String what, Cleanup cleanup) {
        try {
            cleanup.run();
            return true;
        } catch (SQLException | RuntimeException failure) {
            LOG.debug("{} met {}", what, withoutData(failure).getMessage());
            return false;
        }
    }

    @FunctionalInterface
    private interface Cleanup {
        void run() throws SQLException;
    }

    /** A commit that may or may not have taken effect. */
    private static final class CommitFailed extends SQLException {
        private static final long serialVersionUID = 1L;
        private final SQLException original;

        private CommitFailed(SQLException original) {
            super(original.getSQLState());
            this.original = original;
        }
    }
}
