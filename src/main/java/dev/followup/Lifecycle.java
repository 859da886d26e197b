package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Submission;
import dev.followup.plan.Closed;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import org.jspecify.annotations.Nullable;

/** Whether a follow-up is open or closed. */
final class Lifecycle {
    private final Facts facts;
    private final Cadence cadence;

    Lifecycle(Facts facts) {
        this.facts = facts;
        cadence = facts.settings().cadence();
    }

    /**
     * Whether a follow-up is closed.
     *
     * @param why null if it is open
     * @param waived whether a call was agreed although the posting declines calls
     */
    record State(Closed.@Nullable Why why, boolean waived) {}

    private static final State OPEN = new State(null, false);

    /** By news, else by the last outcome that closes and was not opened again, else by the flag. */
    State of(int index) {
        FollowUp followUp = facts.followUp(index);
        Submission submission = followUp.submission();
        if (submission.news() != News.NONE) {
            return new State(why(submission.news()), false);
        }
        if (followUp.attempts().isEmpty()) {
            return submission.callsDeclined() ? new State(Closed.Why.CALLS_DECLINED, false) : OPEN;
        }
        Closed.Why closed = null;
        boolean agreed = false;
        SubmissionCalls calls = facts.calls(index);
        for (CallAttempt attempt : followUp.attempts()) {
            if (cadence.after(attempt.outcome()) instanceof Cadence.Next.Close close) {
                agreed = calls.agreeing().contains(attempt);
                closed = agreed
                                || (SubmissionCalls.isRefusal(close.why())
                                        && calls.pointing().contains(attempt))
                        ? null
                        : close.why();
            } else {
                agreed |= calls.agreeing().contains(attempt);
                closed = closed != null && opens(closed, attempt, calls) ? null : closed;
            }
            if (closed == Closed.Why.DO_NOT_CALL) {
                return new State(closed, false);
            }
        }
        boolean declined = closed == null && submission.callsDeclined();
        return new State(declined && !agreed ? Closed.Why.CALLS_DECLINED : closed, declined && agreed);
    }

    private static boolean opens(Closed.Why closed, CallAttempt attempt, SubmissionCalls calls) {
        boolean agrees = calls.agreeing().contains(attempt);
        return switch (closed) {
            case INTERVIEW_WON -> agrees;
            case POSITION_CLOSED, NOT_INTERESTED -> agrees || calls.pointing().contains(attempt);
            default -> true;
        };
    }

    private static Closed.Why why(News news) {
        return switch (news) {
            case INTERVIEW -> Closed.Why.INTERVIEW_WON;
            case DECLINED -> Closed.Why.NOT_INTERESTED;
            case FILLED -> Closed.Why.POSITION_CLOSED;
            case WITHDRAWN, NONE -> Closed.Why.WITHDRAWN;
        };
    }

    /** Why it is closed, as a reason. */
    Reason reason(Closed.Why why, int calls) {
        return switch (why) {
            case INTERVIEW_WON -> Reason.of(Code.WON);
            case POSITION_CLOSED -> Reason.of(Code.POSITION_GONE);
            case NOT_INTERESTED -> Reason.of(Code.DECLINED);
            case DO_NOT_CALL -> Reason.of(Code.ASKED_NOT_TO_BE_CALLED);
            case WITHDRAWN -> Reason.of(Code.WITHDRAWN);
            case CALLS_DECLINED -> Reason.of(Code.CALLS_DECLINED);
            case ATTEMPTS_USED_UP -> Reason.of(Code.ATTEMPTS_USED_UP, calls, cadence.callsPerSubmission());
        };
    }
}
