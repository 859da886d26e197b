package dev.followup.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Says which days are business days, and counts in them.
 *
 * <p>A host implements the one abstract method, which must give the same answer for the same date every time, or builds
 * a calendar from {@link #weekdays()}, {@link #of}, {@link #without} and {@link #and}. Those are immutable, safe for
 * any number of threads and equal when they close the same days and start their weeks alike; all their answers take
 * constant time, however far the count goes. A calendar that a host implements is asked day by day.
 *
 * <p>Counting starts from the date given, business day or not: from a Saturday, one business day on is Monday and one
 * back is Friday, just as from Sunday; none on is that Saturday itself.
 *
 * <p>A search gives up with a {@link DateTimeException} where the next business day is more than 366 days away, and
 * where it leaves the dates that {@link LocalDate} knows.
 */
@FunctionalInterface
public interface BusinessCalendar extends Serializable {

    /** {@return whether business is done on a date} */
    boolean isBusinessDay(LocalDate date);

    /** {@return the calendar in which Saturdays and Sundays are closed and no holidays are known} */
    static BusinessCalendar weekdays() {
        return WeeklyCalendar.WEEKDAYS;
    }

    /**
     * {@return the calendar in which these days of the week and these dates are closed}
     *
     * @param weekend the days that are closed in every week: any of them, together or apart, or none
     * @param holidays the dates that are closed, in any order; those on a weekend change nothing
     * @throws IllegalArgumentException if the weekend is the whole week
     */
    static BusinessCalendar of(Set<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        return WeeklyCalendar.of(weekend, holidays);
    }

    /** {@return this calendar with these dates closed too} */
    default BusinessCalendar without(LocalDate... holidays) {
        return and(of(Set.of(), Arrays.asList(holidays)));
    }

    /**
     * {@return the calendar that is open when both are, in the weeks of this one}
     *
     * @throws IllegalArgumentException if both were built here and share no open day of the week
     */
    default BusinessCalendar and(BusinessCalendar other) {
        return new BothOpen(this, other);
    }

    /**
     * {@return the day on which a business week starts: Monday, or in a calendar with its own weekend the day after it}
     *
     * <p>A weekend of one day counts like a longer one. Of a weekend in pieces it is the day after the longest piece,
     * and of pieces of one length the first such day from Monday on; without a weekend it is Monday.
     */
    default DayOfWeek firstDayOfWeek() {
        return DayOfWeek.MONDAY;
    }

    /**
     * {@return the date itself if it is a business day, otherwise the next one}
     *
     * @throws DateTimeException if there is no business day within 366 days
     */
    default LocalDate nextOrSame(LocalDate date) {
        return search(date, 0, 1);
    }

    /**
     * {@return the first business day after the date}
     *
     * @throws DateTimeException if there is no business day within 366 days
     */
    default LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    /**
     * {@return the last business day before the date}
     *
     * @throws DateTimeException if there is no business day within 366 days
     */
    default LocalDate previous(LocalDate date) {
        return plus(date, -1);
    }

    /**
     * {@return the n-th business day after the date, or before it if n is negative; the date itself if n is zero}
     *
     * <p>The result for any n but zero is a business day, whatever the date is.
     *
     * @throws DateTimeException if there is no business day within 366 days of any day on the way
     */
    default LocalDate plus(LocalDate date, int n) {
        LocalDate day = date;
        int step = Integer.signum(n);
        for (int i = 0; i != n; i += step) {
            day = search(day, 1, step);
        }
        return day;
    }

    /** {@return how many business days lie from a date to another, as a negative number if the end comes first} */
    default long daysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        if (endExclusive.isBefore(startInclusive)) {
            return -daysBetween(endExclusive, startInclusive);
        }
        return startInclusive
                .datesUntil(endExclusive)
                .filter(this::isBusinessDay)
                .count();
    }

    /**
     * {@return the last business day of the date's week if that comes after the date, otherwise the last business day
     * of the next week that has one}
     *
     * <p>Weeks start on {@link #firstDayOfWeek()}. From a Friday in a week of five business days it is the Friday after.
     *
     * @throws DateTimeException if there is no business day within 366 days
     */
    default LocalDate lastInWeekAfter(LocalDate date) {
        LocalDate endOfWeek =
                next(date).with(TemporalAdjusters.nextOrSame(firstDayOfWeek().minus(1)));
        return isBusinessDay(endOfWeek) ? endOfWeek : previous(endOfWeek);
    }

    /**
     * {@return the last day up to which the holidays are known, empty if nobody says}
     *
     * <p>Of listed holidays it is the end of the year of the last one that is no weekend anyway; of two calendars the earlier
     * day.
     */
    default Optional<LocalDate> knownUntil() {
        return Optional.empty();
    }

    /**
     * {@return a short stable name for the fingerprint of a policy, the same for calendars that close the same days; empty if
     * a host's own calendar gives itself none}
     */
    default String name() {
        return "";
    }

    private LocalDate search(LocalDate date, int from, int step) {
        for (int i = from; i <= 366; i++) {
            LocalDate day = date.plusDays((long) i * step);
            if (isBusinessDay(day)) {
                return day;
            }
        }
        throw new DateTimeException(
                "no business day within 366 days " + (step > 0 ? "after " : "before ") + date + " in this calendar");
    }
}
