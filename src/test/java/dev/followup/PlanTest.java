package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan as a value: what makes two of them equal, what they show and what they mask. */
class PlanTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
    private static final Instant NOW = Instant.parse("2026-12-04T18:00:00Z");
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();
    private static final CallHours MORNINGS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(12, 0));

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "Operations Manager", CHICAGO).withPhone("+1 312 555 0100");
    private static final Contact KIM = Contact.of("Kim Park", "Recruiter", CHICAGO);
    private static final Contact MAX =
            Contact.of("Max Bauer", "Receptionist", CHICAGO).withPhone("+1 312 555 0101");

    private static final FollowUp TO_CALL = FollowUp.of(sent("call", "Acme").withContacts(DANA, KIM));
    private static final FollowUp TO_FIND_OUT = FollowUp.of(sent("find", "Bolt").withContacts(MAX));
    private static final FollowUp OVER = FollowUp.of(
            sent("over", "Cord").withContacts(DANA),
            List.of(CallAttempt.of("1", "over", "Dana Ruiz", NOW.minusSeconds(3600), Outcome.INTERVIEW_WON)));

    @Test
    void plansAreEqualWhenAllTheirStepsAre() {
        CallPlan plan = plan(TO_CALL, TO_FIND_OUT, OVER);

        assertThat(plan)
                .isEqualTo(plan(OVER, TO_FIND_OUT, TO_CALL))
                .hasSameHashCodeAs(plan(OVER, TO_FIND_OUT, TO_CALL));
        assertThat(plan.hashCode()).isNotEqualTo(plan().hashCode());
        assertThat(plan)
                .isNotEqualTo(plan(TO_FIND_OUT, OVER))
                .isNotEqualTo(plan(TO_CALL, OVER))
                .isNotEqualTo(plan(TO_CALL, TO_FIND_OUT))
                .isNotEqualTo(plan(withContacts(TO_CALL, DANA), TO_FIND_OUT, OVER))
                .isNotEqualTo("a plan");
    }

    @Test
    void stepsAreEqualWhenTheyAskTheSame() {
        PlannedCall call = plan(TO_CALL).calls().get(0);
        Research research = plan(TO_FIND_OUT).research().get(0);
        Closed closed = plan(OVER).closed().get(0);
        Rejection rejection = plan(TO_CALL).rejections().get(0);

        assertThat(call)
                .isEqualTo(plan(TO_CALL).calls().get(0))
                .hasSameHashCodeAs(plan(TO_CALL).calls().get(0))
                .isNotEqualTo(plan(withContacts(TO_CALL, DANA.withPhone("+1 312 555 0102")))
                        .calls()
                        .get(0))
                .isNotEqualTo(research);
        assertThat(research)
                .isEqualTo(plan(TO_FIND_OUT).research().get(0))
                .hasSameHashCodeAs(plan(TO_FIND_OUT).research().get(0))
                .isNotEqualTo(plan(withContacts(TO_FIND_OUT)).research().get(0))
                .isNotEqualTo(call);
        assertThat(closed)
                .isEqualTo(plan(OVER).closed().get(0))
                .hasSameHashCodeAs(plan(OVER).closed().get(0))
                .isNotEqualTo(plan(FollowUp.of(OVER.submission().withCallsDeclined(true)))
                        .closed()
                        .get(0))
                .isNotEqualTo(call);
        assertThat(rejection)
                .isEqualTo(plan(TO_CALL).rejections().get(0))
                .hasSameHashCodeAs(plan(TO_CALL).rejections().get(0))
                .isNotEqualTo(plan(TO_FIND_OUT).rejections().get(0))
                .isNotEqualTo(call);
        assertThat(List.of(call.hashCode(), research.hashCode(), closed.hashCode(), rejection.hashCode()))
                .doesNotContain(0)
                .doesNotHaveDuplicates();
    }

    @Test
    void stepsShowNoPersonWhenPrinted() {
        PlannedCall call = plan(TO_CALL).calls().get(0);

        assertThat(call.toString())
                .startsWith("PlannedCall[id=" + call.id() + ", purpose=FIRST_CALL, submissions=[call], ")
                .doesNotContain("Dana", "312");
        Research research = plan(TO_FIND_OUT).research().get(0);
        assertThat(research)
                .hasToString(
                        "Research[id=" + research.id() + ", submission=[find], why=ONLY_GATEKEEPERS, by=2026-12-04]");
        assertThat(research.steps())
                .map(Research.Step::toString)
                .containsExactly(
                        "Step[source=COMPANY_WEBSITE, whom=null, phone=null, website=null]",
                        "Step[source=RECEPTIONIST, whom=***, phone=***, website=null]",
                        "Step[source=RESEARCH_SERVICE, whom=null, phone=null, website=null]");
        assertThat(plan(OVER).closed().get(0)).hasToString("Closed[submission=over, why=INTERVIEW_WON]");
        assertThat(plan(TO_CALL).rejections().get(0).toString())
                .startsWith("Rejection[submissionId=call, ")
                .endsWith("reasons=[Reason[NEVER_RECRUITERS RECRUITER title=*** declared=false]]]")
                .doesNotContain("Kim", "title=Recruiter");
        assertThat(plan(TO_CALL, TO_FIND_OUT, OVER))
                .hasToString("CallPlan[madeAt=2026-12-04T18:00:00Z, callerZone=null, calls=1, research=1, closed=1,"
                        + " notes=[Reason[BUSINESS_DAYS NO_HOLIDAYS_KNOWN]]]");
    }

    @Test
    void researchIsWorthWhatTheCallIs() {
        FollowUpPolicy policy =
                STANDARD.toBuilder().value((followUp, weeks) -> 42).build();

        assertThat(policy.plan(List.of(TO_FIND_OUT), NOW).research())
                .singleElement()
                .satisfies(research -> {
                    assertThat(research.value()).isEqualTo(42);
                    assertThat(research.steps())
                            .map(Research.Step::source)
                            .containsExactly(
                                    ResearchSource.COMPANY_WEBSITE,
                                    ResearchSource.RECEPTIONIST,
                                    ResearchSource.RESEARCH_SERVICE);
                });
    }

    @Test
    void aCallThatIsPossibleSinceYesterdayIsOneOfToday() {
        ZoneId newYork = ZoneId.of("America/New_York");
        FollowUpPolicy policy = STANDARD.toBuilder()
                .caller(
                        newYork,
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(9, 0), LocalTime.of(10, 0)))
                .build();
        Contact kenji = Contact.of("Kenji Abe", "Engineering Manager", ZoneId.of("Asia/Tokyo"))
                .withPhone("+81 3 5550 0100");
        FollowUp tokyo = FollowUp.of(Submission.resume("tokyo", "Tokyo", "Nurse", FRIDAY.minusDays(14))
                .withContacts(kenji));
        Instant afterMidnight =
                FRIDAY.minusDays(1).atTime(0, 30).atZone(newYork).toInstant(); // 14:30 in Tokyo

        CallPlan plan = policy.plan(List.of(tokyo), afterMidnight);

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.callerDate()).isEqualTo(FRIDAY.minusDays(2)));
        assertThat(plan.today()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(plan.callsOn(plan.today())).isEqualTo(plan.calls());
        assertThat(plan.callsOn(FRIDAY.minusDays(2))).isEmpty();
    }

    @Test
    void aSubmissionIsPlannedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(TO_CALL, withContacts(TO_CALL, DANA)))
                .withMessage("two follow-ups have the submission id call");
    }

    @Test
    void callsForWhichNoDayHasRoomAreCounted() {
        FollowUpPolicy once = STANDARD.toBuilder()
                .callsPerDay(date -> date.equals(FRIDAY) ? 1 : 0)
                .build();

        assertThatThrownBy(() -> once.plan(List.of(TO_CALL, firm("Bolt"), firm("Cord")), NOW))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("the capacity of callsPerDay leaves no day for 2 of 3");
    }

    @Test
    void ofCallsWorthAsMuchTheFirstEmployersGoFirst() {
        FollowUpPolicy oneADay = STANDARD.toBuilder().callsPerDay(1).build();

        assertThat(oneADay.plan(List.of(firm("Cord"), firm("Acme"), firm("Bolt")), NOW)
                        .calls())
                .map(call -> call.followUps().get(0).submission().employer())
                .containsExactly("Acme", "Bolt", "Cord");
    }

    @Test
    void aCallTakesRoomOnTheDateOfWhoWasCalledAlsoWhenTheyAreCalledNoMore() {
        FollowUpPolicy oneADay = STANDARD.toBuilder().callsPerDay(1).build();
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant fridayThere = Instant.parse("2026-12-04T01:00:00Z"); // Thursday evening in Chicago
        Submission there = sent("there", "Kaze").withContacts(DANA.withZone(tokyo));

        for (Outcome outcome : List.of(Outcome.NO_ANSWER, Outcome.INTERVIEW_WON)) {
            FollowUp called =
                    FollowUp.of(there, List.of(CallAttempt.of("1", "there", "Dana Ruiz", fridayThere, outcome)));
            CallPlan plan = oneADay.plan(List.of(called, TO_CALL), fridayThere.plusSeconds(1));

            assertThat(((PlannedCall) plan.stepFor("call").orElseThrow()).date())
                    .isAfter(FRIDAY);
        }
    }

    @Test
    void changesAreNoneOnlyIfNothingWasAddedMovedOrDropped() {
        CallPlan plan = plan(TO_CALL);
        CallPlan moved = plan(FollowUp.of(TO_CALL.submission().withCallOn(LocalDate.of(2026, 12, 9))));

        assertThat(plan.changesSince(plan(TO_CALL)).none()).isTrue();
        assertThat(plan.changesSince(plan()).none()).isFalse();
        assertThat(plan().changesSince(plan).none()).isFalse();
        assertThat(moved.changesSince(plan).none()).isFalse();
    }

    @Test
    void policiesAreEqualWhenAllTheirSettingsAre() {
        FollowUpPolicy.Builder[] others = {
            STANDARD.toBuilder().firstCallAfter(Delay.days(2)),
            STANDARD.toBuilder().cadence(Cadence.standard().withLimits(2, 4)),
            STANDARD.toBuilder().callsPerDay(8),
            STANDARD.toBuilder().usefulDays(2),
            STANDARD.toBuilder().value((followUp, weeks) -> 1),
            STANDARD.toBuilder().calendars(contact -> BusinessCalendar.weekdays()),
            STANDARD.toBuilder().hours(contact -> MORNINGS),
            STANDARD.toBuilder().caller(CHICAGO, BusinessCalendar.weekdays(), MORNINGS),
            STANDARD.toBuilder().assumeZone(CHICAGO),
            STANDARD.toBuilder().researchPerDay(8),
            STANDARD.toBuilder().doNotCall((submission, contact) -> true),
            STANDARD.toBuilder().phoneNumbers((phone, region) -> phone),
            STANDARD.toBuilder().away(TUESDAY, FRIDAY)
        };

        assertThat(STANDARD)
                .isEqualTo(STANDARD.toBuilder().build())
                .hasSameHashCodeAs(STANDARD.toBuilder().build())
                .isNotEqualTo("a policy");
        for (FollowUpPolicy.Builder other : others) {
            FollowUpPolicy policy = other.build();
            assertThat(policy)
                    .isEqualTo(policy.toBuilder().build())
                    .hasSameHashCodeAs(policy.toBuilder().build())
                    .isNotEqualTo(STANDARD);
        }
    }

    @Test
    void aPolicyTellsItsSettings() {
        assertThat(STANDARD.toString())
                .startsWith("first call 3 days later, any number of calls a day, 4 useful days; ");
        assertThat(STANDARD.toBuilder().callsPerDay(8).build().toString())
                .startsWith("first call 3 days later, calls a day: 8 a day, 4 useful days; ");
    }

    private static CallPlan plan(FollowUp... followUps) {
        return STANDARD.plan(List.of(followUps), NOW);
    }

    private static FollowUp firm(String employer) {
        return FollowUp.of(sent(employer, employer).withContacts(DANA));
    }

    private static Submission sent(String id, String employer) {
        return Submission.resume(id, employer, "Welder", TUESDAY);
    }

    private static FollowUp withContacts(FollowUp followUp, Contact... contacts) {
        return FollowUp.of(followUp.submission().withContacts(contacts), followUp.attempts());
    }
}
