package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.ContactSource;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.time.Clock;
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
 * {@link StoreException} when the store fails.
 */
public final class JobSearch {
    private static final Logger LOG = LoggerFactory.getLogger(JobSearch.class);

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
            if (policy.readiness(found, known) instanceof Ready) {
                return found;
            }
            found = found.withContacts(Who.merged(found.contacts(), ask(source, found)));
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
        return policy.readiness(Objects.requireNonNull(draft, "draft"), store.all(id));
    }

    /**
     * Records that something was sent. A fact is never refused, ready or not; sending again what is known changes nothing.
     *
     * @return its next step in the plan of now
     * @throws NullPointerException if the submission is null
     * @throws IllegalArgumentException if another submission has its id
     */
    public NextStep sent(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        if (!store.add(id, submission) && !submission.equals(known(submission.id()))) {
            throw new IllegalArgumentException("submission " + submission.id() + " is known with other content");
        }
        return step(submission.id());
    }

    /**
     * Records what became known about a submission: a contact, news, a flag, a day chosen. Of several updates at once the
     * last one stands; {@link #update(String, UnaryOperator)} loses none.
     *
     * @return its next step in the plan of now
     * @throws NullPointerException if the submission is null
     * @throws IllegalArgumentException if no submission has its id
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
     * @throws IllegalArgumentException if no submission has the id, or the change gives another one
     */
    public NextStep update(String submissionId, UnaryOperator<Submission> change) {
        Objects.requireNonNull(change, "change");
        while (true) {
            Submission known = known(Objects.requireNonNull(submissionId, "submissionId"));
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
     * Records a call. Recording again what is known changes nothing, and a retracted attempt stays retracted.
     *
     * @return the next step about its submission in the plan of now
     * @throws NullPointerException if the attempt is null
     * @throws IllegalArgumentException if its submission is not known, another attempt has its id, or it is a wrong number
     *     that does not say which was dialled
     */
    public NextStep record(CallAttempt attempt) {
        Objects.requireNonNull(attempt, "attempt");
        if (attempt.outcome() == Outcome.WRONG_NUMBER && attempt.dialled() == null) {
            throw new IllegalArgumentException(
                    "dialled is missing: attempt " + attempt.id() + " does not say which number is wrong");
        }
        known(attempt.submissionId());
        if (!store.record(id, attempt)) {
            store.all(id).stream()
                    .flatMap(followUp -> followUp.attempts().stream())
                    .filter(known -> known.id().equals(attempt.id()) && !known.equals(attempt))
                    .findAny()
                    .ifPresent(known -> {
                        throw new IllegalArgumentException("attempt " + attempt.id() + " is known with other content");
                    });
        }
        return step(attempt.submissionId());
    }

    /**
     * Takes back an attempt that was never made; for good: its id cannot be recorded again.
     *
     * @return whether it was known
     * @throws NullPointerException if the id is null
     */
    public boolean retract(String attemptId) {
        return store.retract(id, Objects.requireNonNull(attemptId, "attemptId"));
    }

    /** {@return the plan of now} */
    public CallPlan plan() {
        return policy.plan(store.all(id), clock.instant());
    }

    private Submission known(String submissionId) {
        Optional<FollowUp> followUp = store.find(id, submissionId);
        if (followUp.isEmpty()) {
            throw new IllegalArgumentException("no submission has the id " + submissionId);
        }
        return followUp.get().submission();
    }

    private NextStep step(String submissionId) {
        return plan().stepFor(submissionId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "submission " + submissionId + " was erased while it was worked on"));
    }

    private static List<Contact> ask(ContactSource source, Submission draft) {
        try {
            List<Contact> found = new ArrayList<>();
            for (Contact contact : source.find(draft)) {
                found.add(
                        contact.source() == null
                                ? contact.withSource(source.kind().says())
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
