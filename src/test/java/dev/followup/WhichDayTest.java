package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Detail.Whose;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which day: across midnights, as chosen, while away, where the calendar ends, and with room for few. */
class WhichDayTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final CallHours OFFICE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final FollowUpPolicy EARLY_AND_LATE = FollowUpPolicy.builder()
            .caller(
                    LOS_ANGELES,
                    WEEKDAYS,
                    CallHours.between(LocalTime.of(3, 0), LocalTime.of(8, 0))
                            .and(LocalTime.of(18, 0), LocalTime.of(22, 0)))
            .callsPerDay(1)
            .build();

    @Test
    void aCalleesDayThatCrossesTheCallersMidnightHasTwoWindows() {
        Instant now = at("2026-12-03T12:00", LOS_ANGELES); // a Thursday
        List<FollowUp> facts = List.of(
                FollowUp.of(sent("1", MONDAY, KOLKATA)),
                FollowUp.of(sent("2", MONDAY, KOLKATA)),
                FollowUp.of(sent("3", MONDAY, KOLKATA)));

        List<PlannedCall> calls = EARLY_AND_LATE.plan(facts, now).calls();

        assertThat(calls)
                .extracting(call -> call.date() + " " + call.opensAt().toLocalTime() + ", here " + call.callerDate())
                .containsExactly(
                        "2026-12-04 09:00, here 2026-12-03", // a Friday, a Thursday
                        "2026-12-04 16:30, here 2026-12-04", // a Friday
                        "2026-12-07 16:30, here 2026-12-07"); // a Monday
    }

    @Test
    void todayIsTheDateWhereTheCallerIs() {
        Instant now = Instant.parse("2026-12-03T02:00:00Z"); // a Thursday in Greenwich, a Wednesday in America
        List<FollowUp> facts = List.of(FollowUp.of(sent("1", MONDAY.minusDays(7), CHICAGO)));

        assertThat(FollowUpPolicy.builder()
                        .caller(LOS_ANGELES, WEEKDAYS, OFFICE)
                        .build()
                        .plan(facts, now)
                        .today())
                .isEqualTo(WEDNESDAY);
        assertThat(FollowUpPolicy.standard().plan(facts, now).today())
                .as("without a caller where the first callee is")
                .isEqualTo(WEDNESDAY);
        assertThat(FollowUpPolicy.standard().plan(List.of(), now).today())
                .as("without calls in Greenwich")
                .isEqualTo(THURSDAY);
    }

    @Test
    void noCallIsDueAfterItsDateThoughTheHalfOfTheDayThatCountsIsOnAnother() {
        FollowUpPolicy fromChicago =
                FollowUpPolicy.builder().caller(CHICAGO, WEEKDAYS, OFFICE).build();
        ZoneId bangkok = ZoneId.of("Asia/Bangkok");
        for (int hour = 0; hour < 24; hour++) {
            Instant friday = FRIDAY.atTime(hour, 0).atZone(bangkok).toInstant();
            FollowUp unanswered = FollowUp.of(
                    sent("1", MONDAY.minusDays(7), bangkok),
                    List.of(CallAttempt.of("a", "1", "Dana Ruiz", friday, Outcome.NO_ANSWER)));

            PlannedCall call = (PlannedCall) fromChicago
                    .plan(List.of(unanswered), friday.plusSeconds(60))
                    .stepFor("1")
                    .orElseThrow();

            assertThat(call.due()).isBeforeOrEqualTo(call.date());
            assertThat(call.daysLate()).isZero();
        }
    }

    @Test
    void aChosenDayTakesItsRoomBeforeWhatNobodyChoseAndOfTooManyTheMostValuableStay() {
        FollowUpPolicy twoADay = FollowUpPolicy.builder().callsPerDay(2).build();
        Instant now = at("2026-12-02T08:00", CHICAGO); // a Wednesday
        List<FollowUp> facts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            facts.add(
                    FollowUp.of(sent("valued" + i, MONDAY.minusDays(1), CHICAGO).withPriority(Priority.TOP)));
            facts.add(FollowUp.of(
                    sent("chosen" + i, MONDAY, CHICAGO).withCallOn(THURSDAY).withPriority(Priority.values()[i])));
        }

        CallPlan plan = twoADay.plan(facts, now);

        assertThat(ids(plan.callsOn(WEDNESDAY))).containsExactly("valued0", "valued1");
        assertThat(ids(plan.callsOn(THURSDAY))).containsExactlyInAnyOrder("chosen1", "chosen2");
        assertThat(plan.notes()).contains(Reason.of(Code.CHOSEN_DAY_FULL, THURSDAY, 1));
    }

    @Test
    void aSubmissionDoesNotJoinACallBeforeTheDayChosenForIt() {
        Contact dana = contact(CHICAGO);
        Submission now =
                Submission.resume("now", "Acme", "Nurse", MONDAY.minusDays(7)).withContacts(dana);
        Submission later = Submission.resume("later", "Acme", "Welder", MONDAY.minusDays(7))
                .withContacts(dana)
                .withCallOn(FRIDAY);

        CallPlan plan = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(now), FollowUp.of(later)), at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(plan.calls())
                .extracting(call -> call.date() + " " + ids(List.of(call)) + " " + call.attemptNumber())
                .containsExactly(WEDNESDAY + " [now] 1", FRIDAY + " [later] 2");
    }

    @Test
    void anAgreementThatWasMissedWaitsForTheDayChosenAndOneInTimeDoesNot() {
        Submission chosen = sent("1", MONDAY.minusDays(7), CHICAGO).withCallOn(FRIDAY);
        Instant now = at("2026-12-02T20:00", CHICAGO); // a Wednesday
        CallAttempt agreed =
                CallAttempt.of("a", "1", "Dana Ruiz", at("2026-11-30T10:00", CHICAGO), Outcome.CALL_BACK); // a Monday

        assertThat(date(chosen, agreed.withCallBackAt(at("2026-12-01T10:00", CHICAGO)), now)) // a Tuesday
                .isEqualTo(FRIDAY);
        assertThat(date(chosen, agreed.withCallBackAt(at("2026-12-03T10:00", CHICAGO)), now)) // a Thursday
                .isEqualTo(THURSDAY);
    }

    private static LocalDate date(Submission submission, CallAttempt attempt, Instant now) {
        return FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission, List.of(attempt))), now)
                .calls()
                .get(0)
                .date();
    }

    @Test
    void aLetterSentTodayJoinsTodaysCallAndThatIsSaid() {
        Contact dana = contact(CHICAGO);
        Submission due =
                Submission.resume("due", "Acme", "Nurse", MONDAY.minusDays(7)).withContacts(dana);
        Submission today =
                Submission.letter("today", "Acme", "Welder", WEDNESDAY).withContacts(dana);

        CallPlan plan = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(due), FollowUp.of(today)), at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.reasons())
                        .contains(
                                Reason.of(Code.ONE_CALL, 2),
                                Reason.of(Code.JOINED_EARLY, "today", WEDNESDAY.plusDays(3))));
    }

    @Test
    void whileAwayNothingIsPlannedButWhatWasAgreedAndNoWaitRuns() {
        FollowUpPolicy away = FollowUpPolicy.builder().away(WEDNESDAY, FRIDAY).build();
        Instant now = at("2026-12-01T12:00", CHICAGO); // a Tuesday
        FollowUp fresh = FollowUp.of(sent("fresh", MONDAY, CHICAGO));
        Instant promise = at("2026-12-03T10:00", CHICAGO); // a Thursday
        FollowUp agreed = FollowUp.of(
                sent("agreed", MONDAY.minusDays(7), CHICAGO),
                List.of(CallAttempt.of("a", "agreed", "Dana Ruiz", now.minusSeconds(60), Outcome.CALL_BACK)
                        .withCallBackAt(promise)));
        FollowUp overdue =
                FollowUp.of(sent("overdue", MONDAY.minusDays(3), CHICAGO).withCallOn(WEDNESDAY));

        CallPlan plan = away.plan(List.of(fresh, agreed, overdue), now);

        PlannedCall kept = (PlannedCall) plan.stepFor("agreed").orElseThrow();
        assertThat(kept.purpose()).isEqualTo(Purpose.AGREED);
        assertThat(kept.date()).isEqualTo(THURSDAY);
        assertThat(plan.notes()).contains(Reason.of(Code.AGREED_WHILE_AWAY, 1, WEDNESDAY, FRIDAY));
        PlannedCall first = (PlannedCall) plan.stepFor("fresh").orElseThrow();
        assertThat(first.due())
                .as("Tuesday, Saturday and Sunday are three days")
                .isEqualTo(MONDAY.plusDays(7));
        assertThat(first.daysLate()).isZero();
        PlannedCall rolled = (PlannedCall) plan.stepFor("overdue").orElseThrow();
        assertThat(rolled.date()).isEqualTo(MONDAY.plusDays(7));
        assertThat(rolled.daysLate()).as("nobody is told off").isZero();
        assertThat(rolled.reasons()).contains(Reason.of(Code.AWAY, WEDNESDAY, FRIDAY, MONDAY.plusDays(7)));
    }

    @Test
    void whoseCalendarClosesADayIsSaid() {
        BusinessCalendar holiday = WEEKDAYS.without(THURSDAY);
        Instant now = at("2026-12-01T12:00", CHICAGO); // a Tuesday
        List<FollowUp> facts = List.of(FollowUp.of(sent("1", MONDAY, CHICAGO)));
        FollowUpPolicy.Builder theirs = FollowUpPolicy.builder().calendars(contact -> holiday);

        assertThat(whose(FollowUpPolicy.builder().caller(CHICAGO, holiday, OFFICE), facts, now))
                .isEqualTo(Whose.CALLER);
        assertThat(whose(theirs, facts, now)).isEqualTo(Whose.CALLEE);
        assertThat(whose(theirs.caller(CHICAGO, WEEKDAYS, OFFICE), facts, now)).isEqualTo(Whose.CALLEE);
        assertThat(whose(theirs.caller(CHICAGO, holiday, OFFICE), facts, now)).isEqualTo(Whose.BOTH);
    }

    private static Whose whose(FollowUpPolicy.Builder policy, List<FollowUp> facts, Instant now) {
        return policy.build().plan(facts, now).calls().get(0).reasons().stream()
                .filter(reason -> reason.code() == Code.NO_BUSINESS_DAY)
                .map(reason -> Whose.valueOf((String) reason.details().get("whose")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCallBeyondTheHolidaysThatAreKnownGivesANote() {
        FollowUpPolicy until2026 = FollowUpPolicy.builder()
                .calendars(contact -> Searches.UNITED_STATES.without(LocalDate.of(2026, 12, 25))) // a Friday
                .build();
        LocalDate lastKnown = Searches.UNITED_STATES.knownUntil().orElseThrow();
        Submission later = sent("1", MONDAY, CHICAGO).withCallOn(lastKnown.plusDays(1));

        assertThat(until2026
                        .plan(List.of(FollowUp.of(later)), at("2026-12-01T12:00", CHICAGO))
                        .notes())
                .containsExactly(Reason.of(Code.HOLIDAYS_END, lastKnown, 1));
    }

    @Test
    void researchIsSpreadOverTheDaysTheMostValuableFirst() {
        FollowUpPolicy oneADay = FollowUpPolicy.builder().researchPerDay(1).build();
        List<FollowUp> facts = List.of(
                FollowUp.of(unknown("low", Priority.LOW)),
                FollowUp.of(unknown("top", Priority.TOP)),
                FollowUp.of(unknown("high", Priority.HIGH)));

        CallPlan plan = oneADay.plan(facts, at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(plan.research())
                .extracting(research -> research.by() + " " + ids(List.of(research)))
                .containsExactly(WEDNESDAY + " [top]", THURSDAY + " [high]", FRIDAY + " [low]");
        assertThat(plan.notes()).contains(Reason.of(Code.RESEARCH_WAITS, 2, FRIDAY));
    }

    private static Submission unknown(String id, Priority priority) {
        return Submission.resume(id, "Employer " + id, "Nurse", MONDAY.minusDays(7))
                .withPriority(priority);
    }

    @Test
    void oneWithNoDayIsResearchedAndKeepsNobodyElseFromACall() {
        Contact nights = contact(CHICAGO).withCallHours(CallHours.between(LocalTime.of(22, 0), LocalTime.of(23, 0)));
        FollowUp never = FollowUp.of(sent("1", MONDAY.minusDays(7), CHICAGO).withContacts(nights));
        FollowUp other = FollowUp.of(sent("2", MONDAY.minusDays(7), CHICAGO));

        CallPlan plan =
                FollowUpPolicy.standard().plan(List.of(never, other), at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(((Research) plan.stepFor("1").orElseThrow()).why()).isEqualTo(Research.Why.NO_DAY);
        assertThat(plan.stepFor("2").orElseThrow()).isInstanceOf(PlannedCall.class);
    }

    @Test
    void afterARefusalAnEdgeOfTheDayIsTriedTheFartherOneFirst() {
        assertThat(nextHours(8, 18, "2026-12-01T10:00", Outcome.GATEKEEPER_REFUSED))
                .isEqualTo("17:00-18:00");
        assertThat(nextHours(8, 18, "2026-12-01T15:00", Outcome.GATEKEEPER_REFUSED))
                .isEqualTo("08:00-09:00");
        assertThat(nextHours(8, 18, "2026-12-01T08:30", Outcome.GATEKEEPER_REFUSED))
                .isEqualTo("17:00-18:00");
        assertThat(nextHours(8, 18, "2026-12-01T17:30", Outcome.GATEKEEPER_REFUSED))
                .isEqualTo("08:00-09:00");
        assertThat(nextHours(8, 17, "2026-12-01T10:00", Outcome.GATEKEEPER_REFUSED))
                .as("the only edge there is")
                .isEqualTo("08:00-09:00");
        assertThat(nextHours(8, 17, "2026-12-01T08:30", Outcome.GATEKEEPER_REFUSED))
                .as("the only edge there is was tried")
                .isEqualTo("12:00-17:00");
        assertThat(nextHours(9, 17, "2026-12-01T10:00", Outcome.GATEKEEPER_REFUSED))
                .as("no edge")
                .isEqualTo("12:00-17:00");
        assertThat(nextHours(8, 18, "2026-12-01T10:00", Outcome.NO_ANSWER)).isEqualTo("12:00-18:00");
    }

    private static String nextHours(int opens, int closes, String tried, Outcome outcome) {
        CallAttempt attempt = CallAttempt.of("a", "1", "Dana Ruiz", at(tried, CHICAGO), outcome);
        return hours(opens, closes, contact(CHICAGO), attempt);
    }

    private static String hours(int opens, int closes, Contact contact, CallAttempt... attempts) {
        PlannedCall call = FollowUpPolicy.builder()
                .hours(any -> CallHours.between(LocalTime.of(opens, 0), LocalTime.of(closes, 0)))
                .build()
                .plan(
                        List.of(FollowUp.of(
                                sent("1", MONDAY.minusDays(7), CHICAGO).withContacts(contact), List.of(attempts))),
                        at("2026-12-02T19:00", CHICAGO)) // a Wednesday
                .calls()
                .get(0);
        return call.opensAt().toLocalTime() + "-" + call.closesAt().toLocalTime();
    }

    @Test
    void aNumberIsGuardedByItsOwnLastCallAndNotByThatAtAnother() {
        String desk = "+1 312 555 0100";
        String mobile = "+1 312 555 0101";
        Contact dana = contact(CHICAGO).withPhone(mobile);
        CallAttempt refused = CallAttempt.of(
                        "a", "1", "Dana Ruiz", at("2026-12-01T10:00", CHICAGO), Outcome.GATEKEEPER_REFUSED) // a Tuesday
                .withDialled(desk);
        CallAttempt unanswered = CallAttempt.of(
                "b", "1", "Dana Ruiz", at("2026-12-02T10:00", CHICAGO), Outcome.NO_ANSWER); // a Wednesday

        assertThat(hours(8, 18, dana, refused, unanswered.withDialled(mobile)))
                .as("the desk again, where they refused")
                .isEqualTo("17:00-18:00");
        assertThat(hours(8, 18, dana, refused, unanswered.withDialled(desk)))
                .as("the mobile, where nobody refused")
                .isEqualTo("12:00-18:00");
    }

    @Test
    void whereTheDaysOfOneLeaveNoneAnotherManagerIsCalled() {
        Contact nights = contact(CHICAGO).withCallHours(CallHours.between(LocalTime.of(22, 0), LocalTime.of(23, 0)));
        Contact omar = Contact.of("Omar Haddad", "Director", CHICAGO).withPhone("+1 312 555 0101");
        Submission both = sent("1", MONDAY.minusDays(7), CHICAGO).withContacts(nights, omar);
        Instant now = at("2026-12-02T08:00", CHICAGO); // a Wednesday

        PlannedCall call = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(both)), now)
                .calls()
                .get(0);

        assertThat(call.contact()).isEqualTo(omar);
        assertThat(call.reasons()).contains(Reason.of(Code.CHOSEN_AS_REACHABLE, 2));
        assertThat(call.alternatives())
                .singleElement()
                .satisfies(other -> assertThat(other.reasons()).contains(Reason.of(Code.NO_DAY)));
        PlannedCall listedLater = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(both.withContacts(omar, nights))), now)
                .calls()
                .get(0);
        assertThat(listedLater.contact()).isEqualTo(omar);
        assertThat(listedLater.alternatives()).isEqualTo(call.alternatives());
    }

    @Test
    void theLastCallThatTheLimitAllowsIsAboutAllAndWaitsForTheDayChosen() {
        Contact dana = contact(CHICAGO);
        Submission now =
                Submission.resume("now", "Acme", "Nurse", MONDAY.minusDays(7)).withContacts(dana);
        Submission later = Submission.resume("later", "Acme", "Welder", MONDAY.minusDays(7))
                .withContacts(dana)
                .withCallOn(FRIDAY);
        FollowUpPolicy once = FollowUpPolicy.builder()
                .cadence(Cadence.standard().withLimits(1, 8))
                .build();

        CallPlan plan = once.plan(
                List.of(FollowUp.of(now), FollowUp.of(later)), at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(plan.calls())
                .extracting(call -> call.date() + " " + ids(List.of(call)) + " " + call.attemptNumber())
                .containsExactly(FRIDAY + " [later, now] 1");
    }

    @Test
    void anAgreedCallBeyondTheLimitIsAboutAllAndCountsNoMore() {
        Contact dana = contact(CHICAGO);
        Submission now =
                Submission.resume("now", "Acme", "Nurse", MONDAY.minusDays(7)).withContacts(dana);
        Submission later = Submission.resume("later", "Acme", "Welder", MONDAY.minusDays(7))
                .withContacts(dana)
                .withCallOn(FRIDAY);
        CallAttempt agreed = CallAttempt.of(
                        "a", "now", "Dana Ruiz", at("2026-11-30T10:00", CHICAGO), Outcome.CALL_BACK) // a Monday
                .withCallBackAt(at("2026-12-03T10:00", CHICAGO)); // a Thursday
        FollowUpPolicy once = FollowUpPolicy.builder()
                .cadence(Cadence.standard().withLimits(1, 8))
                .build();

        CallPlan plan = once.plan(
                List.of(FollowUp.of(now, List.of(agreed)), FollowUp.of(later)),
                at("2026-12-02T08:00", CHICAGO)); // a Wednesday

        assertThat(plan.calls()).singleElement().satisfies(call -> {
            assertThat(call.date() + " " + ids(List.of(call)) + " " + call.attemptNumber())
                    .isEqualTo(THURSDAY + " [later, now] 2");
            assertThat(call.reasons())
                    .contains(Reason.of(Code.JOINED_EARLY, "later", FRIDAY))
                    .extracting(Reason::code)
                    .doesNotContain(Code.ATTEMPT);
        });
    }

    private static List<String> ids(List<? extends dev.followup.plan.NextStep> steps) {
        return steps.stream()
                .flatMap(step -> step.followUps().stream())
                .map(followUp -> followUp.submission().id())
                .toList();
    }

    private static Contact contact(ZoneId zone) {
        return Contact.of("Dana Ruiz", "Owner", zone).withPhone("+1 312 555 0100");
    }

    private static Submission sent(String id, LocalDate on, ZoneId zone) {
        return Submission.resume(id, "Employer " + id, "Nurse", on).withContacts(contact(zone));
    }

    private static Instant at(String time, ZoneId zone) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }
}
