package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faculties that teach human resources, magazines and podcasts that tell of them, and who leads these. */
class SubjectProperties {
    private record Paper(String editor, String magazine, String field) {}

    @Property
    void whoLeadsAMagazineLeadsNoMoreWhateverItTellsOf(@ForAll("papers") Paper paper, @ForAll("signs") String signs) {
        String title = paper.editor + " " + paper.magazine + " " + quoted(paper.field, signs);

        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whoSpeaksAgainstACallDoesSoBesideAMagazine(
            @ForAll("papers") Paper paper, @ForAll("signs") String signs, @ForAll("persons") String person) {
        String title = paper.editor + " " + paper.magazine + " " + quoted(paper.field, signs) + person;

        assertThat(Role.of(title).kind().isNeverCalled()).as(title).isTrue();
    }

    @Property
    void whatStandsBeforeTheMagazineIsNotItsSubject(@ForAll("papers") Paper paper) {
        String title = "HR Director " + paper.magazine + " " + paper.field;

        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.HUMAN_RESOURCES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Personalo vadybos katedros vedėjas; MANAGER",
                "Payroll Magazine Editor in Chief; MANAGER",
                "Chefredakteurin | Fachzeitschrift „Lohn & Gehalt“; MANAGER",
                "Chefredakteurin, Personalmagazin; MANAGER",
                "Dekan fakulty a personální ředitel; HUMAN_RESOURCES",
                "Dekan der Fakultät für Physik und Leiter Personal; HUMAN_RESOURCES",
                "Dekan der Fakultät für Physik, Leiter Personal; HUMAN_RESOURCES",
                "Proděkan fakulty pro personální záležitosti; HUMAN_RESOURCES",
                "Начальник отдела кадров факультета; HUMAN_RESOURCES",
                "Главный редактор журнала «Кадры и зарплата»; MANAGER",
                "Главный редактор журнала «Труд», HR-директор; HUMAN_RESOURCES",
                "Редактор журнала «Труд» | рекрутер; RECRUITER",
            })
    void examples(String title, Kind kind) {
        assertThat(Role.of(title).kind()).isEqualTo(kind);
    }

    @Provide
    Arbitrary<Paper> papers() {
        return Arbitraries.of(
                new Paper("Chefredakteur der", "Zeitschrift", "Personal"),
                new Paper("Rédactrice en chef de la", "revue", "RH"),
                new Paper("Directora de la", "revista", "Capital Humano"),
                new Paper("Direttrice della", "rivista", "Risorse Umane"),
                new Paper("Chefredaktör för", "tidningen", "Personal"),
                new Paper("Главный редактор", "журнала", "Управление персоналом"),
                new Paper("Головна редакторка", "журналу", "Кадри"),
                new Paper("Šéfredaktor", "časopisu", "Personalistika"),
                new Paper("Glavna urednica", "časopisa", "Ljudski potencijali"),
                new Paper("Pemimpin redaksi", "majalah", "Sumber Daya Manusia"));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", "\"\"", "«»", "„“", "“”");
    }

    @Provide
    Arbitrary<String> persons() {
        return Arbitraries.of(", HR Director", " & HR Director", " / Recruiter", " | Head of HR", " – HR Manager");
    }

    private static String quoted(String name, String signs) {
        return signs.isEmpty() ? name : signs.charAt(0) + name + signs.charAt(1);
    }
}
