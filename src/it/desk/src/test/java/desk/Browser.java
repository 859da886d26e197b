package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, as somebody sits before it. */
final class Browser implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final String desk;

    private Browser(ChromeDriver driver, String desk) {
        this.driver = driver;
        this.desk = desk;
    }

    static Browser open(int port) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("/usr/bin/chromedriver", "/usr/local/bin/chromedriver")
                        .toFile())
                .build();
        ChromeOptions options = new ChromeOptions()
                .setBinary(
                        installed("/usr/bin/chromium", "/usr/bin/google-chrome").toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-prefers-reduced-motion",
                        "--user-data-dir=" + freshDirectory());
        return new Browser(new ChromeDriver(service, options), "http://localhost:" + port);
    }

    /** A test that cannot look is no test that passed. */
    private static Path installed(String... places) {
        return Stream.of(places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This test needs a browser, none of " + List.of(places)
                        + " is there. On Debian: apt-get install chromium chromium-driver fonts-dejavu-core"));
    }

    private static Path freshDirectory() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "browser");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Somebody new, who reads a language, on a phone or at a desk, by day or by night. */
    Browser as(String language, int width, boolean dark) {
        driver.manage().deleteAllCookies();
        driver.manage().logs().get(LogType.BROWSER); // is forgotten
        driver.executeCdpCommand("Network.enable", Map.of());
        withScripts(true);
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** Without scripts htmx is not loaded; what a test itself runs is. */
    Browser withScripts(boolean scripts) {
        driver.executeCdpCommand(
                "Network.setBlockedURLs", Map.of("urls", scripts ? List.of() : List.of("*/webjars/*")));
        return this;
    }

    Browser signIn(String name) {
        go("/login");
        type("username", name);
        type("password", "try-it-out");
        click("main button");
        find("nav");
        return this;
    }

    void go(String path) {
        driver.get(desk + path);
    }

    void type(String name, String text) {
        WebElement field = find("[name=" + name + "]");
        field.clear();
        field.sendKeys(text);
    }

    /** What is picked rather than typed, as a date is, whatever the browser's order of day and month. */
    void set(String name, String value) {
        driver.executeScript("document.querySelector('[name=" + name + "]').value = arguments[0]", value);
    }

    /** The element that has the focus after a key. */
    WebElement press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
        return driver.switchTo().activeElement();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Leaves a mark that goes when a page is loaded. */
    void remember() {
        driver.executeScript("window.remembered = true");
    }

    boolean remembers() {
        return (Boolean) driver.executeScript("return window.remembered === true");
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    void tabTo(String text) {
        for (int presses = 0; presses < 50; presses++) {
            if (press(Keys.TAB).getText().equals(text)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not lead to " + text);
    }

    void click(String css) {
        await().ignoreExceptions().until(() -> {
            WebElement element = find(css);
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element); // not under a phone's bar
            element.click();
            return true;
        });
    }

    WebElement find(String css) {
        return new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(any -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits for these texts to stand in an element, whatever page is still on its way. */
    void sees(String css, String... texts) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(find(css).getText()).contains(texts));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Nobody is kept out: no violation of the accessibility rules, nothing to scroll sideways for; a picture for people. */
    void look(String name) {
        try {
            Files.write(Files.createDirectories(SHOTS).resolve(name + ".png"), picture());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<Rule> violations = new AxeBuilder()
                .setLegacyMode(true)
                .disableIframeTesting()
                .analyze(driver)
                .getViolations();
        assertThat(violations).as("axe on %s", name).isEmpty();
        assertThat(driver.findElements(By.cssSelector("main.sorry"))).isEmpty();
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> !entry.getMessage().contains("status of 422")) // a mistake, as it should be
                .isEmpty();
        assertThat((Boolean) driver.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its width", name)
                .isTrue();
    }

    private byte[] picture() {
        Object shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        return OutputType.BYTES.convertFromBase64Png((String) shot);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
