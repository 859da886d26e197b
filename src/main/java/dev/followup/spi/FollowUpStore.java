package dev.followup.spi;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.util.List;
import java.util.Optional;

/**
 * Where the facts of job searches are kept; a host implements it or takes one from {@code dev.followup.store}.
 *
 * <p>A store keeps facts only: dates, steps and plans are never stored. Ids are compared exactly, as
 * {@link String#equals} does, whatever the storage makes of case and spaces; every fact comes back equal to what went in.
 *
 * <p>Each method is atomic and safe for any number of threads and processes: concurrent callers see all of a change or
 * nothing of it, as if the calls came one after another. What a method returned is durable, unless the store says that the
 * host's transaction decides, and visible to every call that starts afterwards. Job searches do not see each other; an
 * unknown one is empty, and begins with the first fact.
 *
 * <p>Every method throws {@link StoreException} when the storage fails, with nothing half done: if nothing is known of the
 * outcome, the call may be repeated, for each change made twice is made once. Every method throws
 * {@link NullPointerException} for a null argument and changes nothing. {@code dev.followup.tck} proves all this.
 */
public interface FollowUpStore {

    /**
     * Adds a submission without attempts, unless its id is known in this job search.
     *
     * <p>Of several concurrent calls with one id exactly one returns true, and what that one brought is kept; it is durable
     * when any of them returns.
     *
     * @return whether it was added; false changes nothing, also where the content differs
     */
    boolean add(String jobSearchId, Submission submission);

    /**
     * Replaces a submission if it still equals the expected one; its attempts stay.
     *
     * <p>Of several concurrent calls with one expected value and different updates exactly one returns true. Concurrent
     * readers see the whole old submission or the whole new one. A host that reads, replaces and starts again on false
     * loses no change.
     *
     * @return whether it was replaced, durably; false if the submission is unknown or was changed, then nothing changes
     * @throws IllegalArgumentException if the two have different ids; nothing changes
     */
    boolean replace(String jobSearchId, Submission expected, Submission updated);

    /**
     * Appends an attempt to the submission it names, unless its id is known or retracted in this job search.
     *
     * <p>Of several concurrent calls with one id exactly one returns true; calls with different ids do not disturb each
     * other. The attempt is durable when any of them returns, so a caller without an answer repeats the call.
     *
     * @return whether it was appended; false changes nothing, also where content or submission differ
     * @throws IllegalArgumentException if the job search has no such submission; the id stays free
     */
    boolean record(String jobSearchId, CallAttempt attempt);

    /**
     * Removes an attempt for good: a tombstone stays, also for an id not yet known, so that a late {@link #record} does not
     * revive it.
     *
     * <p>Of several concurrent calls exactly one returns true. A concurrent {@code record} of the id comes before, and is
     * undone, or after, and returns false; once this method returned, the attempt is gone and its tombstone durable.
     *
     * @return whether an attempt was removed
     */
    boolean retract(String jobSearchId, String attemptId);

    /**
     * {@return one submission with its attempts as of one moment, or empty if it is unknown}
     *
     * <p>Concurrent changes are in it wholly or not at all, and do not change it afterwards.
     */
    Optional<FollowUp> find(String jobSearchId, String submissionId);

    /**
     * {@return all submissions of a job search with their attempts as of one moment, by submission id in the order of
     * {@link String#compareTo}; empty if none}
     *
     * <p>Concurrent changes are in it wholly or not at all, and do not change it afterwards.
     */
    List<FollowUp> all(String jobSearchId);

    /**
     * Removes everything of a job search, tombstones included; does nothing if it is unknown.
     *
     * <p>When it returns, the storage keeps nothing of the job search. A concurrent change comes before, and is removed, or
     * after, and begins the job search anew: a host that erases a person stops that person's devices first.
     */
    void erase(String jobSearchId);
}
