package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Why a message is left, what a call aims at, what is to be found out, what is closed and what is noted. */
class StepReasonsProperties extends ReasonLaws {
    private static final Contact BOSS = Contact.of("Bo Boss", "Operations Manager", ZoneId.of("America/Chicago"))
            .withPhone("+1 312 555 0166");

    // Messages and the aim

    @Property
    void whereACadenceAllowsNoMessageNoneIsLeft(@ForAll("said") @Of(Code.FIRST_MESSAGE) Said said) {
        Cadence cadence = said.situation().policy().cadence();
        PlannedCall after =
                (PlannedCall) said.after(said.situation().under(policy -> policy.cadence(cadence.withVoicemails(0))));

        assertThat(said.call().voicemail()).isTrue();
        assertThat(messages(said)).isZero();
        assertThat(after.voicemail()).isFalse();
    }

    @Property
    void withoutTheAgreementTheSecondMessageWouldNeedAnotherReason(@ForAll("said") @Of(Code.AGREED_MESSAGE) Said said) {
        Instant at = said.call().agreedFor().orElseThrow();
        Situation changed = said.situation()
                .attempts(
                        attempt -> to(said).test(attempt) || at.equals(attempt.callBackAt()),
                        attempt -> attempt.withCallBackAt(null));

        assertThat(said.call().voicemail()).isTrue();
        assertThat(messages(said)).isPositive();
        assertThat(codes(said.after(changed))).doesNotContain(Code.AGREED_MESSAGE);
    }

    @Property
    void wereMoreCallsAllowedThisOneWouldNotBeTheLast(@ForAll("said") @Of(Code.LAST_MESSAGE) Said said) {
        PlannedCall after = (PlannedCall) said.after(said.situation()
                .under(policy ->
                        policy.cadence(said.situation().policy().cadence().withLimits(99, 99))));

        assertThat(said.call().voicemail()).isTrue();
        assertThat(codes(after)).doesNotContain(Code.LAST_MESSAGE);
        assertThat(after.voicemail())
                .isEqualTo(codes(said.call()).contains(Code.FIRST_MESSAGE)
                        || codes(said.call()).contains(Code.AGREED_MESSAGE));
    }

    @Property
    void messagesLeftAreCountedAndWithoutThemOneWouldBeLeft(@ForAll("said") @Of(Code.NO_MORE_MESSAGES) Said said) {
        NextStep after = said.after(said.situation()
                .attempts(
                        attempt -> to(said).test(attempt) && attempt.outcome() == Outcome.VOICEMAIL_LEFT,
                        attempt -> with(attempt, Outcome.UNDECIDED))
                .under(policy ->
                        policy.cadence(said.situation().policy().cadence().withVoicemails(1))));

        assertThat(said.call().voicemail()).isFalse();
        assertThat(said.count("left")).isEqualTo(messages(said));
        assertThat(after instanceof PlannedCall call && call.voicemail() || !(after instanceof PlannedCall))
                .isTrue();
    }

    private static int messages(Said said) {
        return (int) attempts(said.situation())
                .filter(to(said))
                .filter(attempt -> attempt.outcome() == Outcome.VOICEMAIL_LEFT)
                .map(CallAttempt::at)
                .distinct()
                .count();
    }

    @Property
    void wereThatDayClosedTheInterviewWouldBeAimedAtForAnother(
            @ForAll("said") @Of({Code.INTERVIEW_THIS_WEEK, Code.INTERVIEW_NEXT_WEEK}) Said said) {
        LocalDate by = said.day("by");
        FollowUpPolicy policy = said.situation().policy();
        PlannedCall after = (PlannedCall) said.after(said.situation()
                .under(change -> change.calendars(
                        contact -> policy.calendars().of(contact).without(by))));

        assertThat(said.call().interviewBy()).isEqualTo(by);
        assertThat(after.interviewBy()).isNotEqualTo(by);
    }

    @Property
    void onlyWhereTheWeekHasNoBusinessDayLeftTheNextIsAimedAt(
            @ForAll("said") @Of({Code.INTERVIEW_THIS_WEEK, Code.INTERVIEW_NEXT_WEEK}) Said said) {
        BusinessCalendar calendar =
                said.situation().policy().calendars().of(said.call().contact());
        LocalDate date = said.call().date();
        LocalDate nextWeek = date.plusDays(1);
        while (nextWeek.getDayOfWeek() != calendar.firstDayOfWeek()) {
            nextWeek = nextWeek.plusDays(1);
        }
        boolean left = date.plusDays(1).datesUntil(nextWeek).anyMatch(calendar::isBusinessDay);

        assertThat(said.reason().code()).isEqualTo(left ? Code.INTERVIEW_THIS_WEEK : Code.INTERVIEW_NEXT_WEEK);
    }

    // Room

    @Property
    void whoGoesFirstIsCountedOverTheDaysWaited(@ForAll("said") @Of(Code.WAITED_FOR_ROOM) Said said) {
        if (!said.isCall()) {
            return;
        }
        PlannedCall waiting = said.call();
        LocalDate first = said.situation().policy().callerZone().isPresent() ? firstCallerDate(said) : said.day("on");
        List<PlannedCall> before = said.plan().calls().stream()
                .filter(call ->
                        !call.callerDate().isBefore(first) && call.callerDate().isBefore(waiting.callerDate()))
                .toList();
        long agreed = before.stream().filter(PlannedCall::promised).count();
        long chosen = before.stream()
                .filter(call -> call.agreedFor().isEmpty() && isKeptChosen(call))
                .count();
        long more = before.stream()
                .filter(call -> call.agreedFor().isEmpty() && !isKeptChosen(call) && call.value() >= waiting.value())
                .count();

        assertThat(List.of(said.count("agreed"), said.count("chosen"), said.count("more"), said.count("less")))
                .isEqualTo(List.of(
                        (int) agreed, (int) chosen, (int) more, (int) (before.size() - agreed - chosen - more)));
    }

    private static boolean isKeptChosen(PlannedCall call) {
        return call.reasons().stream()
                .anyMatch(reason -> reason.code() == Code.CHOSEN_DAY
                        && call.date().equals(reason.details().get("on")));
    }

    private static LocalDate firstCallerDate(Said said) {
        NextStep after = said.after(said.situation().under(policy -> policy.callsPerDay(99)));
        return ((PlannedCall) after).callerDate();
    }

    // Research

    @Property
    void withAManagerToCallNothingWouldBeMissing(
            @ForAll("said")
                    @Of({
                        Code.NOBODY_KNOWN,
                        Code.ONLY_GATEKEEPERS,
                        Code.ONLY_HUMAN_RESOURCES,
                        Code.ONLY_RECRUITERS,
                        Code.NO_MANAGER_KNOWN,
                        Code.NO_MANAGER_LEFT
                    })
                    Said said) {
        NextStep after = said.after(said.situation().submission(said.id(), submission -> submission.withContact(BOSS)));

        assertThat(said.said()).isInstanceOf(Research.class);
        assertThat(after).isInstanceOf(PlannedCall.class);
        assertThat(((PlannedCall) after).contact()).isEqualTo(BOSS);
    }

    @Property
    void nobodyIsKnownWhereNobodyIsNamed(@ForAll("said") @Of(Code.NOBODY_KNOWN) Said said) {
        assertThat(said.said().followUps().get(0).contacts()).isEmpty();
    }

    @Property
    void onlyThoseAreKnownWhoAreNamedSo(
            @ForAll("said") @Of({Code.ONLY_GATEKEEPERS, Code.NO_MANAGER_KNOWN, Code.NO_MANAGER_LEFT}) Said said) {
        Set<Code> titles = EnumSet.of(Code.HUMAN_RESOURCES, Code.RECRUITER, Code.GATEKEEPER, Code.NO_MANAGER);
        for (Rejection rejection : said.said().rejections()) {
            List<Code> against = rejection.reasons().stream().map(Reason::code).toList();
            switch (said.reason().code()) {
                case ONLY_GATEKEEPERS -> assertThat(against).contains(Code.GATEKEEPER);
                case NO_MANAGER_KNOWN -> assertThat(against).containsAnyElementsOf(titles);
                default -> assertThat(said.count("managers")).isPositive();
            }
        }
    }

    @Property
    void withAnotherTitleThatDepartmentWouldNotBeAllThatIsKnown(
            @ForAll("said") @Of({Code.ONLY_HUMAN_RESOURCES, Code.ONLY_RECRUITERS}) Said said) {
        Role.Kind kind = said.reason().code() == Code.ONLY_RECRUITERS ? Role.Kind.RECRUITER : Role.Kind.HUMAN_RESOURCES;
        NextStep after = said.after(said.situation()
                .contacts(
                        contact -> contact.role().kind() == kind,
                        contact -> contact.withRole(Role.of("Receptionist"))));

        assertThat(codes(after)).doesNotContain(said.reason().code());
    }

    @Property
    void hadNothingBeenSaidAgainstThemAManagerWouldBeLeft(@ForAll("said") @Of(Code.NO_MANAGER_LEFT) Said said) {
        Situation untouched = said.situation()
                .without(attempt -> attempt.referredTo() == null)
                .under(policy -> policy.doNotCall((submission, contact) -> false)
                        .cadence(Cadence.standard().withLimits(99, 99)));
        Situation unsaid = untouched.attempts(attempt -> true, attempt -> with(attempt, Outcome.REFERRED));

        assertThat(codes(said.after(unsaid))).doesNotContain(Code.NO_MANAGER_LEFT);
    }

    @Property
    void withANumberTheManagerCouldBeCalled(@ForAll("said") @Of(Code.NO_NUMBER) Said said) {
        NextStep after = said.after(said.situation()
                .person(said.id(), manager(said).name(), contact -> contact.withPhone("+1 312 555 0155")));

        assertThat(codes(after)).doesNotContain(Code.NO_NUMBER, Code.NO_OWN_NUMBER);
    }

    @Property
    void withAZoneTheManagerCouldBeCalled(@ForAll("said") @Of(Code.NO_ZONE) Said said) {
        NextStep after = said.after(said.situation().under(policy -> policy.assumeZone(ZoneId.of("America/Chicago"))));

        assertThat(codes(after)).doesNotContain(Code.NO_ZONE);
    }

    @Property
    void wereTheirDaysOpenTheManagerCouldBeCalled(@ForAll("said") @Of(Code.NO_DAY) Said said) {
        NextStep after = said.after(said.situation()
                .contacts(contact -> true, contact -> contact.withCallHours(null))
                .under(policy -> policy.calendar(EVERY_DAY).hours(DAY_AND_NIGHT)));

        assertThat(after).isInstanceOf(PlannedCall.class);
    }

    @Property
    void withoutThemNobodyElseWouldBeCalledWhoCanBeReached(@ForAll("said") @Of(Code.NO_DAY) Said said) {
        Contact manager = manager(said);
        NextStep after = said.after(said.situation()
                .submission(
                        said.id(),
                        submission -> submission.withContacts(submission.contacts().stream()
                                .filter(contact -> !contact.name().equals(manager.name()))
                                .toList()))
                .without(attempt -> true));

        if (!codes(said.said()).contains(Code.CHOSEN_BY_AGREEMENT)
                && !codes(said.said()).contains(Code.REFERRED_FIRST)
                && attempts(said.situation()).findAny().isEmpty()) {
            assertThat(after).isNotInstanceOf(PlannedCall.class);
        }
    }

    @Property
    void withoutTheOtherTheCallThereWouldBeAboutThisAlone(@ForAll("said") @Of(Code.ASKED_TOGETHER) Said said) {
        NextStep after = said.after(said.situation().withNews((String) said.detail("submission")));

        assertThat(after.reasons()).doesNotContain(said.reason());
        assertThat(said.plan().research().stream()
                        .filter(research -> ids(research).contains((String) said.detail("submission")))
                        .map(Research::by))
                .containsExactly(((Research) said.said()).by());
    }

    @Property
    void wereTheEmployerNamedItWouldNotBeFoundOut(@ForAll("said") @Of(Code.HIDDEN_EMPLOYER) Said said) {
        NextStep after =
                said.after(said.situation().submission(said.id(), submission -> submission.withEmployerHidden(false)));

        assertThat(codes(after)).doesNotContain(Code.HIDDEN_EMPLOYER);
        assertThat(decision(after)).isNotEqualTo(decision(said.said()));
    }

    @Property
    void onTheDayNamedOthersAreCalled(@ForAll("said") @Of(Code.REFERRED_FIRST) Said said) {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        NextStep after = said.after(said.situation()
                .at(said.day("until").plusDays(1).atStartOfDay(zone).toInstant()));

        assertThat(said.said()).isInstanceOf(Research.class);
        assertThat(codes(after)).doesNotContain(Code.REFERRED_FIRST);
    }

    @Property
    void sentOnAnotherDayTheResearchIsDueThen(@ForAll("said") @Of(Code.BEFORE_SENDING) Said said) {
        Submission draft = said.situation().facts().get(0).submission();
        NotReady now = (NotReady) said.situation().policy().readiness(draft);
        NotReady later = (NotReady) said.situation()
                .policy()
                .readiness(draft.withCallOn(null).withSentOn(said.day("due").plusDays(7)));

        assertThat(now.research().by()).isEqualTo(said.day("due"));
        assertThat(later.research().by()).isEqualTo(said.day("due").plusDays(7));
    }

    @Property
    void withoutAManagerADraftIsNotReady(@ForAll("said") @Of(Code.MANAGER_KNOWN) Said said) {
        Submission draft = said.situation().facts().get(0).submission();
        FollowUpPolicy policy = said.situation().policy();

        assertThat(policy.readiness(draft)).isInstanceOf(Ready.class);
        assertThat(policy.readiness(draft.withContacts())).isInstanceOf(NotReady.class);
    }

    @Property
    void theSourceNamedIsTheFirstStepAndAnotherWithOtherFacts(@ForAll("said") @Of(Code.NEXT_SOURCE) Said said) {
        Research research = (Research) said.said();
        ResearchSource source = ResearchSource.valueOf((String) said.detail("source"));
        Situation changed = said.situation();
        if (source == ResearchSource.REFERRER) {
            changed = changed.submission(said.id(), submission -> submission.withReferredBy(null));
        } else if (source == ResearchSource.COMPANY_WEBSITE) {
            changed = changed.submission(said.id(), submission -> submission.withReferredBy("Bo Boss"));
        } else {
            changed = changed.without(attempt -> true)
                    .under(policy -> policy.cadence(Cadence.standard().withCallsToGatekeepers(9)));
        }
        NextStep after = said.after(changed);

        assertThat(research.steps().get(0).source()).isEqualTo(source);
        assertThat(after.reasons()).doesNotContain(said.reason());
    }

    @Property
    void inquiriesAreCountedAndAHigherLimitLeavesTheReception(@ForAll("said") @Of(Code.GATEKEEPERS_USED_UP) Said said) {
        Cadence cadence = said.situation().policy().cadence();
        NextStep after = said.situation()
                .under(policy -> policy.cadence(cadence.withCallsToGatekeepers(said.count("calls") + 1)))
                .step(said.id());

        assertThat(said.count("limit")).isEqualTo(cadence.callsToGatekeepers());
        assertThat(codes(after)).doesNotContain(Code.GATEKEEPERS_USED_UP);
    }

    private static Contact manager(Said said) {
        return Objects.requireNonNull(((Research) said.said()).manager());
    }

    // Closed

    @Property
    void withoutTheNewsOrTheWordItWouldBeOpenOrClosedOtherwise(
            @ForAll("said") @Of({Code.WON, Code.POSITION_GONE, Code.DECLINED, Code.WITHDRAWN}) Said said) {
        Map<Code, Outcome> words = Map.of(
                Code.WON, Outcome.INTERVIEW_WON,
                Code.POSITION_GONE, Outcome.POSITION_CLOSED,
                Code.DECLINED, Outcome.NOT_INTERESTED);
        NextStep after = said.after(said.situation()
                .submission(said.id(), submission -> submission.withNews(News.NONE))
                .attempts(
                        attempt -> attempt.submissionId().equals(said.id())
                                && attempt.outcome() == words.get(said.reason().code()),
                        attempt -> with(attempt, Outcome.UNDECIDED)));

        assertThat(said.said()).isInstanceOf(Closed.class);
        assertThat(codes(after)).doesNotContain(said.reason().code());
    }

    @Property
    void whereCallsAreNotDeclinedOneIsMade(@ForAll("said") @Of(Code.CALLS_DECLINED) Said said) {
        NextStep after =
                said.after(said.situation().submission(said.id(), submission -> submission.withCallsDeclined(false)));

        assertThat(said.said()).isInstanceOf(Closed.class);
        assertThat(codes(after)).doesNotContain(Code.CALLS_DECLINED);
    }

    @Property
    void withAHigherLimitTheFollowUpIsOpen(@ForAll("said") @Of(Code.ATTEMPTS_USED_UP) Said said) {
        Cadence cadence = said.situation().policy().cadence();
        NextStep after = said.after(said.situation()
                .under(policy ->
                        policy.cadence(cadence.withLimits(cadence.callsPerPerson(), said.count("calls") + 1))));

        assertThat(said.count("limit"))
                .isEqualTo(cadence.callsPerSubmission())
                .isLessThanOrEqualTo(said.count("calls"));
        assertThat(after).isNotInstanceOf(Closed.class);
    }

    // Notes

    @Property
    void withHolidaysKnownNothingIsNoted(@ForAll("said") @Of(Code.NO_HOLIDAYS_KNOWN) Said said) {
        Situation changed = said.situation()
                .under(policy -> policy.calendar(BusinessCalendar.weekdays().without(LocalDate.of(2030, 1, 1))));

        assertThat(said.plan().calls()).isNotEmpty();
        assertThat(notes(changed)).doesNotContain(Code.NO_HOLIDAYS_KNOWN);
    }

    @Property
    void callsBeyondTheKnownHolidaysAreCounted(@ForAll("said") @Of(Code.HOLIDAYS_END) Said said) {
        FollowUpPolicy policy = said.situation().policy();
        long beyond = said.plan().calls().stream()
                .filter(call -> policy.calendars()
                        .of(call.contact())
                        .knownUntil()
                        .filter(until ->
                                until.equals(said.day("until")) && call.date().isAfter(until))
                        .isPresent())
                .count();
        Situation changed = said.situation()
                .under(change -> change.calendar(BusinessCalendar.weekdays().without(LocalDate.of(2030, 1, 1))));

        assertThat(said.count("calls")).isEqualTo((int) beyond).isPositive();
        assertThat(notes(changed)).doesNotContain(Code.HOLIDAYS_END);
    }

    @Property
    void callsThatWaitAreCounted(@ForAll("said") @Of(Code.CALLS_WAIT) Said said) {
        List<PlannedCall> waiting = said.plan().calls().stream()
                .filter(call -> codes(call).contains(Code.WAITED_FOR_ROOM))
                .toList();

        assertThat(waiting).hasSize(said.count("calls"));
        assertThat(waiting.stream().map(PlannedCall::callerDate)).contains(said.day("last"));
        assertThat(waiting).allMatch(call -> !call.callerDate().isAfter(said.day("last")));
        assertThat(notes(roomy(said))).doesNotContain(Code.CALLS_WAIT);
    }

    @Property
    void researchThatWaitsIsCounted(@ForAll("said") @Of(Code.RESEARCH_WAITS) Said said) {
        List<Research> waiting = said.plan().research().stream()
                .filter(research -> codes(research).contains(Code.WAITED_FOR_ROOM))
                .toList();

        assertThat(waiting).hasSize(said.count("research"));
        assertThat(waiting).allMatch(research -> !research.by().isAfter(said.day("last")));
        assertThat(notes(roomy(said))).doesNotContain(Code.RESEARCH_WAITS);
    }

    @Property
    void callsChosenForAFullDayAreCounted(@ForAll("said") @Of(Code.CHOSEN_DAY_FULL) Said said) {
        long waiting = said.plan().calls().stream()
                .filter(call ->
                        codes(call).contains(Code.CHOSEN_DAY) && codes(call).contains(Code.WAITED_FOR_ROOM))
                .count();

        assertThat(said.count("calls")).isPositive().isLessThanOrEqualTo((int) waiting);
        assertThat(notes(roomy(said))).doesNotContain(Code.CHOSEN_DAY_FULL);
    }

    private static Situation roomy(Said said) {
        return said.situation().under(policy -> policy.callsPerDay(99).researchPerDay(99));
    }

    @Property
    void whatLiesAheadOfTheClockIsCountedUntilTheClockIsThere(@ForAll("said") @Of(Code.AHEAD_OF_CLOCK) Said said) {
        Instant tomorrow = said.situation().now().plus(Duration.ofDays(1));
        long ahead = Stream.concat(
                        attempts(said.situation()).map(CallAttempt::at),
                        said.situation().facts().stream()
                                .flatMap(followUp -> followUp.touches().stream())
                                .map(Touch::at))
                .filter(at -> at.isAfter(tomorrow))
                .count();

        assertThat(said.count("attempts")).isEqualTo((int) ahead);
        assertThat(notes(said.situation().at(said.situation().now().plus(Duration.ofDays(99)))))
                .doesNotContain(Code.AHEAD_OF_CLOCK);
    }

    @Property
    void withOneTitleForAllNoTitlesDiffer(@ForAll("said") @Of(Code.TITLES_DIFFER) Said said) {
        assertThat(notes(said.situation()
                        .contacts(contact -> true, contact -> contact.withRole(Role.of("Sales Manager")))))
                .doesNotContain(Code.TITLES_DIFFER);
        assertThat(ids(said)).hasSizeGreaterThan(1);
    }

    @Property
    void withOneZoneForAllNoZonesDiffer(@ForAll("said") @Of(Code.ZONES_DIFFER) Said said) {
        assertThat(notes(said.situation().contacts(contact -> true, contact -> contact.withZone(null))))
                .doesNotContain(Code.ZONES_DIFFER);
        assertThat(ids(said)).hasSizeGreaterThan(1);
    }

    @Property
    void withAnIdForEachNoNamesakesAreInDoubt(@ForAll("said") @Of(Code.NAMESAKES) Said said) {
        assertThat(notes(said.situation().contacts(contact -> true, contact -> contact.withId(contact.name()))))
                .doesNotContain(Code.NAMESAKES);
        assertThat(ids(said)).hasSizeGreaterThan(1);
    }

    private static List<?> ids(Said said) {
        return (List<?>) said.detail("submissions");
    }

    @Property
    void agreedCallsWithinAnAbsenceAreCounted(@ForAll("said") @Of(Code.AGREED_WHILE_AWAY) Said said) {
        long agreed = said.plan().calls().stream()
                .filter(call -> call.agreedFor().isPresent()
                        && !call.callerDate().isBefore(said.day("from"))
                        && !call.callerDate().isAfter(said.day("to")))
                .count();

        assertThat(said.count("calls")).isEqualTo((int) agreed).isPositive();
        assertThat(notes(said.situation().under(policy -> policy.notAway()))).doesNotContain(Code.AGREED_WHILE_AWAY);
    }

    private static List<Code> notes(Situation situation) {
        return situation.plan().notes().stream().map(Reason::code).toList();
    }

    private static Stream<CallAttempt> attempts(Situation situation) {
        return situation.facts().stream().flatMap(followUp -> followUp.attempts().stream());
    }
}
