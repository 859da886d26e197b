package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.plan.Rule;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The laws of the day assignment on instances too large to try all plans. */
class DayAssignmentProperties {
    private static final int WEEK = 7;

    /** Calls in groups whose calendars differ, under a capacity by weekday and date. */
    record Instance(
            long[] values,
            int[] groups,
            int[][] usefulDays,
            boolean[][] closedOnWeekday,
            int closedFrom,
            int closedUntil,
            int[] capacityOfWeekday,
            int[] capacityOfFirstDays) {

        static Instance of(Random random) {
            boolean[][] closed = new boolean[1 + random.nextInt(3)][WEEK];
            for (int calendar = 0; calendar < closed.length; calendar++) {
                for (int weekday = 1; weekday < WEEK; weekday++) {
                    closed[calendar][weekday] = calendar == 0 ? weekday > 4 : random.nextInt(4) == 0;
                }
            }
            int closedFrom = random.nextInt(20);
            int closedUntil = closedFrom + random.nextInt(10);
            int[][] usefulDays = new int[1 + random.nextInt(15)][];
            int lastRelease = 1 + random.nextInt(20);
            int[] capacityOfWeekday = new int[WEEK];
            int most = 1 + random.nextInt(12);
            for (int weekday = 0; weekday < WEEK; weekday++) {
                capacityOfWeekday[weekday] = random.nextInt(4) == 0 ? 0 : random.nextInt(most + 1);
            }
            int[] capacityOfFirstDays = random.ints(random.nextInt(8), 0, most).toArray();
            int n = 10 + random.nextInt(random.nextInt(3) == 0 ? 191 : 51);
            int kind = random.nextInt(5);
            long[] values = random.longs(n, 0, Long.MAX_VALUE)
                    .map(bits -> switch (kind) {
                        case 0 -> 1;
                        case 1 -> bits % 2;
                        case 2 -> bits % 1000;
                        default -> 1L << bits % 5;
                    })
                    .toArray();
            int[] groups = random.ints(n, 0, usefulDays.length).toArray();
            Instance instance = new Instance(
                    values,
                    groups,
                    usefulDays,
                    closed,
                    closedFrom,
                    closedUntil,
                    capacityOfWeekday,
                    capacityOfFirstDays);
            for (int group = 0; group < usefulDays.length; group++) {
                int ofGroup = group;
                usefulDays[group] = IntStream.iterate(
                                instance.nextDay(group, random.nextInt(lastRelease) - 1),
                                day -> instance.nextDay(ofGroup, day))
                        .limit(1 + random.nextInt(5))
                        .toArray();
            }
            return instance;
        }

        int nextDay(int group, int day) {
            int calendar = group % closedOnWeekday.length;
            int next = day + 1;
            while (closedOnWeekday[calendar][next % WEEK]
                    || (calendar == 0 && closedFrom <= next && next < closedUntil)) {
                next++;
            }
            return next;
        }

        int capacity(int day) {
            return day < capacityOfFirstDays.length ? capacityOfFirstDays[day] : capacityOfWeekday[day % WEEK];
        }

        int[] ours(long[] worth) {
            return DayAssignment.assign(worth, groups, usefulDays, this::nextDay, this::capacity);
        }

        long valueOnUsefulDays(int[] plan) {
            return IntStream.range(0, plan.length)
                    .filter(call -> isOnUsefulDay(call, plan[call]))
                    .mapToLong(call -> values[call])
                    .sum();
        }

        boolean isOnUsefulDay(int call, int day) {
            return Arrays.binarySearch(usefulDays[groups[call]], day) >= 0;
        }
    }

    @Provide
    Arbitrary<Instance> instances() {
        return Arbitraries.randomValue(Instance::of);
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.DAILY_CAPACITY)
    void fourThousandInstancesArePlannedAsMinimumCostFlowsPlanThem(@ForAll("instances") Instance instance) {
        int[] ours = instance.ours(instance.values());

        assertThat(instance.valueOnUsefulDays(ours))
                .isEqualTo(FlowPlans.greatestValue(
                        instance.values(), instance.groups(), instance.usefulDays(), instance::capacity));
        assertThat(ours)
                .isEqualTo(FlowPlans.best(
                        instance.values(),
                        instance.groups(),
                        instance.usefulDays(),
                        instance::nextDay,
                        instance::capacity));
        collectHardCases(instance, ours);
    }

    private static void collectHardCases(Instance instance, int[] plan) {
        int n = plan.length;
        long onUsefulDays = IntStream.range(0, n)
                .filter(call -> instance.isOnUsefulDay(call, plan[call]))
                .count();
        occurs("calls carried over", onUsefulDays < n, 30);
        occurs("no call carried over", onUsefulDays == n, 3);
        occurs("no call on a useful day", onUsefulDays == 0, 0.1);
        occurs("no day left", Arrays.stream(plan).anyMatch(day -> day == DayAssignment.NO_DAY), 0.1);
        occurs("a hundred calls or more", n >= 100, 10);
        occurs(
                "a useful day without capacity",
                Arrays.stream(instance.usefulDays())
                        .flatMapToInt(Arrays::stream)
                        .anyMatch(day -> instance.capacity(day) == 0),
                30);
        occurs(
                "a hole in the useful days",
                Arrays.stream(instance.usefulDays()).anyMatch(days -> days[days.length - 1] - days[0] >= days.length),
                30);
        occurs(
                "of two equals, one waits",
                IntStream.range(1, n)
                        .anyMatch(call -> instance.values()[call] == instance.values()[call - 1]
                                && instance.groups()[call] == instance.groups()[call - 1]
                                && plan[call] > plan[call - 1]),
                10);
        occurs(
                "the more valuable call makes way",
                IntStream.range(0, n)
                        .anyMatch(call -> IntStream.range(0, n)
                                .anyMatch(other -> instance.values()[call] > instance.values()[other]
                                        && plan[other] < plan[call]
                                        && instance.isOnUsefulDay(call, plan[other])
                                        && instance.isOnUsefulDay(call, plan[call]))),
                10);
    }

    private static void occurs(String label, boolean occurs, double percent) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void onlyTheOrderOfValuesMattersHoweverGreatTheyAre(@ForAll("instances") Instance instance) {
        long[] enormous = Arrays.stream(instance.values())
                .map(value -> value == 0 ? 0 : Long.MAX_VALUE - 1000 + value)
                .toArray();

        assertThat(instance.ours(enormous)).isEqualTo(instance.ours(instance.values()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aCallMadeAsPlannedLeavesTheOthersOnTheirDays(@ForAll("instances") Instance instance, @ForAll Random random) {
        int[] plan = instance.ours(instance.values());
        int made = random.nextInt(plan.length);
        int[] others =
                IntStream.range(0, plan.length).filter(call -> call != made).toArray();
        IntBinaryOperator nextDay = instance::nextDay;
        IntUnaryOperator capacity = day -> instance.capacity(day) - (day == plan[made] ? 1 : 0);

        int[] after = DayAssignment.assign(
                Arrays.stream(others).mapToLong(call -> instance.values()[call]).toArray(),
                Arrays.stream(others).map(call -> instance.groups()[call]).toArray(),
                instance.usefulDays(),
                nextDay,
                capacity);

        assertThat(after)
                .isEqualTo(Arrays.stream(others).map(call -> plan[call]).toArray());
    }
}
