package dev.followup.store;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** A process that makes all operations on marked people fail, and prints whatever is logged, thrown and shown. */
final class Failing {
    static final String MARK = "Quetzalcoatl";

    private Failing() {}

    public static void main(String[] arguments) throws SQLException {
        DataSource dataSource = Connections.to(arguments[0]);
        JdbcFollowUpStore sound = JdbcFollowUpStore.of(dataSource);
        sound.createSchema();
        Watched watched = new Watched(dataSource);
        everyOperation(watched.store());
        for (int step = 1; step <= 5; step++) {
            watched.dieBefore(step, false);
            everyOperation(watched.store());
        }
        watched.dieBefore(2, true);
        everyOperation(watched.store());
        watched.dieBefore(0, false);
        everyOperation(JdbcFollowUpStore.of(new Connections(() -> {
            throw new SQLException(MARK, "08001");
        })));
        for (String spoilt : List.of("id=" + MARK + "\n", MARK)) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement spoil = connection.prepareStatement("UPDATE followup_fact SET content = ?")) {
                spoil.setString(1, spoilt);
                spoil.executeUpdate();
            }
            everyOperation(JdbcFollowUpStore.of(dataSource));
        }
        System.exit(0);
    }

    private static void everyOperation(JdbcFollowUpStore store) {
        Contact person = Contact.of(MARK, "VP of Engineering").withPhone("1 " + MARK);
        Submission sent = Submission.resume("a", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(person)
                .withReferredBy(MARK);
        CallAttempt call = CallAttempt.of("1", "a", MARK, Instant.EPOCH, Outcome.REFERRED)
                .withReferredTo(person)
                .withDialled("1 " + MARK)
                .withNote(MARK);
        JobSearch search = JobSearch.of("s", store, FollowUpPolicy.standard(), Clock.systemUTC())
                .withSources(draft -> {
                    throw new IllegalStateException(MARK);
                });
        shown(() -> search.research(Submission.resume("r", "Acme", "Engineer", LocalDate.of(2026, 11, 23))));
        shown(() -> search.readiness(sent));
        shown(() -> search.sent(sent));
        shown(() -> search.update(sent.withReferredBy(MARK + " 2")));
        shown(() -> search.record(call));
        shown(() -> search.record(call.withNote(MARK + " 2")));
        shown(() -> search.plan().calls());
        shown(() -> search.plan().rejections());
        shown(() -> search.retract("1"));
        shown(() -> store.add("s", sent));
        shown(() -> store.replace("s", sent, sent.withReferredBy(null)));
        shown(() -> store.replace("s", sent, Submission.resume("b", "B", "B", LocalDate.of(2026, 11, 23))));
        shown(() -> store.record("s", call));
        shown(() -> store.record("unknown", call));
        shown(() -> store.find("s", "a"));
        shown(() -> store.all("s"));
        shown(() -> {
            store.erase("s");
            return "erased";
        });
    }

    private static void shown(Operation operation) {
        try {
            System.out.println(operation.run());
        } catch (RuntimeException failure) {
            failure.printStackTrace(System.out);
        }
    }

    @FunctionalInterface
    private interface Operation {
        Object run();
    }
}
