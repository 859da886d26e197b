package dev.followup;

import dev.followup.model.FollowUp;
import java.io.Serializable;
import java.util.List;

/**
 * What the job seeker does next about a follow-up: a call, research, or nothing because it is closed.
 *
 * <p>Immutable and thread-safe; {@code toString()} masks people and numbers.
 */
public sealed interface NextStep extends Serializable permits PlannedCall, Research, Closed {

    /** {@return the follow-ups that this step is about, by submission id; only a call may have several} */
    List<FollowUp> followUps();

    /** {@return why, most important first; made when asked for} */
    List<Reason> reasons();
}
