package sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.Submission;
import dev.followup.plan.NotReady;
import dev.followup.plan.Ready;
import dev.followup.store.InMemoryFollowUpStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceExportTest {
    private static final ServiceExport.Columns COLUMNS = new ServiceExport.Columns(
            "Company", List.of("First Name", "Last Name"), "Job Title", List.of("Direct Dial", "Mobile"));

    private static final Submission DRAFT =
            Submission.letter("a-1", "Acme", "Engineer", LocalDate.of(2026, 11, 30)); // a Monday

    @TempDir
    private Path folder;

    @Test
    void peopleOfTheEmployerAreFoundUnderAnySpelling() throws IOException {
        ServiceExport export = export("""
            Company,First Name,Last Name,Job Title,Direct Dial,Mobile
            "ACME, Inc.",Dana,Ruiz,"VP, Engineering",n/a,+1 312 555 0100
            Acme Robotics,Sam,Poe,CTO,+1 312 555 0101,
            Acme,,,CEO,,
            Acme,Lee,Chan,HR Director,+1 312 555 0102,
            """);

        assertThat(export.find(DRAFT)).extracting(Contact::name).containsExactly("Dana Ruiz", "Lee Chan");
        assertThat(export.find(DRAFT).get(0).phones()).containsExactly("+1 312 555 0100");
    }

    @Test
    void theServiceIsAskedAfterTheWebsiteAndOnlyWhileNoManagerIsKnown() throws IOException {
        ServiceExport export =
                export("Company,First Name,Last Name,Job Title,Direct Dial,Mobile\nAcme,Dana,Ruiz,CTO,,\n");
        AboutPages website = new AboutPages(url -> org.jsoup.Jsoup.parse("<p>Lee Chan, HR Director</p>", url));
        JobSearch search = search().withSources(export, website);

        Submission found = search.research(DRAFT.withWebsite(java.net.URI.create("https://acme.example/")));

        assertThat(found.contacts()).extracting(Contact::name).containsExactly("Lee Chan", "Dana Ruiz");
        assertThat(found.contacts()).extracting(Contact::source).containsExactly("COMPANY_WEBSITE", "export.csv");
        assertThat(search.readiness(found)).isInstanceOf(Ready.class);
    }

    @Test
    void theReceptionistIsAskedByAScript() {
        Submission draft = DRAFT.withSwitchboard("+1 312 555 0199", ZoneId.of("America/Chicago"));
        NotReady research = (NotReady) search().readiness(draft);

        assertThat(Reception.question(research.research(), "Alex Kim", Locale.ENGLISH))
                .contains("Alex Kim");
        assertThat(search().readiness(Reception.answered(draft, "Dana Ruiz", "Engineering Manager")))
                .isInstanceOf(Ready.class);
        assertThat(search().readiness(Reception.answered(draft, "Lee Chan", "HR Manager")))
                .isInstanceOf(NotReady.class);
    }

    private ServiceExport export(String rows) throws IOException {
        return new ServiceExport(Files.writeString(folder.resolve("export.csv"), rows), COLUMNS);
    }

    private static JobSearch search() {
        return JobSearch.of(
                "1",
                new InMemoryFollowUpStore(),
                FollowUpPolicy.standard(),
                Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));
    }
}
