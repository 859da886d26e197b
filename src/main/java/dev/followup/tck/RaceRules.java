package dev.followup.tck;

import static dev.followup.tck.Samples.attempt;
import static dev.followup.tck.Samples.submission;
import static dev.followup.tck.Samples.touch;
import static dev.followup.tck.StoreRule.require;
import static dev.followup.tck.StoreRule.same;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.UnknownSubmissionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What holds when several threads write at once. */
final class RaceRules {
    private static final int THREADS = 8;

    private RaceRules() {}

    static void addTo(RuleList rules) {
        concurrency(rules);
        removalRaces(rules);
    }

    private static void concurrency(RuleList rules) {
        rules.add(
                "RACE-1",
                "of 8 concurrent adds of one id exactly one returns true, and its submission is kept",
                search -> {
                    for (int round = 0; round < 5; round++) {
                        String id = "s" + round;
                        List<Submission> won = Collections.synchronizedList(new ArrayList<>());
                        Together.run(THREADS, thread -> {
                            Submission mine = Samples.large(id, thread);
                            if (search.add(mine)) {
                                won.add(mine);
                            }
                        });
                        require(won.size() == 1, won.size() + " adds returned true");
                        same(Optional.of(FollowUp.of(won.get(0))), search.find(id), "another submission was kept");
                    }
                });
        rules.add(
                "RACE-2",
                "of 8 concurrent replaces of one submission exactly one returns true, and its update is kept",
                search -> {
                    Submission known = submission("a");
                    search.add(known);
                    for (int round = 0; round < 5; round++) {
                        int tens = 10 * (round + 1);
                        Submission expected = known;
                        List<Submission> won = Collections.synchronizedList(new ArrayList<>());
                        Together.run(THREADS, thread -> {
                            Submission mine = Samples.large("a", tens + thread);
                            if (search.replace(expected, mine)) {
                                won.add(mine);
                            }
                        });
                        require(won.size() == 1, won.size() + " replaces returned true");
                        known = won.get(0);
                        same(Optional.of(FollowUp.of(known)), search.find("a"), "another update was kept");
                    }
                });
        rules.add("RACE-3", "of 8 threads that record at once no attempt is lost and none is doubled", search -> {
            search.add(submission("a"));
            search.add(submission("b"));
            int each = 8;
            Together.run(THREADS, thread -> {
                for (int i = 0; i < each; i++) {
                    require(
                            search.record(attempt(thread + "." + i, i % 2 == 0 ? "a" : "b")),
                            "record of a new attempt returned false");
                }
            });
            List<CallAttempt> expectedOfA = new ArrayList<>();
            List<CallAttempt> expectedOfB = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                for (int i = 0; i < each; i++) {
                    (i % 2 == 0 ? expectedOfA : expectedOfB).add(attempt(thread + "." + i, i % 2 == 0 ? "a" : "b"));
                }
            }
            search.holds(
                    "after the records",
                    FollowUp.of(submission("a"), expectedOfA),
                    FollowUp.of(submission("b"), expectedOfB));
        });
        rules.add(
                "RACE-4",
                "of 8 concurrent records of one id exactly one returns true, and its attempt is kept",
                search -> {
                    search.add(submission("a"));
                    search.add(submission("b"));
                    List<CallAttempt> kept = new ArrayList<>();
                    for (int round = 0; round < 5; round++) {
                        String id = "r" + round;
                        List<CallAttempt> won = Collections.synchronizedList(new ArrayList<>());
                        Together.run(THREADS, thread -> {
                            CallAttempt mine =
                                    attempt(id, thread % 2 == 0 ? "a" : "b").withNote("of thread " + thread);
                            if (search.record(mine)) {
                                won.add(mine);
                            }
                        });
                        require(won.size() == 1, won.size() + " records returned true");
                        kept.add(won.get(0));
                    }
                    search.holds("after the records", search.with("a", kept), search.with("b", kept));
                });
        rules.add("RACE-5", "of 8 concurrent retracts of one attempt exactly one returns true", search -> {
            search.add(submission("a"));
            for (int round = 0; round < 5; round++) {
                String id = "r" + round;
                search.record(attempt(id, "a"));
                AtomicInteger won = new AtomicInteger();
                Together.run(THREADS, thread -> {
                    if (search.retract(id)) {
                        won.incrementAndGet();
                    }
                });
                require(won.get() == 1, won.get() + " retracts returned true");
            }
            search.holds("after the retracts", FollowUp.of(submission("a")));
        });
        rules.add("RACE-6", "whoever reads while others replace sees one whole submission", search -> {
            search.add(Samples.large("a", 0));
            AtomicBoolean writing = new AtomicBoolean(true);
            AtomicInteger writers = new AtomicInteger(THREADS / 2);
            Together.run(THREADS, thread -> {
                if (thread < THREADS / 2) {
                    try {
                        for (int i = 0; i < 6; i++) {
                            Submission known = search.find("a").orElseThrow().submission();
                            search.replace(known, Samples.large("a", 10 * i + thread));
                        }
                    } finally {
                        if (writers.decrementAndGet() == 0) {
                            writing.set(false);
                        }
                    }
                } else {
                    do {
                        List<FollowUp> all = search.all();
                        require(all.size() == 1, "all gave " + all.size() + " submissions instead of 1");
                        Submission read = all.get(0).submission();
                        int number = Integer.parseInt(read.employer().substring("Employer ".length()));
                        same(Samples.large("a", number), read, "a reader saw parts of two submissions");
                    } while (writing.get());
                }
            });
        });
        rules.add("RACE-7", "of 8 threads that read and replace until they win no change is lost", search -> {
            search.add(submission("a").withReferredBy("0"));
            int each = 4;
            Together.run(THREADS, thread -> {
                for (int i = 0; i < each; i++) {
                    boolean won = false;
                    while (!won) {
                        Submission known = search.find("a").orElseThrow().submission();
                        int count = Integer.parseInt(Objects.requireNonNull(known.referredBy()));
                        won = search.replace(known, known.withReferredBy(Integer.toString(count + 1)));
                    }
                }
            });
            same(
                    Integer.toString(THREADS * each),
                    search.find("a").orElseThrow().submission().referredBy(),
                    "the changes counted were fewer than those that returned true");
        });
        rules.add("RACE-8", "an attempt that is recorded and retracted at once is gone, and stays so", search -> {
            search.add(submission("a"));
            for (int round = 0; round < 5; round++) {
                String id = "r" + round;
                AtomicInteger recorded = new AtomicInteger();
                Together.run(THREADS, thread -> {
                    if (thread % 2 == 0) {
                        recorded.addAndGet(search.record(attempt(id, "a")) ? 1 : 0);
                    } else {
                        search.retract(id);
                    }
                });
                require(recorded.get() <= 1, "record returned true twice");
                search.holds("after retract", FollowUp.of(submission("a")));
            }
        });
    }

    private static void removalRaces(RuleList rules) {
        rules.add("RACE-9", "of 8 concurrent removes of one submission exactly one returns true", search -> {
            for (int round = 0; round < 5; round++) {
                String id = "s" + round;
                search.known(id, "a" + round);
                AtomicInteger won = new AtomicInteger();
                Together.run(THREADS, thread -> {
                    if (search.remove(id)) {
                        won.incrementAndGet();
                    }
                });
                require(won.get() == 1, won.get() + " removes returned true");
            }
            search.holds("after the removes");
        });
        rules.add(
                "RACE-10", "what is recorded while its submission is removed is gone with it, and stays so", search -> {
                    for (int round = 0; round < 5; round++) {
                        String id = "s" + round;
                        search.add(submission(id));
                        Set<String> recorded = ConcurrentHashMap.newKeySet();
                        Together.run(THREADS, thread -> {
                            if (thread == 0) {
                                search.remove(id);
                            } else if (recordedUnlessUnknown(search, id + "." + thread, id)) {
                                recorded.add(id + "." + thread);
                            }
                        });
                        search.holds("after remove");
                        Search other = search.named(search.id);
                        other.add(submission("other " + round));
                        for (String attemptId : recorded) {
                            require(
                                    !other.record(attempt(attemptId, "other " + round)),
                                    "the id of an attempt that went with its submission was free");
                        }
                        other.remove("other " + round);
                    }
                });
        rules.add(
                "RACE-11",
                "of 8 concurrent records of attempts and touches with one id exactly one is kept",
                search -> {
                    search.add(submission("a"));
                    for (int round = 0; round < 5; round++) {
                        String id = "r" + round;
                        AtomicInteger won = new AtomicInteger();
                        Together.run(THREADS, thread -> {
                            boolean recorded =
                                    thread % 2 == 0 ? search.record(attempt(id, "a")) : search.record(touch(id, "a"));
                            won.addAndGet(recorded ? 1 : 0);
                        });
                        require(won.get() == 1, won.get() + " records returned true");
                    }
                    FollowUp found = search.find("a").orElseThrow();
                    int kept = found.attempts().size() + found.touches().size();
                    require(kept == 5, kept + " were kept of 5");
                });
    }

    private static boolean recordedUnlessUnknown(Search search, String attemptId, String submissionId) {
        try {
            return search.record(attempt(attemptId, submissionId));
        } catch (UnknownSubmissionException removed) {
            return false;
        }
    }
}
