package dev.followup.tck;

import static dev.followup.tck.Samples.attempt;
import static dev.followup.tck.Samples.submission;
import static dev.followup.tck.Samples.touch;
import static dev.followup.tck.StoreRule.require;
import static dev.followup.tck.StoreRule.same;

import dev.followup.model.FollowUp;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What holds for a store that outlives its process, and for one in which something may stand that it cannot read. */
final class OptionalRules {
    private OptionalRules() {}

    static void ofReopening(RuleList rules, UnaryOperator<FollowUpStore> reopen) {
        rules.add("DURABLE-1", "what was kept is found after reopening", search -> {
            FollowUp known = search.known("a", "1", "2");
            FollowUp replaced = search.known("b");
            search.replace(replaced.submission(), Samples.large("b", 3));
            search.reopened(reopen).holds("after reopening", known, FollowUp.of(Samples.large("b", 3)));
        });
        rules.add("DURABLE-2", "what was retracted or erased is gone after reopening, and tombstones hold", search -> {
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
        rules.add(
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

    static void ofDamage(RuleList rules, Consumer<Search> damage) {
        rules.add("UNREADABLE-1", "what cannot be read is named, and hides nothing else", search -> {
            FollowUp b = unreadableAmongOthers(search, damage);
            search.namesUnreadable("all", "a", List.of(b), search::all);
            search.namesUnreadable("find", "a", List.of(), () -> search.find("a"));
            same(Optional.of(b), search.find("b"), "find of another submission gave something else");
            require(search.find("c").isEmpty(), "find of an unknown submission was not empty");
        });
        rules.add(
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
        rules.add("UNREADABLE-3", "what cannot be read can be removed", search -> {
            FollowUp b = unreadableAmongOthers(search, damage);
            require(search.remove("a"), "remove returned false");
            search.holds("after remove", b);
        });
    }

    /** Submission a cannot be read; b can, and is given. */
    private static FollowUp unreadableAmongOthers(Search search, Consumer<Search> damage) {
        search.known("a");
        FollowUp other = search.known("b", "1");
        damage.accept(search);
        return other;
    }
}
