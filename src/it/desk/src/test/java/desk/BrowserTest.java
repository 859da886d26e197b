package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class BrowserTest {
    private static final List<String> PAGES =
            List.of("/", "/find-out", "/ahead", "/never", "/progress", "/submissions/new", "/submissions/globex");

    private static Browser browser;

    @Autowired
    private Searches searches;

    @BeforeAll
    static void open(@LocalServerPort int port) {
        browser = Browser.open(port);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void nothingIsKnown() {
        searches.of(() -> "jo").erase();
    }

    @Test
    void fromASubmissionToTheNextStep() {
        browser.as("en", 1280, false).signIn("jo");
        browser.sees("h1", "Today, Mon 30 Nov: nothing to do, enjoy the day");
        browser.look("empty-en-1280");

        browser.click("a.primary");
        browser.type("employer", "Acme");
        browser.type("position", "Backend Engineer");
        browser.set("sentOn", "2026-11-27"); // a Friday
        browser.click("form.new .actions .primary");
        browser.sees("#gate", "Before you send it, find out: who leads the team that is hiring?");
        browser.look("gate-closed-en-1280");

        browser.click("form.new .actions button:not(.primary)");
        browser.sees(".next", "find out: who leads the team that is hiring?");

        browser.click("nav a[href='/find-out']");
        browser.type("name", "Dana Ruiz");
        browser.type("title", "VP of Engineering");
        browser.type("phone", "+1 212 555 0100");
        browser.type("zone", "America/New_York");
        browser.click("form.person .primary");
        browser.sees(".next", "Mon 30 Nov: call Dana Ruiz");

        browser.click("nav a[href='/']");
        browser.sees("h1", "Today, Mon 30 Nov: 1 call");
        assertThat(browser.find("a.dial").getDomAttribute("href")).isEqualTo("tel:+12125550100");
        browser.sees("dl.hours", "until 17:00 New York", "until 16:00");

        browser.click(".happened > summary");
        browser.type("note", "Ask for Kim first");
        browser.look("outcomes-en-1280");
        browser.click("button[value=SENT_TO_HR]");
        browser.sees(".next", "Wed 2 Dec: call Dana Ruiz", "sent you to human resources");
        browser.sees("h1", "Today, Mon 30 Nov: nothing to do, enjoy the day");
        browser.look("next-en-1280");

        browser.click(".undo button");
        browser.sees(".next", "Mon 30 Nov: call Dana Ruiz");
        assertThat(searches.of(() -> "jo").facts().get(0).attempts()).isEmpty();
    }

    @Test
    void onAPhoneInGermanAndTheGateOpensWhileOneTypes() {
        browser.as("de", 390, false).signIn("jo");
        browser.sees("h1", "Heute, Mo 30. Nov");

        browser.go("/submissions/new");
        browser.type("employer", "Acme");
        browser.type("position", "Entwickler");
        browser.type("name", "Sam Lee");
        browser.type("title", "Personalreferent" + Keys.TAB);
        browser.sees("#gate", "Bevor du");
        browser.look("gate-closed-de-390");
        browser.type("title", "Leiter Entwicklung" + Keys.TAB);
        browser.sees("#gate", "Sam Lee, Leiter Entwicklung");
        browser.look("gate-open-de-390");

        browser.type("phone", "keine" + Keys.TAB);
        browser.click("form.new .actions button:not(.primary)");
        browser.sees(".error", "Gib eine Nummer an, etwa +49 30 5550100.");
        assertThat(browser.find("[name=phone]").getDomAttribute("value")).isEqualTo("keine");
        browser.look("mistake-de-390");

        browser.type("phone", "+1 312 555 0100");
        browser.set("sentOn", "2026-11-27");
        browser.click("form.new .actions button:not(.primary)");
        browser.sees(".next", "Mo 30. Nov.: Sam Lee anrufen");
        browser.go("/");
        browser.click(".happened > summary");
        browser.click("button[value=REFERRED]"); // without saying to whom
        browser.sees(".error", "Gib einen Namen an, in einer Zeile.");
        browser.look("whom-de-390");
        browser.type("name", "Eva Braun-Klee");
        browser.type("title", "Teamleiterin");
        browser.click("button[value=REFERRED]");
        browser.sees(".next", "Eva Braun-Klee");
    }

    @Test
    void withoutAMouse() {
        Sample.fill(searches.of(() -> "jo"));
        browser.as("en", 1280, false).signIn("jo");
        assertThat(browser.press(Keys.TAB).getText()).isEqualTo("To the content");
        browser.press(Keys.ENTER);
        assertThat(browser.press(Keys.TAB).getDomAttribute("href")).isEqualTo("tel:+12125550100");
        browser.tabTo("What happened?");
        browser.press(Keys.ENTER);
        browser.tabTo("No answer");
        browser.press(Keys.ENTER);
        browser.sees(".next", "Tue 1 Dec: call Dana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerReplacesWhatChangedAndWithoutItsScriptThePage(boolean script) {
        Sample.fill(searches.of(() -> "jo"));
        browser.as("en", 1280, false).withScripts(script).signIn("jo");
        browser.click(".happened > summary");
        browser.remember();
        browser.click("button[value=NO_ANSWER]");
        browser.sees(".next", "Tue 1 Dec: call Dana Ruiz");
        assertThat(browser.remembers()).isEqualTo(script);
        assertThat(browser.focused().getDomAttribute("class")).contains("next");
        assertThat(browser.find("#next").getAriaRole()).isEqualTo("status");
        if (script) {
            browser.look("answered-en-1280");
        }

        browser.click(".undo button");
        browser.sees("#day", "Dana Ruiz");
        browser.sees(".next", "Mon 30 Nov: call Dana Ruiz");
        assertThat(browser.remembers()).isEqualTo(script);

        browser.click(".happened > summary");
        browser.click("button[value=REFERRED]"); // without saying to whom
        browser.sees(".error", "Give a name, on one line.");
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("name");
        assertThat(browser.remembers()).isEqualTo(script);

        browser.go("/find-out");
        browser.remember();
        browser.click("button[value=NO_ANSWER]");
        browser.sees(".next", "find out");
        assertThat(browser.remembers()).isEqualTo(script);

        browser.go("/submissions/globex");
        browser.remember();
        browser.click("details:has([name=day]) > summary");
        browser.set("day", "2026-12-04"); // a Friday
        browser.click("form[action$=day] button");
        browser.sees(".next", "Fri 4 Dec");
        assertThat(browser.remembers()).isEqualTo(script);
    }

    @Test
    void whatHappenedTwiceIsNotedTwice() {
        Sample.fill(searches.of(() -> "jo"));
        browser.as("en", 390, false).signIn("jo");
        browser.go("/submissions/globex");
        browser.remember();
        int before = browser.count("#history li");
        browser.click("details:has([name=day]) > summary");
        browser.click("button[name=incoming][value=false]");
        await().until(() -> browser.count("#history li") == before + 1);
        browser.click("button[name=incoming][value=false]");
        await().until(() -> browser.count("#history li") == before + 2);
        assertThat(browser.remembers()).isTrue();
        browser.look("noted-en-390");
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        browser.as("fr", 390, true).signIn("jo");
        browser.go("/nope");
        browser.sees("h1", "Cette page n’existe pas");
        browser.go("/submissions/nope");
        browser.sees("h1", "Cette page n’existe pas");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, false", "de, 1280, true", "fr, 390, false", "es, 390, true"})
    void everyPageIsForEveryone(String language, int width, boolean dark) {
        Sample.fill(searches.of(() -> "jo"));
        browser.as(language, width, dark).signIn("jo");
        for (String page : PAGES) {
            browser.go(page);
            browser.look("all" + page.replace('/', '-') + '-' + language + '-' + width + (dark ? "-dark" : ""));
        }
    }
}
