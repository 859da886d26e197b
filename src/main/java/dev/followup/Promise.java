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
            boolean later = promise != null && attempt.at().isAfter(promise.madeAt());
            if (later
                    && (attempt.outcome().answeredBy() == AnsweredBy.PERSON
                            || !attempt.at().isBefore(promise.at()))) {
                promise = null;
            }
            if (attempt.callBackAt() != null && !cadence.closes(attempt.outcome())) {
                promise = new Promise(attempt.submissionId(), attempt.at(), attempt.callBackAt());
            }
        }
        return promise;
    }
}
