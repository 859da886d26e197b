package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason as it was said: of a step, of somebody who is not called, of a draft or of a plan as a whole.
 *
 * @param number that of the situation in {@link Situations}
 * @param step about which it was said, null for a note
 * @param rejection in which it was said, null if it was said of the step itself
 */
record Said(
        long number,
        Situation situation,
        CallPlan plan,
        @Nullable NextStep step,
        @Nullable Rejection rejection,
        Reason reason) {

    private static final int SITUATIONS = 6_000;
    private static final int ENOUGH = 60;
    private static final Map<Code, List<Said>> ALL = collect();

    /** A few dozen of the times that a code is said; of every code the same ones in every run. */
    static List<Said> all(Code code) {
        return ALL.getOrDefault(code, List.of());
    }

    Object detail(String name) {
        return Objects.requireNonNull(reason.details().get(name));
    }

    int count(String name) {
        return (int) detail(name);
    }

    LocalDate day(String name) {
        return (LocalDate) detail(name);
    }

    NextStep said() {
        return Objects.requireNonNull(step);
    }

    PlannedCall call() {
        return (PlannedCall) said();
    }

    boolean isCall() {
        return step instanceof PlannedCall;
    }

    /** The id of the submission, or of the first of several. */
    String id() {
        return rejection != null
                ? rejection.submissionId()
                : said().followUps().get(0).submission().id();
    }

    Submission submission() {
        return situation.submission(id());
    }

    /** The next step about the same submission after a change of the facts. */
    NextStep after(Situation changed) {
        return changed.step(id());
    }

    @Override
    public String toString() {
        return "situation " + number + " at " + situation.now() + ": " + reason
                + (step == null ? "" : " of " + step + " for " + step.reasons());
    }

    private static Map<Code, List<Said>> collect() {
        Map<Code, List<Said>> all = new EnumMap<>(Code.class);
        for (long number = 0; number < SITUATIONS; number++) {
            Situation situation = Situations.of(number);
            CallPlan plan = situation.plan();
            for (Reason note : plan.notes()) {
                add(all, new Said(number, situation, plan, null, null, note));
            }
            for (List<? extends NextStep> steps : List.of(plan.calls(), plan.research(), plan.closed())) {
                for (NextStep step : steps) {
                    add(all, number, situation, plan, step);
                }
            }
            if (number < 200) {
                drafts(all, number, situation);
            }
        }
        return all;
    }

    private static void drafts(Map<Code, List<Said>> all, long number, Situation situation) {
        for (FollowUp followUp : situation.facts()) {
            FollowUp draft = FollowUp.of(followUp.submission());
            Situation alone = new Situation(situation.policy(), List.of(draft), situation.now());
            Readiness readiness = situation.policy().readiness(draft.submission());
            for (Reason reason : readiness.reasons()) {
                if (reason.code() == Code.BEFORE_SENDING || reason.code() == Code.MANAGER_KNOWN) {
                    add(all, new Said(number, alone, alone.plan(), null, null, reason));
                }
            }
        }
    }

    private static void add(Map<Code, List<Said>> all, long number, Situation situation, CallPlan plan, NextStep step) {
        for (Reason reason : step.reasons()) {
            add(all, new Said(number, situation, plan, step, null, reason));
        }
        for (Rejection rejection : step.rejections()) {
            for (Reason reason : rejection.reasons()) {
                add(all, new Said(number, situation, plan, step, rejection, reason));
            }
        }
    }

    private static void add(Map<Code, List<Said>> all, Said said) {
        List<Said> known = all.computeIfAbsent(said.reason.code(), code -> new ArrayList<>());
        if (known.size() < ENOUGH) {
            known.add(said);
        }
    }
}
