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
    void aNameMayStandInAPortraitBelowAQuoteOrBeforeADegree() throws IOException {
        assertThat(people("portraits"))
                .containsExactlyInAnyOrder(
                        "Signe Aas: Managing Director",
                        "Odd Berge: Head of Catering",
                        "Runa Vik: Technical Director",
                        "Tor Lie: Purchasing Manager",
                        "Ellen Dahl: Human Resources Manager",
                        "Karl Moen: Payroll Officer");
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
    void aNameMayHaveHonorificsDegreesInitialsANicknameAndCapitals() throws IOException {
        assertThat(AboutPages.people(page("cards")))
                .extracting(Contact::name)
                .containsExactly(
                        "Dr. med. vet. Orla Finnegan-Shaw",
                        "ANDRÉS QUINTERO",
                        "J. R. \"Bud\" Halvorsen III",
                        "Wei-Ling Teo",
                        "Maud O'Dea",
                        "Piet van den Berg");
    }

    @Test
    void whatOneCardShowsTheCardsBesideItShowToo() throws IOException {
        assertThat(people("cards"))
                .contains("ANDRÉS QUINTERO: Miller", "Wei-Ling Teo: Food Chemist", "Maud O'Dea: Mill Nurse")
                .noneMatch(person -> person.contains("Golden Meadow") || person.contains("White Swan"));
    }

    @Test
    void aNumberIsOfThePersonWhoseCardShowsIt() throws IOException {
        assertThat(phones("cards")).containsExactly("+353515550101", "051 555 0102");
        assertThat(phones("directory")).containsExactly("555-0161", "555-0162 ext. 12", "555-0171", "555-0172");
        assertThat(phones("flat")).containsExactly("+44 1632 960556", "040 555 01 77");
    }

    @Test
    void aTitleMayStandBelowANameOrAboveItOrInItsLine() throws IOException {
        assertThat(people("flat"))
                .containsExactly(
                        "Salome Brandt: Chief Executive Officer",
                        "Ivo Petrov: Toxicologist",
                        "Gus Tillman: Kiln Operator",
                        "Abena Owusu: Shift Manager",
                        "Paul Rand: Chief Engineer",
                        "Cal Weems: Boiler Operator",
                        "Hana Kealoha: Managing Director",
                        "Inge Zorn: Personalleiterin",
                        "Ralf Ohm: Buchhalter",
                        "Lena Fischer-Wolf: Lohnbuchhalterin",
                        "Jens Timm: Inside Sales",
                        "Lea Voss: Sales Director");
    }

    @Test
    void theHeaderOfATableSaysWhichColumnIsWhat() throws IOException {
        assertThat(people("directory"))
                .containsExactly(
                        "Bridget Halloran: Receptionist",
                        "Kim Fenn: Accountant",
                        "Theo Moss: Die Setter",
                        "Kemi Adebayo: HR Generalist",
                        "Walter Bragg: President",
                        "Lonnie Fisk: Grinder",
                        "Aoife Keane: Fork Lift Driver",
                        "Colm Byrne: Yard Manager");
    }

    @Test
    void aSentenceMaySayWhatSomeoneIs() throws IOException {
        assertThat(people("sentences"))
                .containsExactly(
                        "Tamsin Grove: Chief Executive Officer",
                        "Otto Lindqvist: Technical Director",
                        "Ruth Adeyinka: General Counsel",
                        "Nora Falk: Head of Milling");
    }

    @Test
    void whatLooksLikeStaffElsewhereOnThePageIsNone() throws IOException {
        assertThat(people("lookalikes"))
                .containsExactly(
                        "Kit Noor: Head Baker",
                        "Ula Park: Pastry",
                        "Hal Ives: General Manager",
                        "Kay Lamb: HR",
                        "Rut Gran: Quality Manager",
                        "Per Foss: Planner");
    }

    @Test
    void whoPraisesOrWritesOrIsSoughtIsNoStaff() throws IOException {
        assertThat(people("others")).isEmpty();
    }

    @Test
    void personsInMarkupAreStaffUnlessTheyReviewOrWrite() throws IOException {
        assertThat(people("marked"))
                .containsExactly(
                        "Ada Moor: Founder",
                        "Bo Lund: Treasurer",
                        "Cy Young: Plant Manager",
                        "Fay Wren: Foreman",
                        "Gil Hodge: mixer");
        assertThat(phones("marked")).containsExactly("555-0111", "555-0122");
    }

    @Test
    void aBrokenPageIsReadAsFarAsItGoes() throws IOException {
        assertThat(people("broken")).containsExactly("Nia Bell: Laboratory Manager", "Ed Pratt: Foreman");
        assertThat(AboutPages.people(Jsoup.parse(""))).isEmpty();
        assertThat(AboutPages.people(Jsoup.parse("<div><h2>Jobs</h2></div><h2>Jobs")))
                .isEmpty();
        assertThat(AboutPages.people(Jsoup.parse("<frameset><frame>"))).isEmpty();
        assertThat(AboutPages.people(Jsoup.parse("<div>".repeat(2_000) + "(".repeat(5_000))))
                .isEmpty();
    }

    @Test
    void aLinkThatIsNoAddressIsNotFollowed() {
        Document page =
                Jsoup.parse("<a href='https://[team'>Team</a> <a href='/a b/team'>Team</a>", DRAFT.website() + "");

        assertThat(new AboutPages(url -> page).find(DRAFT)).isEmpty();
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

    private static List<String> phones(String name) throws IOException {
        return AboutPages.people(page(name)).stream()
                .flatMap(person -> person.phones().stream())
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
