package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.json.SomePlans;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Streams;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Closed;
import dev.followup.plan.Detail;
import dev.followup.plan.Move;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Purpose;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.spi.Calendars;
import dev.followup.spi.ConflictingFactException;
import dev.followup.spi.DailyCapacity;
import dev.followup.spi.DoNotCallList;
import dev.followup.spi.FollowUpValue;
import dev.followup.spi.Hours;
import dev.followup.spi.PhoneNumbers;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import dev.followup.spi.UnreadableFactException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stream brings is checked like a constructor's arguments. */
class StreamsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4); // a Friday
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NINE = MONDAY.atTime(9, 0).atZone(CHICAGO).toInstant();
    private static final Instant FIVE = MONDAY.atTime(17, 0).atZone(CHICAGO).toInstant();

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "VP of Engineering", CHICAGO).withPhone("+1 312 555 0100");
    private static final Submission ACME = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 27))
            .withContacts(DANA); // a Friday
    private static final List<FollowUp> ONE = List.of(FollowUp.of(ACME));
    private static final Reason REASON = Reason.of(Reason.Code.ATTEMPT, 1, 5);
    private static final CallWindow WINDOW = new CallWindow(MONDAY, NINE, FIVE, CHICAGO, MONDAY, FRIDAY, MONDAY);
    private static final Alternative ALTERNATIVE = new Alternative("acme", DANA, null, List.of(REASON));
    private static final Rejection REJECTION = new Rejection("acme", DANA, List.of(REASON));
    private static final PlannedCall CALL = new PlannedCall(
            "id",
            Purpose.FIRST_CALL,
            ONE,
            DANA,
            "+1 312 555 0100",
            1,
            WINDOW,
            MONDAY,
            MONDAY,
            0,
            1,
            true,
            List.of(ALTERNATIVE),
            List.of(REASON),
            List.of(REJECTION));
    private static final Research.Step STEP =
            new Research.Step(ResearchSource.COMPANY_WEBSITE, null, null, URI.create("https://example.org"));
    private static final Research RESEARCH = new Research(
            "id",
            ONE,
            Research.Why.NO_ZONE,
            DANA,
            MONDAY,
            MONDAY,
            List.of(STEP),
            List.of(),
            1,
            List.of(REASON),
            List.of());
    private static final Closed CLOSED =
            new Closed(ONE, Closed.Why.WITHDRAWN, List.of(Reason.of(Reason.Code.WITHDRAWN)), List.of());
    private static final CallPlan PLAN =
            new CallPlan(NINE, CHICAGO, List.of(CALL), List.of(RESEARCH), List.of(CLOSED), List.of(REASON));
    private static final Progress PROGRESS = Progress.of(ONE, CHICAGO);
    private static final FollowUpPolicy POLICY = FollowUpPolicy.builder()
            .caller(
                    CHICAGO,
                    BusinessCalendar.weekdays().without(MONDAY),
                    CallHours.between(LocalTime.MIN, LocalTime.NOON))
            .callsPerDay(8)
            .researchPerDay(3)
            .away(MONDAY, FRIDAY)
            .assumeZone(CHICAGO)
            .calendar(BusinessCalendar.weekdays().without(FRIDAY))
            .build();

    /** One of each public type. */
    static Stream<Serializable> values() {
        return Stream.of(
                ALTERNATIVE,
                PLAN,
                WINDOW,
                CLOSED,
                new Detail("on", Detail.Kind.DAY),
                new Move<>(CALL, CALL),
                new NotReady(RESEARCH),
                PLAN.changesSince(CallPlan.none()),
                CALL,
                new Ready(DANA, MONDAY, FRIDAY, List.of(REASON)),
                REASON,
                REJECTION,
                RESEARCH,
                STEP,
                PROGRESS,
                PROGRESS.total(),
                PROGRESS.byWeek().get(0),
                PROGRESS.log().get(0),
                Cadence.standard(),
                Cadence.Next.callInOtherHalf(Delay.days(1), Delay.businessDays(2)),
                Cadence.Next.anotherPerson(Delay.days(1)),
                Cadence.Next.close(Closed.Why.WITHDRAWN),
                POLICY);
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadBackEqual(Serializable value) throws Exception {
        assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    /** With -Dstreams=src/test/resources the files are written anew. */
    @ParameterizedTest
    @MethodSource("values")
    void whatWasWrittenBeforeIsReadBackEqual(Serializable value) throws Exception {
        Class<?> type = value.getClass();
        String name = type.getName().substring(type.getPackageName().length() + 1);

        assertThat(Streams.read(Streams.golden(type, name.replace('$', '.'), value)))
                .isEqualTo(value);
    }

    @Test
    void noTypeIsForgotten() throws Exception {
        TreeSet<String> known =
                values().map(value -> value.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).containsExactlyElementsOf(serializable("", "plan/"));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void anyPlanIsReadBackEqual(@ForAll("plans") CallPlan plan) throws Exception {
        assertThat(copy(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void anyPolicyIsReadBackEqual(@ForAll("policies") FollowUpPolicy policy) throws Exception {
        assertThat(copy(policy)).isEqualTo(policy).hasSameHashCodeAs(policy).hasToString(policy.toString());
    }

    @Test
    void thePolicyReadBackPlansAlike() throws Exception {
        assertThat(((FollowUpPolicy) copy(POLICY)).plan(ONE, NINE)).isEqualTo(POLICY.plan(ONE, NINE));
        assertThat(((FollowUpPolicy) copy(POLICY)).fingerprint()).isEqualTo(POLICY.fingerprint());
    }

    @Test
    void constantsAreTheSame() throws Exception {
        for (Serializable constant : List.of(
                PhoneNumbers.standard(), FollowUpValue.standard(), Rule.ANY_RANK, Reason.Code.WON, Purpose.AGREED)) {
            assertThat(copy(constant)).isSameAs(constant);
        }
    }

    @Test
    void exceptionsSayTheSame() throws Exception {
        ConflictingFactException conflict = new ConflictingFactException("attempt", "1");
        UnknownSubmissionException unknown = new UnknownSubmissionException("acme");
        UnreadableFactException unreadable = new UnreadableFactException("search", List.of("acme"), List.of("1"), ONE);

        assertThat((ConflictingFactException) copy(conflict))
                .hasMessage(conflict.getMessage())
                .returns("1", ConflictingFactException::id);
        assertThat((UnknownSubmissionException) copy(unknown))
                .hasMessage(unknown.getMessage())
                .returns("acme", UnknownSubmissionException::submissionId);
        assertThat((UnreadableFactException) copy(unreadable))
                .hasMessage(unreadable.getMessage())
                .returns(List.of("acme"), UnreadableFactException::submissionIds)
                .returns(ONE, UnreadableFactException::readable);
        assertThat((StoreException) copy(new StoreException("add", new IOException("disk full"))))
                .hasMessage("add")
                .hasRootCauseMessage("disk full");
    }

    /** Twins of the same components that check nothing. */
    static final class Twins {
        record TAlternative(String submissionId, Contact contact, String phone, List<Reason> reasons)
                implements Serializable {}

        record TCallPlan(
                Instant madeAt,
                ZoneId callerZone,
                List<PlannedCall> calls,
                List<Research> research,
                List<Closed> closed,
                List<Reason> notes)
                implements Serializable {}

        record TCallWindow(
                LocalDate date,
                Instant opens,
                Instant closes,
                ZoneId zone,
                LocalDate callerDate,
                LocalDate interviewBy,
                LocalDate usefulUntil)
                implements Serializable {}

        record TClosed(List<FollowUp> followUps, Closed.Why why, List<Reason> reasons, List<Rejection> rejections)
                implements Serializable {}

        record TDetail(String name, Detail.Kind kind) implements Serializable {}

        record TMove(NextStep before, NextStep after) implements Serializable {}

        record TNotReady(Research research) implements Serializable {}

        record TPlanChanges(
                List<PlannedCall> added,
                List<Move<PlannedCall>> moved,
                List<PlannedCall> made,
                List<PlannedCall> dropped,
                List<Research> researchAdded,
                List<Move<Research>> researchMoved,
                List<Research> researchMade,
                List<Research> researchDropped)
                implements Serializable {}

        record TPlannedCall(
                String id,
                Purpose purpose,
                List<FollowUp> followUps,
                Contact contact,
                String phone,
                int attemptNumber,
                CallWindow window,
                LocalDate due,
                LocalDate firstDate,
                int daysLateWhileClosed,
                long value,
                boolean voicemail,
                List<Alternative> alternatives,
                List<Reason> reasons,
                List<Rejection> rejections)
                implements Serializable {}

        record TReady(Contact target, LocalDate due, LocalDate interviewBy, List<Reason> reasons)
                implements Serializable {}

        record TReason(Rule rule, Reason.Code code, Map<String, Object> details) implements Serializable {}

        record TRejection(String submissionId, Contact contact, List<Reason> reasons) implements Serializable {}

        record TResearch(
                String id,
                List<FollowUp> followUps,
                Research.Why why,
                Contact manager,
                LocalDate due,
                LocalDate by,
                List<Research.Step> steps,
                List<CallAttempt> tried,
                long value,
                List<Reason> reasons,
                List<Rejection> rejections)
                implements Serializable {}

        record TStep(ResearchSource source, String whom, String phone, URI website) implements Serializable {}

        record TProgress(
                Progress.Counts total,
                Map<Origin, Progress.Counts> byOrigin,
                List<Progress.Week> byWeek,
                List<Progress.Entry> log)
                implements Serializable {}

        record TCounts(int sent, int inquiries, int called, int conversations, int interviews)
                implements Serializable {}

        record TWeek(LocalDate monday, Progress.Counts counts) implements Serializable {}

        record TEntry(
                LocalDate date,
                String submissionId,
                String employer,
                String position,
                String person,
                Progress.Way way,
                boolean incoming,
                Outcome result)
                implements Serializable {}

        record TCadence(
                Map<Outcome, Cadence.Next> table,
                int callsPerPerson,
                int callsPerSubmission,
                int callsToGatekeepers,
                int voicemails)
                implements Serializable {}

        record TCall(List<Delay> waits, boolean otherHalf) implements Serializable {}

        record TAnotherPerson(Delay delay) implements Serializable {}

        record TClose(Closed.Why why) implements Serializable {}

        record TStored(TSettings settings) implements Serializable {}

        record TNothingStored(Settings settings) implements Serializable {}

        record TSettings(
                Map<Document, Map<Origin, Delay>> firstCallAfter,
                Cadence cadence,
                DailyCapacity callsPerDay,
                DailyCapacity researchPerDay,
                int usefulDays,
                FollowUpValue value,
                Calendars calendars,
                Hours hours,
                Settings.Caller caller,
                ZoneId assumedZone,
                DoNotCallList doNotCall,
                PhoneNumbers phoneNumbers,
                List<Settings.Absence> absences)
                implements Serializable {}

        record TAbsence(LocalDate from, LocalDate to) implements Serializable {}

        record TCaller(ZoneId zone, BusinessCalendar calendar, CallHours hours) implements Serializable {}

        static final class TFollowUpPolicy implements Serializable {
            private static final long serialVersionUID = 1L;
            private final Settings settings = null;
        }

        static final class TNamedContacts implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        static final class TNumbers implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        static final class TDetails implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        /** Whose place each takes. */
        static final Map<Class<?>, String> NAMES = new HashMap<>();

        static {
            for (Class<?> twin : Twins.class.getDeclaredClasses()) {
                String name = twin.getSimpleName().substring(1);
                NAMES.put(
                        twin,
                        switch (name) {
                            case "Step" -> "dev.followup.plan.Research$Step";
                            case "Counts", "Week", "Entry" -> "dev.followup.plan.Progress$" + name;
                            case "Call", "AnotherPerson", "Close" -> "dev.followup.Cadence$Next$" + name;
                            case "Cadence", "FollowUpPolicy", "Settings" -> "dev.followup." + name;
                            case "Stored", "NothingStored" -> "dev.followup.FollowUpPolicy$Stored";
                            case "NamedContacts", "Numbers" -> "dev.followup.model." + name;
                            case "Absence", "Caller" -> "dev.followup.Settings$" + name;
                            default -> "dev.followup.plan." + name;
                        });
            }
        }
    }

    /** One forgery of each type at least, and what is wrong with it. */
    static Stream<List<Object>> forgeries() {
        EnumMap<Outcome, Cadence.Next> closing =
                new EnumMap<>(Cadence.standard().table());
        Map<Origin, Progress.Counts> nothingByOrigin = new HashMap<>();
        nothingByOrigin.put(Origin.POSTING, null);
        closing.put(Outcome.NO_ANSWER, Cadence.Next.close(Closed.Why.WITHDRAWN));
        return Stream.of(
                List.of("contact", new Twins.TAlternative("acme", null, null, List.of())),
                List.of("madeAt", new Twins.TCallPlan(null, null, List.of(), List.of(), List.of(), List.of())),
                List.of(
                        "",
                        new Twins.TCallPlan(NINE, null, Arrays.asList(CALL, null), List.of(), List.of(), List.of())),
                List.of("opens at", new Twins.TCallWindow(MONDAY, FIVE, NINE, CHICAGO, MONDAY, FRIDAY, MONDAY)),
                List.of("interviewBy", new Twins.TCallWindow(MONDAY, NINE, FIVE, CHICAGO, MONDAY, MONDAY, MONDAY)),
                List.of("usefulUntil", new Twins.TCallWindow(MONDAY, NINE, FIVE, CHICAGO, MONDAY, FRIDAY, FRIDAY)),
                List.of("followUps", new Twins.TClosed(List.of(), Closed.Why.WITHDRAWN, List.of(), List.of())),
                List.of("kind", new Twins.TDetail("on", null)),
                List.of("before", new Twins.TMove(null, CALL)),
                List.of("research", new Twins.TNotReady(null)),
                List.of("", new Twins.TPlanChanges(null, null, null, null, null, null, null, null)),
                List.of("followUps", call(List.of(), 1, MONDAY, 0)),
                List.of("attemptNumber", call(ONE, 0, MONDAY, 0)),
                List.of("due", call(ONE, 1, FRIDAY, 0)),
                List.of("value", call(ONE, 1, MONDAY, -1)),
                List.of("due", new Twins.TReady(DANA, null, FRIDAY, List.of())),
                List.of("rule is", reason(Rule.ANY_RANK, Map.of("attempt", 1, "limit", 5))),
                List.of("limit", reason(Rule.ATTEMPT_LIMIT, Map.of("attempt", 1))),
                List.of("limit is no COUNT", reason(Rule.ATTEMPT_LIMIT, Map.of("attempt", 1, "limit", -5))),
                List.of("limit is no COUNT", reason(Rule.ATTEMPT_LIMIT, Map.of("attempt", 1, "limit", List.of()))),
                List.of("others", reason(Rule.ATTEMPT_LIMIT, Map.of("attempt", 1, "limit", 5, "more", 1))),
                List.of("reasons", new Twins.TRejection("acme", DANA, List.of())),
                List.of(
                        "steps",
                        new Twins.TResearch(
                                "id",
                                ONE,
                                Research.Why.NO_ZONE,
                                null,
                                MONDAY,
                                MONDAY,
                                List.of(),
                                List.of(),
                                1,
                                List.of(),
                                List.of())),
                List.of("source", new Twins.TStep(null, null, null, null)),
                List.of("total", new Twins.TProgress(null, Map.of(), List.of(), List.of())),
                List.of("byOrigin", new Twins.TProgress(PROGRESS.total(), nothingByOrigin, List.of(), List.of())),
                List.of("less than 0", new Twins.TCounts(1, 0, 0, 0, -1)),
                List.of("monday", new Twins.TWeek(null, PROGRESS.total())),
                List.of("way", new Twins.TEntry(MONDAY, "acme", "Acme", "Engineer", null, null, false, null)),
                List.of("NO_ANSWER", new Twins.TCadence(Map.of(), 5, 8, 3, 2)),
                List.of("not reached is no refusal", new Twins.TCadence(closing, 5, 8, 3, 2)),
                List.of("limit", new Twins.TCadence(Cadence.standard().table(), 0, 8, 3, 2)),
                List.of("limit", new Twins.TCadence(Cadence.standard().table(), 5, 8, -3, 2)),
                List.of("waits is empty", new Twins.TCall(List.of(), false)),
                List.of("delay", new Twins.TAnotherPerson(null)),
                List.of("why", new Twins.TClose(null)),
                List.of("usefulDays", new Twins.TStored(settings(Integer.MAX_VALUE, new Settings.EveryDay(1)))),
                List.of("usefulDays", new Twins.TStored(settings(0, new Settings.EveryDay(1)))),
                List.of("callsPerDay", new Twins.TStored(settings(4, new Settings.EveryDay(0)))),
                List.of("settings", new Twins.TNothingStored(null)),
                List.of("made again from its settings", new Twins.TFollowUpPolicy()),
                List.of("read by their reason", new Twins.TDetails()),
                List.of("read as a plain list", new Twins.TNamedContacts()),
                List.of("read as a plain list", new Twins.TNumbers()),
                List.of("away", new Twins.TAbsence(LocalDate.MIN, LocalDate.MAX)),
                List.of("zone", new Twins.TCaller(null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whatIsForgedIsRefused(List<Object> forgery) {
        String fault = (String) forgery.get(0);
        try {
            fail("accepted: " + Forgery.read(forgery.get(1), Twins.NAMES));
        } catch (InvalidObjectException refused) {
            assertThat(messages(refused)).contains(fault);
        } catch (NullPointerException | IllegalArgumentException refused) {
            assertThat(messages(refused)).contains(fault);
        } catch (IOException | ClassNotFoundException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Test
    void anHonestTwinIsAccepted() {
        assertThatCode(() -> assertThat(Forgery.read(
                                new Twins.TCallWindow(MONDAY, NINE, FIVE, CHICAGO, MONDAY, FRIDAY, MONDAY),
                                Twins.NAMES))
                        .isEqualTo(WINDOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> assertThat(
                                Forgery.read(new Twins.TStored(settings(4, new Settings.EveryDay(8))), Twins.NAMES))
                        .isEqualTo(FollowUpPolicy.builder().callsPerDay(8).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void noTypeIsWithoutAForgery() throws Exception {
        TreeSet<String> forged = forgeries()
                .map(forgery -> Twins.NAMES.get(forgery.get(1).getClass()).replace("$Stored", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(forged).containsAll(serializable("", "plan/"));
    }

    @Test
    void aListThatChangesLaterChangesNothing() throws Exception {
        List<Reason> reasons = new java.util.ArrayList<>(List.of(REASON));
        Rejection read = (Rejection) Forgery.read(new Twins.TRejection("acme", DANA, reasons), Twins.NAMES);

        assertThatThrownBy(() -> read.reasons().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Twins.TPlannedCall call(List<FollowUp> followUps, int attempt, LocalDate due, long value) {
        return new Twins.TPlannedCall(
                "id",
                Purpose.FIRST_CALL,
                followUps,
                DANA,
                "+1 312 555 0100",
                attempt,
                WINDOW,
                due,
                MONDAY,
                0,
                value,
                true,
                List.of(),
                List.of(REASON),
                List.of());
    }

    private static Twins.TReason reason(Rule rule, Map<String, Object> details) {
        return new Twins.TReason(rule, Reason.Code.ATTEMPT, new LinkedHashMap<>(details));
    }

    private static Twins.TSettings settings(int usefulDays, DailyCapacity calls) {
        Map<Document, Map<Origin, Delay>> waits = new EnumMap<>(Document.class);
        for (Document document : Document.values()) {
            Map<Origin, Delay> byOrigin = new EnumMap<>(Origin.class);
            for (Origin origin : Origin.values()) {
                byOrigin.put(origin, Delay.days(3));
            }
            waits.put(document, byOrigin);
        }
        return new Twins.TSettings(
                waits,
                Cadence.standard(),
                calls,
                null,
                usefulDays,
                FollowUpValue.standard(),
                new Settings.SameForAll(BusinessCalendar.weekdays()),
                new Settings.SameHoursForAll(Settings.OFFICE_HOURS),
                null,
                null,
                Settings.NobodyBarred.LIST,
                PhoneNumbers.standard(),
                List.of());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        return Streams.read(Streams.written(value));
    }

    private static String messages(Throwable wrong) {
        StringBuilder messages = new StringBuilder();
        for (Throwable one = wrong; one != null; one = one.getCause()) {
            messages.append(one.getMessage()).append('\n');
        }
        return messages.toString();
    }

    /** The public classes of packages, nested ones too, that are written as themselves. */
    private static List<String> serializable(String... packages) throws Exception {
        Path root = Path.of(FollowUpPolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        TreeSet<String> names = new TreeSet<>();
        for (String one : packages) {
            try (Stream<Path> files = Files.list(root.resolve("dev/followup/" + one))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name =
                            root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                    Class<?> type = Class.forName(name, false, FollowUpPolicy.class.getClassLoader());
                    if (Serializable.class.isAssignableFrom(type)
                            && isPublic(type)
                            && !type.isInterface()
                            && !Enum.class.isAssignableFrom(type)) {
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isPublic(Class<?> type) {
        return java.lang.reflect.Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @Provide
    Arbitrary<CallPlan> plans() {
        return SomePlans.plans();
    }

    @Provide
    Arbitrary<FollowUpPolicy> policies() {
        return SomePlans.policies();
    }
}
