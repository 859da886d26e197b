package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of submissions or calls to one person, and people who share a number: ten times as many take some ten times as
 * long. What compares each with each takes a hundred times, so the bound lies between, far enough from both that neither a
 * busy machine nor the size of its caches decides.
 */
class ScaleTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NOW = Instant.parse("2026-12-03T18:00:00Z"); // a Thursday
    private static final LocalDate SENT = LocalDate.of(2026, 1, 5); // a Monday
    private static final int MANY = 8_000;
    private static final int TENTH = MANY / 10;
    private static final int MOST_TIMES = 30;
    private static final int TRIES = 12;

    /** What there may be thousands of. */
    enum Crowd {
        SUBMISSIONS_TO_ONE_PERSON(i -> FollowUp.of(sent(i).withContacts(manager("Dana Ruiz")))),
        SUBMISSIONS_TO_ONE_PERSON_FOR_CHOSEN_DAYS(
                i -> FollowUp.of(sent(i).withContacts(manager("Dana Ruiz")).withCallOn(SENT.plusDays(333 + i % 300)))),
        CALLED_SUBMISSIONS_TO_ONE_PERSON(i -> FollowUp.of(
                sent(i).withContacts(manager("Dana Ruiz")), List.of(call(i, i, "Dana Ruiz", Outcome.NO_ANSWER)))),
        SUBMISSIONS_THAT_REFER_TO_ONE_PERSON(i -> FollowUp.of(
                sent(i).withContacts(manager("Omar Haddad")),
                List.of(call(i, i, "Omar Haddad", Outcome.REFERRED).withReferredTo(manager("Dana Ruiz"))))),
        PEOPLE_AT_ONE_NUMBER(i -> FollowUp.of(sent(i).withContacts(manager("Dana Ruiz " + i)))),
        PEOPLE_AT_ONE_BARRED_NUMBER(i -> FollowUp.of(
                sent(i).withContacts(manager("Dana Ruiz " + i)),
                i % 2 == 0 ? List.of(call(i, i, "Dana Ruiz " + i, Outcome.DO_NOT_CALL)) : List.of())),
        RECEPTIONS_ASKED_AT_ONE_EMPLOYER(i -> FollowUp.of(
                sent(i).withSwitchboard("+1 312 555 0199", CHICAGO),
                List.of(CallAttempt.reception("a" + i, "s" + i, at(i), Outcome.NO_ANSWER)))),
        CALLS_ABOUT_ONE_SUBMISSION(null);

        private final IntFunction<FollowUp> each;

        Crowd(IntFunction<FollowUp> each) {
            this.each = each;
        }

        List<FollowUp> of(int count) {
            if (each != null) {
                return IntStream.range(0, count).mapToObj(each).toList();
            }
            List<CallAttempt> attempts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                attempts.add(call(0, i, i % 2 == 0 ? "Dana Ruiz" : "Omar Haddad", Outcome.values()[i % 6])
                        .withDialled("+1 312 555 " + (1000 + i % 8000)));
            }
            return List.of(FollowUp.of(sent(0).withContacts(manager("Dana Ruiz"), manager("Omar Haddad")), attempts));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenTimesAsManyTakeNowhereNearAHundredTimesAsLong(Crowd crowd) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .callsPerDay(8)
                .researchPerDay(8)
                .cadence(Cadence.standard().withLimits(2 * MANY, 2 * MANY))
                .usefulDays(4)
                .build();
        List<FollowUp> few = crowd.of(TENTH);
        List<FollowUp> many = crowd.of(MANY);
        for (int i = 0; i < TRIES; i++) {
            nanos(policy, few);
        }
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST_TIMES; i++) {
            double tenth = 0;
            for (int part = 0; part < 10; part++) {
                tenth += nanos(policy, few) / 10.0;
            }
            ratio = Math.min(ratio, nanos(policy, many) / tenth);
        }

        assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES);
    }

    /** Of this thread alone: what else the machine does is no work of ours. */
    private static long nanos(FollowUpPolicy policy, List<FollowUp> facts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        policy.plan(facts, NOW);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static Submission sent(int i) {
        return Submission.resume("s" + i, "Acme", "Nurse", SENT.plusDays(i % 300));
    }

    private static Contact manager(String name) {
        return Contact.of(name, "Owner", CHICAGO).withPhone("+1 312 555 0100");
    }

    private static CallAttempt call(int submission, int i, String name, Outcome outcome) {
        return CallAttempt.of("a" + i, "s" + submission, name, at(i), outcome);
    }

    private static Instant at(int i) {
        return NOW.minusSeconds(86_400L * 10 + i * 600L);
    }
}
