package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpValue;

/** What a step is worth, as the host says. */
final class PlannedValue {
    private PlannedValue() {}

    static long of(FollowUpValue values, FollowUp followUp, int weeksLate) {
        long worth = values.of(followUp, weeksLate);
        if (worth < 0) {
            throw new IllegalArgumentException(
                    "value of submission " + followUp.submission().id() + " is " + worth + ", less than 0");
        }
        return worth;
    }

    /** What it would be worth as an answer to a posting, if it is by referral. */
    static long unreferred(FollowUpValue values, FollowUp followUp, int weeksLate, long worth) {
        Submission submission = followUp.submission();
        if (submission.origin() != Origin.REFERRAL) {
            return worth;
        }
        return values instanceof FollowUpValue.Standard standard
                ? standard.of(submission.priority(), Origin.POSTING, weeksLate)
                : of(
                        values,
                        new FollowUp(submission.withOrigin(Origin.POSTING), followUp.attempts(), followUp.touches()),
                        weeksLate);
    }
}
