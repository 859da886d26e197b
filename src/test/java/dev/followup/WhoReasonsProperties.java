package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Why this person is called, at this number and about this, and why others are not: without the fact it would not be so. */
class WhoReasonsProperties extends ReasonLaws {
    private static final String NEW_NUMBER = "+1 312 555 0177";

    @Property
    void withATitleThatLeadsNobodyTheManagerWouldNotBeCalled(@ForAll("said") @Of(Code.MANAGER) Said said) {
        NextStep after = said.after(change(said, contact -> contact.withRole(Role.of("Clerk"))));

        assertThat(whom(said.said()).role().title()).isEqualTo(said.detail("title"));
        assertThat(codesAbout(said, after)).doesNotContain(Code.MANAGER);
    }

    @Property
    void withoutTheHostsWordTheTitleDecides(@ForAll("said") @Of(Code.DECLARED_MANAGER) Said said) {
        NextStep after = said.after(
                change(said, contact -> contact.withRole(Role.of(contact.role().title()))));

        assertThat(whom(said.said()).role().title()).isEqualTo(said.detail("title"));
        assertThat(codesAbout(said, after)).doesNotContain(Code.DECLARED_MANAGER);
    }

    @Property
    void hadNoManagerNamedThemTheyWouldNotBeCalled(@ForAll("said") @Of(Code.NAMED_BY_MANAGER) Said said) {
        Contact named = whom(said.said());
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> attempt.referredTo() != null
                                && attempt.referredTo().name().equals(named.name()),
                        attempt -> attempt.withReferredTo(null)));

        assertThat(named.role().kind()).isNotEqualTo(Role.Kind.MANAGER);
        assertThat(codesAbout(said, after)).doesNotContain(Code.NAMED_BY_MANAGER);
    }

    @Property
    void withoutTheAgreementAnotherFactChooses(@ForAll("said") @Of(Code.CHOSEN_BY_AGREEMENT) Said said) {
        assertAnotherFactChooses(said, said.situation().attempts(to(said), attempt -> attempt.withCallBackAt(null)));
    }

    @Property
    void withoutTheReferralAnotherFactChooses(@ForAll("said") @Of(Code.CHOSEN_BY_REFERRAL) Said said) {
        String chosen = whom(said.said()).name();
        assertAnotherFactChooses(
                said,
                said.situation()
                        .attempts(
                                attempt -> attempt.referredTo() != null
                                        && attempt.referredTo().name().equals(chosen),
                                attempt -> attempt.withReferredTo(null)));
    }

    @Property
    void withoutTheHostsWordAnotherFactChooses(@ForAll("said") @Of(Code.CHOSEN_AS_DECLARED) Said said) {
        assertAnotherFactChooses(
                said,
                change(said, contact -> contact.withRole(Role.of(contact.role().title()))));
    }

    @Property
    void withATitleOfOtherWorkTheNextOrTheListDecides(@ForAll("said") @Of(Code.CHOSEN_BY_WORK) Said said) {
        NextStep after = said.after(change(said, contact -> contact.withRole(Role.of("Harbour Master Manager"))));

        assertThat((List<?>) said.detail("words")).isNotEmpty();
        assertThat(whom(said.said()).role().title()).containsIgnoringCase(((List<?>) said.detail("words")).get(0) + "");
        if (after instanceof PlannedCall call
                && call.contact().name().equals(whom(said.said()).name())) {
            assertThat(codes(after)).doesNotContain(Code.CHOSEN_BY_WORK);
        }
    }

    /** Somebody else, or by another reason. */
    private static void assertAnotherFactChooses(Said said, Situation changed) {
        NextStep after = said.after(changed);
        Contact now = whomOrNull(after);
        if (now != null && now.name().equals(whom(said.said()).name())) {
            assertThat(codes(after)).doesNotContain(said.reason().code());
        }
    }

    @Property
    void inAnotherOrderOfTheListAnotherManagerIsCalled(@ForAll("said") @Of(Code.CHOSEN_BY_LIST) Said said) {
        Situation reversed = said.situation();
        for (String id : ids(said.said())) {
            Submission submission = reversed.submission(id);
            List<Contact> contacts = new ArrayList<>(everybody(said.situation(), id));
            Collections.reverse(contacts);
            reversed = reversed.submission(id, any -> submission.withContacts(contacts));
        }
        NextStep after = said.after(reversed);

        Contact now = whomOrNull(after);
        if (now != null && now.name().equals(whom(said.said()).name())) {
            assertThat(codes(after)).doesNotContain(Code.CHOSEN_BY_LIST);
        }
    }

    private static List<Contact> everybody(Situation situation, String id) {
        return situation.facts().stream()
                .filter(followUp -> followUp.submission().id().equals(id))
                .findFirst()
                .orElseThrow()
                .contacts();
    }

    @Property
    void couldAllBeReachedAnotherManagerWouldBeCalled(@ForAll("said") @Of(Code.CHOSEN_AS_REACHABLE) Said said) {
        NextStep after = said.after(said.situation()
                .contacts(
                        contact -> !contact.name().equals(whom(said.said()).name()),
                        contact -> contact.withPhone(NEW_NUMBER + contact.name().charAt(0) % 10)
                                .withZone(
                                        contact.zone() == null
                                                ? said.call().window().zone()
                                                : contact.zone())
                                .withCallHours(null))
                .under(policy -> policy.calendar(EVERY_DAY).hours(DAY_AND_NIGHT)));

        assertThat(codes(after)).doesNotContain(Code.CHOSEN_AS_REACHABLE);
    }

    @Property
    void managersAreCountedWithTheAlternatives(
            @ForAll("said")
                    @Of({
                        Code.CHOSEN_BY_AGREEMENT,
                        Code.CHOSEN_BY_REFERRAL,
                        Code.CHOSEN_AS_DECLARED,
                        Code.CHOSEN_BY_WORK,
                        Code.CHOSEN_BY_LIST,
                        Code.CHOSEN_AS_REACHABLE
                    })
                    Said said) {
        if (said.step() instanceof PlannedCall call && call.followUps().size() == 1) {
            assertThat(said.count("among")).isEqualTo(call.alternatives().size() + 1);
        }
    }

    @Property
    void whoIsNotReachedGivesWayToTheFirstAlternative(
            @ForAll("said") @Of({Code.CHOSEN_BY_LIST, Code.CHOSEN_BY_WORK, Code.CHOSEN_AS_DECLARED}) Said said) {
        if (!(said.step() instanceof PlannedCall call) || call.followUps().size() > 1) {
            return;
        }
        Alternative next = call.alternatives().get(0);
        CallAttempt wrong = CallAttempt.of(
                        "wrong",
                        said.id(),
                        call.contact().name(),
                        said.situation().now(),
                        Outcome.WRONG_PERSON)
                .withContactId(call.contact().id());
        NextStep after = said.after(said.situation().with(wrong));

        if (!(after instanceof Closed)) {
            assertThat(whom(after).name()).isEqualTo(next.contact().name());
        }
        if (after instanceof PlannedCall then) {
            assertThat(next.phone()).isEqualTo(then.phone());
        }
    }

    @Property
    void hadTheyANumberOfTheirOwnItWouldBeDialled(@ForAll("said") @Of(Code.NO_OWN_NUMBER) Said said) {
        NextStep after = said.after(change(said, contact -> contact.withPhone(NEW_NUMBER)));

        assertThat(whom(said.said()).phones()).isEmpty();
        assertThat(codesAbout(said, after)).doesNotContain(Code.NO_OWN_NUMBER);
        if (after instanceof PlannedCall call
                && call.contact().name().equals(whom(said.said()).name())) {
            assertThat(call.phone()).isEqualTo(NEW_NUMBER);
        }
    }

    @Property
    void hadNobodyAskedNotToBeCalledABarredNumberWouldBeDialled(@ForAll("said") @Of(Code.BARRED_NUMBERS) Said said) {
        NextStep after = said.after(withoutBars(said.situation()
                .attempts(
                        to(said),
                        attempt -> attempt.outcome() == Outcome.WRONG_NUMBER ? attempt.withDialled(null) : attempt)));

        assertThat(said.count("numbers"))
                .isLessThanOrEqualTo(whom(said.said()).phones().size());
        assertAnotherNumber(said, after);
    }

    @Property
    void hadTheyBeenRightAWrongNumberWouldBeDialled(@ForAll("said") @Of(Code.WRONG_NUMBERS) Said said) {
        NextStep after = said.after(said.situation().attempts(to(said), attempt -> attempt.withDialled(null)));

        assertAnotherNumber(said, after);
    }

    @Property
    void hadTheLastCallNotBeenAtThatNumberItWouldBeDialled(@ForAll("said") @Of(Code.NEXT_NUMBER) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> to(said).test(attempt) && attempt.outcome() != Outcome.WRONG_NUMBER,
                        attempt -> attempt.withDialled(null)));

        assertAnotherNumber(said, after);
    }

    private static void assertAnotherNumber(Said said, NextStep after) {
        Contact now = whomOrNull(after);
        if (now == null || !now.name().equals(whom(said.said()).name())) {
            return; // now that another can be reached
        }
        assertThat(number(after)).isNotEqualTo(number(said.said()));
    }

    /** The number to dial, or that one is missing. */
    private static String number(NextStep step) {
        return step instanceof PlannedCall call
                ? call.phone()
                : ((Research) step).why().name();
    }

    @Property
    void underAnotherNameTheCallWouldBeAnother(@ForAll("said") @Of(Code.ONE_CALL) Said said) {
        PlannedCall call = said.call();
        String last = ids(call).get(call.followUps().size() - 1);
        NextStep after = said.after(said.situation().withNews(last));

        assertThat(said.count("submissions")).isEqualTo(call.followUps().size());
        assertThat(after.followUps()).hasSizeLessThan(call.followUps().size());
        for (FollowUp followUp : call.followUps()) {
            assertThat(followUp.contacts())
                    .anyMatch(contact -> contact.name().equals(call.contact().name()));
        }
    }

    @Property
    void withoutTheOthersTheCallAboutItWouldBeLater(@ForAll("said") @Of(Code.JOINED_EARLY) Said said) {
        Situation alone = said.situation().attempts(to(said), attempt -> attempt.withCallBackAt(null));
        for (String other : ids(said.said())) {
            alone = other.equals(said.detail("submission")) ? alone : alone.withNews(other);
        }
        assertThat(said.day("due")).isAfter(said.call().date());
        if (said.call().agreedFor().isEmpty()) { // without what was agreed, other calls and days decide
            assertThat(due(alone.step((String) said.detail("submission")))).isAfterOrEqualTo(said.day("due"));
        }
    }

    @Property
    void hadNobodyReferredTheJobSeekerTheCallWouldBeWorthLess(@ForAll("said") @Of(Code.BY_REFERRAL) Said said) {
        NextStep after = said.after(said.situation()
                .submissions(submission -> submission.origin() == Origin.REFERRAL
                                && ids(said.said()).contains(submission.id())
                        ? submission.withOrigin(Origin.POSTING)
                        : submission));

        assertThat(after.reasons()).doesNotContain(said.reason());
        if (after instanceof PlannedCall call && call.due().equals(said.call().due())) {
            assertThat(call.value()).isLessThan(said.call().value());
        }
    }

    @Property
    void hadNoCallBeenAgreedNoneWouldBeMade(@ForAll("said") @Of(Code.AGREEMENT_WAIVES) Said said) {
        Situation changed = said.situation().attempts(attempt -> true, attempt -> attempt.withCallBackAt(null));

        assertThat(ids(said.said())).anyMatch(id -> changed.step(id) instanceof Closed);
    }

    @Property
    void callsToThePersonAreCountedAndALowerLimitEndsThem(@ForAll("said") @Of(Code.ATTEMPT) Said said) {
        int attempt = said.count("attempt");
        Cadence cadence = said.situation().policy().cadence();
        NextStep after = said.after(said.situation()
                .under(policy -> policy.cadence(cadence.withLimits(attempt - 1, cadence.callsPerSubmission()))));

        assertThat(said.count("limit")).isEqualTo(cadence.callsPerPerson());
        assertThat(said.call().attemptNumber()).isEqualTo(attempt);
        boolean onlyCall = said.plan().calls().stream()
                        .filter(call -> call.contact().equals(said.call().contact()))
                        .count()
                == 1;
        if (onlyCall && said.call().agreedFor().isEmpty() && after instanceof PlannedCall call) {
            assertThat(call.contact().name() + call.followUps().size() + call.attemptNumber())
                    .isNotEqualTo(
                            whom(said.said()).name() + said.said().followUps().size() + attempt);
        }
    }

    // Who is not called

    @Property
    void whoAskedForNothingIsNotKeptFromCalls(@ForAll("said") @Of(Code.ASKED_NOT_TO_BE_CALLED) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> attempt.outcome() == Outcome.DO_NOT_CALL,
                        attempt -> with(attempt, Outcome.UNDECIDED)));

        assertNotSaid(said, after);
    }

    @Property
    void offTheListNobodyIsKeptFromCalls(@ForAll("said") @Of(Code.ON_DO_NOT_CALL_LIST) Said said) {
        assertNotSaid(
                said, said.after(said.situation().under(policy -> policy.doNotCall((submission, contact) -> false))));
    }

    @Property
    void aTitleOfTheirsDecidesThatTheyAreNotCalled(
            @ForAll("said") @Of({Code.HUMAN_RESOURCES, Code.RECRUITER, Code.GATEKEEPER, Code.NO_MANAGER}) Said said) {
        Contact contact = Objects.requireNonNull(contact(said));
        NextStep after = said.after(
                said.situation().person(said.id(), contact.name(), any -> any.withRole(Role.hiringManager("Boss"))));

        assertNotSaid(said, after);
        assertThat(after.rejections().stream()
                        .filter(rejection -> rejection.contact().name().equals(contact.name()))
                        .flatMap(rejection -> rejection.reasons().stream())
                        .map(reason -> reason.code()))
                .doesNotContain(Code.HUMAN_RESOURCES, Code.RECRUITER, Code.GATEKEEPER, Code.NO_MANAGER);
    }

    @Property
    void hadItNotBeenSaidTheyWouldNotBeRuledOut(
            @ForAll("said") @Of({Code.WRONG_PERSON, Code.NO_LONGER_THERE}) Said said) {
        Outcome outcome = Outcome.valueOf(said.reason().code().name());
        NextStep after = said.after(said.situation()
                .attempts(attempt -> attempt.outcome() == outcome, attempt -> with(attempt, Outcome.MESSAGE_TAKEN)));

        assertNotSaid(said, after);
    }

    @Property
    void hadTheyNotSaidNoTheyWouldNotBeRuledOut(@ForAll("said") @Of(Code.REFUSED) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> attempt.outcome() == Outcome.NOT_INTERESTED
                                || attempt.outcome() == Outcome.POSITION_CLOSED,
                        attempt -> with(attempt, Outcome.UNDECIDED)));

        assertNotSaid(said, after);
    }

    @Property
    void withAHigherLimitTheyWouldBeCalledAgain(@ForAll("said") @Of(Code.PERSON_USED_UP) Said said) {
        Cadence cadence = said.situation().policy().cadence();
        NextStep after = said.after(said.situation()
                .under(policy ->
                        policy.cadence(cadence.withLimits(said.count("calls") + 1, cadence.callsPerSubmission()))));

        assertThat(said.count("limit")).isEqualTo(cadence.callsPerPerson()).isLessThanOrEqualTo(said.count("calls"));
        assertNotSaid(said, after);
    }

    /** The reason does not stand against the same person any more. */
    private static void assertNotSaid(Said said, NextStep after) {
        Contact contact = contact(said);
        List<Code> against = contact == null
                ? codes(after)
                : after.rejections().stream()
                        .filter(rejection -> rejection.submissionId().equals(said.id()))
                        .filter(rejection -> rejection.contact().name().equals(contact.name()))
                        .flatMap(rejection -> rejection.reasons().stream())
                        .map(reason -> reason.code())
                        .toList();
        assertThat(against).doesNotContain(said.reason().code());
    }

    private static Situation change(Said said, UnaryOperator<Contact> change) {
        return said.situation().person(said.id(), whom(said.said()).name(), change);
    }

    private static Situation withoutBars(Situation situation) {
        return situation
                .attempts(
                        attempt -> attempt.outcome() == Outcome.DO_NOT_CALL,
                        attempt -> with(attempt, Outcome.UNDECIDED))
                .under(policy -> policy.doNotCall((submission, contact) -> false));
    }

    private static Contact whom(NextStep step) {
        return Objects.requireNonNull(whomOrNull(step));
    }

    private static @Nullable Contact whomOrNull(NextStep step) {
        return step instanceof PlannedCall call
                ? call.contact()
                : step instanceof Research research ? research.manager() : null;
    }

    /** What a step says about the one who was called, if it is still about them. */
    private static List<Code> codesAbout(Said said, NextStep after) {
        Contact now = whomOrNull(after);
        return now != null && now.name().equals(whom(said.said()).name()) ? codes(after) : List.of();
    }
}
