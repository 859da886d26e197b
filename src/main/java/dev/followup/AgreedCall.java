package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome.AnsweredBy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A call agreed with a person, or with whoever answered, for a time.
 *
 * @param submissionId about what it was agreed
 * @param madeAt during which call
 * @param at for when
 */
record AgreedCall(String submissionId, Instant madeAt, Instant at) {
    /** Who phones so little before the time has phoned at it. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    /**
     * The agreement that stands, null if there is none: the last one, unless the person was spoken to again later or called
     * at or after the time agreed.
     *
     * @param attempts of one person, or about one submission, in order
     * @param agreeing which of them may agree
     */
    static @Nullable AgreedCall pending(List<CallAttempt> attempts, Predicate<CallAttempt> agreeing) {
        AgreedCall agreed = null;
        for (CallAttempt attempt : attempts) {
            if (agreed != null && agreed.isSettledBy(attempt)) {
                agreed = null;
            }
            if (attempt.callBackAt() != null && agreeing.test(attempt)) {
                agreed = new AgreedCall(attempt.submissionId(), attempt.at(), attempt.callBackAt());
            }
        }
        return agreed;
    }

    boolean isSettledBy(CallAttempt attempt) {
        boolean spokenTo = attempt.outcome().answeredBy() == AnsweredBy.PERSON;
        return attempt.at().isAfter(madeAt) && (spokenTo || !attempt.at().isBefore(at.minus(EARLY)));
    }

    /** Whether there is still time for the call, wherever it is. */
    boolean isAhead(Instant now) {
        return at.plus(Availability.PROMISE_LASTS).isAfter(now);
    }
}
