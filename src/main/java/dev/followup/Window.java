package dev.followup;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When one call can be placed.
 *
 * @param date the callee's date
 * @param opensAt in the callee's zone
 * @param closesAt in the callee's zone
 * @param opens the instant of {@code opensAt}, by which calls are ordered
 * @param closes the instant of {@code closesAt}
 * @param interviewBy the callee's last business day of the week, after the date
 * @param callerDate the caller's date of opening; without a caller the callee's
 */
record Window(
        LocalDate date,
        ZonedDateTime opensAt,
        ZonedDateTime closesAt,
        Instant opens,
        Instant closes,
        LocalDate interviewBy,
        LocalDate callerDate)
        implements Serializable {

    ZoneId zone() {
        return opensAt.getZone();
    }
}
