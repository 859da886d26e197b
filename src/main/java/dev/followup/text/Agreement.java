package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.plan.PlannedCall;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed about a call: a time that is kept, or one that was missed, after which the call is late. */
final class Agreement {
    private Agreement() {}

    /** For when a call was agreed that was not made and is made good now; null if there is no such agreement. */
    static @Nullable Instant missed(PlannedCall call) {
        return call.promised() ? null : call.agreedFor().orElse(null);
    }

    /** Whether it was the callee who agreed, not somebody who answered the phone. */
    static boolean isByCallee(PlannedCall call) {
        Instant at = call.agreedFor().orElse(null);
        return at != null
                && call.followUps().stream()
                        .flatMap(followUp -> followUp.attempts().stream())
                        .anyMatch(attempt -> at.equals(attempt.callBackAt()) && isByCallee(attempt, call));
    }

    private static boolean isByCallee(CallAttempt attempt, PlannedCall call) {
        return attempt.outcome().answeredBy() == Outcome.AnsweredBy.PERSON && Referrals.isBy(attempt, call.contact());
    }
}
