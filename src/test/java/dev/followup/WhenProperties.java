package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Searches.Search;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** When to call: laws of the rules about days and hours. */
@Domain(Searches.class)
@Domain(DomainContext.Global.class)
class WhenProperties {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private static final FollowUpPolicy WITH_HOLIDAYS = FollowUpPolicy.builder()
            .calendars(contact -> Searches.UNITED_STATES)
            .build();

    @Property(tries = 300)
    @Law(Rule.INTERVIEW_THAT_WEEK)
    void aCallIsUsefulUntilTheLastDayOnWhichBothCanPhoneBeforeTheInterview(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.notAway());
        FollowUpPolicy policy = situation.policy();
        BusinessCalendar callers = policy.callerCalendar().orElse(date -> true);
        boolean last = false;
        for (PlannedCall call : situation.plan().calls()) {
            BusinessCalendar calendar = policy.calendars().of(call.contact());
            LocalDate until = call.usefulUntil();
            assertThat(until).isBetween(call.date(), call.interviewBy().minusDays(1));
            assertThat(calendar.lastInWeekAfter(until)).isEqualTo(call.interviewBy());
            if (call.contact().callHours() == null) {
                CallHours hours = policy.hours().of(call.contact());
                assertThat(until.plusDays(1).datesUntil(call.interviewBy()))
                        .noneMatch(date -> calendar.isBusinessDay(date)
                                && !hours.on(date.getDayOfWeek()).isEmpty()
                                && callers.isBusinessDay(date));
            }
            last |= until.equals(call.date()) && says(call, Code.INTERVIEW_THIS_WEEK);
        }
        Statistics.label("the last day for an interview that week")
                .collect(last)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    private static boolean says(PlannedCall call, Code code) {
        return call.reasons().stream().anyMatch(reason -> reason.code() == code);
    }

    @Property(tries = 300)
    @Law(Rule.CALL_HOURS)
    void whereHoursHaveEdgesARefusedCallIsTriedAgainAtOneOfThem(@ForAll @IntRange(max = 3_000) int search) {
        CallHours eightToSix = CallHours.between(LocalTime.of(8, 0), LocalTime.of(18, 0));
        Instant clock = Situations.of(search).now();
        Situation wide = Situations.of(search)
                .without(attempt -> !attempt.at().isBefore(clock))
                .contacts(contact -> true, contact -> contact.withCallHours(null))
                .under(policy -> policy.hours(contact -> eightToSix).cadence(Cadence.standard()));
        boolean tried = false;
        for (PlannedCall call : wide.plan().calls()) {
            CallAttempt refused = call.attempt(
                    "refused", call.followUps().get(0).submission().id(), wide.now(), Outcome.GATEKEEPER_REFUSED);
            if (wide.policy().callerZone().isEmpty()
                    && wide.with(refused).step(refused.submissionId()) instanceof PlannedCall next
                    && next.contact().name().equals(call.contact().name())
                    && next.phone().equals(call.phone())
                    && !next.promised()) {
                tried = true;
                assertThat(next.opensAt().toLocalTime() + "-" + next.closesAt().toLocalTime())
                        .isIn("08:00-09:00", "17:00-18:00");
            }
        }
        Statistics.label("tried again")
                .collect(tried)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.THREE_DAYS_LATER)
    void theFirstCallIsDueThreeDaysAfterSendingRolledForwardToABusinessDay(@ForAll Search search) {
        for (FollowUp followUp : search.withoutAttempts()) {
            Submission submission = followUp.submission().withCallOn(null);
            for (PlannedCall call : WITH_HOLIDAYS
                    .plan(List.of(FollowUp.of(submission)), search.now())
                    .calls()) {
                LocalDate due = submission.sentOn().plusDays(3);
                while (!Searches.UNITED_STATES.isBusinessDay(due)) {
                    due = due.plusDays(1);
                }
                assertThat(call.due()).isEqualTo(due);
                Statistics.label("three days after sending is")
                        .collect(
                                submission.sentOn().plusDays(3).getDayOfWeek().getValue() > 5
                                        ? "a weekend"
                                        : "a weekday")
                        .coverage(coverage -> coverage.check("a weekend").percentage(share -> share > 3));
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.THREE_DAYS_LATER, Rule.BUSINESS_DAYS, Rule.CALL_HOURS})
    void aFirstCallIsPlannedOnItsDueDayOrOnTheFirstDayStillOpen(@ForAll Search search) {
        for (FollowUp followUp : search.withoutAttempts()) {
            for (PlannedCall call :
                    WITH_HOLIDAYS.plan(List.of(followUp), search.now()).calls()) {
                ZoneId zone = call.opensAt().getZone();
                LocalDate day = call.due();
                while (!Searches.UNITED_STATES.isBusinessDay(day)
                        || !day.atTime(17, 0).atZone(zone).toInstant().isAfter(search.now())) {
                    day = day.plusDays(1);
                }
                assertThat(call.date()).isEqualTo(day);
                boolean fromTwoOn = call.contact().callHours() != null;
                assertThat(call.opensAt())
                        .isEqualTo(day.atTime(fromTwoOn ? 14 : 9, 0).atZone(zone));
                assertThat(call.reasons())
                        .filteredOn(reason -> reason.code() == Code.KNOWN_HOURS)
                        .hasSize(fromTwoOn ? 1 : 0);
                assertThat(call.closesAt()).isEqualTo(day.atTime(17, 0).atZone(zone));
                assertThat(call.daysLate()).isEqualTo((int) call.due().until(day, ChronoUnit.DAYS));
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.BUSINESS_DAYS, Rule.CALL_HOURS})
    void promisedCallsAsideNoneLiesInThePastBeforeItsDueDateOffABusinessDayOrOutsideCallHours(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            assertThat(call.closesAt().toInstant()).isAfter(search.now());
            assertThat(call.opensAt()).isBefore(call.closesAt());
            assertThat(call.opensAt().toLocalDate()).isEqualTo(call.date());
            assertThat(call.date()).isAfterOrEqualTo(call.due());
            if (!call.promised()) {
                BusinessCalendar calendar = policy.calendars().of(call.contact());
                assertThat(calendar.isBusinessDay(call.date())).isTrue();
                assertThat(rangesOf(
                                hours(policy, call.contact()),
                                call.date(),
                                call.opensAt().getZone()))
                        .anyMatch(range -> !call.opensAt().isBefore(range.get(0))
                                && !call.closesAt().isAfter(range.get(1)));
                LocalDate callers = policy.callerZone()
                        .map(zone -> call.opensAt().withZoneSameInstant(zone).toLocalDate())
                        .orElse(call.date());
                assertThat(call.callerDate()).isEqualTo(callers);
                assertThat(policy.callerCalendar().stream())
                        .allMatch(callersDays -> callersDays.isBusinessDay(callers));
                assertThat(policy.absences())
                        .noneMatch(away -> !callers.isBefore(away.get(0)) && !callers.isAfter(away.get(1)));
            }
        }
        Statistics.label("with a caller")
                .collect(policy.callerZone().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("with an absence")
                .collect(!policy.absences().isEmpty())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.INTERVIEW_THAT_WEEK)
    void theInterviewIsWonByTheLastBusinessDayOfTheCallsWeekOrOfTheNextThatHasOne(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            BusinessCalendar calendar = policy.calendars().of(call.contact());
            DayOfWeek first = calendar.firstDayOfWeek();
            LocalDate by = call.interviewBy();

            assertThat(by).isAfter(call.date());
            assertThat(calendar.isBusinessDay(by)).isTrue();
            LocalDate next = by.plusDays(1);
            while (next.getDayOfWeek() != first) {
                assertThat(calendar.isBusinessDay(next)).isFalse();
                next = next.plusDays(1);
            }
            LocalDate startOfItsWeek = next.minusDays(7);
            for (LocalDate day = call.date().plusDays(1); day.isBefore(startOfItsWeek); day = day.plusDays(1)) {
                assertThat(calendar.isBusinessDay(day)).isFalse();
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.PROMISED_CALL)
    void aPromiseIsKeptAtItsTimeAndMadeGoodAfterItPassed(
            @ForAll Search search, @ForAll @IntRange(min = -200, max = 200) int hours) {
        ZonedDateTime promise = search.now().atZone(CHICAGO).plusHours(hours);
        Instant before = promise.toInstant().isBefore(search.now()) ? promise.toInstant() : search.now();
        CallAttempt attempt = CallAttempt.of("a", "1", "Dana", before.minusSeconds(90_000), Outcome.CALL_BACK)
                .withCallBackAt(promise.toInstant());
        Submission submission = Submission.resume(
                        "1", "Acme", "Nurse", promise.toLocalDate().minusDays(30))
                .withContacts(Contact.of("Dana", "Owner", CHICAGO).withPhone("1"));

        PlannedCall call = WITH_HOLIDAYS
                .plan(List.of(FollowUp.of(submission, List.of(attempt))), search.now())
                .calls()
                .get(0);

        ZonedDateTime anHourOn = promise.plusHours(1);
        ZonedDateTime closing = promise.with(LocalTime.of(17, 0));
        ZonedDateTime closes = closing.isAfter(anHourOn) ? closing : anHourOn;
        assertThat(call.promised()).isEqualTo(closes.toInstant().isAfter(search.now()));
        if (call.promised()) {
            assertThat(call.opensAt()).isEqualTo(promise);
            assertThat(call.closesAt()).isEqualTo(closes);
            boolean usual = Searches.UNITED_STATES.isBusinessDay(promise.toLocalDate())
                    && !promise.toLocalTime().isBefore(LocalTime.of(9, 0))
                    && promise.toLocalTime().isBefore(LocalTime.of(17, 0));
            assertThat(call.purpose()).isEqualTo(Purpose.AGREED);
            assertThat(call.reasons().get(0)).isEqualTo(Reason.of(Code.AGREED, promise.toInstant(), CHICAGO));
            assertThat(call.reasons().contains(Reason.of(Code.AGREED_OUTSIDE_HOURS, promise.toInstant(), CHICAGO)))
                    .isEqualTo(!usual);
        } else {
            LocalDate today = search.now().atZone(CHICAGO).toLocalDate();
            LocalDate next = today.atTime(17, 0).atZone(CHICAGO).toInstant().isAfter(search.now())
                    ? Searches.UNITED_STATES.nextOrSame(today)
                    : Searches.UNITED_STATES.next(today);
            assertThat(call.purpose()).isEqualTo(Purpose.NEXT_TRY);
            assertThat(call.date()).isEqualTo(next);
            assertThat(call.reasons().get(0))
                    .isEqualTo(Reason.of(Code.AGREED_MISSED, promise.toInstant(), CHICAGO, next));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.KEEP_THE_INITIATIVE)
    void aPinOrSnoozeSetsTheDayUntilACallIsMadeOnOrAfterIt(
            @ForAll Search search,
            @ForAll @IntRange(min = -10, max = 10) int pin,
            @ForAll @IntRange(min = -9, max = 0) int called) {
        LocalDate today = search.now().atZone(CHICAGO).toLocalDate();
        LocalDate day = today.plusDays(pin);
        LocalDate callDay = today.plusDays(called);
        Submission submission = Submission.resume("1", "Acme", "Nurse", today.minusDays(30))
                .withContacts(Contact.of("Dana", "Owner", CHICAGO).withPhone("1"))
                .withCallOn(day);
        CallAttempt attempt = CallAttempt.of(
                "a", "1", "Dana", callDay.atTime(0, 1).atZone(CHICAGO).toInstant(), Outcome.UNDECIDED);

        PlannedCall call = WITH_HOLIDAYS
                .plan(List.of(FollowUp.of(submission, List.of(attempt))), search.now())
                .calls()
                .get(0);

        LocalDate due = callDay.isBefore(day)
                ? Searches.UNITED_STATES.nextOrSame(day)
                : Searches.UNITED_STATES.plus(callDay, 5);
        assertThat(call.due()).isEqualTo(due);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void daysLateOnWhichTheCallersCalendarWasClosedAreToldApart(@ForAll Search search) {
        FollowUpPolicy policy = WITH_HOLIDAYS.toBuilder()
                .caller(
                        LOS_ANGELES,
                        Searches.FRIDAY_AND_SATURDAY_CLOSED,
                        CallHours.between(LocalTime.of(5, 0), LocalTime.of(20, 0)))
                .build();
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            int closed = (int) call.due()
                    .datesUntil(call.date())
                    .filter(date -> !Searches.FRIDAY_AND_SATURDAY_CLOSED.isBusinessDay(date))
                    .count();
            assertThat(call.daysLateWhileClosed()).isEqualTo(closed);
            assertThat(call.daysLate()).isGreaterThanOrEqualTo(closed);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void clocksThatChangeAndOddOffsetsMoveNoCallOutOfTheLocalHours(
            @ForAll("allZones") ZoneId zone, @ForAll @IntRange(min = 0, max = 3660) int day) {
        Instant now = LocalDate.of(2020, 1, 1).plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        Submission submission = Submission.resume("1", "Acme", "Nurse", LocalDate.of(2020, 1, 1)) // a Wednesday
                .withContacts(Contact.of("Dana", "Owner", zone).withPhone("1"));

        PlannedCall call = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission)), now)
                .calls()
                .get(0);

        assertThat(call.opensAt()).isEqualTo(ZonedDateTime.of(call.date(), LocalTime.of(9, 0), zone));
        assertThat(call.closesAt()).isEqualTo(ZonedDateTime.of(call.date(), LocalTime.of(17, 0), zone));
        assertThat(call.date().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Provide
    Arbitrary<ZoneId> allZones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    /** What is left of the policy's hours by what is known of a contact. */
    private static CallHours hours(FollowUpPolicy policy, Contact contact) {
        CallHours hours = policy.hours().of(contact);
        return contact.callHours() == null ? hours : Availabilities.common(hours, contact.callHours());
    }

    private static List<List<ZonedDateTime>> rangesOf(CallHours hours, LocalDate date, ZoneId zone) {
        return hours.on(date.getDayOfWeek()).stream()
                .map(range -> List.of(range.opensAt(date, zone), range.closesAt(date, zone)))
                .toList();
    }
}
