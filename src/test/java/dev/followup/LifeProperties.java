package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The life of follow-ups: laws that hold after every step of a job search, whatever happens in it. */
class LifeProperties {
    private static final Set<Outcome> CLOSING =
            Set.of(Outcome.INTERVIEW_WON, Outcome.POSITION_CLOSED, Outcome.NOT_INTERESTED, Outcome.DO_NOT_CALL);

    @Property(tries = 200)
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
        occurs("opened again", end.reopened);
        occurs("asked not to be called", end.attempts.values().stream().anyMatch(Model::asksNotToBeCalled));
        occurs("gatekeepers were asked", end.asked > 0);
        occurs("they phoned", end.attempts.values().stream().anyMatch(CallAttempt::incoming));
    }

    private static void occurs(String label, boolean occurs) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
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
                .withAction(2, action("be called", Model::beCalled))
                .withAction(1, action("write", Model::write))
                .withAction(2, action("find out", Model::findOut))
                .withAction(1, action("choose a day", Model::choose))
                .withAction(1, action("remove", Model::remove))
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
        private int sent;
        private int asked;
        private boolean reopened;
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
            String id = "s" + sent++;
            LocalDate today = now.atZone(CHICAGO).toLocalDate();
            Submission submission = Submission.resume(id, "Employer " + n % 2, "Nurse", today)
                    .withContacts(
                            Contact.of("Dana " + n % 3, "Owner", CHICAGO).withPhone("+1 " + n % 3),
                            Contact.of("Lee " + n % 4, "Head of Care", CHICAGO).withPhone("+1 1" + n % 4),
                            Contact.of("Kim", "HR Manager", CHICAGO).withPhone("+1 20"),
                            Contact.of("Max", "Receptionist", CHICAGO).withPhone("+1 21"));
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
            Outcome outcome = Outcome.values()[n / 3 % (n % 4 == 0 ? Outcome.values().length : 8)];
            CallAttempt attempt = CallAttempt.of(
                            "a" + made++, submissionId, call.contact().name(), now, outcome)
                    .withDialled(call.phone());
            if (outcome == Outcome.CALL_BACK || (outcome.mayAgreeOnCall() && n % 11 == 0)) {
                attempt = attempt.withCallBackAt(now.plus(Duration.ofMinutes(30L + n)));
            }
            if (outcome.mayNameDay() && n % 13 == 0) {
                attempt = attempt.withNotBefore(call.date().plusDays(n % 17));
            }
            if (outcome == Outcome.REFERRED || (outcome.mayPointOn() && n % 19 == 0)) {
                attempt = attempt.withReferredTo(
                        Contact.of("New " + n % 2, "Director", CHICAGO).withPhone("+1 3" + n % 2));
            }
            record(attempt);
        }

        private void record(CallAttempt attempt) {
            attempts.put(attempt.id(), attempt);
            NextStep step = search.record(attempt);
            assertThat(search.record(attempt)).isEqualTo(step);
        }

        /** They phone: what was said counts, and takes none of the calls. */
        void beCalled(int n) {
            if (!submissions.isEmpty()) {
                Submission submission = any(n);
                Contact contact = submission.contacts().get(n % 2);
                Outcome outcome = List.of(
                                Outcome.CALL_BACK,
                                Outcome.INTERVIEW_WON,
                                Outcome.UNDECIDED,
                                Outcome.NOT_INTERESTED,
                                Outcome.NO_LONGER_THERE)
                        .get(n / 3 % 5);
                CallAttempt attempt = CallAttempt.of("a" + made++, submission.id(), contact.name(), now, outcome)
                        .withIncoming(true);
                record(
                        n % 3 == 0 && outcome.mayAgreeOnCall()
                                ? attempt.withCallBackAt(now.plus(Duration.ofHours(1 + n % 90)))
                                : attempt);
            }
        }

        void write(int n) {
            if (!submissions.isEmpty()) {
                Touch touch = Touch.sent("t" + made++, any(n).id(), now, Touch.Channel.EMAIL);
                NextStep step = search.record(touch);
                assertThat(search.record(touch)).isEqualTo(step);
            }
        }

        /** Does what a research step says of the receptionist, by name or not. */
        void findOut(int n) {
            List<Research> research = search.plan().research();
            if (!research.isEmpty()) {
                Research one = research.get(n % research.size());
                Outcome outcome = List.of(Outcome.GATEKEEPER_REFUSED, Outcome.NO_ANSWER, Outcome.REFERRED)
                        .get(n / 3 % 3);
                String submissionId = one.followUps().get(0).submission().id();
                CallAttempt attempt = n % 2 == 0
                        ? one.reception("a" + made++, now, outcome)
                        : CallAttempt.of("a" + made++, submissionId, "Max", now, outcome);
                asked++;
                record(
                        outcome == Outcome.REFERRED
                                ? attempt.withReferredTo(Contact.of("Found " + n % 2, "Director", CHICAGO)
                                        .withPhone("+1 4" + n % 2))
                                : attempt);
            }
        }

        void choose(int n) {
            change(n, submission -> {
                LocalDate day = now.atZone(CHICAGO).toLocalDate().plusDays(n % 12);
                return day.isBefore(submission.sentOn()) ? submission : submission.withCallOn(day);
            });
        }

        void remove(int n) {
            if (!submissions.isEmpty()) {
                String id = any(n).id();
                boolean asksNot = attempts.values().stream()
                        .anyMatch(attempt -> attempt.submissionId().equals(id) && asksNotToBeCalled(attempt));
                if (asksNot) {
                    assertThatIllegalArgumentException().isThrownBy(() -> search.remove(id));
                } else {
                    assertThat(search.remove(id)).isTrue();
                    assertThat(search.remove(id)).isFalse();
                    submissions.remove(id);
                    attempts.values().removeIf(attempt -> attempt.submissionId().equals(id));
                }
            }
        }

        static boolean asksNotToBeCalled(CallAttempt attempt) {
            return attempt.outcome() == Outcome.DO_NOT_CALL;
        }

        private Submission any(int n) {
            return new ArrayList<>(submissions.values()).get(n % submissions.size());
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
                if (isStillKnown(attempt)) {
                    search.record(attempt);
                }
            }
        }

        /** Not if the call was retracted that named the person. */
        private boolean isStillKnown(CallAttempt attempt) {
            return attempt.contactName() == null
                    || search.find(attempt.submissionId()).orElseThrow().contacts().stream()
                            .anyMatch(contact -> contact.name().equals(attempt.contactName()));
        }

        private void change(int n, UnaryOperator<Submission> change) {
            if (!submissions.isEmpty()) {
                String id = any(n).id();
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
            Closed.Why why = closed(submission);
            if (why != null) {
                assertThat(step)
                        .isInstanceOfSatisfying(
                                Closed.class, closed -> assertThat(closed.why()).isEqualTo(why));
            } else if (step instanceof Closed closed) {
                assertThat(closed.why()).isEqualTo(Closed.Why.ATTEMPTS_USED_UP);
                assertThat(callsAtEmployerOf(submission)).isGreaterThanOrEqualTo(8);
            }
        }

        /** By news, else by the last word that closed and was not followed by one that opens, else by the posting's wish. */
        private Closed.@Nullable Why closed(Submission submission) {
            if (submission.news() != News.NONE) {
                return switch (submission.news()) {
                    case INTERVIEW -> Closed.Why.INTERVIEW_WON;
                    case DECLINED -> Closed.Why.NOT_INTERESTED;
                    case FILLED -> Closed.Why.POSITION_CLOSED;
                    default -> Closed.Why.WITHDRAWN;
                };
            }
            List<CallAttempt> here = attempts.values().stream()
                    .filter(attempt -> attempt.submissionId().equals(submission.id()))
                    .sorted(CallAttempt.CHRONOLOGY)
                    .toList();
            if (here.stream().anyMatch(Model::asksNotToBeCalled)) {
                return Closed.Why.DO_NOT_CALL;
            }
            Set<String> known = Stream.concat(
                            submission.contacts().stream(),
                            here.stream().flatMap(attempt -> Stream.ofNullable(attempt.referredTo())))
                    .map(Contact::name)
                    .collect(Collectors.toSet());
            Outcome closing = null;
            boolean agreed = false;
            for (CallAttempt attempt : here) {
                boolean referral = attempt.referredTo() != null
                        && !attempt.referredTo().name().equals(attempt.contactName());
                if (attempt.outcome() == Outcome.INTERVIEW_WON) {
                    agreed = agrees(attempt) && known.contains(attempt.contactName());
                    closing = agreed ? null : attempt.outcome();
                } else if (CLOSING.contains(attempt.outcome())) {
                    closing = referral ? null : attempt.outcome();
                    agreed = false;
                } else {
                    boolean agrees = agrees(attempt) && known.contains(attempt.contactName());
                    if (agrees || (referral && closing != Outcome.INTERVIEW_WON)) {
                        reopened |= closing != null;
                        closing = null;
                        agreed |= agrees;
                    }
                }
            }
            return closing != null
                    ? Closed.Why.valueOf(closing.name())
                    : submission.callsDeclined() && !agreed ? Closed.Why.CALLS_DECLINED : null;
        }

        /** A manager's own word for a time; nobody else's opens anything. */
        private static boolean agrees(CallAttempt attempt) {
            boolean spokenTo = attempt.outcome().answeredBy() == AnsweredBy.PERSON
                    || attempt.outcome() == Outcome.REFERRED
                    || attempt.outcome() == Outcome.WRONG_PERSON;
            return attempt.callBackAt() != null
                    && spokenTo
                    && attempt.contactName() != null
                    && !List.of("Kim", "Max").contains(attempt.contactName());
        }

        /** Who said no for a submission is not called about it before they agree to a call themselves. */
        private static void checkNobodyWhoSaidNo(PlannedCall call) {
            for (FollowUp followUp : call.followUps()) {
                CallAttempt lastWord = followUp.attempts().stream()
                        .filter(attempt -> call.contact().name().equals(attempt.contactName()))
                        .filter(attempt -> CLOSING.contains(attempt.outcome()) || agrees(attempt))
                        .reduce((first, second) -> second)
                        .orElse(null);
                if (lastWord != null) {
                    assertThat(lastWord.outcome()).isNotIn(Outcome.NOT_INTERESTED, Outcome.POSITION_CLOSED);
                }
            }
        }

        private void checkCall(PlannedCall call) {
            checkNobodyWhoSaidNo(call);
            Submission first = call.followUps().get(0).submission();
            List<CallAttempt> made = attempts.values().stream()
                    .filter(attempt -> call.contact().name().equals(attempt.contactName())
                            && first.employer()
                                    .equals(submissions
                                            .get(attempt.submissionId())
                                            .employer()))
                    .sorted(CallAttempt.CHRONOLOGY)
                    .toList();
            int calls = (int) made.stream()
                    .filter(attempt -> !attempt.incoming())
                    .map(CallAttempt::at)
                    .distinct()
                    .count();
            assertThat(call.attemptNumber()).isGreaterThan(calls);
            assertThat(made).noneMatch(Model::asksNotToBeCalled);
            assertThat(made)
                    .noneMatch(attempt -> attempt.outcome() == Outcome.NO_LONGER_THERE
                            && made.stream()
                                    .noneMatch(later -> later.callBackAt() != null
                                            && later.at().isAfter(attempt.at())));
            if (call.agreedFor().isEmpty() && call.attemptNumber() == calls + 1) {
                assertThat(calls).isLessThan(5);
                call.followUps()
                        .forEach(followUp -> assertThat(followUp.attempts().stream()
                                        .filter(attempt -> !attempt.incoming()
                                                && attempt.contactName() != null
                                                && !attempt.contactName().equals("Max"))
                                        .map(CallAttempt::at)
                                        .distinct()
                                        .count())
                                .isLessThan(8));
            }
            if (!made.isEmpty() && call.attemptNumber() == calls + 1) {
                CallAttempt last = made.get(made.size() - 1);
                if (last.callBackAt() != null) {
                    assertThat(call.agreedFor().isPresent()).isTrue();
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
