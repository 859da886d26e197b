package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome.AnsweredBy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call agreed with a person for a time.
 *
 * @param submissionId about what it was agreed
 * @param madeAt during which call
 * @param at for when
 */
record Promise(String submissionId, Instant madeAt, Instant at) {

    /**
     * The agreement that stands, null if there is none: the last one, unless the person was spoken to again later or called
     * at or after the time agreed.
     *
     * @param attempts of one person, in order
     */
    static @Nullable Promise pending(List<CallAttempt> attempts, Cadence cadence) {
        Promise promise = null;
        for (CallAttempt attempt : attempts) {
            if (promise != null && promise.isSettledBy(attempt)) {
                promise = null;
            }
            if (attempt.callBackAt() != null && !cadence.closes(attempt.outcome())) {
                promise = new Promise(attempt.submissionId(), attempt.at(), attempt.callBackAt());
            }
        }
        return promise;
    }

    private boolean isSettledBy(CallAttempt attempt) {
        boolean spokenTo = attempt.outcome().answeredBy() == AnsweredBy.PERSON;
        return attempt.at().isAfter(madeAt) && (spokenTo || !attempt.at().isBefore(at));
    }
}
