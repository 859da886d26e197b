package dev.followup.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours in which a call may be placed, local to whom they belong: several ranges a day, other ones on other days of
 * the week, none on some.
 *
 * <pre>{@code
 * CallHours.between(LocalTime.of(9, 0), LocalTime.of(12, 0))
 *         .and(LocalTime.of(13, 0), LocalTime.of(17, 0))
 *         .with(FRIDAY, new Range(LocalTime.of(9, 0), LocalTime.of(12, 0)))
 *         .closedOn(SATURDAY, SUNDAY)
 * }</pre>
 *
 * <p>Immutable; equal when every day of the week has the same hours.
 *
 * @param week the ranges of each day from Monday on, in order and apart, none where calls are unwelcome
 */
public record CallHours(List<List<Range>> week) implements Serializable {

    private static final int DAYS = 7;

    /**
     * From an opening time to a closing time on one day, the closing time excluded.
     *
     * <p>On a day on which clocks change, the times become instants as {@link ZonedDateTime#of(LocalDate, LocalTime,
     * ZoneId)} has it. A time that the clocks skip moves later by what they skip, so that a range inside the gap is
     * called at the times that clocks show then; a time that they show twice is the first of the two, so that a range
     * which ends after an overlap lasts longer. A range of which this leaves nothing {@linkplain #vanishes vanishes}.
     */
    public record Range(LocalTime opens, LocalTime closes) implements Serializable {
        /**
         * Makes a range.
         *
         * @throws IllegalArgumentException if it does not open before it closes, both on one day
         */
        public Range {
            Objects.requireNonNull(opens, "opens");
            Objects.requireNonNull(closes, "closes");
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("opens at " + opens + ", not before it closes at " + closes);
            }
        }

        /** {@return the instant of opening on a date in a zone} */
        public ZonedDateTime opensAt(LocalDate date, ZoneId zone) {
            return ZonedDateTime.of(date, opens, zone);
        }

        /** {@return the instant of closing on a date in a zone, not after {@link #opensAt} if the range vanishes} */
        public ZonedDateTime closesAt(LocalDate date, ZoneId zone) {
            return ZonedDateTime.of(date, closes, zone);
        }

        /**
         * {@return whether a clock change leaves nothing of the range on a date in a zone}
         *
         * <p>So it is when the clocks skip from its opening to its closing or beyond the end of the day, or skip the
         * whole date.
         */
        public boolean vanishes(LocalDate date, ZoneId zone) {
            ZonedDateTime opensAt = opensAt(date, zone);
            return !opensAt.isBefore(closesAt(date, zone))
                    || !opensAt.toLocalDate().equals(date);
        }

        /** {@return the times, such as "09:00-12:00"} */
        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    /**
     * Makes hours.
     *
     * @param week the ranges of each day from Monday on, in any order; those that touch become one
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there are not seven days, ranges overlap, or no day has hours
     */
    public CallHours {
        if (Objects.requireNonNull(week, "week").size() != DAYS) {
            throw new IllegalArgumentException("week has " + week.size() + " days, not " + DAYS);
        }
        week = week.stream().map(CallHours::inOrder).toList();
        if (week.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("no hours on any day of the week");
        }
    }

    /**
     * {@return hours that are the same every day}
     *
     * @throws IllegalArgumentException if they do not open before they close
     */
    public static CallHours between(LocalTime opens, LocalTime closes) {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        List<Range> ranges = List.of(new Range(opens, closes));
        return new CallHours(Collections.nCopies(DAYS, ranges));
    }

    /**
     * {@return these hours with one more range on each day that has any}
     *
     * @throws IllegalArgumentException if it does not open before it closes, or overlaps what is there
     */
    public CallHours and(LocalTime opens, LocalTime closes) {
        Range range = new Range(opens, closes);
        return new CallHours(week.stream()
                .map(ranges -> ranges.isEmpty()
                        ? ranges
                        : Stream.concat(ranges.stream(), Stream.of(range)).toList())
                .toList());
    }

    /**
     * {@return these hours with other ones on a day of the week}
     *
     * @param ranges in any order; those that touch become one; none: as with {@link #closedOn}
     * @throws IllegalArgumentException if ranges overlap, or no day would have hours
     */
    public CallHours with(DayOfWeek day, Range... ranges) {
        List<List<Range>> days = new ArrayList<>(week);
        days.set(day.ordinal(), List.of(ranges));
        return new CallHours(days);
    }

    /**
     * {@return these hours with none on some days of the week}
     *
     * @throws IllegalArgumentException if no day would have hours
     */
    public CallHours closedOn(DayOfWeek... days) {
        List<List<Range>> left = new ArrayList<>(week);
        for (DayOfWeek day : days) {
            left.set(day.ordinal(), List.of());
        }
        return new CallHours(left);
    }

    /** {@return the ranges of a day of the week, in order and apart, none if calls are unwelcome on it} */
    public List<Range> on(DayOfWeek day) {
        return week.get(day.ordinal());
    }

    private static List<Range> inOrder(List<Range> ranges) {
        if (ranges.size() < 2) {
            return List.copyOf(ranges);
        }
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(Range::opens));
        List<Range> apart = new ArrayList<>(List.of(sorted.get(0)));
        for (Range range : sorted.subList(1, sorted.size())) {
            Range last = apart.get(apart.size() - 1);
            if (range.opens().isBefore(last.closes())) {
                throw new IllegalArgumentException("ranges " + last + " and " + range + " overlap");
            }
            if (range.opens().equals(last.closes())) {
                apart.set(apart.size() - 1, new Range(last.opens(), range.closes()));
            } else {
                apart.add(range);
            }
        }
        return List.copyOf(apart);
    }

    /** {@return the hours, such as "Mon-Thu 09:00-12:00 13:00-17:00, Fri 09:00-12:00"} */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        for (int i = 0; i < DAYS; i++) {
            int first = i;
            while (i < DAYS - 1 && week.get(i + 1).equals(week.get(first))) {
                i++;
            }
            if (!week.get(first).isEmpty()) {
                String hours = week.get(first).stream().map(Range::toString).collect(Collectors.joining(" "));
                text.add(first == 0 && i == DAYS - 1 ? hours : days(first, i) + " " + hours);
            }
        }
        return text.toString();
    }

    private static String days(int first, int last) {
        return first == last ? day(first) : day(first) + "-" + day(last);
    }

    private static String day(int day) {
        String name = DayOfWeek.of(day + 1).name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
