package dev.followup.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A wait between two calls, in calendar days or in business days.
 *
 * @param length how many days, from 0 to {@value #MAX_LENGTH}
 * @param businessDays whether only business days count
 */
public record Delay(int length, boolean businessDays) implements Serializable {

    /** The longest wait: a follow-up that rests for more than a year is none. */
    public static final int MAX_LENGTH = 366;

    /**
     * Makes a wait.
     *
     * @throws IllegalArgumentException if the length is negative or more than {@value #MAX_LENGTH}
     */
    public Delay {
        if (length < 0 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("length of a delay is " + length + " days, not from 0 to " + MAX_LENGTH);
        }
    }

    /**
     * {@return a wait of calendar days}
     *
     * @throws IllegalArgumentException if they are negative or more than {@value #MAX_LENGTH}
     */
    public static Delay days(int days) {
        return new Delay(days, false);
    }

    /**
     * {@return a wait of business days}
     *
     * @throws IllegalArgumentException if they are negative or more than {@value #MAX_LENGTH}
     */
    public static Delay businessDays(int days) {
        return new Delay(days, true);
    }

    /**
     * {@return the date on which the wait is over}
     *
     * <p>Calendar days may end on any day, business days end on a business day of the calendar, except that no wait at
     * all ends on the date itself, whatever day that is.
     *
     * @throws DateTimeException if business days count and there is none within 366 days of any day on the way
     */
    public LocalDate after(LocalDate date, BusinessCalendar calendar) {
        return businessDays ? calendar.plus(date, length) : date.plusDays(length);
    }

    /** {@return the wait in words, such as "2 business days later"} */
    @Override
    public String toString() {
        if (length == 0) {
            return "the same day";
        }
        return length + (businessDays ? " business day" : " day") + (length == 1 ? " later" : "s later");
    }
}
