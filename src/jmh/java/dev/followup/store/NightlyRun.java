package dev.followup.store;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Prints how long it takes to list 100,000 job searches page by page, and to plan all of them in a loop: the time of each
 * tenth and the memory in use after it, which stay what they are.
 */
public final class NightlyRun {
    private static final int SEARCHES = 100_000;
    private static final int PAGE = 1_000;
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC);
    private static final Submission SENT = Submission.resume(
                    "acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
            .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
                    .withPhone("+1 312 555 0100"));
    private static final CallAttempt CALL =
            CallAttempt.of("1", "acme", "Dana Ruiz", Instant.parse("2026-11-26T16:00:00Z"), Outcome.NO_ANSWER);

    private NightlyRun() {}

    /** Measures the databases that are named, or all. */
    public static void main(String[] names) throws SQLException {
        for (Database database : Database.all()) {
            if (names.length == 0 || List.of(names).contains(database.name())) {
                measure(database);
            }
        }
        System.exit(0);
    }

    private static void measure(Database database) throws SQLException {
        String url = database.freshUrl();
        JdbcFollowUpStore.of(Connections.to(url)).createSchema();
        fill(Connections.to(url));
        FollowUpStore store = JdbcFollowUpStore.of(Connections.pooled(url));
        long start = System.nanoTime();
        int listed = 0;
        for (List<String> page = store.jobSearches(null, PAGE);
                !page.isEmpty();
                page = store.jobSearches(page.get(page.size() - 1), PAGE)) {
            listed += page.size();
        }
        System.out.printf("%s: %,d listed in %,d ms%n", database.name(), listed, millisSince(start));
        planAll(store);
    }

    /** In transactions of a host's, for one a fact takes too long. */
    private static void fill(DataSource dataSource) throws SQLException {
        try (Connection hosts = dataSource.getConnection()) {
            hosts.setAutoCommit(false);
            FollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(hosts)));
            for (int i = 0; i < SEARCHES; i++) {
                store.add("search " + i, SENT);
                store.record("search " + i, CALL);
                if (i % PAGE == 0) {
                    hosts.commit();
                }
            }
            hosts.commit();
        }
    }

    private static void planAll(FollowUpStore store) {
        FollowUpPolicy policy = FollowUpPolicy.standard();
        long calls = 0;
        int planned = 0;
        long start = System.nanoTime();
        for (List<String> page = store.jobSearches(null, PAGE);
                !page.isEmpty();
                page = store.jobSearches(page.get(page.size() - 1), PAGE)) {
            for (String id : page) {
                calls += JobSearch.of(id, store, policy, FRIDAY).plan().calls().size();
                planned++;
                if (planned % (SEARCHES / 10) == 0) {
                    System.out.printf(
                            "  %,d planned, %,d calls, the last tenth in %,d ms, %,d kB in use%n",
                            planned, calls, millisSince(start), kilobytesInUse());
                    start = System.nanoTime();
                }
            }
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long kilobytesInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
