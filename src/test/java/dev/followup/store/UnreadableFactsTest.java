package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.UnreadableFactException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFactsTest {
    private static final Submission ACME =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
    private static final Submission BETA = Submission.letter("b\u00eb", "Beta", "Nurse", LocalDate.of(2026, 11, 23));
    private static final CallAttempt CALL = CallAttempt.of(
            "call", "acme", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00Z"), Outcome.DO_NOT_CALL); // a Thursday
    private static final Touch TOUCH =
            Touch.sent("touch", BETA.id(), Instant.parse("2026-11-26T15:00:00Z"), Touch.Channel.EMAIL);

    private static JdbcFollowUpStore filled(DataSource dataSource) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(dataSource);
        store.createSchema();
        store.add("s", ACME);
        store.add("s", BETA);
        store.record("s", CALL);
        store.record("s", TOUCH);
        return store;
    }

    private static void spoil(DataSource dataSource, String assignment, String condition) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE followup_fact SET " + assignment + " WHERE " + condition)) {
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private static UnreadableFactException thrown(Runnable work) {
        return catchThrowableOfType(UnreadableFactException.class, work::run);
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void anAttemptThatCannotBeReadIsNamedAndItsSubmissionIsGivenWithoutIt(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        FollowUpStore store = filled(dataSource);
        spoil(dataSource, "content = 'outcome=LATER'", "kind = 'attempt'");

        FollowUp beta = FollowUp.of(BETA, List.of(), List.of(TOUCH));
        for (UnreadableFactException all : List.of(thrown(() -> store.all("s")), copy(thrown(() -> store.all("s"))))) {
            assertThat(all.jobSearchId()).isEqualTo("s");
            assertThat(all.submissionIds()).containsExactly("acme");
            assertThat(all.attemptIds()).containsExactly("call");
            assertThat(all.readable()).containsExactly(FollowUp.of(ACME), beta);
        }
        assertThat(thrown(() -> store.find("s", "acme")).readable()).containsExactly(FollowUp.of(ACME));
        assertThat(store.find("s", BETA.id())).contains(beta);
        assertThat(store.record("s", CALL)).isFalse();
        assertThat(store.retract("s", "call")).isTrue();
        assertThat(store.all("s")).containsExactly(FollowUp.of(ACME), beta);
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aCallWhoseSubmissionIsGoneIsNotLostInSilence(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        FollowUpStore store = filled(dataSource);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM followup_fact WHERE kind = 'submission' AND id = 'acme'")) {
            delete.executeUpdate();
        }
        assertThat(thrown(() -> store.all("s")).submissionIds()).containsExactly("acme");
        assertThat(thrown(() -> store.find("s", "acme")).submissionIds()).containsExactly("acme");
        assertThat(thrown(() -> store.all("s")).readable()).hasSize(1);
    }

    @Test
    void aSubmissionIsNamedExactlyWhateverItsIdAndCanBeReplacedOrRemoved() throws SQLException {
        DataSource dataSource = Embedded.H2.fresh();
        FollowUpStore store = filled(dataSource);
        spoil(dataSource, "content = 'news=LATER'", "kind = 'submission'");

        UnreadableFactException all = thrown(() -> store.all("s"));
        assertThat(all.submissionIds()).containsExactly("acme", BETA.id());
        assertThat(all.attemptIds()).isEmpty();
        assertThat(all.readable()).isEmpty();
        assertThat(store.replace("s", ACME, ACME)).isTrue();
        assertThat(store.remove("s", all.submissionIds().get(1))).isTrue();
        assertThat(store.all("s")).containsExactly(FollowUp.of(ACME, List.of(CALL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id=Marked'",
                "content || 'unknown=Marked' || CHAR(10)",
                "content || 'Marked'",
                "'\\Marked'",
                "REPLACE(content, 'id=', 'id=\\Marked')"
            })
    void whatCannotBeReadIsNotQuoted(String content) throws SQLException {
        DataSource dataSource = Embedded.H2.fresh();
        FollowUpStore store = filled(dataSource);
        spoil(dataSource, "content = " + content, "1 = 1");
        UnreadableFactException failure = thrown(() -> store.all("s"));
        assertThat(failure)
                .hasMessage("job search s has facts that cannot be read, about the submissions [acme, b\u00eb],"
                        + " among them the attempts or touches [call, touch]");
        assertThat(Throwables.getStackTrace(failure)).doesNotContain("Marked");
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void aZoneThatThisJdkDoesNotKnowIsReadAsUnknown(Database database) throws SQLException {
        DataSource dataSource = database.fresh();
        FollowUpStore store = filled(dataSource);
        ZoneId chicago = ZoneId.of("America/Chicago");
        Submission zoned = ACME.withContacts(Contact.of("Dana Ruiz", "VP of Engineering", chicago))
                .withSwitchboard("+1 312 555 0100", chicago);
        store.replace("s", ACME, zoned);
        spoil(dataSource, "content = REPLACE(content, 'America/Chicago', 'America/Atlantis')", "id = 'acme'");

        Submission read = store.find("s", "acme").orElseThrow().submission();
        assertThat(read)
                .isEqualTo(ACME.withContacts(Contact.of("Dana Ruiz", "VP of Engineering"))
                        .withSwitchboard("+1 312 555 0100", null));
        assertThat(store.all("s")).hasSize(2);
        assertThat(store.replace("s", read, zoned)).isTrue();
        assertThat(store.find("s", "acme").orElseThrow().submission()).isEqualTo(zoned);
    }

    @Test
    void aZoneThatIsNoneIsUnreadable() throws SQLException {
        DataSource dataSource = Embedded.H2.fresh();
        FollowUpStore store = filled(dataSource);
        store.replace("s", ACME, ACME.withSwitchboard("1", ZoneId.of("America/Chicago")));
        spoil(dataSource, "content = REPLACE(content, 'America/Chicago', '')", "id = 'acme'");
        assertThatThrownBy(() -> store.find("s", "acme")).isInstanceOf(UnreadableFactException.class);
    }

    private static UnreadableFactException copy(UnreadableFactException failure) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(failure);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (UnreadableFactException) in.readObject();
            }
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
