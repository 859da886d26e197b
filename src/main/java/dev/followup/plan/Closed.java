package dev.followup.plan;

import dev.followup.model.FollowUp;
import java.util.List;
import java.util.Objects;

/**
 * Nothing is left to do about a follow-up.
 *
 * @param followUps the one follow-up
 * @param why why it is closed
 */
public record Closed(List<FollowUp> followUps, Why why, List<Reason> reasons, List<Rejection> rejections)
        implements NextStep {

    /** Why a follow-up is closed. */
    public enum Why {
        /** The interview is won: what all this is for. */
        INTERVIEW_WON,
        /** The position is filled or withdrawn. */
        POSITION_CLOSED,
        /** The employer does not want the job seeker for this position. */
        NOT_INTERESTED,
        /** The hiring manager asked not to be called. */
        DO_NOT_CALL,
        /** The job seeker withdrew. */
        WITHDRAWN,
        /** The posting asks applicants not to call; clearing the flag reopens. */
        CALLS_DECLINED,
        /** As many calls were made as the cadence allows. */
        ATTEMPTS_USED_UP
    }

    /**
     * Makes a step.
     *
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is not exactly one follow-up
     */
    public Closed {
        followUps = Steps.one(followUps);
        Objects.requireNonNull(why, "why");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        rejections = List.copyOf(Objects.requireNonNull(rejections, "rejections"));
    }

    /** Masked: neither people nor numbers. */
    @Override
    public String toString() {
        return "Closed[submission=" + followUps.get(0).submission().id() + ", why=" + why + "]";
    }
}
