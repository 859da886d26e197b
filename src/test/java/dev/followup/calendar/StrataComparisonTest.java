package dev.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A built calendar beside the one of a library that banks count with, on every date from 1970 to 2100. */
class StrataComparisonTest {
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int[] STEPS = {-250, -60, -10, -3, -2, -1, 0, 1, 2, 3, 10, 60, 250};

    static List<Arguments> calendars() {
        Set<DayOfWeek> saturdayAndSunday = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Set<DayOfWeek> fridayAndSaturday = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        Set<DayOfWeek> sunday = Set.of(DayOfWeek.SUNDAY);
        return List.of(
                Arguments.of("weekdays alone", saturdayAndSunday, List.of()),
                Arguments.of("holidays of the United States", saturdayAndSunday, unitedStates()),
                Arguments.of("Friday and Saturday, and random holidays", fridayAndSaturday, random(4_000)),
                Arguments.of("Sunday, and random holidays", sunday, random(9_000)),
                Arguments.of("no weekend, and random holidays", Set.of(), random(2_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void everyDateFrom1970To2100HasTheSameAnswers(String name, Set<DayOfWeek> weekend, List<LocalDate> holidays) {
        BusinessCalendar ours = BusinessCalendar.of(weekend, holidays);
        HolidayCalendar theirs = ImmutableHolidayCalendar.of(HolidayCalendarId.of(name), holidays, weekend);
        Random random = new Random(name.hashCode());
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            compared += compare(different, "isBusinessDay", date, ours.isBusinessDay(date), theirs.isBusinessDay(date));
            compared += compare(different, "nextOrSame", date, ours.nextOrSame(date), theirs.nextOrSame(date));
            compared += compare(different, "next", date, ours.next(date), theirs.next(date));
            compared += compare(different, "previous", date, ours.previous(date), theirs.previous(date));
            for (int n : STEPS) {
                compared += compare(different, "plus " + n, date, ours.plus(date, n), theirs.shift(date, n));
            }
            LocalDate end = date.plusDays(random.nextInt(3_000));
            compared += compare(
                    different, "daysBetween", date, ours.daysBetween(date, end), (long) theirs.daysBetween(date, end));
        }
        assertThat(different).isEmpty();
        assertThat(compared).isEqualTo(47_847 * 18);
    }

    private static int compare(List<String> different, String what, LocalDate date, Object ours, Object theirs) {
        if (!Objects.equals(ours, theirs) && different.size() < 20) {
            different.add(what + " of " + date + ": " + ours + " and " + theirs);
        }
        return 1;
    }

    private static List<LocalDate> unitedStates() {
        List<LocalDate> holidays = new ArrayList<>();
        for (int year = FIRST.getYear() - 1; year <= LAST.getYear() + 2; year++) {
            holidays.add(LocalDate.of(year, 1, 1));
            holidays.add(nth(3, DayOfWeek.MONDAY, year, Month.JANUARY));
            holidays.add(nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY));
            holidays.add(nth(-1, DayOfWeek.MONDAY, year, Month.MAY));
            holidays.add(LocalDate.of(year, 7, 4));
            holidays.add(nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER));
            holidays.add(nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER));
            holidays.add(LocalDate.of(year, 12, 25));
        }
        return holidays;
    }

    private static LocalDate nth(int ordinal, DayOfWeek day, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static List<LocalDate> random(int count) {
        Random random = new Random(count);
        int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        return random.ints(0, days)
                .distinct()
                .limit(count)
                .mapToObj(FIRST::plusDays)
                .toList();
    }
}
