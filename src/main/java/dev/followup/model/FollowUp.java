package dev.followup.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * One submission, the attempts made for it and the touches about it: the facts from which everything else is derived.
 *
 * <p>Immutable. The order in which attempts and touches are given does not matter, nor does giving one twice.
 *
 * @param attempts the calls made for it, by instant, then gravity of the outcome, then id
 * @param touches the e-mails, messages and meetings about it, by instant, then id
 */
public record FollowUp(Submission submission, List<CallAttempt> attempts, List<Touch> touches) implements Serializable {

    /**
     * Makes a follow-up.
     *
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if an attempt or a touch is about another submission, or two different ones share an
     *     id
     */
    public FollowUp {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(attempts, "attempts");
        Objects.requireNonNull(touches, "touches");
        attempts = chronicle(
                "attempt",
                submission.id(),
                attempts,
                CallAttempt::id,
                CallAttempt::submissionId,
                CallAttempt.CHRONOLOGY);
        touches = chronicle("touch", submission.id(), touches, Touch::id, Touch::submissionId, Touch.CHRONOLOGY);
    }

    /** {@return the follow-up of a submission about which nobody was called yet} */
    public static FollowUp of(Submission submission) {
        return new FollowUp(submission, List.of(), List.of());
    }

    /** {@return the follow-up of a submission and the attempts made for it, in any order} */
    public static FollowUp of(Submission submission, Collection<CallAttempt> attempts) {
        return of(submission, attempts, List.of());
    }

    /** {@return the follow-up of a submission, the attempts made for it and the touches about it, in any order} */
    public static FollowUp of(Submission submission, Collection<CallAttempt> attempts, Collection<Touch> touches) {
        return new FollowUp(submission, List.copyOf(attempts), List.copyOf(touches));
    }

    /**
     * {@return everyone named in it: the contacts of the submission in the host's order, completed by what calls said of
     * them, then whom calls pointed to}
     *
     * <p>What is known of a person stands, what was missing is taken from what was found: a title that says nothing, the
     * zone, numbers.
     */
    public List<Contact> contacts() {
        List<Contact> referred = List.of();
        for (CallAttempt attempt : attempts) {
            if (attempt.referredTo() != null) {
                referred = referred.isEmpty() ? new ArrayList<>() : referred;
                referred.add(attempt.referredTo());
            }
        }
        return referred.isEmpty() ? submission.contacts() : Contacts.merged(submission.contacts(), referred);
    }

    /** {@return whether an interview is won, by news or on a call, and was not lost since by a refusal or by being sent on} */
    public boolean interviewWon() {
        boolean won = submission.news() == News.INTERVIEW;
        for (CallAttempt attempt : attempts) {
            won = switch (attempt.outcome()) {
                case INTERVIEW_WON -> true;
                case POSITION_CLOSED, NOT_INTERESTED, REFERRED -> false;
                default -> won;
            };
        }
        return won;
    }

    private static <T> List<T> chronicle(
            String what,
            String submissionId,
            List<T> facts,
            Function<T, String> id,
            Function<T, String> about,
            Comparator<T> order) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, T> byId = new HashMap<>();
        for (T fact : facts) {
            if (!about.apply(fact).equals(submissionId)) {
                throw new IllegalArgumentException(what + " " + id.apply(fact) + " is about submission "
                        + about.apply(fact) + ", not " + submissionId);
            }
            T known = byId.putIfAbsent(id.apply(fact), fact);
            if (known != null && !known.equals(fact)) {
                throw new IllegalArgumentException("two different " + what + " facts share the id " + id.apply(fact));
            }
        }
        List<T> ordered = new ArrayList<>(byId.values());
        ordered.sort(order);
        return List.copyOf(ordered);
    }
}
