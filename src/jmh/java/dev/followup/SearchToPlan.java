package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A job search of any size, the same each time, in no order; every text and date is an object of its own, one after the
 * other in memory, as read from a store.
 */
final class SearchToPlan {
    static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z"); // a Wednesday

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Sydney"));
    private static final List<Role> MANAGERS =
            List.of(Role.of("VP of Engineering"), Role.of("Project Supervisor"), Role.of("Head of Sales"));
    private static final Role HUMAN_RESOURCES = Role.of("HR Manager");
    private static final Role RECRUITER = Role.of("Talent Acquisition Partner");

    private SearchToPlan() {}

    /** In every hundred: five with human resources alone, five to a person already written to, some called before. */
    static List<FollowUp> of(int size, int attemptedPercent) {
        Random random = new Random(size);
        List<Integer> numbers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        List<FollowUp> followUps = new ArrayList<>(size);
        for (int i : numbers) {
            boolean again = i % 20 == 19;
            int person = again ? i - 1 : i;
            LocalDate sentOn = LocalDate.of(2026, 11, 30).minusDays(random.nextInt(40)); // a Monday
            Submission submission = Submission.resume("s" + i, "Employer " + person, "Sales Engineer", sentOn)
                    .withContacts(contacts(person))
                    .withPriority(Priority.values()[random.nextInt(4)])
                    .withOrigin(random.nextInt(5) == 0 ? Origin.REFERRAL : Origin.POSTING);
            boolean attempted = person % 20 < 18
                    && person % 20 != 1
                    && person % 10 != 2
                    && random.nextInt(100) < attemptedPercent
                    && sentOn.isBefore(LocalDate.of(2026, 11, 22)); // a Sunday
            followUps.add(attempted ? FollowUp.of(submission, List.of(attempt(submission))) : FollowUp.of(submission));
        }
        return followUps;
    }

    private static List<Contact> contacts(int person) {
        List<Contact> contacts = new ArrayList<>();
        if (person % 4 == 1) {
            contacts.add(contact("Sam Lee " + person, HUMAN_RESOURCES, person));
        }
        if (person % 20 != 1) {
            contacts.add(contact("Dana Ruiz " + person, MANAGERS.get(person % 3), person));
        }
        if (person % 10 == 2) {
            contacts.add(contact("Kim Park " + person, RECRUITER, person));
            contacts.add(contact("Ada Berg " + person, MANAGERS.get((person + 1) % 3), person));
        }
        return contacts;
    }

    private static Contact contact(String name, Role role, int person) {
        return Contact.of(name, role)
                .withZone(ZONES.get(person % ZONES.size()))
                .withPhone("+1 312 " + (1_000_000 + person));
    }

    private static CallAttempt attempt(Submission submission) {
        Instant at = submission
                .sentOn()
                .plusDays(3)
                .atTime(15, 30)
                .atZone(ZONES.get(0))
                .toInstant();
        Contact called = submission.contacts().stream()
                .filter(contact -> contact.role().kind() == Role.Kind.MANAGER)
                .findFirst()
                .orElse(submission.contacts().get(0));
        return CallAttempt.of("a" + submission.id(), submission.id(), called.name(), at, Outcome.VOICEMAIL_LEFT);
    }
}
