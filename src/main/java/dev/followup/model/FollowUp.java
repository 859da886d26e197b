package dev.followup.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One submission and the attempts made for it: the facts from which everything else is derived.
 *
 * <p>Immutable. The order in which attempts are given does not matter, nor does giving one twice.
 *
 * @param attempts the calls made for it, by instant, then gravity of the outcome, then id
 */
public record FollowUp(Submission submission, List<CallAttempt> attempts) implements Serializable {

    /**
     * Makes a follow-up.
     *
     * @throws NullPointerException if an argument or an attempt is null
     * @throws IllegalArgumentException if an attempt was made for another submission, or two different ones share an id
     */
    public FollowUp {
        Objects.requireNonNull(submission, "submission");
        attempts = attempts.isEmpty() ? List.of() : chronicle(submission.id(), attempts);
    }

    /** {@return the follow-up of a submission about which nobody was called yet} */
    public static FollowUp of(Submission submission) {
        return new FollowUp(submission, List.of());
    }

    /** {@return the follow-up of a submission and the attempts made for it, in any order} */
    public static FollowUp of(Submission submission, Collection<CallAttempt> attempts) {
        return new FollowUp(submission, List.copyOf(attempts));
    }

    private static List<CallAttempt> chronicle(String submissionId, List<CallAttempt> attempts) {
        Map<String, CallAttempt> byId = new HashMap<>();
        for (CallAttempt attempt : attempts) {
            if (!attempt.submissionId().equals(submissionId)) {
                throw new IllegalArgumentException("attempt " + attempt.id() + " is about submission "
                        + attempt.submissionId() + ", not " + submissionId);
            }
            CallAttempt known = byId.putIfAbsent(attempt.id(), attempt);
            if (known != null && !known.equals(attempt)) {
                throw new IllegalArgumentException("two different attempts share the id " + attempt.id());
            }
        }
        List<CallAttempt> ordered = new ArrayList<>(byId.values());
        ordered.sort(CallAttempt.CHRONOLOGY);
        return List.copyOf(ordered);
    }
}
