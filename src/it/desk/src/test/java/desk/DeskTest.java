package desk;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole desk, on a database that forgets, on Monday 30 November 2026 at 9:30 in Chicago. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.openqa.selenium=error"
        })
@AutoConfigureMockMvc
@Import(DeskTest.Monday.class)
@interface DeskTest {
    @TestConfiguration
    class Monday {
        @Bean
        @Primary
        Clock monday() {
            return Clock.fixed(Instant.parse("2026-11-30T15:30:00Z"), ZoneOffset.UTC);
        }
    }
}
