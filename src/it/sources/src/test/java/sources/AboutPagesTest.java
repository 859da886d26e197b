package sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.Submission;
import dev.followup.plan.Ready;
import dev.followup.role.Role;
import dev.followup.store.InMemoryFollowUpStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AboutPagesTest {
    private static final Submission DRAFT = Submission.resume(
                    "b-1", "Borealis", "Pump Engineer", LocalDate.of(2026, 11, 30)) // a Monday
            .withWebsite(URI.create("https://borealis.example/"));

    private static final Map<String, String> SITE =
            Map.of("https://borealis.example/", "index", "https://borealis.example/about", "about");

    @Test
    void theAboutPageIsFoundAndReadAndHumanResourcesAreToldApart() {
        JobSearch search = JobSearch.of(
                        "1",
                        new InMemoryFollowUpStore(),
                        FollowUpPolicy.standard(),
                        Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC))
                .withSources(new AboutPages(url -> page(SITE.get(url))));

        Submission found = search.research(DRAFT);

        assertThat(found.contacts()).extracting(Contact::name).containsExactly("Ines Duarte", "Leah Stone", "Pat Kim");
        assertThat(found.contacts())
                .extracting(contact -> contact.role().kind())
                .containsExactly(Role.Kind.MANAGER, Role.Kind.HUMAN_RESOURCES, Role.Kind.RECRUITER);
        assertThat(found.contacts()).extracting(Contact::source).containsOnly("COMPANY_WEBSITE");
        assertThat(search.readiness(found))
                .isInstanceOfSatisfying(
                        Ready.class, ready -> assertThat(ready.target().name()).isEqualTo("Ines Duarte"));
    }

    @Test
    void personsOfSchemaOrgAreRead() throws IOException {
        assertThat(people("jsonld"))
                .containsExactly("Jürgen Krause: Leiter Konstruktion", "Uta Berg: Personalleiterin");
        assertThat(AboutPages.people(page("jsonld")).get(0).phones()).containsExactly("+49 30 5550100");
        assertThat(people("microdata")).containsExactly("Noor van Dijk: Operations Manager", "Tess Moor: Receptionist");
        assertThat(AboutPages.people(page("microdata")).get(0).phones()).containsExactly("+31 20 555 0100");
    }

    @Test
    void namesBesideTitlesAreReadInTablesListsAndParagraphs() throws IOException {
        assertThat(people("plain"))
                .containsExactlyInAnyOrder(
                        "Dr. Anna Vogt: Geschäftsführerin",
                        "Max von der Heide: Betriebsleiter",
                        "Maria Lopez: Jefa de Ingeniería",
                        "Jean-Luc Petit: Directeur technique",
                        "Sam O'Neill: Plant Supervisor",
                        "Kim Moe: Chief Technology Officer");
    }

    @Test
    void aSiteThatCannotBeReachedHasNobody() {
        assertThat(new AboutPages(url -> page(null)).find(DRAFT)).isEmpty();
        assertThat(new AboutPages().find(DRAFT.withWebsite(null))).isEmpty();
    }

    private static List<String> people(String name) throws IOException {
        return AboutPages.people(page(name)).stream()
                .map(person -> person.name() + ": " + person.role().title())
                .toList();
    }

    private static Document page(String name) throws IOException {
        if (name == null) {
            throw new FileNotFoundException("no such page");
        }
        try (InputStream in = AboutPagesTest.class.getResourceAsStream("/pages/" + name + ".html")) {
            return Jsoup.parse(in, "UTF-8", "https://borealis.example/");
        }
    }
}
