package dev.followup.spi;

import dev.followup.calendar.CallHours;
import dev.followup.model.Contact;
import java.io.Serializable;

/** Knows in which hours a contact may be called; a host implements it, often as a lambda over the contact's region. */
@FunctionalInterface
public interface Hours extends Serializable {

    /** {@return the call hours of a contact, in the contact's zone} */
    CallHours of(Contact contact);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }
}
