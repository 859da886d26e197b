package store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.tck.FollowUpStoreTck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ApplicationStoreTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final DataSource database = fresh();
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    private final ApplicationStore store = new ApplicationStore(JdbcClient.create(database), transactions);

    @TestFactory
    Stream<DynamicTest> theKitIsPassed() {
        return FollowUpStoreTck.of(() -> store(fresh()))
                .withReopening(before -> before) // all that it knows is in the database
                .withDamage((damaged, search, submission) -> JdbcClient.create(last)
                        .sql("UPDATE application SET content = '{' WHERE job_search = ? AND id = ?")
                        .params(search, submission)
                        .update())
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }

    @Test
    void aFactIsTakenBackWithTheTransactionOfTheHost() {
        Submission acme = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 30)); // a Monday
        store.add("1", acme);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.record(
                    "1", CallAttempt.of("1", "acme", "Dana Ruiz", Instant.parse("2026-12-03T15:00:00Z"), Outcome.BUSY));
            status.setRollbackOnly();
        });

        assertThat(store.all("1")).containsExactly(FollowUp.of(acme));
    }

    private static volatile DataSource last;

    private static ApplicationStore store(DataSource database) {
        last = database;
        return new ApplicationStore(JdbcClient.create(database), new DataSourceTransactionManager(database));
    }

    private static DataSource fresh() {
        DataSource database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
