package dev.followup.spi;

import java.io.Serializable;
import java.time.LocalDate;

/** Knows how many calls the job seeker can make on a day; a host implements it, often as a lambda over the weekday. */
@FunctionalInterface
public interface DailyCapacity extends Serializable {

    /** {@return how many calls can be made on a date of the caller's, none if not positive} */
    int on(LocalDate date);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }
}
