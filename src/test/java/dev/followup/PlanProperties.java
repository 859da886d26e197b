package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Searches.Everyone;
import dev.followup.Searches.Search;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Phone;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The plan as a whole: laws of completeness, order, capacity and change. */
@Domain(Searches.class)
@Domain(DomainContext.Global.class)
class PlanProperties {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.FOLLOW_UP_EVERY_SUBMISSION)
    void everyFollowUpHasExactlyOneNextStepThatSaysWhy(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());
        List<NextStep> steps = steps(plan);

        assertThat(steps).flatExtracting(NextStep::followUps).containsExactlyInAnyOrderElementsOf(search.followUps());
        for (NextStep step : steps) {
            assertThat(step.reasons()).isNotEmpty();
            for (FollowUp followUp : step.followUps()) {
                assertThat(plan.stepFor(followUp.submission().id())).containsSame(step);
            }
        }
        assertThat(plan.stepFor("unknown")).isEmpty();
        plan.calls().forEach(call -> assertThat(plan.step(call.id())).containsSame(call));
        plan.research().forEach(research -> assertThat(plan.step(research.id())).containsSame(research));
        assertThat(plan.step("unknown")).isEmpty();
        Statistics.label("submissions").collect(search.followUps().size() > 50 ? "many" : "few");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.FOLLOW_UP_EVERY_SUBMISSION)
    void theSameFactsInAnyOrderGiveAnEqualPlan(
            @ForAll Search search, @ForAll FollowUpPolicy policy, @ForAll Random random) {
        List<FollowUp> shuffled = new ArrayList<>();
        for (FollowUp followUp : search.followUps()) {
            var attempts = new ArrayList<>(followUp.attempts());
            var touches = new ArrayList<>(followUp.touches());
            Collections.shuffle(attempts, random);
            Collections.shuffle(touches, random);
            shuffled.add(FollowUp.of(followUp.submission(), attempts, touches));
        }
        Collections.shuffle(shuffled, random);

        CallPlan plan = policy.plan(shuffled, search.now());

        assertThat(Differences.between(plan, policy.plan(search.followUps(), search.now())))
                .isEmpty();
        assertThat(plan).isEqualTo(policy.plan(search.followUps(), search.now()));
        assertThat(plan.toString())
                .isEqualTo(policy.plan(search.followUps(), search.now()).toString());
    }

    @Property(tries = 300)
    @Law(Rule.ATTEMPT_LIMIT)
    void onlyAnAgreedCallGoesBeyondTheLimitAndNoneIsCountedBeyondIt(
            @ForAll @IntRange(max = 3_000) int search, @ForAll @IntRange(min = 1, max = 2) int limit) {
        Situation chosen = Situations.of(search)
                .under(policy -> policy.cadence(Cadence.standard().withLimits(limit, 8)));
        LocalDate today = LocalDate.ofInstant(chosen.now(), CHICAGO);
        chosen = chosen.submissions(
                submission -> submission.withCallOn(submission.id().hashCode() % 2 == 0 ? today.plusDays(6) : null));
        boolean last = false;
        for (PlannedCall call : chosen.plan().calls()) {
            assertThat(call.attemptNumber() <= limit || call.agreedFor().isPresent())
                    .as("%s is call %d of %d", call, call.attemptNumber(), limit)
                    .isTrue();
            assertThat(call.reasons())
                    .filteredOn(reason -> reason.code() == Code.ATTEMPT)
                    .allMatch(reason -> (int) reason.details().get("attempt") <= limit);
            last |= call.attemptNumber() == limit && call.followUps().size() > 1;
        }
        occurs("the last call is about several", last);
    }

    @Property(tries = 300)
    @Law(Rule.INTERVIEW_THAT_WEEK)
    void anInterviewIsAimedAtOnlyWhereOneIsStillToBeWon(@ForAll @IntRange(max = 3_000) int search) {
        Situation thankful = Situations.of(search)
                .attempts(
                        attempt -> attempt.outcome() == Outcome.UNDECIDED,
                        attempt -> ReasonLaws.with(attempt, Outcome.INTERVIEW_WON))
                .under(policy -> policy.cadence(
                        Cadence.standard().with(Outcome.INTERVIEW_WON, Cadence.Next.call(Delay.businessDays(1)))));
        boolean won = false;
        for (PlannedCall call : thankful.plan().calls()) {
            boolean open = call.followUps().stream().anyMatch(followUp -> !wasLastWon(followUp));
            assertThat(says(call, Code.INTERVIEW_THIS_WEEK) || says(call, Code.INTERVIEW_NEXT_WEEK))
                    .isEqualTo(open);
            won |= !open;
        }
        occurs("an interview is won and a call follows", won);
    }

    private static boolean wasLastWon(FollowUp followUp) {
        Set<Outcome> words =
                EnumSet.of(Outcome.INTERVIEW_WON, Outcome.POSITION_CLOSED, Outcome.NOT_INTERESTED, Outcome.REFERRED);
        return followUp.attempts().stream()
                        .map(CallAttempt::outcome)
                        .filter(words::contains)
                        .reduce(Outcome.REFERRED, (before, last) -> last)
                == Outcome.INTERVIEW_WON;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.ONE_CALL_PER_PERSON, Rule.PROMISED_CALL})
    void nobodyHasTwoCallsOnADayNorTwoAtAllUnlessALaterDayWasChosenForTheSecond(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        Everyone everyone = search.everyone();
        Map<KnownPerson, List<PlannedCall>> byPerson = new LinkedHashMap<>();
        List<PlannedCall> calls = policy.plan(search.followUps(), search.now()).calls();
        calls.forEach(call -> byPerson.computeIfAbsent(everyone.called(call), person -> new ArrayList<>())
                .add(call));
        for (List<PlannedCall> toOne : byPerson.values()) {
            List<PlannedCall> inOrder = new ArrayList<>(toOne);
            inOrder.sort(Comparator.comparing(PlannedCall::attemptNumber));
            for (int i = 1; i < inOrder.size(); i++) {
                PlannedCall before = inOrder.get(i - 1);
                PlannedCall call = inOrder.get(i);
                assertThat(call.attemptNumber()).isEqualTo(before.attemptNumber() + 1);
                assertThat(call.date()).isAfter(before.date());
                assertThat(call.callerDate()).isAfter(before.callerDate());
                assertThat(call.followUps())
                        .allMatch(followUp -> followUp.submission().callOn() != null
                                && followUp.submission().callOn().isAfter(before.firstDate()));
            }
        }
        assertThat(calls).extracting(PlannedCall::id).doesNotHaveDuplicates();
        occurs(
                "a call about several submissions",
                calls.stream().anyMatch(call -> call.followUps().size() > 1));
        occurs("two calls to one person", byPerson.values().stream().anyMatch(toOne -> toOne.size() > 1));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void agreedCallsAsideNobodyIsPhonedOnADayOnWhichTheyWereSpokenTo(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        Everyone everyone = search.everyone();
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            if (call.agreedFor().isEmpty()) {
                assertThat(everyone.called(call).attempts())
                        .filteredOn(attempt -> !isAhead(attempt.at(), search.now()))
                        .allMatch(attempt ->
                                date(earlier(attempt.at(), search.now()), call).isBefore(call.date()));
            }
        }
    }

    private static boolean isAhead(Instant at, Instant now) {
        return at.isAfter(now.plus(Duration.ofDays(1)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate date(Instant at, PlannedCall call) {
        return at.atZone(call.window().zone()).toLocalDate();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void twoPeopleAreTwoCallsAlsoAtOneNumber(@ForAll Search search) {
        Everyone everyone = search.everyone();
        Map<String, Set<KnownPerson>> byNumber = new HashMap<>();
        for (PlannedCall call :
                FollowUpPolicy.standard().plan(search.followUps(), search.now()).calls()) {
            Set<String> employers = new HashSet<>();
            for (FollowUp followUp : call.followUps()) {
                int index = everyone.index(followUp.submission().id());
                employers.add(everyone.people().employer(index));
                assertThat(IntStream.range(0, everyone.people().contacts(index).size()))
                        .anyMatch(i -> everyone.people().named(index, i) == everyone.called(call));
            }
            byNumber.computeIfAbsent(Phone.canonical(call.phone()), number -> new HashSet<>())
                    .add(everyone.called(call));
        }
        occurs("two people at one number", byNumber.values().stream().anyMatch(people -> people.size() > 1));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.KEEP_THE_INITIATIVE, Rule.PROMISED_CALL})
    void whatWasSaidToHoldACallHoldsItUnlessItWasPromised(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        boolean held = false;
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            if (call.agreedFor().isEmpty()) {
                assertThat(call.followUps().stream().flatMap(followUp -> followUp.attempts().stream()))
                        .allMatch(attempt -> attempt.notBefore() == null
                                || isAhead(attempt.at(), search.now())
                                || !attempt.notBefore().isAfter(call.date()));
                held |= says(call, Code.NOT_BEFORE);
            }
        }
        occurs("a call is held", held);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.PROMISED_CALL)
    void noSubmissionJoinsACallBeforeTheDayChosenForIt(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        boolean chosen = false;
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            for (FollowUp followUp : call.followUps()) {
                LocalDate day = followUp.submission().callOn();
                boolean waits = day != null
                        && followUp.attempts().stream()
                                .noneMatch(attempt -> !isAhead(attempt.at(), search.now())
                                        && !date(earlier(attempt.at(), search.now()), call)
                                                .isBefore(day));
                if (waits && day.isAfter(call.date()) && call.agreedFor().isEmpty()) {
                    assertThat(calledSince(search, call, day))
                            .as("a call to the person on or after the day chosen, %s, before %s", day, call)
                            .isTrue();
                }
                chosen |= waits && day.equals(call.date());
            }
        }
        occurs("a chosen day is kept", chosen);
    }

    private static boolean calledSince(Search search, PlannedCall call, LocalDate day) {
        return search.everyone().called(call).attempts().stream()
                .anyMatch(attempt -> !date(attempt.at(), call).isBefore(day));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.FOLLOW_UP_EVERY_SUBMISSION)
    void noCallAndNoResearchIsDueAfterItsDate(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());

        assertThat(plan.calls())
                .allMatch(call ->
                        !call.due().isAfter(call.date()) && !call.firstDate().isAfter(call.date()));
        assertThat(plan.research()).allMatch(research -> !research.due().isAfter(research.by()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.FEW_VOICEMAILS)
    void aMessageIsLeftOnceThenOnAnAgreedCallOrTheLastAndNeverMoreThanTheCadenceAllows(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        Everyone everyone = search.everyone();
        int most = policy.cadence().voicemails();
        boolean last = false;
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            long left = everyone.called(call).attempts().stream()
                    .filter(attempt -> attempt.outcome() == Outcome.VOICEMAIL_LEFT)
                    .map(CallAttempt::at)
                    .distinct()
                    .count();
            boolean lastOfPerson = call.attemptNumber() >= policy.cadence().callsPerPerson();
            if (left >= most) {
                assertThat(call.voicemail()).isFalse();
            } else if (left == 0 || call.agreedFor().isPresent() || lastOfPerson) {
                assertThat(call.voicemail()).isTrue();
                last |= left > 0;
            } else {
                assertThat(call.voicemail()).isEqualTo(says(call, Code.LAST_MESSAGE));
            }
        }
        occurs("another message", last);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void callsAreATimeline(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        List<PlannedCall> calls = policy.plan(search.followUps(), search.now()).calls();
        Comparator<PlannedCall> timeline = Comparator.<PlannedCall, Instant>comparing(
                        call -> call.opensAt().toInstant())
                .thenComparing(call -> call.closesAt().toInstant())
                .thenComparing(call -> -call.value())
                .thenComparing(PlannedCall::due)
                .thenComparing(call -> call.followUps().get(0).submission().sentOn())
                .thenComparing(call -> call.followUps().get(0).submission().employer())
                .thenComparing(call -> call.followUps().get(0).submission().id());

        assertThat(calls).isSortedAccordingTo(timeline);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.REFERRALS_OPEN_DOORS)
    void aReferralIsCalledBeforeAnAnswerToAPostingThatIsOtherwiseAlike(
            @ForAll Priority priority, @ForAll @IntRange(max = 60) int days) {
        LocalDate sentOn = LocalDate.of(2026, 9, 14); // a Monday
        List<FollowUp> alike = Stream.of(Origin.POSTING, Origin.REFERRAL)
                .map(origin -> FollowUp.of(Submission.resume(origin.name(), origin.name(), "Nurse", sentOn)
                        .withPriority(priority)
                        .withOrigin(origin)
                        .withContacts(Contact.of("Dana", "Owner", CHICAGO).withPhone("1"))))
                .toList();
        FollowUpPolicy policy = FollowUpPolicy.builder().callsPerDay(1).build();
        Instant now = sentOn.plusDays(days).atTime(9, 0).atZone(CHICAGO).toInstant();

        List<PlannedCall> calls = policy.plan(alike, now).calls();

        boolean bothAtTheTop = calls.get(0).value() == calls.get(1).value();
        assertThat(bothAtTheTop).isEqualTo(days >= 3 + 7 * (4 - priority.ordinal()));
        if (!bothAtTheTop) {
            assertThat(calls.get(0).followUps().get(0).submission().origin()).isEqualTo(Origin.REFERRAL);
            assertThat(calls.get(0).date()).isBefore(calls.get(1).date());
        }
        assertThat(calls)
                .filteredOn(call -> call.followUps().get(0).submission().origin() == Origin.REFERRAL)
                .allMatch(call -> says(call, Code.BY_REFERRAL) == !bothAtTheTop);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void noDayHoldsMoreCallsThanCanBeMadePromisedOnesAndThoseMadeIncluded(
            @ForAll Search search, @ForAll @IntRange(min = 1, max = 4) int callsPerDay) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(CHICAGO, Searches.UNITED_STATES, Searches.OFFICE_HOURS)
                .callsPerDay(callsPerDay)
                .build();
        CallPlan plan = policy.plan(search.followUps(), search.now());

        Map<LocalDate, Integer> room = new HashMap<>();
        Set<List<Object>> made = new HashSet<>();
        for (KnownPerson person : search.everyone().people().everyone()) {
            for (CallAttempt attempt : person.attempts()) {
                if (!attempt.incoming() && !isAhead(attempt.at(), search.now()) && isNoInquiry(person, search)) {
                    made.add(List.of(person, earlier(attempt.at(), search.now())));
                }
            }
        }
        made.forEach(call -> room.merge(((Instant) call.get(1)).atZone(CHICAGO).toLocalDate(), -1, Integer::sum));
        plan.calls().stream()
                .filter(PlannedCall::promised)
                .forEach(call -> room.merge(call.callerDate(), -1, Integer::sum));
        for (PlannedCall call : plan.calls()) {
            if (call.agreedFor().isEmpty()) {
                assertThat(callsPerDay + room.merge(call.callerDate(), -1, Integer::sum))
                        .isNotNegative();
            }
            LocalDate today = plan.today();
            assertThat(plan.callsOn(call.callerDate().isBefore(today) ? today : call.callerDate()))
                    .contains(call);
        }
        occurs(
                "some call had to wait",
                plan.calls().stream().anyMatch(call -> call.date().isAfter(call.firstDate())));
    }

    /** Who is called rather than asked, at least for one submission. */
    private static boolean isNoInquiry(KnownPerson person, Search search) {
        return !person.named()
                || !EnumSet.of(Role.Kind.GATEKEEPER, Role.Kind.OTHER)
                        .contains(person.contact().role().kind());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void noDayHoldsMoreResearchThanCanBeDoneAndTheMostValuableIsDoneFirst(
            @ForAll Search search, @ForAll @IntRange(min = 1, max = 4) int researchPerDay) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(CHICAGO, Searches.UNITED_STATES, Searches.OFFICE_HOURS)
                .researchPerDay(researchPerDay)
                .build();
        CallPlan plan = policy.plan(search.followUps(), search.now());
        CallPlan unlimited =
                policy.toBuilder().researchPerDay(Integer.MAX_VALUE).build().plan(search.followUps(), search.now());

        Map<LocalDate, Integer> byDay = new TreeMap<>();
        plan.research().forEach(research -> byDay.merge(research.by(), 1, Integer::sum));
        assertThat(plan.research())
                .extracting(Research::id)
                .containsExactlyInAnyOrderElementsOf(
                        unlimited.research().stream().map(Research::id).toList());
        assertThat(plan.calls()).isEqualTo(unlimited.calls());
        boolean waits = plan.research().stream().anyMatch(research -> says(research, Code.WAITED_FOR_ROOM));
        assertThat(plan.notes().stream().anyMatch(note -> note.code() == Code.RESEARCH_WAITS))
                .isEqualTo(waits);
        occurs("some research has to wait", waits);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theChangesAppliedToTheEarlierCallsGiveTheLaterOnes(
            @ForAll Search search, @ForAll FollowUpPolicy policy, @ForAll @IntRange(min = 0, max = 200) int hours) {
        CallPlan earlier = policy.plan(search.followUps(), search.now());
        CallPlan later = policy.plan(
                search.followUps()
                        .subList(
                                search.followUps().size() / 5,
                                search.followUps().size()),
                search.now().plusSeconds(hours * 3600L));

        PlanChanges changes = later.changesSince(earlier);

        Map<String, PlannedCall> calls = new LinkedHashMap<>();
        earlier.calls().forEach(call -> assertThat(calls.put(call.id(), call)).isNull());
        changes.made().forEach(call -> assertThat(calls.remove(call.id())).isEqualTo(call));
        changes.dropped().forEach(call -> assertThat(calls.remove(call.id())).isEqualTo(call));
        changes.moved()
                .forEach(move -> assertThat(calls.remove(move.before().id())).isEqualTo(move.before()));
        changes.moved()
                .forEach(move ->
                        assertThat(calls.put(move.after().id(), move.after())).isNull());
        changes.added().forEach(call -> assertThat(calls.put(call.id(), call)).isNull());
        assertThat(calls.values().stream().map(PlanProperties::asInACalendar))
                .containsExactlyInAnyOrderElementsOf(later.calls().stream()
                        .map(PlanProperties::asInACalendar)
                        .toList());
        Map<String, Research> research = new LinkedHashMap<>();
        earlier.research()
                .forEach(one -> assertThat(research.put(one.id(), one)).isNull());
        changes.researchMade()
                .forEach(one -> assertThat(research.remove(one.id())).isEqualTo(one));
        changes.researchDropped()
                .forEach(one -> assertThat(research.remove(one.id())).isEqualTo(one));
        changes.researchMoved()
                .forEach(move -> assertThat(research.remove(move.before().id())).isEqualTo(move.before()));
        changes.researchMoved()
                .forEach(move -> assertThat(research.put(move.after().id(), move.after()))
                        .isNull());
        changes.researchAdded()
                .forEach(one -> assertThat(research.put(one.id(), one)).isNull());
        assertThat(research.values().stream().map(PlanProperties::asInACalendar))
                .containsExactlyInAnyOrderElementsOf(later.research().stream()
                        .map(PlanProperties::asInACalendar)
                        .toList());
        assertThat(earlier.changesSince(earlier).none()).isTrue();
        PlanChanges all = later.changesSince(CallPlan.none());
        assertThat(all.added()).isEqualTo(later.calls());
        assertThat(all.researchAdded()).isEqualTo(later.research());
    }

    private static List<Object> asInACalendar(PlannedCall call) {
        return List.of(call.id(), call.window(), call.phone(), submissions(call), call.reasons());
    }

    private static List<Object> asInACalendar(Research research) {
        return List.of(research.id(), research.by(), research.steps(), submissions(research), research.reasons());
    }

    private static List<Submission> submissions(NextStep step) {
        return step.followUps().stream().map(FollowUp::submission).toList();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void planningAgainWhileNoWindowClosesChangesNothing(@ForAll Search search) {
        CallPlan plan = FollowUpPolicy.standard().plan(search.followUps(), search.now());
        Instant hourLater = search.now().plusSeconds(3600);
        boolean closes = plan.calls().stream()
                .anyMatch(call -> !call.closesAt().toInstant().isAfter(hourLater));
        boolean dayTurns = Searches.ZONES.stream()
                .anyMatch(zone -> !search.now()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(hourLater.atZone(zone).toLocalDate()));
        boolean clockCatchesUp = search.followUps().stream()
                .flatMap(followUp -> Stream.concat(
                        followUp.attempts().stream().map(CallAttempt::at),
                        followUp.touches().stream().map(Touch::at)))
                .anyMatch(at -> at.isAfter(search.now()) && !isAhead(at, hourLater));

        if (!closes && !dayTurns && !clockCatchesUp) {
            CallPlan later = FollowUpPolicy.standard().plan(search.followUps(), hourLater);
            assertThat(Differences.between(later.calls(), plan.calls())).isEmpty();
            assertThat(later.research()).isEqualTo(plan.research());
            assertThat(later.closed()).isEqualTo(plan.closed());
            assertThat(later.notes()).isEqualTo(plan.notes());
        }
        occurs("nothing closes", !closes && !dayTurns);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aPlanAndItsStepsReadBackAreEqualAndSayTheSame(@ForAll Search search) throws Exception {
        CallPlan plan = FollowUpPolicy.standard().plan(search.followUps(), search.now());

        CallPlan again = readBack(plan);
        assertThat(again).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(again.toString()).isEqualTo(plan.toString());
        for (NextStep step : steps(plan)) {
            NextStep read = readBack(step);
            assertThat(read).isEqualTo(step).hasSameHashCodeAs(step);
            assertThat(read.reasons()).isEqualTo(step.reasons());
            if (read instanceof Research research) {
                assertThat(research.steps()).isEqualTo(((Research) step).steps());
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void stepsRejectionsAndReasonsNameNobody(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());

        for (NextStep step : steps(plan)) {
            assertNamesNobody(step + " " + step.reasons());
        }
        plan.rejections().forEach(rejection -> assertNamesNobody(rejection.toString()));
        assertNamesNobody(plan.toString());
        assertNamesNobody(plan.changesSince(CallPlan.none()).toString());
    }

    private static void assertNamesNobody(String text) {
        assertThat(text).doesNotContain(Searches.LAST_NAMES).doesNotContain("555-0", "+1 ", "(312)", "001312");
    }

    private static boolean says(NextStep step, Code code) {
        return step.reasons().stream().anyMatch(reason -> reason.code() == code);
    }

    private static void occurs(String label, boolean occurs) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static List<NextStep> steps(CallPlan plan) {
        List<NextStep> steps = new ArrayList<>(plan.calls());
        steps.addAll(plan.research());
        steps.addAll(plan.closed());
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static <T> T readBack(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
