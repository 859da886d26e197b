package dev.followup.tck;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.role.Role;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnreadableFactException;
import dev.followup.store.InMemoryFollowUpStore;
import java.net.URI;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores that break one promise each, as real stores do. */
final class BrokenStores {
    private BrokenStores() {}

    record Broken(String rule, String how, Supplier<FollowUpStore> fresh, UnaryOperator<FollowUpStore> reopen) {}

    private static Broken broken(String rule, String how, Supplier<Sound> fresh) {
        return new Broken(rule, how, fresh::get, store -> ((Sound) store).kept);
    }

    static Stream<Broken> all() {
        return Stream.of(changes(), touches(), removals(), reads(), pages(), values(), races(), durability())
                .flatMap(broken -> broken);
    }

    private static Stream<Broken> changes() {
        return Stream.of(
                broken("ADD-1", "says false when it opens a job search", () -> new Sound() {
                    private final Set<String> used = new HashSet<>();

                    @Override
                    public synchronized boolean add(String jobSearchId, Submission submission) {
                        boolean added = super.add(jobSearchId, submission);
                        return submission.equals(Samples.submission("a"))
                                ? added && !used.add(jobSearchId + submission.id())
                                : added;
                    }
                }),
                broken("ADD-2", "says true when the same is added again", () -> new Sound() {
                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(jobSearchId, submission)
                                || find(jobSearchId, submission.id())
                                        .filter(known -> known.submission().equals(submission))
                                        .isPresent();
                    }
                }),
                broken("REPLACE-1", "loses the attempts of what it replaces", () -> new Sound() {
                    private final Set<String> replaced = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        return super.replace(jobSearchId, expected, updated) && (replaced.add(updated.id()) || true);
                    }

                    @Override
                    FollowUp seen(FollowUp followUp) {
                        return replaced.contains(followUp.submission().id())
                                ? FollowUp.of(followUp.submission(), List.of(), followUp.touches())
                                : followUp;
                    }
                }),
                broken("REPLACE-2", "does not compare the news", () -> new Sound() {
                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        News news = kept.find(jobSearchId, expected.id())
                                .map(known -> known.submission().news())
                                .orElse(expected.news());
                        return super.replace(jobSearchId, expected.withNews(news), updated);
                    }
                }),
                broken("REPLACE-3", "adds what it cannot replace", () -> new Sound() {
                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        return super.replace(jobSearchId, expected, updated)
                                || kept.find(jobSearchId, expected.id()).isEmpty() && add(jobSearchId, updated);
                    }
                }),
                broken("RECORD-1", "takes a call a nanosecond earlier for the same call", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        boolean repeated = find(jobSearchId, attempt.submissionId()).stream()
                                .flatMap(known -> known.attempts().stream())
                                .anyMatch(known -> known.at().minusNanos(1).equals(attempt.at()));
                        return repeated || super.record(jobSearchId, attempt);
                    }
                }),
                broken("RECORD-2", "says true when one thread records the same again", () -> new Sound() {
                    private final Map<CallAttempt, Thread> recorded = new ConcurrentHashMap<>();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        boolean again = Thread.currentThread() == recorded.put(attempt, Thread.currentThread());
                        return super.record(jobSearchId, attempt)
                                || again
                                        && find(jobSearchId, attempt.submissionId()).stream()
                                                .anyMatch(known ->
                                                        known.attempts().contains(attempt));
                    }
                }),
                broken("RECORD-3", "says false about a submission never known", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return (removed.contains(attempt.submissionId())
                                        || find(jobSearchId, attempt.submissionId())
                                                .isPresent())
                                && super.record(jobSearchId, attempt);
                    }
                }),
                broken("RETRACT-1", "says true again while there are other attempts", () -> new Sound() {
                    private final Set<String> removed = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        boolean known = super.retract(jobSearchId, attemptId);
                        boolean again = !known && removed.contains(attemptId);
                        if (known) {
                            removed.add(attemptId);
                        }
                        return known
                                || again
                                        && all(jobSearchId).stream()
                                                .anyMatch(followUp ->
                                                        !followUp.attempts().isEmpty());
                    }
                }),
                broken("RETRACT-2", "forgets the tombstone in the thread that retracted", () -> new Sound() {
                    private final Map<String, Thread> removed = new ConcurrentHashMap<>();

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        boolean known = super.retract(jobSearchId, attemptId);
                        if (known) {
                            removed.put(attemptId, Thread.currentThread());
                        }
                        return known;
                    }

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(jobSearchId, attempt)
                                || removed.get(attempt.id()) == Thread.currentThread();
                    }
                }),
                broken("RETRACT-3", "keeps no tombstone in an unknown job search", () -> new Sound() {
                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        return !all(jobSearchId).isEmpty() && super.retract(jobSearchId, attemptId);
                    }
                }),
                broken("ERASE-1", "leaves a submission that has several attempts", () -> new Sound() {
                    @Override
                    public void erase(String jobSearchId) {
                        List<FollowUp> known = all(jobSearchId);
                        super.erase(jobSearchId);
                        known.stream()
                                .filter(followUp -> followUp.attempts().size() > 1)
                                .forEach(followUp -> add(jobSearchId, followUp.submission()));
                    }
                }),
                broken("ERASE-2", "leaves the tombstones", () -> new Sound() {
                    private final Set<String> retracted = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        retracted.add(jobSearchId + "/" + attemptId);
                        return super.retract(jobSearchId, attemptId);
                    }

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        boolean recorded = super.record(jobSearchId, attempt);
                        return recorded && !retracted.contains(jobSearchId + "/" + attempt.id());
                    }
                }),
                broken("ERASE-3", "fails to erase what it does not know", () -> new Sound() {
                    @Override
                    public void erase(String jobSearchId) {
                        if (all(jobSearchId).isEmpty()) {
                            throw new StoreException("erase");
                        }
                        super.erase(jobSearchId);
                    }
                }),
                broken("FAIL-1", "says false for a replace between ids", () -> new Sound() {
                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        return expected.id().equals(updated.id()) && super.replace(jobSearchId, expected, updated);
                    }
                }),
                broken("FAIL-2", "finds nothing for null", () -> new Sound() {
                    @Override
                    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
                        return submissionId == null ? Optional.empty() : super.find(jobSearchId, submissionId);
                    }
                }));
    }

    private static Stream<Broken> touches() {
        return Stream.of(
                broken("TOUCH-1", "takes a touch a nanosecond earlier for the same touch", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, Touch touch) {
                        boolean repeated = find(jobSearchId, touch.submissionId()).stream()
                                .flatMap(known -> known.touches().stream())
                                .anyMatch(known -> known.at().minusNanos(1).equals(touch.at()));
                        return repeated || super.record(jobSearchId, touch);
                    }
                }),
                broken("TOUCH-2", "says true when one thread records a touch with its attempt's id", () -> new Sound() {
                    private final Map<String, Thread> attempts = new ConcurrentHashMap<>();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        attempts.put(jobSearchId + attempt.id(), Thread.currentThread());
                        return super.record(jobSearchId, attempt);
                    }

                    @Override
                    public boolean record(String jobSearchId, Touch touch) {
                        return super.record(jobSearchId, touch)
                                || attempts.get(jobSearchId + touch.id()) == Thread.currentThread();
                    }
                }),
                broken("TOUCH-3", "forgets the tombstones of touches", () -> new Sound() {
                    private final Set<String> retracted = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        retracted.add(jobSearchId + attemptId);
                        return super.retract(jobSearchId, attemptId);
                    }

                    @Override
                    public boolean record(String jobSearchId, Touch touch) {
                        return super.record(jobSearchId, touch) || retracted.contains(jobSearchId + touch.id());
                    }
                }),
                broken("TOUCH-4", "loses the touches of what it replaces", () -> new Sound() {
                    private final Set<String> replaced = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        return super.replace(jobSearchId, expected, updated) && (replaced.add(updated.id()) || true);
                    }

                    @Override
                    FollowUp seen(FollowUp followUp) {
                        return replaced.contains(followUp.submission().id())
                                ? FollowUp.of(followUp.submission(), followUp.attempts())
                                : followUp;
                    }
                }),
                broken("TOUCH-5", "says false to a touch about a submission never known", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, Touch touch) {
                        return (removed.contains(touch.submissionId())
                                        || find(jobSearchId, touch.submissionId())
                                                .isPresent())
                                && super.record(jobSearchId, touch);
                    }
                }));
    }

    private static Stream<Broken> removals() {
        return Stream.of(
                broken("REMOVE-1", "says true again while there are other submissions", () -> new Sound() {
                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        boolean again = removed.contains(submissionId);
                        return super.remove(jobSearchId, submissionId)
                                || again && !kept.all(jobSearchId).isEmpty();
                    }
                }),
                broken("REMOVE-2", "says true when a removed submission is added again", () -> new Sound() {
                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(jobSearchId, submission) || removed.contains(submission.id());
                    }
                }),
                broken("REMOVE-3", "frees what a thread recorded itself about a removed submission", () -> new Sound() {
                    private final Map<String, Thread> recorded = new ConcurrentHashMap<>();
                    private final Set<String> gone = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        boolean free =
                                gone.contains(attempt.id()) && recorded.get(attempt.id()) == Thread.currentThread();
                        recorded.putIfAbsent(attempt.id(), Thread.currentThread());
                        return super.record(jobSearchId, attempt) || free;
                    }

                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        kept.find(jobSearchId, submissionId)
                                .ifPresent(known -> known.attempts().forEach(attempt -> gone.add(attempt.id())));
                        return super.remove(jobSearchId, submissionId);
                    }
                }),
                broken("REMOVE-4", "keeps no tombstone of a submission in an empty job search", () -> new Sound() {
                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        return !kept.all(jobSearchId).isEmpty() && super.remove(jobSearchId, submissionId);
                    }
                }),
                broken("ERASE-4", "leaves the ids of removed submissions", () -> new Sound() {
                    private final Set<String> ever = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        ever.add(jobSearchId + submissionId);
                        return super.remove(jobSearchId, submissionId);
                    }

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(jobSearchId, submission) && !ever.contains(jobSearchId + submission.id());
                    }
                }),
                broken("ISOLATION-4", "says false for an id that another job search removed", () -> new Sound() {
                    private final Map<String, String> removers = new ConcurrentHashMap<>();

                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        removers.put(submissionId, jobSearchId);
                        return super.remove(jobSearchId, submissionId);
                    }

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(jobSearchId, submission)
                                && removers.getOrDefault(submission.id(), jobSearchId)
                                        .equals(jobSearchId);
                    }
                }),
                broken("UNREADABLE-1", "hides what it cannot read", () -> new Sound() {
                    @Override
                    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
                        return isDamaged(jobSearchId, submissionId)
                                ? Optional.empty()
                                : super.find(jobSearchId, submissionId);
                    }

                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        return kept.all(jobSearchId).stream()
                                .filter(known -> !isDamaged(
                                        jobSearchId, known.submission().id()))
                                .toList();
                    }
                }),
                broken("UNREADABLE-2", "replaces what it cannot read whatever is expected", () -> new Sound() {
                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        return isDamaged(jobSearchId, updated.id())
                                ? super.replace(jobSearchId, updated, updated)
                                : super.replace(jobSearchId, expected, updated);
                    }
                }),
                broken("UNREADABLE-3", "says false when it removes what it cannot read", () -> new Sound() {
                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        return !isDamaged(jobSearchId, submissionId) && super.remove(jobSearchId, submissionId);
                    }
                }));
    }

    private static Stream<Broken> pages() {
        return Stream.of(
                broken("LIST-1", "lists what was erased", () -> new Sound() {
                    private final NavigableSet<String> begun = new ConcurrentSkipListSet<>();

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        boolean added = super.add(jobSearchId, submission);
                        begun.add(jobSearchId);
                        return added;
                    }

                    @Override
                    public List<String> jobSearches(String after, int most) {
                        super.jobSearches(after, most);
                        return (after == null ? begun : begun.tailSet(after, false))
                                .stream().limit(most).toList();
                    }
                }),
                broken("LIST-2", "begins a page with the last of the one before", () -> new Sound() {
                    @Override
                    public List<String> jobSearches(String after, int most) {
                        List<String> page = new ArrayList<>(super.jobSearches(after, most));
                        if (after != null) {
                            page.add(0, after);
                        }
                        return page.stream().limit(most).toList();
                    }
                }),
                broken("LIST-3", "begins anew after one that it does not know", () -> new Sound() {
                    @Override
                    public List<String> jobSearches(String after, int most) {
                        boolean known = after == null
                                || kept.jobSearches(null, Integer.MAX_VALUE).contains(after);
                        return super.jobSearches(known ? after : null, most);
                    }
                }),
                broken("FAIL-3", "gives an empty page for none", () -> new Sound() {
                    @Override
                    public List<String> jobSearches(String after, int most) {
                        return most < 1 ? List.of() : super.jobSearches(after, most);
                    }
                }),
                broken("FAIL-4", "cuts an id that is too long", () -> new Sound() {
                    @Override
                    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
                        return super.find(jobSearchId.substring(0, Math.min(200, jobSearchId.length())), submissionId);
                    }
                }));
    }

    private static Stream<Broken> reads() {
        return Stream.of(
                broken("FIND-1", "finds a submission by an attempt's id", () -> new Sound() {
                    @Override
                    public Optional<FollowUp> find(String jobSearchId, String submissionId) {
                        return super.find(jobSearchId, submissionId)
                                .or(() -> kept.all(jobSearchId).stream()
                                        .filter(known -> known.attempts().stream()
                                                .anyMatch(
                                                        attempt -> attempt.id().equals(submissionId)))
                                        .findFirst());
                    }
                }),
                broken("ALL-1", "lists by another order", () -> new Sound() {
                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        List<FollowUp> all = new ArrayList<>(super.all(jobSearchId));
                        all.sort(
                                Comparator.comparing(known -> known.submission().id(), String.CASE_INSENSITIVE_ORDER));
                        return all;
                    }
                }),
                broken("ALL-2", "gives the first page", () -> new Sound() {
                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        return super.all(jobSearchId).stream().limit(100).toList();
                    }
                }),
                broken("ALL-3", "gives a live list", () -> new Sound() {
                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        super.all(jobSearchId);
                        return new AbstractList<>() {
                            @Override
                            public FollowUp get(int index) {
                                return kept.all(jobSearchId).get(index);
                            }

                            @Override
                            public int size() {
                                return kept.all(jobSearchId).size();
                            }
                        };
                    }
                }),
                broken("ISOLATION-1", "says false for an id of another job search", () -> new Sound() {
                    private final Map<String, String> owners = new ConcurrentHashMap<>();

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        String owner = owners.computeIfAbsent(submission.id(), id -> jobSearchId);
                        return super.add(jobSearchId, submission) && owner.equals(jobSearchId);
                    }
                }),
                broken("ISOLATION-2", "says false for an attempt of another job search", () -> new Sound() {
                    private final Map<String, String> owners = new ConcurrentHashMap<>();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        String owner = owners.computeIfAbsent(attempt.id(), id -> jobSearchId);
                        return super.record(jobSearchId, attempt) && owner.equals(jobSearchId);
                    }
                }),
                broken("ISOLATION-3", "erases the tombstones of all job searches", () -> new Sound() {
                    private boolean erased;

                    @Override
                    public void erase(String jobSearchId) {
                        super.erase(jobSearchId);
                        erased = true;
                    }

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(jobSearchId, attempt) || erased;
                    }
                }),
                broken("ID-1", "takes ids for the same that differ in a trailing space", () -> new Sound() {
                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return all(jobSearchId).stream()
                                        .map(known -> known.submission().id())
                                        .noneMatch(known -> alike(known, submission.id()))
                                && super.add(jobSearchId, submission);
                    }
                }),
                broken("ID-2", "takes attempts for the same that differ in a trailing space", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return all(jobSearchId).stream()
                                        .flatMap(known -> known.attempts().stream())
                                        .noneMatch(known -> alike(known.id(), attempt.id()))
                                && super.record(jobSearchId, attempt);
                    }
                }),
                broken("ID-3", "takes job searches for the same that differ in a trailing space", () -> new Sound() {
                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(jobSearchId.stripTrailing(), submission);
                    }

                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        return super.all(jobSearchId.stripTrailing());
                    }
                }));
    }

    private static boolean alike(String one, String other) {
        return !one.equals(other) && one.stripTrailing().equals(other.stripTrailing());
    }

    private static Stream<Broken> values() {
        return Stream.of(
                broken("VALUE-1", "composes the characters of a note", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(
                                jobSearchId,
                                attempt.note() == null
                                        ? attempt
                                        : attempt.withNote(Normalizer.normalize(attempt.note(), Normalizer.Form.NFC)));
                    }
                }),
                broken("VALUE-2", "keeps microseconds", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(
                                jobSearchId,
                                attempt.callBackAt() == null
                                        ? attempt
                                        : attempt.withCallBackAt(
                                                attempt.callBackAt().truncatedTo(ChronoUnit.MICROS)));
                    }
                }),
                broken(
                        "VALUE-3",
                        "makes offsets of regions that are offsets",
                        () -> changing(contact -> contact.withZone(
                                contact.zone() == null ? null : contact.zone().normalized()))),
                broken(
                        "VALUE-4",
                        "forgets that a role was declared",
                        () -> changing(contact ->
                                contact.withRole(Role.of(contact.role().title())))),
                broken("VALUE-5", "keeps no empty note", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(jobSearchId, "".equals(attempt.note()) ? attempt.withNote(null) : attempt);
                    }
                }),
                broken(
                        "VALUE-6",
                        "sorts the phones",
                        () -> changing(contact -> new Contact(
                                contact.id(),
                                contact.name(),
                                contact.role(),
                                contact.zone(),
                                contact.phones().stream().sorted().toList(),
                                contact.region(),
                                contact.callHours(),
                                contact.source()))),
                broken("VALUE-7", "composes the characters of a touch's note", () -> new Sound() {
                    @Override
                    public boolean record(String jobSearchId, Touch touch) {
                        return super.record(
                                jobSearchId,
                                touch.note() == null
                                        ? touch
                                        : touch.withNote(Normalizer.normalize(touch.note(), Normalizer.Form.NFC)));
                    }
                }),
                broken(
                        "VALUE-8",
                        "keeps hours only where all days are alike",
                        () -> changing(contact -> contact.callHours() == null
                                        || Set.copyOf(contact.callHours().week())
                                                        .size()
                                                == 1
                                ? contact
                                : contact.withCallHours(null))),
                broken("VALUE-9", "cuts the fragment off a website", () -> new Sound() {
                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        return super.add(
                                jobSearchId,
                                submission.website() == null
                                        ? submission
                                        : submission.withWebsite(URI.create(
                                                submission.website().toString().replaceAll("(?<=.)#.*", ""))));
                    }
                }));
    }

    private static Sound changing(UnaryOperator<Contact> change) {
        return new Sound() {
            @Override
            FollowUp seen(FollowUp followUp) {
                return FollowUp.of(
                        followUp.submission()
                                .withContacts(followUp.submission().contacts().stream()
                                        .map(change)
                                        .toList()),
                        followUp.attempts(),
                        followUp.touches());
            }
        };
    }

    private static Stream<Broken> races() {
        return Stream.of(
                broken("RACE-1", "says true to each thread that adds", () -> new Sound() {
                    private final Map<String, Thread> added = new ConcurrentHashMap<>();

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        Thread first = added.putIfAbsent(submission.id(), Thread.currentThread());
                        return super.add(jobSearchId, submission) || first != Thread.currentThread() && first != null;
                    }
                }),
                broken("RACE-2", "says true to each thread that replaces contacts", () -> new Sound() {
                    private final Map<Submission, Thread> replaced = new ConcurrentHashMap<>();

                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        if (!expected.id().equals(updated.id())
                                || updated.contacts().isEmpty()) {
                            return super.replace(jobSearchId, expected, updated);
                        }
                        Thread first = replaced.putIfAbsent(expected, Thread.currentThread());
                        return super.replace(jobSearchId, expected, updated)
                                || first != null && first != Thread.currentThread();
                    }
                }),
                broken("RACE-3", "loses what a second thread records about a submission", () -> new Sound() {
                    private final Map<String, Thread> first = new ConcurrentHashMap<>();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        boolean lost = attempt.submissionId().equals("b")
                                && attempt.note() == null
                                && first.computeIfAbsent(jobSearchId, id -> Thread.currentThread())
                                        != Thread.currentThread();
                        return lost || super.record(jobSearchId, attempt);
                    }
                }),
                broken("RACE-4", "says true to each thread that records with a note", () -> new Sound() {
                    private final Map<String, Thread> recorded = new ConcurrentHashMap<>();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        Thread first = recorded.putIfAbsent(attempt.id(), Thread.currentThread());
                        return super.record(jobSearchId, attempt)
                                || attempt.note() != null && first != null && first != Thread.currentThread();
                    }
                }),
                broken("RACE-5", "says true to each thread that retracts", () -> new Sound() {
                    private final Map<String, Thread> retracted = new ConcurrentHashMap<>();

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        Thread first = retracted.putIfAbsent(attemptId, Thread.currentThread());
                        return super.retract(jobSearchId, attemptId)
                                || first != null && first != Thread.currentThread();
                    }
                }),
                broken("RACE-6", "shows another thread's submission without its last contact", () -> new Sound() {
                    private volatile Thread writer;

                    @Override
                    public boolean add(String jobSearchId, Submission submission) {
                        writer = Thread.currentThread();
                        return super.add(jobSearchId, submission);
                    }

                    @Override
                    public List<FollowUp> all(String jobSearchId) {
                        List<FollowUp> all = super.all(jobSearchId);
                        return writer == null || writer == Thread.currentThread()
                                ? all
                                : all.stream().map(this::torn).toList();
                    }

                    private FollowUp torn(FollowUp followUp) {
                        List<Contact> contacts = followUp.submission().contacts();
                        return contacts.isEmpty()
                                ? followUp
                                : FollowUp.of(
                                        followUp.submission().withContacts(contacts.subList(0, contacts.size() - 1)));
                    }
                }),
                broken("RACE-7", "loses what a second thread replaces", () -> new Sound() {
                    private final Map<String, Thread> first = new ConcurrentHashMap<>();

                    @Override
                    public boolean replace(String jobSearchId, Submission expected, Submission updated) {
                        boolean lost = updated.contacts().isEmpty()
                                && expected.id().equals(updated.id())
                                && first.computeIfAbsent(jobSearchId, id -> Thread.currentThread())
                                        != Thread.currentThread();
                        return lost || super.replace(jobSearchId, expected, updated);
                    }
                }),
                broken("RACE-8", "revives what several threads recorded", () -> new Sound() {
                    private final Map<String, CallAttempt> recorded = new ConcurrentHashMap<>();
                    private final Map<String, Set<Thread>> threads = new ConcurrentHashMap<>();
                    private final Set<String> retracted = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        recorded.put(attempt.id(), attempt);
                        threads.computeIfAbsent(attempt.id(), id -> ConcurrentHashMap.newKeySet())
                                .add(Thread.currentThread());
                        return super.record(jobSearchId, attempt);
                    }

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        retracted.add(attemptId);
                        return super.retract(jobSearchId, attemptId);
                    }

                    @Override
                    FollowUp seen(FollowUp followUp) {
                        List<CallAttempt> attempts = new ArrayList<>(followUp.attempts());
                        for (String id : retracted) {
                            if (threads.getOrDefault(id, Set.of()).size() > 1) {
                                attempts.add(recorded.get(id));
                            }
                        }
                        return FollowUp.of(followUp.submission(), attempts, followUp.touches());
                    }
                }),
                broken("RACE-9", "says true to each thread that removes", () -> new Sound() {
                    private final Map<String, Thread> first = new ConcurrentHashMap<>();

                    @Override
                    public boolean remove(String jobSearchId, String submissionId) {
                        Thread other = first.putIfAbsent(submissionId, Thread.currentThread());
                        return super.remove(jobSearchId, submissionId)
                                || other != null && other != Thread.currentThread();
                    }
                }),
                broken("RACE-10", "frees what another thread recorded about a removed submission", () -> new Sound() {
                    private final Map<String, Thread> recorded = new ConcurrentHashMap<>();
                    private final Set<String> retracted = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        Thread first = recorded.putIfAbsent(attempt.id(), Thread.currentThread());
                        return super.record(jobSearchId, attempt)
                                || first != null
                                        && first != Thread.currentThread()
                                        && kept.all(jobSearchId).stream().noneMatch(known -> holds(known, attempt.id()))
                                        && !retracted.contains(attempt.id());
                    }

                    @Override
                    public boolean retract(String jobSearchId, String attemptId) {
                        retracted.add(attemptId);
                        return super.retract(jobSearchId, attemptId);
                    }
                }),
                broken(
                        "RACE-11",
                        "says true to an attempt beside another thread's touch, and the reverse",
                        () -> new Sound() {
                            private final Map<String, Thread> attempts = new ConcurrentHashMap<>();
                            private final Map<String, Thread> touches = new ConcurrentHashMap<>();

                            @Override
                            public boolean record(String jobSearchId, CallAttempt attempt) {
                                attempts.put(attempt.id(), Thread.currentThread());
                                return super.record(jobSearchId, attempt) || beside(touches.get(attempt.id()));
                            }

                            @Override
                            public boolean record(String jobSearchId, Touch touch) {
                                touches.put(touch.id(), Thread.currentThread());
                                return super.record(jobSearchId, touch) || beside(attempts.get(touch.id()));
                            }

                            private boolean beside(Thread other) {
                                return other != null && other != Thread.currentThread();
                            }
                        }));
    }

    private static boolean holds(FollowUp known, String id) {
        return known.attempts().stream().anyMatch(attempt -> attempt.id().equals(id))
                || known.touches().stream().anyMatch(touch -> touch.id().equals(id));
    }

    private static Stream<Broken> durability() {
        return Stream.of(
                new Broken("DURABLE-1", "forgets what was replaced", Sound::new, store -> new Sound(store) {
                    @Override
                    FollowUp seen(FollowUp followUp) {
                        return FollowUp.of(
                                Samples.submission(followUp.submission().id()),
                                followUp.attempts(),
                                followUp.touches());
                    }
                }),
                new Broken("DURABLE-2", "forgets the tombstones", Sound::new, store -> new Sound(store) {
                    @Override
                    public boolean record(String jobSearchId, CallAttempt attempt) {
                        return super.record(jobSearchId, attempt) || true;
                    }
                }),
                new Broken("DURABLE-3", "forgets the touches", Sound::new, store -> new Sound(store) {
                    @Override
                    FollowUp seen(FollowUp followUp) {
                        return FollowUp.of(followUp.submission(), followUp.attempts());
                    }
                }));
    }

    /** Keeps every promise. */
    static class Sound implements FollowUpStore {
        final FollowUpStore kept;
        final Set<String> removed = ConcurrentHashMap.newKeySet();
        private final Set<String> damaged = ConcurrentHashMap.newKeySet();

        Sound() {
            this(new InMemoryFollowUpStore());
        }

        Sound(FollowUpStore kept) {
            this.kept = kept;
        }

        void damage(String jobSearchId, String submissionId) {
            damaged.add(jobSearchId + "/" + submissionId);
        }

        boolean isDamaged(String jobSearchId, String submissionId) {
            return damaged.contains(jobSearchId + "/" + submissionId);
        }

        private boolean repair(String jobSearchId, String submissionId) {
            return damaged.remove(jobSearchId + "/" + submissionId);
        }

        /** What readers are shown. */
        FollowUp seen(FollowUp followUp) {
            return followUp;
        }

        @Override
        public boolean add(String jobSearchId, Submission submission) {
            return kept.add(jobSearchId, submission);
        }

        @Override
        public boolean replace(String jobSearchId, Submission expected, Submission updated) {
            if (!isDamaged(jobSearchId, updated.id())) {
                return kept.replace(jobSearchId, expected, updated);
            }
            Submission known =
                    kept.find(jobSearchId, updated.id()).orElseThrow().submission();
            return expected.equals(updated)
                    && kept.replace(jobSearchId, known, updated)
                    && repair(jobSearchId, updated.id());
        }

        @Override
        public boolean record(String jobSearchId, CallAttempt attempt) {
            return kept.record(jobSearchId, attempt);
        }

        @Override
        public boolean record(String jobSearchId, Touch touch) {
            return kept.record(jobSearchId, touch);
        }

        @Override
        public boolean remove(String jobSearchId, String submissionId) {
            boolean known = kept.remove(jobSearchId, submissionId);
            repair(jobSearchId, submissionId);
            if (known) {
                removed.add(submissionId);
            }
            return known;
        }

        @Override
        public boolean retract(String jobSearchId, String attemptId) {
            return kept.retract(jobSearchId, attemptId);
        }

        @Override
        public List<String> jobSearches(String after, int most) {
            return kept.jobSearches(after, most);
        }

        @Override
        public Optional<FollowUp> find(String jobSearchId, String submissionId) {
            if (isDamaged(jobSearchId, submissionId)) {
                throw new UnreadableFactException(jobSearchId, List.of(submissionId), List.of(), List.of());
            }
            return kept.find(jobSearchId, submissionId).map(this::seen);
        }

        @Override
        public List<FollowUp> all(String jobSearchId) {
            List<FollowUp> readable = new ArrayList<>();
            List<String> unreadable = new ArrayList<>();
            for (FollowUp known : kept.all(jobSearchId)) {
                if (isDamaged(jobSearchId, known.submission().id())) {
                    unreadable.add(known.submission().id());
                } else {
                    readable.add(seen(known));
                }
            }
            if (!unreadable.isEmpty()) {
                throw new UnreadableFactException(jobSearchId, unreadable, List.of(), readable);
            }
            return List.copyOf(readable);
        }

        @Override
        public void erase(String jobSearchId) {
            kept.erase(jobSearchId);
        }
    }
}
