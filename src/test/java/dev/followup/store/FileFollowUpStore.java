package dev.followup.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One file a job search, replaced as a whole at each change; for one process. A tombstone is an attempt that is null. */
record FileFollowUpStore(Path directory) implements FollowUpStore {
    private record State(TreeMap<String, Submission> submissions, TreeMap<String, CallAttempt> attempts)
            implements Serializable {
        FollowUp of(Submission submission) {
            Stream<CallAttempt> calls = attempts.values().stream().filter(Objects::nonNull);
            return FollowUp.of(
                    submission,
                    calls.filter(a -> submission.id().equals(a.submissionId())).toList());
        }
    }

    private synchronized <T> T in(String search, String operation, Function<State, T> work) {
        // an id may be "../x", or longer than a file name
        Path file = directory.resolve(UUID.nameUUIDFromBytes(search.getBytes(StandardCharsets.UTF_16BE)) + "");
        try {
            State state = new State(new TreeMap<>(), new TreeMap<>());
            if (Files.exists(file)) {
                try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
                    state = (State) in.readObject();
                }
            }
            T result = work.apply(state);
            if (operation.equals("read")) {
                return result;
            }
            if (operation.equals("erase")) {
                Files.deleteIfExists(file);
            } else {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                new ObjectOutputStream(bytes).writeObject(state);
                Path next = Path.of(file + ".next");
                Files.write(next, bytes.toByteArray(), CREATE, TRUNCATE_EXISTING, DSYNC);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return result;
        } catch (IOException | ClassNotFoundException failure) {
            throw new StoreException(operation, failure);
        }
    }

    public boolean add(String search, Submission sent) {
        return in(search, "add", s -> s.submissions.putIfAbsent(sent.id(), sent) == null);
    }

    public boolean replace(String search, Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException("replace between two submissions");
        }
        return in(search, "replace", s -> s.submissions.replace(updated.id(), expected, updated));
    }

    public boolean record(String search, CallAttempt call) {
        return in(search, "record", s -> {
            if (!s.submissions.containsKey(call.submissionId())) {
                throw new IllegalArgumentException("no such submission");
            }
            return !s.attempts.containsKey(call.id()) && s.attempts.put(call.id(), call) == null;
        });
    }

    public boolean retract(String search, String id) {
        return in(search, "retract", s -> s.attempts.put(id, null) != null);
    }

    public Optional<FollowUp> find(String search, String id) {
        return in(
                search, "read", s -> Optional.ofNullable(s.submissions.get(id)).map(s::of));
    }

    public List<FollowUp> all(String search) {
        return in(
                search, "read", s -> s.submissions.values().stream().map(s::of).toList());
    }

    public void erase(String search) {
        in(search, "erase", s -> true);
    }
}
