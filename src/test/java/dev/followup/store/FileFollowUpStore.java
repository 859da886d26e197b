package dev.followup.store;

import dev.followup.model.*;
import dev.followup.spi.*;
import java.io.*;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.function.Function;

/** One file a job search, replaced as a whole; for one process. */
final class FileFollowUpStore implements FollowUpStore {
    private final Path directory;

    FileFollowUpStore(Path directory) {
        this.directory = directory;
    }

    private record State(
            TreeMap<String, Submission> submissions, TreeMap<String, CallAttempt> attempts, TreeSet<String> gone)
            implements Serializable {
        List<FollowUp> all() {
            return submissions.values().stream()
                    .map(s -> FollowUp.of(
                            s,
                            attempts.values().stream()
                                    .filter(a -> a.submissionId().equals(s.id()))
                                    .toList()))
                    .toList();
        }
    }

    private synchronized <T> T in(String search, String operation, Function<State, T> work) {
        Path file = directory.resolve(URLEncoder.encode(search, StandardCharsets.UTF_8));
        try {
            State state = new State(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
            if (Files.exists(file)) {
                try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
                    state = (State) in.readObject();
                }
            }
            T result = work.apply(state);
            if (operation.equals("all")) {
                return result;
            }
            Path next = Files.createTempFile(directory, "next", null);
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(next))) {
                out.writeObject(state);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } catch (IOException | ClassNotFoundException failure) {
            throw new StoreException(operation, failure);
        }
    }

    public boolean add(String search, Submission s) {
        return in(search, "add", state -> state.submissions.putIfAbsent(s.id(), s) == null);
    }

    public boolean replace(String search, Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException("two ids");
        }
        return in(search, "replace", state -> state.submissions.replace(updated.id(), expected, updated));
    }

    public boolean record(String search, CallAttempt a) {
        return in(search, "record", state -> {
            if (!state.submissions.containsKey(a.submissionId())) {
                throw new IllegalArgumentException("unknown submission");
            }
            return !state.gone.contains(a.id()) && state.attempts.putIfAbsent(a.id(), a) == null;
        });
    }

    public boolean retract(String search, String id) {
        return in(search, "retract", state -> state.gone.add(id) & state.attempts.remove(id) != null);
    }

    public Optional<FollowUp> find(String search, String id) {
        Objects.requireNonNull(id);
        return all(search).stream().filter(f -> f.submission().id().equals(id)).findFirst();
    }

    public List<FollowUp> all(String search) {
        return in(search, "all", State::all);
    }

    public void erase(String search) {
        in(search, "erase", state -> {
            state.submissions.clear();
            state.attempts.clear();
            state.gone.clear();
            return null;
        });
    }
}
