package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Detail.Whose;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.role.Role.Kind;
import dev.followup.role.Work;
import dev.followup.spi.FollowUpValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The standard plan with all its reasons as a stream pipeline, for searches with open submissions, managers with a number and
 * a zone, human resources alone or with them, and no outcome but a voicemail left, one at most for each person.
 */
final class StreamPipeline {
    private record Candidate(FollowUp followUp, Contact contact, List<Contact> managers, LocalDate dueDate) {
        Submission submission() {
            return followUp.submission();
        }
    }

    private static final Comparator<Candidate> EARLIEST = Comparator.comparing(Candidate::dueDate)
            .thenComparing(candidate -> candidate.submission().id());

    private static final Comparator<FollowUp> SENT = Comparator.comparing(
            FollowUp::submission,
            Comparator.comparing(Submission::sentOn)
                    .thenComparing(Submission::employer)
                    .thenComparing(Submission::id));

    static final Comparator<PlannedCall> TIMELINE = Comparator.comparing(
                    (PlannedCall call) -> call.window().opens())
            .thenComparing(call -> call.window().closes())
            .thenComparing(PlannedCall::value, Comparator.reverseOrder())
            .thenComparing(PlannedCall::due)
            .thenComparing(call -> call.followUps().get(0), SENT);

    private static final Comparator<Research> RESEARCH = Comparator.comparing(Research::by)
            .thenComparing(Research::value, Comparator.reverseOrder())
            .thenComparing(Research::due)
            .thenComparing(research -> research.followUps().get(0), SENT);

    private static final Cadence CADENCE = Cadence.standard();

    private StreamPipeline() {}

    static CallPlan plan(List<FollowUp> followUps, Instant now) {
        List<PlannedCall> calls = followUps.stream()
                .map(StreamPipeline::candidate)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(StreamPipeline::person))
                .entrySet()
                .stream()
                .map(person -> call(person.getKey(), person.getValue(), now))
                .sorted(TIMELINE)
                .toList();
        List<Research> research = followUps.stream()
                .filter(followUp -> managers(followUp).isEmpty())
                .map(followUp -> research(followUp, now))
                .sorted(RESEARCH)
                .toList();
        return new CallPlan(now, null, calls, research, List.of(), List.of(Reason.of(Code.NO_HOLIDAYS_KNOWN)));
    }

    private static String person(Candidate candidate) {
        return Spelling.employer(candidate.submission().employer())
                + '\n'
                + Spelling.name(candidate.contact().name());
    }

    private static List<Contact> managers(FollowUp followUp) {
        return followUp.submission().contacts().stream()
                .filter(contact -> contact.role().kind() == Kind.MANAGER)
                .toList();
    }

    private static Optional<Candidate> candidate(FollowUp followUp) {
        List<Contact> managers = managers(followUp);
        return managers.stream()
                .filter(contact -> managers.size() == 1
                        || Work.shared(
                                contact.role().title(), followUp.submission().position()))
                .findFirst()
                .or(() -> managers.stream().findFirst())
                .map(contact -> new Candidate(followUp, contact, managers, due(followUp, zone(contact))));
    }

    private static LocalDate due(FollowUp followUp, ZoneId zone) {
        return followUp.attempts().isEmpty()
                ? followUp.submission().sentOn().plusDays(3)
                : nextBusinessDay(nextBusinessDay(date(followUp.attempts().get(0), zone)));
    }

    private static PlannedCall call(String id, List<Candidate> candidates, Instant now) {
        Candidate first = candidates.stream().min(EARLIEST).orElseThrow();
        ZoneId zone = zone(first.contact());
        LocalDate due = rolled(first.dueDate());
        CallWindow window = window(due, zone, now);
        LocalDate today = now.atZone(zone).toLocalDate();
        long value = candidates.stream()
                .mapToLong(one -> value(one, one.submission().origin(), due, today))
                .max()
                .orElseThrow();
        long unreferred = candidates.stream()
                .mapToLong(one -> value(one, Origin.POSTING, due, today))
                .max()
                .orElseThrow();
        int attemptNumber = 1 + first.followUp().attempts().size();
        return new PlannedCall(
                id,
                attemptNumber > 1 ? Purpose.NEXT_TRY : Purpose.FIRST_CALL,
                candidates.stream()
                        .map(Candidate::followUp)
                        .sorted(Comparator.comparing(
                                followUp -> followUp.submission().id()))
                        .toList(),
                first.contact(),
                first.contact().phones().get(0),
                attemptNumber,
                window,
                due,
                window.date(),
                0,
                value,
                attemptNumber == 1,
                candidates.stream()
                        .flatMap(StreamPipeline::alternatives)
                        .sorted(Comparator.comparing(Alternative::submissionId))
                        .toList(),
                reasons(first, candidates, window, due, value > unreferred),
                candidates.stream()
                        .flatMap(one -> rejections(one.followUp()))
                        .sorted(Comparator.comparing(Rejection::submissionId))
                        .toList());
    }

    private static long value(Candidate one, Origin origin, LocalDate due, LocalDate today) {
        LocalDate since = one.dueDate().isAfter(due) ? rolled(one.dueDate()) : due;
        long daysLate = Math.max(0, today.toEpochDay() - since.toEpochDay());
        return FollowUpValue.Standard.VALUE.of(one.submission().priority(), origin, (int) (daysLate / 7));
    }

    private static CallWindow window(LocalDate due, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = due.isBefore(today) ? rolled(today) : due;
        if (!closing(day, zone).isAfter(now)) {
            day = nextBusinessDay(day);
        }
        return new CallWindow(
                day,
                day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(),
                closing(day, zone),
                zone,
                day,
                day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)),
                day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).minusDays(1));
    }

    private static List<Reason> reasons(
            Candidate first, List<Candidate> candidates, CallWindow window, LocalDate due, boolean byReferral) {
        List<CallAttempt> attempts = first.followUp().attempts();
        int late = (int) (window.date().toEpochDay() - due.toEpochDay());
        List<Candidate> early = candidates.stream()
                .filter(other -> other.dueDate().isAfter(window.date()))
                .sorted(Comparator.comparing(other -> other.submission().id()))
                .toList();
        return Stream.of(
                        sent(first),
                        rolled(first.dueDate(), due),
                        Stream.of(manager(first.contact())),
                        choice(first),
                        candidates.size() > 1
                                ? Stream.of(Reason.of(Code.ONE_CALL, candidates.size()))
                                : Stream.<Reason>empty(),
                        early.stream()
                                .map(other -> Reason.of(
                                        Code.JOINED_EARLY, other.submission().id(), other.dueDate())),
                        byReferral ? Stream.of(Reason.of(Code.BY_REFERRAL)) : Stream.<Reason>empty(),
                        late > 0 ? Stream.of(Reason.of(Code.LATE, due, late, 0)) : Stream.<Reason>empty(),
                        attempts.isEmpty()
                                ? Stream.of(Reason.of(Code.FIRST_MESSAGE))
                                : Stream.of(
                                        Reason.of(Code.ATTEMPT, attempts.size() + 1, CADENCE.callsPerPerson()),
                                        Reason.of(Code.NO_MORE_MESSAGES, attempts.size())),
                        Stream.of(
                                window.date().getDayOfWeek() == DayOfWeek.FRIDAY
                                        ? Reason.of(Code.INTERVIEW_NEXT_WEEK, window.interviewBy())
                                        : Reason.of(Code.INTERVIEW_THIS_WEEK, window.interviewBy())))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Reason> sent(Candidate first) {
        return first.followUp().attempts().stream()
                .findFirst()
                .map(attempt -> Reason.of(
                        Code.NEXT_CALL, attempt.outcome(), date(attempt, zone(first.contact())), first.dueDate()))
                .or(() -> Optional.of(firstCall(first.submission(), first.dueDate())))
                .stream();
    }

    private static Reason firstCall(Submission submission, LocalDate due) {
        return Reason.of(Code.FIRST_CALL, submission.document(), submission.sentOn(), due);
    }

    private static Stream<Reason> rolled(LocalDate dueDate, LocalDate due) {
        return due.equals(dueDate)
                ? Stream.empty()
                : Stream.of(Reason.of(Code.NO_BUSINESS_DAY, dueDate, Whose.CALLEE, due));
    }

    private static Reason manager(Contact contact) {
        return Reason.of(Code.MANAGER, contact.role().title());
    }

    private static Stream<Reason> choice(Candidate first) {
        int among = first.managers().size();
        if (among == 1) {
            return Stream.empty();
        }
        List<Contact> others = first.managers().stream()
                .filter(other -> !other.equals(first.contact()))
                .toList();
        String position = first.submission().position();
        List<String> words = Work.sharedWords(first.contact().role().title(), position);
        boolean byWork = !words.isEmpty()
                && others.stream().noneMatch(other -> Work.shared(other.role().title(), position));
        return Stream.of(byWork ? Reason.of(Code.CHOSEN_BY_WORK, among, words) : Reason.of(Code.CHOSEN_BY_LIST, among));
    }

    private static Stream<Alternative> alternatives(Candidate one) {
        return one.managers().stream()
                .filter(other -> !other.equals(one.contact()))
                .map(other -> new Alternative(
                        one.submission().id(), other, other.phones().get(0), List.of(manager(other))));
    }

    private static Stream<Rejection> rejections(FollowUp followUp) {
        Submission submission = followUp.submission();
        return submission.contacts().stream()
                .filter(contact -> contact.role().kind() != Kind.MANAGER)
                .map(contact -> new Rejection(
                        submission.id(),
                        contact,
                        List.of(Reason.of(
                                contact.role().kind() == Kind.RECRUITER ? Code.RECRUITER : Code.HUMAN_RESOURCES,
                                contact.role().title(),
                                false))));
    }

    private static Research research(FollowUp followUp, Instant now) {
        Submission submission = followUp.submission();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate dueDate = submission.sentOn().plusDays(3);
        LocalDate due = rolled(dueDate);
        LocalDate by = due.isBefore(today) ? rolled(today) : due;
        int late = (int) (by.toEpochDay() - due.toEpochDay());
        int weeks = (int) (Math.max(0, today.toEpochDay() - due.toEpochDay()) / 7);
        return new Research(
                submission.id(),
                List.of(followUp),
                Research.Why.ONLY_HR_OR_RECRUITERS,
                null,
                due,
                by,
                Stream.of(ResearchSource.COMPANY_WEBSITE, ResearchSource.RECEPTIONIST, ResearchSource.RESEARCH_SERVICE)
                        .map(source -> new Research.Step(source, null, null, null))
                        .toList(),
                List.of(),
                FollowUpValue.standard().of(followUp, weeks),
                Stream.of(
                                Stream.of(Reason.of(Code.ONLY_HUMAN_RESOURCES), firstCall(submission, dueDate)),
                                rolled(dueDate, due),
                                late > 0 ? Stream.of(Reason.of(Code.LATE, due, late, 0)) : Stream.<Reason>empty(),
                                Stream.of(Reason.of(Code.NEXT_SOURCE, ResearchSource.COMPANY_WEBSITE)))
                        .flatMap(some -> some)
                        .toList(),
                rejections(followUp).toList());
    }

    private static Instant closing(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(17, 0)).atZone(zone).toInstant();
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
