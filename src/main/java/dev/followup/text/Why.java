package dev.followup.text;

import dev.followup.plan.NextStep;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Topic;
import java.util.List;

/** The reasons of a step, by the question that they answer. */
final class Why {
    private Why() {}

    /** Why now, and about what. */
    static List<Reason> now(NextStep step) {
        return of(step, Topic.NOW);
    }

    /** Why this person, at this number. */
    static List<Reason> who(NextStep step) {
        return of(step, Topic.PERSON);
    }

    /** Why a message is left, or is not. */
    static List<Reason> message(NextStep step) {
        return of(step, Topic.MESSAGE);
    }

    private static List<Reason> of(NextStep step, Topic topic) {
        return step.reasons().stream().filter(reason -> reason.topic() == topic).toList();
    }
}
