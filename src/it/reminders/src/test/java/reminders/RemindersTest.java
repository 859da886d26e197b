package reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import dev.followup.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The host in a process of its own, on a database in a file; killed as a power cut does it, without a word. All days are past,
 * so that whoever reads the machine's clock instead of the given one schedules beyond the test and is found.
 */
class RemindersTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @TempDir
    Path folder;

    private FileClock clock;
    private Process host;

    @BeforeEach
    void clock() {
        clock = new FileClock(folder.resolve("clock"));
    }

    @AfterEach
    void kill() throws InterruptedException {
        if (host != null) {
            host.destroyForcibly().waitFor();
        }
    }

    @Test
    void everybodyIsToldAtEightWhereTheyAreAlsoWhenClocksChange() throws Exception {
        Instant begin = Instant.parse("2025-10-24T12:00:00Z"); // a Friday; Europe's clocks go back on Sunday
        Instant end = Instant.parse("2025-11-04T12:00:00Z"); // a Tuesday; America's went back on Sunday
        List<ZoneId> zones = Stream.of(
                        "America/Chicago",
                        "America/Los_Angeles",
                        "Asia/Kolkata",
                        "Australia/Lord_Howe",
                        "Europe/Berlin",
                        "Pacific/Honolulu",
                        "Pacific/Kiritimati")
                .map(ZoneId::of)
                .toList();
        SortedMap<Instant, List<String>> mornings = new TreeMap<>();
        for (int i = 0; i < zones.size(); i++) {
            ZonedDateTime morning = begin.atZone(zones.get(i)).with(EIGHT);
            for (; morning.toInstant().isBefore(end); morning = morning.plusDays(1)) {
                if (morning.toInstant().isAfter(begin)) {
                    mornings.computeIfAbsent(morning.toInstant(), at -> new ArrayList<>())
                            .add("p" + i + "/" + morning.toLocalDate());
                }
            }
        }
        clock.set(begin);
        people(zones);
        start();
        Set<String> told = new TreeSet<>();
        for (Instant morning : mornings.keySet()) {
            clock.set(morning.minusMillis(50));
            told.addAll(mornings.get(morning));
            await(() -> letters().size() >= told.size());
            assertThat(keys()).isEqualTo(told);
        }
        kill();

        assertThat(letters()).hasSize(7 * 11).doesNotHaveDuplicates();
        assertThat(outbox()).hasSize(7 * 11).allSatisfy(page -> {
            assertThat(page.at().atZone(page.zone()).toLocalDate()).isEqualTo(page.day());
            assertThat(page.at().atZone(page.zone()).toLocalTime()).isBetween(EIGHT, EIGHT.plusMinutes(2));
            assertThat(page.text())
                    .contains(page.day().getDayOfWeek().getValue() < 6 ? ": 1 call, 1 late" : ": nothing to do");
        });
        assertThat(outbox())
                .filteredOn(page -> page.zone().equals(ZoneId.of("Europe/Berlin")))
                .extracting(page -> page.at().truncatedTo(ChronoUnit.HOURS))
                .contains(Instant.parse("2025-10-25T06:00:00Z"), Instant.parse("2025-10-26T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void whoeverKillsItBetweenWritingAndNotingMakesItTellNobodyTwice(String place) throws Exception {
        LocalDate monday = LocalDate.of(2025, 12, 1); // a Monday
        clock.set(monday.atStartOfDay(CHICAGO).toInstant());
        people(Collections.nCopies(3, CHICAGO));
        Files.writeString(folder.resolve("hold"), place + " p1/2025-12-01");
        clock.set(monday.atTime(EIGHT).atZone(CHICAGO).toInstant());
        start();
        await(() -> Files.exists(folder.resolve("held")));
        kill();
        Files.delete(folder.resolve("hold"));
        start();
        int times = place.equals("before") ? 1 : 2; // twice under one key, where nobody could know
        await(() -> keys().size() == 3 && lettersOf("p1/2025-12-01") == times);
        clock.set(monday.plusDays(1).atTime(EIGHT).atZone(CHICAGO).toInstant());
        await(() -> keys().size() == 6); // all that was left of Monday went out before
        kill();

        assertThat(outbox()).hasSize(6);
        assertThat(outbox()).filteredOn(page -> page.day().equals(monday)).allMatch(Told::sent);
        assertThat(lettersOf("p1/2025-12-01")).isEqualTo(times);
        assertThat(keys()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void killedAgainAndAgainItTellsEverybodyOnceADay(int seed) throws Exception {
        Random random = new Random(seed);
        LocalDate monday = LocalDate.of(2025, 12, 1); // a Monday
        int people = 20;
        clock.set(monday.atStartOfDay(CHICAGO).toInstant());
        people(Collections.nCopies(people, CHICAGO));
        for (int day = 0; day < 3; day++) {
            clock.set(monday.plusDays(day).atTime(EIGHT).atZone(CHICAGO).toInstant());
            int kills = 0;
            int until = day * people;
            while (kills++ < 3) {
                start();
                until = Math.min((day + 1) * people, until + random.nextInt(8));
                int letters = until;
                await(() -> keys().size() >= letters);
                kill();
            }
            start();
            int all = (day + 1) * people;
            await(() -> keys().size() == all);
            kill();
        }
        assertThat(outbox()).hasSize(3 * people);
        assertThat(keys()).hasSize(3 * people);
    }

    @Test
    void lateIsBetterThanNeverButYesterdaysPageIsNoUse() throws Exception {
        LocalDate monday = LocalDate.of(2025, 12, 1); // a Monday
        clock.set(monday.atStartOfDay(CHICAGO).toInstant());
        people(List.of(CHICAGO));
        JdbcConnectionPool pool = HostProcess.pool(folder);
        List<String> letters = new CopyOnWriteArrayList<>();
        Courier courier = (key, person, page) ->
                letters.add(key + " " + page.lines().findFirst().orElseThrow());
        clock.set(monday.atTime(10, 30).atZone(CHICAGO).toInstant());
        try (Reminders late = HostProcess.open(pool, folder, courier)) {
            late.start();
            await(() -> letters.size() == 1);
            await(() -> due(pool).isAfter(clock.instant()));
        }
        clock.set(monday.plusDays(2).atTime(7, 0).atZone(CHICAGO).toInstant()); // nothing ran on Tuesday
        try (Reminders later = HostProcess.open(pool, folder, courier)) {
            later.start();
            await(() -> due(pool).isAfter(clock.instant()));
            assertThat(letters).hasSize(1);
            clock.set(monday.plusDays(2).atTime(EIGHT).atZone(CHICAGO).toInstant());
            await(() -> letters.size() == 2);
        }
        pool.dispose();
        assertThat(letters)
                .containsExactly(
                        "p0/2025-12-01 Today, Mon 1 Dec: 1 call, 1 late",
                        "p0/2025-12-03 Today, Wed 3 Dec: 1 call, 1 late");
    }

    /** One person in each of the zones, with a resume that went out a week ago. */
    private void people(List<ZoneId> zones) {
        JdbcConnectionPool pool = HostProcess.pool(folder);
        try (Reminders reminders = HostProcess.open(pool, folder, (key, person, page) -> {})) {
            for (int i = 0; i < zones.size(); i++) {
                Person person = new Person("p" + i, "Jo Park", zones.get(i), Locale.ENGLISH);
                reminders.tell(person);
                reminders
                        .search(person)
                        .sent(Submission.resume(
                                        "acme",
                                        "Acme",
                                        "Engineer",
                                        clock.instant()
                                                .atZone(zones.get(i))
                                                .toLocalDate()
                                                .minusDays(7))
                                .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", zones.get(i))
                                        .withPhone("+1 312 555 0100")));
            }
        }
        pool.dispose(); // or the file stays locked
    }

    private void start() throws IOException {
        host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostProcess.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(host == null || host.isAlive()).as("the host lives").isTrue();
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(20);
        }
    }

    private List<String> letters() {
        Path file = folder.resolve("letters");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private long lettersOf(String key) {
        return letters().stream().filter(letter -> letter.startsWith(key)).count();
    }

    /** Each letter's key once: what the other end lets through. */
    private Set<String> keys() {
        return letters().stream()
                .map(letter -> letter.substring(0, letter.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Told(String person, ZoneId zone, LocalDate day, Instant at, boolean sent, String text) {}

    private List<Told> outbox() throws SQLException {
        List<Told> told = new ArrayList<>();
        JdbcConnectionPool pool = HostProcess.pool(folder);
        try (Connection connection = pool.getConnection()) {
            ResultSet rows = connection
                    .createStatement()
                    .executeQuery("SELECT person, zone, local_day, written_at, sent_at IS NOT NULL, page"
                            + " FROM outbox JOIN person ON person.id = outbox.person ORDER BY local_day, person");
            while (rows.next()) {
                told.add(new Told(
                        rows.getString(1),
                        ZoneId.of(rows.getString(2)),
                        rows.getObject(3, LocalDate.class),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        rows.getBoolean(5),
                        rows.getString(6)));
            }
        }
        pool.dispose();
        return told;
    }

    private static Instant due(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection()) {
            ResultSet row = connection.createStatement().executeQuery("SELECT execution_time FROM scheduled_tasks");
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
