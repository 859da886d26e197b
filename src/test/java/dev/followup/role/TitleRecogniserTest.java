package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.text.Normalizer;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Titles one feature each, read with a vocabulary that is compiled for each test. */
class TitleRecogniserTest {
    private final TitleRecogniser recogniser = new TitleRecogniser(Vocabulary.load());

    @Test
    void anotherFieldAfterHumanResourcesIsWhatIsSoldToThem() {
        all(Kind.MANAGER, "HR Sales Manager", "Recruiting Sales Director");
        all(Kind.OTHER, "HR Sales Executive", "Payroll Sales", "Recruiting Sales");
        all(
                Kind.HUMAN_RESOURCES,
                "HR Manager Sales",
                "HR Generalist Finance Manager",
                "Sales HR Manager",
                "HR Communications Manager");
    }

    @Test
    void aPrincipalOrPartnerLeadsOnlyAsTheLastWord() {
        all(Kind.MANAGER, "School Principal", "Principal of the School", "Partner, Litigation", "Partner at Acme");
        all(Kind.OTHER, "Principal Engineer", "Partner Engineer", "Principal Product Designer");
    }

    @Test
    void whoIsLinkedToAHeadIsNotTheHead() {
        all(Kind.OTHER, "Adviser to the Director", "Consultant for Managers");
        all(Kind.MANAGER, "Manager of Engineers", "Director for Nurses");
        all(Kind.HUMAN_RESOURCES, "HR for Engineers");
        all(Kind.RECRUITER, "Recruiting for Nurses");
    }

    @Test
    void whoIsGuardedIsNotCalled() {
        all(Kind.GATEKEEPER, "Assistant to the Director", "Assistant to the Recruiter", "Assistant to the CHRO");
        all(Kind.GATEKEEPER, "Assistant to the CEO and Chairman", "PA to HR Director");
        all(Kind.OTHER, "Assistant to the Recruiter / Sales Manager", "Donor Recruiter / Manager");
        all(Kind.RECRUITER, "Assistant to the Director and Recruiter");
        all(Kind.HUMAN_RESOURCES, "Assistant to the Director and HR");
    }

    @Test
    void aHintDecidesOnlyWhereNothingElseStands() {
        all(Kind.HUMAN_RESOURCES, "Head of People", "Head of People Norway", "Manager, People", "People @ Acme");
        all(Kind.RECRUITER, "Head of Talent", "Fractional Head of Talent", "Director, Talent", "Talent at Acme");
        all(Kind.MANAGER, "Manager Widgets, People", "Manager of People Mover", "Teahouse Talent Manager");
        all(Kind.OTHER, "People", "Talent");
    }

    @Test
    void anotherFieldBeforeACommaMakesWhatFollowsAnAddress() {
        all(Kind.MANAGER, "VP Engineering, Talent Solutions", "Sales Manager, HR");
        all(Kind.HUMAN_RESOURCES, "Manager, HR", "Director, Human Resources");
        all(Kind.RECRUITER, "Sales Manager, Recruiter", "VP of Engineering at náborář pracowników");
        all(Kind.MANAGER, "CTO, recruitment marketplace", "CFO, Payroll Solutions Ltd");
        all(Kind.HUMAN_RESOURCES, "CFO & HR Director");
        all(Kind.OTHER, "Engineer HR and IT", "Journalist HR & workplace");
    }

    @Test
    void lettersOfAnyMakeAreRead() {
        all(
                Kind.RECRUITER,
                "𝐑𝐞𝐜𝐫𝐮𝐢𝐭𝐞𝐫",
                "𝗥𝗲𝗰𝗿𝘂𝗶𝘁𝗲𝗿",
                "🆁🅴🅲🆁🆄🅸🆃🅴🆁",
                "🅁🄴🄲🅁🅄🄸🅃🄴🅁",
                "ⓡⓔⓒⓡⓤⓘⓣⓔⓡ",
                "ⓇⒺⒸⓇⓊⒾⓉⒺⓇ");
        all(Kind.RECRUITER, "Ｒｅｃｒｕｉｔｅｒ", "ʀᴇᴄʀᴜɪᴛᴇʀ", "ᴿᵉᶜʳᵘⁱᵗᵉʳ", "Rеcruitеr", "ﾘｸﾙｰﾀｰ", "リクルーター");
        all(Kind.HUMAN_RESOURCES, "ℋℝ Manager", "ₕᵣ Manager");
        all(
                Kind.RECRUITER,
                "Re\u200Bcruiter",
                "Re\u00ADcruiter",
                "R\u0301ecruiter",
                "recruiter\uFE0F",
                "RECRUITER\u0000");
        all(Kind.HUMAN_RESOURCES, "🅷🆁 Manager", "h/r manager", "H.R. Manager", "H R Manager", "人事專員", "人事专员");
        all(Kind.MANAGER, "Sales Manager 🇺🇸", "Sales Manager \uD83D", "\uDE00 Sales Manager", "Sales Manager 𠀀");
        all(Kind.RECRUITER, "Talent Acquisition Lead 🚀 engineers", "مسؤول ﺍﻟﺘﻮﻇﻴﻒ", "Recruiter²");
    }

    @Test
    void lettersTakenApartAreRead() {
        SoftAssertions softly = new SoftAssertions();
        for (String language : Vocabulary.LANGUAGES) {
            for (String line : Vocabulary.lines(language + ".txt")) {
                for (String title : Entry.parse(line).examples().split("; ")) {
                    softly.assertThat(recogniser.kindOf(Normalizer.normalize(title, Normalizer.Form.NFD)))
                            .as(title)
                            .isEqualTo(recogniser.kindOf(title));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void hangulTakenApartIsRead() {
        for (String title : List.of("인사팀장", "채용담당자", "영업팀장", "비서", "인사동 갤러리")) {
            assertThat(recogniser.kindOf(Normalizer.normalize(title, Normalizer.Form.NFD)))
                    .isEqualTo(recogniser.kindOf(title));
        }
        all(Kind.OTHER, "\u110B\u1175", "\u1102", "\u1161\u11AB");
        all(Kind.HUMAN_RESOURCES, Normalizer.normalize("인사", Normalizer.Form.NFD) + " 팀장");
    }

    @Test
    void scriptsMixedInAWordThatIsNotKnownAreNotCalled() {
        all(Kind.MANAGER, "Wodget Manager", "Уоджет Manager");
        all(Kind.OTHER, "Wоdgэt Manager", "Wodgeλ Manager");
    }

    @Test
    void oneWrongLetterInAMarkedWordIsForgivenAndTwoAreNot() {
        SoftAssertions softly = new SoftAssertions();
        for (String word : List.of("recruiter", "headhunter", "recruitment", "recruiting")) {
            for (int i = 1; i < word.length(); i++) {
                String before = word.substring(0, i);
                String after = word.substring(i + 1);
                if (!after.startsWith(
                        word.substring(i - 1, i))) { // or two letters are lost, as doubled ones count once
                    softly.assertThat(kindOf(before + after)).as(before + after).isEqualTo(Kind.RECRUITER);
                }
                softly.assertThat(kindOf(before + "q" + after)).as(before + "q").isEqualTo(Kind.RECRUITER);
                softly.assertThat(kindOf(before + "q" + word.charAt(i) + after))
                        .as(before + "q" + after)
                        .isEqualTo(Kind.RECRUITER);
                softly.assertThat(kindOf(before + "q" + after + "x"))
                        .as(before + "q" + after + "x")
                        .isEqualTo(Kind.MANAGER);
                if (i + 1 < word.length()) {
                    String swapped = before + after.charAt(0) + word.charAt(i) + after.substring(1);
                    softly.assertThat(kindOf(swapped)).as(swapped).isEqualTo(Kind.RECRUITER);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void wordsThatAreShortOrStartOtherwiseHaveNoTypos() {
        all(Kind.MANAGER, "xecruiter lead", "recr lead", "headmaster");
    }

    @Test
    void marksOfTheOtherGenderChangeNothing() {
        all(
                Kind.HUMAN_RESOURCES,
                "Referent (m/w/d) Personal",
                "Referent (m / w / d) Personal",
                "Referent/in Personal",
                "Referent/-in Personal",
                "Referent:in Personal",
                "Referent*in Personal",
                "Referent_in Personal",
                "Referent(in) Personal",
                "Referent/i\u200Bn Personal",
                "Referent/innen Personal",
                "Referent*innen Personal",
                "Director/a de Personas");
        all(Kind.MANAGER, "Leiter/in Einkauf", "Leiter (m/w/d/x/y/z/a/b) Einkauf", "Leiter (Bau) Einkauf");
        all(Kind.OTHER, "x/in Personal", "Personal (m/w/d");
    }

    @Test
    void lettersThatNoVocabularyUsesMakeUnknownWords() {
        all(Kind.RECRUITER, "Recruiter กก", "กก Recruiter", "Recruiter-กก", "Head of Talent, กก", "Recǂuiter");
        all(Kind.MANAGER, "Head of Talent กก", "Head of Talent ǂǂ", "Head of กก Talent");
        all(Kind.OTHER, "กก", "Souxcer", "Abteilungsleiterǂ", "Recǂruitr", "Chief менǂ");
    }

    @Test
    void aStateIsNoChief() {
        all(Kind.MANAGER, "COO", "COO & Co-Founder", "Acme COO", "Deputy MD", "Chief of Staff, COO", "Founder / MD");
        all(Kind.OTHER, "Roofer, Denver, CO", "Roofer - Denver - CO", "Roofer (Towson, MD)");
        all(Kind.MANAGER, "Roofer, Denver / COO");
    }

    @Test
    void compoundsAreReadByTheirParts() {
        all(Kind.HUMAN_RESOURCES, "Personal-Sachbearbeiterin", "Personalleiter", "HR-Leiter", "Personalreferent");
        all(Kind.MANAGER, "Abteilungsleiterin", "Vertriebs-Leiter");
        all(Kind.OTHER, "Personaltrainerin", "Personenschützer", "Geschäftsreisender");
    }

    @Test
    void theWordsThatDecidedAreTheFirstThatSettledTheKind() {
        assertThat(recogniser.decidedBy("Sales Manager / Recruiter / HR Manager"))
                .isEqualTo("Recruiter");
        assertThat(recogniser.decidedBy("Director of Sales, Supervisor")).isEqualTo("Director");
        assertThat(recogniser.decidedBy("Receptionist, Secretary")).isEqualTo("Receptionist");
        assertThat(recogniser.decidedBy("Teahouse Talent Manager, Recruiter")).isEqualTo("Recruiter");
        assertThat(recogniser.decidedBy("Principal Engineer / Sales Manager")).isEqualTo("Manager");
        assertThat(recogniser.decidedBy("Engineer for the Secretary / Receptionist"))
                .isEqualTo("Receptionist");
        assertThat(recogniser.decidedBy("Director, People")).isEqualTo("People");
        assertThat(recogniser.decidedBy("Welder")).isEmpty();
    }

    private Kind kindOf(String word) {
        return recogniser.kindOf(word + " lead");
    }

    private void all(Kind kind, String... titles) {
        SoftAssertions softly = new SoftAssertions();
        for (String title : titles) {
            softly.assertThat(recogniser.kindOf(title)).as(title).isEqualTo(kind);
        }
        softly.assertAll();
    }
}
