package dev.followup.plan;

import dev.followup.model.FollowUp;
import java.io.Serializable;
import java.util.List;

/**
 * What the job seeker does next about a follow-up: a call, research, or nothing because it is closed.
 *
 * <p>Immutable and thread-safe; equal by value; {@code toString()} masks people and numbers.
 */
public sealed interface NextStep extends Serializable permits PlannedCall, Research, Closed {

    /** {@return the follow-ups that this step is about, by submission id; only a call may have several} */
    List<FollowUp> followUps();

    /** {@return why, most important first} */
    List<Reason> reasons();

    /** {@return who is not called about these follow-ups and why, by submission id and then as named there} */
    List<Rejection> rejections();
}
