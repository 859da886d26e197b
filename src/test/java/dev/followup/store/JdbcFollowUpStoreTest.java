package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Submission;
import dev.followup.tck.FollowUpStoreTck;
import java.time.LocalDate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JdbcFollowUpStoreTest {
    @TestFactory
    Stream<DynamicNode> keepsTheRulesOfTheKitOnEachDatabase() {
        return Database.all().stream().map(database -> {
            DataSource dataSource = Connections.pooled(database.freshUrl());
            JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
            store.createSchema();
            return DynamicContainer.dynamicContainer(
                    database.name(),
                    FollowUpStoreTck.of(() -> store)
                            .withReopening(closed -> JdbcFollowUpStore.of(dataSource))
                            .rules()
                            .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify)));
        });
    }

    @Test
    void aBrokenIdIsNotTakenForAnother() {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(Embedded.H2.fresh());
        store.createSchema();
        store.add("a?", Submission.resume("1", "Acme", "Nurse", LocalDate.of(2026, 11, 30))); // a Monday

        store.erase("a\uD801");

        assertThat(store.all("a\uD800")).isEmpty();
        assertThat(store.all("a?")).hasSize(1);
    }
}
