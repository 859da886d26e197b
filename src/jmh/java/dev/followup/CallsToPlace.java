package dev.followup;

import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Calls that become due on random business days, a quarter more than there is room for, each with four useful days and a
 * value of the standard policy; and three ways to give them days.
 */
final class CallsToPlace {
    static final int USEFUL_DAYS = 4;
    static final int CALLS_A_DAY = 8;
    private static final int DUE_A_DAY = 10;

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

    /** The calls on useful days, of the greatest value and as early as possible but in no order of value; -1 for the rest. */
    int[] flow() {
        int n = due.length;
        int late = n + days;
        int sink = late + 1;
        MinCostFlow flow = new MinCostFlow(sink + 1, (USEFUL_DAYS + 1) * n + days + 1);
        for (int call = 0; call < n; call++) {
            for (int day = due[call]; day < due[call] + USEFUL_DAYS; day++) {
                flow.addArcWithCapacityAndUnitCost(call, n + day, 1, day);
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

    /** By due date, then value: each call takes the first day with room. */
    int[] fill() {
        int[] taken = new int[2 * days + due.length / CALLS_A_DAY];
        int[] plan = new int[due.length];
        int first = 0;
        for (int call : IntStream.range(0, due.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(call -> due[call]).thenComparingLong(call -> -values[call]))
                .toList()) {
            int day = Math.max(first, due[call]);
            while (taken[day] == CALLS_A_DAY) {
                day++;
            }
            taken[day]++;
            first = day;
            plan[call] = day;
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
