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
        all(Kind.HUMAN_RESOURCES, "Belonging Officer", "Director, Belonging");
        all(Kind.MANAGER, "Manager of Widget Belonging", "Manager Widgets, Belonging");
        all(Kind.OTHER, "Belonging");
    }

    @Test
    void whatIsLikelyDecidesBesideUnknownWordsButNotWithoutAHead() {
        all(Kind.HUMAN_RESOURCES, "Manager of Widget Personnel", "Manager Widgets, Personnel", "Dir Classfd Personnel");
        all(Kind.MANAGER, "Manager of Field Personnel");
        all(Kind.OTHER, "Personnel", "Widget Personnel");
    }

    @Test
    void aLikelyWordDecidesBesideAnyHeadButThoseOfOtherProfessions() {
        all(Kind.HUMAN_RESOURCES, "Head of People", "Head of People Norway", "Manager, People", "People @ Acme");
        all(Kind.HUMAN_RESOURCES, "Manager Widgets, People", "Manager | People", "Director People / Sales Manager");
        all(Kind.RECRUITER, "Head of Talent", "Fractional Head of Talent", "Director, Talent", "Talent at Acme");
        all(Kind.RECRUITER, "Teahouse Talent Manager", "Head of Widget Hiring", "Lead - Hiring", "Manager | Talent");
        all(Kind.MANAGER, "Manager of People Mover", "Sales Manager, People", "Sales Manager | Talent");
        all(Kind.MANAGER, "Talent Sales Manager", "Hiring Manager", "Senior Hiring Manager", "CEO, Talent");
        all(Kind.OTHER, "People", "Talent", "Talent Engineer", "Hiring: Engineer");
    }

    @Test
    void anAbbreviationIsWhatTheTitleSpellsItOutAs() {
        all(Kind.MANAGER, "T&D Manager – Transmission & Distribution", "Conference & Banqueting (C&B) Manager");
        all(Kind.MANAGER, "Labor & Delivery (L&D) Nurse Manager", "Director of P & O (Ports & Operations)");
        all(Kind.HUMAN_RESOURCES, "T&D Manager – Training & Development", "C&B (Compensation & Benefits) Manager");
        all(Kind.HUMAN_RESOURCES, "L&D Manager (London & Dublin)", "T&D Manager – Train & Develop", "C&B Manager");
        all(Kind.HUMAN_RESOURCES, "T&D Manager (Transport & Logistics)");
        all(Kind.MANAGER, "T&D Manager – Transmiss. & Distribution");
    }

    @Test
    void whoLedOnceLeadsNoLonger() {
        all(Kind.OTHER, "Former CEO", "Ex-Director", "Director (retired)", "Retired Director", "Director, retired");
        all(Kind.OTHER, "Director (former)", "(former) Director", "Bürgermeister a. D.", "Exdirectora", "former HR");
        all(Kind.MANAGER, "former HR, now CTO", "former HR now CTO", "Former CTO, Managing Director", "CTO, ex-Google");
        all(Kind.MANAGER, "Recruiter (retired) / Sales Manager", "CTO, former recruiter");
        all(Kind.OTHER, "CEO (former)", "CEO (retired)", "Director, Sales Manager, retired");
        all(Kind.MANAGER, "CEO (HR director retired)", "Managing Director, retired HR director");
        all(Kind.MANAGER, "Mayor of Millbrook. Retired HR VP.");
        all(Kind.HUMAN_RESOURCES, "Director, retired, HR Manager");
        all(Kind.RECRUITER, "Former CTO, Recruiter", "Former CTO / Recruiter", "Recruiter / CTO (retired)");
    }

    @Test
    void aTitleOfItsOwnAfterACommaIsJudgedAlone() {
        all(Kind.HUMAN_RESOURCES, "CFO, Director of Human Resources", "CFO, CHRO", "Leiter Finanzen, Personalleiter");
        all(Kind.RECRUITER, "Sales Director, Head of Recruitment", "Sales Director - Head of Talent");
        all(Kind.MANAGER, "Attorney, Managing Partner", "Nurse, Clinical Director", "Engineer, Partner");
        all(Kind.OTHER, "Engineer, Office of the Director", "Nurse, MD");
        all(Kind.GATEKEEPER, "Secretary, Director of Sales");
    }

    @Test
    void aCompoundIsKnownButForALetter() {
        all(Kind.HUMAN_RESOURCES, "Leiter Personalabteilng", "Leiter, Personalrefernt");
        all(Kind.MANAGER, "Leder af personalekantinen");
    }

    @Test
    void aProductIsForWhomItServes() {
        all(
                Kind.MANAGER,
                "Sales Director, software for recruiters",
                "Fondatrice & CEO | application pour les équipes RH");
        all(Kind.OTHER, "Consultant, software for recruiters");
        all(Kind.RECRUITER, "Founder, recruiting for software firms", "Sales Director, recruiter for software");
        all(Kind.RECRUITER, "Managing Director, sales of recruiting");
        all(Kind.HUMAN_RESOURCES, "CEO, HR and software", "Director, responsible for HR");
    }

    @Test
    void whoRecruitsPeopleOfATradeIsNoneOfThem() {
        all(Kind.RECRUITER, "Manager recrutare profesori", "Vedúca náboru učiteľov", "Leiter Recruiting Lehrer");
        all(Kind.MANAGER, "Warehouse mgr!!! hiring forklift drivers NOW");
    }

    @Test
    void aListNamesAllThatIsLed() {
        all(
                Kind.HUMAN_RESOURCES,
                "Head of Finance, HR and IT",
                "Head of Finance, IT, and HR",
                "Head of IT, HR, Law & PR");
        all(Kind.HUMAN_RESOURCES, "Head of Finance, HR", "CFO / Personal", "Head of Finance (P&O)", "CFO/P&O");
        all(Kind.MANAGER, "Sales Director, HR", "CFO, HR Services", "Head of Finance, HR Widgets and IT");
        all(Kind.OTHER, "Engineer, HR and IT");
    }

    @Test
    void aListMayEndWithWhoLeadsIt() {
        all(Kind.HUMAN_RESOURCES, "People, Culture and Strategy Director", "People, Finance and IT Director");
        all(Kind.MANAGER, "People, Head of Sales and Marketing", "People, Finance Director");
    }

    @Test
    void whoLeadsAnotherFieldSellsHumanResources() {
        all(
                Kind.MANAGER,
                "Sales Manager HR Solutions",
                "CEO HR Tech",
                "CTO of HR Tech",
                "Account Director Employee Engagement Surveys");
        all(Kind.HUMAN_RESOURCES, "Plant Head HR", "Sales Manager HR Manager", "Finance Manager of HR", "HR Tech");
        all(Kind.RECRUITER, "Sales Manager Recruiting and Training");
    }

    @Test
    void systemsBesideAnotherTitleAreWhatThatSellsUnlessSomebodyLeadsThem() {
        all(Kind.MANAGER, "Product Director | HR systems", "Founder | HR systems", "Sales Manager – HR systems");
        all(Kind.HUMAN_RESOURCES, "Marketing Manager | HR Systems Manager", "Sales Director, Head of HR systems");
        all(Kind.HUMAN_RESOURCES, "Office Manager | HR systems");
    }

    @Test
    void aWordThatJoinsStartsNoPhrase() {
        all(Kind.HUMAN_RESOURCES, "Directora de Finanzas y RR.HH.", "Director i RR HH");
        all(Kind.MANAGER, "Directeur administratif et formation");
    }

    @Test
    void wordsAreReadHoweverTheyAreSetApart() {
        all(
                Kind.MANAGER,
                "V.P. Sales",
                "V. P. Sales",
                "C.E.O.",
                "C E O",
                "CEO.",
                "Vice-President",
                "EngineeringManager",
                "店长 – 招人 (Paris)");
        all(
                Kind.HUMAN_RESOURCES,
                "H.R. Manager",
                "H. R. Manager",
                "PeopleOpsManager",
                "peopleopsmanager",
                "Pay-roll Manager");
        all(Kind.HUMAN_RESOURCES, "Human&nbsp;Resources Manager", "Human&#32;Resources", "Human&#x20;Resources");
        all(Kind.HUMAN_RESOURCES, "Personal- und Finanzleiter", "Personal-/Finanzleiter", "employee-relationsmanager");
        all(
                Kind.RECRUITER,
                "Re-cruiting Manager",
                "Re&shy;cruiter",
                "TalentAcquisitionManager",
                "Recruteur salari&eacute;");
        all(Kind.GATEKEEPER, "E.A. to the CEO");
        all(
                Kind.MANAGER,
                "Head of R&D",
                "Gesch&auml;ftsf&uuml;hrer",
                "Manager &unknown; Sales",
                "Manager & Owner;",
                "A. B. Manager");
        all(Kind.OTHER, "Widgetmanagement", "Co-Worker", "Co-Investigator", "&#0;", "&#xZZ;", "&;", "&", "a e");
    }

    @Test
    void whoIsSomebodysLeadsNobody() {
        all(Kind.OTHER, "Director's Driver", "Director’s Driver");
        all(Kind.MANAGER, "Director's Office", "Director's Sales Manager", "Women's Director");
    }

    @Test
    void aHyphenThatHangsBeforeAndJoins() {
        all(Kind.OTHER, "Ehemaliger Verkaufs- und Marketingleiter");
        all(Kind.HUMAN_RESOURCES, "Leiterin Arbeits- und Sozialrecht");
        all(Kind.MANAGER, "Verkaufs- und Marketingleiter", "Former Clerk - und Marketingleiter");
    }

    @Test
    void principalBehindAProfessionIsItsGrade() {
        all(Kind.OTHER, "Conseiller principal", "Engineer Principal");
        all(Kind.MANAGER, "Directeur principal", "Principal");
    }

    @Test
    void whoGuardsAPhoneAndDoesOtherWorkGuardsIt() {
        all(Kind.GATEKEEPER, "Receptionist & Bookkeeper", "Reception Officer");
        all(Kind.OTHER, "Assistant & Bookkeeper");
    }

    @Test
    void aWordForOfThatOpensATitleIsAnother() {
        all(Kind.MANAGER, "Comm Dev Director");
    }

    @Test
    void whoLeadsWhatOnlySoundsLikeHumanResourcesIsCalled() {
        all(Kind.MANAGER, "Head of People Movers");
        all(Kind.HUMAN_RESOURCES, "Head of People");
    }

    @Test
    void aTitleRunTogetherStartsWithWhoLeadsOfWhat() {
        all(Kind.HUMAN_RESOURCES, "headofhr", "#headofpeopleandculture", "directorofhumanresources");
        all(Kind.MANAGER, "HEADOFENGINEERING", "headofsales");
    }

    @Test
    void aHyphenWithinAWordThatIsNoneBeforeItBreaksItOff() {
        all(Kind.HUMAN_RESOURCES, "Perso-nalleiterin", "PERSO-NALLEITERIN", "Leiterin Per-sonalwesen");
        all(Kind.MANAGER, "inginer-\u0219ef");
    }

    @Test
    void shortWordsThatStandInPhrasesOnlyAreNoPartsOfAnother() {
        all(Kind.MANAGER, "Intézményvezető-helyettes");
        all(Kind.OTHER, "Chefsteward", "Warhead Maintenance Specialist");
    }

    @Test
    void aCapitalWithinAnEndingSetsNothingApart() {
        all(Kind.MANAGER, "OverLege");
    }

    @Test
    void aDigitOrSignWithinAWordIsReadAsTheLetterItLooksLikeIfThatSpeaksAgainstACall() {
        all(Kind.RECRUITER, "R3cruiter", "Recru!ting Director", "Head of Ta1ent", "Acqu1sition of T@lent Lead");
        all(Kind.HUMAN_RESOURCES, "Hum4n Re$ources Director", "P€rsonn€l M4nager", "Payr0ll Director");
        all(Kind.MANAGER, "CTO@Randstad", "COO, B2B Sales", "Director, Web3 Payments", "Head of Pl@tform");
    }

    @Test
    void hoursAreNoDepartment() {
        all(
                Kind.MANAGER,
                "Shift Manager, 24 hr Pharmacy",
                "24 HR Gym Manager",
                "24-HR Pharmacy Director",
                "Night Manager, 24 HR store");
        all(Kind.HUMAN_RESOURCES, "24 HR Manager", "24-HR Manager", "124 HR Gym Manager", "1HR Manager");
        all(
                Kind.OTHER,
                "Porter 40 hr/week",
                "Barista $20/hr",
                "Porter 12hr",
                "1HR Coach",
                "Porter 4.0 HR 10MO",
                "Bus Drvr 10 HR");
        all(Kind.HUMAN_RESOURCES, "Analyst 2 HR", "Analyst 12 HR Operations");
        all(Kind.HUMAN_RESOURCES, "Level 2 HR Manager", "Manager 3 HR", "HR", "a/HR");
    }

    @Test
    void theLettersOfCroatiaAmongThoseOfOtherCountriesAreNoDepartment() {
        all(Kind.MANAGER, "Country Manager SI/HR/BA", "Voditelj prodaje (HR, SI, BA)", "Head of Sales (hr/si/rs)");
        all(Kind.HUMAN_RESOURCES, "Head of HR, PL, HU", "Manager HR/SI/BA", "HR Manager (CZ, SK)", "Director BG, HR");
        all(Kind.HUMAN_RESOURCES, "Head (HR, IT, PR)", "Manager (HR, PL)", "Manager (HR", "HR, SI");
    }

    @Test
    void wordsOfAnotherLanguageThanTheRestDoNotSpeakAgainstACall() {
        all(Kind.HUMAN_RESOURCES, "Team Lead BGV (Verkauf & ventas)"); // which do not agree
        all(Kind.MANAGER, "Lone Worker Safety Manager");
        all(Kind.HUMAN_RESOURCES, "Löne Manager", "Manager of Personalentwicklung", "HR Manager of the Firma");
        all(Kind.RECRUITER, "Manager of the team, рекрутер");
    }

    @Test
    void somebodyWhoIsWantedIsNoRecruiter() {
        all(Kind.OTHER, "용접공 채용", "招聘电工");
        all(Kind.MANAGER, "매장 매니저 채용", "招聘销售经理", "CTO, we're hiring");
        all(Kind.RECRUITER, "채용 담당자", "招聘专员", "招聘与培训经理", "글로벌 채용 운영 매니저");
    }

    @Test
    void anAssistantOfATradeGuardsNobody() {
        all(Kind.GATEKEEPER, "Assistant", "Office Assistant", "Assistant to the Director of Sales", "Sales Secretary");
        all(Kind.OTHER, "Widget Assistant", "Sales Assistant", "Assistant Curator");
        all(Kind.MANAGER, "Assistant Manager", "Assistant Sales Manager");
        all(Kind.GATEKEEPER, "HR Director's Secretary", "Reception Specialist", "PA to the CHRO");
    }

    @Test
    void whoLearnsLeadsNobodyYet() {
        all(Kind.OTHER, "Manager in Training", "Trainee Manager", "Azubi Filialleiter");
        all(Kind.MANAGER, "Manager of Trainees");
        all(Kind.HUMAN_RESOURCES, "HR Trainee");
    }

    @Test
    void anEmployersDepartmentIsWhatSomebodyWorksIn() {
        all(Kind.HUMAN_RESOURCES, "Director at the HR department");
        all(Kind.RECRUITER, "Director @ Google Talent Acquisition", "Engineering Lead at Google, Recruiting");
        all(Kind.MANAGER, "CEO at Talent Solutions", "VP Engineering @ Workday HR", "Manager at People Inc");
        all(Kind.HUMAN_RESOURCES, "Manager at Google HR");
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
        all(Kind.HUMAN_RESOURCES, "Cap de relacions co\uFF4C·ⓛectives", "ⓒaｐ de ʳelᴀᴄɪᴏns col·lⓔｃｔіvеѕ");
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
        for (String title : Titles.examples()) {
            softly.assertThat(recogniser.kindOf(Normalizer.normalize(title, Normalizer.Form.NFD)))
                    .as(title)
                    .isEqualTo(recogniser.kindOf(title));
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
        all(Kind.MANAGER, "xecruiter lead", "rcru lead", "headmaster");
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
                "Director/a de Personas",
                "Director (H.R.)");
        all(Kind.MANAGER, "Leiter/in Einkauf", "Leiter (m/w/d/x/y/z/a/b) Einkauf", "Leiter (Bau) Einkauf");
        all(Kind.OTHER, "x/in Personal", "Personal (m/w/d");
    }

    @Test
    void lettersThatNoVocabularyUsesMakeUnknownWords() {
        all(Kind.RECRUITER, "Recruiter กก", "กก Recruiter", "Recruiter-กก", "Head of Talent, กก", "Recǂuiter");
        all(Kind.MANAGER, "Head of ǂǂ Belonging", "Head of กก Belonging");
        all(Kind.HUMAN_RESOURCES, "Head of Personnel กก", "Head of Personnel ǂǂ");
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
        assertThat(recogniser.decidedBy("Teahouse Personnel Manager, Recruiter"))
                .isEqualTo("Recruiter");
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
