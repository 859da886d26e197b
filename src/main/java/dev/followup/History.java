package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the attempts of all follow-ups together say about the people called. */
final class History {
    private static final History NONE = new History(Map.of(), Set.of());

    private final Map<Person, Past> people;
    private final Set<String> numbersNotToCall;

    private History(Map<Person, Past> people, Set<String> numbersNotToCall) {
        this.people = people;
        this.numbersNotToCall = numbersNotToCall;
    }

    static History of(List<FollowUp> followUps, Cadence cadence) {
        Map<Person, List<CallAttempt>> byPerson = new HashMap<>();
        for (FollowUp followUp : followUps) {
            for (CallAttempt attempt : followUp.attempts()) {
                byPerson.computeIfAbsent(
                                new Person(followUp.submission().employer(), attempt.contactName()),
                                person -> new ArrayList<>())
                        .add(attempt);
            }
        }
        if (byPerson.isEmpty()) {
            return NONE;
        }
        Map<Person, Past> people = new HashMap<>();
        byPerson.forEach((person, attempts) -> people.put(person, Past.of(attempts, cadence)));
        boolean somebodyDeclined = people.values().stream().anyMatch(Past::doNotCall);
        return new History(people, somebodyDeclined ? numbersNotToCall(followUps, people) : Set.of());
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    Map<Person, Past> people() {
        return people;
    }

    /** What is known of a person, null if nobody called them. */
    @Nullable Past of(String employer, String name) {
        return people.isEmpty() ? null : people.get(new Person(employer, name));
    }

    /** Whether a number is the own number of someone who asked not to be called. */
    boolean isNotToBeCalled(String digits) {
        return numbersNotToCall.contains(digits);
    }

    private static Set<String> numbersNotToCall(List<FollowUp> followUps, Map<Person, Past> people) {
        Set<String> own = new HashSet<>();
        Set<String> switchboards = new HashSet<>();
        for (FollowUp followUp : followUps) {
            String employer = followUp.submission().employer();
            String switchboard = followUp.submission().switchboard();
            if (switchboard != null) {
                switchboards.add(Contact.digits(switchboard));
            }
            for (Contact contact : Who.contacts(followUp)) {
                Past past = people.get(new Person(employer, contact.name()));
                if (past != null && past.doNotCall()) {
                    contact.phones().forEach(phone -> own.add(Contact.digits(phone)));
                }
            }
            for (CallAttempt attempt : followUp.attempts()) {
                if (attempt.outcome() == Outcome.DO_NOT_CALL && attempt.dialled() != null) {
                    own.add(Contact.digits(attempt.dialled()));
                }
            }
        }
        own.removeAll(switchboards);
        return own;
    }

    /**
     * What is known of one person.
     *
     * @param attempts all attempts under that name at that employer, in order
     * @param calls how many calls those were: attempts at one instant are one
     * @param promise the last agreed call that was not made yet, null if there is none
     * @param doNotCall whether the person asked not to be called
     */
    record Past(
            List<CallAttempt> attempts, int calls, @Nullable Promise promise, boolean doNotCall) {

        private static Past of(List<CallAttempt> attempts, Cadence cadence) {
            attempts.sort(CallAttempt.CHRONOLOGY);
            int calls = (int) attempts.stream().map(CallAttempt::at).distinct().count();
            boolean doNotCall = attempts.stream().anyMatch(attempt -> attempt.outcome() == Outcome.DO_NOT_CALL);
            return new Past(List.copyOf(attempts), calls, Promise.pending(attempts, cadence), doNotCall);
        }

        /** When the person was last called. */
        Instant lastAt() {
            return attempts.get(attempts.size() - 1).at();
        }

        boolean isWrongNumber(String digits) {
            for (CallAttempt attempt : attempts) {
                if (attempt.outcome() == Outcome.WRONG_NUMBER
                        && attempt.dialled() != null
                        && Contact.digits(attempt.dialled()).equals(digits)) {
                    return true;
                }
            }
            return false;
        }
    }
}
