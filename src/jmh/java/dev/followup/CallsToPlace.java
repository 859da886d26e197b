package dev.followup;

import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Calls that become due on random business days, 14 a day where there is room for 8, each with four useful days and a
 * value of the standard policy; and three ways to give them days.
 */
final class CallsToPlace {
    static final int USEFUL_DAYS = 4;
    static final int CALLS_A_DAY = 8;
    private static final int DUE_A_DAY = 14;

    final int[] due;
    final long[] values;
    final int days;
    private final int[][] usefulDays;

    CallsToPlace(int calls) {
        Random random = new Random(calls);
        int dueDays = Math.max(1, calls / DUE_A_DAY);
        due = random.ints(calls, 0, dueDays).sorted().toArray();
        values = random.ints(calls, 0, 5)
                .mapToLong(valueClass -> 1L << valueClass)
                .toArray();
        days = dueDays + USEFUL_DAYS - 1;
        usefulDays = IntStream.range(0, dueDays)
                .mapToObj(day -> IntStream.range(day, day + USEFUL_DAYS).toArray())
                .toArray(int[][]::new);
    }

    /** The whole plan, calls carried over included. */
    int[] ours() {
        return DayAssignment.assign(values, due, usefulDays, (group, day) -> day + 1, day -> CALLS_A_DAY);
    }

    /** The calls on useful days of the greatest value, in no order, as early as possible if so asked; -1 for the rest. */
    int[] flow(boolean early) {
        int daysMatter = early ? 1 : 0;
        int n = due.length;
        int late = n + days;
        int sink = late + 1;
        MinCostFlow flow = new MinCostFlow(sink + 1, (USEFUL_DAYS + 1) * n + days + 1);
        for (int call = 0; call < n; call++) {
            for (int day = due[call]; day < due[call] + USEFUL_DAYS; day++) {
                flow.addArcWithCapacityAndUnitCost(call, n + day, 1, daysMatter * day);
            }
            flow.addArcWithCapacityAndUnitCost(call, late, 1, values[call] * days * n);
            flow.setNodeSupply(call, 1);
        }
        for (int day = 0; day < days; day++) {
            flow.addArcWithCapacityAndUnitCost(n + day, sink, CALLS_A_DAY, 0);
        }
        flow.addArcWithCapacityAndUnitCost(late, sink, n, 0);
        flow.setNodeSupply(sink, -n);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new AssertionError("no optimum");
        }
        int[] plan = new int[n];
        for (int call = 0, arc = 0; call < n; call++, arc++) {
            plan[call] = -1;
            for (int day = due[call]; day < due[call] + USEFUL_DAYS; day++) {
                if (flow.getFlow(arc++) > 0) {
                    plan[call] = day;
                }
            }
        }
        return plan;
    }

    /** By due date, whatever the value: each call takes its first useful day with room; -1 where there is none. */
    int[] fill() {
        int[] taken = new int[days];
        int[] plan = new int[due.length];
        for (int call = 0; call < due.length; call++) {
            int day = due[call];
            int end = day + USEFUL_DAYS;
            while (day < end && taken[day] == CALLS_A_DAY) {
                day++;
            }
            plan[call] = day < end ? day : -1;
            if (day < end) {
                taken[day]++;
            }
        }
        return plan;
    }

    /** What the calls on useful days are worth. */
    long value(int[] plan) {
        return IntStream.range(0, plan.length)
                .filter(call -> plan[call] >= due[call] && plan[call] < due[call] + USEFUL_DAYS)
                .mapToLong(call -> values[call])
                .sum();
    }

    /** The sum of the days of calls on useful days. */
    long sumOfDays(int[] plan) {
        return IntStream.range(0, plan.length)
                .filter(call -> plan[call] >= due[call] && plan[call] < due[call] + USEFUL_DAYS)
                .mapToLong(call -> plan[call])
                .sum();
    }

    long valueOfAll() {
        return Arrays.stream(values).sum();
    }
}
