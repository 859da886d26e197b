package dev.followup.plan;

import dev.followup.model.FollowUp;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ordered next steps of one job search, as data: whom to phone, when, and in what order; what to find out first; what is
 * closed.
 *
 * <p>Immutable, thread-safe and equal by value; {@code toString()} masks people and numbers.
 *
 * @param madeAt the instant at which it was made: nothing is planned before it
 * @param callerZone the caller's zone, null if the policy knows no caller
 * @param calls the calls to make, as a timeline: by opening, closing, greater value, earlier due date, then of the first of
 *     their submissions earlier sending, employer and id
 * @param research what to find out first, by day, greater value, due date, sending, employer and id
 * @param closed the follow-ups about which nothing is left to do, by employer and id
 * @param notes what to know about the plan as a whole
 */
public record CallPlan(
        Instant madeAt,
        @Nullable ZoneId callerZone,
        List<PlannedCall> calls,
        List<Research> research,
        List<Closed> closed,
        List<Reason> notes)
        implements Serializable {
    private static final CallPlan NONE = new CallPlan(Instant.EPOCH, null, List.of(), List.of(), List.of(), List.of());

    /**
     * Makes a plan.
     *
     * @throws NullPointerException if an argument that is not nullable, or an element, is null
     */
    public CallPlan {
        Objects.requireNonNull(madeAt, "madeAt");
        calls = List.copyOf(Objects.requireNonNull(calls, "calls"));
        research = List.copyOf(Objects.requireNonNull(research, "research"));
        closed = List.copyOf(Objects.requireNonNull(closed, "closed"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    }

    /** {@return the plan without steps, from which the changes to a first one lead} */
    public static CallPlan none() {
        return NONE;
    }

    /** {@return the date at which it was made: where the caller is, without one where the first callee is, else in UTC} */
    public LocalDate today() {
        ZoneId zone = callerZone != null
                ? callerZone
                : calls.isEmpty() ? ZoneOffset.UTC : calls.get(0).window().zone();
        return madeAt.atZone(zone).toLocalDate();
    }

    /**
     * {@return the calls to make on a date of the caller's, or of the callee's if the policy knows no caller, in order}
     *
     * <p>Each call is made on one date, and none before {@link #today()}: a call that is possible since yesterday, as in the
     * morning of Tokyo by the evening clock of New York, is one of today's.
     */
    public List<PlannedCall> callsOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        LocalDate today = today();
        return calls.stream()
                .filter(call -> date.equals(call.callerDate().isBefore(today) ? today : call.callerDate()))
                .toList();
    }

    /** {@return the next step about a submission, empty if the plan does not know it} */
    public Optional<NextStep> stepFor(String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        for (List<? extends NextStep> steps : List.of(calls, research, closed)) {
            for (NextStep step : steps) {
                for (FollowUp followUp : step.followUps()) {
                    if (followUp.submission().id().equals(submissionId)) {
                        return Optional.of(step);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the call or the research of an id, such as a page of it carries; empty if the plan has none} */
    public Optional<NextStep> step(String id) {
        Objects.requireNonNull(id, "id");
        return Stream.<NextStep>concat(
                        calls.stream().filter(call -> call.id().equals(id)),
                        research.stream().filter(inquiry -> inquiry.id().equals(id)))
                .findFirst();
    }

    /** {@return who is not called and why, step by step: of the calls, then of the research, then of the closed} */
    public List<Rejection> rejections() {
        List<Rejection> rejections = new ArrayList<>();
        for (List<? extends NextStep> steps : List.of(calls, research, closed)) {
            steps.forEach(step -> rejections.addAll(step.rejections()));
        }
        return List.copyOf(rejections);
    }

    /** {@return how many people are not called about how many submissions, by each rule that speaks against them} */
    public Map<Rule, Integer> passedOver() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        rejections().forEach(rejection -> rejection.rules().forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * {@return how this plan differs from an earlier one}
     *
     * @throws NullPointerException if the argument is null
     */
    public PlanChanges changesSince(CallPlan earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return PlanChanges.between(earlier.calls, earlier.research, calls, research, closed);
    }

    /** Masked: neither people nor numbers. */
    @Override
    public String toString() {
        return "CallPlan[madeAt=" + madeAt + ", callerZone=" + callerZone + ", calls=" + calls.size() + ", research="
                + research.size() + ", closed=" + closed.size() + ", notes=" + notes + "]";
    }
}
