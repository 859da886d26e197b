package dev.followup.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A wait between two calls, in calendar days or in business days.
 *
 * @param length how many days, not negative
 * @param businessDays whether only business days count
 */
public record Delay(int length, boolean businessDays) implements Serializable {

    /**
     * Makes a wait.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public Delay {
        if (length < 0) {
            throw new IllegalArgumentException("a delay of " + length + " days");
        }
    }

    /** {@return a wait of calendar days} */
    public static Delay days(int days) {
        return new Delay(days, false);
    }

    /** {@return a wait of business days} */
    public static Delay businessDays(int days) {
        return new Delay(days, true);
    }

    /** {@return the date on which the wait is over} */
    public LocalDate after(LocalDate date, BusinessCalendar calendar) {
        if (!businessDays) {
            return date.plusDays(length);
        }
        LocalDate day = date;
        for (int i = 0; i < length; i++) {
            day = calendar.next(day);
        }
        return day;
    }
}
