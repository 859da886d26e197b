package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Who heads human resources among other departments, and who serves them. */
class DepartmentProperties {
    /**
     * A language's words.
     *
     * @param heads who lead an office of their own firm
     * @param alone heads that say nothing of what they lead
     * @param others departments that do not serve customers
     * @param humanResources departments
     * @param sellers who lead people that sell, build or advise
     * @param and the last of a list follows it
     */
    private record Language(
            String name,
            List<String> heads,
            List<String> alone,
            List<String> others,
            List<String> humanResources,
            List<String> sellers,
            String and) {}

    /** Who leads, and whom; between them the words for a department, whole and cut, that change nothing. */
    private static final String OFFICES = """
            Jefe / Personal: Departamento Depto. Dpto. Dto. División Div. Sección Secc. Oficina Ofic. Unidad Gerencia Gcia. Área
            Chefe / Pessoal: Departamento Depto. Divisão Núcleo Secção Seção Setor Repartição Serviço
            Chef / Personnel: Service Serv. Sce Bureau Bur. Section Cellule Pôle Division Département Dépt.
            Capo / Personale: Ufficio Uff. Settore Servizio Sezione Divisione Ripartizione Area
            Leiter / Personal: Abteilung Abt. Referat Sachgebiet Bereich Fachbereich Dezernat Amt Team Dienststelle
            Hoofd / Personeel: Afdeling Afd. Dienst Sector Cluster Bureau
            Chef / Personal: Avdelningen Enheten Sektionen
            Șef / Personal: Serviciu Serv. Birou Compartiment Secție
            Head / Personnel: Department Dept. Division Div. Branch Bureau Unit Section Sect.
            Kierownik / Kadr: Działu Dz. Sekcji Referatu
            Προϊστάμενος / Προσωπικού: Τμήματος Τμ. Διεύθυνσης
            Kepala / Kepegawaian: Bagian Bag. Divisi Departemen
            """;

    /**
     * In each language: who leads / another department / human resources or recruiting, as they stand after it / what joins
     * two. Where words are not set apart, who leads stands last, with what sets it off.
     */
    private static final String BOTH_LED = """
            en: Head of, Director of, VP / Finance, IT, Procurement, Operations / HR, Personnel, Human Resources, Payroll, Recruiting / and
            de: Leiter, Leiterin, Bereichsleitung / Finanzen, Einkauf, Buchhaltung, IT / Personal, HR, Personalwesen, Recruiting, Lohnbuchhaltung / und, sowie
            fr: Directrice, Directeur des, Responsable / finances, achats, juridique, informatique / RH, personnel, ressources humaines, paie, recrutement / et
            es: Directora de, Jefe de, Gerente de / Finanzas, Compras, Calidad, Logística / RR.HH., Recursos Humanos, Personal, Nóminas, Selección / y
            it: Direttore, Responsabile, Direttrice / finanza, acquisti, contabilità, logistica / risorse umane, personale, HR, paghe, selezione / e
            pt: Diretor de, Gerente de, Chefe de / Finanças, Compras, Qualidade, Logística / Recursos Humanos, RH, Pessoal, Recrutamento / e
            nl: Hoofd, Manager, Directeur / inkoop, boekhouding, ICT, financiën / personeelszaken, HR, P&O, salarisadministratie, personeel / en
            ca: Directora de, Cap de / Finances, Compres, Qualitat / Recursos Humans, RRHH, Personal / i
            ro: Director, Șef serviciu, Manager / Financiar, Logistică, Achiziții / Resurse Umane, HR, Personal, Salarizare, Recrutare / și
            sv: Chef för, Avdelningschef, Chef / ekonomi, inköp, juridik, IT / personal, HR, lön, rekrytering / och
            da: Chef for, Leder af, Afdelingschef / økonomi, indkøb, jura, IT / HR, personale, løn, rekruttering / og
            no: Leder for, Avdelingsleder, Sjef for / økonomi, innkjøp, juss, IT / HR, personal, lønn, rekruttering / og
            fi: Johtaja, Päällikkö / talous, logistiikka, hankinta / henkilöstö, HR, henkilöstöhallinto, palkanlaskenta, rekrytointi / ja
            et: Juhataja, Direktor, Juht / finants, logistika, ostud / personal, HR, personalitöö, palgaarvestus, värbamine / ja
            hu: Vezető, Igazgató / pénzügy, logisztika, beszerzés / HR, személyügy, humánerőforrás, bérszámfejtés, toborzás / és
            pl: Dyrektor ds., Kierownik, Dyrektor / finansów, logistyki, zakupów / personalnych, HR, kadr, personelu, płac, rekrutacji / i, oraz
            cs: Vedoucí, Ředitel, Ředitelka / nákupu, logistiky, financí / HR, lidských zdrojů, personalistiky, mezd, náboru / a
            sk: Vedúci, Riaditeľ, Riaditeľka / nákupu, logistiky, financií / HR, ľudských zdrojov, personalistiky, miezd, náboru / a
            sl: Vodja, Direktor, Direktorica / nabave, financ / kadrov, HR, kadrovske službe, plač, zaposlovanja / in
            hr: Voditelj, Direktor, Direktorica / nabave, logistike, financija / kadrova, HR, ljudskih resursa, ljudskih potencijala, plaća, zapošljavanja / i
            sr: Руководилац, Директор, Шеф / набавке, логистике, финансија / људских ресурса, кадрова, HR, плата, регрутације / и
            bg: Директор, Ръководител, Началник / финанси, логистика, снабдяване / човешки ресурси, ЧР, персонал, кадри, ТРЗ, подбор / и
            ru: Директор по, Начальник отдела, Руководитель / финансам, закупкам, логистике / персоналу, HR, кадрам, подбору / и
            uk: Директор з, Начальник відділу, Керівник / фінансів, закупівель, логістики / персоналу, HR, кадрів, підбору / та, і
            el: Διευθυντής, Διευθύντρια, Προϊστάμενος / Οικονομικών, Προμηθειών, Πληροφορικής / Ανθρώπινου Δυναμικού, HR, Προσωπικού, Μισθοδοσίας, Προσλήψεων / και, &
            lt: Vadovas, Direktorė, Viršininkas / finansų, logistikos, pirkimų / personalo, HR, žmogiškųjų išteklių, darbo užmokesčio, atrankos / ir
            lv: Vadītājs, Direktore, Vadītāja / finanšu, loģistikas, iepirkumu / personāla, HR, cilvēkresursu, algu, atlases / un
            tr: Müdür, Direktör, Yönetici / finans, satın alma, lojistik / insan kaynakları, İK, personel, bordro, işe alım / ve
            ar: مدير, مديرة, رئيس قسم / المالية, المشتريات, اللوجستيات / والموارد البشرية, وشؤون الموظفين, والتوظيف, والرواتب / -
            he: מנהל, מנהלת, ראש אגף / כספים, רכש, לוגיסטיקה / ומשאבי אנוש, וגיוס, ושכר, וכוח אדם / -
            fa: مدیر, رئیس, سرپرست / مالی, خرید, لجستیک / منابع انسانی, کارگزینی, جذب, حقوق و دستمزد / و
            hi: निदेशक, प्रबंधक, प्रमुख / वित्त, खरीद, लेखा / मानव संसाधन, एचआर, कार्मिक, पेरोल, भर्ती / और, एवं
            id: Manajer, Kepala Bagian, Direktur / Keuangan, Pengadaan, Logistik / SDM, HRD, Personalia, Kepegawaian, Rekrutmen / dan
            vi: Giám đốc, Trưởng phòng, Phó phòng / tài chính, mua hàng, kế toán / nhân sự, HR, tuyển dụng, tiền lương, tổ chức cán bộ / và
            th: ผู้จัดการฝ่าย, หัวหน้าแผนก, ผู้อำนวยการ / การเงิน, จัดซื้อ, บัญชี / บุคคล, ทรัพยากรบุคคล, HR, เงินเดือน, สรรหา / และ
            zh: 总监, 经理, 部长 / 财务, 采购, 行政 / 人事, 人力资源, 薪酬, 招聘 / 和, 及, 兼
            ja: 部長, 課長, 本部長 / 経理, 総務, 購買 / 人事, 労務, 採用, 給与 / と, ・
            ko: 이사, 팀장, 부장 / 재무, 구매, 총무 / 인사, 노무, 채용, 급여 / 및, ·
            """;

    /** In each language: who leads another department / what says that more is led / human resources. */
    private static final String ALSO_LED = """
            en: Finance Director / also, including, incl., plus, handles, runs, oversees, manages, covering, in charge of, responsible for / HR, Human Resources
            de: Leiter Finanzen / auch, inkl., inklusive, einschließlich, zuständig für, verantwortlich für, plus / HR, Personal
            fr: Directeur financier / aussi, y compris, incluant, en charge des, chargé des / RH, ressources humaines
            it: Direttore finanza / anche, incluse, comprese, incluso / risorse umane, HR
            es: Directora financiera / también, incluye, incluidos, incl., a cargo de / RRHH, Recursos Humanos
            pt: Diretora financeira / também, incluindo, inclui, responsável por / RH, Recursos Humanos
            nl: Directeur financiën / ook, inclusief, incl., tevens, verantwoordelijk voor / HR, personeelszaken
            da: Økonomichef / også, inkl., herunder, med ansvar for / HR, personale
            no: Økonomisjef / også, inkl., inkludert, herunder, med ansvar for / HR, personal
            sv: Ekonomichef / också, även, inkl., inklusive, med ansvar för / HR, personal
            fi: Talousjohtaja / myös, mukaan lukien, vastuualueena / HR, henkilöstö
            pl: Dyrektor finansowy / także, również, w tym, odpowiedzialny za / HR, kadry
            cs: Finanční ředitel / také, včetně / HR, lidské zdroje
            sk: Finančný riaditeľ / tiež, vrátane / HR, ľudské zdroje
            sl: Direktor financ / tudi, vključno s / HR, kadri
            hr: Direktor financija / također, uključujući, uklj. / HR, ljudski resursi
            sr: Финансијски директор / такође, укључујући, укључујући и / HR, људски ресурси
            bg: Финансов директор / също, включително, вкл. / HR, човешки ресурси
            ru: Финансовый директор / также, включая, в том числе, в т.ч. / HR, персонал
            uk: Фінансовий директор / також, включно з, у тому числі / HR, персонал
            el: Οικονομικός Διευθυντής / επίσης, συμπεριλαμβανομένου / HR, Ανθρώπινο Δυναμικό
            hu: Gazdasági vezető / beleértve, valamint / HR, humánerőforrás
            ro: Director financiar / totodată, inclusiv / HR, resurse umane
            lt: Finansų direktorius / taip pat, įskaitant / HR, personalas
            lv: Finanšu direktors / arī, ieskaitot / HR, personāls
            et: Finantsjuht / samuti, sealhulgas / HR, personal
            id: Direktur Keuangan / juga, termasuk / HR, SDM
            vi: Giám đốc tài chính / kiêm, bao gồm, bao gồm cả / HR, nhân sự
            ar: المدير المالي / أيضا, بما في ذلك, ويشمل / الموارد البشرية, شؤون الموظفين
            he: סמנכ"ל כספים / גם, כולל, אחראי על / משאבי אנוש, HR
            fa: مدیر مالی / همچنین, شامل / منابع انسانی
            ca: Directora financera / també, inclou, inclosos / RRHH, recursos humans
            gl: Directora financeira / tamén, incluíndo / RRHH, recursos humanos
            is: Fjármálastjóri / einnig, þar með talið / mannauðsmál, starfsmannamál
            zh: 财务总监 / 兼, 兼管, 包括 / 人事, 人力资源
            ko: 재무이사 / 및, 또한, 겸, 포함 / 인사, HR
            tr: Finans Müdürü / ayrıca / İK, insan kaynakları
            """;

    /** In each language: who works in an office / human resources or recruiting. */
    private static final String WORKS_THERE = """
            en: Clerk, Officer, Specialist, Assistant, Coordinator, Analyst / HR, Human Resources, Payroll, Recruiting
            de: Sachbearbeiterin, Referent, Assistentin, Mitarbeiter, Sachbearb. / HR, Personalwesen, Recruiting, Lohnbuchhaltung, Lohn und Gehalt
            fr: Assistante, Chargée de mission, Gestionnaire, Technicien / RH, ressources humaines, paie, recrutement
            es: Técnica, Administrativo, Auxiliar, Analista / RR.HH., Recursos Humanos, Personal, Nóminas, Selección
            it: Addetta, Impiegato, Assistente, Specialista / risorse umane, HR, paghe
            pt: Técnica, Assistente, Analista, Auxiliar / Recursos Humanos, RH, Recrutamento
            nl: Medewerker, Adviseur, Assistent / personeelszaken, HR, P&O, salarisadministratie
            ca: Tècnica, Administratiu / Recursos Humans, RRHH, Personal
            ro: Specialist, Referent / Resurse Umane, HR, Personal, Salarizare, Recrutare
            sv: Handläggare, Assistent, Specialist / HR, lön, rekrytering
            da: Konsulent, Medarbejder, Assistent / HR, løn, rekruttering
            no: Konsulent, Rådgiver, Medarbeider / HR, personal, lønn, rekruttering
            fi: Asiantuntija, Koordinaattori / henkilöstö, HR, henkilöstöhallinto, palkanlaskenta, rekrytointi
            et: Spetsialist, Assistent / HR, personalitöö, palgaarvestus, värbamine
            hu: Előadó, Ügyintéző, Munkatárs / HR, személyügy, bérszámfejtés, toborzás
            pl: Specjalista, Referent, Inspektor / HR, kadry, płace, rekrutacja, kadry i płace
            cs: Referentka, Specialista, Asistentka / HR, lidské zdroje, personalistika, mzdy, nábor
            sk: Referentka, Špecialista / HR, ľudské zdroje, personalistika, mzdy, nábor
            sl: Svetovalka, Referent / kadri, HR, kadrovska služba, plače, zaposlovanje
            hr: Stručni suradnik, Referent / HR, ljudski resursi
            bg: Специалист, Експерт / човешки ресурси, ЧР, персонал, ТРЗ, подбор
            ru: Специалист, Инспектор, Менеджер / персонал, HR, кадры, подбор, отдел кадров
            uk: Спеціаліст, Інспектор, Фахівець / HR, кадри, відділ кадрів
            el: Υπάλληλος, Ειδικός, Βοηθός / Ανθρώπινο Δυναμικό, HR, Μισθοδοσία, Προσλήψεις
            lt: Specialistė, Inspektorė / personalas, HR, žmogiškieji ištekliai, darbo užmokestis, atranka
            lv: Speciāliste, Inspektore / personāls, HR, cilvēkresursi, algas
            tr: Uzman, Memur, Asistan / insan kaynakları, İK, bordro, işe alım
            id: Staf, Analis, Spesialis / SDM, HRD, Personalia, Kepegawaian, Rekrutmen
            vi: Chuyên viên, Nhân viên / nhân sự, HR, tuyển dụng, tiền lương
            zh: 专员, 助理, 主管 / 人事, 人力资源, 薪酬
            ja: 担当, 係員 / 人事, 労務, 採用, 給与
            ko: 담당자, 사원 / 인사, 노무, 급여
            ar: أخصائي, موظف / الموارد البشرية, شؤون الموظفين, التوظيف, الرواتب
            he: רכזת, עובד / משאבי אנוש, גיוס, שכר, כוח אדם
            """;

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "en",
                    List.of("CFO", "Head of Finance", "Director of Accounting", "VP Legal", "Chief Financial Officer"),
                    List.of("Director", "Head", "Manager"),
                    List.of("Finance", "Legal", "IT", "Procurement"),
                    List.of("HR", "Human Resources", "Personnel", "Payroll", "Recruiting"),
                    List.of("Sales Director", "Head of Product", "VP Engineering", "Customer Success Manager"),
                    "and"),
            new Language(
                    "de",
                    List.of("Leiterin Finanzen", "Bereichsleiter Einkauf", "Vorstand Finanzen", "CFO"),
                    List.of("Leiterin", "Abteilungsleiter", "Leitung"),
                    List.of("Finanzen", "Einkauf", "Buchhaltung"),
                    List.of("Personal", "HR", "Personalwesen", "Recruiting"),
                    List.of("Leiter Vertrieb", "Leiterin Softwareentwicklung", "Bereichsleiterin Verkauf"),
                    "und"),
            new Language(
                    "fr",
                    List.of("Directrice financière", "Directeur finances", "Directeur juridique"),
                    List.of("Directrice", "Chef de service"),
                    List.of("finances", "achats", "juridique"),
                    List.of("RH", "personnel", "ressources humaines"),
                    List.of("Directeur commercial", "Directrice des ventes", "Directeur logiciel"),
                    "et"),
            new Language(
                    "es",
                    List.of("Directora de Finanzas", "Director financiero", "Jefe de compras"),
                    List.of("Directora", "Jefe"),
                    List.of("Finanzas", "Compras", "Calidad"),
                    List.of("RR.HH.", "Recursos Humanos", "Personal"),
                    List.of("Directora comercial", "Director de ventas"),
                    "y"),
            new Language(
                    "it",
                    List.of("Direttore finanza", "Direttrice acquisti", "Responsabile qualità"),
                    List.of("Direttore", "Direttrice"),
                    List.of("finanza", "acquisti", "contabilità"),
                    List.of("risorse umane", "personale", "HR"),
                    List.of("Direttore vendite", "Direttrice commerciale"),
                    "e"),
            new Language(
                    "nl",
                    List.of("Hoofd inkoop", "Directeur financien", "Manager boekhouding"),
                    List.of("Hoofd", "Directeur"),
                    List.of("inkoop", "boekhouding"),
                    List.of("personeelszaken", "HR", "P&O"),
                    List.of("Hoofd verkoop", "Directeur verkoop"),
                    "en"),
            new Language(
                    "sv",
                    List.of("Ekonomichef", "Chef inköp", "Chef juridik"),
                    List.of("Chef"),
                    List.of("ekonomi", "inköp", "juridik"),
                    List.of("personal", "HR"),
                    List.of("Chef försäljning"),
                    "och"),
            new Language(
                    "ru",
                    List.of("Финансовый директор", "Директор по закупкам"),
                    List.of("Директор", "Начальник отдела"),
                    List.of("финансовый отдел", "закупки"),
                    List.of("персонал", "HR"),
                    List.of("Директор по продажам", "Коммерческий директор"),
                    "и"),
            new Language(
                    "cs",
                    List.of("Finanční ředitel", "Vedoucí nákupu"),
                    List.of("Vedoucí", "Ředitelka"),
                    List.of("nákup", "logistika"),
                    List.of("HR", "lidské zdroje"),
                    List.of("Obchodní ředitel", "Vedoucí prodeje"),
                    "&"));

    private static final List<String> UNSPACED = List.of("zh", "ja", "ko");

    private record Led(String title, Language language) {}

    @Property
    void whoLeadsTheOfficeOfPersonnelIsNeverCalledByWhateverNameAndWhereverItIs(
            @ForAll("offices") String office, @ForAll("places") String place) {
        assertThat(Role.of(office + place).kind()).as(office + place).isEqualTo(Kind.HUMAN_RESOURCES);
    }

    @Property
    void whoLeadsAnOfficeLeadsTheHumanResourcesThatStandAloneBesideIt(@ForAll("led") Led led) {
        Statistics.label("language").collect(led.language().name());

        assertThat(Role.of(led.title()).kind()).as(led.title()).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whoLeadsAListOfDepartmentsLeadsTheHumanResourcesInItWhateverElseItNames(@ForAll("ledInList") Led led) {
        Statistics.label("language").collect(led.language().name());

        assertThat(Role.of(led.title()).kind()).as(led.title()).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whoLeadsTwoDepartmentsLeadsHumanResourcesIfOneOfThemIs(@ForAll("bothLed") String title) {
        assertThat(Role.of(title).kind()).as(title).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whoWorksInADepartmentThatStandsBeforeOrAfterIsOfIt(@ForAll("worksThere") String title) {
        assertThat(Role.of(title).kind()).as(title).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whatATitleSaysIsLedTooIsLed(@ForAll("alsoLed") String title) {
        assertThat(Role.of(title).kind()).as(title).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void aDepartmentIsLedByWhoeverIsNamedAloneBehindIt(@ForAll("ledBehind") Led led) {
        Statistics.label("language").collect(led.language().name());

        assertThat(Role.of(led.title()).kind()).as(led.title()).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whoLeadsAnotherFieldBehindADepartmentThatMayBeACrewIsAManager(@ForAll("ledElsewhere") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whateverHumanResourcesHaveTheirHeadIsNeverCalled(@ForAll("ofHumanResources") String title) {
        assertThat(Role.of(title).kind()).as(title).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void whomSellersAndBuildersServeIsNotLed(@ForAll("served") Led served) {
        Statistics.label("language").collect(served.language().name());

        assertThat(Role.of(served.title()).kind()).as(served.title()).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whatIsMadeForHumanResourcesIsNotLed(@ForAll("made") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whoLeadsSystemsForPayIsNeverCalledAndWhoSellsThemIs(@ForAll("systems") Systems systems) {
        String led = systems.leads() + " " + systems.name();
        String sold = systems.sells() + " " + systems.name();

        assertThat(Role.of(led).kind()).as(led).isEqualTo(Kind.HUMAN_RESOURCES);
        assertThat(Role.of(sold).kind()).as(sold).isEqualTo(Kind.MANAGER);
    }

    private record Systems(String leads, String sells, String name) {}

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("", " Mumbai", " Lyon", " Milano", " Nord", " Region 7", " Amsterdam Zuid", " (Lima)");
    }

    @Provide
    Arbitrary<String> offices() {
        return Arbitraries.of(
                OFFICES.lines().flatMap(DepartmentProperties::offices).toList());
    }

    private static Stream<String> offices(String line) {
        String head = line.substring(0, line.indexOf(" / "));
        String led = line.substring(line.indexOf(" / ") + 3, line.indexOf(": "));
        return Stream.of(line.substring(line.indexOf(": ") + 2).split(" "))
                .map(office -> head + " " + office + " " + led);
    }

    @Provide
    Arbitrary<Systems> systems() {
        return Arbitraries.oneOf(
                systems(List.of("Leder af", "Chef for"), List.of("Salgsdirektør for", "Salgsleder for"), "lønsystemer"),
                systems(
                        List.of("Leder for", "Avdelingsleder"),
                        List.of("Salgsleder for", "Salgssjef for"),
                        "lønnssystemer"),
                systems(List.of("Hoofd", "Manager"), List.of("Hoofd verkoop", "Verkoopdirecteur"), "salarissoftware"),
                systems(List.of("Kierownik", "Dyrektor"), List.of("Kierownik sprzedaży"), "systemów kadrowych"));
    }

    private static Arbitrary<Systems> systems(List<String> leads, List<String> sells, String name) {
        return Combinators.combine(Arbitraries.of(leads), Arbitraries.of(sells))
                .as((lead, sell) -> new Systems(lead, sell, name));
    }

    @Provide
    Arbitrary<Led> led() {
        Arbitrary<String> between = Arbitraries.of(", %s", " - %s", " (%s)", " / %s", " | %s", ": %s", "/%s", " – %s");
        return Arbitraries.of(LANGUAGES)
                .flatMap(language -> Combinators.combine(
                                Arbitraries.oneOf(Arbitraries.of(language.heads()), Arbitraries.of(language.alone())),
                                between,
                                Arbitraries.of(language.humanResources()),
                                Arbitraries.oneOf(
                                        Arbitraries.of(language.others()), Arbitraries.of("Vexlogi", "AP", "Фырдж")),
                                Arbitraries.integers().between(0, 2))
                        .as((head, format, hr, other, order) -> new Led(
                                head
                                        + switch (order) {
                                            case 0 -> format.formatted(hr);
                                            case 1 -> format.formatted(hr) + ", " + other;
                                            default -> format.formatted(other + ", " + hr);
                                        },
                                language)));
    }

    @Provide
    Arbitrary<String> bothLed() {
        return Arbitraries.of(BOTH_LED.lines().toList()).flatMap(line -> {
            List<List<String>> columns = WordTable.columns(line);
            boolean together = UNSPACED.contains(line.substring(0, line.indexOf(": ")));
            return Combinators.combine(
                            Arbitraries.of(columns.get(0)),
                            Arbitraries.of(columns.get(1)),
                            Arbitraries.of(columns.get(2)),
                            Arbitraries.of(columns.get(3)),
                            Arbitraries.integers().between(0, together ? 3 : 5))
                    .as((head, other, hr, and, order) -> bothLed(head, other, hr, and, order, together));
        });
    }

    private static String bothLed(String head, String other, String hr, String and, int order, boolean together) {
        String joins = and.equals("-") ? " " : " " + and + " "; // written together with what follows
        String led = switch (order) {
            case 0 -> other + joins + hr;
            case 1 -> and.equals("-") ? other + joins + hr : hr + joins + other;
            case 2 -> other + ", " + hr;
            case 3 -> other + ", IT" + joins + hr;
            case 4 -> "| " + other + joins + hr;
            default -> "Vexlogi, " + other + joins + hr;
        };
        return together ? led.replace(" ", "") + head : head + " " + led;
    }

    @Provide
    Arbitrary<String> worksThere() {
        return WordTable.titles(
                WORKS_THERE, List.of("%s – %s", "%s (%s)", "%s, %s", "%s: %s", "%2$s – %1$s", "%2$s, %1$s"), 0, 1);
    }

    @Provide
    Arbitrary<String> alsoLed() {
        return WordTable.titles(ALSO_LED, List.of("%s (%s %s)", "%s, %s %s", "%s - %s %s", "%s; %s %s"), 0, 1, 2);
    }

    @Provide
    Arbitrary<Led> ledInList() {
        return Arbitraries.of(LANGUAGES)
                .flatMap(language -> Combinators.combine(
                                Arbitraries.of(language.heads()),
                                Arbitraries.of(language.humanResources()),
                                Arbitraries.of(language.others()),
                                Arbitraries.of("Zorbex", "Quwil", "Фырдж", "Vexlogi"),
                                Arbitraries.of(language.and(), "&"),
                                Arbitraries.integers().between(0, 2))
                        .as((head, hr, other, unknown, and, order) -> new Led(
                                head
                                        + switch (order) {
                                            case 0 -> ", %s %s %s".formatted(hr, and, unknown);
                                            case 1 -> ", %s %s %s".formatted(unknown, and, hr);
                                            default -> ", %s, %s %s %s".formatted(other, hr, and, unknown);
                                        },
                                language)));
    }

    @Provide
    Arbitrary<Led> ledBehind() {
        Arbitrary<String> between = Arbitraries.of("%s – %s", "%s, %s", "%s (%s)", "%s: %s", "%s - %s");
        return Arbitraries.of(LANGUAGES)
                .flatMap(language -> Combinators.combine(
                                Arbitraries.of(language.alone()),
                                between,
                                Arbitraries.of(language.humanResources()),
                                Arbitraries.of(language.others()),
                                Arbitraries.integers().between(0, 2))
                        .as((head, format, hr, other, order) -> new Led(
                                format.formatted(
                                        switch (order) {
                                            case 0 -> hr;
                                            case 1 -> other + " & " + hr;
                                            default -> hr + " & " + other;
                                        },
                                        head),
                                language)));
    }

    @Provide
    Arbitrary<String> ledElsewhere() {
        Arbitrary<String> german = Combinators.combine(
                        Arbitraries.of("Personal"),
                        Arbitraries.of(" – ", ", ", ": ", " - "),
                        Arbitraries.of("Leiter Einkauf", "Leiterin Vertrieb", "Bereichsleiter Finanzen"))
                .as((crew, by, head) -> crew + by + head);
        Arbitrary<String> english = Combinators.combine(
                        Arbitraries.of("People", "Talent", "Benefits"),
                        Arbitraries.of(" – ", ", ", ": ", " - "),
                        Arbitraries.of("Head of Engineering", "VP Sales", "Finance Director"))
                .as((crew, by, head) -> crew + by + head);
        return Arbitraries.oneOf(german, english);
    }

    @Provide
    Arbitrary<String> ofHumanResources() {
        Arbitrary<String> german = Combinators.combine(
                        Arbitraries.of("Leiter", "Leiterin", "Teamleiter"),
                        Arbitraries.of("HR-Systeme", "HR Systeme", "HR-Projekte", "HR-Prozesse", "HR-Controlling"))
                .as((head, what) -> head + " " + what);
        Arbitrary<String> english = Combinators.combine(
                        Arbitraries.of("Head of %s", "%s Manager", "Director, %s", "Team Lead %s"),
                        Arbitraries.of("HR", "Human Resources"),
                        Arbitraries.of(
                                "Systems",
                                "Crisis",
                                "Rescue",
                                "Dispatch",
                                "Projects",
                                "Processes",
                                "Reporting",
                                "Data"))
                .as((format, hr, what) -> format.formatted(hr + " " + what));
        return Arbitraries.oneOf(german, english);
    }

    @Provide
    Arbitrary<Led> served() {
        return Arbitraries.of(LANGUAGES)
                .flatMap(language -> Combinators.combine(
                                Arbitraries.of(language.sellers()),
                                Arbitraries.of(", %s", " - %s", " (%s)", ": %s"),
                                Arbitraries.of(language.humanResources()))
                        .as((seller, format, hr) -> new Led(seller + format.formatted(hr), language)));
    }

    @Provide
    Arbitrary<String> made() {
        return Combinators.combine(
                        Arbitraries.of("CFO", "Head of Finance", "VP Legal", "Directeur financier", "Leiter Einkauf"),
                        Arbitraries.of(", ", " - ", " ("),
                        Arbitraries.of("HR", "Human Resources", "Recruiting"),
                        Arbitraries.of("Services", "Software", "Systems", "Clients", "Widgets", "Products"))
                .as((head, by, hr, tail) -> head + by + hr + " " + tail);
    }
}
