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
import dev.followup.role.Role;
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
                .containsExactly(RECRUITER.withSource("company website"), DANA.withSource("receptionist"));
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
                .containsExactly(DANA.withSource("research service"));
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
                        .withPhone("2"));
    }

    @Test
    void theSameFactAgainChangesNothingAndAnotherOneOfItsIdIsRefused() {
        Submission sent = DRAFT.withContacts(DANA.withPhone("1"));
        CallAttempt call = CallAttempt.of("call-1", "acme-42", "Dana Ruiz", NOW, Outcome.NO_ANSWER);

        assertThat(search.sent(sent)).isEqualTo(search.sent(sent));
        NextStep after = search.record(call);
        assertThat(after).isInstanceOf(PlannedCall.class);
        assertThat(search.record(call)).isEqualTo(after);
        assertThat(store.all("search")).containsExactly(FollowUp.of(sent, List.of(call)));
        refused("submission acme-42 is known with other content", () -> search.sent(sent.withPriority(Priority.TOP)));
        refused("attempt call-1 is known with other content", () -> search.record(call.withNote("again")));
        refused(
                "no submission has the id other",
                () -> search.record(CallAttempt.of("call-2", "other", "Dana Ruiz", NOW, Outcome.BUSY)));
        refused("no submission has the id other", () -> search.update("other", submission -> submission));
        refused(
                "the change of submission acme-42 gave submission other",
                () -> search.update(
                        "acme-42", submission -> Submission.letter("other", "Acme", "Engineer", submission.sentOn())));
        refused(
                "dialled is missing: attempt call-3 does not say which number is wrong",
                () -> search.record(CallAttempt.of("call-3", "acme-42", "Dana Ruiz", NOW, Outcome.WRONG_NUMBER)));

        assertThat(search.retract("call-1")).isTrue();
        assertThat(search.retract("call-1")).isFalse();
        search.record(call);
        assertThat(store.all("search")).containsExactly(FollowUp.of(sent));
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
                "submission acme-42 was erased while it was worked on",
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
