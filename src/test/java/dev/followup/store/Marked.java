package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Facts;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.role.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary facts in which each name, number and note of a person bears a mark, drawn anew each time:
 * letters around a text, digits within a number, so that no encoding and no escape hides it.
 */
record Marked(FollowUp followUp, String word, String digits) {

    static Arbitrary<Marked> any() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(12).map(letters -> "Zq" + letters);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(13).map(more -> "7" + more);
        return Combinators.combine(Facts.followUps(), words, digits, Arbitraries.of(true, false))
                .as((followUp, word, number, open) ->
                        new Marked(followUp, word, number).marked(open ? opened(followUp) : followUp));
    }

    /** Whether a text tells anything that is marked. */
    boolean isIn(String text) {
        return text.contains(digits) || text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** A marked line of at most 500 characters. */
    String line(String text) {
        return word + cut(text, 500 - 2 * word.length()) + word;
    }

    String phone(int number) {
        return "+1 " + digits + number;
    }

    private Marked marked(FollowUp from) {
        Submission submission = from.submission();
        List<Contact> contacts = new ArrayList<>();
        for (Contact contact : submission.contacts()) {
            contacts.add(marked(contact, (char) ('a' + contacts.size()) + contact.name()));
        }
        submission = submission
                .withContacts(contacts)
                .withReferredBy(submission.referredBy() == null ? null : line(submission.referredBy()))
                .withSwitchboard(
                        submission.switchboard() == null ? null : phone(9),
                        submission.switchboard() == null ? null : submission.switchboardZone());
        List<CallAttempt> attempts = new ArrayList<>();
        for (CallAttempt attempt : from.attempts()) {
            // most calls go to somebody known
            String name = attempts.size() < contacts.size()
                    ? contacts.get(attempts.size()).name()
                    : attempt.contactName() == null ? null : line(attempt.contactName());
            Contact referredTo = attempt.referredTo();
            attempts.add(new CallAttempt(
                    attempt.id(),
                    attempt.submissionId(),
                    name,
                    attempt.contactId(),
                    attempt.at(),
                    attempt.outcome(),
                    attempt.incoming(),
                    attempt.callBackAt(),
                    attempt.callExpectedBy(),
                    attempt.notBefore(),
                    referredTo == null ? null : marked(referredTo, referredTo.name()),
                    phone(0),
                    attempt.note() == null ? null : word + cut(attempt.note(), 9_900) + word));
        }
        List<Touch> touches = new ArrayList<>();
        for (Touch touch : from.touches()) {
            touches.add(touch.withContactName(touch.contactName() == null ? null : line(touch.contactName()))
                    .withNote(touch.note() == null ? null : word + cut(touch.note(), 9_900) + word));
        }
        return new Marked(FollowUp.of(submission, attempts, touches), word, digits);
    }

    /** Marked and named so: two people stay two although their names are cut and have letters around them. */
    private Contact marked(Contact contact, String name) {
        List<String> phones = new ArrayList<>();
        for (int i = 0; i < contact.phones().size(); i++) {
            phones.add(phone(i));
        }
        String source = contact.source() == null ? null : line(contact.source());
        return new Contact(
                contact.id(),
                line(name),
                contact.role(),
                contact.zone(),
                phones,
                contact.region(),
                contact.callHours(),
                source);
    }

    /** With somebody to call, which arbitrary facts have too rarely. */
    private static FollowUp opened(FollowUp followUp) {
        List<Contact> contacts = new ArrayList<>(followUp.submission().contacts());
        contacts.removeIf(contact -> contact.name().equals("Dana Ruiz"));
        contacts.add(Contact.of("Dana Ruiz", Role.hiringManager("VP of Engineering"))
                .withZone(ZoneId.of("America/Chicago"))
                .withPhone("1"));
        Submission open = followUp.submission()
                .withNews(News.NONE)
                .withCallsDeclined(false)
                .withContacts(contacts);
        return FollowUp.of(open, followUp.attempts(), followUp.touches());
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
