package reminders;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.spi.FollowUpStore;
import dev.followup.store.JdbcFollowUpStore;
import dev.followup.text.Agenda;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Tells everybody their morning page at eight where they are.
 *
 * <p>A page is written into the outbox once for each person and local day: that is the table's key, and page and key are one
 * row, so no crash, retry or second process writes another. It leaves the outbox at least once: a process that dies between
 * sending and noting so sends it again, under the same key. Nobody can do better without the help of the other end, which
 * drops what comes twice under one key. A page is of its day: whoever was not told by midnight, because no host ran, is told
 * the next one.
 */
public final class Reminders implements AutoCloseable {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final CallHours OFFICE_HOURS = CallHours.between(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final DataSource database;
    private final FollowUpStore store;
    private final Clock clock;
    private final Courier courier;
    private final CustomTask<Void> mornings;
    private final Scheduler scheduler;

    /** Any number of processes may share the database; who dies is noticed after four beats, and another takes over. */
    public Reminders(DataSource database, Clock clock, Courier courier, Duration beat) {
        this.database = database;
        this.clock = clock;
        this.courier = courier;
        JdbcFollowUpStore facts = JdbcFollowUpStore.of(database);
        facts.createSchema();
        store = facts;
        createTables();
        mornings = Tasks.custom("morning", Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(beat.multipliedBy(4)))
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    Instant next = morning(task.getId());
                    return (done, operations) -> operations.reschedule(done, next);
                });
        scheduler = Scheduler.create(database, mornings)
                .clock(clock::instant)
                .pollingInterval(beat)
                .heartbeatInterval(beat)
                .missedHeartbeatsLimit(4)
                .build();
    }

    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** From the next eight o'clock on; again with the same person changes nothing. */
    public void tell(Person person) {
        change(
                "INSERT INTO person SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = ?)",
                person.id(),
                person.name(),
                person.zone().getId(),
                person.language().toLanguageTag(),
                person.id());
        scheduler.scheduleIfNotExists(
                mornings.instance(person.id()), nextEight(clock.instant().atZone(person.zone())));
    }

    public JobSearch search(Person person) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(person.zone(), BusinessCalendar.weekdays(), OFFICE_HOURS)
                .build();
        return JobSearch.of(person.id(), store, policy, clock);
    }

    /** Safe to run at any time and however often: at eight, late, again after a crash. Gives when to run next. */
    private Instant morning(String id) {
        Person person = person(id);
        ZonedDateTime now = clock.instant().atZone(person.zone());
        if (!now.toLocalTime().isBefore(EIGHT)) {
            write(person, now.toLocalDate());
        }
        send(person);
        return nextEight(now);
    }

    /** By local days, so that it is eight also after clocks were changed, in a day of 23 or 25 hours. */
    private static Instant nextEight(ZonedDateTime now) {
        LocalDate day = now.toLocalTime().isBefore(EIGHT)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        return day.atTime(EIGHT).atZone(now.getZone()).toInstant();
    }

    private void write(Person person, LocalDate day) {
        String page = Agenda.of(search(person).plan())
                .in(person.language())
                .from(person.name())
                .today();
        change(
                "INSERT INTO outbox SELECT ?, ?, ?, ?, NULL"
                        + " WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE person = ? AND local_day = ?)",
                person.id(),
                day,
                page,
                utc(),
                person.id(),
                day);
    }

    /** The rows stay locked while they are sent, so that two processes do not both send them. */
    private void send(Person person) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement unsent = connection.prepareStatement("SELECT local_day, page FROM outbox"
                            + " WHERE person = ? AND sent_at IS NULL ORDER BY local_day FOR UPDATE");
                    PreparedStatement sent = connection.prepareStatement(
                            "UPDATE outbox SET sent_at = ? WHERE person = ? AND local_day = ?")) {
                unsent.setString(1, person.id());
                ResultSet rows = unsent.executeQuery();
                while (rows.next()) {
                    LocalDate day = rows.getObject(1, LocalDate.class);
                    courier.send(person.id() + "/" + day, person.id(), rows.getString(2));
                    sent.setObject(1, utc());
                    sent.setString(2, person.id());
                    sent.setObject(3, day);
                    sent.executeUpdate();
                }
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox failed", failure);
        }
    }

    private OffsetDateTime utc() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Person person(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT full_name, zone, language FROM person WHERE id = ?")) {
            select.setString(1, id);
            ResultSet row = select.executeQuery();
            row.next();
            return new Person(
                    id, row.getString(1), ZoneId.of(row.getString(2)), Locale.forLanguageTag(row.getString(3)));
        } catch (SQLException failure) {
            throw new IllegalStateException("the people cannot be read", failure);
        }
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            if (!String.valueOf(failure.getSQLState()).startsWith("23")) { // somebody else wrote the same row
                throw new IllegalStateException("the database failed", failure);
            }
        }
    }

    private void createTables() {
        try (InputStream file = Reminders.class.getResourceAsStream("/tables.sql")) {
            for (String statement : new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                change(statement);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
