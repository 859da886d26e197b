package dev.followup.spi;

import dev.followup.model.FollowUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Facts are stored that this process cannot read: a later version of the host or of this library wrote them, or they were
 * changed by hand. Nothing was changed; the same call fails again until they are replaced, removed or retracted.
 *
 * <p>It says which they are, and gives everything else. A host that goes on with that decides so itself: somebody may have
 * asked not to be called in what cannot be read. {@link FollowUpStore#replace} puts a submission in the place of an
 * unreadable one where {@code expected} equals {@code updated}, {@link FollowUpStore#remove} takes a submission away with all
 * that is about it, {@link FollowUpStore#retract} one attempt or touch.
 */
public final class UnreadableFactException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final String jobSearchId;
    private final ArrayList<String> submissionIds;
    private final ArrayList<String> attemptIds;
    private final ArrayList<FollowUp> readable;

    /**
     * Makes an exception.
     *
     * @param jobSearchId the job search in which they are
     * @param submissionIds the submissions that cannot be read, or about which something cannot be read
     * @param attemptIds the attempts and touches that cannot be read
     * @param readable everything else that was asked for
     */
    public UnreadableFactException(
            String jobSearchId, List<String> submissionIds, List<String> attemptIds, List<FollowUp> readable) {
        super("job search " + Objects.requireNonNull(jobSearchId, "jobSearchId")
                + " has facts that cannot be read, about the submissions " + new TreeSet<>(submissionIds)
                + (attemptIds.isEmpty() ? "" : ", among them the attempts or touches " + new TreeSet<>(attemptIds)));
        this.jobSearchId = jobSearchId;
        this.submissionIds = new ArrayList<>(new TreeSet<>(submissionIds));
        this.attemptIds = new ArrayList<>(new TreeSet<>(attemptIds));
        this.readable = new ArrayList<>(List.copyOf(readable));
    }

    /** {@return the id of the job search} */
    public String jobSearchId() {
        return jobSearchId;
    }

    /** {@return the ids of the submissions that cannot be read, or about which something cannot be read, each once, in order} */
    public List<String> submissionIds() {
        return List.copyOf(submissionIds);
    }

    /** {@return the ids of the attempts and touches that cannot be read, each once, in order} */
    public List<String> attemptIds() {
        return List.copyOf(attemptIds);
    }

    /**
     * {@return everything else that was asked for, by submission id}
     *
     * <p>A submission that can be read is among it, without the attempts and touches that cannot.
     */
    public List<FollowUp> readable() {
        return List.copyOf(readable);
    }
}
