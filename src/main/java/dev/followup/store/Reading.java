package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.UnreadableFactException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes follow-ups of the rows that one statement gives, and notes which facts cannot be read. */
final class Reading {
    private static final String COLUMNS =
            "SELECT fact_key, about_key, kind, id, submission_id, content" + " FROM followup_fact WHERE search_key = ?";
    private static final String WHAT_IS_KEPT = " AND kind <> 'tombstone' ORDER BY fact_key, part";

    private final Map<String, Parts> byAbout = new HashMap<>();
    private final List<String> unreadableSubmissions = new ArrayList<>();
    private final List<String> unreadableAttempts = new ArrayList<>();

    private Reading() {}

    static Reading ofAll(Connection connection, String search) throws SQLException {
        return of(connection, COLUMNS + WHAT_IS_KEPT, search);
    }

    static Reading ofOne(Connection connection, String search, String submission) throws SQLException {
        return of(connection, COLUMNS + " AND about_key = ?" + WHAT_IS_KEPT, search, submission);
    }

    /** The follow-ups by submission id. */
    List<FollowUp> followUps(String jobSearchId) {
        List<FollowUp> followUps = new ArrayList<>(byAbout.size());
        byAbout.values().forEach(parts -> parts.addTo(followUps, unreadableSubmissions));
        followUps.sort(Comparator.comparing(followUp -> followUp.submission().id()));
        if (!unreadableSubmissions.isEmpty()) {
            throw new UnreadableFactException(jobSearchId, unreadableSubmissions, unreadableAttempts, followUps);
        }
        return List.copyOf(followUps);
    }

    private static Reading of(Connection connection, String sql, String... keys) throws SQLException {
        Reading reading = new Reading();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Transactions.set(select, keys);
            try (ResultSet rows = select.executeQuery()) {
                boolean more = rows.next();
                while (more) {
                    more = reading.readOne(rows);
                }
            }
        }
        return reading;
    }

    /** Reads the rows of one fact; whether there are more. */
    private boolean readOne(ResultSet rows) throws SQLException {
        String fact = rows.getString(1);
        String about = rows.getString(2);
        String kind = rows.getString(3);
        String id = rows.getString(4);
        String submissionId = rows.getString(5);
        String content = rows.getString(6);
        boolean more = rows.next();
        if (more && rows.getString(1).equals(fact)) {
            StringBuilder longer = new StringBuilder(content);
            do {
                longer.append(rows.getString(6));
                more = rows.next();
            } while (more && rows.getString(1).equals(fact));
            content = longer.toString();
        }
        if (!byAbout.computeIfAbsent(about, key -> new Parts()).take(kind, content)) {
            unreadableSubmissions.add(named(submissionId));
            if (!kind.equals(Fact.SUBMISSION)) {
                unreadableAttempts.add(named(id));
            }
        }
        return more;
    }

    private static String named(@Nullable String id) {
        try {
            return id == null ? "?" : FactText.plain(id);
        } catch (RuntimeException changedByHand) {
            return "?";
        }
    }

    /** What is known of one submission. */
    private static final class Parts {
        private @Nullable Submission submission;
        private final List<CallAttempt> attempts = new ArrayList<>();
        private final List<Touch> touches = new ArrayList<>();

        private boolean take(String kind, String content) {
            try {
                switch (kind) {
                    case Fact.SUBMISSION -> submission = FactText.submission(content);
                    case Fact.ATTEMPT -> attempts.add(FactText.attempt(content));
                    case Fact.TOUCH -> touches.add(FactText.touch(content));
                    default -> {
                        return false;
                    }
                }
                return true;
            } catch (RuntimeException unreadable) { // each component parses in its own way
                return false;
            }
        }

        /** Calls whose submission is missing, or is another than they say, count as unreadable: nobody may lose them. */
        private void addTo(List<FollowUp> followUps, List<String> unreadable) {
            if (submission == null) {
                attempts.forEach(attempt -> unreadable.add(attempt.submissionId()));
                touches.forEach(touch -> unreadable.add(touch.submissionId()));
                return;
            }
            try {
                followUps.add(FollowUp.of(submission, attempts, touches));
            } catch (IllegalArgumentException contradictory) {
                unreadable.add(submission.id());
            }
        }
    }
}
