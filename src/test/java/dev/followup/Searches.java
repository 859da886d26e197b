package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.People;
import dev.followup.model.Phone;
import dev.followup.model.Priority;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.PlannedCall;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Job searches that meet on purpose: few employers and names under several spellings, so that people are shared; days around
 * weekends, holidays and clock changes; titles of all kinds; calls placed and received, to people and receptions; facts that
 * contradict each other.
 */
public class Searches extends DomainContextBase {

    /** The facts of one job search and the instant at which it is planned. */
    public record Search(Instant now, List<FollowUp> followUps) {

        /** The follow-ups as if nobody had been called or written to yet. */
        List<FollowUp> withoutAttempts() {
            return followUps.stream()
                    .map(followUp -> FollowUp.of(followUp.submission()))
                    .toList();
        }

        Everyone everyone() {
            return Everyone.of(followUps);
        }

        /** Everything, so that a sample that breaks a law can be read. */
        @Override
        public String toString() {
            StringBuilder all = new StringBuilder("now " + now);
            for (FollowUp followUp : followUps) {
                all.append('\n').append(followUp.submission());
                followUp.submission()
                        .contacts()
                        .forEach(contact -> all.append("\n  ")
                                .append(contact.id() + " " + contact.name() + ", " + contact.role() + " "
                                        + contact.zone() + " " + contact.phones() + " " + contact.callHours()));
                followUp.attempts()
                        .forEach(attempt -> all.append("\n  ")
                                .append(attempt)
                                .append(" with " + attempt.contactName() + " at " + attempt.dialled() + " referred to "
                                        + (attempt.referredTo() == null
                                                ? null
                                                : attempt.referredTo().name() + ", "
                                                        + attempt.referredTo().role())));
                followUp.touches().forEach(touch -> all.append("\n  ").append(touch));
            }
            return all.toString();
        }
    }

    /** Who is who in some facts, as the model says it. */
    record Everyone(List<FollowUp> followUps, People people) {

        static Everyone of(List<FollowUp> followUps) {
            return new Everyone(followUps, People.of(followUps, (phone, region) -> Phone.canonical(phone)));
        }

        /** Who is called. */
        KnownPerson called(PlannedCall call) {
            int index = index(call.followUps().get(0).submission().id());
            for (int i = 0; i < people.contacts(index).size(); i++) {
                if (people.named(index, i).contact().equals(call.contact())) {
                    return people.named(index, i);
                }
            }
            throw new AssertionError("nobody in the submission is who is called");
        }

        int index(String submissionId) {
            for (int i = 0; i < followUps.size(); i++) {
                if (followUps.get(i).submission().id().equals(submissionId)) {
                    return i;
                }
            }
            throw new AssertionError("no submission " + submissionId);
        }
    }

    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneOffset.UTC);

    static final Map<Role.Kind, List<String>> TITLES = Map.of(
            Role.Kind.MANAGER,
            List.of("VP of Engineering", "Project Supervisor", "Owner", "Head of Data", "Engineering Manager", "CEO"),
            Role.Kind.HUMAN_RESOURCES,
            List.of("HR Manager", "Human Resources Director", "HR Business Partner"),
            Role.Kind.RECRUITER,
            List.of("Recruiter", "Talent Acquisition Partner", "Senior Technical Recruiter"),
            Role.Kind.GATEKEEPER,
            List.of("Receptionist", "Executive Assistant"),
            Role.Kind.OTHER,
            List.of("Software Engineer", "", "Accountant"));

    static final BusinessCalendar UNITED_STATES = BusinessCalendar.weekdays()
            .without(
                    LocalDate.of(2026, 7, 3), // a Friday
                    LocalDate.of(2026, 11, 26), // a Thursday
                    LocalDate.of(2026, 12, 25), // a Friday
                    LocalDate.of(2027, 1, 1)); // a Friday
    static final BusinessCalendar FRIDAY_AND_SATURDAY_CLOSED =
            BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of());
    static final CallHours OFFICE_HOURS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** The spellings of each employer's name. */
    private static final List<List<String>> EMPLOYERS = List.of(
            List.of("Acme", "ACME ", "Acme, Inc."),
            List.of("Borealis", "Borealis GmbH"),
            List.of("Cobalt & Sons", "Cobalt and Sons"),
            List.of("Delta"),
            List.of("Delta Air Lines", "DELTA AIR LINES"));

    /** The spellings of each person's name; the last words are unlike anything else in the facts. */
    private static final List<List<String>> NAMES = List.of(
            List.of("Dana Ruiz", "dana  ruiz", "Ruiz, Dana", "Dr. Dana Ruiz"),
            List.of("Amy O'Neill", "Amy O\u2019Neill", "AMY O\u2018NEILL"),
            List.of("J\u00fcrgen Krause", "Ju\u0308rgen Krause", "Jurgen Krause"),
            List.of("Sam Leeds"),
            List.of("Pat Kimball", "Pat Kimball, MBA", "Pat\u200b Kimball"),
            List.of("Ines Duarte"),
            List.of("Leah Stone", "Leah \u00a0Stone"),
            List.of("Omar Haddad"),
            List.of("Ida Moe"),
            List.of("Bo Lindqvist"));

    static final List<String> LAST_NAMES = List.of(
            "Ruiz",
            "ruiz",
            "Neill",
            "NEILL",
            "Krause",
            "Leeds",
            "Kimball",
            "Duarte",
            "Stone",
            "Haddad",
            "Moe",
            "Lindqvist");

    private static final List<String> POSITIONS =
            List.of("Backend Engineer", "Data Analyst", "Nurse", "Accountant", "Engineering Lead");

    private static final List<Role.Kind> KINDS = List.of(
            Role.Kind.MANAGER,
            Role.Kind.HUMAN_RESOURCES,
            Role.Kind.MANAGER,
            Role.Kind.OTHER,
            Role.Kind.MANAGER,
            Role.Kind.RECRUITER,
            Role.Kind.MANAGER,
            Role.Kind.GATEKEEPER,
            Role.Kind.MANAGER);

    /** Days on which something is special: weekends, holidays, clock changes. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 6), // a Friday, two days before clocks change in America
            LocalDate.of(2026, 3, 29), // a Sunday, clocks change in Europe
            LocalDate.of(2026, 7, 2), // a Thursday before a holiday
            LocalDate.of(2026, 9, 14), // a Monday
            LocalDate.of(2026, 11, 1), // a Sunday, clocks change in America
            LocalDate.of(2026, 11, 25), // a Wednesday before a holiday
            LocalDate.of(2026, 12, 24), // a Thursday before a holiday
            LocalDate.of(2026, 12, 31)); // a Thursday before a holiday

    /** Searches of up to 200 submissions; each submission is drawn by a number of its own, so that fewer stay the same. */
    @Provide
    Arbitrary<Search> searches() {
        Arbitrary<Instant> now = Combinators.combine(
                        Arbitraries.of(DAYS), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) ->
                        day.atStartOfDay(ZoneOffset.UTC).plusMinutes(minute).toInstant());
        Arbitrary<List<Integer>> few = seeds(0, 5);
        Arbitrary<List<Integer>> some = seeds(5, 60);
        Arbitrary<List<Integer>> many = seeds(60, 200);
        return Combinators.combine(now, Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(3, some), Tuple.of(1, many)))
                .as(Searches::search);
    }

    private static Arbitrary<List<Integer>> seeds(int least, int most) {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .dontShrink()
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .uniqueElements();
    }

    private static Search search(Instant now, List<Integer> seeds) {
        return new Search(
                now,
                seeds.stream()
                        .map(seed -> new Searches.Drawing(now, seed).followUp())
                        .toList());
    }

    /** Any policy that a host may build, with and without limits, callers and calendars. */
    @Provide
    Arbitrary<FollowUpPolicy> policies() {
        Arbitrary<UnaryOperator<FollowUpPolicy.Builder>> setting = Arbitraries.of(
                builder -> builder.firstCallAfter(Delay.businessDays(1)),
                builder -> builder.firstCallAfter(Delay.days(10)),
                builder -> builder.callsPerDay(1),
                builder -> builder.callsPerDay(3),
                builder -> builder.callsPerDay(date -> date.getDayOfWeek() == DayOfWeek.MONDAY ? 0 : 2),
                builder -> builder.researchPerDay(1),
                builder -> builder.researchPerDay(date -> date.getDayOfMonth() % 3),
                builder -> builder.usefulDays(1),
                builder -> builder.value((followUp, weeksLate) -> weeksLate),
                builder -> builder.calendars(
                        contact -> contact.region() == null ? BusinessCalendar.weekdays() : UNITED_STATES),
                builder -> builder.calendars(contact -> FRIDAY_AND_SATURDAY_CLOSED),
                builder -> builder.calendars(contact ->
                        contact.region() == null ? BusinessCalendar.weekdays() : date -> date.getYear() < 2026),
                builder -> builder.hours(contact -> CallHours.between(LocalTime.of(8, 30), LocalTime.NOON)
                        .and(LocalTime.of(13, 0), LocalTime.of(18, 0))),
                builder -> builder.hours(contact ->
                        OFFICE_HOURS.with(DayOfWeek.FRIDAY, new Range(LocalTime.of(9, 0), LocalTime.of(11, 0)))),
                builder -> builder.caller(
                        ZoneId.of("America/Los_Angeles"),
                        UNITED_STATES,
                        CallHours.between(LocalTime.of(7, 0), LocalTime.of(15, 0))),
                builder -> builder.caller(
                        ZoneId.of("America/Los_Angeles"),
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(3, 0), LocalTime.of(8, 0))
                                .and(LocalTime.of(18, 0), LocalTime.of(22, 0))),
                builder -> builder.caller(
                        ZoneId.of("Pacific/Kiritimati"),
                        FRIDAY_AND_SATURDAY_CLOSED,
                        CallHours.between(LocalTime.of(9, 0), LocalTime.of(11, 0))),
                builder -> builder.assumeZone(ZoneId.of("America/Denver")),
                builder -> builder.away(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9)) // a Tuesday to a Monday
                        .away(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 27)), // a Monday to a Friday
                builder ->
                        builder.away(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 16)), // a Thursday to a Wednesday
                builder -> builder.doNotCall(
                        (submission, contact) -> contact.name().contains("Haddad")),
                builder -> builder.cadence(Cadence.standard().withLimits(2, 3)),
                builder -> builder.cadence(Cadence.standard().withVoicemails(0).withCallsToGatekeepers(0)),
                builder -> builder.cadence(Cadence.standard()
                        .with(Outcome.NO_ANSWER, Cadence.Next.call(Delay.days(0)))
                        .with(Outcome.UNDECIDED, Cadence.Next.anotherPerson(Delay.days(1)))));
        return setting.list().ofMaxSize(4).map(settings -> {
            FollowUpPolicy.Builder builder = FollowUpPolicy.builder();
            settings.forEach(one -> one.apply(builder));
            return builder.build();
        });
    }

    /** What one number draws. */
    private static final class Drawing {
        private final Instant now;
        private final LocalDate today;
        private final Random random;
        private final String id;
        private final int employer;

        Drawing(Instant now, int seed) {
            this.now = now;
            today = now.atZone(ZoneOffset.UTC).toLocalDate();
            random = new Random(seed);
            random.nextInt(); // the first one is much alike for numbers that are
            id = "s" + Integer.toString(seed, 16); // spells nobody
            employer = random.nextInt(EMPLOYERS.size());
        }

        FollowUp followUp() {
            Submission submission = submission();
            List<CallAttempt> attempts = new ArrayList<>();
            List<Touch> touches = new ArrayList<>();
            if (chance(40)) {
                for (int i = 1 + random.nextInt(5); i > 0; i--) {
                    attempts.add(attempt(submission, id + "-" + i));
                }
            }
            for (int i = chance(12) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
                touches.add(new Touch(
                        id + "+" + i,
                        id,
                        at(),
                        oneOf(List.of(Touch.Channel.values())),
                        chance(50),
                        chance(50) ? name(random.nextInt(NAMES.size())) : null,
                        null));
            }
            return FollowUp.of(submission, attempts, touches);
        }

        private Submission submission() {
            List<Contact> contacts = new ArrayList<>();
            Set<String> known = new HashSet<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                Contact contact = contact();
                if (known.add(Spelling.name(contact.name()))) {
                    contacts.add(contact);
                }
            }
            String employerName = oneOf(EMPLOYERS.get(employer));
            LocalDate sentOn = today.plusDays(random.nextInt(46) - 40L);
            Submission submission = (chance(80)
                            ? Submission.resume(id, employerName, oneOf(POSITIONS), sentOn)
                            : Submission.letter(id, employerName, oneOf(POSITIONS), sentOn))
                    .withContacts(contacts)
                    .withOrigin(oneOf(List.of(Origin.values())))
                    .withPriority(oneOf(List.of(Priority.values())))
                    .withWebsite(chance(50) ? URI.create("https://example.org") : null)
                    .withEmployerId(chance(10) ? "e" + (chance(90) ? employer : random.nextInt(3)) : null)
                    .withEmployerHidden(chance(4))
                    .withCallOn(chance(15) ? later(sentOn, today.plusDays(random.nextInt(21) - 10L)) : null)
                    .withNews(chance(6) ? oneOf(List.of(News.values())) : News.NONE)
                    .withCallsDeclined(chance(8));
            if (chance(15)) {
                submission = submission.withReferredBy(name(random.nextInt(NAMES.size())));
            }
            return chance(40)
                    ? submission.withSwitchboard(
                            chance(90) ? "+1 312 555 02" + employer + "0" : "+1 312 555 0100",
                            chance(70) ? ZONES.get(employer) : null)
                    : submission;
        }

        private Contact contact() {
            int person = random.nextInt(NAMES.size());
            int who = person * EMPLOYERS.size() + employer;
            Role.Kind kind = chance(94) ? KINDS.get(who % KINDS.size()) : oneOf(List.of(Role.Kind.values()));
            Role role = chance(95)
                    ? Role.of(oneOf(TITLES.get(kind)))
                    : Role.of(oneOf(List.of("HR Director", "Partner", "Owner")), kind);
            Contact contact = Contact.of(name(person), role)
                    .withId(chance(12) ? "p" + who + (chance(85) ? "" : "x") : null)
                    .withZone(
                            chance(85)
                                    ? ZONES.get(chance(93) ? who % ZONES.size() : random.nextInt(ZONES.size()))
                                    : null)
                    .withRegion(chance(60) ? who % 3 == 0 ? "DE" : "US-IL" : null)
                    .withCallHours(
                            chance(88)
                                    ? null
                                    : chance(85)
                                            ? CallHours.between(LocalTime.of(14, 0), LocalTime.of(20, 0))
                                            : CallHours.between(LocalTime.of(20, 0), LocalTime.of(22, 0)));
            if (chance(75)) {
                contact = contact.withPhone(phone(who, 0));
                contact = chance(30) ? contact.withPhone(phone(who, 1)) : contact;
            }
            return contact;
        }

        /** One of the two numbers of a person, or, now and then, one that several people share. */
        private String phone(int who, int which) {
            String digits = chance(92) ? String.format("312555%02d%02d", which, who) : "3125550100";
            String area = digits.substring(0, 3);
            String rest = digits.substring(3, 6) + "-" + digits.substring(6);
            return oneOf(List.of(
                    "+1 " + area + " " + rest, "001" + digits, "(" + area + ") " + rest, "+1 (" + area + ") " + rest));
        }

        private CallAttempt attempt(Submission submission, String attemptId) {
            Outcome outcome = oneOf(List.of(Outcome.values()));
            Instant at = at();
            List<Contact> contacts = submission.contacts();
            boolean known = !contacts.isEmpty() && chance(80);
            Contact callee = known ? contacts.get(random.nextInt(contacts.size())) : null;
            CallAttempt attempt;
            if (outcome.mayBeReceptions() && chance(10)) {
                attempt = CallAttempt.reception(attemptId, id, at, outcome);
            } else {
                attempt = CallAttempt.of(
                                attemptId,
                                id,
                                callee == null ? name(random.nextInt(NAMES.size())) : callee.name(),
                                at,
                                outcome)
                        .withContactId(callee == null ? null : callee.id());
            }
            boolean agreed = outcome == Outcome.CALL_BACK ? chance(60) : outcome.mayAgreeOnCall() && chance(16);
            return attempt.withIncoming(outcome.mayBeReceived() && chance(15))
                    .withCallBackAt(agreed ? at.plusSeconds(1800L * (1 + random.nextInt(15 * 48))) : null)
                    .withCallExpectedBy(
                            outcome.mayAgreeOnCall() && chance(12) ? today.plusDays(random.nextInt(20) - 8L) : null)
                    .withNotBefore(outcome.mayNameDay() && chance(8) ? today.plusDays(random.nextInt(16) - 5L) : null)
                    .withReferredTo(
                            outcome.mayPointOn() && chance(outcome == Outcome.REFERRED ? 85 : 6) ? contact() : null)
                    .withDialled(
                            callee != null && !callee.phones().isEmpty() && chance(60)
                                    ? oneOf(callee.phones())
                                    : chance(20) ? phone(random.nextInt(50), 0) : null);
        }

        /** Mostly in the month before, now and then a little later than now, seldom much later. */
        private Instant at() {
            Duration ago = chance(97)
                    ? Duration.ofMinutes(30L * (random.nextInt(30 * 48) - 4))
                    : Duration.ofHours(-(20L + random.nextInt(9_000)));
            return now.minus(ago);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private String name(int person) {
            return oneOf(NAMES.get(person));
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private <T> T oneOf(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
