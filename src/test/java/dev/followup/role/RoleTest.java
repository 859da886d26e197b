package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.followup.role.Role.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @Test
    void aDeclaredKindStandsWhateverTheTitleSays() {
        assertThat(Role.hiringManager("HR Director").kind()).isEqualTo(Kind.MANAGER);
        assertThat(Role.of("Managing Director", Kind.RECRUITER).kind()).isEqualTo(Kind.RECRUITER);
    }

    @Test
    void aRecognisedKindCannotBeForged() {
        assertThat(new Role("HR Director", Kind.MANAGER, false)).isEqualTo(Role.of("HR Director"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VP Engineering, Talent Solutions      | MANAGER
            Product Manager, HR Software          | MANAGER
            Hiring Manager                        | MANAGER
            CEO at Talent Solutions               | MANAGER
            Natural Resources Manager             | MANAGER
            SAP HR developer                      | OTHER
            People Analytics Engineer             | OTHER
            People Group Fullstack Engineer       | OTHER
            HR Lawyer                             | OTHER
            Student Recruiter                     | OTHER
            Personal trainer                      | OTHER
            Assistant to the CHRO                 | GATEKEEPER
            Assistentin der Geschäftsführung      | GATEKEEPER
            Помощник директора                    | GATEKEEPER
            Assistante du DRH                     | GATEKEEPER
            Secretaria del director de RRHH       | GATEKEEPER
            Assistante des ressources humaines    | HUMAN_RESOURCES
            Assistant HR Manager                  | HUMAN_RESOURCES
            Head of People                        | HUMAN_RESOURCES
            Chief Happiness Officer               | HUMAN_RESOURCES
            Manager, HR Department                | HUMAN_RESOURCES
            Finance and HR Director               | HUMAN_RESOURCES
            HR/Finance Manager                    | HUMAN_RESOURCES
            Leiter Vergütung                      | HUMAN_RESOURCES
            Leiter (m/w/d) Personal               | HUMAN_RESOURCES
            Responsable RR.HH.                    | HUMAN_RESOURCES
            Director of Human Resorces            | HUMAN_RESOURCES
            Talent Partner                        | RECRUITER
            Owner, ABC Staffing                   | RECRUITER
            """)
    void theHeadOfTheTitleDecides(String title, Kind kind) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Senior Talent Acquisition Partner; Talent Acquisition
            Payroll & HR Manager; HR
            Vice President of Engineering; Vice President
            Personal-Sachbearbeiterin; Personal-Sachbearbeiterin
            Начальник отдела кадров; кадров
            """)
    void theWordsThatDecidedAreNamed(String title, String words) {
        assertThat(Role.of(title).decidedBy())
                .hasValueSatisfying(decided -> assertThat(decided).contains(words));
    }

    @Test
    void noWordDecidesOnADeclaredOrUnknownRole() {
        assertThat(Role.hiringManager("HR Director").decidedBy()).isEmpty();
        assertThat(Role.of("Astronaut").decidedBy()).isEmpty();
        assertThat(Role.of("").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void aHostAddsItsOwnTitles() {
        TitleVocabulary own = TitleVocabulary.empty()
                .with("Pod Captain", Kind.MANAGER)
                .with("People Gardener", Kind.HUMAN_RESOURCES)
                .with("鬼才", Kind.MANAGER);

        assertThat(Role.of("Senior POD-captain, Payments", own))
                .isEqualTo(Role.of("Senior POD-captain, Payments", Kind.MANAGER));
        assertThat(Role.of("People Gardener", own).kind()).isEqualTo(Kind.HUMAN_RESOURCES);
        assertThat(Role.of("首席鬼才", own).kind()).isEqualTo(Kind.MANAGER);
        assertThat(Role.of("Pod Captains", own)).isEqualTo(Role.of("Pod Captains"));
        assertThat(own.with("鬼才", Kind.MANAGER)).isSameAs(own);
    }

    @Test
    void aHostsPhraseOpensNoDoorUnlessItIsTheWholeTitle() {
        TitleVocabulary own = new TitleVocabulary(Map.of("captain", Kind.MANAGER, "Talent Partner", Kind.MANAGER));

        assertThat(Role.of("Recruiting Captain", own).kind()).isEqualTo(Kind.RECRUITER);
        assertThat(Role.of("Talent Partner", own).kind()).isEqualTo(Kind.MANAGER);
    }

    @Test
    void theLongestPhraseNamesTheKindAndOfTwoTheLastInTheOrderOfKinds() {
        TitleVocabulary own = new TitleVocabulary(Map.of(
                "captain",
                Kind.MANAGER,
                "Pod-Captain",
                Kind.GATEKEEPER,
                "helmsman",
                Kind.MANAGER,
                "Yeoman & Co",
                Kind.OTHER));

        assertThat(Role.of("Captain", own).kind()).isEqualTo(Kind.MANAGER);
        assertThat(Role.of("pod captain", own).kind()).isEqualTo(Kind.GATEKEEPER);
        assertThat(Role.of("Helmsman yeoman&co", own).kind()).isEqualTo(Kind.OTHER);
        assertThat(Role.of("yeoman", own)).isEqualTo(Role.of("yeoman"));

        TitleVocabulary alike = new TitleVocabulary(Map.of("deck", Kind.MANAGER, "helm", Kind.GATEKEEPER));
        assertThat(Role.of("Helm & deck", alike).kind()).isEqualTo(Kind.GATEKEEPER);
        assertThat(Role.of("Deck, helm", alike).kind()).isEqualTo(Kind.GATEKEEPER);
    }

    @Test
    void aHostsPhraseNeedsALetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TitleVocabulary.empty().with(" - ", Kind.MANAGER))
                .withMessageContaining("phrases");
    }

    @Test
    void roleAndVocabularySurviveSerialization() throws Exception {
        TitleVocabulary own = TitleVocabulary.empty().with("pod captain", Kind.MANAGER);

        assertThat(copy(own)).isEqualTo(own);
        assertThat(copy(Role.of("Recruiter"))).isEqualTo(Role.of("Recruiter"));
    }

    private static Object copy(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
