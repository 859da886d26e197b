package dev.followup.tck;

import dev.followup.spi.FollowUpStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rules in the order in which they were added, each in a job search of its own. */
final class RuleList {
    private final Supplier<? extends FollowUpStore> fresh;
    private final List<StoreRule> rules = new ArrayList<>();

    RuleList(Supplier<? extends FollowUpStore> fresh) {
        this.fresh = fresh;
    }

    void add(String id, String statement, InSearch verification) {
        rules.add(new StoreRule(
                id, statement, () -> verification.run(new Search(fresh.get(), "tck " + UUID.randomUUID()))));
    }

    Stream<StoreRule> stream() {
        return rules.stream();
    }

    /** What a rule does in a job search that is unknown to its store. */
    @FunctionalInterface
    interface InSearch {
        void run(Search search) throws Exception;
    }
}
