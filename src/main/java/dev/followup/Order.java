package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.util.Comparator;

/** In what order: a timeline of the day. */
final class Order {
    private static final Comparator<FollowUp> SUBMISSION = Comparator.comparing(
            FollowUp::submission,
            Comparator.comparing(Submission::sentOn)
                    .thenComparing(Submission::employer)
                    .thenComparing(Submission::id));

    /** By opening, closing, greater value, earlier due date, then of the first submission earlier sending, employer, id. */
    static final Comparator<PlannedCall> CALLS = Comparator.comparing(
                    (PlannedCall call) -> call.opensAt().toInstant())
            .thenComparing(call -> call.closesAt().toInstant())
            .thenComparing(PlannedCall::value, Comparator.reverseOrder())
            .thenComparing(PlannedCall::due)
            .thenComparing(call -> call.followUps().get(0), SUBMISSION);

    /** By date, greater value, then earlier sending, employer, id. */
    static final Comparator<Research> RESEARCH = Comparator.comparing(Research::by)
            .thenComparing(Research::value, Comparator.reverseOrder())
            .thenComparing(Research::due)
            .thenComparing(Research::followUp, SUBMISSION);

    /** By employer, then id. */
    static final Comparator<FollowUp> BY_EMPLOYER = Comparator.comparing(
            FollowUp::submission, Comparator.comparing(Submission::employer).thenComparing(Submission::id));

    private Order() {}
}
