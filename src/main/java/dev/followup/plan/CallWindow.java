package dev.followup.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * When one call can be placed.
 *
 * @param date the callee's date
 * @param opens from when on; may lie before the instant of planning
 * @param closes until when, excluded
 * @param zone the callee's
 * @param callerDate the caller's date of opening; without a caller the callee's
 * @param interviewBy the day by which to win the interview: the callee's last business day of the week, after the date
 * @param usefulUntil the last day on which both can phone and a call still aims at that interview: the date or later, before
 *     the interview
 */
public record CallWindow(
        LocalDate date,
        Instant opens,
        Instant closes,
        ZoneId zone,
        LocalDate callerDate,
        LocalDate interviewBy,
        LocalDate usefulUntil)
        implements Serializable {

    /**
     * Makes a window.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if it does not open before it closes, the interview is not after the date, or
     *     the call is useful until a day that does not lie between them
     */
    public CallWindow {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(callerDate, "callerDate");
        Objects.requireNonNull(interviewBy, "interviewBy");
        Objects.requireNonNull(usefulUntil, "usefulUntil");
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("opens at " + opens + ", not before it closes at " + closes);
        }
        if (!interviewBy.isAfter(date)) {
            throw new IllegalArgumentException("interviewBy is " + interviewBy + ", not after the call on " + date);
        }
        if (usefulUntil.isBefore(date) || !usefulUntil.isBefore(interviewBy)) {
            throw new IllegalArgumentException("usefulUntil is " + usefulUntil + ", not from the call on " + date
                    + " to the day before the interview by " + interviewBy);
        }
    }

    /** {@return the time of opening where the callee is} */
    public ZonedDateTime opensAt() {
        return opens.atZone(zone);
    }

    /** {@return the time of closing where the callee is} */
    public ZonedDateTime closesAt() {
        return closes.atZone(zone);
    }
}
