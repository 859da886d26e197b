package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the facts in three tables of any SQL database, {@code followup_schema}, {@code followup_job_search} and
 * {@code followup_fact}, which are the store's own to write and anybody's to read.
 *
 * <p>The tables. {@link #createSchema} makes them. Who has Flyway or Liquibase execute all changes takes the script
 * {@code dev/followup/store/schema.sql} from the jar, as a migration, and leaves {@code createSchema} out. The tables
 * are looked for in the schema of the connection.
 *
 * <p>What people read. A fact's truth is its text, found by a digest of its id: no collation merges two ids, and no character
 * set loses a letter. Beside it stand columns for people and reports, which the store derives from that text at each change,
 * erases with it, and never plans with: {@code job_search} and, of a fact, {@code kind}, {@code id}, {@code submission_id},
 * {@code employer}, {@code position_title}, {@code sent_on}, {@code contact}, {@code outcome} and {@code made_at}, null where
 * they do not apply. Times are ISO 8601 in UTC, which sort as text and can be cast to a date or timestamp; other characters
 * than ASCII in ids, and in everything where the database does not keep any letter, are written as a backslash and four
 * hexadecimal digits. The calls of a day by outcome:
 *
 * <pre>{@code
 * SELECT outcome, COUNT(*) AS calls
 * FROM followup_fact
 * WHERE kind = 'attempt' AND made_at >= '2026-11-26' AND made_at < '2026-11-27'
 * GROUP BY outcome
 * ORDER BY outcome
 * }</pre>
 *
 * <p>The submissions without an attempt:
 *
 * <pre>{@code
 * SELECT s.job_search, f.submission_id, f.employer, f.position_title, f.sent_on
 * FROM followup_fact f JOIN followup_job_search s ON s.search_key = f.search_key
 * WHERE f.kind = 'submission' AND NOT EXISTS (
 *   SELECT 1 FROM followup_fact a
 *   WHERE a.search_key = f.search_key AND a.about_key = f.about_key AND a.kind = 'attempt')
 * ORDER BY f.sent_on, s.job_search, f.submission_id
 * }</pre>
 *
 * <p>Everything that is kept of one person's job search, for a disclosure; {@code content} says it in lines of
 * {@code name=value}, of which a long one goes on in a row of the kind {@code more}:
 *
 * <pre>{@code
 * SELECT f.kind, f.submission_id, f.employer, f.position_title, f.sent_on, f.contact, f.outcome, f.made_at, f.content
 * FROM followup_job_search s JOIN followup_fact f ON f.search_key = s.search_key
 * WHERE s.job_search = 'anna' AND f.kind <> 'tombstone'
 * ORDER BY f.about_key, f.fact_key, f.part
 * }</pre>
 *
 * <p>Without a host's transaction: a connection that the data source hands out with autocommit on is the store's. Each
 * change is one transaction, committed before the method returns. What the database rolled back before the commit, for a
 * deadlock, a serialization failure, a lost connection or whatever else, is tried again up to ten times and until five seconds
 * after the first try, unless its SQL state says that it comes again: 0A (not supported), 22 (data), 28 (authorisation), 42
 * (syntax, access). Then, and when the commit itself failed, so that nobody knows whether it took effect, there is a
 * {@code StoreException}. All changes may be repeated after one. How long a try waits for a lock is the database's to say, and
 * comes on top: SQLite three seconds unless its URL says {@code busy_timeout}, which many writers need longer, MariaDB fifty,
 * PostgreSQL for ever unless told otherwise by {@code lock_timeout}.
 *
 * <p>Inside a host's transaction: a connection with autocommit off is in one. The store neither commits nor rolls it back,
 * and what a method returned lasts if the host commits: a rollback takes the submission with it. Each method, a read too,
 * works behind a savepoint where the database has them: one that failed is undone to it, and the host's transaction can go
 * on. Nothing is tried again but the loss of a race for a new row, once. A deadlock or a serialization failure is a
 * {@code StoreException} whose cause has the SQL state; the host rolls back and does its transaction again, for the database
 * may have rolled back all of it. A connection is closed after each call, which for a host's transaction must give it back,
 * not end it.
 *
 * <p>With Spring, a method that is {@code @Transactional} has its connection bound to the thread, and the store joins it if
 * its data source hands that one out:
 *
 * <pre>{@code
 * JdbcFollowUpStore.of(new TransactionAwareDataSourceProxy(dataSource))
 * }</pre>
 *
 * <p>Without the proxy the store takes a connection of its own: its changes are committed at once and stay when the
 * method is rolled back, it does not see what the method has not committed yet, and it waits for a row that the method has
 * locked for as long as the database lets it. Outside a transaction the proxy makes no difference. In one that is
 * read-only the database may refuse changes. An {@code IllegalArgumentException} or {@code StoreException} that leaves the
 * method rolls it back, as Spring does with any unchecked exception. Other frameworks have such a data source under another
 * name.
 *
 * <p>A pool that hands out connections with autocommit off, as HikariCP with {@code autoCommit=false}, looks like a host's
 * transaction, and without one nobody commits: all changes are lost when the connection goes back. There each call belongs
 * inside a transaction of the host's, or the store gets a data source that turns autocommit on for it.
 *
 * <p>Concurrency. Writers in one job search wait for each other at its row in {@code followup_job_search}; readers take one
 * statement and no lock of the store's. Any isolation from read committed up will do. Where a higher one makes the database
 * refuse a change because of others, the store's own transaction is tried again at read committed, where it waits for them
 * instead, and the connection gets its isolation back.
 *
 * <p>Erasure. {@link #erase} deletes all rows of a job search, {@link #remove} and {@link #retract} leave a row with the
 * digest of the id alone. What the database keeps for a while all the same, in a log, an undo segment, a backup or a page not
 * yet overwritten, is its own: PostgreSQL until a vacuum, SQLite unless {@code secure_delete} is on. Who asked not to be called
 * is erased too: a host that must remember keeps a list of its own.
 *
 * <p>Durability is the database's: what a method returned is as safe as its commit. H2 writes commits half a second late unless
 * its URL says {@code WRITE_DELAY=0}, HSQLDB unless it says {@code hsqldb.write_delay=false}. H2 2.5.252 was seen to lose some
 * even so when its process is killed, H2 2.4.240 not.
 *
 * <p>Failures. A {@code StoreException} names the operation; its cause has the class, the SQL state and the stack of what the
 * driver threw, not its message, in which drivers quote data. An {@code UnreadableFactException} names ids. The same goes for
 * what is logged, at debug. What a driver logs by itself is the driver's: MariaDB's writes the server's messages at warn, and
 * what goes over the wire at trace.
 */
public final class JdbcFollowUpStore implements FollowUpStore {
    private final Transactions transactions;
    private final Schema schema;

    private JdbcFollowUpStore(DataSource dataSource) {
        transactions = new Transactions(dataSource);
        schema = new Schema(transactions);
    }

    /** {@return the store in a database; it opens no connection until it is used} */
    public static JdbcFollowUpStore of(DataSource dataSource) {
        return new JdbcFollowUpStore(Objects.requireNonNull(dataSource, "dataSource"));
    }

    /**
     * Makes the tables that are missing in the schema of the connection; changes nothing where all are there. To be called
     * outside a transaction, for many databases commit at each such statement; several processes may call it at once.
     *
     * @throws StoreException if the tables are of a version that this store does not know, or the database fails
     */
    public void createSchema() {
        schema.create();
    }

    @Override
    public boolean add(String jobSearchId, Submission submission) {
        String search = Keys.ofJobSearch(jobSearchId);
        Fact fact = Fact.of(submission);
        return change("add", connection -> {
            open(connection, search, jobSearchId);
            if (FactRows.kindOf(connection, search, fact.key()) != null) {
                return false;
            }
            insert(connection, search, fact);
            return true;
        });
    }

    @Override
    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
        String search = Keys.ofJobSearch(jobSearchId);
        Checks.sameId(expected, updated);
        Fact fact = Fact.of(updated);
        return change("replace", connection -> {
            if (!lock(connection, search)) {
                return false;
            }
            FactRows.Content known = FactRows.content(connection, search, fact.key());
            if (known == null
                    || !mayReplace(known.text(), expected, updated)
                    || !FactRows.delete(connection, search, fact.key(), known.digest())) {
                return false;
            }
            insert(connection, search, fact);
            return true;
        });
    }

    private static boolean mayReplace(String known, Submission expected, Submission updated) {
        try {
            return FactText.submission(known).equals(expected);
        } catch (RuntimeException unreadable) { // each component parses in its own way
            return expected.equals(updated);
        }
    }

    @Override
    public boolean remove(String jobSearchId, String submissionId) {
        String search = Keys.ofJobSearch(jobSearchId);
        String fact = Keys.ofSubmission(Objects.requireNonNull(submissionId, "submissionId"));
        return change("remove", connection -> {
            open(connection, search, jobSearchId);
            String kind = FactRows.kindOf(connection, search, fact);
            if (kind == null) {
                insert(connection, search, Fact.tombstone(fact));
            } else if (!kind.equals(Fact.TOMBSTONE)) {
                FactRows.buryAllAbout(connection, search, fact);
                return true;
            }
            return false;
        });
    }

    @Override
    public boolean record(String jobSearchId, CallAttempt attempt) {
        return record(jobSearchId, attempt.submissionId(), Fact.of(attempt));
    }

    @Override
    public boolean record(String jobSearchId, Touch touch) {
        return record(jobSearchId, touch.submissionId(), Fact.of(touch));
    }

    private boolean record(String jobSearchId, String submissionId, Fact fact) {
        String search = Keys.ofJobSearch(jobSearchId);
        Boolean recorded = this.<@Nullable Boolean>change("record", connection -> {
            if (!lock(connection, search)) {
                return null;
            }
            Map<String, String> kinds = FactRows.kindsOf(connection, search, fact.key(), fact.aboutKey());
            if (!Fact.SUBMISSION.equals(kinds.get(fact.aboutKey()))) {
                return null;
            }
            if (kinds.containsKey(fact.key())) {
                return false;
            }
            insert(connection, search, fact);
            return true;
        });
        if (recorded == null) {
            throw new UnknownSubmissionException(submissionId);
        }
        return recorded;
    }

    @Override
    public boolean retract(String jobSearchId, String attemptId) {
        String search = Keys.ofJobSearch(jobSearchId);
        String fact = Keys.ofAttempt(Objects.requireNonNull(attemptId, "attemptId"));
        return change("retract", connection -> {
            open(connection, search, jobSearchId);
            String kind = FactRows.kindOf(connection, search, fact);
            if (kind == null) {
                insert(connection, search, Fact.tombstone(fact));
            } else if (!kind.equals(Fact.TOMBSTONE)) {
                FactRows.buryFact(connection, search, fact);
                return true;
            }
            return false;
        });
    }

    @Override
    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
        String search = Keys.ofJobSearch(jobSearchId);
        String about = Keys.ofSubmission(Objects.requireNonNull(submissionId, "submissionId"));
        return read("find", connection -> Reading.ofOne(connection, search, about)).followUps(jobSearchId).stream()
                .findFirst();
    }

    @Override
    public List<FollowUp> all(String jobSearchId) {
        String search = Keys.ofJobSearch(jobSearchId);
        return read("all", connection -> Reading.ofAll(connection, search)).followUps(jobSearchId);
    }

    @Override
    public List<String> jobSearches(@Nullable String after, int most) {
        Checks.page(most);
        String key = after == null ? "" : Keys.ofJobSearch(after);
        return read("jobSearches", connection -> page(connection, key, most));
    }

    /** The limit is part of the statement: without it databases sort all that follow. */
    private static List<String> page(Connection connection, String after, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT job_search FROM followup_job_search"
                + " WHERE search_key > ? ORDER BY search_key LIMIT " + most)) {
            Transactions.set(select, after);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(FactText.plain(rows.getString(1)));
                }
            }
            return List.copyOf(ids);
        }
    }

    @Override
    public void erase(String jobSearchId) {
        String search = Keys.ofJobSearch(jobSearchId);
        change("erase", connection -> {
            lock(connection, search);
            Transactions.update(connection, "DELETE FROM followup_fact WHERE search_key = ?", search);
            Transactions.update(connection, "DELETE FROM followup_job_search WHERE search_key = ?", search);
            return true;
        });
    }

    private <T extends @Nullable Object> T change(String operation, Transactions.Work<T> work) {
        schema.check();
        return transactions.change(operation, work);
    }

    private <T> T read(String operation, Transactions.Work<T> work) {
        schema.check();
        return transactions.read(operation, work);
    }

    /** Waits for the other writers of a job search; false if the job search is unknown. */
    private static boolean lock(Connection connection, String search) throws SQLException {
        return Transactions.update(
                        connection, "UPDATE followup_job_search SET writes = writes + 1 WHERE search_key = ?", search)
                == 1;
    }

    private static void open(Connection connection, String search, String jobSearchId) throws SQLException {
        if (!lock(connection, search)) {
            Transactions.update(
                    connection,
                    "INSERT INTO followup_job_search (search_key, job_search, writes) VALUES (?, ?, 1)",
                    search,
                    FactText.escaped(jobSearchId));
        }
    }

    private void insert(Connection connection, String search, Fact fact) throws SQLException {
        FactRows.insert(connection, search, fact, schema.keepsAnyLetter());
    }
}
