package dev.followup.tck;

import static dev.followup.tck.Samples.attempt;
import static dev.followup.tck.Samples.submission;
import static dev.followup.tck.Samples.touch;
import static dev.followup.tck.StoreRule.require;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import java.util.List;

/** What is added, replaced, recorded, retracted, removed and erased. */
final class ChangeRules {
    private ChangeRules() {}

    static void addTo(RuleList rules) {
        changes(rules);
        touches(rules);
        removals(rules);
        erasure(rules);
    }

    private static void changes(RuleList rules) {
        rules.add("ADD-1", "add returns true and keeps a submission without attempts", search -> {
            Submission sent = submission("a");
            require(search.add(sent), "add returned false");
            search.holds("after add", FollowUp.of(sent));
        });
        rules.add("ADD-2", "add of a known id returns false and changes nothing, whatever the content", search -> {
            FollowUp known = search.known("a", "1");
            require(!search.add(known.submission()), "add of the same submission returned true");
            require(!search.add(submission("a").withPriority(Priority.TOP)), "add of another content returned true");
            search.holds("after the second add", known);
        });
        rules.add("REPLACE-1", "replace of the expected submission returns true and keeps its attempts", search -> {
            FollowUp known = search.known("a", "1");
            Submission updated = Samples.large("a", 7);
            require(search.replace(known.submission(), updated), "replace returned false");
            search.holds("after replace", FollowUp.of(updated, known.attempts()));
            require(search.replace(updated, known.submission()), "replace back returned false");
            search.holds("after replace back", known);
        });
        rules.add(
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
        rules.add("REPLACE-3", "replace of an unknown submission returns false and adds nothing", search -> {
            require(!search.replace(submission("a"), submission("a").withNews(News.FILLED)), "replace returned true");
            search.holds("after replace");
        });
        rules.add("RECORD-1", "record returns true and adds the attempt to its submission alone", search -> {
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
        rules.add(
                "RECORD-2", "record of a known id returns false and changes nothing, whatever the content", search -> {
                    FollowUp known = search.known("a", "1");
                    FollowUp other = search.known("b");
                    require(!search.record(known.attempts().get(0)), "record of the same attempt returned true");
                    require(
                            !search.record(attempt("1", "a").withNote("new")),
                            "record of another content returned true");
                    require(!search.record(attempt("1", "b")), "record about another submission returned true");
                    search.holds("after the second record", known, other);
                });
        rules.add(
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
        rules.add("RETRACT-1", "retract removes one attempt and returns true, then false", search -> {
            FollowUp known = search.known("a", "1", "2");
            require(search.retract("1"), "retract returned false");
            search.holds("after retract", FollowUp.of(known.submission(), List.of(attempt("2", "a"))));
            require(!search.retract("1"), "the second retract returned true");
            search.holds("after the second retract", FollowUp.of(known.submission(), List.of(attempt("2", "a"))));
        });
        rules.add("RETRACT-2", "record after retract returns false and does not revive the attempt", search -> {
            FollowUp known = search.known("a", "1");
            search.retract("1");
            require(!search.record(known.attempts().get(0)), "record of the retracted attempt returned true");
            search.holds("after record", FollowUp.of(known.submission()));
        });
        rules.add(
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

    private static void touches(RuleList rules) {
        rules.add("TOUCH-1", "record of a touch returns true and adds it to its submission alone", search -> {
            FollowUp a = search.known("a", "1");
            FollowUp b = search.known("b");
            Touch later = touch("2", "a").withNote("later");
            Touch earlier = Touch.received("3", "a", later.at().minusNanos(1), Touch.Channel.MEETING);
            require(search.record(later), "the first record returned false");
            require(search.record(earlier), "the second record returned false");
            search.holds("after record", FollowUp.of(a.submission(), a.attempts(), List.of(earlier, later)), b);
        });
        rules.add("TOUCH-2", "attempts and touches share their ids: record of a known one returns false", search -> {
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
        rules.add("TOUCH-3", "retract removes a touch for good, and a late record does not bring it in", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            require(search.retract("1"), "retract returned false");
            require(!search.retract("1"), "the second retract returned true");
            search.retract("2");
            require(!search.record(touch("1", "a")), "record of the retracted touch returned true");
            require(!search.record(touch("2", "a")), "record after retract returned true");
            search.holds("after record", FollowUp.of(submission("a")));
        });
        rules.add("TOUCH-4", "replace keeps the touches", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            Submission updated = submission("a").withNews(News.FILLED);
            require(search.replace(submission("a"), updated), "replace returned false");
            search.holds("after replace", FollowUp.of(updated, List.of(), List.of(touch("1", "a"))));
        });
        rules.add(
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

    private static void removals(RuleList rules) {
        rules.add(
                "REMOVE-1",
                "remove takes a submission with all that is about it and returns true, then false",
                search -> {
                    search.known("a", "1", "2");
                    search.record(touch("3", "a"));
                    FollowUp other = search.known("b", "4");
                    require(search.remove("a"), "remove returned false");
                    search.holds("after remove", other);
                    require(search.find("a").isEmpty(), "find gave a removed submission");
                    require(!search.remove("a"), "the second remove returned true");
                    search.holds("after the second remove", other);
                });
        rules.add("REMOVE-2", "a removed submission is unknown, and its id stays taken", search -> {
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
        rules.add("REMOVE-3", "the ids of attempts and touches of a removed submission stay taken", search -> {
            search.known("a", "1");
            search.record(touch("2", "a"));
            search.add(submission("b"));
            search.remove("a");
            require(!search.record(attempt("1", "b")), "the id of a removed attempt was free");
            require(!search.record(touch("2", "b")), "the id of a removed touch was free");
            require(!search.retract("1"), "a removed attempt could be retracted");
            search.holds("after record", FollowUp.of(submission("b")));
        });
        rules.add(
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

    private static void erasure(RuleList rules) {
        rules.add("ERASE-1", "erase leaves no submission and no attempt", search -> {
            search.known("a", "1", "2");
            search.known("b", "3");
            search.erase();
            search.holds("after erase");
            require(search.find("a").isEmpty(), "find gave an erased submission");
            require(search.add(submission("a")), "the id of an erased submission was taken");
            search.holds("after add", FollowUp.of(submission("a")));
        });
        rules.add("ERASE-2", "erase leaves no attempt id, known or retracted, and no tombstone", search -> {
            search.known("a", "1", "2");
            search.retract("2");
            search.retract("3");
            search.erase();
            search.add(submission("a"));
            for (String id : List.of("1", "2", "3")) {
                require(search.record(attempt(id, "a")), "an attempt id was still taken");
            }
        });
        rules.add("ERASE-3", "erase of an unknown job search does nothing", search -> {
            search.erase();
            search.holds("after erase");
            search.erase();
            search.holds("after the second erase");
        });
        rules.add("ERASE-4", "erase leaves no touch and no removed submission's id", search -> {
            search.add(submission("a"));
            search.record(touch("1", "a"));
            search.remove("b");
            search.erase();
            require(search.add(submission("a")), "the id of an erased submission was taken");
            require(search.add(submission("b")), "a removed id was still taken");
            require(search.record(touch("1", "a")), "the id of an erased touch was taken");
        });
    }
}
