package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlanChanges;
import dev.followup.role.Role;
import dev.followup.text.Agenda;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What grows with one thing alone, or was chosen to collide: ten times as much is to take about ten times as long. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class CrowdBenchmark {
    private static final FollowUpPolicy POLICY =
            FollowUpPolicy.builder().callsPerDay(8).build();
    private static final LocalDate SENT_ON = LocalDate.of(2026, 11, 2); // a Monday
    private static final Role MANAGER = Role.of("VP of Engineering");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /** Of what there is much. */
    public enum Crowd {
        SUBMISSIONS_TO_ONE_PERSON(i -> FollowUp.of(submission("s" + i, "Acme", person("Dana Ruiz", 0)))),
        ATTEMPTS_FOR_ONE_SUBMISSION(i -> FollowUp.of(submission("s" + i, "Acme", person("Dana Ruiz", 0)))),
        NAMES_OF_ONE_HASH(i -> FollowUp.of(submission("s" + i, "Acme", person("Dana " + colliding(i), i)))),
        EMPLOYERS_OF_ONE_HASH(i -> FollowUp.of(submission("s" + i, colliding(i), person("Dana Ruiz", i)))),
        IDS_OF_ONE_HASH(i -> FollowUp.of(submission(colliding(i), "Employer " + i, person("Dana Ruiz", i)))),
        NAMES_WITH_IDS_OF_ONE_HASH(i ->
                FollowUp.of(submission("s" + i, "Acme", person("Dana Ruiz", i).withId(colliding(i))))),
        ONE_NUMBER(i -> FollowUp.of(submission("s" + i, "Employer " + i, person("Dana Ruiz " + i, 0))));

        private final IntFunction<FollowUp> followUp;

        Crowd(IntFunction<FollowUp> followUp) {
            this.followUp = followUp;
        }

        private List<FollowUp> of(int size) {
            if (this == ATTEMPTS_FOR_ONE_SUBMISSION) {
                FollowUp one = followUp.apply(0);
                return List.of(FollowUp.of(
                        one.submission(),
                        IntStream.range(0, size)
                                .mapToObj(CrowdBenchmark::attempt)
                                .toList()));
            }
            return IntStream.range(0, size).mapToObj(followUp).toList();
        }
    }

    @Param
    private Crowd crowd;

    @Param({"800", "8000"})
    private int size;

    private List<FollowUp> followUps = List.of();
    private CallPlan plan = CallPlan.none();
    private CallPlan earlier = CallPlan.none();

    @Setup
    public void makePlans() {
        followUps = crowd.of(size);
        plan = plan();
        earlier = POLICY.plan(followUps, SearchToPlan.NOW.minus(Duration.ofDays(7)));
    }

    @Benchmark
    public CallPlan plan() {
        return POLICY.plan(followUps, SearchToPlan.NOW);
    }

    @Benchmark
    public PlanChanges changes() {
        return plan.changesSince(earlier);
    }

    @Benchmark
    public String agenda() {
        return Agenda.of(plan).whole();
    }

    /** So many numbers of one person, one after the other. */
    @Benchmark
    public Contact phones() {
        Contact contact = person("Dana Ruiz", 0);
        for (int i = 1; i < size; i++) {
            contact = contact.withPhone("+1 312 " + (1_000_000 + i));
        }
        return contact;
    }

    private static Submission submission(String id, String employer, Contact contact) {
        return Submission.resume(id, employer, "Sales Engineer", SENT_ON).withContacts(contact);
    }

    private static Contact person(String name, int number) {
        return Contact.of(name, MANAGER).withZone(CHICAGO).withPhone("+1 312 " + (1_000_000 + number));
    }

    private static CallAttempt attempt(int number) {
        return CallAttempt.of(
                "a" + number,
                "s0",
                "Dana Ruiz",
                SearchToPlan.NOW.minus(Duration.ofMinutes(number + 1L)),
                Outcome.NO_ANSWER);
    }

    /** Texts of one {@code String.hashCode()}, folded or not: "ap" and "c2" have one. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? "ap" : "c2");
        }
        return text.toString();
    }
}
