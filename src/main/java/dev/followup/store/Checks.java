package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.Submission;

/** The caller's mistakes that both stores refuse. */
final class Checks {
    private Checks() {}

    static void sameId(Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException(
                    "updated is submission " + updated.id() + ", expected is submission " + expected.id());
        }
    }

    static IllegalArgumentException unknownSubmission(CallAttempt attempt) {
        return new IllegalArgumentException(
                "attempt " + attempt.id() + " is about submission " + attempt.submissionId() + ", which is unknown");
    }
}
