package dev.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The laws of the day assignment by minimum-cost flows from calls to days: one for the first two laws, then one a
 * day. */
final class FlowPlans {
    private final long[] values;
    private final int[][] usefulDays;
    private final int[] order;
    private final int[] place;
    private final int[] days;
    private final int[] room;

    static int[] best(
            long[] values, int[] groups, int[][] usefulDays, IntBinaryOperator nextDay, IntUnaryOperator capacity) {
        FlowPlans plans = new FlowPlans(values, daysOfCalls(groups, usefulDays), capacity);
        int[] plan = plans.inOrderOfValue(plans.mostValuableThenEarliest());
        return AllPlans.withTheRest(plan, plans.order, groups, usefulDays, nextDay, capacity);
    }

    private static int[][] daysOfCalls(int[] groups, int[][] usefulDays) {
        return Arrays.stream(groups).mapToObj(group -> usefulDays[group]).toArray(int[][]::new);
    }

    private FlowPlans(long[] values, int[][] usefulDays, IntUnaryOperator capacity) {
        this.values = values;
        this.usefulDays = usefulDays;
        order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(call -> -values[call]))
                .mapToInt(call -> call)
                .toArray();
        place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        days = Arrays.stream(usefulDays)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        room = Arrays.stream(days).map(capacity).toArray();
    }

    /** The greatest total value of calls on useful days. */
    static long greatestValue(long[] values, int[] groups, int[][] usefulDays, IntUnaryOperator capacity) {
        FlowPlans plans = new FlowPlans(values, daysOfCalls(groups, usefulDays), capacity);
        int[] plan = plans.flow(plans.room, (call, day) -> 0, call -> values[call]);
        return IntStream.range(0, plan.length)
                .filter(call -> plan[call] != AllPlans.CARRIED_OVER)
                .mapToLong(call -> values[call])
                .sum();
    }

    /**
     * The places in the order of value weigh more than all days. The calls that fit on useful days form a matroid: whatever
     * they weigh, their order decides. The numbers of calls by day form a base polyhedron: the smallest sum of days has the
     * most calls on the first day, then on the second, and so on.
     */
    private int[] mostValuableThenEarliest() {
        long better = (long) values.length * days.length + 1;
        return flow(room, (call, day) -> day, call -> better * (values.length - place[call]));
    }

    /** Keeps the number of calls of each day, and gives the first day the best calls, then the second, and so on. */
    private int[] inOrderOfValue(int[] first) {
        int[] plan = first;
        int[] calls = new int[days.length];
        for (int day : plan) {
            if (day != AllPlans.CARRIED_OVER) {
                calls[Arrays.binarySearch(days, day)]++;
            }
        }
        long never = (long) values.length * values.length + 1;
        for (int today = 0; today < days.length; today++) {
            int now = today;
            int[] known = plan;
            plan = flow(
                    calls,
                    (call, day) -> {
                        if (known[call] == AllPlans.CARRIED_OVER
                                || (known[call] < days[now] && known[call] != days[day])
                                || (known[call] >= days[now] && day < now)) {
                            return -1;
                        }
                        return day == now ? place[call] : 0;
                    },
                    call -> known[call] == AllPlans.CARRIED_OVER ? 0 : never);
        }
        return plan;
    }

    /** What giving a call a day costs, by number; negative where it must not have it. */
    private interface Cost {
        long of(int call, int day);
    }

    private interface CostOfCarryingOver {
        long of(int call);
    }

    private int[] flow(int[] capacity, Cost cost, CostOfCarryingOver carryingOver) {
        int n = values.length;
        int late = n + days.length;
        int sink = late + 1;
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        IntStream.rangeClosed(0, sink).forEach(graph::addVertex);
        for (int call = 0; call < n; call++) {
            for (int usefulDay : usefulDays[call]) {
                int day = Arrays.binarySearch(days, usefulDay);
                long costs = cost.of(call, day);
                if (costs >= 0 && capacity[day] > 0) {
                    graph.setEdgeWeight(graph.addEdge(call, n + day), costs);
                }
            }
            graph.setEdgeWeight(graph.addEdge(call, late), carryingOver.of(call));
        }
        for (int node = n; node < sink; node++) {
            graph.setEdgeWeight(graph.addEdge(node, sink), 0);
        }
        var solution = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>(1)
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, node -> node < n ? 1 : node == sink ? -n : 0, edge -> {
                            int from = graph.getEdgeSource(edge);
                            return from < n ? 1 : from == late ? n : capacity[from - n];
                        }));
        int[] plan = new int[n];
        solution.getFlowMap().forEach((edge, flow) -> {
            int from = graph.getEdgeSource(edge);
            int to = graph.getEdgeTarget(edge);
            if (from < n && flow > 0.5) {
                plan[from] = to == late ? AllPlans.CARRIED_OVER : days[to - n];
            }
        });
        return plan;
    }
}
