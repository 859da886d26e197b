package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Rule;
import dev.followup.spi.Calendars;
import dev.followup.spi.DailyCapacity;
import dev.followup.spi.DoNotCallList;
import dev.followup.spi.FollowUpValue;
import dev.followup.spi.Hours;
import dev.followup.spi.PhoneNumbers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What the settings of a policy do. */
class PolicyProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final CallHours MORNINGS = CallHours.between(LocalTime.of(9, 0), LocalTime.NOON);

    @Example
    void everySettingChangesTheFingerprint() {
        Named other = new Named();
        BusinessCalendar weekdays = BusinessCalendar.weekdays();
        List<UnaryOperator<FollowUpPolicy.Builder>> changes = List.of(
                policy -> policy,
                policy -> policy.firstCallAfter(Delay.days(4)),
                policy -> policy.firstCallAfter(Document.LETTER, Origin.DIRECT, Delay.days(4)),
                policy -> policy.cadence(Cadence.standard().withVoicemails(1)),
                policy -> policy.cadence(Cadence.standard().withCallsToGatekeepers(1)),
                policy -> policy.cadence(Cadence.standard().withLimits(4, 8)),
                policy -> policy.cadence(Cadence.standard().with(Outcome.BUSY, Cadence.Next.call(Delay.days(1)))),
                policy -> policy.callsPerDay(3),
                policy -> policy.callsPerDay(other),
                policy -> policy.researchPerDay(3),
                policy -> policy.usefulDays(3),
                policy -> policy.calendar(weekdays.without(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3))),
                policy -> policy.calendar(weekdays.without(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3))),
                policy -> policy.hours(MORNINGS),
                policy -> policy.caller(CHICAGO, weekdays, MORNINGS),
                policy -> policy.caller(CHICAGO, weekdays.without(MONDAY), MORNINGS),
                policy -> policy.value(other),
                policy -> policy.calendars(other),
                policy -> policy.hours(new NamedHours()),
                policy -> policy.doNotCall(other),
                policy -> policy.phoneNumbers(other),
                policy -> policy.assumeZone(CHICAGO),
                policy -> policy.away(MONDAY, MONDAY),
                policy -> policy.away(MONDAY, MONDAY.plusDays(1)));
        List<String> fingerprints = changes.stream()
                .map(change -> change.apply(FollowUpPolicy.builder())
                        .build()
                        .fingerprint()
                        .orElseThrow())
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates().allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{16}"));
    }

    /** Functions of a host's, under one name. */
    private record Named() implements DailyCapacity, FollowUpValue, Calendars, DoNotCallList, PhoneNumbers {
        @Override
        public int on(LocalDate date) {
            return 1;
        }

        @Override
        public long of(FollowUp followUp, int weeksLate) {
            return 1;
        }

        @Override
        public BusinessCalendar of(Contact contact) {
            return BusinessCalendar.weekdays();
        }

        @Override
        public boolean bars(Submission submission, Contact contact) {
            return false;
        }

        @Override
        public String canonical(String phone, @Nullable String region) {
            return phone;
        }

        @Override
        public String name() {
            return "ours";
        }
    }

    private record NamedHours() implements Hours {
        @Override
        public CallHours of(Contact contact) {
            return MORNINGS;
        }

        @Override
        public String name() {
            return "ours";
        }
    }

    @Example
    void theFingerprintIsTheSameInEveryRun() {
        assertThat(FollowUpPolicy.standard().fingerprint()).contains("52e6c232ea75c97a");
        assertThat(FollowUpPolicy.standard().toBuilder().build().fingerprint())
                .isEqualTo(FollowUpPolicy.standard().fingerprint());
    }

    @Example
    void aFunctionWithoutANameLeavesNoFingerprint() {
        BusinessCalendar own = date -> true;
        List<UnaryOperator<FollowUpPolicy.Builder>> nameless = List.of(
                policy -> policy.callsPerDay(date -> 1),
                policy -> policy.researchPerDay(date -> 1),
                policy -> policy.value((followUp, weeks) -> 1),
                policy -> policy.calendars(contact -> BusinessCalendar.weekdays()),
                policy -> policy.calendar(own),
                policy -> policy.calendar(BusinessCalendar.weekdays().and(own)),
                policy -> policy.hours(contact -> MORNINGS),
                policy -> policy.caller(CHICAGO, own, MORNINGS),
                policy -> policy.doNotCall((submission, contact) -> false),
                policy -> policy.phoneNumbers((phone, region) -> phone));

        assertThat(nameless)
                .allMatch(change -> change.apply(FollowUpPolicy.builder())
                        .build()
                        .fingerprint()
                        .isEmpty());
    }

    @Property(tries = 100)
    void theFirstCallWaitsByWhatWasSentAndHowItCameAbout(
            @ForAll Document document, @ForAll Origin origin, @ForAll @IntRange(max = 20) int days) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .firstCallAfter(document, origin, Delay.days(days))
                .calendar(ReasonLaws.EVERY_DAY)
                .build();
        for (Document sent : Document.values()) {
            for (Origin how : Origin.values()) {
                Submission submission = (sent == Document.RESUME
                                ? Submission.resume("s", "Acme", "Welder", MONDAY)
                                : Submission.letter("s", "Acme", "Welder", MONDAY))
                        .withOrigin(how)
                        .withContacts(List.of(
                                Contact.of("Dana Ruiz", "Owner", CHICAGO).withPhone("+1 312 555 0100")));
                CallPlan plan = policy.plan(
                        List.of(FollowUp.of(submission)),
                        MONDAY.atStartOfDay(CHICAGO).toInstant());

                assertThat(plan.calls().get(0).due())
                        .isEqualTo(MONDAY.plusDays(sent == document && how == origin ? days : 3));
            }
        }
    }

    @Property(tries = 300)
    void whoIsAwayMakesNoCallsButTheAgreedOnes(
            @ForAll @IntRange(max = 3_000) int search,
            @ForAll @IntRange(max = 10) int from,
            @ForAll @IntRange(max = 10) int days) {
        Situation situation = Situations.of(search);
        LocalDate first = MONDAY.plusDays(from);
        LocalDate last = first.plusDays(days);
        CallPlan plan =
                situation.under(policy -> policy.notAway().away(first, last)).plan();

        for (PlannedCall call : plan.calls()) {
            boolean away =
                    !call.callerDate().isBefore(first) && !call.callerDate().isAfter(last);
            assertThat(away && call.agreedFor().isEmpty()).isFalse();
        }
    }

    @Property(tries = 300)
    void nothingBecomesDueWhileTheJobSeekerIsAway(
            @ForAll @IntRange(max = 3_000) int search, @ForAll @IntRange(max = 10) int days) {
        Situation situation = Situations.of(search).under(policy -> policy.notAway());
        LocalDate today = situation.plan().today();
        LocalDate last = today.plusDays(days);
        Situation away = situation.under(policy -> policy.away(today, last));

        for (PlannedCall call : away.plan().calls()) {
            if (call.agreedFor().isEmpty()
                    && !call.due().isBefore(today)
                    && call.callerDate().equals(call.date())) {
                assertThat(call.due()).isAfter(last);
            }
        }
    }

    @Property(tries = 300)
    void noTouchMakesACallEarlier(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.callsPerDay(99));
        CallPlan plan = situation.plan();
        CallPlan without = situation.withoutTouches(touch -> true).plan();

        for (FollowUp followUp : situation.facts()) {
            String id = followUp.submission().id();
            if (plan.stepFor(id).orElseThrow() instanceof PlannedCall call
                    && call.followUps().size() == 1) {
                assertThat(call.due())
                        .isAfterOrEqualTo(ReasonLaws.due(without.stepFor(id).orElseThrow()));
            }
        }
    }

    @Property(tries = 200)
    void whoIsPassedOverIsCountedByRule(@ForAll @IntRange(max = 3_000) int search) {
        CallPlan plan = Situations.of(search).plan();
        Map<Rule, Integer> counts = plan.passedOver();

        for (Rule rule : Rule.values()) {
            assertThat(counts.getOrDefault(rule, 0)).isEqualTo((int) plan.rejections().stream()
                    .filter(rejection -> rejection.rules().contains(rule))
                    .count());
        }
    }
}
