package dev.followup.tck;

import static dev.followup.tck.StoreRule.require;
import static dev.followup.tck.StoreRule.same;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.UnknownSubmissionException;
import dev.followup.spi.UnreadableFactException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A job search in the store under test. */
final class Search {
    final FollowUpStore store;
    final String id;

    Search(FollowUpStore store, String id) {
        this.store = Objects.requireNonNull(store, "the supplied store");
        this.id = id;
    }

    boolean add(Submission submission) {
        return store.add(id, submission);
    }

    boolean replace(Submission expected, Submission updated) {
        return store.replace(id, expected, updated);
    }

    boolean record(CallAttempt attempt) {
        return store.record(id, attempt);
    }

    boolean record(Touch touch) {
        return store.record(id, touch);
    }

    boolean remove(String submissionId) {
        return store.remove(id, submissionId);
    }

    boolean retract(String attemptId) {
        return store.retract(id, attemptId);
    }

    Optional<FollowUp> find(String submissionId) {
        return store.find(id, submissionId);
    }

    List<FollowUp> all() {
        return store.all(id);
    }

    void erase() {
        store.erase(id);
    }

    Search another() {
        return named(id + " 2");
    }

    Search named(String name) {
        return new Search(store, name);
    }

    Search reopened(UnaryOperator<FollowUpStore> reopen) {
        return new Search(reopen.apply(store), id);
    }

    /** Adds a submission and attempts about it. */
    FollowUp known(String submissionId, String... attemptIds) {
        Submission sent = Samples.submission(submissionId);
        add(sent);
        List<CallAttempt> attempts = new ArrayList<>();
        for (String attemptId : attemptIds) {
            CallAttempt made = Samples.attempt(attemptId, submissionId);
            record(made);
            attempts.add(made);
        }
        return FollowUp.of(sent, attempts);
    }

    /** The plain submission with those of the attempts that are about it. */
    FollowUp with(String submissionId, List<CallAttempt> attempts) {
        return FollowUp.of(
                Samples.submission(submissionId),
                attempts.stream()
                        .filter(made -> made.submissionId().equals(submissionId))
                        .toList());
    }

    /** Requires that all gives exactly these, in any order, and find each of them. */
    void holds(String when, FollowUp... expected) throws StoreRule.Broken {
        List<FollowUp> all = new ArrayList<>(all());
        Comparator<FollowUp> byId =
                Comparator.comparing(followUp -> followUp.submission().id());
        all.sort(byId);
        List<FollowUp> sorted = new ArrayList<>(List.of(expected));
        sorted.sort(byId);
        same(sorted, all, when + " all gave something else");
        for (FollowUp followUp : expected) {
            same(Optional.of(followUp), find(followUp.submission().id()), when + " find gave something else");
        }
    }

    void keeps(List<Submission> samples) throws StoreRule.Broken {
        for (Submission sample : samples) {
            require(add(sample), "add returned false");
            back(FollowUp.of(sample));
        }
        for (Submission sample : samples) {
            Submission plain = Samples.submission(sample.id());
            require(replace(sample, plain), "replace did not know what add kept");
            require(replace(plain, sample), "replace returned false");
            back(FollowUp.of(sample));
        }
    }

    void keepsAttempts(List<CallAttempt> samples) throws StoreRule.Broken {
        Submission about = Samples.submission(samples.get(0).submissionId());
        add(about);
        List<CallAttempt> kept = new ArrayList<>();
        for (CallAttempt sample : samples) {
            require(record(sample), "record returned false");
            kept.add(sample);
            back(FollowUp.of(about, kept));
        }
    }

    void keepsTouches(List<Touch> samples) throws StoreRule.Broken {
        Submission about = Samples.submission(samples.get(0).submissionId());
        add(about);
        List<Touch> kept = new ArrayList<>();
        for (Touch sample : samples) {
            require(record(sample), "record returned false");
            kept.add(sample);
            back(FollowUp.of(about, List.of(), kept));
        }
    }

    void back(FollowUp expected) throws StoreRule.Broken {
        Optional<FollowUp> found = find(expected.submission().id());
        require(found.isPresent(), "it was not found");
        Difference.require(expected, found.orElseThrow());
    }

    /** Whether a store takes a fact that it may refuse. */
    boolean accepts(Submission sample) throws StoreRule.Broken {
        try {
            require(add(sample), "add returned false");
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    void namesUnreadable(String operation, String submissionId, List<FollowUp> readable, Runnable work)
            throws StoreRule.Broken {
        try {
            work.run();
        } catch (UnreadableFactException unreadable) {
            same(id, unreadable.jobSearchId(), operation + " named another job search");
            same(List.of(submissionId), unreadable.submissionIds(), operation + " named other submissions");
            same(readable, unreadable.readable(), operation + " gave something else of what can be read");
            return;
        }
        throw new StoreRule.Broken(operation + " threw no UnreadableFactException");
    }

    void refusesUnknown(String operation, Runnable work) throws StoreRule.Broken {
        refuses(operation, UnknownSubmissionException.class, work);
    }

    void refuses(String operation, Runnable work) throws StoreRule.Broken {
        refuses(operation, IllegalArgumentException.class, work);
    }

    void refusesNull(String operation, Runnable work) throws StoreRule.Broken {
        refuses(operation + " of null", NullPointerException.class, work);
    }

    private static void refuses(String operation, Class<? extends RuntimeException> expected, Runnable work)
            throws StoreRule.Broken {
        RuntimeException thrown = null;
        try {
            work.run();
        } catch (RuntimeException refusal) {
            thrown = refusal;
        }
        require(
                expected.isInstance(thrown),
                operation
                        + (thrown == null
                                ? " threw nothing"
                                : " threw " + thrown.getClass().getName()));
    }
}
