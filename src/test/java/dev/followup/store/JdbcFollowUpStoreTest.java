package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Submission;
import dev.followup.tck.FollowUpStoreTck;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
                            .withDamage((damaged, jobSearchId, submissionId) ->
                                    damage(dataSource, jobSearchId, submissionId))
                            .rules()
                            .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify)));
        });
    }

    private static void damage(DataSource dataSource, String jobSearchId, String submissionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE followup_fact SET content = 'Marked' WHERE kind = 'submission'"
                                + " AND submission_id = ? AND search_key = (SELECT search_key FROM followup_job_search"
                                + " WHERE job_search = ?)")) {
            update.setString(1, submissionId);
            update.setString(2, jobSearchId);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
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
