package dev.followup.tck;

import static dev.followup.tck.Samples.attempt;
import static dev.followup.tck.Samples.submission;
import static dev.followup.tck.Samples.touch;
import static dev.followup.tck.StoreRule.require;
import static dev.followup.tck.StoreRule.same;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is read, whole and in pages, and that all that a fact may hold comes back as it was. */
final class ReadRules {
    private ReadRules() {}

    static void addTo(RuleList rules) {
        reads(rules);
        pages(rules);
        values(rules);
        touchValues(rules);
        failures(rules);
        limits(rules);
    }

    private static void reads(RuleList rules) {
        rules.add("FIND-1", "find gives what is known by exactly that id, or empty", search -> {
            require(search.find("a").isEmpty(), "find in an unknown job search was not empty");
            FollowUp known = search.known("a", "1");
            search.known("b", "2");
            same(Optional.of(known), search.find("a"), "find did not give the known follow-up");
            require(search.find("c").isEmpty(), "find of an unknown submission was not empty");
            require(search.find("1").isEmpty(), "find of an attempt's id was not empty");
        });
        rules.add("ALL-1", "all is ordered by submission id as String.compareTo orders", search -> {
            List<String> ids = new ArrayList<>(
                    List.of("10", "9", "B", "a", "\u00e4", "z", "_", "-", "\ud83d\ude00", "\uff5e", "Z", "a b", "a-b"));
            ids.forEach(id -> search.add(submission(id)));
            List<String> listed = new ArrayList<>();
            search.all().forEach(followUp -> listed.add(followUp.submission().id()));
            ids.sort(Comparator.naturalOrder());
            same(ids, listed, "the order was another");
        });
        rules.add("ALL-2", "all is complete, however much there is", search -> {
            List<FollowUp> known = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                known.add(
                        search.known("s" + (1_000 + i), "a" + i, "b" + i, "c" + i, "d" + i, "e" + i, "f" + i, "g" + i));
            }
            search.holds("after 1040 facts", known.toArray(FollowUp[]::new));
        });
        rules.add("ALL-3", "what find and all gave does not change afterwards", search -> {
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
        rules.add("ISOLATION-1", "job searches do not see each other's submissions", search -> {
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
        rules.add("ISOLATION-2", "job searches do not see each other's attempts and tombstones", search -> {
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
        rules.add("ISOLATION-3", "erase leaves other job searches as they are", search -> {
            Search other = search.another();
            FollowUp known = search.known("a", "1");
            search.retract("2");
            other.known("a", "1");
            other.erase();
            search.holds("after erase of another job search", known);
            require(!search.record(attempt("2", "a")), "erase of another job search removed a tombstone");
        });
        rules.add("ISOLATION-4", "remove leaves other job searches as they are", search -> {
            Search other = search.another();
            FollowUp known = search.known("a", "1");
            other.known("a", "1");
            other.remove("a");
            other.remove("b");
            search.holds("after remove in another job search", known);
            require(search.add(submission("b")), "another job search had removed the id");
        });
        rules.add("ID-1", "submission ids that differ in case, spaces or code points are different", search -> {
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
        rules.add("ID-2", "attempt ids that differ in case, spaces or code points are different", search -> {
            search.add(submission("s"));
            for (String id : similar(200)) {
                require(search.record(attempt(id, "s")), "one of the ids was taken by a similar one");
            }
            for (String id : similar(200)) {
                require(search.retract(id), "one of the ids was retracted with a similar one");
            }
        });
        rules.add("ID-3", "job search ids that differ in case, spaces or code points are different", search -> {
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

    private static void pages(RuleList rules) {
        rules.add("LIST-1", "a job search is listed from its first fact until it is erased", search -> {
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
        rules.add("LIST-2", "page by page each job search comes once, in an order that stays", search -> {
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
        rules.add("LIST-3", "the page after an erased job search goes on behind it", search -> {
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

    private static void values(RuleList rules) {
        rules.add("VALUE-1", "text comes back as it went in: any script, any punctuation, the longest", search -> {
            search.keeps(Samples.texts());
            search.keepsAttempts(Samples.textAttempts("a"));
        });
        rules.add("VALUE-2", "time comes back as it went in: nanoseconds, the years 1 and 9999", search -> {
            search.keeps(Samples.days());
            search.keepsAttempts(Samples.times("a"));
        });
        rules.add("VALUE-3", "zones come back as they went in: every region, offsets to the second", search -> {
            search.keeps(List.of(Samples.zones("z")));
        });
        rules.add(
                "VALUE-4",
                "each constant comes back as it went in, and a role as declared or as recognised",
                search -> {
                    search.keeps(Samples.choices());
                    search.keepsAttempts(Samples.outcomes("a"));
                });
        rules.add("VALUE-5", "absent comes back absent, and empty comes back empty", search -> {
            search.keeps(Samples.absences());
            search.keepsAttempts(Samples.absentInAttempts("a"));
        });
        rules.add("VALUE-6", "contacts and phones come back in their order, however many", search -> {
            search.keeps(List.of(Samples.many("many"), Samples.large("large", 1)));
        });
    }

    private static void touchValues(RuleList rules) {
        rules.add("VALUE-7", "touches come back as they went in", search -> {
            search.keepsTouches(Samples.touches("a"));
        });
        rules.add("VALUE-8", "call hours come back as they went in: any range, to the nanosecond", search -> {
            search.keeps(List.of(Samples.hours("a")));
        });
        rules.add("VALUE-9", "a website comes back as it went in, or is refused and changes nothing", search -> {
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

    private static void failures(RuleList rules) {
        rules.add(
                "FAIL-1",
                "replace between different ids throws IllegalArgumentException and changes nothing",
                search -> {
                    FollowUp a = search.known("a", "1");
                    FollowUp b = search.known("b");
                    search.refuses("replace", () -> search.replace(a.submission(), b.submission()));
                    search.refuses("replace", () -> search.replace(a.submission(), submission("c")));
                    search.holds("after the refusals", a, b);
                });
        rules.add("FAIL-2", "a null argument throws NullPointerException and changes nothing", search -> {
            FollowUp known = search.known("a", "1");
            FollowUpStore store = search.store;
            Submission sent = submission("b");
            search.refusesNull("add", () -> store.add(absent(), sent));
            search.refusesNull("add", () -> store.add(search.id, absent()));
            search.refusesNull("replace", () -> store.replace(absent(), known.submission(), known.submission()));
            search.refusesNull("replace", () -> store.replace(search.id, absent(), known.submission()));
            search.refusesNull("replace", () -> store.replace(search.id, known.submission(), absent()));
            search.refusesNull("record", () -> store.record(absent(), attempt("2", "a")));
            search.refusesNull("record", () -> store.record(search.id, ReadRules.<CallAttempt>absent()));
            search.refusesNull("record", () -> store.record(absent(), touch("2", "a")));
            search.refusesNull("record", () -> store.record(search.id, ReadRules.<Touch>absent()));
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

    private static void limits(RuleList rules) {
        rules.add("FAIL-3", "a page of less than one job search is refused with IllegalArgumentException", search -> {
            for (int most : new int[] {0, -1, Integer.MIN_VALUE}) {
                search.refuses("jobSearches", () -> search.store.jobSearches(null, most));
                search.refuses("jobSearches", () -> search.store.jobSearches(search.id, most));
            }
        });
        rules.add(
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
}
