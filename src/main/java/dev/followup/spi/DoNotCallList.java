package dev.followup.spi;

import dev.followup.model.Contact;
import dev.followup.model.Submission;
import java.io.Serializable;

/** Knows who must not be phoned, beside those who said so on a call; a host implements it, often over a list of its own. */
@FunctionalInterface
public interface DoNotCallList extends Serializable {

    /** {@return whether a contact of a submission must not be phoned; then neither must the contact's own numbers} */
    boolean bars(Submission submission, Contact contact);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }
}
