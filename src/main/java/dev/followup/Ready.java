package dev.followup;

import dev.followup.model.Contact;
import java.util.List;
import java.util.Objects;

/**
 * A hiring manager is known: the draft may be sent. {@code toString()} masks the person.
 *
 * @param target whom to call after sending
 * @param reasons why, also what is still missing for the call
 */
public record Ready(Contact target, List<Reason> reasons) implements Readiness {

    /**
     * Makes a readiness.
     *
     * @throws NullPointerException if an argument is null
     */
    public Ready {
        Objects.requireNonNull(target, "target");
        reasons = List.copyOf(reasons);
    }
}
