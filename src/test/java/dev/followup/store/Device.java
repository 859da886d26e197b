package dev.followup.store;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One device of a person, who works on one job search with several; also as a process of its own. */
final class Device {
    static final int ROUNDS = 20;
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC);

    private final String name;
    private final FollowUpStore store;
    private final JobSearch search;
    private int first;

    Device(String name, DataSource dataSource) {
        this.name = name;
        store = JdbcFollowUpStore.of(dataSource);
        search = JobSearch.of("s", store, FollowUpPolicy.standard(), FRIDAY);
        search.sent(Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Dana Ruiz", "VP of Engineering")));
    }

    /** Says each round that begins, then how often it was the first to record what both record. */
    public static void main(String[] arguments) {
        Device device = new Device(arguments[0], Connections.to(arguments[1]));
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println("round " + round);
            device.work(round);
        }
        System.out.println(device.first);
        System.exit(0);
    }

    /** Each call is recorded twice, as by a scheduler that tries again. */
    void work(int round) {
        if (store.record("s", call("both " + round))) {
            first++;
        }
        search.record(call(name + " " + round));
        search.record(call(name + " " + round));
        search.update("acme", known -> {
            List<Contact> more = new ArrayList<>(known.contacts());
            more.add(Contact.of(name + " " + round, "VP of Engineering"));
            return known.withContacts(more);
        });
    }

    int first() {
        return first;
    }

    private static CallAttempt call(String id) {
        return CallAttempt.of(id, "acme", "Dana Ruiz", FRIDAY.instant(), Outcome.UNDECIDED);
    }
}
