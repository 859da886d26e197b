package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A map a job search in a file of one process: submissions by "s" and id, attempts and tombstones by "a" and id. */
record FileFollowUpStore(MVStore file) implements FollowUpStore {

    private synchronized <T> T in(String search, Function<MVMap<String, Object>, T> work) {
        try {
            MVMap<String, Object> facts = file.openMap("search ".concat(search));
            T result = work.apply(facts);
            file.commit();
            file.sync();
            return result;
        } catch (MVStoreException failure) {
            file.rollback();
            throw new StoreException("read or write the file", failure);
        }
    }

    private static FollowUp of(Submission sent, Stream<CallAttempt> calls) {
        return FollowUp.of(
                sent,
                calls.filter(call -> call.submissionId().equals(sent.id())).toList());
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

    public synchronized boolean record(String search, CallAttempt call) {
        if (!in(search, facts -> facts.containsKey("s" + call.submissionId()))) {
            throw new IllegalArgumentException("the attempt is about an unknown submission");
        }
        return in(search, facts -> facts.putIfAbsent("a" + call.id(), call) == null);
    }

    public boolean retract(String search, String id) {
        return in(search, facts -> facts.put("a".concat(id), "retracted") instanceof CallAttempt);
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
            only(Submission.class, facts).forEach(sent -> all.add(of(sent, only(CallAttempt.class, facts))));
            return all;
        });
    }

    public void erase(String search) {
        in(search, facts -> {
            file.removeMap(facts);
            return facts;
        });
    }
}
