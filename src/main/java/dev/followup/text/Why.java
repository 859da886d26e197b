package dev.followup.text;

import dev.followup.plan.NextStep;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Topic;
import java.time.LocalDate;
import java.util.List;

/** The reasons of a step, by the question that they answer. */
final class Why {
    private Why() {}

    /** Why now, and about what. */
    static List<Reason> now(NextStep step, Moment moment) {
        return of(step, Topic.NOW).stream()
                .filter(reason -> !isToCome(reason, moment))
                .toList();
    }

    /** Whether it speaks of a lateness that has not begun when the page is read. */
    static boolean isToCome(Reason reason, Moment moment) {
        return reason.code() == Reason.Code.LATE
                && reason.details().get("due") instanceof LocalDate due
                && !due.isBefore(moment.today());
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
