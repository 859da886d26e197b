package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One job search under a policy at an instant: facts that can be changed one by one, and planned again. */
record Situation(FollowUpPolicy policy, List<FollowUp> facts, Instant now) {

    CallPlan plan() {
        return policy.plan(facts, now);
    }

    /** The next step about a submission. */
    NextStep step(String submissionId) {
        return plan().stepFor(submissionId).orElseThrow();
    }

    Situation at(Instant newNow) {
        return new Situation(policy, facts, newNow);
    }

    Situation under(UnaryOperator<FollowUpPolicy.Builder> change) {
        return new Situation(change.apply(policy.toBuilder()).build(), facts, now);
    }

    Situation submissions(UnaryOperator<Submission> change) {
        return facts(
                followUp -> FollowUp.of(change.apply(followUp.submission()), followUp.attempts(), followUp.touches()));
    }

    Situation submission(String id, UnaryOperator<Submission> change) {
        return submissions(submission -> submission.id().equals(id) ? change.apply(submission) : submission);
    }

    /** Every attempt that is such, changed; or, where the change gives null, as if it had never been. */
    Situation attempts(Predicate<CallAttempt> such, Function<CallAttempt, @Nullable CallAttempt> change) {
        return facts(followUp -> FollowUp.of(
                followUp.submission(),
                followUp.attempts().stream()
                        .map(attempt -> such.test(attempt) ? change.apply(attempt) : attempt)
                        .filter(Objects::nonNull)
                        .toList(),
                followUp.touches()));
    }

    /** One attempt more. */
    Situation with(CallAttempt attempt) {
        return facts(followUp -> followUp.submission().id().equals(attempt.submissionId())
                ? FollowUp.of(
                        followUp.submission(),
                        Stream.concat(followUp.attempts().stream(), Stream.of(attempt))
                                .toList(),
                        followUp.touches())
                : followUp);
    }

    /** One touch more. */
    Situation with(Touch touch) {
        return facts(followUp -> followUp.submission().id().equals(touch.submissionId())
                ? FollowUp.of(
                        followUp.submission(),
                        followUp.attempts(),
                        Stream.concat(followUp.touches().stream(), Stream.of(touch))
                                .toList())
                : followUp);
    }

    /** As if the job seeker had withdrawn a submission. */
    Situation withNews(String id) {
        return submission(id, submission -> submission.withNews(News.WITHDRAWN));
    }

    Situation without(Predicate<CallAttempt> such) {
        return attempts(such, attempt -> null);
    }

    Situation withoutTouches(Predicate<Touch> such) {
        return facts(followUp -> FollowUp.of(
                followUp.submission(),
                followUp.attempts(),
                followUp.touches().stream().filter(such.negate()).toList()));
    }

    /** One person changed, wherever a fact names them at an employer. */
    Situation person(String submissionId, String name, UnaryOperator<Contact> change) {
        UnaryOperator<Contact> where = contact -> contact.name().equals(name) ? change.apply(contact) : contact;
        return facts(followUp -> isAtSameEmployer(followUp.submission().id(), submissionId)
                ? FollowUp.of(
                        followUp.submission()
                                .withContacts(followUp.submission().contacts().stream()
                                        .map(where)
                                        .toList()),
                        followUp.attempts().stream()
                                .map(attempt -> attempt.referredTo() == null
                                        ? attempt
                                        : attempt.withReferredTo(where.apply(attempt.referredTo())))
                                .toList(),
                        followUp.touches())
                : followUp);
    }

    /** Whether two submissions went to one employer. */
    boolean isAtSameEmployer(String one, String other) {
        Submission first = submission(one);
        Submission second = submission(other);
        return one.equals(other)
                || (first.employer().equals(second.employer()) && !first.employerHidden() && !second.employerHidden());
    }

    Submission submission(String id) {
        return facts.stream()
                .map(FollowUp::submission)
                .filter(submission -> submission.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every contact that is such, changed wherever a fact names it. */
    Situation contacts(Predicate<Contact> such, UnaryOperator<Contact> change) {
        UnaryOperator<Contact> where = contact -> such.test(contact) ? change.apply(contact) : contact;
        return submissions(submission -> submission.withContacts(
                        submission.contacts().stream().map(where).toList()))
                .attempts(
                        attempt -> attempt.referredTo() != null,
                        attempt -> attempt.withReferredTo(where.apply(Objects.requireNonNull(attempt.referredTo()))));
    }

    private Situation facts(UnaryOperator<FollowUp> change) {
        return new Situation(policy, facts.stream().map(change).toList(), now);
    }
}
