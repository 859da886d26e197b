package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.Cadence.Next;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.Research;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final CallHours OFFICE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Test
    void theStandardTableIsTheOneThatItsDocumentationShows() {
        Next unanswered = Next.callInOtherHalf(Delay.businessDays(1), Delay.businessDays(2), Delay.businessDays(5));
        Next one = Next.call(Delay.businessDays(1));
        Next two = Next.call(Delay.businessDays(2));
        Next five = Next.call(Delay.businessDays(5));
        Map<Outcome, Next> documented = new EnumMap<>(Map.of(
                Outcome.NO_ANSWER, unanswered,
                Outcome.BUSY, unanswered,
                Outcome.GATEKEEPER_REFUSED, unanswered,
                Outcome.VOICEMAIL_LEFT, two,
                Outcome.MESSAGE_TAKEN, two,
                Outcome.SENT_TO_HR, two,
                Outcome.CALL_BACK, two,
                Outcome.WRONG_NUMBER, one,
                Outcome.REFERRED, one,
                Outcome.MORE_INFORMATION_WANTED, five));
        documented.put(Outcome.UNDECIDED, five);
        documented.put(Outcome.NO_LONGER_THERE, Next.anotherPerson(Delay.businessDays(1)));
        documented.put(Outcome.WRONG_PERSON, Next.anotherPerson(Delay.businessDays(1)));
        documented.put(Outcome.INTERVIEW_WON, Next.close(Closed.Why.INTERVIEW_WON));
        documented.put(Outcome.POSITION_CLOSED, Next.close(Closed.Why.POSITION_CLOSED));
        documented.put(Outcome.NOT_INTERESTED, Next.close(Closed.Why.NOT_INTERESTED));
        documented.put(Outcome.DO_NOT_CALL, Next.close(Closed.Why.DO_NOT_CALL));

        assertThat(documented).containsOnlyKeys(Outcome.values());
        documented.forEach((outcome, next) ->
                assertThat(Cadence.standard().after(outcome)).as(outcome.name()).isEqualTo(next));
        assertThat(Cadence.standard().callsPerPerson()).isEqualTo(5);
        assertThat(Cadence.standard().callsPerSubmission()).isEqualTo(8);
        assertThat(Cadence.standard().callsToGatekeepers()).isEqualTo(3);
        assertThat(Cadence.standard().voicemails()).isEqualTo(2);
    }

    @Test
    void anotherCadenceIsAnotherValueAndTheSameOneTheSame() {
        Cadence patient = Cadence.standard().with(Outcome.UNDECIDED, Next.call(Delay.businessDays(10)));
        assertThat(patient.after(Outcome.UNDECIDED)).isEqualTo(Next.call(Delay.businessDays(10)));
        assertThat(patient.after(Outcome.BUSY)).isEqualTo(Cadence.standard().after(Outcome.BUSY));
        assertThat(patient)
                .isNotEqualTo(Cadence.standard())
                .isEqualTo(Cadence.standard().with(Outcome.UNDECIDED, Next.call(Delay.businessDays(10))))
                .hasSameHashCodeAs(Cadence.standard().with(Outcome.UNDECIDED, Next.call(Delay.businessDays(10))));
        Cadence strict = Cadence.standard().withLimits(3, 4);
        assertThat(strict).isNotEqualTo(Cadence.standard());
        assertThat(strict.callsPerPerson()).isEqualTo(3);
        assertThat(strict.callsPerSubmission()).isEqualTo(4);
        assertThat(strict.hashCode()).isNotEqualTo(Cadence.standard().hashCode());
        assertThat(strict.toString())
                .contains("BUSY -> ")
                .endsWith(
                        "at most 3 calls a person, 4 a submission, 3 to gatekeepers of an employer, 2 messages a person");
        assertThat(Cadence.standard().withLimits(1, 1).callsPerPerson()).isEqualTo(1);
    }

    @Test
    void impossibleSettingsAreRefusedWhenTheyAreMade() {
        refused(
                "not reached is no refusal: after NO_ANSWER comes another call",
                () -> Cadence.standard().with(Outcome.NO_ANSWER, Next.close(Closed.Why.NOT_INTERESTED)));
        refused(
                "not reached is no refusal: after GATEKEEPER_REFUSED comes another call",
                () -> Cadence.standard().with(Outcome.GATEKEEPER_REFUSED, Next.anotherPerson(Delay.businessDays(1))));
        refused(
                "after DO_NOT_CALL nothing but closing is possible",
                () -> Cadence.standard().with(Outcome.DO_NOT_CALL, Next.call(Delay.businessDays(30))));
        refused(
                "a limit of 0 calls: the first call would never be made",
                () -> Cadence.standard().withLimits(0, 8));
        refused(
                "a limit of -1 calls: the first call would never be made",
                () -> Cadence.standard().withLimits(5, -1));
        refused("waits is empty", () -> new Next.Call(List.of(), false));
        refused(
                "callsPerDay is 0: none would ever be made",
                () -> FollowUpPolicy.builder().callsPerDay(0).build());
        refused(
                "researchPerDay is 0: none would ever be made",
                () -> FollowUpPolicy.builder().researchPerDay(0).build());
        refused("a limit of -1 is less than 0", () -> Cadence.standard().withCallsToGatekeepers(-1));
        refused("a limit of -2 is less than 0", () -> Cadence.standard().withVoicemails(-2));
        refused(
                "away from 2026-12-02 to 2026-12-01: not 1 to 366 days",
                () -> FollowUpPolicy.builder().away(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1)));
        refused(
                "usefulDays is 0, not 1 to 366",
                () -> FollowUpPolicy.builder().usefulDays(0).build());
        refused(
                "usefulDays is 367, not 1 to 366",
                () -> FollowUpPolicy.builder().usefulDays(367).build());
        assertThatThrownBy(() -> FollowUpPolicy.builder().firstCallAfter(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("firstCallAfter");
    }

    @Test
    void aPlanIsMadeAtAnInstantOfTheYears1To9999() {
        FollowUpPolicy policy = FollowUpPolicy.standard();
        refused(
                "now is not in the years 1 to 9999 (UTC): -1000000000-01-01T00:00:00Z",
                () -> policy.plan(List.of(), Instant.MIN));
        refused(
                "now is not in the years 1 to 9999 (UTC): +10000-01-01T00:00:00Z",
                () -> policy.plan(List.of(), Instant.parse("+10000-01-01T00:00:00Z")));
        assertThat(policy.plan(List.of(), Instant.parse("9999-12-31T23:59:59.999999999Z"))
                        .calls())
                .isEmpty();
    }

    @Test
    void aContactWithoutADayIsResearchedAndOnlyACapacityWithoutOneIsAnError() {
        Submission sent = Submission.resume("acme-42", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Dana Ruiz", "VP", ZoneOffset.UTC).withPhone("1"));
        Submission other = Submission.resume("bolt-1", "Bolt", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Omar Haddad", "VP", ZoneOffset.UTC)
                        .withPhone("2")
                        .withRegion("US"));
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        List<FollowUp> facts = List.of(FollowUp.of(sent), FollowUp.of(other));
        CallHours weekend = OFFICE.closedOn(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).toArray(DayOfWeek[]::new));
        FollowUpPolicy onWeekends = FollowUpPolicy.builder()
                .hours(contact -> contact.region() == null ? weekend : OFFICE)
                .build();
        FollowUpPolicy never = FollowUpPolicy.builder()
                .calendars(contact -> contact.region() == null ? date -> false : BusinessCalendar.weekdays())
                .build();
        FollowUpPolicy failing = FollowUpPolicy.builder()
                .calendars(contact -> contact.region() == null
                        ? date -> {
                            throw new DateTimeException("no calendar of that year");
                        }
                        : BusinessCalendar.weekdays())
                .build();
        CallPlan alone = FollowUpPolicy.standard().plan(facts.subList(1, 2), now);

        for (FollowUpPolicy policy : List.of(onWeekends, never, failing)) {
            CallPlan plan = policy.plan(facts, now);
            assertThat(plan.calls()).isEqualTo(alone.calls());
            assertThat(plan.stepFor("acme-42"))
                    .get()
                    .isInstanceOfSatisfying(
                            Research.class,
                            research -> assertThat(research.why()).isEqualTo(Research.Why.NO_DAY));
        }
        FollowUpPolicy noRoom = FollowUpPolicy.builder().callsPerDay(date -> 0).build();
        assertThatThrownBy(() -> noRoom.plan(facts, now))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("the capacity of callsPerDay leaves no day for 2 of 2");
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
