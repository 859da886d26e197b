package dev.followup.plan;

import dev.followup.model.Contact;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A manager who may be called too, if the one who is cannot be reached: at once, or once what the reasons say is found out.
 * Immutable; {@code toString()} masks the person.
 *
 * @param submissionId the submission for which the contact is named
 * @param contact who
 * @param phone the number to dial: the contact's, or the switchboard; null if none is known
 * @param reasons why: a manager, and what is missing to call them
 */
public record Alternative(
        String submissionId, Contact contact, @Nullable String phone, List<Reason> reasons) implements Serializable {

    /**
     * Makes an alternative.
     *
     * @throws NullPointerException if an argument that is not nullable, or a reason, is null
     */
    public Alternative {
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(contact, "contact");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /** Masked: neither the person nor the number. */
    @Override
    public String toString() {
        return "Alternative[submissionId=" + submissionId + ", contact=" + contact + ", phone="
                + (phone == null ? "null" : "***") + ", reasons=" + reasons + "]";
    }
}
