package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.tck.FollowUpStoreTck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InMemoryFollowUpStoreTest {
    private final FollowUpStore store = new InMemoryFollowUpStore();

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheKit() {
        return FollowUpStoreTck.of(InMemoryFollowUpStore::new)
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }

    @Test
    void whatWasRecordedIsFound() {
        Submission sent = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
        CallAttempt call = CallAttempt.of(
                "call", "acme", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00Z"), Outcome.NO_ANSWER); // a Thursday
        assertThat(store.add("search", sent)).isTrue();
        assertThat(store.record("search", call)).isTrue();
        assertThat(store.all("search")).containsExactly(FollowUp.of(sent, List.of(call)));
        assertThat(store.find("search", "acme")).contains(FollowUp.of(sent, List.of(call)));
    }
}
