package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Document;
import dev.followup.model.Outcome;
import dev.followup.model.Touch;
import dev.followup.plan.Detail.HalfDay;
import dev.followup.plan.Detail.Whose;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Why a call is due on that day and made in those hours: were the fact another, so would the day or the hours be. */
class WhenReasonsProperties extends ReasonLaws {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Property
    void sentLaterTheFirstCallIsDueLater(@ForAll("said") @Of(Code.FIRST_CALL) Said said) {
        LocalDate sentOn = said.day("sentOn");
        NextStep after = said.after(said.situation()
                .submissions(submission -> ids(said.said()).contains(submission.id())
                                && submission.sentOn().equals(sentOn)
                        ? submission.withCallOn(null).withSentOn(sentOn.plusDays(28))
                        : submission));

        assertDueLater(said, after);
        Delay wait = said.situation()
                .policy()
                .firstCallAfter(
                        Document.valueOf((String) said.detail("document")),
                        said.submission().origin());
        if (!wait.businessDays() && said.said().followUps().size() == 1) {
            assertThat(said.day("due")).isEqualTo(countedOut(said.situation(), sentOn, wait.length()));
        }
    }

    /** Days away count in no wait. */
    private static LocalDate countedOut(Situation situation, LocalDate start, int days) {
        LocalDate date = start;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            LocalDate counted = date;
            boolean away = situation.policy().absences().stream()
                    .anyMatch(absence -> !counted.isBefore(absence.get(0)) && !counted.isAfter(absence.get(1)));
            left -= away ? 0 : 1;
        }
        return date;
    }

    @Property
    void withALongerWaitAfterThatOutcomeTheNextCallIsDueLater(@ForAll("said") @Of(Code.NEXT_CALL) Said said) {
        Outcome outcome = Outcome.valueOf((String) said.detail("outcome"));
        Cadence cadence = said.situation().policy().cadence();
        NextStep after = said.after(said.situation()
                .under(policy -> policy.cadence(cadence.with(outcome, longer(cadence.after(outcome))))));

        assertDueLater(said, after);
    }

    /** Where one call is about several submissions, another one may speak for all. */
    private static void assertDueLater(Said said, NextStep after) {
        if (said.said().followUps().size() == 1) {
            assertThat(due(after)).isAfter(due(said.said()));
        } else {
            assertThat(after.reasons()).doesNotContain(said.reason());
        }
    }

    private static Cadence.Next longer(Cadence.Next next) {
        if (next instanceof Cadence.Next.Call call) {
            Delay[] waits = call.waits().stream()
                    .map(wait -> new Delay(wait.length() + 20, wait.businessDays()))
                    .toArray(Delay[]::new);
            return call.otherHalf() ? Cadence.Next.callInOtherHalf(waits) : Cadence.Next.call(waits);
        }
        return next instanceof Cadence.Next.AnotherPerson another
                ? Cadence.Next.anotherPerson(Delay.businessDays(another.delay().length() + 20))
                : next;
    }

    @Property
    void withoutTheTouchTheCallIsDueEarlier(@ForAll("said") @Of(Code.TOUCHED) Said said) {
        NextStep after = said.after(said.situation()
                .withoutTouches(touch -> ids(said.said()).contains(touch.submissionId())
                        && touch.channel() == Touch.Channel.valueOf((String) said.detail("channel"))
                        && touch.incoming() == (boolean) said.detail("incoming")));

        assertThat(due(after)).isBefore(due(said.said()));
    }

    @Property
    void withAnotherDayChosenTheCallIsDueOnAnother(@ForAll("said") @Of(Code.CHOSEN_DAY) Said said) {
        LocalDate on = said.day("on");
        NextStep after = said.after(said.situation()
                .submissions(submission ->
                        on.equals(submission.callOn()) ? submission.withCallOn(on.plusDays(35)) : submission));

        if (said.said() instanceof PlannedCall call && call.promised()) {
            assertThat(after.reasons())
                    .as("a missed agreement is due since then")
                    .doesNotContain(said.reason());
        } else {
            assertDueLater(said, after);
        }
        assertThat(said.day("due")).isEqualTo(on);
    }

    @Property
    void hadNothingBeenSaidAgainstEarlierCallsItWouldBeEarlier(@ForAll("said") @Of(Code.NOT_BEFORE) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> said.day("due").equals(attempt.notBefore()),
                        attempt -> attempt.withNotBefore(null)));

        assertThat(due(after)).isBefore(due(said.said()));
    }

    @Property
    void hadTheyNotPromisedToCallTheNextCallWouldBeEarlier(@ForAll("said") @Of(Code.CALL_EXPECTED) Said said) {
        NextStep after = said.after(said.situation()
                .withoutTouches(touch -> true) // one may ask for the same day, as what was said against earlier calls
                .attempts(
                        attempt -> said.day("by").equals(attempt.callExpectedBy()),
                        attempt -> attempt.withCallExpectedBy(null).withNotBefore(null)));

        assertThat(due(after)).isBefore(due(said.said()));
        assertThat(said.day("due")).isAfter(said.day("by"));
    }

    @Property
    void agreedForAnHourLaterTheCallOpensAnHourLater(@ForAll("said") @Of(Code.AGREED) Said said) {
        Instant at = (Instant) said.detail("at");
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> at.equals(attempt.callBackAt()),
                        attempt -> attempt.withCallBackAt(at.plus(Duration.ofHours(1)))));

        assertThat(agreedFor(said.said())).contains(at);
        assertThat(agreedFor(after)).contains(at.plus(Duration.ofHours(1)));
    }

    private static Optional<Instant> agreedFor(NextStep step) {
        return step instanceof PlannedCall call ? call.agreedFor() : ((Research) step).agreedFor();
    }

    @Property
    void whereCallsAreWelcomeDayAndNightNoAgreementLiesOutside(
            @ForAll("said") @Of(Code.AGREED_OUTSIDE_HOURS) Said said) {
        NextStep after = said.after(said.situation()
                .person(said.id(), said.call().contact().name(), contact -> contact.withCallHours(null))
                .under(policy -> policy.calendar(EVERY_DAY).hours(DAY_AND_NIGHT)));

        assertThat(codes(after)).contains(Code.AGREED).doesNotContain(Code.AGREED_OUTSIDE_HOURS);
    }

    @Property
    void agreedForATimeToComeNothingWasMissed(@ForAll("said") @Of(Code.AGREED_MISSED) Said said) {
        Instant at = (Instant) said.detail("at");
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> at.equals(attempt.callBackAt()),
                        attempt -> attempt.withCallBackAt(said.situation().now().plusSeconds(60))));

        assertThat(codes(after)).contains(Code.AGREED).doesNotContain(Code.AGREED_MISSED);
        LocalDate on = said.said() instanceof Research research
                ? research.by()
                : said.call().date();
        boolean waits = !Collections.disjoint(codes(said.said()), List.of(Code.NOT_TWICE_A_DAY, Code.WAITED_FOR_ROOM));
        assertThat(said.day("due").equals(on) || (said.said() instanceof Research && waits))
                .isTrue();
    }

    @Property
    void hadNobodyBeenPhonedThatDayItWouldBeDueEarlier(@ForAll("said") @Of(Code.NOT_TWICE_A_DAY) Said said) {
        LocalDate on = said.day("on");
        Situation roomy =
                said.situation().under(policy -> policy.callsPerDay(99).researchPerDay(99));
        ZoneId zone = said.isCall() ? said.call().window().zone() : ZoneOffset.UTC;
        Situation without = roomy.without(attempt -> (said.step() instanceof Research || to(said).test(attempt))
                && Math.abs(attempt.at().atZone(zone).toLocalDate().toEpochDay() - on.toEpochDay())
                        <= (said.isCall() ? 0 : 1));

        assertThat(decision(said.after(without))).isNotEqualTo(decision(said.after(roomy)));
        assertThat(said.day("due")).isEqualTo(on.plusDays(1));
    }

    @Property
    void wereThatCalendarOpenTheCallWouldBeDueThatDay(@ForAll("said") @Of(Code.NO_BUSINESS_DAY) Said said) {
        if (contact(said) == null) {
            return; // where nobody is known, the week is everybody's
        }
        LocalDate on = said.day("on");
        Whose whose = Whose.valueOf((String) said.detail("whose"));

        assertThat(dueOn(said, on, facts -> opened(facts, on, whose))).isTrue();
        if (whose == Whose.BOTH) {
            assertThat(dueOn(said, on, facts -> opened(facts, on, Whose.CALLEE)))
                    .isFalse();
            assertThat(dueOn(said, on, facts -> opened(facts, on, Whose.CALLER)))
                    .isFalse();
        }
    }

    /** As if nothing else, which that day made needless to say, asked for a later day. */
    private static Situation withoutWaitsAfter(Said said, LocalDate on) {
        Situation facts = said.situation()
                .attempts(
                        attempt -> attempt.notBefore() != null
                                && attempt.notBefore().isAfter(on),
                        attempt -> attempt.withNotBefore(null));
        if (!codes(said.said()).contains(Code.CALL_EXPECTED)) {
            facts = facts.attempts(attempt -> true, attempt -> attempt.withCallExpectedBy(null));
        }
        return codes(said.said()).contains(Code.TOUCHED) ? facts : facts.withoutTouches(touch -> true);
    }

    private static Situation opened(Situation situation, LocalDate on, Whose whose) {
        FollowUpPolicy policy = situation.policy();
        Situation opened = situation;
        if (whose != Whose.CALLER) {
            opened = opened.under(change -> change.calendars(
                            contact -> open(policy.calendars().of(contact), on))
                    .hours(contact -> open(policy.hours().of(contact), on)));
            opened = opened.contacts(
                    contact -> contact.callHours() != null,
                    contact -> contact.withCallHours(open(contact.callHours(), on)));
        }
        if (whose != Whose.CALLEE) {
            opened = opened.under(change -> change.caller(
                    policy.callerZone().orElseThrow(),
                    open(policy.callerCalendar().orElseThrow(), on.minusDays(1), on, on.plusDays(1)),
                    DAY_AND_NIGHT));
        }
        return opened;
    }

    @Property
    void wereTheCallersHoursLongerTheCallWouldBeDueThatDay(@ForAll("said") @Of(Code.NO_COMMON_HOURS) Said said) {
        FollowUpPolicy policy = said.situation().policy();
        UnaryOperator<Situation> longer = facts -> facts.under(change -> change.caller(
                policy.callerZone().orElseThrow(), policy.callerCalendar().orElseThrow(), DAY_AND_NIGHT));

        assertThat(dueOn(said, said.day("on"), longer)).isTrue();
    }

    /** Whether a call would be due on a day after a change, by itself or once nothing else asks for a later day. */
    private static boolean dueOn(Said said, LocalDate on, UnaryOperator<Situation> change) {
        return dues(said, change.apply(said.situation())).contains(on)
                || dues(said, change.apply(withoutWaitsAfter(said, on))).contains(on);
    }

    @Property
    void hadTheJobSeekerNotBeenAwayItWouldBeDueEarlier(@ForAll("said") @Of(Code.AWAY) Said said) {
        List<LocalDate> away = List.of(said.day("from"), said.day("to"));
        Situation there = withoutWaitsAfter(said, LocalDate.MIN).under(policy -> {
            List<List<LocalDate>> all = said.situation().policy().absences();
            policy.notAway();
            all.stream()
                    .filter(absence -> !absence.equals(away))
                    .forEach(absence -> policy.away(absence.get(0), absence.get(1)));
            return policy;
        });

        assertThat(dues(said, there).get(0)).isBefore(due(said.said()));
    }

    @Property
    void wereTheHalfOfTheDayAllTheSameTheHoursWouldDiffer(@ForAll("said") @Of(Code.OTHER_HALF) Said said) {
        Cadence cadence = said.situation().policy().cadence();
        Cadence same = cadence;
        for (Map.Entry<Outcome, Cadence.Next> entry : cadence.table().entrySet()) {
            if (entry.getValue() instanceof Cadence.Next.Call call && call.otherHalf()) {
                same = same.with(entry.getKey(), Cadence.Next.call(call.waits().toArray(Delay[]::new)));
            }
        }
        Cadence anyHalf = same;
        NextStep after = said.after(said.situation().under(policy -> policy.cadence(anyHalf)));

        if (said.said() instanceof Research research) {
            assertThat(((Research) after).steps()).isNotEqualTo(research.steps());
        } else {
            assertThat(decision(after)).isNotEqualTo(decision(said.said()));
        }
        boolean triedInTheMorning = ((LocalTime) said.detail("at")).isBefore(LocalTime.NOON);
        assertThat(said.detail("half")).isEqualTo((triedInTheMorning ? HalfDay.AFTERNOON : HalfDay.MORNING).name());
    }

    @Property
    void hadNobodyRefusedTheCallTheMiddleOfTheDayWouldDo(@ForAll("said") @Of(Code.EDGE_OF_DAY) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> to(said).test(attempt) && attempt.outcome() == Outcome.GATEKEEPER_REFUSED,
                        attempt -> with(attempt, Outcome.NO_ANSWER)));
        PlannedCall call = said.call();

        assertThat(codes(after)).doesNotContain(Code.EDGE_OF_DAY);
        assertThat(decision(after)).isNotEqualTo(decision(call));
        assertThat(call.opensAt().toLocalTime()).isEqualTo(said.detail("opens"));
        assertThat(call.closesAt().toLocalTime()).isEqualTo(said.detail("closes"));
        assertThat((LocalTime) said.detail("opens"))
                .matches(opens -> !opens.isBefore(LocalTime.of(17, 0))
                        || !((LocalTime) said.detail("closes")).isAfter(LocalTime.of(9, 0)));
    }

    @Property
    void wereNoHoursKnownOfThePersonOthersWouldBeTaken(@ForAll("said") @Of(Code.KNOWN_HOURS) Said said) {
        PlannedCall call = said.call();
        NextStep after = said.after(
                said.situation().person(said.id(), call.contact().name(), contact -> contact.withCallHours(null)));

        assertThat(decision(after)).isNotEqualTo(decision(call));
        assertThat(call.opensAt().toLocalTime()).isAfterOrEqualTo((LocalTime) said.detail("opens"));
        assertThat(call.closesAt().toLocalTime()).isBeforeOrEqualTo((LocalTime) said.detail("closes"));
    }

    @Property
    void hadTheCallerTimeInCommonTheCallWouldBeInIt(@ForAll("said") @Of(Code.HOURS_NEVER_MEET) Said said) {
        FollowUpPolicy policy = said.situation().policy();
        LocalTime opens = said.call()
                .window()
                .opens()
                .atZone(policy.callerZone().orElseThrow())
                .toLocalTime();
        LocalTime closes = opens.isBefore(LocalTime.of(23, 0)) ? opens.plusMinutes(20) : LocalTime.MAX;
        NextStep after = said.after(said.situation()
                .under(change -> change.caller(
                        policy.callerZone().orElseThrow(),
                        policy.callerCalendar().orElseThrow(),
                        CallHours.between(opens, closes))));

        assertThat(codes(after)).doesNotContain(Code.HOURS_NEVER_MEET);
        assertThat(decision(after)).isNotEqualTo(decision(said.said()));
    }

    @Property
    void wereTheSwitchboardElsewhereSoWereTheCall(@ForAll("said") @Of(Code.SWITCHBOARD_ZONE) Said said) {
        NextStep after = said.after(said.situation()
                .submissions(submission -> said.detail("zone").equals(submission.switchboardZone())
                        ? submission.withSwitchboard(submission.switchboard(), KOLKATA)
                        : submission));

        assertThat(said.call().window().zone()).isEqualTo(said.detail("zone"));
        assertThat(((PlannedCall) after).window().zone()).isEqualTo(KOLKATA);
    }

    @Property
    void wereAnotherZoneAssumedTheCallWereThere(@ForAll("said") @Of(Code.ASSUMED_ZONE) Said said) {
        NextStep after = said.after(said.situation().under(policy -> policy.assumeZone(KOLKATA)));

        assertThat(said.call().window().zone()).isEqualTo(said.detail("zone"));
        assertThat(((PlannedCall) after).window().zone()).isEqualTo(KOLKATA);
    }

    @Property
    void daysOfLatenessAreCountedFromTheDueDate(@ForAll("said") @Of(Code.LATE) Said said) {
        LocalDate due = said.day("due");
        LocalDate date = said.isCall() ? said.call().date() : ((Research) said.said()).by();
        FollowUpPolicy policy = said.situation().policy();
        BusinessCalendar callers = policy.callerCalendar().orElse(EVERY_DAY);
        long closed = due.datesUntil(date)
                .filter(day -> !callers.isBusinessDay(day)
                        || policy.absences().stream()
                                .anyMatch(away -> !day.isBefore(away.get(0)) && !day.isAfter(away.get(1))))
                .count();

        assertThat(due).isEqualTo(due(said.said()));
        assertThat(said.count("days"))
                .isEqualTo((int) (date.toEpochDay() - due.toEpochDay()))
                .isPositive();
        assertThat(said.count("closed")).isEqualTo((int) closed);
    }

    @Property
    void withRoomEveryCallWouldBeMadeOnTheFirstDayPossible(@ForAll("said") @Of(Code.WAITED_FOR_ROOM) Said said) {
        NextStep after = said.after(
                said.situation().under(policy -> policy.callsPerDay(99).researchPerDay(99)));
        LocalDate date = after instanceof PlannedCall call ? call.date() : ((Research) after).by();

        assertThat(date).isEqualTo(said.day("on"));
        assertThat(said.day("due"))
                .isEqualTo(said.isCall() ? said.call().date() : ((Research) said.said()).by())
                .isAfter(date);
    }
}
