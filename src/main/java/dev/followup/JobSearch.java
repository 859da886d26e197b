package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Rule;
import dev.followup.spi.ConflictingFactException;
import dev.followup.spi.ContactSource;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import dev.followup.spi.UnreadableFactException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One person's search: a policy, a store and a clock.
 *
 * <p>Facts are written to the store before a method returns; nothing is kept here, so any number of threads, processes and
 * devices may work on one job search at once, and a call that is repeated after a failure does no harm. Every method throws
 * {@link StoreException} when the store fails, and every method that gives a step or a plan {@link UnreadableFactException}
 * when a stored fact cannot be read: somebody may have asked not to be called in it, so nothing is planned around it.
 */
public final class JobSearch {
    private static final Logger LOG = LoggerFactory.getLogger(JobSearch.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final String id;
    private final FollowUpStore store;
    private final FollowUpPolicy policy;
    private final Clock clock;
    private final List<ContactSource> sources;

    private JobSearch(String id, FollowUpStore store, FollowUpPolicy policy, Clock clock, List<ContactSource> sources) {
        this.id = id;
        this.store = store;
        this.policy = policy;
        this.clock = clock;
        this.sources = sources;
    }

    /**
     * {@return the job search with an id in a store}
     *
     * @param clock tells the instant of planning; its zone does not matter
     * @throws NullPointerException if an argument is null
     */
    public static JobSearch of(String id, FollowUpStore store, FollowUpPolicy policy, Clock clock) {
        return new JobSearch(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(store, "store"),
                Objects.requireNonNull(policy, "policy"),
                Objects.requireNonNull(clock, "clock"),
                List.of());
    }

    /** {@return this job search with these sources instead of its own; they are asked in the article's order} */
    public JobSearch withSources(ContactSource... newSources) {
        List<ContactSource> inOrder = new ArrayList<>(List.of(newSources));
        inOrder.sort(Comparator.comparing(ContactSource::kind));
        return new JobSearch(id, store, policy, clock, List.copyOf(inOrder));
    }

    /**
     * {@return the draft with the people found by the sources, which are asked in the article's order until a hiring manager
     * is known}
     *
     * <p>What is known of a person stands, what was missing is added; a contact that names no source gets the kind of the
     * one that found it. A source that fails is logged, by its class alone, and skipped.
     *
     * @throws NullPointerException if the draft is null
     */
    public Submission research(Submission draft) {
        Submission found = Objects.requireNonNull(draft, "draft");
        List<FollowUp> known = store.all(id);
        for (ContactSource source : sources) {
            if (policy.readiness(found, known, clock.instant()) instanceof Ready) {
                return found;
            }
            found = found.withContacts(Contacts.merged(found.contacts(), ask(source, found)));
        }
        return found;
    }

    /**
     * {@return whether the draft may be sent, in the light of all that is known in this job search; rule
     * {@link Rule#FIND_THE_MANAGER_FIRST}}
     *
     * @throws NullPointerException if the draft is null
     */
    public Readiness readiness(Submission draft) {
        return policy.readiness(Objects.requireNonNull(draft, "draft"), store.all(id), clock.instant());
    }

    /**
     * Records that something was sent. A fact is never refused, ready or not; sending again what is known changes nothing,
     * whatever was corrected since.
     *
     * @return its next step in the plan of now
     * @throws NullPointerException if the submission is null
     * @throws ConflictingFactException if its id is known with another document or for another employer
     * @throws UnknownSubmissionException if a submission of its id was removed: the id stays taken
     */
    public NextStep sent(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        if (!store.add(id, submission)) {
            Submission known = known(submission.id()).submission();
            if (known.document() != submission.document() || !isSameEmployer(known, submission)) {
                throw new ConflictingFactException("submission", submission.id());
            }
        }
        return step(submission.id());
    }

    private static boolean isSameEmployer(Submission one, Submission other) {
        return (one.employerId() != null && one.employerId().equals(other.employerId()))
                || Spelling.employer(one.employer()).equals(Spelling.employer(other.employer()));
    }

    /**
     * Records what became known about a submission: a contact, news, a flag, a day chosen. Of several updates at once the
     * last one stands; {@link #update(String, UnaryOperator)} loses none.
     *
     * @return its next step in the plan of now
     * @throws NullPointerException if the submission is null
     * @throws UnknownSubmissionException if no submission has its id
     */
    public NextStep update(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        return update(submission.id(), known -> submission);
    }

    /**
     * Records what became known about a submission, as a change of what is known now; made again on what is known then,
     * where others change it at the same time.
     *
     * @param change a function without effects that gives a submission of the same id
     * @return its next step in the plan of now
     * @throws NullPointerException if an argument or the change's result is null
     * @throws UnknownSubmissionException if no submission has the id
     * @throws IllegalArgumentException if the change gives a submission of another id
     */
    public NextStep update(String submissionId, UnaryOperator<Submission> change) {
        Objects.requireNonNull(change, "change");
        while (true) {
            Submission known = known(submissionId).submission();
            Submission updated = Objects.requireNonNull(change.apply(known), "the changed submission");
            if (!updated.id().equals(submissionId)) {
                throw new IllegalArgumentException(
                        "the change of submission " + submissionId + " gave submission " + updated.id());
            }
            if (updated.equals(known) || store.replace(id, known, updated)) {
                return step(submissionId);
            }
        }
    }

    /**
     * Records a call, placed or received. Recording again what is known changes nothing; a call that cannot have been is
     * refused with what would be right.
     *
     * <p>An id is used once. One that was retracted, or went with a submission that was removed, stays taken, and nothing is
     * kept of what it was: whatever is recorded under it, a late retry or a new call, changes nothing and is not refused. Who
     * takes a call back and records another gives that one an id of its own; the id of a planned call comes again after a
     * retraction, so it is not enough.
     *
     * <p>A call about several submissions is recorded once, under the submission that its outcome is about: it counts for all.
     *
     * @return the next step about its submission in the plan of now
     * @throws NullPointerException if the attempt is null
     * @throws UnknownSubmissionException if its submission is not known
     * @throws ConflictingFactException if another attempt or touch has its id
     * @throws IllegalArgumentException if it was made more than a day later than the clock says, its submission knows nobody
     *     of that name or id, it points on without saying to whom, or it is a wrong number that neither the person nor the
     *     switchboard has
     */
    public NextStep record(CallAttempt attempt) {
        Objects.requireNonNull(attempt, "attempt");
        FollowUp about = known(attempt.submissionId());
        for (CallAttempt known : about.attempts()) {
            if (known.equals(attempt)) {
                return step(attempt.submissionId());
            }
        }
        requirePast("at", attempt.at());
        new PossibleCalls(policy.phoneNumbers(), this::facts).require(about, attempt);
        if (!store.record(id, attempt)) {
            requireRepeated("attempt", attempt.id(), attempt);
        }
        return step(attempt.submissionId());
    }

    /**
     * Records an e-mail, a message or a meeting, sent or received: it restarts the wait until the next call. Recording again
     * what is known changes nothing. As with a call, an id is used once: one that was taken back stays taken, and nothing is
     * recorded under it.
     *
     * @return the next step about its submission in the plan of now
     * @throws NullPointerException if the touch is null
     * @throws UnknownSubmissionException if its submission is not known
     * @throws ConflictingFactException if another attempt or touch has its id
     * @throws IllegalArgumentException if it happened more than a day later than the clock says
     */
    public NextStep record(Touch touch) {
        Objects.requireNonNull(touch, "touch");
        if (!known(touch.submissionId()).touches().contains(touch)) {
            requirePast("at", touch.at());
            if (!store.record(id, touch)) {
                requireRepeated("touch", touch.id(), touch);
            }
        }
        return step(touch.submissionId());
    }

    private void requirePast(String parameter, Instant at) {
        Instant now = clock.instant();
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new IllegalArgumentException(
                    parameter + " is " + at + ", more than a day later than the clock's " + now);
        }
    }

    /** What the store did not take is known already, equal or not; or it was retracted, and stays so. */
    private void requireRepeated(String what, String factId, Object fact) {
        for (FollowUp followUp : store.all(id)) {
            for (CallAttempt known : followUp.attempts()) {
                if (known.id().equals(factId) && !known.equals(fact)) {
                    throw new ConflictingFactException(what, factId);
                }
            }
            for (Touch known : followUp.touches()) {
                if (known.id().equals(factId) && !known.equals(fact)) {
                    throw new ConflictingFactException(what, factId);
                }
            }
        }
    }

    /**
     * Takes back an attempt or a touch that never was; for good: whatever is recorded under its id later changes nothing. What
     * happened in its stead is recorded under another id.
     *
     * @return whether it was known
     * @throws NullPointerException if the id is null
     */
    public boolean retract(String attemptOrTouchId) {
        return store.retract(id, Objects.requireNonNull(attemptOrTouchId, "attemptOrTouchId"));
    }

    /**
     * Removes a submission with all that was recorded about it, for good: its id cannot be sent again.
     *
     * @return whether it was known
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if somebody asked not to be called on one of its calls, which would be forgotten: close
     *     it instead
     */
    public boolean remove(String submissionId) {
        Optional<FollowUp> known = store.find(id, Objects.requireNonNull(submissionId, "submissionId"));
        if (known.isPresent()
                && known.get().attempts().stream().anyMatch(attempt -> attempt.outcome() == Outcome.DO_NOT_CALL)) {
            throw new IllegalArgumentException("in submission " + submissionId
                    + " somebody asked not to be called, which must not be forgotten: close it instead");
        }
        return store.remove(id, submissionId);
    }

    /**
     * Forgets everything about this job search, who asked not to be called included: a host that must remember that keeps a
     * list of its own and gives it to the policy.
     */
    public void erase() {
        store.erase(id);
    }

    /** {@return all that is known, by submission id} */
    public List<FollowUp> facts() {
        return store.all(id);
    }

    /**
     * {@return what is known about one submission, empty if it is not}
     *
     * @throws NullPointerException if the id is null
     */
    public Optional<FollowUp> find(String submissionId) {
        return store.find(id, Objects.requireNonNull(submissionId, "submissionId"));
    }

    /** {@return the plan of now} */
    public CallPlan plan() {
        return policy.plan(store.all(id), clock.instant());
    }

    private FollowUp known(String submissionId) {
        return store.find(id, Objects.requireNonNull(submissionId, "submissionId"))
                .orElseThrow(() -> new UnknownSubmissionException(submissionId));
    }

    /** A submission that another device removes meanwhile has no step any more. */
    private NextStep step(String submissionId) {
        return plan().stepFor(submissionId).orElseThrow(() -> new UnknownSubmissionException(submissionId));
    }

    private static List<Contact> ask(ContactSource source, Submission draft) {
        try {
            List<Contact> found = new ArrayList<>();
            for (Contact contact : source.find(draft)) {
                found.add(
                        contact.source() == null
                                ? contact.withSource(source.kind().name())
                                : contact);
            }
            return found;
        } catch (Exception failure) { // languages without checked exceptions throw any
            LOG.warn(
                    "skipped a contact source of kind {}, which failed with {}",
                    source.kind(),
                    failure.getClass().getName());
            return List.of();
        }
    }
}
