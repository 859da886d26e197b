package dev.followup;

import dev.followup.model.FollowUp;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ordered next steps of one job search: whom to phone, when, and in what order; what to find out first; what is closed;
 * who is not called.
 *
 * <p>Made by {@link FollowUpPolicy#plan}. Immutable and thread-safe; equal to a plan with equal steps and rejections.
 * Serialised as the policy, the facts and the instant from which it is made again.
 */
public final class CallPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient FollowUpPolicy policy;
    private final transient List<FollowUp> followUps;
    private final transient Instant now;
    private final transient Reasons reasons;
    private final transient List<PlannedCall> calls;
    private final transient List<Research> research;
    private final transient List<Closed> closed;
    private transient @Nullable List<Rejection> rejections;
    private transient @Nullable Map<String, NextStep> stepsById;

    CallPlan(
            FollowUpPolicy policy,
            List<FollowUp> followUps,
            Instant now,
            Reasons reasons,
            List<PlannedCall> calls,
            List<Research> research,
            List<Closed> closed) {
        this.policy = policy;
        this.followUps = followUps;
        this.now = now;
        this.reasons = reasons;
        this.calls = Collections.unmodifiableList(calls);
        this.research = List.copyOf(research);
        this.closed = List.copyOf(closed);
    }

    /**
     * {@return the calls to make, as a timeline: by opening, closing, greater value, earlier due date, then of the first of
     * their submissions earlier sending, employer and id}
     */
    public List<PlannedCall> calls() {
        return calls;
    }

    /** {@return the calls to make on a date of the caller's, or of the callee's if the policy knows no caller, in order} */
    public List<PlannedCall> callsOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return calls.stream().filter(call -> call.callerDate().equals(date)).toList();
    }

    /** {@return what to find out first, by day, greater value, due date, sending, employer and id} */
    public List<Research> research() {
        return research;
    }

    /** {@return the follow-ups about which nothing is left to do, by employer and id} */
    public List<Closed> closed() {
        return closed;
    }

    /**
     * {@return who is not called and why, in open and closed follow-ups, by employer, submission id and then as named there;
     * made when asked for}
     */
    public List<Rejection> rejections() {
        List<Rejection> known = rejections;
        if (known == null) {
            known = reasons.rejections(followUps);
            rejections = known;
        }
        return known;
    }

    /** {@return the next step about a submission, empty if the plan does not know it} */
    public Optional<NextStep> stepFor(String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        Map<String, NextStep> known = stepsById;
        if (known == null) {
            known = new HashMap<>();
            for (List<? extends NextStep> steps : List.of(calls, research, closed)) {
                for (NextStep step : steps) {
                    for (FollowUp followUp : step.followUps()) {
                        known.put(followUp.submission().id(), step);
                    }
                }
            }
            stepsById = known;
        }
        return Optional.ofNullable(known.get(submissionId));
    }

    /** {@return how the calls of this plan differ from those of an earlier one} */
    public PlanChanges changesSince(CallPlan earlier) {
        return PlanChanges.between(earlier.calls, calls);
    }

    FollowUpPolicy policy() {
        return policy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallPlan that
                && calls.equals(that.calls)
                && research.equals(that.research)
                && closed.equals(that.closed)
                && rejections().equals(that.rejections());
    }

    @Override
    public int hashCode() {
        return Objects.hash(calls, research, closed);
    }

    /**
     * An agenda for the job seeker to read: day by day whom to call, at which number, when, about what and why; what to find
     * out; whom never to call; what is closed. It names people: never log it.
     */
    @Override
    public String toString() {
        return Agenda.of(this);
    }

    private Object writeReplace() {
        return new Facts(policy, followUps, now);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a plan is made again from its facts");
    }

    private record Facts(FollowUpPolicy policy, List<FollowUp> followUps, Instant now) implements Serializable {
        private Object readResolve() {
            return policy.plan(followUps, now);
        }
    }
}
