package dev.followup.text;

import dev.followup.Cadence;
import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Closed;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans of any values that the records accept, whether an engine would make them or not: few names at few employers, so that
 * one person is called here and rejected there.
 */
final class AnyPlans {
    private static final List<String> NAMES =
            List.of("Dana Ruiz", "dana ruiz", "Max Lind", "Eva Blum", "Kim Moe", "Pat Hall", "none", "other");
    private static final List<String> TITLES = List.of(
            "VP of Engineering", "CTO", "HR Director", "Recruiter", "Receptionist", "Baker", "", "Head of Data");
    private static final List<String> EMPLOYERS = List.of("Acme", "ACME", "Beta", "Gamma GmbH");
    private static final List<String> POSITIONS = List.of("Engineer", "Ingénieur·e", "データ分析", "Cook (m/f/d)");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("+05:30"));

    private final Random random;
    private int number;

    private AnyPlans(long seed) {
        random = new Random(seed);
    }

    static CallPlan of(long seed) {
        return new AnyPlans(seed).plan(20);
    }

    /** With at most so many calls on any day. */
    static CallPlan of(long seed, int callsPerDay) {
        return new AnyPlans(seed).spread(callsPerDay);
    }

    /** As the engine makes them. */
    static CallPlan planned(long seed) {
        return planned(seed, Cadence.standard());
    }

    static CallPlan planned(long seed, Cadence cadence) {
        AnyPlans any = new AnyPlans(seed);
        List<FollowUp> facts = any.some(30, any::followUp);
        return FollowUpPolicy.builder()
                .caller(
                        Plans.LOS_ANGELES,
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(7, 0), LocalTime.of(17, 0)))
                .callsPerDay(1 + any.random.nextInt(12))
                .cadence(cadence)
                .build()
                .plan(facts, Plans.NOW);
    }

    private CallPlan plan(int most) {
        return new CallPlan(
                Plans.NOW,
                maybe(Plans.LOS_ANGELES),
                some(most, () -> call(random.nextInt(30) - 1)),
                some(most, this::research),
                some(most / 4, this::closed),
                some(4, () -> Samples.reason(random)));
    }

    private CallPlan spread(int callsPerDay) {
        List<PlannedCall> calls = new ArrayList<>();
        for (int day = 0; day < random.nextInt(40); day++) {
            for (int i = random.nextInt(callsPerDay + 1); i > 0; i--) {
                calls.add(call(day));
            }
        }
        return new CallPlan(Plans.NOW, Plans.LOS_ANGELES, calls, some(40, this::research), List.of(), List.of());
    }

    private PlannedCall call(int day) {
        List<FollowUp> followUps = some(2, this::followUp);
        FollowUp first = followUp();
        while (first.contacts().isEmpty()) {
            first = followUp();
        }
        followUps.add(0, first);
        String submissionId = first.submission().id();
        List<Contact> contacts = first.contacts();
        LocalDate date = Plans.MONDAY.plusDays(Math.max(0, day));
        Instant opens =
                date.atTime(random.nextInt(24), 30).atZone(Plans.LOS_ANGELES).toInstant();
        ZoneId zone = Samples.one(ZONES, random);
        LocalDate there = opens.atZone(zone).toLocalDate();
        return new PlannedCall(
                "call-" + ++number,
                Samples.one(Purpose.values(), random),
                followUps,
                Samples.one(contacts, random),
                phone(),
                1 + random.nextInt(5),
                new CallWindow(
                        there,
                        opens,
                        opens.plus(Duration.ofHours(1 + random.nextInt(8))),
                        zone,
                        date,
                        there.plusDays(1 + random.nextInt(7)),
                        there),
                there.minusDays(random.nextInt(5)),
                there,
                random.nextInt(3),
                random.nextInt(9),
                random.nextBoolean(),
                some(2, () -> new Alternative(submissionId, Samples.one(contacts, random), maybe(phone()), List.of())),
                some(6, () -> Samples.reason(random)),
                rejections(first));
    }

    private Research research() {
        FollowUp followUp = followUp();
        LocalDate due = Plans.MONDAY.plusDays(random.nextInt(20) - 10L);
        return new Research(
                "research-" + ++number,
                List.of(followUp),
                Samples.one(Research.Why.values(), random),
                maybe(contact()),
                due,
                due.plusDays(random.nextInt(9)),
                List.of(step(), step(), step()),
                followUp.attempts(),
                1,
                some(3, () -> Samples.reason(random)),
                rejections(followUp));
    }

    private Closed closed() {
        FollowUp followUp = followUp();
        return new Closed(List.of(followUp), Samples.one(Closed.Why.values(), random), List.of(), rejections(followUp));
    }

    private Research.Step step() {
        return new Research.Step(
                Samples.one(ResearchSource.values(), random),
                maybe(Samples.one(NAMES, random)),
                maybe(phone()),
                maybe(URI.create("https://example.com")));
    }

    private List<Rejection> rejections(FollowUp followUp) {
        return followUp.contacts().stream()
                .filter(contact -> random.nextBoolean())
                .map(contact ->
                        new Rejection(followUp.submission().id(), contact, List.of(Samples.reason(against(), random))))
                .toList();
    }

    private Reason.Code against() {
        return Samples.one(
                List.of(
                        Reason.Code.HUMAN_RESOURCES,
                        Reason.Code.RECRUITER,
                        Reason.Code.GATEKEEPER,
                        Reason.Code.NO_MANAGER,
                        Reason.Code.WRONG_PERSON,
                        Reason.Code.NO_LONGER_THERE,
                        Reason.Code.ASKED_NOT_TO_BE_CALLED,
                        Reason.Code.PERSON_USED_UP),
                random);
    }

    private FollowUp followUp() {
        String id = "s" + ++number;
        Submission submission = Submission.resume(
                        id,
                        Samples.one(EMPLOYERS, random),
                        Samples.one(POSITIONS, random),
                        Plans.MONDAY.minusDays(random.nextInt(400)))
                .withOrigin(Samples.one(Origin.values(), random))
                .withReferredBy(maybe(Samples.one(NAMES, random)));
        for (int i = random.nextInt(4); i > 0; i--) {
            submission = submission.withContact(contact());
        }
        List<CallAttempt> attempts = some(5, () -> attempt(id));
        return FollowUp.of(submission, attempts, some(2, () -> touch(id)));
    }

    private CallAttempt attempt(String submissionId) {
        Instant at = Plans.NOW.minusSeconds(random.nextInt(2_000_000));
        Outcome outcome = Samples.one(Outcome.values(), random);
        return CallAttempt.of("a" + ++number, submissionId, Samples.one(NAMES, random), at, outcome)
                .withReferredTo(outcome.mayPointOn() ? maybe(contact()) : null)
                .withCallBackAt(outcome.mayAgreeOnCall() ? maybe(at.plusSeconds(86_400)) : null)
                .withCallExpectedBy(outcome.mayAgreeOnCall() ? maybe(Plans.FRIDAY) : null)
                .withNotBefore(outcome.mayNameDay() ? maybe(Plans.TUESDAY) : null)
                .withNote(maybe("A note\n\tof two lines. ".repeat(1 + random.nextInt(30))));
    }

    private Touch touch(String submissionId) {
        return new Touch(
                "t" + ++number,
                submissionId,
                Plans.NOW.minusSeconds(random.nextInt(2_000_000)),
                Samples.one(Touch.Channel.values(), random),
                random.nextBoolean(),
                maybe(Samples.one(NAMES, random)),
                null);
    }

    private Contact contact() {
        String name = Samples.one(NAMES, random);
        Contact contact = Contact.of(name, Samples.one(TITLES, random))
                .withZone(maybe(Samples.one(ZONES, random)))
                .withSource(maybe(Samples.one(List.of("COMPANY_WEBSITE", "a fair"), random)));
        return random.nextBoolean() ? contact.withPhone(number(name)) : contact;
    }

    /** One number a name, so that nobody is taken for two people. */
    private static String number(String name) {
        return "+1 212 555 " + Math.floorMod(name.toLowerCase(Locale.ROOT).hashCode(), 10_000);
    }

    private String phone() {
        return "+1 212 555 010" + random.nextInt(10);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) > 0 ? value : null;
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }
}
