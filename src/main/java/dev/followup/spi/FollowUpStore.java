package dev.followup.spi;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.util.List;
import java.util.Optional;

/**
 * Where the facts of job searches are kept; a host implements it or takes one from {@code dev.followup.store}.
 *
 * <p>A store keeps facts only: dates, steps and plans are never stored. Each method is atomic and safe for any number of
 * threads and processes; what it returned is durable, and visible to every call that starts afterwards. Job searches do
 * not see each other. Every method throws {@link StoreException} when the storage fails, with nothing half done, and
 * {@link NullPointerException} for a null argument.
 */
public interface FollowUpStore {

    /**
     * Adds a submission without attempts, unless its id is known in this job search.
     *
     * @return whether it was added; of several concurrent calls with one id exactly one returns true
     */
    boolean add(String jobSearchId, Submission submission);

    /**
     * Replaces a submission if it still equals the expected one.
     *
     * @return whether it was replaced; of several concurrent calls with one expected value and different updates exactly
     *     one returns true. False if the submission is unknown or was changed
     * @throws IllegalArgumentException if the two have different ids
     */
    boolean replace(String jobSearchId, Submission expected, Submission updated);

    /**
     * Appends an attempt to the submission it names, unless its id is known or retracted in this job search.
     *
     * @return whether it was appended; of several concurrent calls with one id exactly one returns true
     * @throws IllegalArgumentException if the job search has no such submission
     */
    boolean record(String jobSearchId, CallAttempt attempt);

    /**
     * Removes an attempt for good: a tombstone stays, also for an id not yet known, so that a late {@link #record} does not
     * revive it.
     *
     * @return whether an attempt was removed; of several concurrent calls exactly one returns true
     */
    boolean retract(String jobSearchId, String attemptId);

    /** {@return one submission with its attempts as of one moment, or empty if it is unknown} */
    Optional<FollowUp> find(String jobSearchId, String submissionId);

    /** {@return all submissions of a job search with their attempts as of one moment, by submission id; empty if none} */
    List<FollowUp> all(String jobSearchId);

    /** Removes everything of a job search, tombstones included; does nothing if it is unknown. */
    void erase(String jobSearchId);
}
