package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What people see who look into the tables. */
class TablesTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-26T15:04:05.123456789Z"); // a Thursday
    private static final Submission ACME = Submission.resume(
                    "acme", "Acme", "VP, Caf\u00e9s", LocalDate.of(2026, 11, 23)) // a Monday
            .withContacts(Contact.of("Zo\u00eb \u7530\ud83d\ude00", "VP of Engineering"), Contact.of("Second", "CEO"));

    /** Anna has called about one submission of two, Ben about none. */
    private static JdbcFollowUpStore filled(DataSource dataSource) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        store.add("anna", ACME);
        store.add("anna", Submission.letter("beta", "Beta", "Nurse", LocalDate.of(2026, 11, 24))); // a Tuesday
        store.add("ben", Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 25))); // a Wednesday
        store.record("anna", call("1", THURSDAY, Outcome.VOICEMAIL_LEFT).withNote("n".repeat(9_000)));
        store.record("anna", call("2", THURSDAY.plusSeconds(60), Outcome.UNDECIDED));
        store.record("anna", call("3", Instant.parse("2026-11-26T23:59:59.999Z"), Outcome.UNDECIDED));
        store.record("anna", call("4", Instant.parse("2026-11-27T00:00:00Z"), Outcome.INTERVIEW_WON));
        store.record("anna", call("5", THURSDAY, Outcome.BUSY));
        store.retract("anna", "5");
        store.record(
                "ben",
                Touch.received("t", "acme", THURSDAY, Touch.Channel.EMAIL).withContactName("Dana Ruiz"));
        return store;
    }

    private static CallAttempt call(String id, Instant at, Outcome outcome) {
        return CallAttempt.of(id, "acme", "Zo\u00eb \u7530\ud83d\ude00", at, outcome);
    }

    /** The queries of the store's documentation, as it has them. */
    private static String documented(String start) throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/followup/store/JdbcFollowUpStore.java"));
        Matcher block = Pattern.compile("\\{@code\n \\* (SELECT .*?)\n \\* }</pre>", Pattern.DOTALL)
                .matcher(source);
        while (block.find()) {
            String sql = block.group(1).replaceAll("\n \\* ?", "\n");
            if (sql.startsWith(start)) {
                return sql;
            }
        }
        throw new AssertionError("not documented: " + start);
    }

    private static List<String> rows(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringJoiner line = new StringJoiner(" | ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(String.valueOf(rows.getObject(i)));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void anOperatorSeesTheCallsOfADayByOutcome(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        filled(dataSource);
        assertThat(rows(dataSource, documented("SELECT outcome")))
                .containsExactly("UNDECIDED | 2", "VOICEMAIL_LEFT | 1");
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void anOperatorSeesTheSubmissionsWithoutAnAttempt(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        filled(dataSource);
        assertThat(rows(dataSource, documented("SELECT s.job_search")))
                .containsExactly(
                        "anna | beta | Beta | Nurse | 2026-11-24", "ben | acme | Acme | Engineer | 2026-11-25");
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void anOperatorDisclosesAllThatIsKeptOfOnePerson(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        FollowUpStore store = filled(dataSource);
        String sql = documented("SELECT f.kind");
        List<String> rows = rows(dataSource, sql);
        String name = isUnicode(dataSource) ? "Zo\u00eb \u7530\ud83d\ude00" : "Zo\\00eb \\7530\\d83d\\de00";
        String position = isUnicode(dataSource) ? "VP, Caf\u00e9s" : "VP, Caf\\00e9s";
        assertThat(rows)
                .filteredOn(row -> !row.startsWith("more"))
                .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
                .containsExactlyInAnyOrder(
                        "submission | acme | Acme | " + position + " | 2026-11-23 | " + name + " | null | null",
                        "submission | beta | Beta | Nurse | 2026-11-24 | null | null | null",
                        "attempt | acme | null | null | null | " + name + " | VOICEMAIL_LEFT | 2026-11-26 15:04:05",
                        "attempt | acme | null | null | null | " + name + " | UNDECIDED | 2026-11-26 15:05:05",
                        "attempt | acme | null | null | null | " + name + " | UNDECIDED | 2026-11-26 23:59:59",
                        "attempt | acme | null | null | null | " + name + " | INTERVIEW_WON | 2026-11-27 00:00:00");
        assertThat(String.join("", rows)).contains("note=nnn", "contact.1.name=Second");
        assertThat(rows).filteredOn(row -> row.startsWith("more")).hasSize(2);
        if (database == Embedded.SQLITE) {
            print(dataSource);
        }
        store.erase("anna");
        assertThat(rows(dataSource, sql)).isEmpty();
    }

    private static void print(DataSource dataSource) throws Exception {
        for (String start : List.of("SELECT outcome", "SELECT s.job_search", "SELECT f.kind")) {
            System.out.println(documented(start));
            for (String row : rows(dataSource, documented(start))) {
                String line = row.replace("\n", " ");
                System.out.println("  " + line.substring(0, Math.min(150, line.length())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void whatIsRemovedOrRetractedLeavesNothingOfAnybody(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        FollowUpStore store = JdbcFollowUpStore.of(dataSource);
        ((JdbcFollowUpStore) store).createSchema();
        Contact marked = Contact.of("Marked", "Marked").withPhone("777777");
        Submission sent = Submission.resume("Marked", "Marked", "Marked", LocalDate.of(2026, 11, 23))
                .withContacts(marked);
        store.add("s", sent);
        store.record(
                "s",
                CallAttempt.of("Marked 1", "Marked", "Marked", THURSDAY, Outcome.REFERRED)
                        .withReferredTo(marked)
                        .withNote("Marked".repeat(1_000)));
        store.record(
                "s",
                Touch.sent("Marked 2", "Marked", THURSDAY, Touch.Channel.EMAIL)
                        .withContactName("Marked")
                        .withNote("Marked".repeat(1_000)));
        store.retract("s", "Marked 1");
        store.remove("s", "Marked");
        store.remove("s", "Marked never known");
        store.retract("s", "Marked never known");
        List<String> left = rows(dataSource, "SELECT * FROM followup_fact");
        assertThat(left).hasSize(5).allMatch(row -> row.contains("tombstone"));
        assertThat(String.join("", left)).doesNotContain("Marked", "777777", "2026", "REFERRED", "EMAIL");
    }

    @Test
    void whereTheTablesDoNotKeepAnyLetterWhatPeopleReadIsEscapedAndCut() throws Exception {
        DataSource dataSource = Embedded.H2.fresh();
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE followup_schema SET letters = '???'")) {
            update.executeUpdate();
        }
        FollowUpStore plain = JdbcFollowUpStore.of(dataSource);
        Submission long500 = ACME.withEmployer("\u5e9c".repeat(500));
        plain.add("s", long500);
        assertThat(rows(dataSource, "SELECT contact, employer FROM followup_fact"))
                .containsExactly("Zo\\00eb \\7530\\d83d\\de00 | " + "\\5e9c".repeat(100));
        assertThat(plain.find("s", "acme")).contains(FollowUp.of(long500));
    }

    private static boolean isUnicode(DataSource dataSource) throws SQLException {
        return rows(dataSource, "SELECT letters FROM followup_schema").equals(List.of("\u00eb\u7530\ud83d\ude00"));
    }

    @Test
    void aTableThatRefusesLettersIsAskedOnce() throws Exception {
        DataSource dataSource = Embedded.H2.fresh();
        JdbcFollowUpStore.of(dataSource).createSchema();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement narrow = connection.prepareStatement("UPDATE followup_schema SET letters = NULL");
                PreparedStatement alter =
                        connection.prepareStatement("ALTER TABLE followup_schema ALTER COLUMN letters VARCHAR(1)")) {
            narrow.executeUpdate();
            alter.executeUpdate();
        }
        Watched watched = new Watched(dataSource);
        assertThat(watched.store().add("s", ACME)).isTrue();
        assertThat(watched.store().jobSearches(null, 10)).containsExactly("s");
        assertThat(watched.states()).hasSize(1);
        assertThat(rows(dataSource, "SELECT contact FROM followup_fact"))
                .containsExactly("Zo\\00eb \\7530\\d83d\\de00");
    }

    /** As Flyway, Liquibase and others execute it. */
    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void theScriptInTheJarIsAllThatTheStoreNeeds(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("dev/followup/store/schema.sql"));
        script.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        script.execute(dataSource);
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        assertThat(store.add("s", ACME)).isTrue();
        store.createSchema();
        assertThat(store.all("s")).containsExactly(FollowUp.of(ACME));
        assertThat(isUnicode(dataSource)).isEqualTo(database instanceof Embedded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "HSQLDB", "POSTGRESQL"})
    void tablesInASchemaOfASimilarNameAreOthers(Embedded database) throws Exception {
        DataSource dataSource = database.fresh();
        for (String name : List.of("MYXAPP", "MY_APP", "MY%APP")) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement create = connection.prepareStatement("CREATE SCHEMA \"" + name + "\"")) {
                create.execute();
            }
            JdbcFollowUpStore store = JdbcFollowUpStore.of(in(name, dataSource));
            store.createSchema();
            assertThat(store.jobSearches(null, 1)).isEmpty();
            store.add(name, ACME);
            assertThat(store.jobSearches(null, 10)).containsExactly(name);
        }
    }

    private static DataSource in(String schema, DataSource dataSource) {
        return new Connections(() -> {
            Connection connection = dataSource.getConnection();
            connection.setSchema(schema);
            return connection;
        });
    }
}
