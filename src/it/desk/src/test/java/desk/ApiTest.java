package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import dev.followup.plan.CallPlan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@DeskTest
class ApiTest {
    private static final String ACME = """
            {"id": "acme", "document": "RESUME", "employer": "Acme", "position": "Engineer", "sentOn": "2026-11-27",
             "origin": "POSTING", "priority": "NORMAL", "news": "NONE",
             "contacts": [
               {"name": "Dana Ruiz", "role": "VP of Engineering", "zone": "America/Chicago", "phones": ["+1 312 555 0100"]},
               {"name": "Sam Lee", "role": "Talent Acquisition Partner"}]}
            """;
    private static final String BUSY = """
            {"id": "1", "submissionId": "acme", "contactName": "Dana Ruiz", "at": "2026-11-30T15:00:00Z", "outcome": "BUSY"}
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Searches searches;

    @BeforeEach
    void nothingIsKnown() {
        searches.of(() -> "jo").erase();
        searches.of(() -> "ana").erase();
    }

    @Test
    void aFactIsAnsweredByTheNextStepAndMayBeSentAgain() {
        assertThat(post("/api/submissions", ACME))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.step", step -> step.assertThat().isEqualTo("call"))
                .hasPathSatisfying("$.contact.name", name -> name.assertThat().isEqualTo("Dana Ruiz"))
                .hasPathSatisfying("$.window.date", day -> day.assertThat().isEqualTo("2026-11-30"))
                .hasPathSatisfying(
                        "$.rejections[0].reasons[0].rule",
                        rule -> rule.assertThat().isEqualTo("NEVER_RECRUITERS"));
        assertThat(post("/api/attempts", BUSY))
                .bodyJson()
                .extractingPath("$.window.date")
                .isEqualTo("2026-12-01");
        assertThat(post("/api/submissions", ACME)).hasStatusOk();
        assertThat(post("/api/attempts", BUSY)).hasStatusOk();
        assertThat(get("/api/submissions"))
                .bodyJson()
                .extractingPath("$[0].attempts")
                .asArray()
                .hasSize(1);
        assertThat(get("/api/submissions/acme/reasons"))
                .bodyJson()
                .extractingPath("$[0].words")
                .asString()
                .contains("besetzt");
        assertThat(get("/api/agenda")).bodyText().contains("Dana Ruiz", "Sam Lee");
        assertThat(get("/api/progress"))
                .bodyJson()
                .extractingPath("$.total.called")
                .isEqualTo(1);
    }

    @Test
    void whatOneGetsOneCanPut() {
        post("/api/submissions", ACME);
        String stored = text(get("/api/submissions/acme"));
        String submission = json.readTree(stored).get("submission").toString().replace("Engineer\"", "Developer\"");
        assertThat(put("/api/submissions/acme", submission)).hasStatusOk();
        assertThat(searches.of(() -> "jo")
                        .find("acme")
                        .orElseThrow()
                        .submission()
                        .position())
                .isEqualTo("Developer");
        assertThat(put("/api/submissions/acme/contacts", "{\"name\": \"Kim Li\", \"role\": \"Team Lead\"}"))
                .hasStatusOk();
        assertThat(searches.of(() -> "jo").find("acme").orElseThrow().contacts())
                .hasSize(3);
    }

    @Test
    void changesSinceAPlanThatOneGot() throws Exception {
        String before = text(get("/api/plan"));
        assertThat(json.readValue(before, CallPlan.class))
                .isEqualTo(searches.of(() -> "jo").plan());
        post("/api/submissions", ACME);
        String after = text(get("/api/plan"));
        assertThat(json.readValue(after, CallPlan.class))
                .isEqualTo(searches.of(() -> "jo").plan());
        assertThat(post("/api/changes", before))
                .bodyJson()
                .extractingPath("$.added")
                .asArray()
                .hasSize(1);
        assertThat(post("/api/changes", after))
                .bodyJson()
                .extractingPath("$.added")
                .asArray()
                .isEmpty();
    }

    @Test
    void aDraftWithoutAManagerIsNotReadyAndNothingIsKept() {
        String draft = ACME.replace("VP of Engineering", "HR Manager");
        assertThat(post("/api/readiness", draft))
                .bodyJson()
                .extractingPath("$.readiness")
                .isEqualTo("notReady");
        assertThat(post("/api/readiness", ACME))
                .bodyJson()
                .extractingPath("$.readiness")
                .isEqualTo("ready");
        assertThat(searches.of(() -> "jo").facts()).isEmpty();
    }

    @Test
    void mistakesAreProblems() {
        post("/api/submissions", ACME);
        post("/api/attempts", BUSY);
        problem(post("/api/submissions", "{"), 400, "The body is not the JSON of such a fact.");
        problem(post("/api/submissions", ACME.replace("2026-11-27", "yesterday")), 400, "Text 'yesterday'");
        problem(post("/api/submissions", ACME.replace("\"Acme\"", "\" \"")), 400, "employer is blank");
        problem(post("/api/submissions", ACME.replace("\"origin\": \"POSTING\",", "")), 400, "origin is missing");
        problem(post("/api/attempts", BUSY.replace("Dana", "Donna").replace("\"1\"", "\"2\"")), 400, "no contact");
        problem(post("/api/attempts", BUSY.replace("2026", "2027").replace("\"1\"", "\"2\"")), 400, "at is 2027");
        problem(post("/api/attempts", BUSY.replace("acme", "other")), 404, "other");
        problem(get("/api/submissions/other"), 404, "other");
        problem(delete("/api/submissions/other"), 404, "other");
        problem(post("/api/attempts", BUSY.replace("BUSY", "NO_ANSWER")), 409, "1");
        problem(post("/api/submissions", ACME.replace("\"Acme\"", "\"Globex\"")), 409, "acme");
        assertThat(delete("/api/attempts/1")).hasStatus(204);
        assertThat(delete("/api/submissions/acme")).hasStatus(204);
        problem(post("/api/submissions", ACME), 404, "acme");
    }

    @Test
    void nobodySeesTheSearchOfAnother() {
        post("/api/submissions", ACME);
        assertThat(http.get().uri("/api/submissions").with(httpBasic("ana", "try-it-out")))
                .bodyJson()
                .isEqualTo("[]");
        assertThat(http.get().uri("/api/submissions/acme").with(httpBasic("ana", "try-it-out")))
                .hasStatus(404);
        problem(http.get().uri("/api/plan").exchange(), 401, "Name and password");
        problem(http.get().uri("/api/plan").with(httpBasic("ana", "wrong")).exchange(), 401, "");
    }

    private static void problem(MvcTestResult result, int status, String detail) {
        assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }

    private MvcTestResult get(String path) {
        return send(http.get().uri(path), "");
    }

    private MvcTestResult post(String path, String body) {
        return send(http.post().uri(path), body);
    }

    private MvcTestResult put(String path, String body) {
        return send(http.put().uri(path), body);
    }

    private MvcTestResult delete(String path) {
        return send(http.delete().uri(path), "");
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String body) {
        return request.with(httpBasic("jo", "try-it-out"))
                .header("Accept-Language", "de")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
