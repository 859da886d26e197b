package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a call can first be made, were there no others.
 *
 * @param from the day from which on it may be made, be it one on which both can call or not
 * @param first the first window
 * @param due the day on which it became due, rolled to one on which both can call
 * @param part to which part of the day it is kept, null for any
 * @param agreed the agreement that it keeps, null if there is none
 * @param chosen whether it stands on a day that the job seeker chose
 * @param reasons what made it this day
 */
record CallTime(
        LocalDate from,
        CallWindow first,
        LocalDate due,
        @Nullable PartOfDay part,
        @Nullable AgreedCall agreed,
        boolean chosen,
        List<Reason> reasons) {

    /** Whether this is the time of a call that is due for the same reason, which stands first among those of the time. */
    boolean isDueFor(Due due) {
        return !due.reasons().isEmpty() && reasons.get(0).equals(due.reasons().get(0));
    }
}
