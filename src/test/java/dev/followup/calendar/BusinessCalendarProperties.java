package dev.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BusinessCalendarProperties {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 7, 1); // a Wednesday

    @Property(tries = 300)
    void aBuiltCalendarAnswersAsOneThatIsAskedDayByDay(
            @ForAll @Size(max = 3) Set<DayOfWeek> weekend,
            @ForAll @Size(max = 40) Set<@IntRange(min = -200, max = 200) Integer> holidays,
            @ForAll @IntRange(min = -900, max = 900) int from,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        BusinessCalendar built = BusinessCalendar.of(
                weekend, holidays.stream().map(MIDDLE::plusDays).toList());
        BusinessCalendar naive = date -> !weekend.contains(date.getDayOfWeek())
                && !holidays.contains((int) (date.toEpochDay() - MIDDLE.toEpochDay()));
        LocalDate date = MIDDLE.plusDays(from);

        assertThat(built.isBusinessDay(date)).isEqualTo(naive.isBusinessDay(date));
        assertThat(built.nextOrSame(date)).isEqualTo(naive.nextOrSame(date));
        assertThat(built.next(date)).isEqualTo(naive.next(date));
        assertThat(built.previous(date)).isEqualTo(naive.previous(date));
        assertThat(built.plus(date, n)).isEqualTo(naive.plus(date, n));
        assertThat(built.daysBetween(date, date.plusDays(n))).isEqualTo(naive.daysBetween(date, date.plusDays(n)));
    }

    @Example
    void theDayAfterThe31stIsInTheNextMonth() {
        BusinessCalendar calendar = BusinessCalendar.weekdays().without(LocalDate.of(2026, 12, 25)); // a Friday

        for (LocalDate date = LocalDate.of(1960, 1, 1); date.getYear() < 2110; date = date.plusDays(1)) {
            assertThat(calendar.next(date)).isAfter(date).isBefore(date.plusDays(5));
        }
    }

    @Example
    void fromASaturdayOneOnIsMondayAndNoneIsSaturday() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);

        assertThat(BusinessCalendar.weekdays().plus(saturday, 1)).isEqualTo("2026-11-30");
        assertThat(BusinessCalendar.weekdays().plus(saturday, 0)).isEqualTo(saturday);
        assertThat(BusinessCalendar.weekdays().plus(saturday, -1)).isEqualTo("2026-11-27");
    }

    @Example
    void noBusinessDayWithinAYearIsAnErrorThatSaysSo() {
        BusinessCalendar never = date -> false;

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> never.next(MIDDLE))
                .withMessageContaining("within 366 days");
    }
}
