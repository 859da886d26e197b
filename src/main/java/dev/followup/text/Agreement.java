package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed about a call: a time that is kept, or one that was missed, after which the call is late. */
final class Agreement {
    private Agreement() {}

    /** Whether the call stands at the time that was agreed. */
    static boolean isKept(PlannedCall call) {
        return call.promised() && missed(call) == null;
    }

    /** For when a call was agreed that was not made and is made good now; null if there is no such agreement. */
    static @Nullable Instant missed(PlannedCall call) {
        if (!call.promised()) {
            return null;
        }
        return call.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.AGREED_MISSED)
                .map(reason -> (Instant) reason.details().get("at"))
                .findFirst()
                .orElse(null);
    }

    /** For when the call is agreed, or was; null if it never was. */
    static @Nullable Instant at(PlannedCall call) {
        Instant missed = missed(call);
        return missed != null || !call.promised() ? missed : call.window().opens();
    }

    /** Whether it was the callee who agreed, not somebody who answered the phone. */
    static boolean isByCallee(PlannedCall call) {
        Instant at = at(call);
        return at != null
                && call.followUps().stream()
                        .flatMap(followUp -> followUp.attempts().stream())
                        .anyMatch(attempt -> at.equals(attempt.callBackAt()) && isByCallee(attempt, call));
    }

    private static boolean isByCallee(CallAttempt attempt, PlannedCall call) {
        return attempt.outcome().answeredBy() == Outcome.AnsweredBy.PERSON && Referrals.isBy(attempt, call.contact());
    }
}
