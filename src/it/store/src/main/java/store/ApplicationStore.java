package store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import dev.followup.spi.UnreadableFactException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts in the tables of a host: what is looked for is a column, the rest is JSON. Each method joins the transaction that
 * the host has begun, or makes one. Who changes a job search holds its row meanwhile, so that changes come one after another;
 * who reads sees one moment.
 */
public final class ApplicationStore implements FollowUpStore {
    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate changing;
    private final TransactionTemplate reading;
    private final TransactionTemplate beginning;
    private final JsonMapper json = new JsonMapper();

    public ApplicationStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        changing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
        beginning = new TransactionTemplate(transactions);
        beginning.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public boolean add(String jobSearchId, Submission submission) {
        String content = written(submission, Submission.class);
        return begun(
                jobSearchId,
                () -> application(jobSearchId, submission.id()) == null
                        && insertApplication(jobSearchId, submission.id(), content));
    }

    @Override
    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException("expected and updated have different ids");
        }
        String content = written(updated, Submission.class);
        return known(jobSearchId, false, () -> {
            Row row = application(jobSearchId, updated.id());
            if (row == null || row.content() == null || !isExpected(row.content(), expected, updated)) {
                return false;
            }
            jdbc.sql("UPDATE application SET content = ? WHERE job_search = ? AND id = ?")
                    .params(content, jobSearchId, updated.id())
                    .update();
            return true;
        });
    }

    @Override
    public boolean remove(String jobSearchId, String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        return begun(jobSearchId, () -> {
            Row row = application(jobSearchId, submissionId);
            if (row == null) {
                insertApplication(jobSearchId, submissionId, null);
                return false;
            }
            jdbc.sql("UPDATE application SET content = NULL WHERE job_search = ? AND id = ?")
                    .params(jobSearchId, submissionId)
                    .update();
            jdbc.sql("UPDATE contacted SET content = NULL, is_call = NULL, application = NULL"
                            + " WHERE job_search = ? AND application = ?")
                    .params(jobSearchId, submissionId)
                    .update();
            return row.content() != null;
        });
    }

    @Override
    public boolean record(String jobSearchId, CallAttempt attempt) {
        return record(jobSearchId, attempt.id(), attempt.submissionId(), true, written(attempt, CallAttempt.class));
    }

    @Override
    public boolean record(String jobSearchId, Touch touch) {
        return record(jobSearchId, touch.id(), touch.submissionId(), false, written(touch, Touch.class));
    }

    private boolean record(String jobSearchId, String id, String about, boolean isCall, String content) {
        return known(
                jobSearchId,
                null,
                () -> {
                    Row row = application(jobSearchId, about);
                    if (row == null || row.content() == null) {
                        return (Boolean) null;
                    }
                    return contacted(jobSearchId, id).isEmpty()
                            && insertContacted(jobSearchId, id, about, isCall, content);
                },
                about);
    }

    @Override
    public boolean retract(String jobSearchId, String attemptId) {
        Objects.requireNonNull(attemptId, "attemptId");
        return begun(jobSearchId, () -> {
            Optional<Row> row = contacted(jobSearchId, attemptId);
            if (row.isEmpty()) {
                insertContacted(jobSearchId, attemptId, null, null, null);
                return false;
            }
            jdbc.sql("UPDATE contacted SET content = NULL, is_call = NULL, application = NULL"
                            + " WHERE job_search = ? AND id = ?")
                    .params(jobSearchId, attemptId)
                    .update();
            return row.get().content() != null;
        });
    }

    @Override
    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        return read(jobSearchId, submissionId).stream().findFirst();
    }

    @Override
    public List<FollowUp> all(String jobSearchId) {
        return read(jobSearchId, null);
    }

    @Override
    public List<String> jobSearches(String after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", less than 1");
        }
        String from = after == null ? "" : checked(after);
        return stored(
                "list job searches",
                reading,
                () -> jdbc.sql("SELECT id FROM job_search" + (after == null ? "" : " WHERE id > ?")
                                + " ORDER BY id FETCH FIRST " + most + " ROWS ONLY")
                        .params(after == null ? List.of() : List.of(from))
                        .query(String.class)
                        .list());
    }

    @Override
    public void erase(String jobSearchId) {
        checked(jobSearchId);
        stored(
                "erase",
                changing,
                () -> jdbc.sql("DELETE FROM job_search WHERE id = ?")
                        .param(jobSearchId)
                        .update());
    }

    /** What stands in a row: the kind of a fact about somebody, and its content or null. */
    private record Row(String id, String about, Boolean isCall, String content) {}

    private List<FollowUp> read(String jobSearchId, String submissionId) {
        checked(jobSearchId);
        String one = submissionId == null ? "" : " AND %s = ?";
        List<Object> params = submissionId == null ? List.of(jobSearchId) : List.of(jobSearchId, submissionId);
        List<List<Row>> rows = stored(
                "read",
                reading,
                () -> List.of(
                        jdbc.sql("SELECT id, id AS about, NULL AS is_call, content FROM application"
                                        + " WHERE content IS NOT NULL AND job_search = ?" + one.formatted("id"))
                                .params(params)
                                .query(Row.class)
                                .list(),
                        jdbc.sql("SELECT id, application AS about, is_call, content FROM contacted"
                                        + " WHERE content IS NOT NULL AND job_search = ?"
                                        + one.formatted("application"))
                                .params(params)
                                .query(Row.class)
                                .list()));
        return new Reading(jobSearchId, rows.get(0), rows.get(1)).followUps();
    }

    /** What rows make, and what of them cannot be read. */
    private final class Reading {
        private final String jobSearchId;
        private final Map<String, Submission> submissions = new TreeMap<>();
        private final Map<String, List<CallAttempt>> attempts = new TreeMap<>();
        private final Map<String, List<Touch>> touches = new TreeMap<>();
        private final List<String> unreadable = new ArrayList<>();
        private final List<String> unreadableContacts = new ArrayList<>();

        private Reading(String jobSearchId, List<Row> applications, List<Row> contacted) {
            this.jobSearchId = jobSearchId;
            for (Row row : applications) {
                try {
                    submissions.put(row.id(), json.readValue(row.content(), Submission.class));
                } catch (JacksonException wrong) {
                    unreadable.add(row.id());
                }
            }
            for (Row row : contacted) {
                try {
                    if (row.isCall()) {
                        add(attempts, row, CallAttempt.class);
                    } else {
                        add(touches, row, Touch.class);
                    }
                } catch (JacksonException wrong) {
                    unreadable.add(row.about());
                    unreadableContacts.add(row.id());
                }
            }
        }

        private <T> void add(Map<String, List<T>> facts, Row row, Class<T> type) {
            facts.computeIfAbsent(row.about(), about -> new ArrayList<>()).add(json.readValue(row.content(), type));
        }

        private List<FollowUp> followUps() {
            List<FollowUp> followUps = submissions.values().stream()
                    .map(submission -> FollowUp.of(
                            submission,
                            attempts.getOrDefault(submission.id(), List.of()),
                            touches.getOrDefault(submission.id(), List.of())))
                    .toList();
            if (!unreadable.isEmpty()) {
                throw new UnreadableFactException(jobSearchId, unreadable, unreadableContacts, followUps);
            }
            return followUps;
        }
    }

    private Row application(String jobSearchId, String id) {
        return jdbc.sql("SELECT id, id AS about, NULL AS is_call, content FROM application WHERE job_search = ? AND id"
                        + " = ?")
                .params(jobSearchId, id)
                .query(Row.class)
                .optional()
                .orElse(null);
    }

    private Optional<Row> contacted(String jobSearchId, String id) {
        return jdbc.sql("SELECT id, application AS about, is_call, content FROM contacted WHERE job_search = ? AND id"
                        + " = ?")
                .params(jobSearchId, id)
                .query(Row.class)
                .optional();
    }

    private boolean insertApplication(String jobSearchId, String id, String content) {
        jdbc.sql("INSERT INTO application (job_search, id, content) VALUES (?, ?, ?)")
                .params(Arrays.asList(jobSearchId, id, content))
                .update();
        return true;
    }

    private boolean insertContacted(String jobSearchId, String id, String about, Boolean isCall, String content) {
        jdbc.sql("INSERT INTO contacted (job_search, id, application, is_call, content) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(jobSearchId, id, about, isCall, content))
                .update();
        return true;
    }

    private boolean isExpected(String content, Submission expected, Submission updated) {
        try {
            return json.readValue(content, Submission.class).equals(expected);
        } catch (JacksonException unreadable) {
            return expected.equals(updated);
        }
    }

    /** The content of a fact, if it comes back equal. */
    private <T> String written(T fact, Class<T> type) {
        String content = json.writeValueAsString(Objects.requireNonNull(fact, "fact"));
        if (!json.readValue(content, type).equals(fact)) {
            throw new IllegalArgumentException("the fact does not survive its own text");
        }
        return content;
    }

    /** Works while it holds a job search, which begins if it is not known. */
    private <T> T begun(String jobSearchId, Supplier<T> work) {
        checked(jobSearchId);
        return stored("change", changing, () -> {
            if (!held(jobSearchId)) {
                begin(jobSearchId);
                held(jobSearchId);
            }
            return work.get();
        });
    }

    private void begin(String jobSearchId) {
        try {
            beginning.executeWithoutResult(status -> jdbc.sql("INSERT INTO job_search (id) VALUES (?)")
                    .param(jobSearchId)
                    .update());
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            return;
        }
    }

    private <T> T known(String jobSearchId, T ifUnknown, Supplier<T> work) {
        checked(jobSearchId);
        return stored("change", changing, () -> held(jobSearchId) ? work.get() : ifUnknown);
    }

    private boolean known(String jobSearchId, Boolean ifUnknown, Supplier<Boolean> work, String about) {
        Boolean done = known(jobSearchId, ifUnknown, work);
        if (done == null) {
            throw new UnknownSubmissionException(about);
        }
        return done;
    }

    private boolean held(String jobSearchId) {
        return jdbc.sql("SELECT id FROM job_search WHERE id = ? FOR UPDATE")
                .param(jobSearchId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static <T> T stored(String operation, TransactionTemplate transaction, Supplier<T> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (DataAccessException | TransactionException wrong) {
            throw new StoreException(operation, wrong);
        }
    }

    private static String checked(String jobSearchId) {
        if (jobSearchId.length() > LONGEST_ID) {
            throw new IllegalArgumentException("jobSearchId has more than " + LONGEST_ID + " characters");
        }
        return jobSearchId;
    }
}
