package dev.followup;

import dev.followup.RejectAndDate.Answer;
import dev.followup.RejectAndDate.Dated;
import dev.followup.model.FollowUp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long a whole ordered plan takes beside a loop that only rejects and dates, the same plan as a stream pipeline, and a
 * rule engine that only rejects and dates; and its order alone beside a stream's.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PlanBenchmark {
    private static final FollowUpPolicy POLICY = FollowUpPolicy.standard();

    private static final Comparator<PlannedCall> TIMELINE = Comparator.comparing(
                    (PlannedCall call) -> call.opensAt().toInstant())
            .thenComparing(call -> call.closesAt().toInstant())
            .thenComparing(PlannedCall::value, Comparator.reverseOrder())
            .thenComparing(PlannedCall::due)
            .thenComparing(call -> call.firstFollowUp().submission().sentOn())
            .thenComparing(call -> call.firstFollowUp().submission().employer())
            .thenComparing(call -> call.firstFollowUp().submission().id());

    @Param({"110", "10000", "1000000"})
    private int submissions;

    @Param({"0", "10"})
    private int attemptedPercent;

    private List<FollowUp> followUps = List.of();
    private List<PlannedCall> unordered = List.of();
    private KieBase rules = RejectAndDate.rules();

    /** Makes the facts, and checks that who does the same work gives the same answer. */
    @Setup
    public void checkPeers() {
        followUps = SearchToPlan.of(submissions, attemptedPercent);
        CallPlan plan = ours();
        List<StreamPipeline.Call> calls = stream();
        require(plan.calls().size() == calls.size(), "as many calls");
        for (int i = 0; i < calls.size(); i++) {
            PlannedCall call = plan.calls().get(i);
            StreamPipeline.Call same = new StreamPipeline.Call(
                    call.followUps(),
                    call.contact(),
                    call.phone(),
                    call.opensAt(),
                    call.closesAt(),
                    call.due(),
                    call.value(),
                    call.attemptNumber());
            require(calls.get(i).equals(same), "call " + i);
        }
        Answer byLoop = loop();
        Answer byRules = drools();
        require(byLoop.rejected() == byRules.rejected(), "rejected");
        require(new HashSet<Dated>(byLoop.dated()).equals(new HashSet<>(byRules.dated())), "dated");

        unordered = new ArrayList<>(plan.calls());
        Collections.shuffle(unordered, new Random(1));
        require(orderOurs().equals(orderByStream()), "order");
    }

    /** The whole ordered plan. */
    @Benchmark
    public CallPlan ours() {
        return POLICY.plan(followUps, SearchToPlan.NOW);
    }

    /** Rejects and dates, by hand. */
    @Benchmark
    public Answer loop() {
        return RejectAndDate.loop(followUps);
    }

    /** The whole ordered plan. */
    @Benchmark
    public List<StreamPipeline.Call> stream() {
        return StreamPipeline.plan(followUps, SearchToPlan.NOW);
    }

    /** Rejects and dates, by rules. */
    @Benchmark
    public Answer drools() {
        return RejectAndDate.drools(rules, followUps);
    }

    /** The order of planned calls alone. */
    @Benchmark
    public List<PlannedCall> orderByStream() {
        return unordered.stream().sorted(TIMELINE).toList();
    }

    /** The order of planned calls alone. */
    @Benchmark
    public List<PlannedCall> orderOurs() {
        return Order.timeline(unordered);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("the answers differ: " + what);
        }
    }
}
