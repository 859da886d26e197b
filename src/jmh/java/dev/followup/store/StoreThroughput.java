package dev.followup.store;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Prints how many records, replaces, reads and plans of a job search of 110 submissions each store does in a second: over a
 * connection that is kept, as a pool keeps it, and over one that is opened for each.
 */
public final class StoreThroughput {
    private static final long NANOS = 2_000_000_000L;
    private static int attempts;

    private StoreThroughput() {}

    /** Measures all stores in one run. */
    public static void main(String[] arguments) {
        measure("in memory", new InMemoryFollowUpStore());
        for (Database database : Database.all()) {
            String url = database.freshUrl();
            JdbcFollowUpStore.of(Connections.to(url)).createSchema();
            measure(database.name() + ", kept", JdbcFollowUpStore.of(Connections.pooled(url)));
            measure(database.name() + ", opened", JdbcFollowUpStore.of(Connections.to(url)));
        }
        System.exit(0);
    }

    private static void measure(String name, FollowUpStore store) {
        store.erase("s");
        for (int i = 0; i < 110; i++) {
            store.add(
                    "s",
                    Submission.resume("s" + i, "Employer " + i, "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                            .withContacts(Contact.of("Person " + i, "VP of Engineering", ZoneId.of("America/Chicago"))
                                    .withPhone("+1 312 555 0100")));
        }
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC); // a Friday
        JobSearch search = JobSearch.of("s", store, FollowUpPolicy.standard(), clock);
        double plans = perSecond(search::plan);
        double reads = perSecond(() -> store.all("s"));
        Submission plain = store.find("s", "s0").orElseThrow().submission();
        Submission filled = plain.withNews(News.FILLED);
        double replaces = perSecond(() -> {
            store.replace("s", plain, filled);
            store.replace("s", filled, plain);
        });
        double records = perSecond(() -> store.record(
                "s",
                CallAttempt.of("a" + attempts, "s" + attempts++ % 110, "Person", clock.instant(), Outcome.NO_ANSWER)));
        System.out.printf(
                "%-18s %,12.0f records/s %,12.0f replaces/s %,12.0f reads/s %,12.0f plans/s%n",
                name, records, 2 * replaces, reads, plans);
    }

    private static double perSecond(Runnable work) {
        long done = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < NANOS) {
            work.run();
            done++;
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
