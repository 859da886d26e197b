package desk;

import dev.followup.spi.FollowUpStore;
import dev.followup.store.JdbcFollowUpStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A job search desk: who sent what, whom to call today, and what to say. */
@SpringBootApplication
@EnableConfigurationProperties(DeskSettings.class)
public class Desk {
    public static void main(String[] args) {
        SpringApplication.run(Desk.class, args);
    }

    @Bean
    FollowUpStore store(DataSource database) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(database);
        store.createSchema();
        return store;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The languages that the library has words for, by what the browser prefers. */
    @Bean
    LocaleResolver localeResolver() {
        var byBrowser = new AcceptHeaderLocaleResolver();
        byBrowser.setDefaultLocale(Locale.ENGLISH);
        byBrowser.setSupportedLocales(
                List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es")));
        return byBrowser;
    }
}
