package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A map a job search in a file of one process: submissions by "s" and id, attempts and touches by "a" and id, and "gone" for
 * what was removed.
 */
record FileFollowUpStore(MVStore file) implements FollowUpStore {
    private static final String MAP = "search ";

    private synchronized <T> T in(String search, Function<MVMap<String, Object>, T> work) {
        if (search.length() > 200) {
            throw new IllegalArgumentException("jobSearchId has more than 200 characters");
        }
        try {
            MVMap<String, Object> facts = file.openMap(MAP.concat(search));
            T result = work.apply(facts);
            if (facts.isEmpty()) {
                file.removeMap(facts);
            }
            file.commit();
            file.sync();
            return result;
        } catch (MVStoreException failure) {
            file.rollback();
            throw new StoreException("read or write the file", failure);
        }
    }

    private static FollowUp of(Submission sent, MVMap<String, Object> facts) {
        return FollowUp.of(
                sent,
                only(CallAttempt.class, facts)
                        .filter(call -> call.submissionId().equals(sent.id()))
                        .toList(),
                only(Touch.class, facts)
                        .filter(touch -> touch.submissionId().equals(sent.id()))
                        .toList());
    }

    private static <T> Stream<T> only(Class<T> type, MVMap<String, Object> facts) {
        return facts.values().stream().filter(type::isInstance).map(type::cast);
    }

    public boolean add(String search, Submission sent) {
        return in(search, facts -> facts.putIfAbsent("s" + sent.id(), sent) == null);
    }

    public boolean replace(String search, Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException("updated is another submission than expected");
        }
        return in(search, facts -> facts.replace("s" + updated.id(), expected, updated));
    }

    public boolean remove(String search, String id) {
        return in(search, facts -> {
            boolean known = facts.put("s".concat(id), "gone") instanceof Submission;
            facts.replaceAll((key, fact) -> about(fact).equals(id) ? "gone" : fact);
            return known;
        });
    }

    private static String about(Object fact) {
        return fact instanceof CallAttempt call
                ? call.submissionId()
                : fact instanceof Touch touch ? touch.submissionId() : "";
    }

    public boolean record(String search, CallAttempt call) {
        return record(search, call.submissionId(), call.id(), call);
    }

    public boolean record(String search, Touch touch) {
        return record(search, touch.submissionId(), touch.id(), touch);
    }

    private synchronized boolean record(String search, String about, String id, Object fact) {
        if (!in(search, facts -> facts.get("s" + about) instanceof Submission)) {
            throw new UnknownSubmissionException(about);
        }
        return in(search, facts -> facts.putIfAbsent("a" + id, fact) == null);
    }

    public boolean retract(String search, String id) {
        return in(
                search, facts -> !"gone".equals(Objects.requireNonNullElse(facts.put("a".concat(id), "gone"), "gone")));
    }

    public Optional<FollowUp> find(String search, String id) {
        String known = Objects.requireNonNull(id);
        return all(search).stream()
                .filter(found -> found.submission().id().equals(known))
                .findFirst();
    }

    public List<FollowUp> all(String search) {
        return in(search, facts -> {
            List<FollowUp> all = new ArrayList<>();
            only(Submission.class, facts).forEach(sent -> all.add(of(sent, facts)));
            return all;
        });
    }

    public synchronized List<String> jobSearches(String after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is less than 1");
        }
        return file.getMapNames().stream()
                .map(name -> name.substring(MAP.length()))
                .sorted()
                .filter(id -> after == null || id.compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    public void erase(String search) {
        in(search, facts -> {
            facts.clear();
            return facts;
        });
    }
}
