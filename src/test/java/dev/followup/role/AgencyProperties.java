package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who works for a firm that recruits: who leads another field there is called, who leads the firm or a branch recruits. */
class AgencyProperties {
    private static final int LEADS_A_FIELD = 0;
    private static final int AGENCIES = 1;
    private static final int LEADS_THE_FIRM = 2;

    /** In each language: who leads another field / agencies / who leads nothing but these. */
    private static final String WORDS = """
            en: CFO, Finance Director, Head of IT, Marketing Director / staffing agency, recruitment agency, temp agency, executive search firm / Owner, Branch Manager
            de: Leiter Finanzen, IT-Leiter, Einkaufsleiterin / Zeitarbeitsfirma, Personalagentur, Personalvermittlungsagentur / Inhaberin, Niederlassungsleiter
            fr: Directeur financier, Directrice juridique, DSI / agence d'intérim, cabinet de recrutement / Gérante, Directeur
            es: Directora financiera, Jefe de compras, Directora de Finanzas / empresa de trabajo temporal, agencia de empleo, consultoría de selección / Gerente, Directora
            it: Direttore finanziario, Direttrice acquisti, Responsabile qualità / agenzia per il lavoro, società di selezione / Titolare, Direttrice
            pt: Diretora financeira, Gerente de compras, Diretor jurídico / agência de emprego, empresa de recrutamento / Proprietária, Gerente
            nl: Hoofd ICT, Hoofd inkoop, Directeur financiën / uitzendbureau, detacheringsbureau / Vestigingsmanager, Eigenaar
            ca: Directora financera, Cap de compres / empresa de treball temporal, gabinet de selecció / Gerent, Directora
            gl: Directora financeira, Xefe de compras / empresa de traballo temporal, axencia de colocación / Xerente, Directora
            ro: Director financiar, Șef achiziții / agenție de recrutare, firmă de recrutare / Proprietar, Director
            sv: Ekonomichef, Inköpschef, IT-chef / bemanningsföretag, rekryteringsföretag / Ägare, Platschef
            da: Økonomichef, Indkøbschef, IT-chef / vikarbureau, rekrutteringsbureau / Ejer, Afdelingsleder
            no: Økonomisjef, Innkjøpssjef, IT-sjef / bemanningsbyrå, vikarbyrå, rekrutteringsselskap / Eier, Avdelingsleder
            is: Fjármálastjóri, Innkaupastjóri / ráðningarstofa, starfsmannaleiga / Eigandi
            fi: Talousjohtaja, IT-päällikkö / rekrytointiyritys, henkilöstövuokrausyritys / Omistaja, Toimitusjohtaja
            et: Finantsjuht, IT-juht / personalifirma, värbamisagentuur / Omanik, Juhataja
            hu: Pénzügyi vezető, Beszerzési igazgató / fejvadászcég, munkaközvetítő iroda / Tulajdonos, Igazgató
            pl: Dyrektor finansowy, Kierownik działu zakupów / agencja pracy, agencja zatrudnienia, firma rekrutacyjna / Właściciel, Dyrektor
            cs: Finanční ředitel, Vedoucí nákupu / personální agentura, agentura práce / Majitelka, Ředitel
            sk: Finančný riaditeľ, Vedúci nákupu / personálna agentúra, agentúra dočasného zamestnávania / Majiteľ, Riaditeľ
            sl: Direktor financ, Vodja nabave / kadrovska agencija, agencija za zaposlovanje / Lastnik, Direktor
            hr: Direktor financija, Voditelj nabave / agencija za zapošljavanje / Vlasnik, Direktor
            sr: Финансијски директор, Руководилац набавке / агенција за запошљавање / Власник, Директор
            bg: Финансов директор, Ръководител логистика / агенция за подбор, агенция за временна заетост / Собственик, Управител
            ru: Финансовый директор, Начальник отдела закупок / кадровое агентство, рекрутинговая компания / Владелец, Директор
            uk: Фінансовий директор, Начальник відділу закупівель / кадрова агенція, рекрутингова компанія / Власниця, Директор
            el: Οικονομικός Διευθυντής, Προϊστάμενος Προμηθειών / γραφείο ευρέσεως εργασίας, εταιρεία προσωρινής απασχόλησης / Ιδιοκτήτης, Διευθυντής
            lt: Finansų direktorius, Logistikos vadovas / įdarbinimo agentūra, personalo atrankos įmonė / Savininkas, Direktorius
            lv: Finanšu direktors, Loģistikas vadītājs / personāla atlases aģentūra, darbinieku atlases uzņēmums / Īpašnieks, Direktors
            tr: Finans Müdürü, Satın Alma Müdürü / istihdam bürosu, işe alım şirketi / Sahibi, Genel Müdür
            id: Direktur Keuangan, Manajer Logistik / agensi pekerjaan, perusahaan outsourcing / Pemilik, Direktur
            vi: Giám đốc tài chính, Trưởng phòng kế toán / công ty tuyển dụng, công ty săn đầu người / Giám đốc, Tổng giám đốc
            zh: 财务总监, 采购经理 / 猎头公司, 劳务派遣公司, 人才中介机构 / 总经理, 老板
            ja: 経理部長, 購買部長 / 人材派遣会社, 人材紹介会社 / 社長, 支店長
            ko: 재무이사, 구매팀장 / 헤드헌팅회사, 인력파견업체, 직업소개소 / 대표, 지점장
            ar: المدير المالي, مدير المشتريات / شركة توظيف, مكتب استقدام / مدير عام
            he: סמנכ"ל כספים, מנהלת רכש / חברת כוח אדם, חברת השמה / בעלים, מנכ"ל
            fa: مدیر مالی, مدیر خرید / شرکت کاریابی, آژانس کاریابی / مالک, مدیر عامل
            hi: वित्त निदेशक, खरीद प्रबंधक / प्लेसमेंट एजेंसी, भर्ती एजेंसी / मालिक, निदेशक
            th: ผู้อำนวยการฝ่ายการเงิน, ผู้จัดการฝ่ายจัดซื้อ / บริษัทจัดหางาน / เจ้าของ, ผู้จัดการ
            """;

    @Property
    void whoLeadsAnotherFieldAtAnAgencyIsCalled(@ForAll("leadersOfAField") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whoLeadsAnAgencyIsARecruiter(@ForAll("leadersOfTheFirm") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.RECRUITER);
    }

    @Property
    void whatAnAgencyPlacesIsNoFieldOfWhoLeadsIt(@ForAll("specialised") String agency, @ForAll("owners") String owner) {
        String title = owner + " " + agency;

        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.RECRUITER);
    }

    @Provide
    Arbitrary<String> leadersOfAField() {
        return titles(LEADS_A_FIELD);
    }

    @Provide
    Arbitrary<String> leadersOfTheFirm() {
        return titles(LEADS_THE_FIRM);
    }

    @Provide
    Arbitrary<String> specialised() {
        return Combinators.combine(
                        Arbitraries.of("IT", "Finance", "Engineering", "Legal", "Healthcare"),
                        Arbitraries.of(
                                "Staffing Agency", "Recruitment Agency", "Search Firm", "Recruitment Consultancy"))
                .as((field, agency) -> field + " " + agency);
    }

    @Provide
    Arbitrary<String> owners() {
        return Arbitraries.of(
                "Owner,", "Director,", "Managing Director,", "Branch Manager,", "Director of", "Head of a");
    }

    private static Arbitrary<String> titles(int heads) {
        return WordTable.titles(WORDS, List.of("%s, %s", "%s - %s", "%s (%s)"), heads, AGENCIES);
    }
}
