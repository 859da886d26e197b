package dev.followup;

import dev.followup.model.FollowUp;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Nothing is left to do about a follow-up. */
public final class Closed extends Explained implements NextStep {
    private static final long serialVersionUID = 1L;

    /** Why a follow-up is closed. */
    public enum Why {
        /** The interview is won: what all this is for. */
        INTERVIEW_WON("the interview is won"),
        /** The position is filled or withdrawn. */
        POSITION_CLOSED("the position is closed"),
        /** The employer does not want the job seeker for this position. */
        NOT_INTERESTED("the employer declined"),
        /** The hiring manager asked not to be called. */
        DO_NOT_CALL("the person asked not to be called"),
        /** The job seeker withdrew. */
        WITHDRAWN("you withdrew"),
        /** The posting asks applicants not to call; clearing the flag reopens. */
        CALLS_DECLINED("the posting asks applicants not to call"),
        /** As many calls were made as the cadence allows. */
        ATTEMPTS_USED_UP("as many calls were made as the cadence allows");

        private final String says;

        Why(String says) {
            this.says = says;
        }

        /** {@return the reason in a few words for a job seeker} */
        public String says() {
            return says;
        }
    }

    private final FollowUp followUp;
    private final Why why;

    Closed(FollowUp followUp, Why why, Reasons explains) {
        super(explains);
        this.followUp = followUp;
        this.why = why;
    }

    /** {@return why it is closed} */
    public Why why() {
        return why;
    }

    @Override
    public List<FollowUp> followUps() {
        return List.of(followUp);
    }

    FollowUp followUp() {
        return followUp;
    }

    @Override
    List<Reason> explain(Reasons reasons) {
        return reasons.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Closed that && why == that.why && followUp.equals(that.followUp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(followUp, why);
    }

    @Override
    public String toString() {
        return "Closed[submission=" + followUp.submission().id() + ", why=" + why + "]";
    }
}
