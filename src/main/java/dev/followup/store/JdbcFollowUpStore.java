package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the facts in three tables of any SQL database, {@code followup_schema}, {@code followup_job_search} and
 * {@code followup_fact}, which {@link #createSchema} makes and which are the store's own: a host reads them through it.
 *
 * <p>Without a host's transaction: a connection that the data source hands out with autocommit on is the store's. Each
 * change is one transaction, committed before the method returns. What the database rolled back before the commit, for a
 * deadlock, a serialization failure, a lost connection or whatever else, is tried again up to ten times within about a
 * second, unless its SQL state says that it comes again: 0A (not supported), 22 (data), 28 (authorisation), 42 (syntax,
 * access). Then, and when the commit itself failed, so that nobody knows whether it took effect, there is a
 * {@code StoreException}. All changes may be repeated after one.
 *
 * <p>Inside a host's transaction: a connection with autocommit off is in one. The store neither commits nor rolls it back,
 * and what a method returned lasts if the host commits. Each method, a read too, works behind a savepoint where the database
 * has them: one that failed is undone to it, and the host's transaction can go on. Nothing is tried again but the loss of a
 * race for a new row, once. A deadlock or a serialization failure is a {@code StoreException} whose cause has the SQL state;
 * the host rolls back and does its transaction again, for the database may have rolled back all of it. So a pool that hands
 * out autocommit off needs a host that commits. A connection is closed after each call, which for a host's transaction must
 * give it back, not end it.
 *
 * <p>Concurrency. Writers in one job search wait for each other at its row in {@code followup_job_search}; readers take one
 * statement and no lock of the store's. Any isolation from read committed up will do.
 *
 * <p>Durability is the database's: what a method returned is as safe as its commit. H2 writes commits half a second late unless
 * its URL says {@code WRITE_DELAY=0}, HSQLDB unless it says {@code hsqldb.write_delay=false}. H2 2.5.252 was seen to lose some
 * even so when its process is killed, H2 2.4.240 not.
 *
 * <p>Failures. A {@code StoreException} names the operation; its cause has the class, the SQL state and the stack of what the
 * driver threw, not its message, in which drivers quote data. The same goes for what is logged, at debug. What a driver logs
 * by itself is the driver's: MariaDB's writes the server's messages at warn, and what goes over the wire at trace.
 */
public final class JdbcFollowUpStore implements FollowUpStore {
    private static final int PART = 4_000;
    private static final String SUBMISSION = "submission";
    private static final String ATTEMPT = "attempt";
    private static final String RETRACTED = "retracted";

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
     * Makes the tables that are missing; changes nothing where all are there. To be called outside a transaction, for many
     * databases commit at each such statement; several processes may call it at once.
     *
     * @throws StoreException if the tables are of a version that this store does not know, or the database fails
     */
    public void createSchema() {
        schema.create();
    }

    @Override
    public boolean add(String jobSearchId, Submission submission) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        String fact = submissionKey(submission.id());
        return change("add", connection -> {
            open(connection, search);
            if (kindOf(connection, search, fact) != null) {
                return false;
            }
            insert(connection, search, fact, SUBMISSION, fact, FactText.of(submission));
            return true;
        });
    }

    @Override
    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        Checks.sameId(expected, updated);
        String fact = submissionKey(updated.id());
        return change("replace", connection -> {
            if (!lock(connection, search)) {
                return false;
            }
            String known = content(connection, search, fact);
            if (known == null || !FactText.submission(known).equals(expected)) {
                return false;
            }
            // the digest also guards where the host's transaction reads an old snapshot
            if (!delete(connection, search, fact, known)) {
                return false;
            }
            insert(connection, search, fact, SUBMISSION, fact, FactText.of(updated));
            return true;
        });
    }

    @Override
    public boolean record(String jobSearchId, CallAttempt attempt) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        String fact = attemptKey(attempt.id());
        String about = submissionKey(attempt.submissionId());
        Boolean recorded = this.<@Nullable Boolean>change("record", connection -> {
            if (!lock(connection, search)) {
                return null;
            }
            Map<String, String> kinds = kindsOf(connection, search, fact, about);
            if (!kinds.containsKey(about)) {
                return null;
            }
            if (kinds.containsKey(fact)) {
                return false;
            }
            insert(connection, search, fact, ATTEMPT, about, FactText.of(attempt));
            return true;
        });
        if (recorded == null) {
            throw Checks.unknownSubmission(attempt);
        }
        return recorded;
    }

    @Override
    public boolean retract(String jobSearchId, String attemptId) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        String fact = attemptKey(Objects.requireNonNull(attemptId, "attemptId"));
        return change("retract", connection -> {
            open(connection, search);
            String kind = kindOf(connection, search, fact);
            if (RETRACTED.equals(kind)) {
                return false;
            }
            if (kind != null) {
                Transactions.update(
                        connection, "DELETE FROM followup_fact WHERE job_search = ? AND fact = ?", search, fact);
            }
            insert(connection, search, fact, RETRACTED, fact, RETRACTED);
            return kind != null;
        });
    }

    @Override
    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        String about = submissionKey(Objects.requireNonNull(submissionId, "submissionId"));
        List<FollowUp> found = read(
                "find",
                connection -> followUps(
                        connection,
                        "SELECT fact, kind, content FROM followup_fact WHERE job_search = ? AND about = ?"
                                + " AND kind <> 'retracted' ORDER BY fact, part",
                        search,
                        about));
        return found.stream().findFirst();
    }

    @Override
    public List<FollowUp> all(String jobSearchId) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        return read(
                "all",
                connection -> followUps(
                        connection,
                        "SELECT fact, kind, content FROM followup_fact WHERE job_search = ?"
                                + " AND kind <> 'retracted' ORDER BY fact, part",
                        search));
    }

    @Override
    public void erase(String jobSearchId) {
        String search = key(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        change("erase", connection -> {
            lock(connection, search);
            Transactions.update(connection, "DELETE FROM followup_fact WHERE job_search = ?", search);
            Transactions.update(connection, "DELETE FROM followup_job_search WHERE job_search = ?", search);
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
                        connection, "UPDATE followup_job_search SET writes = writes + 1 WHERE job_search = ?", search)
                == 1;
    }

    private static void open(Connection connection, String search) throws SQLException {
        if (!lock(connection, search)) {
            Transactions.update(
                    connection, "INSERT INTO followup_job_search (job_search, writes) VALUES (?, 1)", search);
        }
    }

    private static @Nullable String kindOf(Connection connection, String search, String fact) throws SQLException {
        return kindsOf(connection, search, fact).get(fact);
    }

    /** By the whole key, one fact at a time: for several in one condition databases read all of the job search. */
    private static Map<String, String> kindsOf(Connection connection, String search, String... facts)
            throws SQLException {
        String one = "SELECT fact, kind FROM followup_fact WHERE job_search = ? AND fact = ? AND part = 0";
        try (PreparedStatement select =
                connection.prepareStatement(String.join(" UNION ALL ", Collections.nCopies(facts.length, one)))) {
            String[] keys = new String[facts.length * 2];
            for (int i = 0; i < facts.length; i++) {
                keys[2 * i] = search;
                keys[2 * i + 1] = facts[i];
            }
            Transactions.set(select, keys);
            Map<String, String> kinds = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    kinds.put(rows.getString(1), rows.getString(2));
                }
            }
            return kinds;
        }
    }

    private static @Nullable String content(Connection connection, String search, String fact) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT content FROM followup_fact WHERE job_search = ? AND fact = ? ORDER BY part")) {
            Transactions.set(select, search, fact);
            StringBuilder content = new StringBuilder();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    content.append(rows.getString(1));
                }
            }
            return content.isEmpty() ? null : content.toString();
        }
    }

    private static boolean delete(Connection connection, String search, String fact, String content)
            throws SQLException {
        return Transactions.update(
                        connection,
                        "DELETE FROM followup_fact WHERE job_search = ? AND fact = ? AND digest = ?",
                        search,
                        fact,
                        key(content))
                > 0;
    }

    private static void insert(
            Connection connection, String search, String fact, String kind, String about, String content)
            throws SQLException {
        String digest = key(content);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO followup_fact"
                + " (job_search, fact, part, kind, about, digest, content) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int parts = (content.length() + PART - 1) / PART;
            for (int part = 0; part < parts; part++) {
                insert.setString(1, search);
                insert.setString(2, fact);
                insert.setInt(3, part);
                insert.setString(4, kind);
                insert.setString(5, about);
                insert.setString(6, digest);
                insert.setString(7, content.substring(part * PART, Math.min(content.length(), (part + 1) * PART)));
                if (parts == 1) {
                    insert.executeUpdate();
                } else {
                    insert.addBatch();
                }
            }
            if (parts > 1) {
                insert.executeBatch();
            }
        }
    }

    private static List<FollowUp> followUps(Connection connection, String sql, String... keys) throws SQLException {
        Map<String, Submission> submissions = new TreeMap<>();
        Map<String, List<CallAttempt>> attempts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Transactions.set(select, keys);
            try (ResultSet rows = select.executeQuery()) {
                boolean more = rows.next();
                while (more) {
                    String fact = rows.getString(1);
                    String kind = rows.getString(2);
                    StringBuilder content = new StringBuilder();
                    do {
                        content.append(rows.getString(3));
                        more = rows.next();
                    } while (more && rows.getString(1).equals(fact));
                    if (kind.equals(SUBMISSION)) {
                        Submission submission = FactText.submission(content.toString());
                        submissions.put(submission.id(), submission);
                    } else {
                        CallAttempt attempt = FactText.attempt(content.toString());
                        attempts.computeIfAbsent(attempt.submissionId(), id -> new ArrayList<>())
                                .add(attempt);
                    }
                }
            }
        }
        List<FollowUp> followUps = new ArrayList<>(submissions.size());
        submissions.forEach(
                (id, submission) -> followUps.add(FollowUp.of(submission, attempts.getOrDefault(id, List.of()))));
        return List.copyOf(followUps);
    }

    private static String submissionKey(String id) {
        return key("submission " + id);
    }

    private static String attemptKey(String id) {
        return key("attempt " + id);
    }

    /** Of the chars themselves: an encoding would make one of all unpaired surrogates. */
    private static String key(String text) {
        ByteBuffer chars = ByteBuffer.allocate(text.length() * Character.BYTES);
        chars.asCharBuffer().put(text);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(chars.array()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
