package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Cadence;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the pages of any plan. */
class AgendaProperties {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"));
    private static final List<String> LISTS =
            List.of("Not to call about the job, but worth asking", "Not to call any more", "Never call");

    @Property(tries = 100)
    void everyPageOfEveryPlanIsWordedInEveryLanguage(
            @ForAll("plans") CallPlan plan, @ForAll @IntRange(max = 3) int language) {
        Agenda agenda = Agenda.of(plan).in(LANGUAGES.get(language)).with(done(plan));

        List<String> pages = new ArrayList<>(List.of(
                agenda.today(),
                agenda.week(),
                agenda.whole(),
                agenda.day(Plans.TUESDAY),
                agenda.day(LocalDate.MAX.minusDays(400))));
        plan.calls().forEach(call -> pages.add(agenda.call(call)));

        for (String page : pages) {
            assertThat(page).endsWith("\n").doesNotStartWith("\n").doesNotContain("null", "{", "}", "\n\n\n", " \n");
        }
    }

    @Property(tries = 200)
    void todayIsOneScreenForUpToTwelveCallsADay(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int callsPerDay) {
        CallPlan plan = AnyPlans.of(seed, callsPerDay);

        assertThat(Agenda.of(plan).with(done(plan)).today().lines().count()).isLessThanOrEqualTo(60);
    }

    @Property(tries = 100)
    void whatWasDoneIsOneLineMoreAndSaysTheNumbersRecorded(
            @ForAll("plans") CallPlan plan, @ForAll @IntRange(max = 3) int language) {
        Agenda agenda = Agenda.of(plan).in(LANGUAGES.get(language));
        Progress done = done(plan);
        Progress.Counts counts = done.total();
        Assume.that(counts.sent() > 0);
        List<String> lines = agenda.with(done).today().lines().toList();

        assertThat(lines.get(0)).isEqualTo(agenda.today().lines().findFirst().orElseThrow());
        assertThat(Pattern.compile("\\d+").matcher(lines.get(1)).results().map(MatchResult::group))
                .containsExactlyElementsOf(Stream.of(
                                counts.sent(),
                                counts.inquiries() + counts.called(),
                                counts.conversations(),
                                counts.interviews())
                        .filter(count -> count > 0)
                        .map(String::valueOf)
                        .toList());
    }

    private static Progress done(CallPlan plan) {
        return Progress.of(
                steps(plan).stream().flatMap(step -> step.followUps().stream()).toList(), Plans.LOS_ANGELES);
    }

    @Property(tries = 200)
    void noCallAndNoResearchLeavesTheDays(@ForAll("plans") CallPlan plan) {
        Agenda agenda = Agenda.of(plan);
        String today = agenda.today();

        List<LocalDate> ahead = days(plan).tailSet(plan.today().plusDays(1)).stream()
                .limit(days(plan).contains(plan.today()) ? 4 : 1)
                .filter(day ->
                        plan.calls().stream().anyMatch(call -> call.callerDate().equals(day)))
                .toList();
        for (LocalDate day : ahead) {
            assertThat(today).contains(Wording.in(Locale.ENGLISH).inYear(2026).of(day) + ": ");
        }
        assertThat(days(plan).stream()
                        .mapToLong(day -> numbered(agenda.day(day)))
                        .sum())
                .isEqualTo(plan.calls().size());
    }

    @Property(tries = 200)
    void everyCallIsMadeOnOneDayAndNoneBeforeToday(@ForAll("plans") CallPlan plan) {
        assertThat(days(plan).stream().flatMap(day -> plan.callsOn(day).stream()))
                .containsExactlyInAnyOrderElementsOf(plan.calls());
        for (LocalDate day : days(plan)) {
            assertThat(numbered(Agenda.of(plan).day(day)))
                    .isEqualTo(plan.callsOn(day).size());
        }
    }

    @Property(tries = 200)
    void theWholePlanNamesEveryManager(@ForAll("plans") CallPlan plan) {
        String whole = Agenda.of(plan).whole().toLowerCase(Locale.ROOT);

        for (NextStep step : steps(plan)) {
            for (FollowUp followUp : step.followUps()) {
                for (Contact contact : followUp.contacts()) {
                    if (contact.role().kind() == Role.Kind.MANAGER) {
                        assertThat(whole).contains(contact.name().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void nobodyIsOnTwoListsOrOnAListAndCalled(@ForAll("plans") CallPlan plan) {
        NotCalled notCalled = NotCalled.in(plan);
        Set<String> called = new HashSet<>();
        plan.calls()
                .forEach(call ->
                        called.add(spelled(call.contact(), call.followUps().get(0))));

        List<String> listed = listed(Agenda.of(plan).whole());

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).noneMatch(called::contains);
        assertThat(Stream.of(NotCalled.Fate.values())
                        .mapToInt(fate -> notCalled.those(fate).size())
                        .sum())
                .isEqualTo(listed.size());
    }

    @Property(tries = 200)
    void theScriptIsTrueToTheFactsAndShort(@ForAll("plans") CallPlan plan) {
        Assume.that(!plan.calls().isEmpty());
        for (PlannedCall call : plan.calls()) {
            Script script = Script.of(call);
            String opening = script.opening();
            for (FollowUp followUp : call.followUps()) {
                String referrer = followUp.submission().referredBy();
                if (referrer != null) {
                    assertThat(opening.toLowerCase(Locale.ROOT)).contains(referrer.toLowerCase(Locale.ROOT));
                }
            }
            if (call.followUps().stream()
                    .allMatch(followUp -> followUp.submission().referredBy() == null)) {
                assertThat(opening).doesNotContain("referred");
            }
            assertThat(script.request().contains("interview by")
                            || script.request().contains("week, by"))
                    .isEqualTo(!Won.notYet(call.followUps()).isEmpty());
            assertThat(words(opening)).isLessThan(110);
            assertThat(words(script.request())).isLessThan(45);
            assertThat(words(script.toTheGatekeeper())).isLessThan(45);
        }
    }

    @Property(tries = 200)
    void aMessagePromisesAnotherCallOnlyIfTheLimitsAllowOne(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int callsPerPerson) {
        CallPlan plan = AnyPlans.planned(seed, Cadence.standard().withLimits(callsPerPerson, 8));

        for (PlannedCall call : plan.calls()) {
            if (call.attemptNumber() >= callsPerPerson) {
                assertThat(Script.of(call).voicemail()).doesNotContain("call you again");
            }
        }
    }

    @Property(tries = 200)
    void onlyWhatIsKeptAtItsOwnTimeIsShownAsAgreed(@ForAll("plans") CallPlan plan) {
        long agreed = plan.callsOn(plan.today()).stream()
                .filter(PlannedCall::promised)
                .count();

        for (PlannedCall call : plan.calls()) {
            assertThat(Agenda.of(plan).call(call).contains("if you are held up"))
                    .isEqualTo(call.promised());
        }
        if (agreed == 0
                && plan.calls().stream().allMatch(call -> call.callerDate().equals(plan.today()))) {
            assertThat(Agenda.of(plan).today().lines().findFirst().orElseThrow())
                    .doesNotContain("agreed");
        }
    }

    /** Of any values, and as the engine makes them. */
    @Provide
    Arbitrary<CallPlan> plans() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(AnyPlans::of), Arbitraries.longs().map(AnyPlans::planned));
    }

    private static NavigableSet<LocalDate> days(CallPlan plan) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        plan.calls().forEach(call -> days.add(later(plan.today(), call.callerDate())));
        plan.research().forEach(research -> days.add(later(plan.today(), research.by())));
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The calls on a page: each has its label. */
    private static long numbered(String page) {
        return page.lines()
                .filter(line -> line.matches(" *(\\d+\\.|\\d\\d:\\d\\d)  .*"))
                .count();
    }

    private static List<NextStep> steps(CallPlan plan) {
        List<NextStep> steps = new ArrayList<>(plan.calls());
        steps.addAll(plan.research());
        steps.addAll(plan.closed());
        return steps;
    }

    /** Who stands on the lists of a whole plan: name and employer. */
    private static List<String> listed(String whole) {
        List<String> listed = new ArrayList<>();
        boolean inList = false;
        for (String line : whole.split("\n")) {
            if (!line.startsWith(" ")) {
                inList = LISTS.contains(line);
            } else if (inList) {
                String who = line.strip().split(":")[0];
                listed.add(
                        (who.split(", ")[0] + "@" + who.substring(who.lastIndexOf(", ") + 2)).toLowerCase(Locale.ROOT));
            }
        }
        return listed;
    }

    private static String spelled(Contact contact, FollowUp followUp) {
        return (contact.name() + "@" + followUp.submission().employer()).toLowerCase(Locale.ROOT);
    }

    private static int words(String speech) {
        return speech.split(" ").length;
    }
}
