package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import dev.followup.role.Role.Kind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The standard plan as a stream pipeline, for searches with open submissions, managers with a number and a zone, and no
 * outcome but a voicemail left, one at most for each person.
 */
final class StreamPipeline {
    /** A call as the pipeline gives it. */
    record Call(
            List<FollowUp> followUps,
            Contact contact,
            String phone,
            ZonedDateTime opensAt,
            ZonedDateTime closesAt,
            LocalDate due,
            long value,
            int attemptNumber) {}

    private record Candidate(FollowUp followUp, Contact contact, LocalDate dueDate) {}

    private static final Comparator<Candidate> EARLIEST = Comparator.comparing(Candidate::dueDate)
            .thenComparing(candidate -> candidate.followUp().submission().id());

    private static final Comparator<Call> TIMELINE = Comparator.comparing(
                    (Call call) -> call.opensAt().toInstant())
            .thenComparing(call -> call.closesAt().toInstant())
            .thenComparing(Call::value, Comparator.reverseOrder())
            .thenComparing(Call::due)
            .thenComparing(call -> call.followUps().get(0).submission().sentOn())
            .thenComparing(call -> call.followUps().get(0).submission().employer())
            .thenComparing(call -> call.followUps().get(0).submission().id());

    private StreamPipeline() {}

    static List<Call> plan(List<FollowUp> followUps, Instant now) {
        return followUps.stream()
                .map(StreamPipeline::candidate)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(candidate -> new Person(
                        candidate.followUp().submission().employer(),
                        candidate.contact().name())))
                .values()
                .stream()
                .map(candidates -> call(candidates, now))
                .sorted(TIMELINE)
                .toList();
    }

    private static Optional<Candidate> candidate(FollowUp followUp) {
        List<Contact> managers = followUp.submission().contacts().stream()
                .filter(contact -> contact.role().kind() == Kind.MANAGER)
                .toList();
        return managers.stream()
                .filter(contact -> managers.size() == 1
                        || SharedStem.of(
                                contact.role().title(), followUp.submission().position()))
                .findFirst()
                .or(() -> managers.stream().findFirst())
                .map(contact -> new Candidate(followUp, contact, due(followUp, zone(contact))));
    }

    private static LocalDate due(FollowUp followUp, ZoneId zone) {
        return followUp.attempts().isEmpty()
                ? followUp.submission().sentOn().plusDays(3)
                : nextBusinessDay(nextBusinessDay(date(followUp.attempts().get(0), zone)));
    }

    private static Call call(List<Candidate> candidates, Instant now) {
        Candidate first = candidates.stream().min(EARLIEST).orElseThrow();
        ZoneId zone = zone(first.contact());
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate due = rolled(first.dueDate());
        LocalDate day = due.isBefore(today) ? rolled(today) : due;
        if (!closing(day, zone).toInstant().isAfter(now)) {
            day = nextBusinessDay(day);
        }
        long value = candidates.stream()
                .mapToLong(one -> {
                    LocalDate since = one == first || one.dueDate().isBefore(due) ? due : rolled(one.dueDate());
                    long daysLate = Math.max(0, today.toEpochDay() - since.toEpochDay());
                    return FollowUpValue.standard().of(one.followUp(), (int) (daysLate / 7));
                })
                .max()
                .orElseThrow();
        return new Call(
                candidates.stream()
                        .map(Candidate::followUp)
                        .sorted(Comparator.comparing(
                                followUp -> followUp.submission().id()))
                        .toList(),
                first.contact(),
                first.contact().phones().get(0),
                day.atTime(LocalTime.of(9, 0)).atZone(zone),
                closing(day, zone),
                due,
                value,
                1 + first.followUp().attempts().size());
    }

    private static ZonedDateTime closing(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(17, 0)).atZone(zone);
    }

    private static ZoneId zone(Contact contact) {
        return Objects.requireNonNull(contact.zone());
    }

    private static LocalDate date(CallAttempt attempt, ZoneId zone) {
        return attempt.at().atZone(zone).toLocalDate();
    }

    private static LocalDate nextBusinessDay(LocalDate date) {
        return rolled(date.plusDays(1));
    }

    /** The date itself, or the Monday after a weekend. */
    static LocalDate rolled(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY ? date.plusDays(2) : day == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
    }
}
