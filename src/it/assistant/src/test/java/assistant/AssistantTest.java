package assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.store.JdbcFollowUpStore;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client of the protocol's own SDK, and the assistant in a process of its own, as an assistant's program starts it. */
class AssistantTest {
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z"); // a Monday, noon in Chicago
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final List<String> PERSONAL =
            List.of("Dana", "Ruiz", "VP", "Sam", "Lee", "Talent", "Ana", "Costa", "Kim", "555", "likes boats");

    @TempDir
    Path folder;

    private final List<FollowUp> facts = new ArrayList<>();

    @BeforeEach
    void somethingWasSent() {
        inStore(search -> {
            search.sent(Submission.resume("acme", "Acme", "Backend Engineer", LocalDate.of(2026, 11, 27)) // a Friday
                    .withReferredBy("Ana Costa")
                    .withContacts(
                            Contact.of("Dana Ruiz", "VP of Engineering", CHICAGO)
                                    .withPhone("+1 312 555 0100"),
                            Contact.of("Sam Lee", "Talent Acquisition Partner", CHICAGO)
                                    .withPhone("+1 312 555 0101")));
            search.record(CallAttempt.of("1", "acme", "Dana Ruiz", NOW.minusSeconds(250_000), Outcome.UNDECIDED)
                    .withNote("likes boats"));
            search.sent(Submission.letter("globex", "Globex", "Team Lead", LocalDate.of(2026, 11, 27))
                    .withContacts(Contact.of("Kim Ono", "Head of Platform", CHICAGO)));
            search.sent(Submission.letter("initech", "Initech", "Architect", LocalDate.of(2026, 11, 26))
                    .withContacts(
                            Contact.of("Kim Po", "Chief Architect", CHICAGO).withPhone("+1 312 555 0103")));
        });
    }

    @Test
    void toolsSayWhatTheyDo() {
        try (McpSyncClient client = client()) {
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder("today", "why", "script", "what_if", "record");
            assertThat(client.listTools().tools())
                    .filteredOn(tool -> !tool.annotations().readOnlyHint())
                    .extracting(Tool::name)
                    .containsExactly("record");
        }
    }

    @Test
    void nobodyIsNamedUnlessTheClientAsks() {
        try (McpSyncClient client = client()) {
            List<String> answers = new ArrayList<>(List.of(say(client, "today", Map.of())));
            for (FollowUp fact : facts) {
                String step = fact.submission().id();
                answers.add(say(client, "why", Map.of("step", step)));
                answers.add(say(client, "script", Map.of("step", step)));
            }
            for (PlannedCall call : plan().calls()) {
                answers.add(say(client, "what_if", Map.of("step", call.id(), "outcome", "DO_NOT_CALL")));
                answers.add(say(client, "record", Map.of("step", call.id(), "outcome", "NO_ANSWER")));
                answers.add(refusal(client, "record", Map.of("step", call.id(), "outcome", "BUSY")));
            }
            assertThat(answers)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(answer -> assertThat(answer).isNotBlank().doesNotContain(PERSONAL));
        }
    }

    @Test
    void whoAsksReadsTheLibrarysWords() {
        try (McpSyncClient client = client()) {
            PlannedCall call = plan().calls().get(0);
            assertThat(say(client, "today", Map.of("names", true, "language", "de")))
                    .startsWith(Agenda.of(plan()).in(Locale.GERMAN).today())
                    .contains(call.id());
            assertThat(say(client, "script", Map.of("step", call.id(), "names", true)))
                    .contains(Script.of(call).opening(), Script.of(call).toTheGatekeeper());
            assertThat(say(client, "why", Map.of("step", "acme", "names", true)))
                    .contains("not Sam Lee: a recruiter");
            assertThat(say(client, "script", Map.of("step", "globex", "names", true)))
                    .contains("Kim Ono");
        }
    }

    @Test
    void anOutcomeIsRecordedOnceHoweverOftenItIsSent() {
        PlannedCall call = plan().calls().get(0);
        try (McpSyncClient client = client()) {
            Map<String, Object> won = Map.of("step", call.id(), "outcome", "INTERVIEW_WON", "note", "Thursday at ten");
            String answer = say(client, "record", won);
            assertThat(answer).contains("Closed").contains("WON");
            assertThat(say(client, "record", won)).isEqualTo(answer);
            assertThat(say(client, "today", Map.of())).doesNotContain(call.id());
        }
        inStore(search -> {});
        assertThat(facts.stream().flatMap(fact -> fact.attempts().stream()))
                .filteredOn(attempt -> attempt.outcome() == Outcome.INTERVIEW_WON)
                .singleElement()
                .isEqualTo(call.attempt(call.id(), NOW, Outcome.INTERVIEW_WON).withNote("Thursday at ten"));
    }

    @Test
    void whatIfSaysWhatWouldHappenAndStoresNothing() {
        List<FollowUp> before = List.copyOf(facts);
        PlannedCall call = plan().calls().get(0);
        Map<String, Object> outcome = Map.of(
                "step", call.id(), "outcome", "REFERRED", "referred_to", "Kim Po", "referred_to_title", "Foreman");
        String then;
        try (McpSyncClient client = client()) {
            then = say(client, "what_if", outcome).lines().findFirst().orElseThrow();
        }
        inStore(search -> {});
        assertThat(facts).isEqualTo(before);
        try (McpSyncClient client = client()) {
            assertThat(say(client, "record", outcome).strip()).isEqualTo(then);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithWhatWouldBeRight() {
        String call = plan().calls().get(0).id();
        try (McpSyncClient client = client()) {
            assertThat(refusal(client, "why", Map.of("step", "none"))).isEqualTo("step none is not known");
            assertThat(refusal(client, "record", Map.of("step", call, "outcome", "REFERRED")))
                    .startsWith("referredTo is missing");
            assertThat(refusal(client, "record", Map.of("step", call, "outcome", "BUSY", "at", "noon")))
                    .contains("noon");
            assertThat(refusal(client, "record", Map.of("step", call, "outcome", "ENCHANTED")))
                    .contains("outcome");
        }
    }

    private static String say(McpSyncClient client, String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(() -> result.toString()).isFalse();
        return ((TextContent) result.content().get(0)).text();
    }

    private static String refusal(McpSyncClient client, String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(() -> result.toString()).isTrue();
        return ((TextContent) result.content().get(0)).text();
    }

    private McpSyncClient client() {
        McpSyncClient client = McpClient.sync(new StdioClientTransport(
                        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString())
                                .args(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "assistant.Assistant",
                                        url(),
                                        "jo",
                                        NOW.toString())
                                .build(),
                        McpJsonDefaults.getMapper()))
                .build();
        client.initialize();
        return client;
    }

    private String url() {
        return "jdbc:h2:" + folder.resolve("facts") + ";WRITE_DELAY=0";
    }

    private CallPlan plan() {
        return FollowUpPolicy.standard().plan(facts, NOW);
    }

    /** In this process, while the other one, which locks the file, does not run. */
    private void inStore(Consumer<JobSearch> work) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "", "");
        JdbcFollowUpStore store = JdbcFollowUpStore.of(pool);
        store.createSchema();
        JobSearch search = JobSearch.of("jo", store, FollowUpPolicy.standard(), Clock.fixed(NOW, ZoneOffset.UTC));
        work.accept(search);
        facts.clear();
        facts.addAll(search.facts()); // what is stored now
        pool.dispose();
    }
}
