package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.UnknownSubmissionException;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a host sees that uses the store in its {@code @Transactional} methods, which templates are. */
class SpringTransactionTest {
    private static final Submission ACME =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
    private static final CallAttempt CALL = CallAttempt.of(
            "call", "acme", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00Z"), Outcome.UNDECIDED); // a Thursday

    /** A host with a table of its own. */
    private record Host(DataSource dataSource, JdbcTemplate jdbc, TransactionTemplate transaction) {
        private Host(DataSource dataSource) {
            this(
                    dataSource,
                    new JdbcTemplate(dataSource),
                    new TransactionTemplate(new DataSourceTransactionManager(dataSource)));
        }

        private static Host on(Database database) {
            Host host = new Host(database.fresh());
            JdbcFollowUpStore.of(host.dataSource).createSchema();
            host.jdbc.execute("CREATE TABLE applications (id VARCHAR(20) PRIMARY KEY)");
            return host;
        }

        private JdbcFollowUpStore joining() {
            return JdbcFollowUpStore.of(new TransactionAwareDataSourceProxy(dataSource));
        }

        private void apply(String id) {
            jdbc.update("INSERT INTO applications (id) VALUES (?)", id);
        }

        private int applications() {
            return jdbc.queryForObject("SELECT COUNT(*) FROM applications", Integer.class);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aRollbackTakesTheSubmissionWithIt(Database database) {
        Host host = Host.on(database);
        FollowUpStore store = host.joining();
        host.transaction.executeWithoutResult(status -> {
            host.apply("acme");
            assertThat(store.add("s", ACME)).isTrue();
            assertThat(store.record("s", CALL)).isTrue();
            assertThat(store.find("s", "acme")).contains(FollowUp.of(ACME, List.of(CALL)));
            status.setRollbackOnly();
        });
        assertThat(host.applications()).isZero();
        assertThat(store.all("s")).isEmpty();
        assertThat(store.jobSearches(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aCommitKeepsBothAndAMistakeThatIsCaughtSpoilsNothing(Database database) {
        Host host = Host.on(database);
        FollowUpStore store = host.joining();
        host.transaction.executeWithoutResult(status -> {
            host.apply("acme");
            assertThatThrownBy(() -> store.record("s", CALL)).isInstanceOf(UnknownSubmissionException.class);
            store.add("s", ACME);
        });
        assertThat(host.applications()).isEqualTo(1);
        assertThat(store.all("s")).containsExactly(FollowUp.of(ACME));
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aMistakeThatLeavesTheMethodRollsAllOfItBack(Database database) {
        Host host = Host.on(database);
        FollowUpStore store = host.joining();
        assertThatThrownBy(() -> host.transaction.executeWithoutResult(status -> {
                    host.apply("acme");
                    store.add("s", ACME);
                    store.record("s", CallAttempt.of("x", "unknown", "Dana Ruiz", CALL.at(), Outcome.BUSY));
                }))
                .isInstanceOf(UnknownSubmissionException.class);
        assertThat(host.applications()).isZero();
        assertThat(store.all("s")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void outsideATransactionEachChangeIsCommittedAtOnce(Database database) {
        Host host = Host.on(database);
        assertThat(host.joining().add("s", ACME)).isTrue();
        assertThat(JdbcFollowUpStore.of(host.dataSource).all("s")).containsExactly(FollowUp.of(ACME));
    }

    /** Not in HSQLDB and SQLite, where the store would wait for the host's own transaction. */
    @ParameterizedTest
    @MethodSource("dev.followup.store.ContentionTest#withRowLocks")
    void withoutTheProxyTheSubmissionStaysWhenTheHostRollsBack(Database database) {
        Host host = Host.on(database);
        FollowUpStore apart = JdbcFollowUpStore.of(host.dataSource);
        host.transaction.executeWithoutResult(status -> {
            host.apply("acme");
            apart.add("s", ACME);
            status.setRollbackOnly();
        });
        assertThat(host.applications()).isZero();
        assertThat(apart.all("s")).containsExactly(FollowUp.of(ACME));
    }

    @Test
    void anInnerTransactionOfItsOwnIsKeptWhenTheOuterOneIsRolledBack() {
        Host host = Host.on(Embedded.POSTGRESQL);
        FollowUpStore store = host.joining();
        TransactionTemplate inner =
                new TransactionTemplate(host.transaction.getTransactionManager(), new TransactionDefinition() {
                    @Override
                    public int getPropagationBehavior() {
                        return PROPAGATION_REQUIRES_NEW;
                    }
                });
        host.transaction.executeWithoutResult(outer -> {
            store.add("outer", ACME);
            inner.executeWithoutResult(status -> store.add("inner", ACME));
            outer.setRollbackOnly();
        });
        assertThat(store.jobSearches(null, 10)).containsExactly("inner");
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aPoolWithAutocommitOffNeedsATransactionOfTheHostsOrAutocommitForTheStore(Database database) {
        Host host = Host.on(database);
        DataSource off = new Connections(() -> {
            Connection connection = host.dataSource.getConnection();
            connection.setAutoCommit(false);
            return Watched.unclosed(connection, () -> rolledBackAndClosed(connection));
        });
        FollowUpStore lost = JdbcFollowUpStore.of(off);
        assertThat(lost.add("s", ACME)).isTrue();
        assertThat(lost.all("s")).isEmpty();

        FollowUpStore joining = JdbcFollowUpStore.of(new TransactionAwareDataSourceProxy(off));
        new Host(off).transaction.executeWithoutResult(status -> joining.add("joined", ACME));
        assertThat(joining.all("joined")).containsExactly(FollowUp.of(ACME));

        FollowUpStore own = JdbcFollowUpStore.of(new Connections(() -> {
            Connection connection = off.getConnection();
            connection.setAutoCommit(true);
            return connection;
        }));
        assertThat(own.add("s", ACME)).isTrue();
        assertThat(own.all("s")).containsExactly(FollowUp.of(ACME));
    }

    private static void rolledBackAndClosed(Connection connection) {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
