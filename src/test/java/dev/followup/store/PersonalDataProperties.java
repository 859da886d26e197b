package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.Readiness;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.spi.FollowUpStore;
import dev.followup.spi.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** No name, number, note or address of a person is told to anyone but the caller, however an operation fails. */
class PersonalDataProperties {
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC);
    /** One of each database for all tries, for opening takes longer than all operations. */
    private static final Map<Database, Connection> CONNECTIONS = new HashMap<>();

    /** What a database does in the place of a step of an operation. */
    enum Failure {
        REFUSES_FOR_GOOD(false) {
            @Override
            void strike(Connection connection, Marked marked) throws SQLException {
                throw saying(marked, "22001");
            }
        },
        REFUSES_ONCE(true) {
            @Override
            void strike(Connection connection, Marked marked) throws SQLException {
                throw saying(marked, "40001");
            }
        },
        FAILS_THE_STATEMENT(true) {
            @Override
            void strike(Connection connection, Marked marked) throws SQLException {
                try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + marked.word())) {
                    statement.execute();
                }
            }
        },
        FAILS_IN_ITS_DRIVER(false) {
            @Override
            void strike(Connection connection, Marked marked) {
                throw new IllegalStateException(marked.line(""), saying(marked, "XX000"));
            }
        };

        /** Whether the step is tried again on some database: then it goes well every other time. */
        private final boolean passes;

        Failure(boolean passes) {
            this.passes = passes;
        }

        abstract void strike(Connection connection, Marked marked) throws SQLException;

        Watched.Death of(Marked marked) {
            int[] times = {0};
            return connection -> {
                if (!passes || times[0]++ % 2 == 0) {
                    strike(connection, marked);
                }
            };
        }
    }

    /** What a driver may throw, marked in every place that can say something. */
    private static SQLException saying(Marked marked, String state) {
        SQLException failure = new BatchUpdateException(
                marked.line("driver"), state, new int[0], new IllegalStateException(marked.phone(0)));
        failure.addSuppressed(new SQLException(marked.line("suppressed")));
        failure.setNextException(new SQLException(marked.line("next")));
        return failure;
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyIsToldOfHoweverADatabaseFails(
            @ForAll("marked") Marked marked,
            @ForAll("databases") Database database,
            @ForAll Failure failure,
            @ForAll @IntRange(min = 1, max = 5) int step,
            @ForAll boolean inHostsTransaction)
            throws SQLException {
        Connection connection = CONNECTIONS.computeIfAbsent(database, PersonalDataProperties::opened);
        DataSource dataSource = new Connections(() -> failingToClose(connection, marked));
        keep(JdbcFollowUpStore.of(dataSource), marked.followUp());
        Said said = new Said(marked);
        connection.setAutoCommit(!inHostsTransaction);
        Watched watched = new Watched(dataSource, failure.of(marked));
        FollowUpStore store = watched.store();
        store.all("warm");
        watched.dieBefore(step, true);
        operations(store, marked).forEach(said::by);
        if (inHostsTransaction) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        said.ofNobody();
        Statistics.label("a database that " + failure + " was")
                .collect(
                        said.contains("StoreException")
                                ? "told of"
                                : said.contains("try 1, met") ? "tried again" : "not told of")
                .coverage(
                        was -> was.checkQuery(how -> !how.equals("not told of")).count(count -> count > 0));
    }

    private static Connection failingToClose(Connection connection, Marked marked) {
        return (Connection) Proxy.newProxyInstance(
                PersonalDataProperties.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        throw saying(marked, "08003");
                    }
                    return Watched.called(method, connection, arguments);
                });
    }

    @Property(tries = 16, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyIsToldOfWhereNoConnectionIsToBeHad(
            @ForAll("marked") Marked marked, @ForAll("noConnections") NoConnection none, @ForAll int which) {
        Said said = new Said(marked);
        FollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> none.open(marked)));
        List<Callable<?>> operations = operations(store, marked);
        // one of them: it is tried for a third of a second
        said.by(operations.get(Math.floorMod(which, operations.size())));
        said.ofNobody();
        Statistics.label("no connection")
                .collect(said.contains("StoreException") ? "told of" : "not told of")
                .coverage(was -> was.check("told of").percentage(percentage -> percentage > 50));
    }

    @FunctionalInterface
    interface NoConnection {
        Connection open(Marked marked) throws SQLException;
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyIsToldOfWhereWhatIsKeptWasSpoilt(
            @ForAll("marked") Marked marked, @ForAll("databases") Database database, @ForAll("spoilt") String content)
            throws SQLException {
        Connection connection = CONNECTIONS.computeIfAbsent(database, PersonalDataProperties::opened);
        FollowUpStore store = JdbcFollowUpStore.of(new Connections(() -> Watched.unclosed(connection)));
        keep(store, marked.followUp());
        try (PreparedStatement spoil = connection.prepareStatement("UPDATE followup_fact SET content = ?")) {
            spoil.setString(1, content.replace("MARK", marked.word()));
            spoil.executeUpdate();
        }
        Said said = new Said(marked);
        operations(store, marked).forEach(said::by);
        said.ofNobody();
        assertThat(said.contains("UnreadableFactException: job search s has facts that cannot be read"))
                .isTrue();
        store.erase("s");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyIsToldOfWhereTheCallerIsMistaken(@ForAll("marked") Marked marked) {
        Said said = new Said(marked);
        for (Callable<?> mistake : mistakes(marked)) {
            said.refused(mistake);
        }
        said.ofNobody();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyIsShownByFactsAndSteps(@ForAll("marked") Marked marked) {
        Said said = new Said(marked);
        FollowUp followUp = marked.followUp();
        said.by(() -> followUp);
        followUp.touches().forEach(touch -> said.by(() -> touch));
        operations(new InMemoryFollowUpStore(), marked).forEach(said::by);
        said.ofNobody();
        assertThat(said.contains("skipped a contact source")).isTrue();
        for (String shown : List.of("PlannedCall[", "Research[", "Closed[", "Rejection[", "Move[", "Ready[")) {
            Statistics.label(shown)
                    .collect(said.contains(shown))
                    .coverage(was -> was.check(true).count(count -> count > 0));
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatAHostsStoreThrowsIsThrownOnAsItIsAndNotLogged(@ForAll("marked") Marked marked) {
        StoreException hosts = new StoreException("the host's", saying(marked, "40001"));
        FollowUpStore store = (FollowUpStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {FollowUpStore.class}, (proxy, method, arguments) -> {
                    throw hosts;
                });
        Said said = new Said(marked);
        for (Callable<?> operation : operations(store, marked)) {
            try {
                operation.call();
            } catch (Exception failure) {
                if (failure != hosts) {
                    said.tell(failure);
                }
            }
        }
        said.ofNobody();
        assertThat(said.contains("StoreException")).isFalse();
    }

    @Provide
    Arbitrary<Marked> marked() {
        return Marked.any();
    }

    @Provide
    Arbitrary<Database> databases() {
        return Arbitraries.of(Database.all());
    }

    @Provide
    Arbitrary<NoConnection> noConnections() {
        return Arbitraries.of(
                marked -> Connections.to("jdbc:postgresql://localhost:1/" + marked.word())
                        .getConnection(),
                marked -> Connections.to("jdbc:" + marked.word()).getConnection(),
                marked -> {
                    throw saying(marked, "28000");
                },
                marked -> {
                    throw new IllegalArgumentException(marked.phone(1));
                });
    }

    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.of(
                "MARK", "id=MARK\n", "MARK=\n", "id=\\MARK\n", "id=1\nsubmissionId=1\ncontactName=MARK\nat=MARK\n");
    }

    private static Connection opened(Database database) {
        try {
            DataSource dataSource = database.fresh();
            JdbcFollowUpStore.of(dataSource).createSchema();
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void keep(FollowUpStore store, FollowUp followUp) {
        store.erase("s");
        store.add("s", followUp.submission());
        followUp.attempts().forEach(attempt -> store.record("s", attempt));
        followUp.touches().forEach(touch -> store.record("s", touch));
    }

    /** Every operation, also with what it refuses. */
    private static List<Callable<?>> operations(FollowUpStore store, Marked marked) {
        Submission sent = marked.followUp().submission();
        Submission changed = sent.withReferredBy(marked.line("changed"));
        Submission other =
                Submission.resume("another", "Acme", "Engineer", sent.sentOn()).withContacts(sent.contacts());
        CallAttempt call = CallAttempt.of("'", sent.id(), marked.line("callee"), FRIDAY.instant(), Outcome.REFERRED)
                .withReferredTo(found(marked))
                .withNote(marked.line("note"));
        JobSearch search = JobSearch.of("s", store, STANDARD, FRIDAY)
                .withSources(
                        draft -> {
                            throw unchecked(saying(marked, "08001"));
                        },
                        draft -> List.of(found(marked)));
        List<Callable<?>> operations = new ArrayList<>(List.of(
                () -> search.research(other.withContacts()),
                () -> search.readiness(sent),
                () -> search.readiness(other.withContacts()),
                () -> search.sent(sent),
                () -> search.sent(changed),
                () -> search.update(changed),
                () -> search.update(other),
                () -> search.update(sent.id(), known -> sent)));
        for (CallAttempt attempt : marked.followUp().attempts()) {
            operations.add(() -> search.record(attempt));
        }
        for (Touch touch : marked.followUp().touches()) {
            operations.add(() -> search.record(touch));
        }
        Touch mail = Touch.sent("\"", sent.id(), FRIDAY.instant(), Touch.Channel.EMAIL)
                .withContactName(marked.line("partner"))
                .withNote(marked.line("note"));
        CallPlan empty = STANDARD.plan(List.of(), FRIDAY.instant());
        operations.addAll(List.<Callable<?>>of(
                () -> search.record(call),
                () -> search.record(call.withNote(marked.line("another note"))),
                search::plan,
                () -> search.plan().changesSince(empty),
                () -> empty.changesSince(search.plan()),
                () -> search.plan()
                        .changesSince(
                                JobSearch.of("s", store, STANDARD, Clock.offset(FRIDAY, java.time.Duration.ofDays(9)))
                                        .plan()),
                () -> search.retract(call.id()),
                () -> search.record(mail),
                () -> search.record(mail.withNote(marked.line("another note"))),
                search::facts,
                () -> search.find(sent.id()),
                () -> search.remove(other.id()),
                () -> store.record("unknown", mail),
                () -> store.remove("s", other.id()),
                () -> store.jobSearches(null, 10),
                () -> store.add("s", other),
                () -> store.replace("s", other, changed),
                () -> store.replace("s", sent, changed),
                () -> store.record("s", call.withDialled(marked.phone(1))),
                () -> store.record("unknown", call),
                () -> store.retract("s", "'"),
                () -> store.find("s", sent.id()),
                () -> store.all("s"),
                () -> {
                    store.erase("s");
                    return "erased";
                }));
        return operations;
    }

    private static Contact found(Marked marked) {
        return Contact.of(marked.line("found"), "CEO").withPhone(marked.phone(8));
    }

    /** What facts, plans and the job search refuse. */
    private static List<Callable<?>> mistakes(Marked marked) {
        Contact contact = found(marked);
        Submission sent = marked.followUp().submission();
        Submission other = Submission.resume("another", "Acme", "Engineer", sent.sentOn());
        CallAttempt call = CallAttempt.of("'", sent.id(), contact.name(), FRIDAY.instant(), Outcome.WRONG_NUMBER);
        InMemoryFollowUpStore store = new InMemoryFollowUpStore();
        keep(store, marked.followUp());
        JobSearch search = JobSearch.of("s", store, STANDARD, FRIDAY);
        return List.of(
                () -> Contact.of(marked.word() + "\u0000", "CEO"),
                () -> Contact.of(marked.word().repeat(100), "CEO"),
                () -> Contact.of(contact.name(), marked.word() + "\n"),
                () -> contact.withPhone(marked.word()),
                () -> contact.withPhone(marked.phone(1).repeat(9)),
                () -> contact.withRegion(marked.word()),
                () -> contact.withSource(marked.word() + "\ud800"),
                () -> new Contact(
                        null,
                        contact.name(),
                        contact.role(),
                        null,
                        List.of(marked.phone(1), marked.phone(1) + " "),
                        null,
                        null,
                        null),
                () -> sent.withContacts(contact, contact.withPhone(marked.phone(2))),
                () -> sent.withReferredBy(marked.word() + "\u007f"),
                () -> sent.withSwitchboard(marked.word(), ZoneOffset.UTC),
                () -> sent.withWebsite(URI.create("https://" + marked.word().repeat(200))),
                () -> call.withNote(marked.word() + "\u0085"),
                () -> call.withNote(marked.word().repeat(1_000)),
                () -> call.withDialled(marked.word()),
                () -> CallAttempt.of("'", "'", marked.word().repeat(100), FRIDAY.instant(), Outcome.BUSY),
                () -> FollowUp.of(other, List.of(call)),
                () -> FollowUp.of(sent, List.of(call, call.withDialled(marked.phone(3)))),
                () -> STANDARD.plan(List.of(marked.followUp(), FollowUp.of(sent)), FRIDAY.instant()),
                () -> search.sent(
                        sent.document() == Document.RESUME
                                ? Submission.letter(sent.id(), marked.line(""), "Engineer", sent.sentOn())
                                : Submission.resume(sent.id(), marked.line(""), "Engineer", sent.sentOn())),
                () -> search.update(other),
                () -> search.update(sent.id(), known -> other),
                () -> search.record(call),
                () -> store.record("unknown", call),
                () -> store.replace("s", sent, other));
    }

    /** Sources in other languages throw what Java would have them declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchecked(Exception checked) throws E {
        throw (E) checked;
    }

    /** What is logged, thrown and shown. The build has all that this library logs written to a file. */
    private static final class Said {
        private static final Path LOG = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));

        private final Marked marked;
        private final StringWriter text = new StringWriter();
        private final long before;

        private Said(Marked marked) {
            this.marked = marked;
            before = LOG.toFile().length();
        }

        void by(Callable<?> operation) {
            try {
                show(operation.call());
            } catch (Exception failure) {
                tell(failure);
            }
        }

        void refused(Callable<?> mistake) {
            try {
                show(mistake.call());
            } catch (Exception failure) {
                assertThat(failure).isInstanceOf(IllegalArgumentException.class);
                tell(failure);
                return;
            }
            throw new AssertionError("not refused: " + text);
        }

        void tell(Throwable failure) {
            PrintWriter lines = new PrintWriter(text);
            failure.printStackTrace(lines);
            lines.println();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && sql.getNextException() != null) {
                    tell(sql.getNextException());
                }
            }
        }

        private void show(Object shown) {
            text.write(shown + "\n");
            if (shown instanceof CallPlan plan) {
                plan.calls().forEach(this::show);
                plan.research().forEach(this::show);
                plan.closed().forEach(this::show);
                plan.rejections().forEach(this::show);
            }
            if (shown instanceof NextStep step) {
                text.write(step.reasons() + " " + step.followUps() + "\n");
            }
            if (shown instanceof Rejection rejection) {
                text.write(rejection.reasons() + " " + rejection.contact() + "\n");
            }
            if (shown instanceof Readiness readiness) {
                text.write(readiness.reasons() + "\n");
            }
            if (shown instanceof Research research) {
                text.write(research.steps() + "\n");
            }
        }

        boolean contains(String part) {
            return text.toString().contains(part) || logged().contains(part);
        }

        void ofNobody() {
            assertThat((text + logged()).lines().filter(marked::isIn)).isEmpty();
        }

        private String logged() {
            try (InputStream log = Files.newInputStream(LOG)) {
                log.skipNBytes(before);
                return new String(log.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
