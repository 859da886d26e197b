package dev.followup.spi;

import java.util.Objects;

/**
 * A caller named a submission that the job search does not know; nothing was changed. A host may answer "not found", 404.
 *
 * <p>The message names the id and never a person's data.
 */
public final class UnknownSubmissionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String submissionId;

    /**
     * Makes an exception.
     *
     * @param submissionId the id that is not known
     */
    public UnknownSubmissionException(String submissionId) {
        super("no submission has the id " + Objects.requireNonNull(submissionId, "submissionId"));
        this.submissionId = submissionId;
    }

    /** {@return the id that is not known} */
    public String submissionId() {
        return submissionId;
    }
}
