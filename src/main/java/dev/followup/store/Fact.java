package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact as its row has it: the truth as text, and what people read beside it. */
record Fact(
        String kind,
        String key,
        String aboutKey,
        String content,
        @Nullable String id,
        @Nullable String submissionId,
        @Nullable String employer,
        @Nullable String position,
        @Nullable LocalDate sentOn,
        @Nullable String contact,
        @Nullable String outcome,
        @Nullable Instant madeAt) {

    static final String SUBMISSION = "submission";
    static final String ATTEMPT = "attempt";
    static final String TOUCH = "touch";
    static final String MORE = "more";
    static final String TOMBSTONE = "tombstone";

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    static Fact of(Submission submission) {
        String key = Keys.ofSubmission(submission.id());
        return new Fact(
                SUBMISSION,
                key,
                key,
                readable(SUBMISSION, submission.id(), submission, FactText.of(submission), FactText::submission),
                submission.id(),
                submission.id(),
                submission.employer(),
                submission.position(),
                submission.sentOn(),
                submission.contacts().isEmpty()
                        ? null
                        : submission.contacts().get(0).name(),
                null,
                null);
    }

    static Fact of(CallAttempt attempt) {
        return new Fact(
                ATTEMPT,
                Keys.ofAttempt(attempt.id()),
                Keys.ofSubmission(attempt.submissionId()),
                readable(ATTEMPT, attempt.id(), attempt, FactText.of(attempt), FactText::attempt),
                attempt.id(),
                attempt.submissionId(),
                null,
                null,
                null,
                attempt.contactName(),
                attempt.outcome().name(),
                attempt.at());
    }

    static Fact of(Touch touch) {
        return new Fact(
                TOUCH,
                Keys.ofAttempt(touch.id()),
                Keys.ofSubmission(touch.submissionId()),
                readable(TOUCH, touch.id(), touch, FactText.of(touch), FactText::touch),
                touch.id(),
                touch.submissionId(),
                null,
                null,
                null,
                touch.contactName(),
                touch.channel().name(),
                touch.at());
    }

    /** The mark of an id that is never used again; it keeps the digest of the id alone. */
    static Fact tombstone(String key) {
        return new Fact(TOMBSTONE, key, key, TOMBSTONE, null, null, null, null, null, null, null, null);
    }

    @Nullable String madeAtText() {
        return madeAt == null ? null : SECONDS.format(madeAt);
    }

    @Nullable String sentOnText() {
        return sentOn == null ? null : sentOn.toString();
    }

    /** The text of a fact, if it comes back equal from it: or the fact could be stored but never read. */
    private static <T> String readable(String kind, String id, T fact, String text, Function<String, T> read) {
        boolean equal;
        try {
            equal = fact.equals(read.apply(text));
        } catch (RuntimeException unreadable) { // each component parses in its own way
            equal = false;
        }
        if (!equal) {
            throw new IllegalArgumentException(kind + " " + id + " would not come back equal from its text");
        }
        return text;
    }
}
