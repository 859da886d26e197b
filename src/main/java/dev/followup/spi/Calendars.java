package dev.followup.spi;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.Contact;
import java.io.Serializable;

/** Knows on which days a contact does business; a host implements it, often as a lambda over the contact's region. */
@FunctionalInterface
public interface Calendars extends Serializable {

    /** {@return the calendar of a contact; the same instance for the same place keeps planning fast} */
    BusinessCalendar of(Contact contact);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }
}
