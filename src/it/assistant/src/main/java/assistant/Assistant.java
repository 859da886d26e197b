package assistant;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import dev.followup.spi.FollowUpStore;
import dev.followup.store.InMemoryFollowUpStore;
import dev.followup.store.JdbcFollowUpStore;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * One person's job search as tools of the Model Context Protocol, so that an assistant can say whom to phone today, why, and
 * what to say, and note what happened.
 *
 * <p>Answers name steps by their id, and people and numbers only where the client asks for them with {@code names}.
 */
public final class Assistant {
    private final FollowUpPolicy policy;
    private final Clock clock;
    private final JobSearch search;

    public Assistant(String jobSearchId, FollowUpStore store, FollowUpPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
        this.search = JobSearch.of(jobSearchId, store, policy, clock);
    }

    /** Serves one client, the process that started this one: JDBC URL, job search, and for trials the instant of now. */
    public static void main(String[] args) {
        var store = JdbcFollowUpStore.of(JdbcConnectionPool.create(args[0], "", ""));
        store.createSchema();
        Clock clock = args.length > 2 ? Clock.fixed(Instant.parse(args[2]), ZoneOffset.UTC) : Clock.systemUTC();
        new Assistant(args[1], store, FollowUpPolicy.standard(), clock)
                .serve(new StdioServerTransportProvider(McpJsonDefaults.getMapper()));
    }

    public McpSyncServer serve(McpServerTransportProvider transport) {
        return McpServer.sync(transport)
                .serverInfo("followup", "1")
                .instructions(
                        "Whom to phone about resumes and letters that were sent. Start with today; people are named"
                                + " only if names is true.")
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(
                        tool(
                                "today",
                                "The calls of today, in order, and what to find out",
                                Asked.PAGE,
                                true,
                                this::today),
                        tool("why", "Why a step is as it is, and whom it passes over", Asked.STEP, true, this::why),
                        tool("script", "What to say about a step", Asked.STEP, true, this::script),
                        tool(
                                "what_if",
                                "What an outcome would change; records nothing",
                                Asked.OUTCOME,
                                true,
                                this::whatIf),
                        tool("record", "Record what happened on a call", Asked.OUTCOME, false, this::record))
                .build();
    }

    private String today(Asked asked) {
        CallPlan plan = search.plan();
        List<NextStep> steps = new ArrayList<>(plan.callsOn(plan.today()));
        plan.research().stream()
                .filter(research -> !research.by().isAfter(plan.today()))
                .forEach(steps::add);
        String ids = lines("step ", steps, asked::shown);
        return asked.names() ? Agenda.of(plan).in(asked.wording()).today() + "\n" + ids : ids;
    }

    private String why(Asked asked) {
        NextStep step = step(search.plan(), asked.step());
        return lines("because ", step.reasons(), asked::shown) + lines("not ", step.rejections(), asked::shown);
    }

    private String script(Asked asked) {
        NextStep step = step(search.plan(), asked.step());
        if (step instanceof PlannedCall call) {
            Script script = Script.of(call).in(asked.wording());
            if (!asked.names()) {
                return lines("ask: ", List.of(script.request()), String::toString); // the one part that names nobody
            }
            return lines("to whoever answers: ", List.of(script.toTheGatekeeper()), String::toString)
                    + lines("to the manager: ", List.of(script.opening(), script.request()), String::toString)
                    + lines("if sent to human resources: ", List.of(script.ifSentToHr()), String::toString)
                    + (call.voicemail()
                            ? lines("after the tone: ", List.of(script.voicemail()), String::toString)
                            : "");
        }
        if (step instanceof Research research) {
            Script script = Script.of(research).in(asked.wording());
            return asked.names()
                    ? lines("ask: ", List.of(script.opening(), script.request()), String::toString)
                    : lines("find out: ", List.of(research.why()), asked.wording()::of);
        }
        throw new IllegalArgumentException("step " + asked.step() + " is closed: there is nothing to say");
    }

    private String record(Asked asked) {
        return lines("next ", List.of(record(search, asked)), asked::shown);
    }

    /** The same record, on a copy of the facts that nobody keeps. */
    private String whatIf(Asked asked) {
        FollowUpStore copy = new InMemoryFollowUpStore();
        for (FollowUp followUp : search.facts()) {
            copy.add("copy", followUp.submission());
            followUp.attempts().forEach(attempt -> copy.record("copy", attempt));
            followUp.touches().forEach(touch -> copy.record("copy", touch));
        }
        JobSearch trial = JobSearch.of("copy", copy, policy, clock);
        CallPlan before = trial.plan();
        NextStep next = record(trial, asked);
        PlanChanges changes = trial.plan().changesSince(before);
        return lines("next ", List.of(next), asked::shown)
                + lines("new ", changes.added(), asked::shown)
                + lines("new ", changes.researchAdded(), asked::shown)
                + lines("moved ", changes.moved(), move -> asked.shown(move.after()))
                + lines("moved ", changes.researchMoved(), move -> asked.shown(move.after()))
                + lines("dropped ", changes.dropped(), asked::shown)
                + lines("dropped ", changes.researchDropped(), asked::shown);
    }

    /** A step is one call, so its id is the attempt's: a client that did not hear the answer asks again and does no harm. */
    private NextStep record(JobSearch jobSearch, Asked asked) {
        Optional<CallAttempt> known = jobSearch.facts().stream()
                .flatMap(followUp -> followUp.attempts().stream())
                .filter(attempt -> attempt.id().equals(asked.step()))
                .findFirst();
        if (known.isPresent()) {
            if (known.get().outcome() != asked.outcome()) {
                throw new IllegalArgumentException("step " + asked.step() + " was recorded as "
                        + known.get().outcome());
            }
            return step(jobSearch.plan(), known.get().submissionId());
        }
        if (step(jobSearch.plan(), asked.step()) instanceof PlannedCall call) {
            return jobSearch.record(asked.attempt(call, clock.instant()));
        }
        throw new IllegalArgumentException("step " + asked.step() + " is no call");
    }

    /** A step by its id, or the one about a submission. */
    private static NextStep step(CallPlan plan, String id) {
        for (PlannedCall call : plan.calls()) {
            if (call.id().equals(id)) {
                return call;
            }
        }
        for (Research research : plan.research()) {
            if (research.id().equals(id)) {
                return research;
            }
        }
        return plan.stepFor(id).orElseThrow(() -> new IllegalArgumentException("step " + id + " is not known"));
    }

    private static SyncToolSpecification tool(
            String name, String says, Map<String, Object> schema, boolean readOnly, Function<Asked, String> answer) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(name, schema)
                        .description(says)
                        .annotations(ToolAnnotations.builder()
                                .readOnlyHint(readOnly)
                                .destructiveHint(false)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                        .build())
                .callHandler((exchange, request) -> answer(answer, new Asked(request.arguments())))
                .build();
    }

    /** A refusal is an answer too: the library's messages say what would be right, and never name a person. */
    private static CallToolResult answer(Function<Asked, String> answer, Asked asked) {
        CallToolResult.Builder result = CallToolResult.builder();
        try {
            return result.addTextContent(answer.apply(asked)).isError(false).build();
        } catch (IllegalArgumentException | DateTimeException refused) {
            return result.addTextContent(refused.getMessage()).isError(true).build();
        }
    }

    private static <T> String lines(String before, List<T> things, Function<? super T, String> shown) {
        return things.stream().map(thing -> before + shown.apply(thing) + "\n").collect(Collectors.joining());
    }
}
