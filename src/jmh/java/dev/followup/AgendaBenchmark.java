package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import dev.followup.text.Agenda;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a plan under capacity takes to be read as text, beside the plan itself: both grow with the number of calls. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AgendaBenchmark {
    private static final FollowUpPolicy POLICY =
            FollowUpPolicy.builder().callsPerDay(8).build();

    @Param({"110", "10000", "100000"})
    private int submissions;

    private List<FollowUp> followUps = List.of();
    private CallPlan plan = CallPlan.none();

    @Setup
    public void makePlan() {
        followUps = SearchToPlan.of(submissions, 0);
        plan = plan();
    }

    @Benchmark
    public CallPlan plan() {
        return POLICY.plan(followUps, SearchToPlan.NOW);
    }

    @Benchmark
    public String whole() {
        return Agenda.of(plan).whole();
    }

    @Benchmark
    public String today() {
        return Agenda.of(plan).today();
    }
}
