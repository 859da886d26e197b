package dev.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The laws of the day assignment, word for word: tries every plan and keeps the best. */
final class AllPlans {
    static final int CARRIED_OVER = Integer.MAX_VALUE;

    private final long[] values;
    private final int[] groups;
    private final int[][] usefulDays;
    private final int[] order;
    private final int[] days;
    private final Map<Integer, Integer> free = new HashMap<>();
    private final int[] plan;
    private int[] best;

    static int[] best(
            long[] values, int[] groups, int[][] usefulDays, IntBinaryOperator nextDay, IntUnaryOperator capacity) {
        AllPlans plans = new AllPlans(values, groups, usefulDays, capacity);
        plans.tryAll(0);
        return withTheRest(plans.best, plans.order, groups, usefulDays, nextDay, capacity);
    }

    private AllPlans(long[] values, int[] groups, int[][] usefulDays, IntUnaryOperator capacity) {
        this.values = values;
        this.groups = groups;
        this.usefulDays = usefulDays;
        order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(call -> -values[call]).thenComparingInt(call -> call))
                .mapToInt(call -> call)
                .toArray();
        days = Arrays.stream(groups)
                .flatMap(group -> Arrays.stream(usefulDays[group]))
                .distinct()
                .sorted()
                .toArray();
        for (int day : days) {
            free.put(day, capacity.applyAsInt(day));
        }
        plan = new int[values.length];
        best = new int[values.length];
        Arrays.fill(best, CARRIED_OVER);
    }

    private void tryAll(int call) {
        if (call == plan.length) {
            if (isBetter()) {
                best = plan.clone();
            }
            return;
        }
        for (int day : usefulDays[groups[call]]) {
            if (free.get(day) > 0) {
                free.merge(day, -1, Integer::sum);
                plan[call] = day;
                tryAll(call + 1);
                free.merge(day, 1, Integer::sum);
            }
        }
        plan[call] = CARRIED_OVER;
        tryAll(call + 1);
    }

    private boolean isBetter() {
        int comparison = Long.compare(total(plan), total(best));
        for (int i = 0; i < order.length && comparison == 0; i++) {
            comparison = Boolean.compare(plan[order[i]] != CARRIED_OVER, best[order[i]] != CARRIED_OVER);
        }
        for (int i = 0; i < days.length && comparison == 0; i++) {
            comparison = Long.compare(callsOn(plan, days[i]), callsOn(best, days[i]));
        }
        for (int i = 0; i < days.length && comparison == 0; i++) {
            for (int j = 0; j < order.length && comparison == 0; j++) {
                comparison = Boolean.compare(plan[order[j]] == days[i], best[order[j]] == days[i]);
            }
        }
        return comparison > 0;
    }

    private long total(int[] days) {
        return IntStream.range(0, days.length)
                .filter(call -> days[call] != CARRIED_OVER)
                .mapToLong(call -> values[call])
                .sum();
    }

    private static long callsOn(int[] plan, int day) {
        return Arrays.stream(plan).filter(d -> d == day).count();
    }

    /** Completes a plan of the calls on useful days, looking at day after day. */
    static int[] withTheRest(
            int[] plan,
            int[] order,
            int[] groups,
            int[][] usefulDays,
            IntBinaryOperator nextDay,
            IntUnaryOperator capacity) {
        int[] complete = plan.clone();
        Map<Integer, Integer> free = new HashMap<>();
        for (int day : plan) {
            free.merge(day, -1, Integer::sum);
        }
        for (int call : order) {
            if (plan[call] == CARRIED_OVER) {
                int[] useful = usefulDays[groups[call]];
                int day = useful[useful.length - 1];
                int closed = 0;
                do {
                    day = nextDay.applyAsInt(groups[call], day);
                    closed = capacity.applyAsInt(day) == 0 ? closed + 1 : 0;
                } while (closed < DayAssignment.LONGEST_CLOSURE
                        && capacity.applyAsInt(day) + free.getOrDefault(day, 0) == 0);
                complete[call] = closed == 0 ? day : DayAssignment.NO_DAY;
                free.merge(complete[call], -1, Integer::sum);
            }
        }
        return complete;
    }
}
