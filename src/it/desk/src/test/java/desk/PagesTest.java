package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.Submission;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class PagesTest {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Searches searches;

    @BeforeEach
    void nothingIsKnown() {
        searches.of(() -> "jo").erase();
        searches.of(() -> "ana").erase();
    }

    @Test
    void nothingIsTakenWithoutATokenOfThePage() {
        assertThat(http.post().uri("/submissions").with(user("jo")).formField("employer", "Acme"))
                .hasStatus(403);
        assertThat(http.post().uri("/submissions/acme/news").with(user("jo")).header("HX-Request", "true"))
                .hasStatus(403);
        assertThat(searches.of(() -> "jo").facts()).isEmpty();
    }

    @Test
    void nobodyComesInUnasked() {
        assertThat(http.get().uri("/")).hasStatus3xxRedirection().hasHeader("Location", "/login");
        assertThat(http.get().uri("/").header("HX-Request", "true")).hasHeader("HX-Redirect", "/login");
        assertThat(http.get().uri("/login")).hasStatusOk();
    }

    @Test
    void theSearchOfAnotherIsNotThere() {
        Sample.fill(searches.of(() -> "jo"));
        assertThat(page("ana", "/submissions/acme")).hasStatus(404);
        assertThat(page("ana", "/progress")).bodyText().doesNotContain("Acme");
        assertThat(page("jo", "/progress")).bodyText().contains("Acme");
        assertThat(http.post().uri("/submissions/acme/remove").with(csrf()).with(user("ana")))
                .hasStatus3xxRedirection();
        assertThat(searches.of(() -> "jo").find("acme")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/find-out", "/ahead", "/never", "/progress", "/submissions/x", "/submissions/new"})
    void aNameIsTextAndNothingElse(String page) {
        String hostile = "<script>alert('x')</script>\"'${111*111}";
        searches.of(() -> "jo")
                .sent(Submission.resume("x", hostile, hostile, LocalDate.of(2026, 11, 27)) // a Friday
                        .withReferredBy(hostile)
                        .withContacts(
                                Contact.of(hostile, "VP " + hostile, ZoneId.of("America/Chicago"))
                                        .withPhone("+1 312 555 0100"),
                                Contact.of("Sam " + hostile, "Recruiter " + hostile)));
        assertThat(page("jo", page)).hasStatusOk().bodyText().doesNotContain("<script>alert", "12321");
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        MvcTestResult mistaken = http.post()
                .uri("/submissions")
                .with(csrf())
                .with(user("jo"))
                .formField("employer", "Acme")
                .formField("position", "")
                .formField("sentOn", "soon")
                .formField("website", "javascript:alert(1)")
                .exchange();
        assertThat(mistaken)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Acme\"",
                        "value=\"soon\"",
                        "Name the position, on one line.",
                        "Give a day, such as 2026-11-30.",
                        "Give an address, such as www.example.com.");
        assertThat(searches.of(() -> "jo").facts()).isEmpty();
    }

    @Test
    void sentTwiceIsSentOnce() {
        for (int twice = 0; twice < 2; twice++) {
            assertThat(http.post()
                            .uri("/submissions")
                            .with(csrf())
                            .with(user("jo"))
                            .formField("id", "a b")
                            .formField("employer", "Acme")
                            .formField("position", "Engineer"))
                    .hasStatus3xxRedirection()
                    .hasHeader("Location", "/submissions/a%20b?recorded=");
        }
        assertThat(searches.of(() -> "jo").facts()).hasSize(1);
    }

    @Test
    void anOutcomeThatCannotBeKeepsWhatWasTypedAndOneThatCanIsRecordedOnce() {
        JobSearch search = searches.of(() -> "jo");
        for (String id : List.of("one", "two")) {
            search.sent(Submission.resume(id, "Acme", "Engineer " + id, LocalDate.of(2026, 11, 27)) // a Friday
                    .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
                            .withPhone("+1 312 555 0100")));
        }
        String call = "/calls/" + search.plan().calls().get(0).id();
        assertThat(callBack(call, "2026-11-30T08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Give a time after this call.", "value=\"2026-11-30T08:00\"", "She was in a hurry");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(callBack(call, "2026-12-02T10:15"))
                    .hasStatus3xxRedirection()
                    .hasHeader("Location", "/?next=two&recorded=call-1");
        }
        assertThat(search.find("one").orElseThrow().attempts()).isEmpty();
        assertThat(search.find("two").orElseThrow().attempts())
                .singleElement()
                .satisfies(made -> assertThat(made.callBackAt()).isEqualTo("2026-12-02T16:15:00Z")); // 10:15 in Chicago
        assertThat(page("jo", "/?next=two&recorded=call-1"))
                .bodyText()
                .contains("Wed 2 Dec: call Dana Ruiz", "at 10:15");
        assertThat(http.post()
                        .uri("/submissions/two/retract")
                        .with(csrf())
                        .with(user("jo"))
                        .formField("id", "call-1")
                        .formField("today", "yes"))
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/?next=two&recorded=");
        assertThat(search.find("two").orElseThrow().attempts()).isEmpty();
    }

    private MvcTestResult callBack(String call, String at) {
        return http.post()
                .uri(call)
                .with(csrf())
                .with(user("jo"))
                .formField("id", "call-1")
                .formField("submission", "two")
                .formField("outcome", "CALL_BACK")
                .formField("note", "She was in a hurry")
                .formField("callBackAt", at)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everyLanguageSaysEverything(String language) throws IOException {
        assertThat(messages("_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages("").stringPropertyNames());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private MvcTestResult page(String who, String path) {
        return http.get().uri(path).with(user(who)).exchange();
    }
}
