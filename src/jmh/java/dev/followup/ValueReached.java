package dev.followup;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import com.google.ortools.Loader;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Prints how much of the greatest total value is reached by ours, by filling days in order, and by Timefold in 10 s. */
public final class ValueReached {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private ValueReached() {}

    /** Compares all three on the calls of the benchmark. */
    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        for (int calls : new int[] {110, 1_000, 10_000}) {
            CallsToPlace instance = new CallsToPlace(calls);
            double best = instance.value(instance.flow(false));
            System.out.printf(
                    "%,7d calls, greatest value %.1f %% of all: ours %.2f %%, by due date %.2f %%, Timefold %.2f %%%n",
                    calls,
                    100 * best / instance.valueOfAll(),
                    100 * instance.value(instance.ours()) / best,
                    100 * instance.value(instance.fill()) / best,
                    100 * timefold(instance) / best);
        }
    }

    private static long timefold(CallsToPlace instance) {
        Plan plan = new Plan();
        plan.calls = IntStream.range(0, instance.due.length)
                .mapToObj(call -> new Call(call, instance.due[call], instance.values[call]))
                .toList();
        Plan solved = SolverFactory.<Plan>create(new SolverConfig()
                        .withSolutionClass(Plan.class)
                        .withEntityClasses(Call.class)
                        .withConstraintProviderClass(Constraints.class)
                        .withTerminationSpentLimit(LIMIT))
                .buildSolver()
                .solve(plan);
        return solved.score.hardScore() < 0 ? 0 : solved.score.softScore();
    }

    @PlanningEntity
    public static class Call {
        @PlanningId
        public int number;

        @ValueRangeProvider
        public List<Integer> usefulDays;

        @PlanningVariable(allowsUnassigned = true)
        public Integer day;

        public long value;

        public Call() {}

        Call(int number, int due, long value) {
            this.number = number;
            this.value = value;
            usefulDays =
                    IntStream.range(due, due + CallsToPlace.USEFUL_DAYS).boxed().toList();
        }
    }

    @PlanningSolution
    public static class Plan {
        @PlanningEntityCollectionProperty
        public List<Call> calls;

        @PlanningScore
        public HardSoftLongScore score;
    }

    public static class Constraints implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Call.class)
                        .groupBy(call -> call.day, ConstraintCollectors.count())
                        .filter((day, calls) -> calls > CallsToPlace.CALLS_A_DAY)
                        .penalizeLong(
                                HardSoftLongScore.ONE_HARD, (day, calls) -> (long) calls - CallsToPlace.CALLS_A_DAY)
                        .asConstraint("more calls than a day takes"),
                factory.forEach(Call.class)
                        .rewardLong(HardSoftLongScore.ONE_SOFT, call -> call.value)
                        .asConstraint("value")
            };
        }
    }
}
