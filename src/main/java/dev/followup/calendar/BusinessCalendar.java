package dev.followup.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Says which days are business days; a host implements it or builds one here. */
@FunctionalInterface
public interface BusinessCalendar extends Serializable {

    /** {@return whether business is done on a date} */
    boolean isBusinessDay(LocalDate date);

    /** {@return the calendar in which Saturdays and Sundays are closed and no holidays are known} */
    static BusinessCalendar weekdays() {
        return of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
    }

    /**
     * {@return the calendar in which these days of the week and these dates are closed}
     *
     * @param holidays the dates that are closed
     */
    static BusinessCalendar of(Set<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        EnumSet<DayOfWeek> closed = weekend.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(weekend);
        TreeSet<LocalDate> dates = new TreeSet<>(holidays);
        return date -> !closed.contains(date.getDayOfWeek()) && !dates.contains(date);
    }

    /** {@return the calendar that is open when both are} */
    default BusinessCalendar and(BusinessCalendar other) {
        return date -> isBusinessDay(date) && other.isBusinessDay(date);
    }

    /** {@return the day on which a business week starts} */
    default DayOfWeek firstDayOfWeek() {
        return DayOfWeek.MONDAY;
    }

    /** {@return the date itself if it is a business day, otherwise the next one} */
    default LocalDate nextOrSame(LocalDate date) {
        LocalDate day = date;
        for (int i = 0; i <= 366; i++) {
            if (isBusinessDay(day)) {
                return day;
            }
            day = day.plusDays(1);
        }
        throw new DateTimeException("the calendar has no business day within 366 days of " + date);
    }

    /** {@return the first business day after the date} */
    default LocalDate next(LocalDate date) {
        return nextOrSame(date.plusDays(1));
    }
}
