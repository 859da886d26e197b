package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.followup.model.Contact;
import dev.followup.model.Submission;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
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
        searches.of(() -> "jo")
                .sent(Submission.resume("y", hostile, "y", LocalDate.of(2026, 11, 27))
                        .withWebsite(URI.create("javascript:alert(1)")));
        assertThat(page("jo", page))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "href=\"javascript:", "12321");
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

    private MvcTestResult page(String who, String path) {
        return http.get().uri(path).with(user(who)).exchange();
    }
}
