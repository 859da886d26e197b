package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the facts in memory, for tests and for trying out.
 *
 * <p>Safe for any number of threads, each job search with a lock of its own. What it keeps lasts as long as the instance;
 * it never throws a {@code StoreException}.
 */
public final class InMemoryFollowUpStore implements FollowUpStore {
    private final Map<String, Search> searches = new ConcurrentHashMap<>();

    /** Makes an empty store. */
    public InMemoryFollowUpStore() {}

    @Override
    public boolean add(String jobSearchId, Submission submission) {
        Objects.requireNonNull(submission, "submission");
        return opened(jobSearchId).add(submission);
    }

    @Override
    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
        Objects.requireNonNull(jobSearchId, "jobSearchId");
        Checks.sameId(expected, updated);
        return known(jobSearchId, false, search -> search.replace(expected, updated));
    }

    @Override
    public boolean record(String jobSearchId, CallAttempt attempt) {
        Objects.requireNonNull(jobSearchId, "jobSearchId");
        Objects.requireNonNull(attempt, "attempt");
        Boolean recorded = this.<@Nullable Boolean>known(jobSearchId, null, search -> search.record(attempt));
        if (recorded == null) {
            throw Checks.unknownSubmission(attempt);
        }
        return recorded;
    }

    @Override
    public boolean retract(String jobSearchId, String attemptId) {
        Objects.requireNonNull(attemptId, "attemptId");
        return opened(jobSearchId).retract(attemptId);
    }

    @Override
    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        return known(jobSearchId, Optional.empty(), search -> search.find(submissionId));
    }

    @Override
    public List<FollowUp> all(String jobSearchId) {
        return known(jobSearchId, List.of(), Search::all);
    }

    @Override
    public void erase(String jobSearchId) {
        searches.remove(Objects.requireNonNull(jobSearchId, "jobSearchId"));
    }

    private Search opened(String jobSearchId) {
        return searches.computeIfAbsent(Objects.requireNonNull(jobSearchId, "jobSearchId"), id -> new Search());
    }

    private <T extends @Nullable Object> T known(String jobSearchId, T ifUnknown, Function<Search, T> work) {
        Search search = searches.get(Objects.requireNonNull(jobSearchId, "jobSearchId"));
        return search == null ? ifUnknown : work.apply(search);
    }

    /** One job search; its monitor guards everything in it. */
    private static final class Search {
        private final Map<String, FollowUp> followUps = new TreeMap<>();
        private final Map<String, CallAttempt> attempts = new HashMap<>();
        private final Set<String> retracted = new HashSet<>();

        private synchronized boolean add(Submission submission) {
            return followUps.putIfAbsent(submission.id(), FollowUp.of(submission)) == null;
        }

        private synchronized boolean replace(Submission expected, Submission updated) {
            FollowUp known = followUps.get(updated.id());
            if (known == null || !known.submission().equals(expected)) {
                return false;
            }
            followUps.put(updated.id(), new FollowUp(updated, known.attempts()));
            return true;
        }

        private synchronized @Nullable Boolean record(CallAttempt attempt) {
            FollowUp about = followUps.get(attempt.submissionId());
            if (about == null) {
                return null;
            }
            if (retracted.contains(attempt.id()) || attempts.putIfAbsent(attempt.id(), attempt) != null) {
                return false;
            }
            List<CallAttempt> more = new ArrayList<>(about.attempts());
            more.add(attempt);
            followUps.put(attempt.submissionId(), new FollowUp(about.submission(), more));
            return true;
        }

        private synchronized boolean retract(String attemptId) {
            retracted.add(attemptId);
            CallAttempt removed = attempts.remove(attemptId);
            if (removed == null) {
                return false;
            }
            followUps.computeIfPresent(removed.submissionId(), (id, about) -> {
                List<CallAttempt> fewer = new ArrayList<>(about.attempts());
                fewer.remove(removed);
                return new FollowUp(about.submission(), fewer);
            });
            return true;
        }

        private synchronized Optional<FollowUp> find(String submissionId) {
            return Optional.ofNullable(followUps.get(submissionId));
        }

        private synchronized List<FollowUp> all() {
            return List.copyOf(followUps.values());
        }
    }
}
