package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostTransactionTest {
    private static final Submission SENT =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
    private static final Submission OTHER = Submission.letter("b", "B", "B", LocalDate.of(2026, 11, 23)); // a Monday
    private static final CallAttempt CALL = call("1");

    private static CallAttempt call(String id) {
        return CallAttempt.of(id, "acme", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00Z"), Outcome.UNDECIDED);
    }

    private static Map<String, Consumer<FollowUpStore>> operations() {
        Map<String, Consumer<FollowUpStore>> operations = new TreeMap<>();
        operations.put("add", store -> store.add("s", OTHER));
        operations.put("replace", store -> store.replace("s", SENT, SENT.withPriority(Priority.TOP)));
        operations.put("record", store -> store.record("s", call("2")));
        operations.put("remove", store -> store.remove("s", "acme"));
        operations.put("jobSearches", store -> store.jobSearches(null, 10));
        operations.put("retract", store -> store.retract("s", "1"));
        operations.put("find", store -> store.find("s", "acme"));
        operations.put("all", store -> store.all("s"));
        operations.put("erase", store -> store.erase("s"));
        return operations;
    }

    private static JdbcFollowUpStore made(DataSource dataSource) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        return store;
    }

    /** The store in a host's transaction, which gives a connection back when it is closed. */
    private static JdbcFollowUpStore in(Connection hosts) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(hosts)));
        store.all("warm");
        return store;
    }

    private static Connection begun(DataSource dataSource) throws SQLException {
        Connection hosts = dataSource.getConnection();
        hosts.setAutoCommit(false);
        return hosts;
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void whatTheHostRollsBackIsGoneAndWhatItCommitsIsKept(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        sound.add("s", SENT);
        sound.record("s", CALL);
        CallAttempt lengthy = call("2").withNote("\u5e9c".repeat(10_000));
        try (Connection hosts = begun(dataSource)) {
            FollowUpStore inHosts = in(hosts);
            assertThat(inHosts.record("s", lengthy)).isTrue();
            assertThat(inHosts.find("s", "acme").orElseThrow().attempts()).contains(lengthy);
            assertThatThrownBy(() -> inHosts.record(
                            "s", CallAttempt.of("x", "unknown", "Dana Ruiz", Instant.EPOCH, Outcome.BUSY)))
                    .isInstanceOf(IllegalArgumentException.class);
            hosts.rollback();
            assertThat(sound.all("s")).containsExactly(FollowUp.of(SENT, List.of(CALL)));
            assertThat(inHosts.record("s", lengthy)).isTrue();
            assertThat(inHosts.retract("s", "1")).isTrue();
            hosts.commit();
        }
        assertThat(sound.all("s")).containsExactly(FollowUp.of(SENT, List.of(lengthy)));
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aStatementThatFailsUndoesItsOperationAloneAndTheHostGoesOn(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        execute(dataSource, "CREATE TABLE hosts (id INTEGER PRIMARY KEY)");
        for (Map.Entry<String, Consumer<FollowUpStore>> operation : operations().entrySet()) {
            for (int statement = 1; statement <= 4; statement++) {
                sound.erase("s");
                execute(dataSource, "DELETE FROM hosts");
                try (Connection hosts = begun(dataSource)) {
                    Watched watched = new Watched(new Connections(() -> Watched.unclosed(hosts)));
                    FollowUpStore inHosts = watched.store();
                    inHosts.add("s", SENT);
                    inHosts.record("s", CALL);
                    execute(hosts, "INSERT INTO hosts (id) VALUES (1)");
                    List<FollowUp> before = inHosts.all("s");
                    watched.breakStatement(statement);
                    Throwable failure =
                            catchThrowable(() -> operation.getValue().accept(inHosts));
                    boolean broke = watched.statements() >= statement;
                    watched.breakStatement(0);
                    String where = operation.getKey() + ", statement " + statement;
                    if (broke) {
                        assertThat(failure)
                                .as(where)
                                .isInstanceOf(StoreException.class)
                                .hasMessage(operation.getKey());
                        assertThat(inHosts.all("s")).as(where).isEqualTo(before);
                    } else {
                        assertThat(failure).as(where).isNull();
                        assertThat(statement).as(where).isGreaterThan(1);
                    }
                    inHosts.add("s", SENT);
                    inHosts.record("s", call("3"));
                    hosts.commit();
                }
                assertThat(sound.find("s", "acme").orElseThrow().attempts()).contains(call("3"));
                assertThat(count(dataSource)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void savepointsDoNotPileUpInALongTransaction(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        made(dataSource);
        try (Connection hosts = begun(dataSource)) {
            Watched watched = new Watched(new Connections(() -> Watched.unclosed(hosts)));
            FollowUpStore inHosts = watched.store();
            operations().values().forEach(operation -> {
                inHosts.add("s", SENT);
                operation.accept(inHosts);
            });
            assertThat(watched.savepoints()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void tablesThatAreMissingDoNotSpoilTheHostsTransaction(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        execute(dataSource, "CREATE TABLE hosts (id INTEGER PRIMARY KEY)");
        try (Connection hosts = begun(dataSource)) {
            execute(hosts, "INSERT INTO hosts (id) VALUES (1)");
            FollowUpStore inHosts = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(hosts)));
            operations()
                    .forEach((name, operation) -> assertThatThrownBy(() -> operation.accept(inHosts))
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("createSchema()"));
            hosts.commit();
        }
        assertThat(count(dataSource)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void whoLosesTheRaceToBeginAJobSearchWritesInItAllTheSame(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        try (Connection first = begun(dataSource);
                Connection second = begun(dataSource)) {
            Watched watched = new Watched(new Connections(() -> Watched.unclosed(second)));
            FollowUpStore late = watched.store();
            late.all("s");
            second.commit();
            CountDownLatch inserts = watched.executing("INSERT INTO followup_job_search");
            FollowUpStore early = in(first);
            first.commit();
            assertThat(early.add("s", SENT)).isTrue();
            CompletableFuture<Boolean> added = CompletableFuture.supplyAsync(() -> late.add("s", OTHER));
            // databases that lock whole tables never get as far as the insert
            inserts.await(200, TimeUnit.MILLISECONDS);
            assertThatThrownBy(() -> added.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
            assertThat(added.get(10, TimeUnit.SECONDS)).isTrue();
            second.commit();
        }
        assertThat(sound.all("s")).containsExactly(FollowUp.of(SENT), FollowUp.of(OTHER));
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static int count(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM hosts");
                ResultSet counted = select.executeQuery()) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
