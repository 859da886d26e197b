package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.spi.PhoneNumbers;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which calls can have been, by what is known of a job search. */
final class PossibleCalls {
    private final PhoneNumbers numbers;
    private final Supplier<List<FollowUp>> all;

    PossibleCalls(PhoneNumbers numbers, Supplier<List<FollowUp>> all) {
        this.numbers = numbers;
        this.all = all;
    }

    /** Refuses a call that cannot have been, with what would be right. */
    void require(FollowUp about, CallAttempt attempt) {
        Contact called = attempt.contactName() == null ? null : requireKnown(about, attempt);
        if (attempt.outcome() == Outcome.REFERRED && attempt.referredTo() == null) {
            throw new IllegalArgumentException(
                    "referredTo is missing: attempt " + attempt.id() + " does not say to whom it pointed");
        }
        if (attempt.outcome() == Outcome.WRONG_NUMBER) {
            String dialled = attempt.dialled();
            if (dialled == null) {
                throw new IllegalArgumentException(
                        "dialled is missing: attempt " + attempt.id() + " does not say which number is wrong");
            }
            if (!has(about, called, dialled) && all.get().stream().noneMatch(any -> has(any, called, dialled))) {
                throw new IllegalArgumentException("dialled is a number that neither the person called nor the"
                        + " switchboard of submission " + attempt.submissionId() + " has");
            }
        }
    }

    private static Contact requireKnown(FollowUp about, CallAttempt attempt) {
        List<Contact> contacts = about.contacts();
        int place = Contacts.placeOf(contacts, attempt.contactId(), Objects.requireNonNull(attempt.contactName()));
        if (place < 0) {
            throw new IllegalArgumentException("no contact of submission " + attempt.submissionId()
                    + " is named so, or has that id; known are " + contacts.size()
                    + ": add the contact first, or take the name and the id as they are known");
        }
        return contacts.get(place);
    }

    /** Whether a number is the switchboard's of a submission, or one that the submission knows of a person. */
    private boolean has(FollowUp about, @Nullable Contact called, String dialled) {
        String switchboard = about.submission().switchboard();
        if (switchboard != null && isSameNumber(switchboard, dialled, null)) {
            return true;
        }
        for (Contact contact : about.contacts()) {
            boolean same = called != null && Contacts.isSame(called.id(), called.name(), contact);
            if (same && contact.phones().stream().anyMatch(phone -> isSameNumber(phone, dialled, contact.region()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameNumber(String one, String other, @Nullable String region) {
        NumberSet number = new NumberSet(numbers);
        number.add(one, region);
        return number.contains(other, region);
    }
}
