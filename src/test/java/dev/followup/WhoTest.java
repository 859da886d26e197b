package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom to phone after calls that pointed somewhere, and whom to ask if nobody is left. */
class WhoTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant CALLED = Instant.parse("2026-12-03T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-03T18:00:00Z");

    private static final Contact DANA = manager("Dana Ruiz", "+1 312 555 0100");
    private static final Contact OMAR = manager("Omar Haddad", "+1 312 555 0101");
    private static final Contact KIM = manager("Kim Park", "+1 312 555 0102");

    @Test
    void whoWasTheWrongPersonIsNotCalledAboutItAgain() {
        Submission submission = submission(DANA, OMAR);

        assertThat(called(submission)).isEqualTo(DANA.name());
        assertThat(called(submission, call("1", "DANA  RUIZ", Outcome.WRONG_PERSON)))
                .isEqualTo(OMAR.name());
        assertThat(called(submission, call("1", OMAR.name(), Outcome.WRONG_PERSON)))
                .isEqualTo(DANA.name());
    }

    @Test
    void whoWasReferredToLastGoesFirst() {
        Submission submission = submission(DANA, OMAR, KIM);
        CallAttempt toOmar = call("1", DANA.name(), Outcome.REFERRED).withReferredTo(OMAR);
        CallAttempt later = CallAttempt.of("2", "acme-1", DANA.name(), CALLED.plusSeconds(60), Outcome.REFERRED)
                .withReferredTo(KIM);
        CallAttempt last = CallAttempt.of("3", "acme-1", DANA.name(), CALLED.plusSeconds(90), Outcome.NO_ANSWER);

        assertThat(called(submission, toOmar)).isEqualTo(OMAR.name());
        assertThat(called(submission, toOmar, later)).isEqualTo(KIM.name());
        assertThat(called(submission, toOmar, later, last)).isEqualTo(KIM.name());
    }

    @Test
    void whoPromisedACallAboutThisPositionGoesBeforeWhoWasReferredTo() {
        Submission submission = submission(DANA, OMAR);
        CallAttempt promised =
                call("1", DANA.name(), Outcome.CALL_BACK).withCallBackAt(Instant.parse("2026-12-04T16:00:00Z"));
        CallAttempt toOmar = CallAttempt.of("2", "acme-1", KIM.name(), CALLED, Outcome.REFERRED)
                .withReferredTo(OMAR);
        CallAttempt aboutAnother = CallAttempt.of("3", "acme-2", DANA.name(), CALLED, Outcome.CALL_BACK)
                .withCallBackAt(Instant.parse("2026-12-04T16:00:00Z"));
        FollowUp other = FollowUp.of(
                Submission.resume("acme-2", "Acme", "Tester", LocalDate.of(2026, 11, 30))
                        .withContacts(DANA),
                List.of(aboutAnother));

        assertThat(called(submission, promised, toOmar)).isEqualTo(DANA.name());
        CallPlan plan = FollowUpPolicy.standard().plan(List.of(FollowUp.of(submission, List.of(toOmar)), other), NOW);
        assertThat(contact(plan, "acme-1").name()).isEqualTo(OMAR.name());
    }

    @Test
    void whoWasDeclaredGoesBeforeWhoseTitleIsNearThePosition() {
        Contact declared = Contact.of("Ada Berg", Role.hiringManager("Wizard"))
                .withZone(CHICAGO)
                .withPhone("+1 312 555 0103");
        Contact near = Contact.of("Ben Cole", "Backend Manager", CHICAGO).withPhone("+1 312 555 0104");

        assertThat(called(submission(DANA, near, declared))).isEqualTo(declared.name());
        assertThat(called(submission(DANA, near))).isEqualTo(near.name());
    }

    @Test
    void whoCanBeCalledGoesBeforeWhoseNumberIsUnknown() {
        Contact declared = Contact.of("Ada Berg", Role.hiringManager("Wizard")).withZone(CHICAGO);

        assertThat(called(submission(declared, DANA))).isEqualTo(DANA.name());
        Research research = (Research) step(submission(declared));
        assertThat(research.why()).isEqualTo(Research.Why.NO_PHONE);
    }

    @Test
    void aWrongNumberIsNotDialledAgainUnderAnySpelling() {
        Submission submission = submission(DANA.withPhone("+1 312 555 0107"));

        for (String spelling : List.of("+1 (312) 555-0100", "0013125550100", "312-555-0100", "1 312 555 0100")) {
            assertThat(dialled(
                            submission,
                            call("1", DANA.name(), Outcome.WRONG_NUMBER).withDialled(spelling)))
                    .as(spelling)
                    .isEqualTo("+1 312 555 0107");
        }
        assertThat(dialled(submission, call("1", DANA.name(), Outcome.WRONG_NUMBER)))
                .isEqualTo("+1 312 555 0100");
        Submission british = submission(
                Contact.of("Dana Ruiz", "Engineering Manager", CHICAGO).withPhone("+44 (0)20 7946 0958"));
        assertThat(step(british, call("1", DANA.name(), Outcome.WRONG_NUMBER).withDialled("+44 20 7946 0958")))
                .isInstanceOfSatisfying(Research.class, research -> {
                    assertThat(research.why()).isEqualTo(Research.Why.NO_PHONE);
                    assertThat(research.reasons()).contains(Reason.of(Code.WRONG_NUMBERS, 1));
                });
    }

    @Test
    void aWrongNumberIsNotDialledAlthoughTheAttemptIsAheadOfTheClock() {
        CallAttempt ahead = CallAttempt.of(
                        "1", "acme-1", DANA.name(), NOW.plus(Duration.ofDays(30)), Outcome.WRONG_NUMBER)
                .withDialled("(312) 555-0100");

        assertThat(dialled(submission(DANA.withPhone("+1 312 555 0107")), ahead))
                .isEqualTo("+1 312 555 0107");
    }

    @Test
    void afterNoAnswerTheNextNumberIsDialledAndAfterTheLastTheFirstAgain() {
        Submission submission = submission(DANA.withPhone("+1 312 555 0107").withPhone("+1 312 555 0108"));

        assertThat(dialled(submission)).isEqualTo("+1 312 555 0100");
        assertThat(dialled(submission, unanswered("+1 312 555 0100"))).isEqualTo("+1 312 555 0107");
        assertThat(dialled(submission, unanswered("(312) 555-0107"))).isEqualTo("+1 312 555 0108");
        assertThat(dialled(submission, unanswered("+1 312 555 0108"))).isEqualTo("+1 312 555 0100");
        assertThat(dialled(submission, unanswered("+1 312 555 0199"))).isEqualTo("+1 312 555 0100");
        assertThat(dialled(submission, call("1", DANA.name(), Outcome.UNDECIDED).withDialled("+1 312 555 0100")))
                .isEqualTo("+1 312 555 0100");
        assertThat(((PlannedCall) step(submission, unanswered("+1 312 555 0100"))).reasons())
                .contains(Reason.of(Code.NEXT_NUMBER, Outcome.NO_ANSWER));
    }

    @Test
    void oneNumberInTwoSpellingsIsNotDialledTwiceInARow() {
        Submission submission = submission(DANA.withPhone("312-555-0100").withPhone("+1 312 555 0107"));

        assertThat(dialled(submission, unanswered("+1 312 555 0100"))).isEqualTo("+1 312 555 0107");
        assertThat(dialled(submission, unanswered("312-555-0100"))).isEqualTo("+1 312 555 0107");
        assertThat(dialled(submission, unanswered("+1 312 555 0107"))).isEqualTo("+1 312 555 0100");
        assertThat(((PlannedCall) step(submission(DANA.withPhone("312-555-0100")), unanswered("+1 312 555 0100")))
                        .reasons())
                .extracting(Reason::code)
                .doesNotContain(Code.NEXT_NUMBER);
    }

    private static CallAttempt unanswered(String dialled) {
        return call("1", DANA.name(), Outcome.NO_ANSWER).withDialled(dialled);
    }

    @Test
    void aNumberAtWhichSomebodyAskedNotToBeCalledIsNotDialled() {
        Submission submission =
                submission(DANA, OMAR.withPhone("+1 312 555 0107")).withSwitchboard("+1 312 555 0199", CHICAGO);
        CallAttempt declined = CallAttempt.of("1", "acme-2", DANA.name(), CALLED, Outcome.DO_NOT_CALL);
        FollowUp elsewhere = FollowUp.of(
                Submission.resume("bolt-1", "Bolt", "Tester", LocalDate.of(2026, 11, 30))
                        .withContacts(DANA, KIM),
                List.of(CallAttempt.of("2", "bolt-1", KIM.name(), CALLED, Outcome.NO_ANSWER)
                        .withDialled("+1 312 555 0101")));
        FollowUp shared = FollowUp.of(Submission.resume("bolt-1", "Bolt", "Tester", LocalDate.of(2026, 11, 30))
                .withContacts(Contact.of("Ida Moe", "Manager", CHICAGO).withPhone("+1 312 555 0100")));

        assertThat(declinedAboutAnother(submission, declined, elsewhere)).isEqualTo("+1 312 555 0101");
        assertThat(declinedAboutAnother(submission, declined.withDialled("+1 312 555 0101"), elsewhere))
                .isEqualTo("+1 312 555 0107");
        assertThat(declinedAboutAnother(
                        submission(OMAR.withPhone("+1 312 555 0199")).withSwitchboard("+1 312 555 0199", CHICAGO),
                        declined.withDialled("+1 312 555 0199"),
                        elsewhere))
                .isEqualTo("+1 312 555 0101");
        assertThat(FollowUpPolicy.standard()
                        .plan(List.of(shared, declinedFollowUp(submission(DANA), declined)), NOW)
                        .stepFor("bolt-1"))
                .get()
                .isInstanceOfSatisfying(
                        Research.class, research -> assertThat(research.why()).isEqualTo(Research.Why.NO_PHONE));
    }

    @Test
    void whatACallBroughtUpCompletesWhomItNamed() {
        Contact known = Contact.of("Omar Haddad", "").withPhone("+1 312 555 0109");
        Submission submission = submission(DANA, known);
        CallAttempt named = call("1", DANA.name(), Outcome.REFERRED).withReferredTo(OMAR.withZone(ZoneId.of("UTC")));

        PlannedCall call = (PlannedCall) step(submission, named);

        assertThat(call.contact().name()).isEqualTo("Omar Haddad");
        assertThat(call.contact().phones()).containsExactly("+1 312 555 0109", "+1 312 555 0101");
        assertThat(call.contact().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(call.contact().role().title()).isEqualTo("Engineering Manager");
    }

    @Test
    void thoseWhoMayKnowAreAskedAndNeverHumanResourcesRecruitersNorWhoDeclined() {
        Contact desk = Contact.of("Pat Doyle", "Receptionist").withPhone("+1 312 555 0110");
        Contact chemist = Contact.of("Lu Chen", "Chemist");
        Contact declined = Contact.of("Bo Lind", "Welder");
        Submission submission = submission(
                Contact.of("Sam Lee", "HR Manager"), Contact.of("Ann Fox", "Recruiter"), OMAR, declined, chemist, desk);
        FollowUp other = FollowUp.of(
                Submission.resume("acme-2", "Acme", "Tester", LocalDate.of(2026, 11, 30)),
                List.of(CallAttempt.of("2", "acme-2", declined.name(), CALLED, Outcome.DO_NOT_CALL)));
        FollowUp followUp = FollowUp.of(submission, List.of(call("1", OMAR.name(), Outcome.WRONG_PERSON)));

        CallPlan plan = FollowUpPolicy.standard().plan(List.of(followUp, other), NOW);
        Research research = (Research) plan.stepFor("acme-1").orElseThrow();

        assertThat(research.why()).isEqualTo(Research.Why.ANOTHER_MANAGER);
        assertThat(research.steps().get(1).whom()).isEqualTo("Pat Doyle");
        assertThat(research.steps().get(1).phone()).isEqualTo("+1 312 555 0110");
        assertThat(plan.rejections())
                .filteredOn(rejection -> rejection.contact().equals(declined))
                .allMatch(rejection -> rejection.never());
    }

    @Test
    void aGatekeeperIsAskedBeforeAColleagueAtTheirOwnNumberOrElseAtTheSwitchboard() {
        Contact chemist = Contact.of("Lu Chen", "Chemist").withPhone("+1 312 555 0111");
        Contact desk = Contact.of("Pat Doyle", "Receptionist").withPhone("+1 312 555 0110");
        Contact silent = Contact.of("Pat Doyle", "Receptionist");

        assertThat(reception(submission())).extracting(Research.Step::whom).isNull();
        assertAsks(reception(submission().withSwitchboard("+1 312 555 0199", null)), null, "+1 312 555 0199");
        assertAsks(reception(submission(chemist)), "Lu Chen", "+1 312 555 0111");
        assertAsks(reception(submission(chemist, desk)), "Pat Doyle", "+1 312 555 0110");
        assertAsks(reception(submission(chemist, silent)), "Lu Chen", "+1 312 555 0111");
        assertAsks(
                reception(submission(chemist, silent).withSwitchboard("+1 312 555 0199", null)),
                "Pat Doyle",
                "+1 312 555 0199");
    }

    private static void assertAsks(Research.Step step, String whom, String phone) {
        assertThat(step.whom()).isEqualTo(whom);
        assertThat(step.phone()).isEqualTo(phone);
    }

    private static Research.Step reception(Submission submission) {
        return ((Research) step(submission)).steps().get(1);
    }

    private static Contact manager(String name, String phone) {
        return Contact.of(name, "Engineering Manager", CHICAGO).withPhone(phone);
    }

    private static Submission submission(Contact... contacts) {
        return Submission.resume("acme-1", "Acme", "Backend Developer", LocalDate.of(2026, 11, 30))
                .withContacts(contacts);
    }

    private static CallAttempt call(String id, String name, Outcome outcome) {
        return CallAttempt.of(id, "acme-1", name, CALLED, outcome);
    }

    private static String dialled(Submission submission, CallAttempt... attempts) {
        return ((PlannedCall) step(submission, attempts)).phone();
    }

    /** The number dialled about a submission after somebody declined on a call about another position there. */
    private static String declinedAboutAnother(Submission submission, CallAttempt declined, FollowUp elsewhere) {
        CallPlan plan = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission), declinedFollowUp(submission, declined), elsewhere), NOW);
        return ((PlannedCall) plan.stepFor("acme-1").orElseThrow()).phone();
    }

    private static FollowUp declinedFollowUp(Submission submission, CallAttempt declined) {
        return FollowUp.of(
                Submission.resume("acme-2", "Acme", "Tester", LocalDate.of(2026, 11, 30))
                        .withContacts(submission.contacts()),
                List.of(declined));
    }

    private static String called(Submission submission, CallAttempt... attempts) {
        return ((PlannedCall) step(submission, attempts)).contact().name();
    }

    private static NextStep step(Submission submission, CallAttempt... attempts) {
        return FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission, List.of(attempts))), NOW)
                .stepFor("acme-1")
                .orElseThrow();
    }

    private static Contact contact(CallPlan plan, String submissionId) {
        return ((PlannedCall) plan.stepFor(submissionId).orElseThrow()).contact();
    }
}
