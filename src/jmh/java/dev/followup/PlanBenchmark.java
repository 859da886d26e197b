package dev.followup;

import dev.followup.RejectAndDate.Answer;
import dev.followup.RejectAndDate.Dated;
import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.util.ArrayList;
import java.util.Collections;
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
 * How long a whole ordered plan with all its reasons takes beside a loop that only rejects and dates, the same plan with the
 * same reasons as a stream pipeline, and a rule engine that only rejects and dates; and its order alone beside a stream's.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PlanBenchmark {
    private static final FollowUpPolicy POLICY = FollowUpPolicy.standard();

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
        requireSame(plan, stream());
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

    /** The whole ordered plan, and every reason and detail of it read. */
    @Benchmark
    public int oursReadingEveryReason() {
        CallPlan plan = ours();
        int read = plan.notes().size();
        for (List<? extends NextStep> steps : List.of(plan.calls(), plan.research(), plan.closed())) {
            for (NextStep step : steps) {
                for (var reason : step.reasons()) {
                    read += reason.code().ordinal() + reason.details().size();
                }
                for (var rejection : step.rejections()) {
                    read += rejection.reasons().get(0).code().ordinal();
                }
            }
        }
        return read;
    }

    /** Rejects and dates, by hand. */
    @Benchmark
    public Answer loop() {
        return RejectAndDate.loop(followUps);
    }

    /** The whole ordered plan. */
    @Benchmark
    public CallPlan stream() {
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
        return unordered.stream().sorted(StreamPipeline.TIMELINE).toList();
    }

    /** The order of planned calls alone. */
    @Benchmark
    public List<PlannedCall> orderOurs() {
        Timeline timeline = new Timeline(unordered.size());
        unordered.forEach(timeline::add);
        return timeline.inOrder();
    }

    private static void requireSame(CallPlan ours, CallPlan other) {
        require(ours.calls().size() == other.calls().size(), "as many calls");
        for (int i = 0; i < ours.calls().size(); i++) {
            PlannedCall call = ours.calls().get(i);
            PlannedCall same = other.calls().get(i);
            require(withId(call, same.id()).equals(same), "call " + i + ": " + call.reasons() + same.reasons());
        }
        require(ours.research().size() == other.research().size(), "as much research");
        for (int i = 0; i < ours.research().size(); i++) {
            Research research = ours.research().get(i);
            Research same = other.research().get(i);
            require(
                    withId(research, same.id()).equals(same),
                    "research " + i + ": " + research.reasons() + same.reasons());
        }
        require(ours.notes().equals(other.notes()), "notes");
    }

    /** Ids are each one's own. */
    private static PlannedCall withId(PlannedCall call, String id) {
        return new PlannedCall(
                id,
                call.purpose(),
                call.followUps(),
                call.contact(),
                call.phone(),
                call.attemptNumber(),
                call.window(),
                call.due(),
                call.firstDate(),
                call.daysLateWhileClosed(),
                call.value(),
                call.voicemail(),
                call.alternatives(),
                call.reasons(),
                call.rejections());
    }

    private static Research withId(Research research, String id) {
        return new Research(
                id,
                research.followUps(),
                research.why(),
                research.manager(),
                research.due(),
                research.by(),
                research.steps(),
                research.tried(),
                research.value(),
                research.reasons(),
                research.rejections());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("the answers differ: " + what);
        }
    }
}
