package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** When to call if caller and callee live by different clocks, calendars and hours, wherever they are. */
class TwoZonesProperties {
    private static final int WEEK = 7;

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.CALL_HOURS, Rule.BUSINESS_DAYS})
    void aCallLiesInTheHoursOfBothAsSoonAsTheyMeetAndInTheCalleesWhereForAWeekTheyDoNot(
            @ForAll("zones") ZoneId zone,
            @ForAll("zones") ZoneId callers,
            @ForAll @Size(max = 2) Set<DayOfWeek> closed,
            @ForAll @Size(max = 2) Set<DayOfWeek> callerClosed,
            @ForAll("hours") CallHours hours,
            @ForAll("hours") CallHours callerHours,
            @ForAll("instants") Instant now) {
        BusinessCalendar calendar = BusinessCalendar.of(closed, List.of());
        BusinessCalendar callerCalendar = BusinessCalendar.of(callerClosed, List.of());
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .calendars(contact -> calendar)
                .hours(contact -> hours)
                .caller(callers, callerCalendar, callerHours)
                .build();
        LocalDate sent = now.atZone(zone).toLocalDate().minusDays(2);

        PlannedCall call = only(policy, sent, zone, now);

        Openings theirs = new Openings(zone, calendar, hours);
        Openings yours = new Openings(callers, callerCalendar, callerHours);
        assertThat(theirs.hold(call)).as("their hours").isTrue();
        assertThat(callerCalendar.isBusinessDay(call.callerDate())).isTrue();
        boolean cut = yours.hold(call);
        boolean said = call.reasons().contains(Reason.of(Code.HOURS_NEVER_MEET, zone));
        assertThat(said).as("told that they do not meet").isEqualTo(!cut);
        if (!cut) {
            for (int i = 0; i < WEEK; i++) {
                assertThat(theirs.meet(yours, call.date().plusDays(i), Instant.MIN))
                        .isFalse();
            }
        }
        for (LocalDate date = sent.plusDays(3); date.isBefore(call.date()); date = date.plusDays(1)) {
            assertThat(theirs.meet(yours, date, now))
                    .as("both could on " + date)
                    .isFalse();
        }
        assertThat(call.date()).isBeforeOrEqualTo(sent.plusDays(3).plusDays(4 * WEEK));
        Statistics.label("hours")
                .collect(cut ? "meet" : "do not meet for a week")
                .coverage(coverage -> coverage.check("do not meet for a week").percentage(share -> share > 3));
        Statistics.label("dates")
                .collect(call.date().equals(call.callerDate()) ? "one date" : "two dates")
                .coverage(coverage -> coverage.check("two dates").percentage(share -> share > 3));
        Statistics.label("a clock changes before the call")
                .collect(Stream.of(zone, callers)
                        .map(ZoneId::getRules)
                        .anyMatch(rules -> !rules.getOffset(now)
                                .equals(rules.getOffset(call.opensAt().toInstant()))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0));
    }

    /** Their clocks change on different days: for three weeks a year these two meet, and no call waits for those. */
    @Example
    void hoursThatMeetOnlyInAFewWeeksOfTheYearPutNoCallOff() {
        BusinessCalendar weekdays = BusinessCalendar.weekdays();
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(
                        ZoneId.of("Europe/London"),
                        weekdays,
                        CallHours.between(LocalTime.of(16, 0), LocalTime.of(17, 0)))
                .build();
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        LocalDate friday = LocalDate.of(2026, 3, 27); // a Friday, two days before clocks change in Europe

        PlannedCall call = only(policy, friday, losAngeles, Instant.parse("2026-03-27T12:00:00Z"));

        assertThat(call.date()).isEqualTo(LocalDate.of(2026, 3, 30)); // a Monday
        assertThat(call.reasons()).contains(Reason.of(Code.HOURS_NEVER_MEET, losAngeles));
    }

    private static PlannedCall only(FollowUpPolicy policy, LocalDate sent, ZoneId zone, Instant now) {
        Submission submission = Submission.resume("1", "Acme", "Nurse", sent)
                .withContacts(Contact.of("Dana", "Owner", zone).withPhone("1"));
        return policy.plan(List.of(FollowUp.of(submission)), now).calls().get(0);
    }

    /** When one of the two can phone. */
    private record Openings(ZoneId zone, BusinessCalendar calendar, CallHours hours) {

        boolean hold(PlannedCall call) {
            LocalDate date = call.opensAt().withZoneSameInstant(zone).toLocalDate();
            return calendar.isBusinessDay(date)
                    && hours.on(date.getDayOfWeek()).stream()
                            .anyMatch(range -> !range.opensAt(date, zone).isAfter(call.opensAt())
                                    && !range.closesAt(date, zone).isBefore(call.closesAt()));
        }

        /** Looks at every quarter of an hour of a date here. */
        boolean meet(Openings other, LocalDate date, Instant after) {
            ZonedDateTime end = date.plusDays(1).atStartOfDay(zone);
            for (ZonedDateTime time = date.atStartOfDay(zone); time.isBefore(end); time = time.plusMinutes(15)) {
                if (isOpen(time) && other.isOpen(time) && !time.toInstant().isBefore(after)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOpen(ZonedDateTime time) {
            LocalDate date = time.withZoneSameInstant(zone).toLocalDate();
            return calendar.isBusinessDay(date)
                    && hours.on(date.getDayOfWeek()).stream()
                            .anyMatch(range -> !range.vanishes(date, zone)
                                    && !time.isBefore(range.opensAt(date, zone))
                                    && time.isBefore(range.closesAt(date, zone)));
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    /** Hours of ten years, two in three of those days in which most clocks change. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 365)),
                Tuple.of(1, Arbitraries.integers().between(80, 90)),
                Tuple.of(1, Arbitraries.integers().between(296, 310)));
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2029),
                        days,
                        Arbitraries.integers().between(0, 23))
                .as((year, day, hour) ->
                        LocalDate.ofYearDay(year, day).atTime(hour, 0).toInstant(ZoneOffset.UTC));
    }

    /** Hours with a lunch break, and others on one day of the week. */
    @Provide
    Arbitrary<CallHours> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 21))
                .as((opens, morning, afternoon, day, opensThen) -> CallHours.between(
                                LocalTime.of(opens, 0), LocalTime.of(opens + morning, 0))
                        .and(LocalTime.of(opens + morning, 30), LocalTime.of(opens + morning + afternoon, 30))
                        .with(day, new Range(LocalTime.of(opensThen, 0), LocalTime.of(opensThen + 2, 30))));
    }
}
