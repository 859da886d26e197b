package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Searches.Search;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Person;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The plan as a whole: laws of completeness, order, capacity and change. */
@Domain(Searches.class)
@Domain(DomainContext.Global.class)
class PlanProperties {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
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
        Statistics.label("submissions").collect(search.followUps().size() > 50 ? "many" : "few");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.FOLLOW_UP_EVERY_SUBMISSION)
    void theSameFactsInAnyOrderGiveAnEqualPlan(
            @ForAll Search search, @ForAll FollowUpPolicy policy, @ForAll Random random) {
        List<FollowUp> shuffled = new ArrayList<>();
        for (FollowUp followUp : search.followUps()) {
            var attempts = new ArrayList<>(followUp.attempts());
            Collections.shuffle(attempts, random);
            shuffled.add(FollowUp.of(followUp.submission(), attempts));
        }
        Collections.shuffle(shuffled, random);

        CallPlan plan = policy.plan(shuffled, search.now());

        assertThat(plan).isEqualTo(policy.plan(search.followUps(), search.now()));
        assertThat(plan.toString())
                .isEqualTo(policy.plan(search.followUps(), search.now()).toString());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void nobodyHasTwoCallsInAPlanNorTwoOnADayUnlessPromised(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        Set<Person> called = new HashSet<>();
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            Person person = new Person(
                    call.followUps().get(0).submission().employer(),
                    call.contact().name());
            assertThat(called.add(person)).isTrue();
            if (!call.promised()) {
                assertThat(search.followUps().stream()
                                .filter(followUp ->
                                        Person.same(followUp.submission().employer(), person.employer()))
                                .flatMap(followUp -> followUp.attempts().stream())
                                .filter(attempt -> Person.same(attempt.contactName(), person.name()))
                                .map(attempt ->
                                        Life.date(attempt.at(), call.opensAt().getZone())))
                        .allMatch(date -> date.isBefore(call.date()));
            }
        }
        Statistics.label("a call about several submissions")
                .collect(policy.plan(search.followUps(), search.now()).calls().stream()
                        .anyMatch(call -> call.followUps().size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.KEEP_THE_INITIATIVE)
    void whatWasSaidToHoldACallHoldsItUnlessItWasPromised(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            if (!call.promised()) {
                assertThat(call.followUps().stream().flatMap(followUp -> followUp.attempts().stream()))
                        .allMatch(attempt -> attempt.notBefore() == null
                                || !attempt.notBefore().isAfter(call.date()));
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
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

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
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
                .allMatch(call -> call.reasons().stream().anyMatch(why -> why.rule() == Rule.REFERRALS_OPEN_DOORS));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.DAILY_CAPACITY)
    void noDayHoldsMoreCallsThanCanBeMadePromisedOnesAndThoseMadeIncluded(
            @ForAll Search search, @ForAll @IntRange(min = 1, max = 4) int callsPerDay) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(CHICAGO, Searches.UNITED_STATES, FollowUpPolicy.OFFICE_HOURS)
                .callsPerDay(callsPerDay)
                .build();
        CallPlan plan = policy.plan(search.followUps(), search.now());

        Map<LocalDate, Integer> room = new HashMap<>();
        Set<List<Object>> made = new HashSet<>();
        for (FollowUp followUp : search.followUps()) {
            followUp.attempts()
                    .forEach(attempt -> made.add(List.of(
                            new Person(followUp.submission().employer(), attempt.contactName()), attempt.at())));
        }
        made.forEach(call -> room.merge(Life.date((Instant) call.get(1), CHICAGO), -1, Integer::sum));
        plan.calls().stream()
                .filter(PlannedCall::promised)
                .forEach(call -> room.merge(call.callerDate(), -1, Integer::sum));
        for (PlannedCall call : plan.calls()) {
            if (!call.promised()) {
                assertThat(callsPerDay + room.merge(call.callerDate(), -1, Integer::sum))
                        .isNotNegative();
            }
            assertThat(plan.callsOn(call.callerDate())).contains(call);
        }
        Statistics.label("some call had to wait")
                .collect(plan.calls().stream().anyMatch(call -> call.date().isAfter(call.firstDate())))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
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
        changes.dropped().forEach(call -> assertThat(calls.remove(call.id())).isEqualTo(call));
        changes.moved()
                .forEach(move ->
                        assertThat(calls.put(move.after().id(), move.after())).isEqualTo(move.before()));
        changes.added().forEach(call -> assertThat(calls.put(call.id(), call)).isNull());
        assertThat(calls.values()).containsExactlyInAnyOrderElementsOf(later.calls());
        assertThat(earlier.changesSince(earlier).isEmpty()).isTrue();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void planningAgainWhileNoWindowClosesChangesNothing(@ForAll Search search) {
        CallPlan plan = FollowUpPolicy.standard().plan(search.followUps(), search.now());
        Instant hourLater = search.now().plusSeconds(3600);
        boolean closes = plan.calls().stream()
                .anyMatch(call -> !call.closesAt().toInstant().isAfter(hourLater));
        boolean dayTurns = Searches.ZONES.stream()
                .anyMatch(zone -> !Life.date(search.now(), zone).equals(Life.date(hourLater, zone)));

        if (!closes && !dayTurns) {
            assertThat(FollowUpPolicy.standard().plan(search.followUps(), hourLater))
                    .isEqualTo(plan);
        }
        Statistics.label("nothing closes")
                .collect(!closes && !dayTurns)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
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

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void stepsRejectionsAndReasonsNameNobody(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());

        for (NextStep step : steps(plan)) {
            assertNamesNobody(step + " " + step.reasons());
        }
        plan.rejections().forEach(rejection -> assertNamesNobody(rejection + " " + rejection.reasons()));
    }

    private static void assertNamesNobody(String text) {
        assertThat(text).doesNotContain("Ruiz", "ruiz", "Sam Lee", "Pat Kim", "Duarte", "Stone", "Krause", "555");
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
