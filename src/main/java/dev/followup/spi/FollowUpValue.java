package dev.followup.spi;

import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Priority;
import java.io.Serializable;

/** Knows what calling about a follow-up is worth where not all calls fit into a day; a host may implement it. */
@FunctionalInterface
public interface FollowUpValue extends Serializable {

    /**
     * {@return the value of a call about a follow-up, 0 or more; only which of two is greater, and their sums, matter}
     *
     * @param weeksLate how many full weeks have passed since the call was due, 0 or more; a value that never grows with it
     *     lets a call wait for ever
     */
    long of(FollowUp followUp, int weeksLate);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }

    /**
     * {@return the values of the standard policy: 1, 2, 4 or 8 by priority; a referral is one class up, and so is each full
     * week late, to 16}
     */
    static FollowUpValue standard() {
        return Standard.VALUE;
    }

    /** The values of the standard policy. */
    enum Standard implements FollowUpValue {
        /** The only one. */
        VALUE;

        private static final int HIGHEST_CLASS = 4;

        @Override
        public long of(FollowUp followUp, int weeksLate) {
            return of(followUp.submission().priority(), followUp.submission().origin(), weeksLate);
        }

        /** {@return the value of a call about a submission of such a priority that came about so} */
        public long of(Priority priority, Origin origin, int weeksLate) {
            int valueClass = priority.ordinal() + (origin == Origin.REFERRAL ? 1 : 0);
            return 1L << Math.min(HIGHEST_CLASS, (long) valueClass + weeksLate);
        }
    }
}
