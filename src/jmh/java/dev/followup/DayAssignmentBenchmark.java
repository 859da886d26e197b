package dev.followup;

import com.google.ortools.Loader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to give calls their days, beside the minimum-cost flow of OR-Tools, which finds calls of the same total
 * value on days as early, but leaves their order and the rest to the host.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DayAssignmentBenchmark {
    private static final int LARGEST_TO_CHECK = 10_000;

    @Param({"110", "1000", "10000"})
    int calls;

    private CallsToPlace instance;

    @Setup
    public void checkThatBothReachTheSameValueAsEarly() {
        Loader.loadNativeLibraries();
        instance = new CallsToPlace(calls);
        if (calls <= LARGEST_TO_CHECK) {
            int[] ours = instance.ours();
            int[] best = instance.flow(true);
            if (instance.value(ours) != instance.value(best) || instance.sumOfDays(ours) != instance.sumOfDays(best)) {
                throw new AssertionError("ours " + instance.value(ours) + ", best " + instance.value(best));
            }
        }
    }

    @Benchmark
    public int[] ours() {
        return instance.ours();
    }

    @Benchmark
    public int[] minCostFlow() {
        return instance.flow(true);
    }

    @Benchmark
    public int[] minCostFlowForValueAlone() {
        return instance.flow(false);
    }

    @Benchmark
    public int[] fillByDueDate() {
        return instance.fill();
    }
}
