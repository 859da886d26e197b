package dev.followup;

import dev.followup.model.BarredNames;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.model.People;
import dev.followup.model.Submission;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who must not be called, in any follow-up, and at which numbers nobody is called. */
final class Bars {
    private final Settings settings;

    private final BarredNames names = new BarredNames();

    private final Set<KnownPerson> asked = new HashSet<>();
    private final Set<KnownPerson> listed = new HashSet<>();
    private final NumberSet numbers;
    private final NumberSet switchboards;

    Bars(Settings settings, List<FollowUp> followUps, People people) {
        this.settings = settings;
        numbers = new NumberSet(settings.phoneNumbers());
        switchboards = new NumberSet(settings.phoneNumbers());
        if (people.anyCalled()) {
            asked(followUps, people);
        }
        if (settings.doNotCall() != Settings.NobodyBarred.LIST) {
            list(followUps, people);
        }
        if (isEmpty()) {
            return;
        }
        for (KnownPerson person : people.everyone()) {
            if (person.named() && (asked.contains(person) || listed.contains(person))) {
                barNumbers(person.contact());
            }
        }
        asked.forEach(this::barNumbersAnswered);
        for (int i = 0; i < followUps.size(); i++) {
            barNumbersOfNamesakes(followUps.get(i).submission(), people.contacts(i), people, i);
        }
        for (FollowUp followUp : followUps) {
            String switchboard = followUp.submission().switchboard();
            if (switchboard != null) {
                switchboards.add(switchboard, null);
            }
        }
    }

    private void asked(List<FollowUp> followUps, People people) {
        for (int i = 0; i < followUps.size(); i++) {
            for (CallAttempt attempt : followUps.get(i).attempts()) {
                if (attempt.outcome() == Outcome.DO_NOT_CALL) {
                    bar(
                            followUps.get(i).submission(),
                            attempt,
                            people.called(i, attempt),
                            people.idOfCalled(i, attempt));
                }
            }
        }
    }

    /** Whether nobody is barred. */
    boolean isEmpty() {
        return asked.isEmpty() && listed.isEmpty();
    }

    /** Whether a contact of a submission asked not to be called, under whatever spelling. */
    boolean asked(Submission submission, Contact contact, KnownPerson person) {
        return asked.contains(person) || isBarredName(submission, contact);
    }

    /** Whether somebody of a name at the employer of a submission asked not to be called. */
    boolean asked(Submission submission, String name) {
        return names.contains(submission.employer(), name, null);
    }

    /** Whether the host's list names a person. */
    boolean listed(KnownPerson person) {
        return listed.contains(person);
    }

    /** Whether a number is the own number of someone who must not be called, and no switchboard. */
    boolean isBarred(String phone, @Nullable String region) {
        return numbers.contains(phone, region) && !switchboards.contains(phone, region);
    }

    private void bar(Submission submission, CallAttempt attempt, @Nullable KnownPerson person, @Nullable String id) {
        if (person == null || attempt.contactName() == null) {
            return;
        }
        asked.add(person);
        names.add(submission.employer(), attempt.contactName(), id);
    }

    /** Also what is no longer a number of the contact. */
    private void barNumbersAnswered(KnownPerson person) {
        for (CallAttempt attempt : person.attempts()) {
            if (attempt.dialled() != null && attempt.outcome().answeredBy() == Outcome.AnsweredBy.PERSON) {
                numbers.add(attempt.dialled(), null);
            }
        }
    }

    private boolean isBarredName(Submission submission, Contact contact) {
        return names.contains(submission.employer(), contact.name(), contact.id());
    }

    private void list(List<FollowUp> followUps, People people) {
        for (int i = 0; i < followUps.size(); i++) {
            List<Contact> contacts = people.contacts(i);
            for (int j = 0; j < contacts.size(); j++) {
                if (settings.doNotCall().bars(followUps.get(i).submission(), contacts.get(j))) {
                    listed.add(people.named(i, j));
                }
            }
        }
    }

    private void barNumbersOfNamesakes(Submission submission, List<Contact> contacts, People people, int followUp) {
        for (int j = 0; j < contacts.size(); j++) {
            if (isBarredName(submission, contacts.get(j))) {
                barNumbers(people.named(followUp, j).contact());
            }
        }
    }

    private void barNumbers(Contact contact) {
        contact.phones().forEach(phone -> numbers.add(phone, contact.region()));
    }
}
