package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentionTest {
    private static final Submission SENT =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday

    private static CallAttempt call(String id) {
        return CallAttempt.of(id, "acme", "Marked", Instant.parse("2026-11-26T15:00:00Z"), Outcome.UNDECIDED)
                .withNote("Marked");
    }

    private static JdbcFollowUpStore made(DataSource dataSource) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        store.add("s", SENT);
        store.add("t", SENT);
        return store;
    }

    private static Connection begun(DataSource dataSource) throws SQLException {
        Connection hosts = dataSource.getConnection();
        hosts.setAutoCommit(false);
        return hosts;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** HSQLDB and SQLite let one writer in at a time, so that two cannot wait for each other. */
    static Stream<Database> withRowLocks() {
        return Database.all().stream().filter(database -> database != Embedded.HSQLDB && database != Embedded.SQLITE);
    }

    @ParameterizedTest
    @MethodSource("withRowLocks")
    void ofTwoHostsThatWaitForEachOtherOneIsToldAndMayRepeat(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        try (Connection one = begun(dataSource);
                Connection two = begun(dataSource)) {
            FollowUpStore first = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(one)));
            FollowUpStore second = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(two)));
            first.record("s", call("1"));
            second.record("t", call("2"));
            CompletableFuture<Throwable> ofFirst = CompletableFuture.supplyAsync(() ->
                    catchThrowable(() -> ended(one, () -> first.record("t", call("3")))));
            Throwable ofSecond = catchThrowable(() -> ended(two, () -> second.record("s", call("4"))));
            List<Throwable> told = new ArrayList<>();
            for (Throwable failure : new Throwable[] {ofFirst.get(10, TimeUnit.SECONDS), ofSecond}) {
                if (failure != null) {
                    told.add(failure);
                }
            }
            assertThat(told).hasSize(1);
            assertThat(told.get(0)).isInstanceOf(StoreException.class).hasMessage("record");
            assertThat(((SQLException) told.get(0).getCause()).getSQLState()).startsWith("40");
        }
        int kept = sound.find("s", "acme").orElseThrow().attempts().size()
                + sound.find("t", "acme").orElseThrow().attempts().size();
        assertThat(kept).isEqualTo(2);
        for (String id : List.of("1", "4")) {
            sound.record("s", call(id));
        }
        assertThat(sound.find("s", "acme").orElseThrow().attempts()).hasSize(2);
    }

    /** As a transaction manager does: commits what went well and rolls back what did not. */
    private static void ended(Connection connection, Runnable work) throws SQLException {
        boolean well = false;
        try {
            work.run();
            well = true;
        } finally {
            if (well) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }

    @Test
    void aDeadlockInATransactionOfTheStoresIsTriedAgainAndNobodyHearsOfIt() throws Exception {
        DataSource dataSource = Embedded.POSTGRESQL.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        Watched watched = new Watched(dataSource);
        FollowUpStore store = watched.store();
        store.all("s");
        Submission updated = SENT.withPriority(Priority.TOP);
        try (Connection hosts = begun(dataSource)) {
            // the store's side is to find the deadlock first
            execute(hosts, "SET deadlock_timeout = '30s'");
            execute(hosts, "UPDATE followup_fact SET about_key = about_key");
            CountDownLatch deletes = watched.executing("DELETE FROM followup_fact");
            CompletableFuture<Boolean> replaced =
                    CompletableFuture.supplyAsync(() -> store.replace("s", SENT, updated));
            assertThat(deletes.await(10, TimeUnit.SECONDS)).isTrue();
            execute(hosts, "UPDATE followup_job_search SET writes = writes");
            hosts.commit();
            assertThat(replaced.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(watched.states()).contains("40P01");
        assertThat(sound.find("s", "acme").orElseThrow().submission()).isEqualTo(updated);
    }

    @ParameterizedTest
    @CsvSource({"repeatable-read, 8", "repeatable-read, 32", "serializable, 8", "serializable, 32"})
    void howeverManyWriteInOneJobSearchAtAnyIsolationNobodyIsRefusedAndNothingIsLost(String isolation, int writers)
            throws Exception {
        String url = Embedded.POSTGRESQL.freshUrl();
        made(Connections.to(url));
        Watched watched = new Watched(Connections.pooled(
                url + "&options=-c%20default_transaction_isolation=" + isolation.replace("-", "%5C%20")));
        writeAtOnce(isolation, watched, writers, 160);
        assertThat(watched.states()).contains("40001");
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void thirtyTwoWritersInOneJobSearchAreNotTooManyForAnyDatabase(Database database) throws Exception {
        // whoever asks at the right moment gets SQLite's lock, so that many need patience
        String url = database.freshUrl() + (database == Embedded.SQLITE ? "?busy_timeout=20000" : "");
        made(Connections.to(url));
        writeAtOnce(database.name(), new Watched(Connections.pooled(url)), 32, 64);
    }

    private static void writeAtOnce(String where, Watched watched, int writers, int times) throws Exception {
        FollowUpStore store = watched.store();
        store.all("s");
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<Long>> work = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < writers; i++) {
            int writer = i;
            work.add(threads.submit(() -> slowest(times / writers, number -> write(store, writer + "." + number))));
        }
        long slowest = 0;
        for (Future<Long> done : work) {
            slowest = Math.max(slowest, done.get(90, TimeUnit.SECONDS));
        }
        threads.shutdown();
        System.out.printf(
                "%s, %d writers: %d changes in %d ms, the slowest four took %d ms, %d failures met and none told%n",
                where,
                writers,
                times * 4,
                (System.nanoTime() - start) / 1_000_000,
                slowest / 1_000_000,
                watched.states().size());
        assertThat(slowest).isLessThan(TimeUnit.SECONDS.toNanos(30));
        FollowUp acme = store.find("s", "acme").orElseThrow();
        assertThat(acme.attempts()).hasSize(times);
        assertThat(acme.touches()).hasSize(times);
        assertThat(store.all("s")).hasSize(times + 1);
    }

    /** Four changes: each is acknowledged, though others write in the same job search. */
    private static void write(FollowUpStore store, String id) {
        assertThat(store.record("s", call("kept " + id))).isTrue();
        assertThat(store.record("s", Touch.sent("touch " + id, "acme", Instant.EPOCH, Touch.Channel.EMAIL)))
                .isTrue();
        assertThat(store.retract("s", "never " + id)).isFalse();
        assertThat(store.add("s", Submission.letter(id, "Acme", "Engineer", SENT.sentOn())))
                .isTrue();
    }

    private static long slowest(int times, IntConsumer work) {
        long slowest = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.accept(i);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        return slowest;
    }

    @Test
    void whoWaitsForALockThatIsNeverGivenBackIsToldWithinTheDocumentedTime() throws Exception {
        DataSource dataSource = Embedded.SQLITE.fresh();
        JdbcFollowUpStore store = made(dataSource);
        try (Connection hosts = begun(dataSource)) {
            execute(hosts, "UPDATE followup_job_search SET writes = writes");
            long start = System.nanoTime();
            assertThatThrownBy(() -> store.record("s", call("1")))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("record");
            // five seconds, and one wait of the database's, which its driver ends after three
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(9));
        }
        assertThat(store.record("s", call("1"))).isTrue();
    }

    @Test
    void aConnectionThatTheServerEndsWhileItWaitsIsReportedWithoutDataAndTheStoreWorksOn() throws Exception {
        DataSource dataSource = Embedded.POSTGRESQL.fresh();
        JdbcFollowUpStore store = made(dataSource);
        int ended = 0;
        try (Connection hosts = begun(dataSource)) {
            execute(hosts, "UPDATE followup_job_search SET writes = writes");
            CompletableFuture<Boolean> recorded = CompletableFuture.supplyAsync(() -> store.record("s", call("1")));
            try (Connection server = dataSource.getConnection();
                    PreparedStatement end = server.prepareStatement("SELECT pg_terminate_backend(pid, 1000) FROM"
                            + " pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")) {
                while (!recorded.isDone() && ended < 100) {
                    try (ResultSet rows = end.executeQuery()) {
                        while (rows.next()) {
                            ended++;
                        }
                    }
                    TimeUnit.MILLISECONDS.sleep(2);
                }
            }
            Throwable failure = catchThrowable(() -> recorded.get(10, TimeUnit.SECONDS));
            assertThat(failure).hasCauseInstanceOf(StoreException.class);
            assertThat(failure.getCause()).hasMessage("record");
            assertThat(org.assertj.core.util.Throwables.getStackTrace(failure)).doesNotContain("Marked");
        }
        assertThat(ended).as("tries").isEqualTo(10);
        assertThat(store.find("s", "acme").orElseThrow().attempts()).isEmpty();
        assertThat(store.record("s", call("1"))).isTrue();
    }

    @Test
    void theServerMayEndAConnectionBeforeAnyStepAndNothingIsLost() throws SQLException {
        DataSource dataSource = Embedded.POSTGRESQL.fresh();
        made(dataSource);
        Watched watched = new Watched(dataSource, connection -> {
            try (PreparedStatement self = connection.prepareStatement("SELECT pg_backend_pid()");
                    ResultSet pid = self.executeQuery()) {
                pid.next();
                try (Connection server = dataSource.getConnection()) {
                    execute(server, "SELECT pg_terminate_backend(" + pid.getInt(1) + ", 5000)");
                }
            }
        });
        FollowUpStore store = watched.store();
        store.all("s");
        for (int step = 1; step <= 3; step++) {
            watched.dieBefore(step, false);
            assertThat(store.record("s", call("step " + step))).isTrue();
        }
        watched.dieBefore(4, false);
        assertThatThrownBy(() -> store.record("s", call("commit")))
                .isInstanceOf(StoreException.class)
                .hasMessage("record: nobody knows whether the commit took effect; it may be repeated");
        assertThat(store.record("s", call("commit"))).isTrue();
        assertThat(store.find("s", "acme").orElseThrow().attempts()).hasSize(4);
    }

    @Test
    void whatComesAgainIsNotTriedAgain() {
        int[] opened = {0};
        for (String state : List.of("0A000", "22001", "28000", "28P01", "42501")) {
            opened[0] = 0;
            FollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> {
                opened[0]++;
                throw new SQLException("refused", state);
            }));
            assertThatThrownBy(() -> store.all("s")).isInstanceOf(StoreException.class);
            assertThat(opened[0]).as(state).isEqualTo(1);
        }
    }

    @Test
    void aUserWhomPostgresDoesNotKnowIsRefusedOnce() {
        String url = Embedded.POSTGRESQL.freshUrl().replace("user=postgres", "user=nobody");
        int[] opened = {0};
        FollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> {
            opened[0]++;
            return Connections.to(url).getConnection();
        }));
        assertThatThrownBy(() -> store.all("s"))
                .isInstanceOf(StoreException.class)
                .hasStackTraceContaining("28000");
        assertThat(opened[0]).isEqualTo(1);
    }

    @Test
    void dataThatTheDatabaseRefusesIsSentOnce() {
        for (Database database : List.of(Embedded.H2, Embedded.HSQLDB, Embedded.POSTGRESQL)) {
            DataSource dataSource = database.fresh();
            made(dataSource);
            Watched watched = new Watched(dataSource);
            FollowUpStore store = watched.store();
            store.all("s");
            watched.breakStatement(1, "UPDATE followup_job_search SET writes = 1 / (writes - writes)");
            assertThatThrownBy(() -> store.record("s", call("1")))
                    .as(database.name())
                    .isInstanceOf(StoreException.class);
            assertThat(watched.states()).as(database.name()).containsExactly("22012");
        }
    }
}
