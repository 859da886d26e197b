package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.UnknownSubmissionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the facts in memory, for tests and for trying out.
 *
 * <p>Safe for any number of threads, each job search with a lock of its own. What it keeps lasts as long as the instance;
 * it never throws a {@code StoreException}. Job searches are listed in the order of {@link String#compareTo}.
 */
public final class InMemoryFollowUpStore implements FollowUpStore {
    private final ConcurrentNavigableMap<String, Search> searches = new ConcurrentSkipListMap<>();

    /** Makes an empty store. */
    public InMemoryFollowUpStore() {}

    @Override
    public boolean add(String jobSearchId, Submission submission) {
        Objects.requireNonNull(submission, "submission");
        return opened(jobSearchId, search -> search.add(submission));
    }

    @Override
    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
        Checks.jobSearch(jobSearchId);
        Checks.sameId(expected, updated);
        return known(jobSearchId, false, search -> search.replace(expected, updated));
    }

    @Override
    public boolean remove(String jobSearchId, String submissionId) {
        Objects.requireNonNull(submissionId, "submissionId");
        return opened(jobSearchId, search -> search.remove(submissionId));
    }

    @Override
    public boolean record(String jobSearchId, CallAttempt attempt) {
        Objects.requireNonNull(attempt, "attempt");
        return recorded(jobSearchId, attempt.id(), attempt.submissionId(), about -> with(about, attempt));
    }

    @Override
    public boolean record(String jobSearchId, Touch touch) {
        Objects.requireNonNull(touch, "touch");
        return recorded(jobSearchId, touch.id(), touch.submissionId(), about -> with(about, touch));
    }

    @Override
    public boolean retract(String jobSearchId, String attemptId) {
        Objects.requireNonNull(attemptId, "attemptId");
        return opened(jobSearchId, search -> search.retract(attemptId));
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
    public List<String> jobSearches(@Nullable String after, int most) {
        Checks.page(most);
        return (after == null ? searches : searches.tailMap(Checks.jobSearch(after), false))
                .keySet().stream().limit(most).toList();
    }

    @Override
    public void erase(String jobSearchId) {
        searches.remove(Checks.jobSearch(jobSearchId));
    }

    private boolean recorded(String jobSearchId, String id, String about, Function<FollowUp, FollowUp> with) {
        Boolean recorded = this.<@Nullable Boolean>known(jobSearchId, null, search -> search.record(id, about, with));
        if (recorded == null) {
            throw new UnknownSubmissionException(about);
        }
        return recorded;
    }

    private <T> T opened(String jobSearchId, Function<Search, T> work) {
        return work.apply(searches.computeIfAbsent(Checks.jobSearch(jobSearchId), id -> new Search()));
    }

    private <T extends @Nullable Object> T known(String jobSearchId, T ifUnknown, Function<Search, T> work) {
        Search search = searches.get(Checks.jobSearch(jobSearchId));
        return search == null ? ifUnknown : work.apply(search);
    }

    private static FollowUp with(FollowUp about, CallAttempt attempt) {
        List<CallAttempt> more = new ArrayList<>(about.attempts());
        more.add(attempt);
        return FollowUp.of(about.submission(), more, about.touches());
    }

    private static FollowUp with(FollowUp about, Touch touch) {
        List<Touch> more = new ArrayList<>(about.touches());
        more.add(touch);
        return FollowUp.of(about.submission(), about.attempts(), more);
    }

    private static FollowUp without(FollowUp about, String id) {
        return FollowUp.of(
                about.submission(),
                about.attempts().stream()
                        .filter(attempt -> !attempt.id().equals(id))
                        .toList(),
                about.touches().stream().filter(touch -> !touch.id().equals(id)).toList());
    }

    /** One job search; its monitor guards everything in it. */
    private static final class Search {
        private final Map<String, FollowUp> followUps = new TreeMap<>();
        private final Set<String> removed = new HashSet<>();
        /** The submission about which an attempt or a touch is. */
        private final Map<String, String> abouts = new HashMap<>();

        private final Set<String> retracted = new HashSet<>();

        private synchronized boolean add(Submission submission) {
            return !removed.contains(submission.id())
                    && followUps.putIfAbsent(submission.id(), FollowUp.of(submission)) == null;
        }

        private synchronized boolean replace(Submission expected, Submission updated) {
            FollowUp known = followUps.get(updated.id());
            if (known == null || !known.submission().equals(expected)) {
                return false;
            }
            followUps.put(updated.id(), FollowUp.of(updated, known.attempts(), known.touches()));
            return true;
        }

        private synchronized boolean remove(String submissionId) {
            removed.add(submissionId);
            FollowUp known = followUps.remove(submissionId);
            if (known == null) {
                return false;
            }
            known.attempts().forEach(attempt -> bury(attempt.id()));
            known.touches().forEach(touch -> bury(touch.id()));
            return true;
        }

        private void bury(String id) {
            abouts.remove(id);
            retracted.add(id);
        }

        private synchronized @Nullable Boolean record(String id, String about, Function<FollowUp, FollowUp> with) {
            FollowUp known = followUps.get(about);
            if (known == null) {
                return null;
            }
            if (retracted.contains(id) || abouts.putIfAbsent(id, about) != null) {
                return false;
            }
            followUps.put(about, with.apply(known));
            return true;
        }

        private synchronized boolean retract(String id) {
            String about = abouts.get(id);
            bury(id);
            if (about == null) {
                return false;
            }
            followUps.computeIfPresent(about, (submissionId, known) -> without(known, id));
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
