package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.role.Role;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Small job searches, each of a number: few employers, people and numbers, so that everything that can meet does meet. The
 * same number gives the same search.
 */
final class Situations {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final List<ZoneId> ZONES =
            List.of(CHICAGO, ZoneId.of("America/New_York"), ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final List<String> EMPLOYERS = List.of("Acme", "Globex", "Initech");
    private static final List<String> POSITIONS =
            List.of("Backend Engineer", "Welder", "Sales Clerk", "Purchasing Assistant");
    private static final List<String> NAMES = List.of("Dana Ruiz", "Lee Wong", "Max Bauer", "Ana Silva");
    private static final List<String> NUMBERS = List.of("+1 312 555 0100", "+1 312 555 0101", "+1 312 555 0102");
    private static final List<String> SWITCHBOARDS = List.of("+1 312 555 0190", "+1 312 555 0102");
    private static final List<String> TITLES = List.of(
            "Engineering Manager",
            "Welding Supervisor",
            "Sales Manager",
            "Owner",
            "Purchasing Manager",
            "Operations Manager",
            "Receptionist",
            "Clerk",
            "",
            "HR Director",
            "Recruiter");
    private static final CallHours OFFICE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final CallHours MORNINGS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final CallHours LATE = CallHours.between(LocalTime.of(15, 0), LocalTime.of(20, 0));
    private static final CallHours WITH_LUNCH = MORNINGS.and(LocalTime.of(13, 0), LocalTime.of(18, 0));
    private static final CallHours NOT_ON_MONDAYS = OFFICE.closedOn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    private static final CallHours LONG = CallHours.between(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final List<CallHours> HOURS =
            List.of(OFFICE, OFFICE, LONG, LONG, MORNINGS, LATE, WITH_LUNCH, NOT_ON_MONDAYS);
    private static final BusinessCalendar NEVER =
            BusinessCalendar.weekdays().and(date -> date.isBefore(LocalDate.of(2026, 1, 1)));

    private final Random random;
    private int ids;

    private Situations(long number) {
        random = new Random(number * 0x9E3779B97F4A7C15L);
    }

    static Situation of(long number) {
        return new Situations(number).situation();
    }

    private Situation situation() {
        LocalDate today = MONDAY.plusDays(random.nextInt(21));
        Instant now =
                today.atTime(random.nextInt(24), random.nextBoolean() ? 0 : 30).toInstant(ZoneOffset.UTC);
        Map<String, Contact> people = new LinkedHashMap<>();
        List<Submission> submissions = new ArrayList<>();
        int count = 1 + random.nextInt(rarely(4) ? 9 : 3);
        for (int i = 0; i < count; i++) {
            submissions.add(submission("s" + i, now, today, people));
        }
        List<FollowUp> facts = new ArrayList<>();
        for (Submission submission : submissions) {
            facts.add(FollowUp.of(submission, attempts(submission, now), touches(submission, now)));
        }
        return new Situation(policy(today), facts, now);
    }

    private FollowUpPolicy policy(LocalDate today) {
        FollowUpPolicy.Builder builder = FollowUpPolicy.builder();
        if (random.nextBoolean()) {
            builder.caller(one(ZONES), calendar(today), one(HOURS));
        }
        if (rarely(2)) {
            BusinessCalendar calendar = calendar(today);
            boolean never = rarely(20);
            builder.calendars(contact -> never && contact.name().startsWith("D") ? NEVER : calendar);
        } else if (rarely(3)) {
            builder.calendar(calendar(today));
        }
        if (rarely(2)) {
            builder.hours(one(HOURS));
        }
        if (random.nextBoolean()) {
            int most = 1 + random.nextInt(2);
            boolean notOnTuesdays = rarely(3);
            builder.callsPerDay(date -> notOnTuesdays && date.getDayOfWeek() == DayOfWeek.TUESDAY ? 0 : most);
        }
        if (rarely(3)) {
            builder.researchPerDay(1);
        }
        if (rarely(3)) {
            builder.usefulDays(1 + random.nextInt(3));
        }
        if (rarely(3)) {
            builder.assumeZone(one(ZONES));
        }
        if (rarely(4)) {
            String name = one(NAMES);
            builder.doNotCall((submission, contact) -> contact.name().equals(name));
        }
        if (rarely(3)) {
            LocalDate from = today.plusDays(random.nextInt(14) - 7);
            builder.away(from, from.plusDays(random.nextInt(6)));
        }
        if (rarely(5)) {
            builder.firstCallAfter(
                    one(List.of(Document.values())),
                    one(List.of(Origin.values())),
                    Delay.businessDays(random.nextInt(5)));
        }
        return builder.cadence(cadence()).build();
    }

    private Cadence cadence() {
        Cadence cadence = Cadence.standard();
        if (rarely(3)) {
            cadence = cadence.withVoicemails(random.nextInt(4));
        }
        if (rarely(3)) {
            cadence = cadence.withLimits(1 + random.nextInt(3), 1 + random.nextInt(4));
        }
        if (rarely(4)) {
            cadence = cadence.withCallsToGatekeepers(random.nextInt(2));
        }
        if (rarely(5)) {
            cadence = cadence.with(Outcome.NO_ANSWER, Cadence.Next.callInOtherHalf(Delay.days(random.nextInt(3))));
        }
        return cadence;
    }

    private BusinessCalendar calendar(LocalDate today) {
        LocalDate holiday = today.plusDays(random.nextInt(12) - 3);
        return switch (random.nextInt(4)) {
            case 0 -> BusinessCalendar.weekdays();
            case 1 -> BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of(holiday));
            case 2 -> BusinessCalendar.weekdays().without(holiday, holiday.plusDays(1));
            default -> BusinessCalendar.weekdays().without(LocalDate.of(2025, 12, 25), holiday);
        };
    }

    private Submission submission(String id, Instant now, LocalDate today, Map<String, Contact> people) {
        LocalDate sentOn = today.minusDays(random.nextInt(rarely(4) ? 30 : 8));
        String employer = one(EMPLOYERS);
        Submission submission = (random.nextBoolean()
                        ? Submission.resume(id, employer, one(POSITIONS), sentOn)
                        : Submission.letter(id, employer, one(POSITIONS), sentOn))
                .withPriority(one(List.of(Priority.values())))
                .withContacts(contacts(employer, people));
        if (random.nextBoolean()) {
            submission = submission.withSwitchboard(one(SWITCHBOARDS), random.nextBoolean() ? one(ZONES) : null);
        }
        if (rarely(3)) {
            submission = rarely(2)
                    ? submission.withReferredBy(one(NAMES))
                    : submission.withOrigin(one(List.of(Origin.values())));
        }
        if (rarely(4)) {
            LocalDate chosen = today.plusDays(random.nextInt(9) - 2);
            submission = submission.withCallOn(chosen.isBefore(submission.sentOn()) ? submission.sentOn() : chosen);
        }
        if (rarely(3)) {
            submission = submission.withWebsite(URI.create("https://example.org"));
        }
        return submission
                .withEmployerHidden(rarely(25))
                .withCallsDeclined(rarely(12))
                .withNews(rarely(12) ? one(List.of(News.values())) : News.NONE);
    }

    /** One person has the same title and numbers everywhere, but for a few. */
    private List<Contact> contacts(String employer, Map<String, Contact> people) {
        List<Contact> contacts = new ArrayList<>();
        for (String name : NAMES) {
            if (rarely(2)) {
                Contact known = people.computeIfAbsent(employer + name, any -> contact(name));
                contacts.add(random.nextInt(contacts.size() + 1), rarely(8) ? contact(name) : known);
            }
        }
        return contacts;
    }

    private Contact contact(String name) {
        String title = one(TITLES);
        Contact contact = Contact.of(name, title).withZone(rarely(4) ? null : one(ZONES));
        for (int i = rarely(4) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            contact = contact.withPhone(one(NUMBERS));
        }
        if (rarely(6)) {
            contact = contact.withRole(Role.of(title, one(List.of(Role.Kind.values()))));
        }
        return rarely(6) ? contact.withCallHours(one(HOURS)) : contact;
    }

    private List<CallAttempt> attempts(Submission submission, Instant now) {
        List<CallAttempt> attempts = new ArrayList<>();
        int count = rarely(2) ? random.nextInt(5) : 0;
        for (int i = 0; i < count; i++) {
            Instant at = before(now, rarely(3) ? 30 : 4 * 24);
            attempts.add(
                    submission.contacts().isEmpty() || rarely(6)
                            ? reception(submission, at)
                            : attempt(submission, one(submission.contacts()), at));
        }
        return attempts;
    }

    private CallAttempt reception(Submission submission, Instant at) {
        List<Outcome> possible = List.of(
                Outcome.NO_ANSWER, Outcome.GATEKEEPER_REFUSED, Outcome.SENT_TO_HR, Outcome.REFERRED, Outcome.BUSY);
        Outcome outcome = one(possible);
        return CallAttempt.reception("a" + ids++, submission.id(), at, outcome)
                .withReferredTo(outcome == Outcome.REFERRED ? contact(one(NAMES)) : null);
    }

    private CallAttempt attempt(Submission submission, Contact contact, Instant at) {
        Outcome outcome = rarely(2)
                ? one(List.of(Outcome.values()))
                : one(List.of(
                        Outcome.NO_ANSWER,
                        Outcome.GATEKEEPER_REFUSED,
                        Outcome.VOICEMAIL_LEFT,
                        Outcome.CALL_BACK,
                        Outcome.UNDECIDED,
                        Outcome.BUSY));
        CallAttempt attempt = CallAttempt.of("a" + ids++, submission.id(), contact.name(), at, outcome)
                .withContactId(contact.id());
        if (outcome == Outcome.REFERRED || rarely(12)) {
            Contact pointedTo = rarely(2) ? one(submission.contacts()).withPhone(one(NUMBERS)) : contact(one(NAMES));
            attempt = attempt.withReferredTo(outcome.mayPointOn() ? pointedTo : null);
        }
        if (outcome == Outcome.CALL_BACK ? rarely(2) : rarely(20)) {
            Instant later = at.plus(Duration.ofHours(1 + random.nextInt(150)));
            attempt = attempt.withCallBackAt(outcome.mayAgreeOnCall() ? later : null);
        }
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        if (rarely(8)) {
            LocalDate named = day.plusDays(random.nextInt(14));
            attempt = attempt.withNotBefore(outcome.mayNameDay() ? named : null);
        }
        if (rarely(8)) {
            LocalDate expected = day.plusDays(random.nextInt(10));
            attempt = attempt.withCallExpectedBy(outcome.mayAgreeOnCall() ? expected : null);
        }
        if (!contact.phones().isEmpty() && (outcome == Outcome.WRONG_NUMBER || rarely(2))) {
            attempt = attempt.withDialled(one(contact.phones()));
        }
        boolean theirs = outcome.answeredBy() == Outcome.AnsweredBy.PERSON && rarely(5);
        return attempt.withIncoming(theirs);
    }

    private List<Touch> touches(Submission submission, Instant now) {
        return rarely(5)
                ? List.of(new Touch(
                        "t" + ids++,
                        submission.id(),
                        before(now, 5 * 24),
                        one(List.of(Touch.Channel.values())),
                        random.nextBoolean(),
                        null,
                        null))
                : List.of();
    }

    /** Some hours before, now and then after. */
    private Instant before(Instant now, int hours) {
        int back = random.nextInt(hours);
        return rarely(50) ? now.plus(Duration.ofHours(back)) : now.minus(Duration.ofHours(back));
    }

    private boolean rarely(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
