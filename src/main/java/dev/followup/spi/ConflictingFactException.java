package dev.followup.spi;

import java.util.Objects;

/**
 * A caller brought a fact whose id another fact of the job search has; nothing was changed. A host may answer "conflict",
 * 409.
 *
 * <p>The message names the id and never a person's data.
 */
public final class ConflictingFactException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Makes an exception.
     *
     * @param fact what kind of fact it is, such as "submission" or "attempt"
     * @param id the id that another fact has
     */
    public ConflictingFactException(String fact, String id) {
        super(fact + " " + Objects.requireNonNull(id, "id") + " is known with other content");
        this.id = id;
    }

    /** {@return the id that another fact has} */
    public String id() {
        return id;
    }
}
