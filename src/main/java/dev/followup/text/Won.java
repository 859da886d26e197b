package dev.followup.text;

import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.plan.PlannedCall;
import java.util.List;

/** For which submissions an interview is won already, so that none is asked for again. */
final class Won {
    private Won() {}

    /** Whether it was the callee who agreed to each interview that is won. */
    static boolean withCallee(PlannedCall call) {
        return call.followUps().stream()
                .filter(FollowUp::interviewWon)
                .allMatch(followUp -> followUp.attempts().stream()
                        .anyMatch(attempt ->
                                attempt.outcome() == Outcome.INTERVIEW_WON && Referrals.isBy(attempt, call.contact())));
    }

    /** Those for which an interview is still to be won. */
    static List<FollowUp> notYet(List<FollowUp> followUps) {
        return followUps.stream().filter(followUp -> !followUp.interviewWon()).toList();
    }
}
