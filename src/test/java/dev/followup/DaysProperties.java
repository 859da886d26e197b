package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** How many a day, in plans of job searches that are too full for it: one submission to each employer. */
class DaysProperties {
    private static final int USEFUL_DAYS = 4;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19); // a Thursday, a week before a holiday
    private static final Instant NOW = TODAY.atTime(10, 0).atZone(CHICAGO).toInstant();

    /** A full job search, and how many calls each day takes. */
    record FullSearch(List<FollowUp> followUps, int[] capacityOfWeekday, int[] capacityOfFirstDays) {
        static FullSearch of(Random random, List<ZoneId> zones) {
            List<FollowUp> followUps = new ArrayList<>();
            int n = 10 + random.nextInt(110);
            for (int i = 0; i < n; i++) {
                followUps.add(followUp("s" + i, random, zones.get(random.nextInt(zones.size()))));
            }
            int[] ofWeekday = random.ints(7, -1, 2 + random.nextInt(8)).toArray();
            ofWeekday[0] = Math.max(1, ofWeekday[0]);
            return new FullSearch(
                    followUps, ofWeekday, random.ints(random.nextInt(6), -1, 9).toArray());
        }

        private static FollowUp followUp(String id, Random random, ZoneId zone) {
            Contact contact = Contact.of("Dana", "Owner", zone).withPhone("1");
            Submission submission = Submission.resume(
                            id, "Employer " + id, "Nurse", TODAY.minusDays(random.nextInt(25)))
                    .withPriority(Priority.values()[random.nextInt(Priority.values().length)])
                    .withOrigin(random.nextInt(4) == 0 ? Origin.REFERRAL : Origin.POSTING)
                    .withContacts(random.nextBoolean() ? contact : contact.withRegion("US-IL"));
            CallAttempt madeToday =
                    CallAttempt.of("a" + id, id, "Dana", NOW.minusSeconds(random.nextInt(3000)), Outcome.NO_ANSWER);
            return switch (random.nextInt(20)) {
                case 0 -> FollowUp.of(submission, List.of(madeToday));
                case 1 ->
                    FollowUp.of(
                            submission,
                            List.of(CallAttempt.of(
                                            "a" + id, id, "Dana", NOW.minusSeconds(5 * 86_400), Outcome.CALL_BACK)
                                    .withCallBackAt(NOW.plusSeconds(3600L * (1 + 24 * random.nextInt(5))))));
                case 2, 3 ->
                    FollowUp.of(
                            submission,
                            List.of(CallAttempt.of(
                                    "a" + id, id, "Dana", NOW.minusSeconds(7 * 86_400), Outcome.VOICEMAIL_LEFT)));
                default -> FollowUp.of(submission);
            };
        }

        static FollowUpPolicy unlimited() {
            return FollowUpPolicy.builder()
                    .usefulDays(USEFUL_DAYS)
                    .calendars(DaysProperties::calendar)
                    .build();
        }

        FollowUpPolicy limited() {
            return unlimited().toBuilder().callsPerDay(this::capacity).build();
        }

        /** On a Monday in New Zealand nobody works in America. */
        int capacityFarAway(LocalDate date) {
            return date.getDayOfWeek() == DayOfWeek.WEDNESDAY ? Math.max(1, capacity(date)) : capacity(date);
        }

        int capacity(LocalDate date) {
            long ahead = date.toEpochDay() - TODAY.toEpochDay();
            return 0 <= ahead && ahead < capacityOfFirstDays.length
                    ? capacityOfFirstDays[(int) ahead]
                    : capacityOfWeekday[date.getDayOfWeek().ordinal()];
        }
    }

    private static BusinessCalendar calendar(Contact contact) {
        return contact.region() == null ? BusinessCalendar.weekdays() : Searches.UNITED_STATES;
    }

    @Provide
    Arbitrary<FullSearch> inOneZone() {
        return Arbitraries.randomValue(random -> FullSearch.of(random, List.of(CHICAGO)));
    }

    @Provide
    Arbitrary<FullSearch> inManyZones() {
        return Arbitraries.randomValue(random -> FullSearch.of(random, Searches.ZONES));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void fiveHundredFullSearchesAreGivenTheDaysOfMinimumCostFlowsInAnyOrderOfTheFacts(
            @ForAll("inOneZone") FullSearch search, @ForAll Random random) {
        List<PlannedCall> promised = new ArrayList<>();
        List<PlannedCall> others = new ArrayList<>();
        FullSearch.unlimited()
                .plan(search.followUps(), NOW)
                .calls()
                .forEach(call -> (call.agreedFor().isPresent() ? promised : others).add(call));
        others.sort(Comparator.comparing(PlannedCall::due)
                .thenComparing(call -> submission(call).sentOn())
                .thenComparing(call -> submission(call).employer()));
        Map<LocalDate, Integer> taken = new HashMap<>();
        search.followUps().stream()
                .flatMap(followUp -> followUp.attempts().stream())
                .forEach(attempt -> taken.merge(attempt.at().atZone(CHICAGO).toLocalDate(), 1, Integer::sum));
        promised.forEach(call -> taken.merge(call.date(), 1, Integer::sum));
        int[] days = FlowPlans.best(
                others.stream().mapToLong(PlannedCall::value).toArray(),
                IntStream.range(0, others.size()).toArray(),
                others.stream().map(DaysProperties::usefulDays).toArray(int[][]::new),
                (call, day) -> (int) calendar(others.get(call).contact())
                        .next(LocalDate.ofEpochDay(day))
                        .toEpochDay(),
                day -> {
                    LocalDate date = LocalDate.ofEpochDay(day);
                    return Math.max(0, search.capacity(date) - taken.getOrDefault(date, 0));
                });
        Map<String, LocalDate> expected = new HashMap<>();
        promised.forEach(call -> expected.put(submission(call).id(), call.date()));
        for (int i = 0; i < days.length; i++) {
            expected.put(submission(others.get(i)).id(), LocalDate.ofEpochDay(days[i]));
        }

        List<FollowUp> shuffled = new ArrayList<>(search.followUps());
        Collections.shuffle(shuffled, random);
        Map<String, LocalDate> actual = new HashMap<>();
        CallPlan plan = search.limited().plan(shuffled, NOW);
        plan.calls().forEach(call -> actual.put(submission(call).id(), call.date()));

        assertThat(actual).isEqualTo(expected);
        occurs(
                "a promised call on a full day",
                plan.calls().stream()
                        .anyMatch(call -> call.agreedFor().isPresent()
                                && search.capacity(call.date())
                                        <= plan.callsOn(call.date()).size()));
        occurs("calls made today take room", taken.containsKey(TODAY) && search.capacity(TODAY) > 0);
        occurs("a day without capacity", others.stream().anyMatch(call -> search.capacity(call.date()) <= 0));
        occurs(
                "carried over",
                others.stream()
                        .anyMatch(call ->
                                expected.get(submission(call).id()).toEpochDay() > usefulDays(call)[USEFUL_DAYS - 1]));
    }

    /** A caller far from most callees; in summer and winter some of their days cross the caller's midnight. */
    private record FarCaller(ZoneId zone, BusinessCalendar calendar, CallHours hours) {
        private static final List<FarCaller> SOME = List.of(
                new FarCaller(
                        ZoneId.of("America/Los_Angeles"),
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(3, 0), LocalTime.of(8, 0))
                                .and(LocalTime.of(18, 0), LocalTime.of(22, 0))),
                new FarCaller(
                        ZoneId.of("Pacific/Auckland"),
                        Searches.UNITED_STATES,
                        CallHours.between(LocalTime.of(0, 0), LocalTime.of(23, 45))),
                new FarCaller(
                        ZoneId.of("Asia/Kolkata"),
                        Searches.FRIDAY_AND_SATURDAY_CLOSED,
                        CallHours.between(LocalTime.of(6, 0), LocalTime.of(12, 0))
                                .and(LocalTime.of(14, 0), LocalTime.of(23, 0))));
    }

    /** A quarter of an hour in which both can phone, as the dates on which that is here and there. */
    private record Moment(Instant at, LocalDate callers) {}

    private static final Map<List<Object>, List<Moment>> MOMENTS = new HashMap<>();

    /** Looks at every quarter of an hour of the months ahead. */
    private static List<Moment> moments(FarCaller caller, PlannedCall call) {
        return MOMENTS.computeIfAbsent(List.of(caller, call.window().zone(), calendar(call.contact())), key -> {
            List<Moment> moments = new ArrayList<>();
            Instant start = TODAY.minusDays(2).atStartOfDay(CHICAGO).toInstant();
            for (int i = 0; i < 400 * 96; i++) {
                Instant at = start.plusSeconds(i * 900L);
                ZonedDateTime there = at.atZone(call.window().zone());
                ZonedDateTime here = at.atZone(caller.zone);
                if (calendar(call.contact()).isBusinessDay(there.toLocalDate())
                        && isOpen(Searches.OFFICE_HOURS, there)
                        && caller.calendar.isBusinessDay(here.toLocalDate())
                        && isOpen(caller.hours, here)) {
                    moments.add(new Moment(at, here.toLocalDate()));
                }
            }
            return moments;
        });
    }

    private static boolean isOpen(CallHours hours, ZonedDateTime time) {
        return hours.on(time.getDayOfWeek()).stream()
                .anyMatch(range -> !time.toLocalTime().isBefore(range.opens())
                        && time.toLocalTime().isBefore(range.closes()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.DAILY_CAPACITY, Rule.CALL_HOURS})
    void aCallerFarAwayIsGivenTheDaysOfMinimumCostFlowsToo(
            @ForAll("inManyZones") FullSearch search, @ForAll @IntRange(max = 2) int which) {
        FarCaller caller = FarCaller.SOME.get(which);
        FollowUpPolicy unlimited = FullSearch.unlimited().toBuilder()
                .cadence(Cadence.standard().with(Outcome.NO_ANSWER, Cadence.Next.call(Delay.businessDays(1))))
                .caller(caller.zone, caller.calendar, caller.hours)
                .build();
        List<PlannedCall> promised = new ArrayList<>();
        List<PlannedCall> others = new ArrayList<>();
        List<FollowUp> some =
                search.followUps().subList(0, Math.min(30, search.followUps().size()));
        unlimited.plan(some, NOW).calls().forEach(call -> (call.agreedFor().isPresent() ? promised : others).add(call));
        others.removeIf(call -> neverMeet(call) || partForAWeek(moments(caller, call)));
        others.sort(Comparator.comparing(PlannedCall::due)
                .thenComparing(call -> submission(call).sentOn())
                .thenComparing(call -> submission(call).employer()));
        Set<String> asked = new HashSet<>();
        others.forEach(call -> asked.add(submission(call).id()));
        promised.forEach(call -> asked.add(submission(call).id()));
        List<FollowUp> followUps = some.stream()
                .filter(followUp -> asked.contains(followUp.submission().id()))
                .toList();
        Map<LocalDate, Integer> taken = new HashMap<>();
        followUps.stream()
                .flatMap(followUp -> followUp.attempts().stream())
                .forEach(attempt -> taken.merge(attempt.at().atZone(caller.zone).toLocalDate(), 1, Integer::sum));
        promised.forEach(call -> taken.merge(call.callerDate(), 1, Integer::sum));
        List<int[]> days = new ArrayList<>();
        for (PlannedCall call : others) {
            Instant from = call.window().opens().isAfter(NOW) ? call.window().opens() : NOW;
            days.add(moments(caller, call).stream()
                    .filter(moment -> !moment.at.isBefore(from) && !moment.callers.isBefore(call.callerDate()))
                    .mapToInt(moment -> (int) moment.callers.toEpochDay())
                    .distinct()
                    .sorted()
                    .toArray());
            assertThat(days.get(days.size() - 1)[0])
                    .isEqualTo((int) call.callerDate().toEpochDay());
        }
        int[] assigned = FlowPlans.best(
                others.stream().mapToLong(PlannedCall::value).toArray(),
                IntStream.range(0, others.size()).toArray(),
                days.stream().map(all -> Arrays.copyOf(all, USEFUL_DAYS)).toArray(int[][]::new),
                (call, day) -> Arrays.stream(days.get(call))
                        .filter(next -> next > day)
                        .findFirst()
                        .orElseThrow(),
                day -> {
                    LocalDate date = LocalDate.ofEpochDay(day);
                    return Math.max(0, search.capacityFarAway(date) - taken.getOrDefault(date, 0));
                });
        Map<String, LocalDate> expected = new HashMap<>();
        promised.forEach(call -> expected.put(submission(call).id(), call.callerDate()));
        for (int i = 0; i < assigned.length; i++) {
            expected.put(submission(others.get(i)).id(), LocalDate.ofEpochDay(assigned[i]));
        }

        CallPlan plan = unlimited.toBuilder()
                .callsPerDay(search::capacityFarAway)
                .build()
                .plan(followUps, NOW);

        Map<String, LocalDate> actual = new HashMap<>();
        plan.calls().forEach(call -> actual.put(submission(call).id(), call.callerDate()));
        assertThat(actual).isEqualTo(expected);
        occurs(
                "a day of the callee's with calls on two days of the caller's",
                plan.calls().stream()
                        .anyMatch(call -> plan.calls().stream()
                                .anyMatch(other -> other.window()
                                                .zone()
                                                .equals(call.window().zone())
                                        && other.date().equals(call.date())
                                        && !other.callerDate().equals(call.callerDate()))));
    }

    /** Whether the hours of the two do not meet for a week, as where a clock changes. */
    private static boolean partForAWeek(List<Moment> moments) {
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i).callers.toEpochDay() - moments.get(i - 1).callers.toEpochDay() > 6) {
                return true;
            }
        }
        return moments.get(moments.size() - 1).callers.isBefore(TODAY.plusDays(390));
    }

    private static boolean neverMeet(PlannedCall call) {
        return call.reasons().stream().anyMatch(reason -> reason.code() == Code.HOURS_NEVER_MEET);
    }

    private static int[] usefulDays(PlannedCall call) {
        return Stream.iterate(call.date(), day -> calendar(call.contact()).next(day))
                .limit(USEFUL_DAYS)
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void aCallMadeAsPlannedLeavesTheOthersAsTheyWere(@ForAll("inManyZones") FullSearch search, @ForAll Random random) {
        Instant now = NOW.plusSeconds(random.nextInt(24 * 3600));
        FollowUpPolicy policy = search.limited();
        CallPlan before = policy.plan(search.followUps(), now);
        List<PlannedCall> open = before.calls().stream()
                .filter(call -> call.agreedFor().isEmpty()
                        && !call.opensAt().toInstant().isAfter(now)
                        && call.closesAt().toInstant().isAfter(now))
                .toList();
        Statistics.label("a call can be made now")
                .collect(!open.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        if (open.isEmpty()) {
            return;
        }
        PlannedCall made = open.get(random.nextInt(open.size()));
        List<FollowUp> followUps = new ArrayList<>(search.followUps());
        followUps.replaceAll(followUp -> {
            if (!followUp.equals(made.followUps().get(0))) {
                return followUp;
            }
            List<CallAttempt> attempts = new ArrayList<>(followUp.attempts());
            attempts.add(CallAttempt.of("made", followUp.submission().id(), "Dana", now, Outcome.INTERVIEW_WON));
            return FollowUp.of(followUp.submission(), attempts);
        });

        PlanChanges changes = policy.plan(followUps, now).changesSince(before);

        assertThat(changes.made()).containsExactly(made);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
        assertThat(changes.moved()).allSatisfy(move -> {
            assertThat(move.after().window()).isEqualTo(move.before().window());
            assertThat(move.after().reasons())
                    .filteredOn(reason -> !move.before().reasons().contains(reason))
                    .extracting(Reason::code)
                    .as("all that is said otherwise is how many go first")
                    .containsExactly(Code.WAITED_FOR_ROOM);
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void planningAgainLaterOnTheDayChangesNothing(
            @ForAll("inOneZone") FullSearch search, @ForAll @IntRange(max = 24_000) int seconds) {
        CallPlan plan = search.limited().plan(search.followUps(), NOW);
        Instant later = NOW.plusSeconds(seconds);

        CallPlan again = search.limited().plan(search.followUps(), later);
        assertThat(Differences.between(again.calls(), plan.calls())).isEmpty();
        assertThat(again.notes()).isEqualTo(plan.notes());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DAILY_CAPACITY)
    void whoeverWaitsIsToldForHowManyAndThePlanSaysWhenTheTurnOfTheLastOneComes(
            @ForAll("inManyZones") FullSearch search) {
        CallPlan plan = search.limited().plan(search.followUps(), NOW);

        Set<PlannedCall> waiting = new HashSet<>();
        for (PlannedCall call : plan.calls()) {
            List<Reason> said = call.reasons().stream()
                    .filter(reason -> reason.code() == Code.WAITED_FOR_ROOM)
                    .toList();
            assertThat(said).hasSize(call.date().isAfter(call.firstDate()) ? 1 : 0);
            said.forEach(reason -> {
                waiting.add(call);
                long before = plan.calls().stream()
                        .filter(other -> other.date().isBefore(call.date())
                                && !other.date().isBefore(call.firstDate()))
                        .count();
                assertThat(reason.details())
                        .containsEntry("on", call.firstDate())
                        .containsEntry("due", call.date());
                int first = 0;
                for (String kind : List.of("agreed", "chosen", "more", "less")) {
                    first += (int) reason.details().get(kind);
                }
                assertThat((long) first).isEqualTo(before);
            });
        }
        assertThat(plan.notes())
                .filteredOn(note -> note.code() == Code.CALLS_WAIT)
                .isEqualTo(waiting.stream()
                        .map(PlannedCall::callerDate)
                        .max(Comparator.naturalOrder())
                        .map(last -> List.of(Reason.of(Code.CALLS_WAIT, waiting.size(), last)))
                        .orElse(List.of()));
        occurs("a call waits", !waiting.isEmpty());
    }

    private static Submission submission(PlannedCall call) {
        return Objects.requireNonNull(call.followUps().get(0)).submission();
    }

    private static void occurs(String label, boolean occurs) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
