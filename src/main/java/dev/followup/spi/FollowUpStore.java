package dev.followup.spi;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of job searches are kept; a host implements it or takes one from {@code dev.followup.store}.
 *
 * <p>A store keeps facts only: dates, steps and plans are never stored. Ids are compared exactly, as
 * {@link String#equals} does, whatever the storage makes of case and spaces; attempts and touches share their ids. A job
 * search's id is any text of at most 200 characters. Every fact comes back equal to what went in, on any JDK; only a zone
 * that the reader's JDK does not know comes back as unknown.
 *
 * <p>Each method is atomic and safe for any number of threads and processes: concurrent callers see all of a change or
 * nothing of it, as if the calls came one after another. What a method returned is durable, unless the store says that the
 * host's transaction decides, and visible to every call that starts afterwards. Job searches do not see each other; an
 * unknown one is empty, and begins with the first fact.
 *
 * <p>Every method throws {@link StoreException} when the storage fails, with nothing half done: if nothing is known of the
 * outcome, the call may be repeated, for each change made twice is made once. Every method throws
 * {@link NullPointerException} for a null argument, but where it is said to be nullable, and
 * {@link IllegalArgumentException} for a job search id of more than 200 characters, and changes nothing.
 * {@code dev.followup.tck} proves all this.
 */
public interface FollowUpStore {

    /**
     * Adds a submission without attempts, unless its id is known or removed in this job search.
     *
     * <p>Of several concurrent calls with one id exactly one returns true, and what that one brought is kept; it is durable
     * when any of them returns.
     *
     * @return whether it was added; false changes nothing, also where the content differs
     * @throws IllegalArgumentException if the storage cannot give it back equal, as a website that does not survive its own
     *     text; nothing changes
     */
    boolean add(String jobSearchId, Submission submission);

    /**
     * Replaces a submission if it still equals the expected one; its attempts and touches stay.
     *
     * <p>Of several concurrent calls with one expected value and different updates exactly one returns true. Concurrent
     * readers see the whole old submission or the whole new one. A host that reads, replaces and starts again on false
     * loses no change.
     *
     * <p>A stored submission that cannot be read equals nothing, and is replaced only where expected and updated are equal:
     * so says a host that it knows what it overwrites.
     *
     * @return whether it was replaced, durably; false if the submission is unknown or was changed, then nothing changes
     * @throws IllegalArgumentException if the two have different ids, or the storage cannot give the update back equal;
     *     nothing changes
     */
    boolean replace(String jobSearchId, Submission expected, Submission updated);

    /**
     * Removes a submission with its attempts and touches for good: tombstones stay for its id and theirs, also for an id not
     * yet known, so that a late {@link #add} or {@code record} revives nothing. What cannot be read is removed like
     * anything else.
     *
     * <p>Of several concurrent calls exactly one returns true. A concurrent {@code add}, {@code replace} or {@code record}
     * comes before, and is undone, or after, and finds the submission unknown; once this method returned, all of it is gone
     * and its tombstones durable. These hold no more than the ids.
     *
     * @return whether a submission was removed
     */
    boolean remove(String jobSearchId, String submissionId);

    /**
     * Appends an attempt to the submission it names, unless its id is known or retracted in this job search.
     *
     * <p>Of several concurrent calls with one id exactly one returns true; calls with different ids do not disturb each
     * other. The attempt is durable when any of them returns, so a caller without an answer repeats the call.
     *
     * @return whether it was appended; false changes nothing, also where content or submission differ
     * @throws UnknownSubmissionException if the job search has no such submission; the id stays as it was
     * @throws IllegalArgumentException if the storage cannot give it back equal; nothing changes
     */
    boolean record(String jobSearchId, CallAttempt attempt);

    /**
     * Appends a touch to the submission it names, unless its id is known or retracted in this job search, as that of a touch
     * or of an attempt; in all else as {@link #record(String, CallAttempt)} does with an attempt.
     *
     * @return whether it was appended; false changes nothing, also where content or submission differ
     * @throws UnknownSubmissionException if the job search has no such submission; the id stays as it was
     * @throws IllegalArgumentException if the storage cannot give it back equal; nothing changes
     */
    boolean record(String jobSearchId, Touch touch);

    /**
     * Removes an attempt or a touch for good: a tombstone stays, also for an id not yet known, so that a late {@code record}
     * does not revive it. What cannot be read is removed like anything else.
     *
     * <p>Of several concurrent calls exactly one returns true. A concurrent {@code record} of the id comes before, and is
     * undone, or after, and returns false; once this method returned, the fact is gone and its tombstone durable.
     *
     * @param attemptId the id of the attempt or of the touch
     * @return whether one was removed
     */
    boolean retract(String jobSearchId, String attemptId);

    /**
     * {@return one submission with its attempts and touches as of one moment, or empty if it is unknown}
     *
     * <p>Concurrent changes are in it wholly or not at all, and do not change it afterwards. What cannot be read in other
     * submissions does not matter.
     *
     * @throws UnreadableFactException if not all of it can be read
     */
    Optional<FollowUp> find(String jobSearchId, String submissionId);

    /**
     * {@return all submissions of a job search with their attempts and touches as of one moment, by submission id in the
     * order of {@link String#compareTo}; empty if none}
     *
     * <p>Concurrent changes are in it wholly or not at all, and do not change it afterwards.
     *
     * @throws UnreadableFactException if not all of it can be read; it gives the rest
     */
    List<FollowUp> all(String jobSearchId);

    /**
     * {@return the ids of the job searches that were begun and not erased, one page of them}
     *
     * <p>The store has an order of its own, which never changes. Who asks for the page after the last id of a page, until
     * one is shorter than {@code most}, sees each job search once that was there all the time; one that begins or is erased
     * meanwhile may be seen or not. A job search of which only tombstones are left is there too.
     *
     * @param after the id after which the page begins, which need not be known any more; null for the first page
     * @param most how many ids at most, at least 1; fewer only where there are no more
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    List<String> jobSearches(@Nullable String after, int most);

    /**
     * Removes everything of a job search, tombstones included; does nothing if it is unknown.
     *
     * <p>When it returns, the storage keeps nothing of the job search, nor of who asked not to be called: a host that must
     * remember that keeps a list of its own and gives it to the policy as a {@link DoNotCallList}. A concurrent change comes
     * before, and is removed, or after, and begins the job search anew: a host that erases a person stops that person's
     * devices first.
     */
    void erase(String jobSearchId);
}
