package dev.followup.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The hours in which a call may be placed, local to whom they belong. */
public final class CallHours implements Serializable {
    private static final long serialVersionUID = 1L;

    /** From an opening time to a closing time, the closing time excluded. */
    public record Range(LocalTime opens, LocalTime closes) implements Serializable {
        /**
         * Makes a range.
         *
         * @throws IllegalArgumentException if it does not open before it closes
         */
        public Range {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("opens at " + opens + ", not before it closes at " + closes);
            }
        }
    }

    private final List<Range> ranges;

    private CallHours(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** {@return hours that are the same every day} */
    public static CallHours between(LocalTime opens, LocalTime closes) {
        return new CallHours(List.of(new Range(opens, closes)));
    }

    /** {@return the ranges of a day of the week, in order, none if calls are unwelcome on it} */
    public List<Range> on(DayOfWeek day) {
        return ranges;
    }
}
