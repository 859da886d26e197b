package desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One setting takes the desk to another database. */
@SpringBootTest(properties = {"logging.level.root=warn", "spring.main.banner-mode=off"})
class PostgresTest {
    private static EmbeddedPostgres server;

    @Autowired
    private Searches searches;

    @DynamicPropertySource
    static void oneSetting(DynamicPropertyRegistry settings) throws IOException {
        server = EmbeddedPostgres.builder().start();
        settings.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theFactsAreThere() {
        Sample.fill(searches.of(() -> "jo"));
        assertThat(searches.of(() -> "jo").facts()).hasSize(16);
        assertThat(searches.of(() -> "ana").facts()).isEmpty();
    }
}
