package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Person;
import dev.followup.model.Submission;
import dev.followup.store.InMemoryFollowUpStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;

/** The life of follow-ups: laws that hold after every step of a job search, whatever happens in it. */
class LifeProperties {
    private static final Set<Outcome> CLOSING =
            Set.of(Outcome.INTERVIEW_WON, Outcome.POSITION_CLOSED, Outcome.NOT_INTERESTED, Outcome.DO_NOT_CALL);

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    @Law({
        Rule.FOLLOW_UP_EVERY_SUBMISSION,
        Rule.ATTEMPT_LIMIT,
        Rule.KEEP_THE_INITIATIVE,
        Rule.NO_CALLS_PLEASE,
        Rule.DO_NOT_CALL,
        Rule.PROMISED_CALL
    })
    void afterEveryStepOfAJobSearchTheLawsHold(@ForAll("lives") ActionChain<Model> life) {
        Model end = life.withInvariant(Model::check).run();

        Statistics.label("calls made")
                .collect(end.attempts.size() > 10 ? "many" : "few")
                .coverage(coverage -> coverage.check("many").percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<ActionChain<Model>> lives() {
        return ActionChain.startWith(Model::new)
                .withAction(3, action("send", Model::send))
                .withAction(10, action("call", Model::call))
                .withAction(3, action("let hours pass", Model::pass))
                .withAction(1, action("learn news", Model::learn))
                .withAction(1, action("flag", Model::flag))
                .withAction(1, action("retract", Model::retract))
                .withMaxTransformations(60);
    }

    private static Action<Model> action(String name, BiConsumer<Model, Integer> effect) {
        Action.Independent<Model> action = () -> Arbitraries.integers()
                .between(0, 10_000)
                .map(n -> Transformer.mutate(name + " " + n, model -> effect.accept(model, n)));
        return action;
    }

    /** A job search and, beside it, plain lists of what happened. */
    static final class Model {
        private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

        private final Map<String, Submission> submissions = new LinkedHashMap<>();
        private final Map<String, CallAttempt> attempts = new LinkedHashMap<>();
        private int made;
        private Instant now = Instant.parse("2026-10-26T15:00:00Z"); // a Monday, a week before clocks change
        private final JobSearch search = JobSearch.of(
                "mine",
                new InMemoryFollowUpStore(),
                FollowUpPolicy.builder()
                        .calendars(contact -> Searches.UNITED_STATES)
                        .build(),
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });

        void send(int n) {
            String id = "s" + submissions.size();
            LocalDate today = now.atZone(CHICAGO).toLocalDate();
            Submission submission = Submission.resume(id, "Employer " + n % 2, "Nurse", today)
                    .withContacts(
                            Contact.of("Dana " + n % 3, "Owner", CHICAGO).withPhone("+1 " + n % 3),
                            Contact.of("Lee " + n % 4, "Head of Care", CHICAGO).withPhone("+1 1" + n % 4),
                            Contact.of("Kim", "HR Manager", CHICAGO).withPhone("+1 20"));
            submissions.put(id, submission);
            NextStep step = search.sent(submission);
            assertThat(search.sent(submission)).isEqualTo(step);
        }

        void call(int n) {
            List<PlannedCall> calls = search.plan().calls();
            if (calls.isEmpty()) {
                pass(n);
                return;
            }
            PlannedCall call = calls.get(n % calls.size());
            now = call.opensAt().toInstant().isAfter(now) ? call.opensAt().toInstant() : now;
            String submissionId = call.followUps()
                    .get(n / 7 % call.followUps().size())
                    .submission()
                    .id();
            Outcome outcome = Outcome.values()[n / 3 % (n % 5 == 0 ? Outcome.values().length : 8)];
            CallAttempt attempt = CallAttempt.of(
                            "a" + made++, submissionId, call.contact().name(), now, outcome)
                    .withDialled(call.phone());
            if (outcome == Outcome.CALL_BACK || n % 11 == 0) {
                attempt = attempt.withCallBackAt(now.plus(Duration.ofMinutes(30L + n)));
            }
            if (n % 13 == 0) {
                attempt = attempt.withNotBefore(call.date().plusDays(n % 17));
            }
            if (outcome == Outcome.REFERRED) {
                attempt = attempt.withReferredTo(
                        Contact.of("New " + n % 2, "Director", CHICAGO).withPhone("+1 3" + n % 2));
            }
            attempts.put(attempt.id(), attempt);
            NextStep step = search.record(attempt);
            assertThat(search.record(attempt)).isEqualTo(step);
        }

        void pass(int n) {
            now = now.plus(Duration.ofHours(1 + n % 100));
        }

        void learn(int n) {
            change(n, submission -> submission.withNews(News.values()[n / 3 % News.values().length]));
        }

        void flag(int n) {
            change(n, submission -> submission.withCallsDeclined(n % 2 == 0));
        }

        void retract(int n) {
            if (!attempts.isEmpty()) {
                String id = new ArrayList<>(attempts.keySet()).get(n % attempts.size());
                CallAttempt attempt = attempts.remove(id);
                assertThat(search.retract(id)).isTrue();
                search.record(attempt);
            }
        }

        private void change(int n, UnaryOperator<Submission> change) {
            if (!submissions.isEmpty()) {
                String id = "s" + n % submissions.size();
                submissions.computeIfPresent(id, (key, submission) -> change.apply(submission));
                search.update(id, change);
            }
        }

        void check() {
            CallPlan plan = search.plan();
            for (Submission submission : submissions.values()) {
                Optional<NextStep> step = plan.stepFor(submission.id());
                assertThat(step).isPresent();
                checkClosed(submission, step.get());
            }
            assertThat(plan.calls().stream()
                                    .mapToInt(call -> call.followUps().size())
                                    .sum()
                            + plan.research().size()
                            + plan.closed().size())
                    .isEqualTo(submissions.size());
            plan.calls().forEach(this::checkCall);
            for (Research research : plan.research()) {
                assertThat(research.by()).isAfterOrEqualTo(now.atZone(CHICAGO).toLocalDate());
                assertThat(research.why()).isIn(Research.Why.ANOTHER_MANAGER, Research.Why.NO_PHONE);
            }
        }

        private void checkClosed(Submission submission, NextStep step) {
            boolean over = submission.news() != News.NONE
                    || submission.callsDeclined()
                    || attempts.values().stream()
                            .anyMatch(attempt -> attempt.submissionId().equals(submission.id())
                                    && CLOSING.contains(attempt.outcome()));
            if (over) {
                assertThat(step).isInstanceOf(Closed.class);
            } else if (step instanceof Closed closed) {
                assertThat(closed.why()).isEqualTo(Closed.Why.ATTEMPTS_USED_UP);
                assertThat(callsAtEmployerOf(submission)).isGreaterThanOrEqualTo(8);
            }
        }

        private void checkCall(PlannedCall call) {
            Submission first = call.followUps().get(0).submission();
            Person person = new Person(first.employer(), call.contact().name());
            List<CallAttempt> made = attempts.values().stream()
                    .filter(attempt -> person.equals(
                            new Person(submissions.get(attempt.submissionId()).employer(), attempt.contactName())))
                    .sorted(CallAttempt.CHRONOLOGY)
                    .toList();
            long calls = made.stream().map(CallAttempt::at).distinct().count();
            assertThat(call.attemptNumber()).isEqualTo((int) calls + 1);
            assertThat(made).noneMatch(attempt -> attempt.outcome() == Outcome.DO_NOT_CALL);
            if (!call.promised()) {
                assertThat(calls).isLessThan(5);
                call.followUps()
                        .forEach(followUp -> assertThat(followUp.attempts().stream()
                                        .map(CallAttempt::at)
                                        .distinct()
                                        .count())
                                .isLessThan(8));
            }
            if (!made.isEmpty()) {
                CallAttempt last = made.get(made.size() - 1);
                if (last.callBackAt() != null && !CLOSING.contains(last.outcome())) {
                    assertThat(call.promised()).isTrue();
                    assertThat(call.opensAt().toInstant()).isAfterOrEqualTo(last.callBackAt());
                }
            }
        }

        private long callsAtEmployerOf(Submission submission) {
            return attempts.values().stream()
                    .filter(attempt ->
                            submissions.get(attempt.submissionId()).employer().equals(submission.employer()))
                    .count();
        }
    }
}
