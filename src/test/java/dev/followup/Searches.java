package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Person;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Job searches that meet on purpose: few employers and names, so that people are shared; days around weekends, holidays and
 * clock changes; titles of all kinds.
 */
public class Searches extends DomainContextBase {

    /** The facts of one job search and the instant at which it is planned. */
    public record Search(Instant now, List<FollowUp> followUps) {

        /** The follow-ups as if nobody had been called yet. */
        List<FollowUp> withoutAttempts() {
            return followUps.stream()
                    .map(followUp -> FollowUp.of(followUp.submission()))
                    .toList();
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

    private static final List<String> EMPLOYERS = List.of("Acme", "ACME ", "Borealis", "Cobalt", "Delta");
    private static final List<String> NAMES =
            List.of("Dana Ruiz", "dana  ruiz", "Sam Lee", "Pat Kim", "Ines Duarte", "Leah Stone", "Jürgen Krause");
    private static final List<String> PHONES =
            List.of("+1 312 555 0100", "+1 312 555 0101", "+1 312 555 0102", "+1 312 555 0103", "(312) 555-0104");
    private static final List<String> SWITCHBOARDS = List.of("+1 312 555 0199", "+1 312 555 0100");
    private static final List<String> POSITIONS = List.of("Backend Engineer", "Data Analyst", "Nurse", "Accountant");

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

    /** Searches of up to 200 submissions. */
    @Provide
    Arbitrary<Search> searches() {
        Arbitrary<Instant> now = Combinators.combine(
                        Arbitraries.of(DAYS), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) ->
                        day.atStartOfDay(ZoneOffset.UTC).plusMinutes(minute).toInstant());
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 5)),
                Tuple.of(3, Arbitraries.integers().between(20, 60)),
                Tuple.of(1, Arbitraries.integers().between(100, 200)));
        return Combinators.combine(now, sizes)
                .flatAs((instant, size) -> followUp(instant)
                        .list()
                        .ofSize(size)
                        .map(followUps -> new Search(instant, numbered(followUps))));
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
                builder -> builder.usefulDays(1),
                builder -> builder.value((followUp, weeksLate) -> weeksLate),
                builder -> builder.calendars(
                        contact -> contact.region() == null ? BusinessCalendar.weekdays() : UNITED_STATES),
                builder -> builder.calendars(contact -> FRIDAY_AND_SATURDAY_CLOSED),
                builder -> builder.hours(contact -> CallHours.between(LocalTime.of(8, 30), LocalTime.NOON)
                        .and(LocalTime.of(13, 0), LocalTime.of(18, 0))),
                builder -> builder.hours(contact -> CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0))
                        .with(DayOfWeek.FRIDAY, new Range(LocalTime.of(9, 0), LocalTime.of(11, 0)))),
                builder -> builder.caller(
                        ZoneId.of("America/Los_Angeles"),
                        UNITED_STATES,
                        CallHours.between(LocalTime.of(7, 0), LocalTime.of(15, 0))),
                builder -> builder.caller(
                        ZoneId.of("Pacific/Kiritimati"),
                        FRIDAY_AND_SATURDAY_CLOSED,
                        CallHours.between(LocalTime.of(9, 0), LocalTime.of(11, 0))),
                builder -> builder.assumeZone(ZoneId.of("America/Denver")),
                builder -> builder.cadence(Cadence.standard().withLimits(2, 3)),
                builder -> builder.cadence(Cadence.standard()
                        .with(Outcome.NO_ANSWER, Cadence.Next.call(Delay.days(0)))
                        .with(Outcome.UNDECIDED, Cadence.Next.anotherPerson(Delay.days(1)))));
        return setting.list().ofMaxSize(4).map(settings -> {
            FollowUpPolicy.Builder builder = FollowUpPolicy.builder();
            settings.forEach(one -> one.apply(builder));
            return builder.build();
        });
    }

    static Arbitrary<Contact> contacts() {
        Arbitrary<Role> recognised = Arbitraries.of(Role.Kind.class)
                .flatMap(kind -> Arbitraries.of(TITLES.get(kind)))
                .map(Role::of);
        Arbitrary<Role> declared = Combinators.combine(
                        Arbitraries.of("HR Director", "Partner", "Owner"), Arbitraries.of(Role.Kind.class))
                .as(Role::of);
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.frequencyOf(Tuple.of(8, recognised), Tuple.of(1, declared)),
                        Arbitraries.of(ZONES).injectNull(0.1),
                        Arbitraries.of(PHONES).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of("US-IL", "DE").injectNull(0.3))
                .as((name, role, zone, phones, region) -> new Contact(name, role, zone, phones, region, null));
    }

    private static Arbitrary<FollowUp> followUp(Instant now) {
        return submission(now).flatMap(submission -> {
            Arbitrary<List<CallAttempt>> some =
                    attempt(now, submission).list().ofMinSize(1).ofMaxSize(5);
            return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.<CallAttempt>of())), Tuple.of(2, some))
                    .map(attempts -> unnumbered(submission, attempts));
        });
    }

    private static Arbitrary<Submission> submission(Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        Arbitrary<Submission> sent = Combinators.combine(
                        Arbitraries.of(EMPLOYERS),
                        Arbitraries.of(POSITIONS),
                        Arbitraries.integers().between(-40, 5).map(today::plusDays),
                        contacts().list().ofMaxSize(4),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(Priority.class))
                .as((employer, position, sentOn, contacts, origin, priority) -> Submission.resume(
                                "unnumbered", employer, position, sentOn)
                        .withContacts(distinct(contacts))
                        .withOrigin(origin)
                        .withPriority(priority));
        return Combinators.combine(
                        sent,
                        Arbitraries.of(SWITCHBOARDS).injectNull(0.6),
                        Arbitraries.of(ZONES).injectNull(0.3),
                        Arbitraries.integers()
                                .between(-10, 10)
                                .map(today::plusDays)
                                .injectNull(0.8),
                        Arbitraries.frequencyOf(
                                Tuple.of(12, Arbitraries.just(News.NONE)), Tuple.of(1, Arbitraries.of(News.class))),
                        Arbitraries.integers().between(0, 15).map(n -> n == 0))
                .as((submission, switchboard, zone, callOn, news, callsDeclined) -> submission
                        .withSwitchboard(switchboard, switchboard == null ? null : zone)
                        .withWebsite(URI.create("https://example.org"))
                        .withCallOn(callOn)
                        .withNews(news)
                        .withCallsDeclined(callsDeclined));
    }

    private static Arbitrary<CallAttempt> attempt(Instant now, Submission submission) {
        List<String> names = new ArrayList<>(NAMES);
        submission.contacts().forEach(contact -> names.addAll(List.of(contact.name(), contact.name(), contact.name())));
        Arbitrary<Instant> past = Arbitraries.integers().between(-30 * 48, 4).map(n -> now.plusSeconds(n * 1800L));
        Arbitrary<Instant> around =
                Arbitraries.integers().between(-5 * 48, 10 * 48).map(n -> now.plusSeconds(n * 1800L));
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return Combinators.combine(
                        Arbitraries.of(names),
                        past,
                        Arbitraries.of(Outcome.class),
                        around.injectNull(0.8),
                        Arbitraries.integers()
                                .between(-5, 10)
                                .map(today::plusDays)
                                .injectNull(0.9),
                        contacts().injectNull(0.8),
                        Arbitraries.of(PHONES).injectNull(0.5))
                .as((name, at, outcome, callBackAt, notBefore, referredTo, dialled) -> CallAttempt.of(
                                "unnumbered", "unnumbered", name, at, outcome)
                        .withCallBackAt(callBackAt)
                        .withNotBefore(notBefore)
                        .withReferredTo(referredTo)
                        .withDialled(dialled));
    }

    private static List<Contact> distinct(List<Contact> contacts) {
        Set<String> names = new HashSet<>();
        return contacts.stream()
                .filter(contact -> names.add(Person.folded(contact.name())))
                .toList();
    }

    private static FollowUp unnumbered(Submission submission, List<CallAttempt> attempts) {
        List<CallAttempt> numbered = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            numbered.add(renamed(attempts.get(i), "a" + i, submission.id()));
        }
        return FollowUp.of(submission, numbered);
    }

    private static List<FollowUp> numbered(List<FollowUp> followUps) {
        List<FollowUp> numbered = new ArrayList<>();
        for (int i = 0; i < followUps.size(); i++) {
            String id = "s" + i;
            Submission one = followUps.get(i).submission();
            Submission submission = new Submission(
                    id,
                    one.document(),
                    one.employer(),
                    one.position(),
                    one.sentOn(),
                    one.contacts(),
                    one.origin(),
                    one.referredBy(),
                    one.priority(),
                    one.switchboard(),
                    one.switchboardZone(),
                    one.website(),
                    one.callsDeclined(),
                    one.callOn(),
                    one.news());
            numbered.add(FollowUp.of(
                    submission,
                    followUps.get(i).attempts().stream()
                            .map(attempt -> renamed(attempt, id + attempt.id(), id))
                            .toList()));
        }
        return numbered;
    }

    private static CallAttempt renamed(CallAttempt attempt, String id, String submissionId) {
        return new CallAttempt(
                id,
                submissionId,
                attempt.contactName(),
                attempt.at(),
                attempt.outcome(),
                attempt.callBackAt(),
                attempt.notBefore(),
                attempt.referredTo(),
                attempt.dialled(),
                attempt.note());
    }
}
