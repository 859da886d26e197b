package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Ready;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import dev.followup.spi.ConflictingFactException;
import dev.followup.spi.ContactSource;
import dev.followup.store.InMemoryFollowUpStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JobSearchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z"); // a Monday
    private static final Submission DRAFT =
            Submission.letter("acme-42", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
    private static final Contact DANA = Contact.of("Dana Ruiz", "VP of Engineering", ZoneOffset.UTC);
    private static final Contact RECRUITER = Contact.of("Sam Lee", "Recruiter");

    private final InMemoryFollowUpStore store = new InMemoryFollowUpStore();
    private final JobSearch search =
            JobSearch.of("search", store, FollowUpPolicy.standard(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<ResearchSource> asked = new ArrayList<>();

    @Test
    void sourcesAreAskedInTheArticlesOrderUntilAManagerIsKnown() {
        JobSearch researched = search.withSources(
                source(ResearchSource.RESEARCH_SERVICE, Contact.of("Never Asked", "CEO")),
                source(ResearchSource.RECEPTIONIST, DANA),
                source(ResearchSource.COMPANY_WEBSITE, RECRUITER));

        Submission found = researched.research(DRAFT);

        assertThat(asked).containsExactly(ResearchSource.COMPANY_WEBSITE, ResearchSource.RECEPTIONIST);
        assertThat(found.contacts())
                .containsExactly(RECRUITER.withSource("COMPANY_WEBSITE"), DANA.withSource("RECEPTIONIST"));
        assertThat(researched.readiness(DRAFT)).isInstanceOf(NotReady.class);
        assertThat(researched.readiness(found))
                .isInstanceOfSatisfying(
                        Ready.class,
                        ready -> assertThat(ready.target())
                                .isEqualTo(found.contacts().get(1)));
        assertThat(researched.research(found)).isSameAs(found);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aSourceThatFailsIsSkipped() {
        ContactSource broken = ContactSource.of(ResearchSource.COMPANY_WEBSITE, draft -> {
            throw new IllegalStateException("no page");
        });
        ContactSource without = ContactSource.of(ResearchSource.RECEPTIONIST, draft -> null);

        assertThat(search.withSources(source(ResearchSource.RESEARCH_SERVICE, DANA), without, broken)
                        .research(DRAFT)
                        .contacts())
                .containsExactly(DANA.withSource("RESEARCH_SERVICE"));
    }

    @Test
    void humanResourcesAmongTheFindingsAreKeptAndNeverCalled() {
        Contact personnel =
                Contact.of("Kim Park", "HR Director", ZoneOffset.UTC).withPhone("1");
        Submission found = search.withSources(source(ResearchSource.COMPANY_WEBSITE, personnel, RECRUITER))
                .research(DRAFT);

        assertThat(search.sent(found))
                .isInstanceOfSatisfying(
                        Research.class,
                        research -> assertThat(research.why()).isEqualTo(Research.Why.ONLY_HR_OR_RECRUITERS));
        assertThat(search.plan().rejections())
                .extracting(Rejection::contact)
                .containsExactlyElementsOf(found.contacts());
    }

    @Test
    void whatIsKnownOfAPersonStandsAndWhatWasMissingIsAdded() {
        Contact known = Contact.of("Dana  RUIZ", "").withPhone("1");
        Contact found = DANA.withPhone("2").withSource("a friend");

        assertThat(search.withSources(source(ResearchSource.COMPANY_WEBSITE, found))
                        .research(DRAFT.withContacts(known))
                        .contacts())
                .containsExactly(Contact.of("Dana  RUIZ", Role.of("VP of Engineering"))
                        .withZone(ZoneOffset.UTC)
                        .withPhone("1")
                        .withPhone("2")
                        .withSource("a friend"));
    }

    @Test
    void theSameFactAgainChangesNothingAndAnotherOneOfItsIdIsRefused() {
        Submission sent = DRAFT.withContacts(DANA.withPhone("1"));
        CallAttempt call = CallAttempt.of("call-1", "acme-42", "Dana Ruiz", NOW, Outcome.NO_ANSWER);

        assertThat(search.sent(sent)).isEqualTo(search.sent(sent));
        NextStep after = search.record(call);
        assertThat(after).isInstanceOf(PlannedCall.class);
        assertThat(search.record(call)).isEqualTo(after);
        assertThat(search.facts()).containsExactly(FollowUp.of(sent, List.of(call)));
        refused("attempt call-1 is known with other content", () -> search.record(call.withNote("again")));
        refused(
                "no submission has the id other",
                () -> search.record(CallAttempt.of("call-2", "other", "Dana Ruiz", NOW, Outcome.BUSY)));
        refused("no submission has the id other", () -> search.update("other", submission -> submission));
        refused(
                "the change of submission acme-42 gave submission other",
                () -> search.update(
                        "acme-42", submission -> Submission.letter("other", "Acme", "Engineer", submission.sentOn())));

        assertThat(search.retract("call-1")).isTrue();
        assertThat(search.retract("call-1")).isFalse();
        search.record(call);
        assertThat(search.facts()).containsExactly(FollowUp.of(sent));
    }

    @Test
    void sendingAgainWhatWasCorrectedSinceIsARepeatUnlessDocumentOrEmployerDiffer() {
        Submission sent = DRAFT.withContacts(DANA.withPhone("1"));
        search.sent(sent);
        search.update("acme-42", known -> known.withPriority(Priority.TOP).withPosition("Senior Engineer"));

        assertThat(search.sent(sent)).isEqualTo(search.plan().stepFor("acme-42").orElseThrow());
        assertThat(search.sent(sent.withEmployer("ACME, Inc."))).isEqualTo(search.sent(sent));
        assertThat(search.find("acme-42").orElseThrow().submission().priority()).isEqualTo(Priority.TOP);
        conflicting(() -> search.sent(sent.withEmployer("Bolt")));
        conflicting(() -> search.sent(
                Submission.resume("acme-42", "Acme", "Engineer", sent.sentOn()).withContacts(sent.contacts())));
    }

    @Test
    void aCallThatCannotHaveBeenIsRefusedWithWhatWouldBeRightAndNobodysName() {
        search.sent(DRAFT.withContacts(DANA.withPhone("+1 312 555 0100"), RECRUITER)
                .withSwitchboard("+1 312 555 0199", null));

        refused(
                "no contact of submission acme-42 is named so, or has that id; known are 2: add the contact first, or take"
                        + " the name and the id as they are known",
                () -> search.record(call("Dana Ruis", Outcome.DO_NOT_CALL)));
        refused(
                "at is 2026-11-24T12:00:01Z, more than a day later than the clock's 2026-11-23T12:00:00Z",
                () -> search.record(CallAttempt.of(
                        "1", "acme-42", "Dana Ruiz", NOW.plusSeconds(24 * 3600 + 1), Outcome.NO_ANSWER)));
        refused(
                "referredTo is missing: attempt 1 does not say to whom it pointed",
                () -> search.record(call("Dana Ruiz", Outcome.REFERRED)));
        refused(
                "dialled is missing: attempt 1 does not say which number is wrong",
                () -> search.record(call("Dana Ruiz", Outcome.WRONG_NUMBER)));
        refused(
                "dialled is a number that neither the person called nor the switchboard of submission acme-42 has",
                () -> search.record(call("Dana Ruiz", Outcome.WRONG_NUMBER).withDialled("+1 312 555 0101")));
        refused(
                "callBackAt is 2026-11-23T06:00:00Z, not after the call itself at 2026-11-23T12:00:00Z",
                () -> search.record(call("Dana Ruiz", Outcome.CALL_BACK).withCallBackAt(NOW.minusSeconds(6 * 3600))));
        assertThat(search.facts().get(0).attempts()).isEmpty();

        for (String spelling : List.of("(312) 555-0100", "+1 312 555 0199", "0013125550100")) {
            search.record(CallAttempt.of(spelling, "acme-42", "RUIZ, Dana", NOW, Outcome.WRONG_NUMBER)
                    .withDialled(spelling));
        }
        search.record(CallAttempt.of("soon", "acme-42", "Dana Ruiz", NOW.plusSeconds(24 * 3600), Outcome.NO_ANSWER));
        assertThat(search.facts().get(0).attempts()).hasSize(4);
    }

    @Test
    void aCallToSomebodyElseOfTheNameByTheHostsIdIsRefused() {
        search.sent(DRAFT.withContacts(DANA.withId("dana")));

        refused(
                "no contact of submission acme-42 is named so, or has that id; known are 1: add the contact first, or take"
                        + " the name and the id as they are known",
                () -> search.record(call("Dana Ruiz", Outcome.NO_ANSWER).withContactId("another Dana")));

        search.record(call("Dana Ruiz", Outcome.NO_ANSWER));
        assertThat(search.facts().get(0).attempts()).hasSize(1);
    }

    @Test
    void aRepeatIsAcceptedBeforeAnythingElseIsLookedAt() {
        search.sent(DRAFT.withContacts(DANA.withPhone("1")));
        CallAttempt call = call("Dana Ruiz", Outcome.NO_ANSWER);
        search.record(call);
        search.update("acme-42", known -> known.withContacts(RECRUITER));

        assertThat(search.record(call)).isInstanceOf(Research.class);
    }

    @Test
    void aLetterOrAMeetingIsRecordedOnceAndRestartsTheWait() {
        search.sent(DRAFT.withSentOn(LocalDate.of(2026, 11, 16)) // a Monday
                .withContacts(DANA.withPhone("1")));
        Touch touch = Touch.sent("t-1", "acme-42", NOW, Touch.Channel.EMAIL);

        assertThat(search.record(touch))
                .isInstanceOfSatisfying(
                        PlannedCall.class,
                        call -> assertThat(call.due()).isEqualTo(LocalDate.of(2026, 11, 26))); // a Thursday
        assertThat(search.record(touch))
                .isEqualTo(search.plan().stepFor("acme-42").orElseThrow());
        conflicting(() -> search.record(touch.withNote("again")));
        refused(
                "no submission has the id other",
                () -> search.record(Touch.sent("t-2", "other", NOW, Touch.Channel.EMAIL)));
        assertThat(search.retract("t-1")).isTrue();
        assertThat(search.facts().get(0).touches()).isEmpty();
    }

    @Test
    void aSubmissionIsRemovedForGoodUnlessSomebodyAskedNotToBeCalledInIt() {
        search.sent(DRAFT.withContacts(DANA.withPhone("1")));
        search.sent(
                Submission.letter("bolt-1", "Bolt", "Engineer", DRAFT.sentOn()).withContacts(DANA.withPhone("1")));
        search.record(CallAttempt.of("1", "bolt-1", "Dana Ruiz", NOW, Outcome.DO_NOT_CALL));

        assertThat(search.remove("acme-42")).isTrue();
        assertThat(search.remove("acme-42")).isFalse();
        assertThat(search.find("acme-42")).isEmpty();
        refused("no submission has the id acme-42", () -> search.sent(DRAFT));
        refused(
                "in submission bolt-1 somebody asked not to be called, which must not be forgotten: close it instead",
                () -> search.remove("bolt-1"));
        search.erase();
        assertThat(search.facts()).isEmpty();
        assertThat(search.sent(DRAFT)).isInstanceOf(Research.class);
    }

    private static CallAttempt call(String name, Outcome outcome) {
        return CallAttempt.of("1", "acme-42", name, NOW, outcome);
    }

    private static void conflicting(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ConflictingFactException.class);
    }

    @Test
    void readinessRemembersWhatWasSaidAboutTheDraftItself() {
        Submission draft = DRAFT.withContacts(DANA.withPhone("1"));
        search.sent(draft);
        assertThat(search.readiness(draft)).isInstanceOf(Ready.class);

        for (Outcome said : List.of(Outcome.NO_LONGER_THERE, Outcome.DO_NOT_CALL)) {
            search.record(CallAttempt.of("said-" + said, "acme-42", "Dana Ruiz", NOW, said));
            assertThat(search.readiness(draft)).isInstanceOf(NotReady.class);
        }
    }

    @Test
    void anIdIsUsedOnceSoWhatHappenedInsteadNeedsAnother() {
        search.sent(DRAFT.withContacts(DANA.withPhone("1")));
        CallAttempt call = call("Dana Ruiz", Outcome.NO_ANSWER);
        search.record(call);
        search.retract("1");

        search.record(call.withNote("a late retry, or another call"));
        assertThat(search.facts().get(0).attempts()).isEmpty();
        CallAttempt instead = CallAttempt.of("2", "acme-42", "Dana Ruiz", NOW, Outcome.BUSY);
        search.record(instead);
        assertThat(search.facts().get(0).attempts()).containsExactly(instead);
    }

    @Test
    void aReferrerWhoIsNeverCalledIsNotToBeAsked() {
        Submission referred = DRAFT.withReferredBy("Sam Lee");

        assertThat(sources(search.sent(referred))).startsWith(ResearchSource.REFERRER);
        assertThat(sources(search.update(referred.withContacts(RECRUITER)))).doesNotContain(ResearchSource.REFERRER);
        search.update(referred.withContacts(Contact.of("Sam Lee", "Baker")));
        assertThat(sources(search.record(call("Sam Lee", Outcome.UNDECIDED)))).contains(ResearchSource.REFERRER);
        JobSearch barring = JobSearch.of(
                "search",
                store,
                FollowUpPolicy.builder().doNotCall((about, who) -> true).build(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(sources(barring.plan().stepFor("acme-42").orElseThrow())).doesNotContain(ResearchSource.REFERRER);
    }

    private static List<ResearchSource> sources(NextStep step) {
        return ((Research) step).steps().stream().map(Research.Step::source).toList();
    }

    @Test
    void newsClosesAndItsClearingReopens() {
        Submission sent = DRAFT.withContacts(DANA.withPhone("1"));
        NextStep open = search.sent(sent);

        assertThat(search.update(sent.withNews(News.FILLED)))
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.why()).isEqualTo(Closed.Why.POSITION_CLOSED));
        assertThat(search.update("acme-42", known -> known.withNews(News.NONE))).isEqualTo(open);
    }

    @Test
    void aSubmissionErasedMeanwhileIsNamed() {
        search.sent(DRAFT);

        refused(
                "no submission has the id acme-42",
                () -> search.update("acme-42", known -> {
                    store.erase("search");
                    return known;
                }));
    }

    private ContactSource source(ResearchSource kind, Contact... found) {
        return ContactSource.of(kind, draft -> {
            asked.add(kind);
            return List.of(found);
        });
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
