package dev.followup.plan;

import dev.followup.model.FollowUp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of one kind in two plans, matched by id, then by a submission that both are about. */
final class Comparison<S extends NextStep> {
    final List<S> added = new ArrayList<>();
    final List<Move<S>> moved = new ArrayList<>();
    final List<S> made = new ArrayList<>();
    final List<S> dropped = new ArrayList<>();

    private Comparison() {}

    /**
     * Compares.
     *
     * @param isMade whether a step that is not in the later plan was made
     * @param isUnchanged whether a step reads the same in both
     */
    static <S extends NextStep> Comparison<S> of(
            List<S> earlier,
            List<S> later,
            Function<S, String> id,
            Predicate<S> isMade,
            BiPredicate<S, S> isUnchanged) {
        Comparison<S> comparison = new Comparison<>();
        Map<String, S> now = new HashMap<>();
        later.forEach(step -> now.put(id.apply(step), step));
        Map<String, S> successors = new HashMap<>();
        Set<String> before = new HashSet<>();
        earlier.forEach(step -> before.add(id.apply(step)));
        for (S step : later) {
            if (!before.contains(id.apply(step))) {
                step.followUps().forEach(followUp -> successors.put(submission(followUp), step));
            }
        }
        Map<String, S> origins = new HashMap<>();
        for (S step : earlier) {
            S after = now.get(id.apply(step));
            if (after == null && isMade.test(step)) {
                comparison.made.add(step);
                continue;
            }
            if (after == null) {
                after = successor(step, successors, origins, id);
            }
            if (after == null) {
                comparison.dropped.add(step);
            } else {
                origins.put(id.apply(after), step);
            }
        }
        for (S step : later) {
            S origin = origins.get(id.apply(step));
            if (origin == null) {
                comparison.added.add(step);
            } else if (!id.apply(origin).equals(id.apply(step)) || !isUnchanged.test(origin, step)) {
                comparison.moved.add(new Move<>(origin, step));
            }
        }
        return comparison;
    }

    /** The first later step about a submission of this one that is not taken for another's. */
    private static <S extends NextStep> @Nullable S successor(
            S step, Map<String, S> successors, Map<String, S> origins, Function<S, String> id) {
        for (FollowUp followUp : step.followUps()) {
            S successor = successors.get(submission(followUp));
            if (successor != null && !origins.containsKey(id.apply(successor))) {
                return successor;
            }
        }
        return null;
    }

    private static String submission(FollowUp followUp) {
        return followUp.submission().id();
    }
}
