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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcFailuresTest {
    private static final Submission SENT =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
    private static final CallAttempt LONG = call("long").withNote("\u5e9c".repeat(10_000));

    private static CallAttempt call(String id) {
        return CallAttempt.of(
                id, "acme", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00.123456789Z"), Outcome.UNDECIDED);
    }

    /** Each change, by name, on a job search that holds the submission and the attempt "known". */
    private static Map<String, Consumer<FollowUpStore>> changes() {
        Map<String, Consumer<FollowUpStore>> changes = new TreeMap<>();
        changes.put("add", store -> store.add("s", Submission.letter("b", "B", "B", LocalDate.of(2026, 11, 23))));
        changes.put("replace", store -> store.replace("s", SENT, SENT.withPriority(Priority.TOP)));
        changes.put("record", store -> store.record("s", LONG));
        changes.put("remove", store -> store.remove("s", "acme"));
        changes.put("retract", store -> store.retract("s", "known"));
        changes.put(
                "touch", store -> store.record("s", Touch.sent("touch", "acme", Instant.EPOCH, Touch.Channel.EMAIL)));
        changes.put("erase", store -> store.erase("s"));
        return changes;
    }

    private static List<FollowUp> prepare(FollowUpStore store) {
        store.erase("s");
        store.add("s", SENT);
        store.record("s", call("known"));
        return store.all("s");
    }

    private static JdbcFollowUpStore made(DataSource dataSource) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        return store;
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aConnectionThatDiesBeforeTheCommitCostsNothing(Database database) {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        Watched watched = new Watched(dataSource);
        FollowUpStore store = watched.store();
        store.all("s");
        changes().forEach((operation, change) -> {
            prepare(sound);
            change.accept(sound);
            List<FollowUp> after = sound.all("s");
            prepare(sound);
            watched.dieBefore(0, false);
            change.accept(store);
            int steps = watched.steps();
            for (int step = 1; step < steps; step++) {
                prepare(sound);
                watched.dieBefore(step, false);
                change.accept(store);
                assertThat(sound.all("s"))
                        .as(operation + " dying before step " + step)
                        .isEqualTo(after);
            }
        });
    }

    @Test
    void aConnectionThatKeepsDyingIsReportedAndLeavesNothingHalfDone() {
        // at once: most of the time goes into the pauses between tries
        List<CompletableFuture<Void>> databases = Database.all().stream()
                .map(database -> CompletableFuture.runAsync(
                        () -> connectionsKeepDying(database), work -> new Thread(work).start()))
                .toList();
        databases.forEach(CompletableFuture::join);
    }

    private static void connectionsKeepDying(Database database) {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        Watched watched = new Watched(dataSource);
        FollowUpStore store = watched.store();
        store.all("s");
        for (String operation : List.of("replace", "record")) {
            Consumer<FollowUpStore> change = changes().get(operation);
            prepare(sound);
            watched.dieBefore(0, true);
            change.accept(store);
            int steps = watched.steps();
            for (int step = 1; step <= steps; step++) {
                List<FollowUp> before = prepare(sound);
                watched.dieBefore(step, true);
                Throwable failure = catchThrowable(() -> change.accept(store));
                assertThat(failure)
                        .as(database.name())
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith(operation)
                        .hasStackTraceContaining("SQL state");
                assertThat(sound.all("s"))
                        .as(operation + " dying before step " + step)
                        .isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void eraseLeavesNoRowInAnyTable(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore store = made(dataSource);
        Map<String, Integer> empty = rows(dataSource);
        prepare(store);
        store.record("s", LONG);
        store.retract("s", "known");
        store.retract("s", "never known");
        assertThat(rows(dataSource)).isNotEqualTo(empty);
        store.erase("s");
        assertThat(rows(dataSource)).isEqualTo(empty).hasSize(3);
    }

    private static Map<String, Integer> rows(DataSource dataSource) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    rows.put(tables.getString("TABLE_NAME"), 0);
                }
            }
            for (Map.Entry<String, Integer> table : rows.entrySet()) {
                try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM " + table.getKey());
                        ResultSet counted = count.executeQuery()) {
                    counted.next();
                    table.setValue(counted.getInt(1));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void eachOperationTakesAFixedNumberOfStatements(Database database) {
        DataSource dataSource = database.fresh();
        made(dataSource);
        Watched watched = new Watched(dataSource);
        FollowUpStore store = watched.store();
        store.all("s");
        for (int size : List.of(1, 40)) {
            prepare(store);
            for (int i = 0; i < size; i++) {
                store.add("s", Submission.letter("l" + i, "B", "B", LocalDate.of(2026, 11, 23))); // a Monday
                store.record("s", call("c" + i).withNote("n".repeat(9_000)));
            }
            assertThat(statements(watched, () -> store.all("s"))).isEqualTo(1);
            assertThat(statements(watched, () -> store.find("s", "acme"))).isEqualTo(1);
            assertThat(statements(watched, () -> changes().get("add").accept(store)))
                    .isEqualTo(3);
            assertThat(statements(watched, () -> changes().get("replace").accept(store)))
                    .isEqualTo(4);
            assertThat(statements(watched, () -> changes().get("record").accept(store)))
                    .isEqualTo(3);
            assertThat(statements(watched, () -> changes().get("retract").accept(store)))
                    .isEqualTo(4);
            assertThat(statements(watched, () -> changes().get("remove").accept(store)))
                    .isEqualTo(4);
            assertThat(statements(watched, () -> changes().get("erase").accept(store)))
                    .isEqualTo(3);
            assertThat(statements(watched, () -> store.jobSearches(null, 10))).isEqualTo(1);
        }
    }

    @Test
    void oneFactIsLookedUpByItsKeyHoweverManyThereAre() throws SQLException {
        DataSource dataSource = Embedded.H2.fresh();
        JdbcFollowUpStore sound = made(dataSource);
        Watched watched = new Watched(dataSource);
        FollowUpStore store = watched.store();
        for (String operation : List.of("add", "replace", "record", "retract", "remove")) {
            prepare(sound);
            changes().get(operation).accept(store);
        }
        store.find("s", "acme");
        List<String> aboutFacts = watched.asked().stream()
                .filter(sql -> sql.contains("followup_fact") && !sql.startsWith("INSERT"))
                .distinct()
                .toList();
        assertThat(aboutFacts).hasSizeGreaterThan(4);
        try (Connection connection = dataSource.getConnection()) {
            for (String sql : aboutFacts) {
                try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
                    for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                        explain.setString(i, "key");
                    }
                    try (ResultSet plan = explain.executeQuery()) {
                        plan.next();
                        // the database says in a comment which index it takes and by which columns
                        assertThat(plan.getString(1).split("/\\*"))
                                .as(sql)
                                .hasSizeGreaterThan(1)
                                .filteredOn(index -> index.contains("*/"))
                                .allMatch(index -> index.substring(0, index.indexOf("*/"))
                                        .matches("(?s).* SEARCH_KEY = .* (FACT|ABOUT)_KEY = .*"));
                    }
                }
            }
        }
    }

    @Test
    void aPageOfJobSearchesIsReadByItsKeyHoweverManyThereAre() throws SQLException {
        DataSource dataSource = Embedded.H2.fresh();
        Watched watched = new Watched(dataSource);
        made(dataSource);
        assertThat(watched.store().jobSearches("s", 10)).isEmpty();
        String sql = watched.asked().get(watched.asked().size() - 1);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            explain.setString(1, "key");
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                assertThat(plan.getString(1)).contains("PRIMARY_KEY", "index sorted");
            }
        }
    }

    private static int statements(Watched watched, Runnable work) {
        watched.dieBefore(0, false);
        work.run();
        return watched.statements();
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void anUnknownVersionOfTheTablesAndMissingTablesAreToldClearly(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        assertThatThrownBy(() -> JdbcFollowUpStore.of(dataSource).all("s"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("createSchema()");
        made(dataSource);
        made(dataSource);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE followup_schema SET version = 7")) {
            update.executeUpdate();
        }
        assertThatThrownBy(() -> JdbcFollowUpStore.of(dataSource).all("s"))
                .isInstanceOf(StoreException.class)
                .hasMessage("the tables are of schema version [7], this store knows 1");
        assertThatThrownBy(() -> made(dataSource)).isInstanceOf(StoreException.class);
    }
}
