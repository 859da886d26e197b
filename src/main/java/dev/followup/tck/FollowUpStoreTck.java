package dev.followup.tck;

import static dev.followup.tck.Samples.attempt;
import static dev.followup.tck.Samples.submission;
import static dev.followup.tck.Samples.touch;
import static dev.followup.tck.StoreRule.require;
import static dev.followup.tck.StoreRule.same;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.UnknownSubmissionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbered rules that prove a store keeps the promises of {@link FollowUpStore}, in plain Java, for any test framework.
 *
 * <p>With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsThePromisesOfAStore() {
 *   return FollowUpStoreTck.of(MyStore::new).rules()
 *       .map(rule -> dynamicTest(rule.toString(), rule::verify));
 * }
 * }</pre>
 *
 * <p>Rules neither sleep nor depend on each other; each works in job searches of its own with random ids, which it leaves in
 * the store. So the supplier may give a new store each time, or one store, or a new one on a database that others use.
 * Immutable.
 */
public final class FollowUpStoreTck {
    private static final int THREADS = 8;

    private final Supplier<? extends FollowUpStore> fresh;
    private final @Nullable UnaryOperator<FollowUpStore> reopen;
    private final @Nullable Damage damage;
    private final List<StoreRule> rules = new ArrayList<>();

    private FollowUpStoreTck(
            Supplier<? extends FollowUpStore> fresh,
            @Nullable UnaryOperator<FollowUpStore> reopen,
            @Nullable Damage damage) {
        this.fresh = fresh;
        this.reopen = reopen;
        this.damage = damage;
        changes();
        touches();
        removals();
        erasure();
        reads();
        pages();
        values();
        touchValues();
        failures();
        limits();
        concurrency();
        removalRaces();
        if (reopen != null) {
            durability(reopen);
        }
        if (damage != null) {
            unreadable(damage);
        }
    }

    /**
     * {@return the rules for the stores that a supplier gives}
     *
     * @param fresh gives a store that is ready for use, once for each rule
     */
    public static FollowUpStoreTck of(Supplier<? extends FollowUpStore> fresh) {
        return new FollowUpStoreTck(Objects.requireNonNull(fresh, "fresh"), null, null);
    }

    /**
     * {@return these rules and those for a store that outlives its process}
     *
     * @param newReopen closes the store that it is given, as the end of the process would, and gives one that knows what
     *     that one kept
     */
    public FollowUpStoreTck withReopening(UnaryOperator<FollowUpStore> newReopen) {
        return new FollowUpStoreTck(fresh, Objects.requireNonNull(newReopen, "newReopen"), damage);
    }

    /** {@return these rules and those for a store in which something may stand that it cannot read} */
    public FollowUpStoreTck withDamage(Damage newDamage) {
        return new FollowUpStoreTck(fresh, reopen, Objects.requireNonNull(newDamage, "newDamage"));
    }

    /** Spoils what a store keeps, as a hand or a later version of the host might. */
    @FunctionalInterface
    public interface Damage {
        /** Makes the stored text of a submission unreadable, and leaves all else as it is. */
        void to(FollowUpStore store, String jobSearchId, String submissionId);
    }

    /** {@return the rules in the order of their numbers} */
    public Stream<StoreRule> rules() {
        return rules.stream();
    }

    private void changes() {
        rule("ADD-1", "add returns true and keeps a submission without attempts", search -> {
            Submission sent = submission("a");
            require(search.add(sent), "add returned false");
            search.holds("after add", FollowUp.of(sent));
        });
        rule("ADD-2", "add of a known id returns false and changes nothing, whatever the content", search -> {
            FollowUp known = search.known("a", "1");
            require(!search.add(known.submission()), "add of the same submission returned true");
            require(!search.add(submission("a").withPriority(Priority.TOP)), "add of another content returned true");
            search.holds("after the second add", known);
        });
        rule("REPLACE-1", "replace of the expected submission returns true and keeps its attempts", search -> {
            FollowUp known = search.known("a", "1");
            Submission updated = Samples.large("a", 7);
            require(search.replace(known.submission(), updated), "replace returned false");
            search.holds("after replace", FollowUp.of(updated, known.attempts()));
            require(search.replace(updated, known.submission()), "replace back returned false");
            search.holds("after replace back", known);
        });
        rule(
                "REPLACE-2",
                "replace of another than the expected submission returns false and changes nothing",
                search -> {
                    FollowUp known = search.known("a", "1");
                    Submission expected = known.submission().withNews(News.INTERVIEW);
                    require(
                            !search.replace(expected, known.submission().withPriority(Priority.LOW)),
                            "replace returned true");
                    search.holds("after replace", known);
                });
        rule("REPLACE-3", "replace of an unknown submission returns false and adds nothing", search -> {
            require(!search.replace(submission("a"), submission("a").withNews(News.FILLED)), "replace returned true");
            search.holds("after replace");
        });
        rule("RECORD-1", "record returns true and adds the attempt to its submission alone", search -> {
            search.add(submission("a"));
            search.add(submission("b"));
            CallAttempt later = attempt("1", "a").withNote("later");
            CallAttempt earlier = CallAttempt.of("2", "a", "Sam Lee", later.at().minusNanos(1), Outcome.BUSY);
            require(search.record(later), "the first record returned false");
            require(search.record(earlier), "the second record returned false");
            search.holds(
                    "after record",
                    FollowUp.of(submission("a"), List.of(later, earlier)),
                    FollowUp.of(submission("b")));
        });
        rule("RECORD-2", "record of a known id returns false and changes nothing, whatever the content", search -> {
            FollowUp known = search.known("a", "1");
            FollowUp other = search.known("b");
            require(!search.record(known.attempts().get(0)), "record of the same attempt returned true");
            require(!search.record(attempt("1", "a").withNote("new")), "record of another content returned true");
            require(!search.record(attempt("1", "b")), "record about another submission returned true");
            search.holds("after the second record", known, other);
        });
        rule(
                "RECORD-3",
                "record about an unknown submission throws UnknownSubmissionException and keeps nothing",
                search -> {
                    search.refusesUnknown("record in an unknown job search", () -> search.record(attempt("1", "a")));
                    search.add(submission("b"));
                    search.refusesUnknown("record about an unknown submission", () -> search.record(attempt("1", "a")));
                    search.add(submission("a"));
                    search.holds("after the refusal", FollowUp.of(submission("a")), FollowUp.of(submission("b")));
                    require(search.record(attempt("1", "a")), "the id of the refused attempt was taken");
                });
        rule("RETRACT-1", "retract removes one attempt and returns true, then false", search -> {
            FollowUp known = search.known("a", "1", "2");
            require(search.retract("1"), "retract returned false");
            search.holds("after retract", FollowUp.of(known.submission(), List.of(attempt("2", "a"))));
            require(!search.retract("1"), "the second retract returned true");
            search.holds("after the second retract", FollowUp.of(known.submission(), List.of(attempt("2", "a"))));
        });
        rule("RETRACT-2", "record after retract returns false and does not revive the attempt", search -> {
            FollowUp known = search.known("a", "1");
            search.retract("1");
            require(!search.record(known.attempts().get(0)), "record of the retracted attempt returned true");
            search.holds("after record", FollowUp.of(known.submission()));
        });
        rule(
                "RETRACT-3",
                "retract of an unknown attempt returns false, and a late record does not bring it in",
                search -> {
                    require(!search.retract("1"), "retract in an unknown job search returned true");
                    search.add(submission("a"));
                    require(!search.retract("2"), "retract of an unknown attempt returned true");
                    require(
                            !search.record(attempt("1", "a")),
                            "record after retract in an unknown job search returned true");
                    require(!search.record(attempt("2", "a")), "record after retract returned true");
                    search.holds("after record", FollowUp.of(submission("a")));
                });
    }

    private void erasure() {
        rule("ERASE-1", "erase leaves no submission and no attempt", search -> {
            search.known("a", "1", "2");
            search.known("b", "3");
            search.erase();
            search.holds("after erase");
            require(search.find("a").isEmpty(), "find gave an erased submission");
            require(search.add(submission("a")), "the id of an erased submission was taken");
            search.holds("after add", FollowUp.of(submission("a")));
        });
        rule("ERASE-2", "erase leaves no attempt id, known or retracted, and no tombstone", search -> {
            search.known("a", "1", "2");
            search.retract("2");
            search.retract("3");
            search.erase();
            search.add(submission("a"));
            for (String id : List.of("1", "2", "3")) {
                require(search.record(attempt(id, "a")), "an attempt id was still taken");
            }
        });
        rule("ERASE-3", "erase of an unknown job search does nothing", search -> {
            search.erase();
            search.holds("after erase");
            search.erase();
            search.holds("after the second erase");
        });
        rule("ERASE-4", "erase leaves no touch and no removed submission's id", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            search.remove("b");
            search.erase();
            require(search.add(submission("a")), "the id of an erased submission was taken");
            require(search.add(submission("b")), "a removed id was still taken");
            require(search.record(touch("1", "a")), "the id of an erased touch was taken");
        });
    }

    private void touches() {
        rule("TOUCH-1", "record of a touch returns true and adds it to its submission alone", search -> {
            FollowUp a = search.known("a", "1");
            FollowUp b = search.known("b");
            Touch later = touch("2", "a").withNote("later");
            Touch earlier = Touch.received("3", "a", later.at().minusNanos(1), Touch.Channel.MEETING);
            require(search.record(later), "the first record returned false");
            require(search.record(earlier), "the second record returned false");
            search.holds("after record", FollowUp.of(a.submission(), a.attempts(), List.of(earlier, later)), b);
        });
        rule("TOUCH-2", "attempts and touches share their ids: record of a known one returns false", search -> {
            FollowUp a = search.known("a", "1");
            search.add(submission("b"));
            search.record(touch("2", "a"));
            require(!search.record(touch("1", "a")), "record of a touch with an attempt's id returned true");
            require(!search.record(attempt("2", "b")), "record of an attempt with a touch's id returned true");
            require(!search.record(touch("2", "b").withNote("new")), "record of another content returned true");
            search.holds(
                    "after record",
                    FollowUp.of(a.submission(), a.attempts(), List.of(touch("2", "a"))),
                    FollowUp.of(submission("b")));
        });
        rule("TOUCH-3", "retract removes a touch for good, and a late record does not bring it in", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            require(search.retract("1"), "retract returned false");
            require(!search.retract("1"), "the second retract returned true");
            search.retract("2");
            require(!search.record(touch("1", "a")), "record of the retracted touch returned true");
            require(!search.record(touch("2", "a")), "record after retract returned true");
            search.holds("after record", FollowUp.of(submission("a")));
        });
        rule("TOUCH-4", "replace keeps the touches", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            Submission updated = submission("a").withNews(News.FILLED);
            require(search.replace(submission("a"), updated), "replace returned false");
            search.holds("after replace", FollowUp.of(updated, List.of(), List.of(touch("1", "a"))));
        });
        rule(
                "TOUCH-5",
                "record of a touch about an unknown submission throws UnknownSubmissionException and keeps nothing",
                search -> {
                    search.refusesUnknown("record in an unknown job search", () -> search.record(touch("1", "a")));
                    search.add(submission("b"));
                    search.refusesUnknown("record about an unknown submission", () -> search.record(touch("1", "a")));
                    search.holds("after the refusal", FollowUp.of(submission("b")));
                    require(search.record(touch("1", "b")), "the id of the refused touch was taken");
                });
    }

    private void removals() {
        rule("REMOVE-1", "remove takes a submission with all that is about it and returns true, then false", search -> {
            search.known("a", "1", "2");
            search.record(touch("3", "a"));
            FollowUp other = search.known("b", "4");
            require(search.remove("a"), "remove returned false");
            search.holds("after remove", other);
            require(search.find("a").isEmpty(), "find gave a removed submission");
            require(!search.remove("a"), "the second remove returned true");
            search.holds("after the second remove", other);
        });
        rule("REMOVE-2", "a removed submission is unknown, and its id stays taken", search -> {
            FollowUp known = search.known("a");
            search.remove("a");
            require(!search.add(known.submission()), "add of the removed submission returned true");
            require(
                    !search.replace(known.submission(), known.submission().withNews(News.FILLED)),
                    "replace of the removed submission returned true");
            search.refusesUnknown("record about a removed submission", () -> search.record(attempt("1", "a")));
            search.refusesUnknown("record about a removed submission", () -> search.record(touch("1", "a")));
            search.holds("after the refusals");
        });
        rule("REMOVE-3", "the ids of attempts and touches of a removed submission stay taken", search -> {
            search.known("a", "1");
            search.record(touch("2", "a"));
            search.add(submission("b"));
            search.remove("a");
            require(!search.record(attempt("1", "b")), "the id of a removed attempt was free");
            require(!search.record(touch("2", "b")), "the id of a removed touch was free");
            require(!search.retract("1"), "a removed attempt could be retracted");
            search.holds("after record", FollowUp.of(submission("b")));
        });
        rule(
                "REMOVE-4",
                "remove of an unknown submission returns false, and a late add does not bring it in",
                search -> {
                    require(!search.remove("a"), "remove in an unknown job search returned true");
                    search.add(submission("b"));
                    require(!search.remove("c"), "remove of an unknown submission returned true");
                    require(!search.add(submission("a")), "add after remove in an unknown job search returned true");
                    require(!search.add(submission("c")), "add after remove returned true");
                    search.holds("after add", FollowUp.of(submission("b")));
                });
    }

    private void pages() {
        rule("LIST-1", "a job search is listed from its first fact until it is erased", search -> {
            List<Search> begun = List.of(search, search.named(search.id + " B"));
            Search other = search.another();
            begun.get(0).add(submission("a"));
            begun.get(1).add(submission("a"));
            begun.get(1).remove("a");
            other.add(submission("a"));
            other.erase();
            other.find("a");
            other.all();
            List<String> listed = search.store.jobSearches(null, Integer.MAX_VALUE);
            for (Search each : begun) {
                require(Collections.frequency(listed, each.id) == 1, "a job search was not listed once");
            }
            require(!listed.contains(other.id), "a job search was listed that was erased");
        });
        rule("LIST-2", "page by page each job search comes once, in an order that stays", search -> {
            Set<String> begun = new HashSet<>();
            for (int i = 0; i < 7; i++) {
                Search one = search.named(search.id + " " + i);
                one.add(submission("a"));
                begun.add(one.id);
            }
            List<String> once = inPages(search.store, Integer.MAX_VALUE);
            List<String> paged = inPages(search.store, Math.max(2, once.size() / 4));
            once.retainAll(begun);
            paged.retainAll(begun);
            require(once.size() == begun.size(), once.size() + " were listed of " + begun.size());
            same(once, paged, "in pages the order was another");
        });
        rule("LIST-3", "the page after an erased job search goes on behind it", search -> {
            List<String> begun = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Search one = search.named(search.id + " " + i);
                one.add(submission("a"));
                begun.add(one.id);
            }
            List<String> ordered = new ArrayList<>(search.store.jobSearches(null, Integer.MAX_VALUE));
            ordered.retainAll(begun);
            search.named(ordered.get(1)).erase();
            List<String> behind = search.store.jobSearches(ordered.get(1), Integer.MAX_VALUE);
            require(!behind.contains(ordered.get(0)), "a job search came again that stands before it");
            require(behind.contains(ordered.get(2)), "a job search did not come that stands behind it");
        });
    }

    /** All job searches, asked for page by page. */
    private static List<String> inPages(FollowUpStore store, int most) throws StoreRule.Broken {
        Set<String> listed = new LinkedHashSet<>();
        List<String> page = store.jobSearches(null, most);
        while (true) {
            require(page.size() <= most, "a page of " + most + " had " + page.size());
            for (String id : page) {
                require(listed.add(id), "a job search was listed twice");
            }
            if (page.size() < most) {
                return new ArrayList<>(listed);
            }
            page = store.jobSearches(page.get(page.size() - 1), most);
        }
    }

    private void reads() {
        rule("FIND-1", "find gives what is known by exactly that id, or empty", search -> {
            require(search.find("a").isEmpty(), "find in an unknown job search was not empty");
            FollowUp known = search.known("a", "1");
            search.known("b", "2");
            same(Optional.of(known), search.find("a"), "find did not give the known follow-up");
            require(search.find("c").isEmpty(), "find of an unknown submission was not empty");
            require(search.find("1").isEmpty(), "find of an attempt's id was not empty");
        });
        rule("ALL-1", "all is ordered by submission id as String.compareTo orders", search -> {
            List<String> ids = new ArrayList<>(
                    List.of("10", "9", "B", "a", "\u00e4", "z", "_", "-", "\ud83d\ude00", "\uff5e", "Z", "a b", "a-b"));
            ids.forEach(id -> search.add(submission(id)));
            List<String> listed = new ArrayList<>();
            search.all().forEach(followUp -> listed.add(followUp.submission().id()));
            ids.sort(Comparator.naturalOrder());
            same(ids, listed, "the order was another");
        });
        rule("ALL-2", "all is complete, however much there is", search -> {
            List<FollowUp> known = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                known.add(
                        search.known("s" + (1_000 + i), "a" + i, "b" + i, "c" + i, "d" + i, "e" + i, "f" + i, "g" + i));
            }
            search.holds("after 1040 facts", known.toArray(FollowUp[]::new));
        });
        rule("ALL-3", "what find and all gave does not change afterwards", search -> {
            FollowUp known = search.known("a", "1");
            List<FollowUp> all = search.all();
            Optional<FollowUp> found = search.find("a");
            search.record(attempt("2", "a"));
            search.add(submission("b"));
            search.replace(known.submission(), known.submission().withNews(News.FILLED));
            search.retract("1");
            same(List.of(known), all, "the list that all gave changed");
            same(Optional.of(known), found, "the follow-up that find gave changed");
        });
        rule("ISOLATION-1", "job searches do not see each other's submissions", search -> {
            Search other = search.another();
            search.add(submission("a"));
            require(other.all().isEmpty() && other.find("a").isEmpty(), "another job search saw the submission");
            require(other.add(submission("a").withNews(News.FILLED)), "another job search had taken the id");
            require(
                    other.replace(
                            submission("a").withNews(News.FILLED),
                            submission("a").withPriority(Priority.TOP)),
                    "replace returned false");
            search.holds("after work in another job search", FollowUp.of(submission("a")));
        });
        rule("ISOLATION-2", "job searches do not see each other's attempts and tombstones", search -> {
            Search other = search.another();
            FollowUp known = search.known("a", "1");
            search.retract("2");
            other.add(submission("a"));
            require(!other.retract("3"), "another job search had recorded the attempt");
            require(other.record(attempt("1", "a")), "another job search had taken the id of the attempt");
            require(other.record(attempt("2", "a")), "another job search had retracted the attempt");
            other.retract("1");
            search.holds("after work in another job search", known);
        });
        rule("ISOLATION-3", "erase leaves other job searches as they are", search -> {
            Search other = search.another();
            FollowUp known = search.known("a", "1");
            search.retract("2");
            other.known("a", "1");
            other.erase();
            search.holds("after erase of another job search", known);
            require(!search.record(attempt("2", "a")), "erase of another job search removed a tombstone");
        });
        rule("ISOLATION-4", "remove leaves other job searches as they are", search -> {
            Search other = search.another();
            FollowUp known = search.known("a", "1");
            other.known("a", "1");
            other.remove("a");
            other.remove("b");
            search.holds("after remove in another job search", known);
            require(search.add(submission("b")), "another job search had removed the id");
        });
        rule("ID-1", "submission ids that differ in case, spaces or code points are different", search -> {
            List<FollowUp> known = new ArrayList<>();
            for (String id : similar(200)) {
                Submission sent = Submission.resume(id, "Employer of " + known.size(), "Engineer", Samples.MONDAY);
                require(search.add(sent), "one of the ids was taken by a similar one");
                known.add(FollowUp.of(sent));
            }
            for (FollowUp followUp : known) {
                same(Optional.of(followUp), search.find(followUp.submission().id()), "find gave that of a similar id");
            }
            for (String id : similar(200)) {
                require(search.remove(id), "one of the ids was removed with a similar one");
            }
        });
        rule("ID-2", "attempt ids that differ in case, spaces or code points are different", search -> {
            search.add(submission("s"));
            for (String id : similar(200)) {
                require(search.record(attempt(id, "s")), "one of the ids was taken by a similar one");
            }
            for (String id : similar(200)) {
                require(search.retract(id), "one of the ids was retracted with a similar one");
            }
        });
        rule("ID-3", "job search ids that differ in case, spaces or code points are different", search -> {
            List<Search> searches = new ArrayList<>();
            for (String id : similar(200 - search.id.length())) {
                Search similar = search.named(search.id + id);
                require(similar.add(submission("s" + searches.size())), "add returned false");
                searches.add(similar);
            }
            for (int i = 0; i < searches.size(); i++) {
                same(
                        List.of(FollowUp.of(submission("s" + i))),
                        searches.get(i).all(),
                        "a job search held what a similar one holds");
            }
        });
    }

    private static List<String> similar(int longest) {
        return List.of(
                "a",
                "A",
                "a ",
                " a",
                "\u00e0",
                "a\u0300",
                "\u00c0",
                "a\u200b",
                "\uff41",
                "\u0430",
                "\ud83d\ude00",
                "\ud83d\ude01",
                "ss",
                "\u00df",
                "1",
                "01",
                "1.0",
                "..",
                "a/../a",
                "a%",
                "a_",
                "a\\",
                "a'",
                "a".repeat(longest),
                "a".repeat(longest - 1) + "b");
    }

    private void values() {
        rule("VALUE-1", "text comes back as it went in: any script, any punctuation, the longest", search -> {
            search.keeps(Samples.texts());
            search.keepsAttempts(Samples.textAttempts("a"));
        });
        rule("VALUE-2", "time comes back as it went in: nanoseconds, the years 1 and 9999", search -> {
            search.keeps(Samples.days());
            search.keepsAttempts(Samples.times("a"));
        });
        rule("VALUE-3", "zones come back as they went in: every region, offsets to the second", search -> {
            search.keeps(List.of(Samples.zones("z")));
        });
        rule("VALUE-4", "each constant comes back as it went in, and a role as declared or as recognised", search -> {
            search.keeps(Samples.choices());
            search.keepsAttempts(Samples.outcomes("a"));
        });
        rule("VALUE-5", "absent comes back absent, and empty comes back empty", search -> {
            search.keeps(Samples.absences());
            search.keepsAttempts(Samples.absentInAttempts("a"));
        });
        rule("VALUE-6", "contacts and phones come back in their order, however many", search -> {
            search.keeps(List.of(Samples.many("many"), Samples.large("large", 1)));
        });
    }

    private void touchValues() {
        rule("VALUE-7", "touches come back as they went in", search -> {
            search.keepsTouches(Samples.touches("a"));
        });
        rule("VALUE-8", "call hours come back as they went in: any range, to the nanosecond", search -> {
            search.keeps(List.of(Samples.hours("a")));
        });
        rule("VALUE-9", "a website comes back as it went in, or is refused and changes nothing", search -> {
            List<FollowUp> kept = new ArrayList<>();
            for (Submission sample : Samples.websites()) {
                if (search.accepts(sample)) {
                    search.back(FollowUp.of(sample));
                    kept.add(FollowUp.of(sample));
                }
            }
            search.holds("after the websites", kept.toArray(FollowUp[]::new));
        });
    }

    private void failures() {
        rule("FAIL-1", "replace between different ids throws IllegalArgumentException and changes nothing", search -> {
            FollowUp a = search.known("a", "1");
            FollowUp b = search.known("b");
            search.refuses("replace", () -> search.replace(a.submission(), b.submission()));
            search.refuses("replace", () -> search.replace(a.submission(), submission("c")));
            search.holds("after the refusals", a, b);
        });
        rule("FAIL-2", "a null argument throws NullPointerException and changes nothing", search -> {
            FollowUp known = search.known("a", "1");
            FollowUpStore store = search.store;
            Submission sent = submission("b");
            search.refusesNull("add", () -> store.add(absent(), sent));
            search.refusesNull("add", () -> store.add(search.id, absent()));
            search.refusesNull("replace", () -> store.replace(absent(), known.submission(), known.submission()));
            search.refusesNull("replace", () -> store.replace(search.id, absent(), known.submission()));
            search.refusesNull("replace", () -> store.replace(search.id, known.submission(), absent()));
            search.refusesNull("record", () -> store.record(absent(), attempt("2", "a")));
            search.refusesNull("record", () -> store.record(search.id, FollowUpStoreTck.<CallAttempt>absent()));
            search.refusesNull("record", () -> store.record(absent(), touch("2", "a")));
            search.refusesNull("record", () -> store.record(search.id, FollowUpStoreTck.<Touch>absent()));
            search.refusesNull("remove", () -> store.remove(absent(), "a"));
            search.refusesNull("remove", () -> store.remove(search.id, absent()));
            search.refusesNull("retract", () -> store.retract(absent(), "1"));
            search.refusesNull("retract", () -> store.retract(search.id, absent()));
            search.refusesNull("find", () -> store.find(absent(), "a"));
            search.refusesNull("find", () -> store.find(search.id, absent()));
            search.refusesNull("all", () -> store.all(absent()));
            search.refusesNull("erase", () -> store.erase(absent()));
            search.holds("after the refusals", known);
        });
    }

    private void limits() {
        rule("FAIL-3", "a page of less than one job search is refused with IllegalArgumentException", search -> {
            for (int most : new int[] {0, -1, Integer.MIN_VALUE}) {
                search.refuses("jobSearches", () -> search.store.jobSearches(null, most));
                search.refuses("jobSearches", () -> search.store.jobSearches(search.id, most));
            }
        });
        rule(
                "FAIL-4",
                "a job search id of more than 200 characters is refused with IllegalArgumentException",
                search -> {
                    Search long200 = search.named((search.id + "a".repeat(200)).substring(0, 200));
                    long200.add(submission("a"));
                    long200.holds("with an id of 200 characters", FollowUp.of(submission("a")));
                    Search tooLong = search.named(long200.id + "a");
                    search.refuses("add", () -> tooLong.add(submission("a")));
                    search.refuses("replace", () -> tooLong.replace(submission("a"), submission("a")));
                    search.refuses("remove", () -> tooLong.remove("a"));
                    search.refuses("record", () -> tooLong.record(attempt("1", "a")));
                    search.refuses("record", () -> tooLong.record(touch("1", "a")));
                    search.refuses("retract", () -> tooLong.retract("1"));
                    search.refuses("find", () -> tooLong.find("a"));
                    search.refuses("all", tooLong::all);
                    search.refuses("erase", tooLong::erase);
                });
    }

    /** Null where none belongs, which is the point of the rule. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return (T) null;
    }

    private void concurrency() {
        rule(
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
        rule(
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
        rule("RACE-3", "of 8 threads that record at once no attempt is lost and none is doubled", search -> {
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
        rule(
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
        rule("RACE-5", "of 8 concurrent retracts of one attempt exactly one returns true", search -> {
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
        rule("RACE-6", "whoever reads while others replace sees one whole submission", search -> {
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
        rule("RACE-7", "of 8 threads that read and replace until they win no change is lost", search -> {
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
        rule("RACE-8", "an attempt that is recorded and retracted at once is gone, and stays so", search -> {
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

    private void removalRaces() {
        rule("RACE-9", "of 8 concurrent removes of one submission exactly one returns true", search -> {
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
        rule("RACE-10", "what is recorded while its submission is removed is gone with it, and stays so", search -> {
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
        rule("RACE-11", "of 8 concurrent records of attempts and touches with one id exactly one is kept", search -> {
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

    private void unreadable(Damage damage) {
        rule("UNREADABLE-1", "what cannot be read is named, and hides nothing else", search -> {
            FollowUp b = unreadableAmongOthers(search, damage);
            search.namesUnreadable("all", "a", List.of(b), search::all);
            search.namesUnreadable("find", "a", List.of(), () -> search.find("a"));
            same(Optional.of(b), search.find("b"), "find of another submission gave something else");
            require(search.find("c").isEmpty(), "find of an unknown submission was not empty");
        });
        rule(
                "UNREADABLE-2",
                "what cannot be read is replaced where expected equals the update, and only there",
                search -> {
                    FollowUp b = unreadableAmongOthers(search, damage);
                    Submission updated = submission("a").withPriority(Priority.TOP);
                    require(
                            !search.replace(submission("a"), updated),
                            "replace of what was known before returned true");
                    require(search.replace(updated, updated), "replace returned false");
                    search.holds("after replace", FollowUp.of(updated), b);
                });
        rule("UNREADABLE-3", "what cannot be read can be removed", search -> {
            FollowUp b = unreadableAmongOthers(search, damage);
            require(search.remove("a"), "remove returned false");
            search.holds("after remove", b);
        });
    }

    /** Submission a cannot be read; b can, and is given. */
    private static FollowUp unreadableAmongOthers(Search search, Damage damage) {
        search.known("a");
        FollowUp other = search.known("b", "1");
        damage.to(search.store, search.id, "a");
        return other;
    }

    private void durability(UnaryOperator<FollowUpStore> reopen) {
        rule("DURABLE-1", "what was kept is found after reopening", search -> {
            FollowUp known = search.known("a", "1", "2");
            FollowUp replaced = search.known("b");
            search.replace(replaced.submission(), Samples.large("b", 3));
            search.reopened(reopen).holds("after reopening", known, FollowUp.of(Samples.large("b", 3)));
        });
        rule("DURABLE-2", "what was retracted or erased is gone after reopening, and tombstones hold", search -> {
            Search other = search.another();
            other.known("a", "1");
            other.erase();
            FollowUp known = search.known("a", "1", "2");
            search.retract("1");
            search.retract("3");
            Search reopened = search.reopened(reopen);
            FollowUp left = FollowUp.of(known.submission(), List.of(attempt("2", "a")));
            reopened.holds("after reopening", left);
            require(!reopened.record(attempt("1", "a")), "a retracted attempt was revived");
            require(!reopened.record(attempt("3", "a")), "a retracted id was revived");
            require(reopened.named(other.id).all().isEmpty(), "an erased job search was revived");
        });
        rule(
                "DURABLE-3",
                "what was removed is gone after reopening, its tombstones hold, and touches are found",
                search -> {
                    search.add(submission("a"));
                    search.record(touch("1", "a"));
                    search.add(submission("b"));
                    search.record(touch("2", "b"));
                    search.remove("a");
                    search.remove("c");
                    Search reopened = search.reopened(reopen);
                    reopened.holds(
                            "after reopening", FollowUp.of(submission("b"), List.of(), List.of(touch("2", "b"))));
                    require(!reopened.add(submission("a")), "a removed submission was revived");
                    require(!reopened.add(submission("c")), "a removed id was revived");
                    require(!reopened.record(touch("1", "b")), "the id of a removed touch was revived");
                });
    }

    private void rule(String id, String statement, InSearch verification) {
        rules.add(new StoreRule(
                id, statement, () -> verification.run(new Search(fresh.get(), "tck " + UUID.randomUUID()))));
    }

    /** What a rule does in a job search that is unknown to its store. */
    @FunctionalInterface
    private interface InSearch {
        void run(Search search) throws Exception;
    }
}
