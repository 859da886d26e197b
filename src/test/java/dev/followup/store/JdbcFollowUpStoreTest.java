package dev.followup.store;

import dev.followup.tck.FollowUpStoreTck;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JdbcFollowUpStoreTest {
    @TestFactory
    Stream<DynamicNode> keepsTheRulesOfTheKitOnEachDatabase() {
        return Stream.of(Database.values()).map(database -> {
            DataSource dataSource = database.fresh();
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
}
