package dev.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DelayProperties {
    private static final BusinessCalendar CALENDAR =
            BusinessCalendar.weekdays().without(LocalDate.of(2026, 11, 26)); // Thanksgiving, a Thursday

    @Property
    void calendarDaysEndOnAnyDayAndBusinessDaysOnABusinessDay(
            @ForAll @IntRange(max = Delay.MAX_LENGTH) int length, @ForAll @IntRange(max = 20_000) int day) {
        LocalDate date = LocalDate.EPOCH.plusDays(day);
        assertThat(Delay.days(length).after(date, CALENDAR)).isEqualTo(date.plusDays(length));
        LocalDate after = Delay.businessDays(length).after(date, CALENDAR);
        assertThat(after).isEqualTo(CALENDAR.plus(date, length));
        assertThat(length == 0 || CALENDAR.isBusinessDay(after)).isTrue();
    }

    @Example
    void noWaitEndsOnTheDateItselfWhateverDayItIs() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(Delay.businessDays(0).after(saturday, CALENDAR)).isEqualTo(saturday);
        assertThat(Delay.days(0).after(saturday, CALENDAR)).isEqualTo(saturday);
    }

    @Example
    void aWaitSaysHowLongItIs() {
        assertThat(Delay.days(0)).hasToString("the same day");
        assertThat(Delay.days(1)).hasToString("1 day later");
        assertThat(Delay.businessDays(2)).hasToString("2 business days later");
        assertThat(Delay.businessDays(1)).hasToString("1 business day later").isNotEqualTo(Delay.days(1));
    }

    @Example
    void aWaitIsNeitherNegativeNorLongerThanAYear() {
        assertThat(Delay.days(366).length()).isEqualTo(366);
        assertThatThrownBy(() -> Delay.days(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of a delay is -1 days, not from 0 to 366");
        assertThatThrownBy(() -> Delay.businessDays(367))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of a delay is 367 days, not from 0 to 366");
    }
}
