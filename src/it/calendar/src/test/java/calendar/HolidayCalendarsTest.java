package calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayCalendarsTest {
    private static final HolidayCalendars CALENDARS = new HolidayCalendars(2026, 2027);

    @Test
    void eachRegionHasItsHolidays() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6); // a Wednesday
        LocalDate thanksgiving = LocalDate.of(2026, 11, 26); // a Thursday

        assertThat(in("DE-BY").isBusinessDay(epiphany)).isFalse();
        assertThat(in("DE-BE").isBusinessDay(epiphany)).isTrue();
        assertThat(in("US-IL").isBusinessDay(thanksgiving)).isFalse();
        assertThat(in("GB-ENG").isBusinessDay(thanksgiving)).isTrue();
        assertThat(in("XX")).isEqualTo(BusinessCalendar.weekdays());
        assertThat(in("US-IL")).isSameAs(in("US-IL"));
    }

    @Test
    void aCallMovesBehindAHolidayAndThePlanSaysWhereHolidaysEnd() {
        CallPlan thanksgiving = plan(LocalDate.of(2026, 11, 23), "2026-11-23T18:00:00Z"); // a Monday
        assertThat(thanksgiving.calls().get(0).date()).isEqualTo(LocalDate.of(2026, 11, 27)); // a Friday

        CallPlan newYear = plan(LocalDate.of(2027, 12, 30), "2027-12-30T18:00:00Z"); // a Thursday
        assertThat(newYear.notes()).extracting(Reason::code).contains(Reason.Code.HOLIDAYS_END);
    }

    private static CallPlan plan(LocalDate sentOn, String now) {
        Submission acme = Submission.resume("acme", "Acme", "Engineer", sentOn)
                .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
                        .withPhone("+1 312 555 0100")
                        .withRegion("US-IL"));
        return FollowUpPolicy.builder()
                .calendars(CALENDARS)
                .build()
                .plan(List.of(FollowUp.of(acme)), Instant.parse(now));
    }

    private static BusinessCalendar in(String region) {
        return CALENDARS.of(Contact.of("Dana Ruiz", "CEO").withRegion(region));
    }
}
