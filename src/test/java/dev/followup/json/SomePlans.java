package dev.followup.json;

import dev.followup.Cadence;
import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.spi.Calendars;
import dev.followup.spi.DoNotCallList;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans of job searches in which much happened: they give most of the reasons. */
public final class SomePlans {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final List<ZoneId> ZONES =
            List.of(CHICAGO, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kolkata"), ZoneOffset.ofHours(-3));
    private static final List<String> TITLES = List.of(
            "VP of Engineering",
            "Owner",
            "Project Supervisor",
            "HR Manager",
            "Recruiter",
            "Receptionist",
            "Software Engineer",
            "");
    private static final List<String> NAMES = List.of("Dana Ruiz", "Sam Lee", "Pat Kim", "Ines Duarte", "Leah Stone");

    private SomePlans() {}

    /** What a host plugs in: equal to itself, also after a stream. */
    private enum Host implements DoNotCallList, Calendars {
        ANY;

        @Override
        public boolean bars(Submission submission, Contact contact) {
            return contact.name().startsWith("Leah");
        }

        @Override
        public BusinessCalendar of(Contact contact) {
            return "DE".equals(contact.region())
                    ? BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of())
                    : BusinessCalendar.weekdays();
        }
    }

    /** {@return plans, of up to twenty submissions, by different policies} */
    public static Arbitrary<CallPlan> plans() {
        return Combinators.combine(
                        policies(),
                        followUp().list().ofMaxSize(20).map(SomePlans::numbered),
                        Arbitraries.integers().between(-3 * 48, 20 * 48))
                .as((policy, facts, halfHours) -> policy.plan(
                        facts, MONDAY.atTime(9, 0).atZone(CHICAGO).toInstant().plusSeconds(halfHours * 1800L)));
    }

    /** {@return policies with and without limits, callers and calendars} */
    public static Arbitrary<FollowUpPolicy> policies() {
        FollowUpPolicy.Builder caller = FollowUpPolicy.builder()
                .caller(
                        ZoneId.of("America/Los_Angeles"),
                        BusinessCalendar.weekdays().without(MONDAY.plusDays(2)), // a Wednesday
                        CallHours.between(LocalTime.of(7, 0), LocalTime.of(15, 0)));
        return Arbitraries.of(
                FollowUpPolicy.standard(),
                caller.build(),
                caller.build().toBuilder().callsPerDay(1).researchPerDay(1).build(),
                FollowUpPolicy.builder()
                        .callsPerDay(2)
                        .assumeZone(CHICAGO)
                        .cadence(Cadence.standard().withLimits(2, 3).withVoicemails(1))
                        .away(MONDAY.plusDays(1), MONDAY.plusDays(4)) // a Tuesday, a Friday
                        .doNotCall(Host.ANY)
                        .calendars(Host.ANY)
                        .build());
    }

    private static Arbitrary<FollowUp> followUp() {
        return Combinators.combine(
                        submission(),
                        attempt().list().ofMaxSize(3),
                        touch().list().ofMaxSize(1))
                .as((submission, attempts, touches) -> FollowUp.of(submission, numbered("a", attempts), touches));
    }

    private static Arbitrary<Submission> submission() {
        Arbitrary<Submission> sent = Combinators.combine(
                        Arbitraries.of("Acme", "Borealis", "Cobalt"),
                        Arbitraries.of("Backend Engineer", "Data Analyst"),
                        Arbitraries.integers().between(-20, 3).map(MONDAY::plusDays),
                        contact().list().uniqueElements(Contact::name).ofMaxSize(3),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(Priority.class))
                .as((employer, position, sentOn, contacts, origin, priority) -> Submission.resume(
                                "s", employer, position, sentOn)
                        .withContacts(contacts)
                        .withOrigin(origin)
                        .withPriority(priority));
        return Combinators.combine(
                        sent,
                        Arbitraries.of("+1 312 555 0199").injectNull(0.5),
                        Arbitraries.of(ZONES).injectNull(0.5),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(MONDAY::plusDays)
                                .injectNull(0.7),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(News.NONE)), Tuple.of(1, Arbitraries.of(News.class))),
                        Arbitraries.integers().between(0, 9))
                .as((submission, switchboard, zone, callOn, news, tenth) -> submission
                        .withSwitchboard(switchboard, switchboard == null ? null : zone)
                        .withReferredBy(submission.origin() == Origin.REFERRAL ? "Jo Marsh" : null)
                        .withWebsite(tenth < 5 ? URI.create("https://example.org/about") : null)
                        .withCallOn(callOn == null || callOn.isBefore(submission.sentOn()) ? null : callOn)
                        .withNews(news)
                        .withCallsDeclined(tenth == 0)
                        .withEmployerHidden(tenth == 1));
    }

    private static Arbitrary<Contact> contact() {
        CallHours afternoons = CallHours.between(LocalTime.of(15, 0), LocalTime.of(18, 30));
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(TITLES),
                        Arbitraries.of(ZONES).injectNull(0.1),
                        Arbitraries.integers()
                                .between(100, 130)
                                .map(number -> "+1 312 555 0" + number)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of("US-IL", "DE").injectNull(0.3),
                        Arbitraries.of(afternoons).injectNull(0.7))
                .as((name, title, zone, phones, region, hours) -> {
                    Contact contact = Contact.of(name, title)
                            .withZone(zone)
                            .withRegion(region)
                            .withCallHours(hours);
                    for (String phone : phones) {
                        contact = contact.withPhone(phone);
                    }
                    return contact;
                });
    }

    private static Arbitrary<CallAttempt> attempt() {
        Instant monday = MONDAY.atTime(15, 0).toInstant(ZoneOffset.UTC);
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(-14 * 24, 24).map(hours -> monday.plusSeconds(hours * 3600L)),
                        Arbitraries.of(Outcome.class).filter(outcome -> outcome != Outcome.DO_NOT_CALL),
                        Arbitraries.integers().between(1, 200).injectNull(0.7),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(MONDAY::plusDays)
                                .injectNull(0.8),
                        contact().injectNull(0.5),
                        Arbitraries.integers()
                                .between(100, 130)
                                .map(number -> "+1 312 555 0" + number)
                                .injectNull(0.5))
                .as((name, at, outcome, hours, day, person, dialled) -> CallAttempt.of("a", "s", name, at, outcome)
                        .withCallBackAt(
                                hours == null || !outcome.mayAgreeOnCall() ? null : at.plusSeconds(hours * 3600L))
                        .withNotBefore(outcome.mayNameDay() ? day : null)
                        .withCallExpectedBy(outcome.mayAgreeOnCall() ? day : null)
                        .withReferredTo(outcome.mayPointOn() ? person : null)
                        .withDialled(dialled)
                        .withNote("Said:\n\"later\""));
    }

    private static Arbitrary<Touch> touch() {
        return Arbitraries.of(Touch.Channel.class)
                .map(channel -> Touch.sent("t", "s", MONDAY.atTime(10, 0).toInstant(ZoneOffset.UTC), channel));
    }

    private static List<FollowUp> numbered(List<FollowUp> followUps) {
        List<FollowUp> numbered = new ArrayList<>();
        for (int i = 0; i < followUps.size(); i++) {
            FollowUp one = followUps.get(i);
            String id = "s" + i;
            Submission plain = one.submission();
            Submission submission = new Submission(
                    id,
                    plain.document(),
                    plain.employer(),
                    plain.employerId(),
                    plain.employerHidden(),
                    plain.position(),
                    plain.sentOn(),
                    plain.contacts(),
                    plain.origin(),
                    plain.referredBy(),
                    plain.priority(),
                    plain.switchboard(),
                    plain.switchboardZone(),
                    plain.website(),
                    plain.callsDeclined(),
                    plain.callOn(),
                    plain.news());
            numbered.add(FollowUp.of(
                    submission,
                    one.attempts().stream()
                            .map(attempt -> renamed(attempt, id + attempt.id(), id))
                            .toList(),
                    one.touches().stream()
                            .map(touch -> Touch.sent(id + touch.id(), id, touch.at(), touch.channel()))
                            .toList()));
        }
        return numbered;
    }

    private static List<CallAttempt> numbered(String prefix, List<CallAttempt> attempts) {
        List<CallAttempt> numbered = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            numbered.add(renamed(attempts.get(i), prefix + i, attempts.get(i).submissionId()));
        }
        return numbered;
    }

    private static CallAttempt renamed(CallAttempt attempt, String id, String submissionId) {
        return new CallAttempt(
                id,
                submissionId,
                attempt.contactName(),
                attempt.contactId(),
                attempt.at(),
                attempt.outcome(),
                attempt.incoming(),
                attempt.callBackAt(),
                attempt.callExpectedBy(),
                attempt.notBefore(),
                attempt.referredTo(),
                attempt.dialled(),
                attempt.note());
    }
}
