package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.time.Instant;
import java.time.LocalDate;

/** A process that records calls until it is killed, and says of each that it was acknowledged. */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(Connections.to(arguments[0]));
        store.createSchema();
        store.add("s", Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23))); // a Monday
        for (int i = Integer.parseInt(arguments[1]); ; i++) {
            store.record("s", attempt(i));
            System.out.println(i);
            System.out.flush();
        }
    }

    /** Long enough for several rows. */
    static CallAttempt attempt(int number) {
        return CallAttempt.of(
                        "call " + number,
                        "acme",
                        "Dana Ruiz",
                        Instant.ofEpochSecond(1_800_000_000L, number),
                        Outcome.BUSY)
                .withNote((number + " ").repeat(1_200));
    }
}
