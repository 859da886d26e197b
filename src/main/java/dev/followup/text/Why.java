package dev.followup.text;

import dev.followup.plan.NextStep;
import dev.followup.plan.Reason;
import dev.followup.plan.Rule;
import java.util.List;
import java.util.function.Predicate;

/** The reasons of a step, by the question that they answer. */
final class Why {
    private Why() {}

    /** Why now, and about what. */
    static List<Reason> now(NextStep step) {
        return of(step, reason -> !isMessage(reason) && !isAim(reason) && !isWho(reason));
    }

    /** Why this person, at this number. */
    static List<Reason> who(NextStep step) {
        return of(step, Why::isWho);
    }

    /** Why a message is left, or is not. */
    static List<Reason> message(NextStep step) {
        return of(step, Why::isMessage);
    }

    private static List<Reason> of(NextStep step, Predicate<Reason> isAnswer) {
        return step.reasons().stream().filter(isAnswer).toList();
    }

    private static boolean isWho(Reason reason) {
        return switch (reason.rule()) {
            case CALL_THE_HIRING_MANAGER, ANY_RANK, DO_NOT_CALL -> true;
            default -> reason.code() == Reason.Code.CHOSEN_BY_AGREEMENT;
        };
    }

    private static boolean isMessage(Reason reason) {
        return reason.rule() == Rule.FEW_VOICEMAILS;
    }

    private static boolean isAim(Reason reason) {
        return reason.rule() == Rule.INTERVIEW_THAT_WEEK;
    }
}
