package dev.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.FollowUpPolicy;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.plan.Progress.Counts;
import dev.followup.plan.Reason.Code;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan and its parts say of themselves, by example. */
class PlanDataTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Instant NOW = Instant.parse("2026-12-03T18:00:00Z");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "VP of Engineering", CHICAGO).withPhone("+1 312 555 0100");
    private static final Contact SAM = Contact.of("Sam Lee", "Engineering Manager", CHICAGO);
    private static final Contact KIM = Contact.of("Kim Moe", "HR Director");
    private static final Submission ACME =
            Submission.resume("acme", "Acme", "Engineer", MONDAY).withContacts(DANA, SAM, KIM);
    private static final Submission GLOBEX =
            Submission.letter("globex", "Globex", "Engineer", MONDAY).withWebsite(URI.create("https://globex.example"));
    private static final Submission WON =
            Submission.resume("won", "Wonka", "Engineer", MONDAY).withNews(News.INTERVIEW);

    private static CallPlan plan(FollowUp... followUps) {
        return FollowUpPolicy.standard().plan(List.of(followUps), NOW);
    }

    private static CallPlan plan(Submission... submissions) {
        return plan(Stream.of(submissions).map(FollowUp::of).toArray(FollowUp[]::new));
    }

    private static CallAttempt attempt(String id, Contact whom, Outcome outcome) {
        return CallAttempt.of(id, "acme", whom.name(), NOW, outcome);
    }

    @Test
    void aRejectionHasTheRulesOfItsReasons() {
        Rejection kim = plan(ACME).calls().get(0).rejections().get(0);

        assertThat(kim.rules()).containsExactly(Rule.NEVER_HUMAN_RESOURCES);
        assertThat(kim.never()).isTrue();
    }

    @Test
    void whatIsPrintedNamesNobody() {
        PlannedCall call = plan(ACME).calls().get(0);
        assertThat(call)
                .hasToString("PlannedCall[id=" + call.id() + ", purpose=FIRST_CALL, submissions=[acme], window="
                        + call.window() + "]");
        assertThat(new Research.Step(ResearchSource.COMPANY_WEBSITE, null, null, GLOBEX.website()))
                .hasToString("Step[source=COMPANY_WEBSITE, whom=null, phone=null, website=https://globex.example]");
        assertThat(new Alternative("acme", SAM, null, List.of()))
                .hasToString("Alternative[submissionId=acme, contact=" + SAM + ", phone=null, reasons=[]]");
        assertThat(new Alternative("acme", SAM, "+1 312 555 0101", List.of()))
                .hasToString("Alternative[submissionId=acme, contact=" + SAM + ", phone=***, reasons=[]]");
        assertThat(Reason.of(Code.HUMAN_RESOURCES, "HR Director", true))
                .hasToString("Reason[NEVER_HUMAN_RESOURCES HUMAN_RESOURCES title=*** declared=true]");
        assertThat(Reason.of(Code.CHOSEN_BY_WORK, 2, List.of("kafka")))
                .hasToString("Reason[ANY_RANK CHOSEN_BY_WORK among=2 words=***]");
        assertThat(Progress.of(List.of(FollowUp.of(ACME, List.of(attempt("1", DANA, Outcome.NO_ANSWER)))), CHICAGO)
                        .log())
                .map(Progress.Entry::toString)
                .containsExactly(
                        "Entry[date=2026-11-30, submissionId=acme, employer=Acme, person=null, way=RESUME,"
                                + " incoming=false, result=null]",
                        "Entry[date=2026-12-03, submissionId=acme, employer=Acme, person=***, way=CALL,"
                                + " incoming=false, result=NO_ANSWER]");
    }

    @Test
    void detailsAreReadAsJsonWritesThem() {
        assertThat(Reason.of(Code.TOUCHED, "EMAIL", "true", "2026-11-30", "2026-12-03"))
                .isEqualTo(Reason.of(Code.TOUCHED, "EMAIL", true, MONDAY, THURSDAY));
        assertThat(Reason.of(Code.TOUCHED, "EMAIL", "false", "2026-11-30", "2026-12-03"))
                .isEqualTo(Reason.of(Code.TOUCHED, "EMAIL", false, MONDAY, THURSDAY));
        assertThatThrownBy(() -> Reason.of(Code.TOUCHED, "EMAIL", "yes", "2026-11-30", "2026-12-03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("detail incoming is no FLAG");
        assertThatThrownBy(() -> Reason.of(Code.FIRST_CALL, Document.RESUME, MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("details are 2, not [document, sentOn, due]");
        assertThatThrownBy(() -> new Reason(
                        Rule.THREE_DAYS_LATER, Code.FIRST_CALL, Map.of("document", "RESUME", "sentOn", MONDAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("details lack due");
        assertThatThrownBy(() -> new Reason(
                        Rule.INTERVIEW_THAT_WEEK, Code.INTERVIEW_THIS_WEEK, Map.of("by", FRIDAY, "at", MONDAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("details have others than [by]");
    }

    @Test
    void detailsAreAMap() {
        Reason first = Reason.of(Code.FIRST_CALL, Document.RESUME, MONDAY, THURSDAY);

        assertThat(first.details().containsKey("due")).isTrue();
        assertThat(first.details().containsKey("by")).isFalse();
        assertThat(first.code().details()).extracting(Detail::name).containsExactly("document", "sentOn", "due");
        assertThat(first.code().details().get(1).kind().type()).isEqualTo(LocalDate.class);
        // those of another code are read anew, whatever they are called
        assertThatThrownBy(() -> new Reason(Rule.INTERVIEW_THAT_WEEK, Code.INTERVIEW_THIS_WEEK, first.details()))
                .hasMessage("details lack by");
    }

    @Test
    void researchAfterItsDayIsLate() {
        Research research = plan(GLOBEX).research().get(0);

        assertThat(research.due()).isEqualTo(THURSDAY);
        assertThat(research.daysLate()).isZero();
        assertThat(moved(research, MONDAY, THURSDAY).daysLate()).isEqualTo(3);
        assertThat(moved(research, FRIDAY, THURSDAY).daysLate()).isZero();
    }

    private static Research moved(Research of, LocalDate due, LocalDate by) {
        return new Research(
                of.id(),
                of.followUps(),
                of.why(),
                of.manager(),
                due,
                by,
                of.steps(),
                of.tried(),
                of.value(),
                of.reasons(),
                of.rejections());
    }

    @Test
    void whatWasAgreedWithTheReceptionIsSaidAlsoWhereItWasMissed() {
        Submission globex = GLOBEX.withSwitchboard("+1 312 555 0190", CHICAGO);
        Research asked = plan(globex).research().get(0);
        CallAttempt agreed = asked.reception("1", NOW, Outcome.CALL_BACK).withCallBackAt(NOW.plusSeconds(3_600));
        assertThat(agreed.submissionId()).isEqualTo("globex");

        FollowUp followUp = FollowUp.of(globex, List.of(agreed));
        FollowUpPolicy policy = FollowUpPolicy.standard();
        assertThat(asked.agreedFor()).isEmpty();
        assertThat(policy.plan(List.of(followUp), NOW).research().get(0).agreedFor())
                .contains(NOW.plusSeconds(3_600));
        assertThat(policy.plan(List.of(followUp), NOW.plusSeconds(86_400))
                        .research()
                        .get(0)
                        .agreedFor())
                .contains(NOW.plusSeconds(3_600));
    }

    @Test
    void anAttemptIsOfTheOneSubmissionOfItsCall() {
        PlannedCall call = plan(ACME).calls().get(0);
        assertThat(call.attempt("1", NOW, Outcome.NO_ANSWER))
                .isEqualTo(CallAttempt.of("1", "acme", "Dana Ruiz", NOW, Outcome.NO_ANSWER)
                        .withDialled("+1 312 555 0100"));

        PlannedCall both = plan(
                        ACME, Submission.resume("too", "Acme", "Lead", MONDAY).withContacts(DANA))
                .calls()
                .get(0);
        assertThatThrownBy(() -> both.attempt("1", NOW, Outcome.NO_ANSWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the call is about 2 submissions, [acme, too]: name the one that the outcome is about");
    }

    @Test
    void aCallIsMadeByAnAttemptToReachItsCallee() {
        Submission withIds = ACME.withContacts(DANA.withId("d"), SAM, KIM);
        CallPlan before = plan(withIds);

        assertThat(made(before, attempt("1", DANA, Outcome.NO_ANSWER).withContactId("d")))
                .hasSize(1);
        assertThat(made(before, attempt("1", SAM, Outcome.NO_ANSWER))).isEmpty();
        assertThat(made(before, attempt("1", DANA, Outcome.CALL_BACK).withIncoming(true)))
                .isEmpty();
        assertThat(made(before, CallAttempt.reception("1", "acme", NOW, Outcome.NO_ANSWER)))
                .isEmpty();
        // somebody else of that name, by the host's id
        Submission two = withIds.withContacts(DANA.withId("d"), DANA.withId("e"));
        assertThat(made(plan(two), attempt("1", DANA, Outcome.NO_ANSWER).withContactId("e")))
                .isEmpty();
    }

    private static List<PlannedCall> made(CallPlan before, CallAttempt attempt) {
        Submission submission = before.calls().get(0).followUps().get(0).submission();
        return plan(FollowUp.of(submission, List.of(attempt)))
                .changesSince(before)
                .made();
    }

    @Test
    void researchIsMadeOnceTheCallIsPlannedAndDroppedOnceItIsNeededNoMore() {
        CallPlan before = plan(GLOBEX);

        PlanChanges found = plan(GLOBEX.withContacts(DANA)).changesSince(before);
        assertThat(found.researchMade()).isEqualTo(before.research());
        assertThat(found.researchDropped()).isEmpty();
        assertThat(found.added()).hasSize(1);

        PlanChanges withdrawn = plan(GLOBEX.withNews(News.WITHDRAWN)).changesSince(before);
        assertThat(withdrawn.researchMade()).isEmpty();
        assertThat(withdrawn.researchDropped()).isEqualTo(before.research());
    }

    @Test
    void anyDifferenceIsAChange() {
        PlannedCall call = plan(ACME).calls().get(0);
        Research research = plan(GLOBEX).research().get(0);

        assertThat(changes(List.of(), List.of(), List.of(), List.of()).none()).isTrue();
        assertThat(changes(List.of(call), List.of(), List.of(), List.of()).none())
                .isFalse();
        assertThat(changes(List.of(), List.of(call), List.of(), List.of()).none())
                .isFalse();
        assertThat(changes(List.of(), List.of(), List.of(research), List.of()).none())
                .isFalse();
        assertThat(changes(List.of(), List.of(), List.of(), List.of(research)).none())
                .isFalse();
    }

    private static PlanChanges changes(
            List<PlannedCall> made,
            List<PlannedCall> dropped,
            List<Research> researchMade,
            List<Research> researchDropped) {
        return new PlanChanges(
                List.of(), List.of(), made, dropped, List.of(), List.of(), researchMade, researchDropped);
    }

    @Test
    void whatChangesInACallIsAMove() {
        CallPlan before = plan(ACME);
        PlannedCall call = before.calls().get(0);

        CallPlan elsewhere = plan(ACME.withContacts(
                Contact.of("Dana Ruiz", "VP of Engineering", CHICAGO).withPhone("+1 312 555 0199"), SAM, KIM));
        assertThat(elsewhere.changesSince(before).moved())
                .containsExactly(new Move<>(call, elsewhere.calls().get(0)));
        CallPlan chosen = plan(ACME.withCallOn(FRIDAY));
        assertThat(chosen.changesSince(before).moved())
                .containsExactly(new Move<>(call, chosen.calls().get(0)));
        assertThat(plan(ACME).changesSince(before).none()).isTrue();
        // another manager takes the place
        CallPlan another = plan(ACME.withContacts(SAM.withPhone("+1 312 555 0101"), KIM));
        assertThat(another.changesSince(before).moved())
                .containsExactly(new Move<>(call, another.calls().get(0)));
    }

    @Test
    void callsToWhoeverIsAskedAreNoCallsToAManager() {
        Contact pat = Contact.of("Pat Doyle", "Receptionist", CHICAGO);
        Contact lee = Contact.of("Lee Ng", "Software Engineer", CHICAGO).withId("lee");
        FollowUp acme = FollowUp.of(
                ACME.withContacts(DANA, pat, lee),
                List.of(
                        attempt("1", pat, Outcome.CALL_BACK),
                        attempt("2", lee, Outcome.NO_ANSWER).withContactId("lee"),
                        attempt("3", DANA, Outcome.UNDECIDED),
                        attempt("4", DANA, Outcome.CALL_BACK).withIncoming(true),
                        CallAttempt.reception("5", "acme", NOW, Outcome.NO_ANSWER),
                        CallAttempt.of("6", "acme", "Who Ever", NOW, Outcome.NO_ANSWER)));

        Progress progress = Progress.of(List.of(acme, FollowUp.of(WON)), ZoneOffset.UTC);

        assertThat(progress.total()).isEqualTo(new Counts(2, 3, 2, 2, 1));
        assertThat(progress.byWeek()).extracting(Progress.Week::monday).containsExactly(MONDAY);
    }

    @Test
    void everyRuleHasItsSource() {
        assertThat(Rule.THREE_DAYS_LATER.source()).isEqualTo(Rule.Source.ARTICLE);
        assertThat(Rule.DO_NOT_CALL.source()).isEqualTo(Rule.Source.PRACTICE);
    }
}
