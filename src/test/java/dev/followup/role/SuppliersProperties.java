package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who makes or sells software for human resources, or writes about them: of them no more than who sells them chairs. */
class SuppliersProperties {
    /** In each language: who founded a firm, who leads its sales / what it makes. */
    private static final String SOFTWARE = """
            en: Founder, Head of Sales / HR software, payroll software, recruiting platform, HR tech startup, payroll app, applicant tracking system, HR SaaS, workforce management software
            de: Gründerin, Vertriebsleiterin / HR-Software, Lohnsoftware, Personalsoftware, Lohnabrechnungs-App, Recruiting-Plattform, Zeiterfassungssoftware, Bewerbermanagement-Software, Software für Personalmanagement, Software für Lohnabrechnung
            fr: Fondatrice, Directrice commerciale / logiciel RH, logiciel de paie, éditeur de logiciels RH, plateforme de recrutement, SIRH en mode SaaS, solution de paie, application de gestion des congés
            es: Fundadora, Directora comercial / software de RRHH, software de nóminas, plataforma de selección, programa de nóminas, software de recursos humanos, app de control horario, software de gestión de personal
            it: Fondatrice, Direttrice commerciale / software HR, software paghe, software per buste paga, piattaforma di recruiting, software gestione personale, app presenze, gestionale paghe
            pt: Fundadora, Diretora comercial / software de RH, software de folha de pagamento, sistema de ponto, plataforma de recrutamento, sistema de folha, software de recursos humanos
            nl: Oprichter, Hoofd verkoop / HR-software, salarissoftware, recruitmentplatform, personeelssoftware, software voor salarisadministratie, HR-app
            ro: Fondator, Director vânzări / software HR, software de salarizare, platformă de recrutare, soft de salarizare, aplicație de pontaj
            sv: Grundare, Försäljningschef / HR-system, lönesystem, rekryteringsplattform, löneprogram, HR-plattform, programvara för lön
            da: Stifter, Salgschef / HR-system, lønsystem, rekrutteringsplatform, lønprogram, HR-software, software til løn
            no: Gründer, Salgssjef / HR-system, lønnssystem, rekrutteringsplattform, HR-programvare, programvare for lønn
            fi: Perustaja, Myyntijohtaja / HR-ohjelmisto, palkkaohjelmisto, palkanlaskentaohjelmisto, rekrytointialusta, henkilöstöhallinnon ohjelmisto
            et: Asutaja, Müügijuht / HR-tarkvara, palgatarkvara, värbamisplatvorm, personalitarkvara, palgaarvestuse tarkvara
            hu: Alapító, Értékesítési igazgató / HR-szoftver, bérszámfejtő szoftver, toborzó platform, HR rendszer, bérprogram
            pl: Założyciel, Dyrektor sprzedaży / oprogramowanie HR, oprogramowanie kadrowo-płacowe, system kadrowy, system płacowy, program płacowy, platforma rekrutacyjna, aplikacja HR
            cs: Zakladatel, Obchodní ředitel / HR software, mzdový software, mzdový systém, personální systém, docházkový a mzdový systém, náborová platforma, mzdový SW, vývoj mzdového softwaru
            sk: Zakladateľ, Obchodný riaditeľ / HR softvér, mzdový softvér, mzdový systém, personálny systém, náborová platforma, vývoj mzdového softvéru
            sl: Ustanovitelj, Vodja prodaje / HR programska oprema, program za plače, kadrovski program, programska oprema za obračun plač, zaposlitvena platforma
            hr: Osnivač, Voditelj prodaje / HR softver, softver za plaće, program za obračun plaća, kadrovski softver, platforma za zapošljavanje
            sr: Оснивач, Директор продаје / HR софтвер, софтвер за плате, програм за обрачун зарада, платформа за запошљавање
            bg: Основател, Търговски директор / HR софтуер, софтуер за заплати, софтуер за човешки ресурси, ТРЗ софтуер, платформа за подбор
            ru: Основатель, Директор по продажам / HR-система, система расчёта зарплаты, программа для расчёта зарплаты, платформа для подбора персонала, софт для HR, HR-платформа, ПО для кадрового учёта
            uk: Засновник, Директор з продажу / HR-система, система розрахунку зарплати, програма для розрахунку зарплати, платформа для підбору персоналу, HR-платформа
            el: Ιδρυτής, Εμπορικός Διευθυντής / λογισμικό HR, λογισμικό μισθοδοσίας, πλατφόρμα προσλήψεων, πρόγραμμα μισθοδοσίας
            lt: Įkūrėjas, Pardavimų vadovas / HR programa, darbo užmokesčio programa, atrankų platforma, personalo valdymo sistema, atlyginimų skaičiavimo programa
            lv: Dibinātājs, Pārdošanas vadītājs / HR programmatūra, algu programma, personāla vadības sistēma, personāla atlases platforma, algu aprēķina programmatūra
            tr: Kurucu, Satış Direktörü / İK yazılımı, bordro yazılımı, işe alım platformu, personel takip programı, bordro programı, insan kaynakları yazılımı
            id: Pendiri, Direktur Penjualan / software HR, software penggajian, aplikasi payroll, platform rekrutmen, aplikasi absensi, aplikasi HRIS
            vi: Nhà sáng lập, Giám đốc kinh doanh / phần mềm nhân sự, phần mềm tính lương, phần mềm chấm công, nền tảng tuyển dụng, phần mềm quản lý nhân sự
            zh: 创始人, 销售总监 / 人力资源软件, 薪酬软件, 招聘平台, HR SaaS, 人事系统, 考勤软件
            ja: 創業者, 営業部長 / 人事システム, 給与ソフト, 採用プラットフォーム, 勤怠管理システム, 給与計算ソフト
            ko: 창업자, 영업이사 / 인사 시스템, 급여 프로그램, 채용 플랫폼, 인사관리 솔루션, 급여 소프트웨어
            he: מייסד, סמנכ"ל מכירות / תוכנת שכר, תוכנה למשאבי אנוש, פלטפורמת גיוס, מערכת שכר
            ar: المؤسس, مدير المبيعات / برنامج رواتب, نظام الموارد البشرية, منصة توظيف, برمجيات الموارد البشرية
            """;

    /** In each language: who edits and publishes / what is about human resources. */
    private static final String JOURNALS = """
            en: Editor-in-Chief, Publisher, Conference Director, Podcast Host & Founder / HR Magazine, magazine for HR professionals, HR World Congress, HR conference, HR podcast, journal of human resources, payroll magazine, recruitment podcast
            de: Chefredakteurin, Herausgeber, Verlagsleiter / Personalmagazin, HR-Magazin, Fachzeitschrift für Personalmanagement, HR-Kongress, Zeitschrift Personalführung, HR-Messe, Podcast über HR
            fr: Rédactrice en chef, Directeur de la publication / magazine RH, revue des ressources humaines, salon RH, congrès RH, podcast RH
            es: Redactor jefe, Directora editorial / revista de RRHH, revista de recursos humanos, congreso de RRHH, podcast de RRHH, feria de empleo
            it: Direttore responsabile, Caporedattrice / rivista HR, rivista di risorse umane, congresso HR, podcast HR
            pt: Editor-chefe, Diretora editorial / revista de RH, revista de recursos humanos, congresso de RH, podcast de RH
            nl: Hoofdredacteur, Uitgever / HR-magazine, vakblad voor HR, vakblad voor personeelsmanagers, HR-congres, HR-podcast, tijdschrift voor personeelszaken
            sv: Chefredaktör, Förlagschef / HR-tidning, tidningen Personal & Ledarskap, HR-mässa, HR-podd, tidskrift för HR
            da: Chefredaktør, Forlagschef / HR-magasin, tidsskrift om HR, HR-messe, HR-podcast, magasinet Personalechefen
            no: Sjefredaktør, Forlagssjef / HR-magasin, tidsskrift om HR, HR-messe, HR-podkast, magasinet Personal og Ledelse
            fi: Päätoimittaja, Kustantaja / HR-lehti, henkilöstöalan lehti, HR-messut, HR-podcast
            et: Peatoimetaja, Kirjastaja / personaliajakiri, HR-ajakiri, personalikonverents, HR-podcast
            hu: Főszerkesztő, Lapkiadó / HR magazin, HR konferencia, HR portál, munkaügyi szaklap, HR podcast
            ro: Redactor-șef, Director editorial / revista HR, revistă de resurse umane, conferință HR, podcast HR
            pl: Redaktor naczelny, Wydawca / magazyn HR, pismo Personel i Zarządzanie, kongres kadry, portal kadrowy, podcast HR
            cs: Šéfredaktorka, Vydavatel / časopis HR forum, časopis pro personalisty, HR konference, portál pro personalisty, HR podcast
            sk: Šéfredaktorka, Vydavateľ / časopis HR forum, časopis pre personalistov, HR konferencia, HR podcast
            sl: Odgovorna urednica, Založnik / revija HR&M, revija za kadrovike, HR konferenca, HR podkast
            hr: Glavni urednik, Izdavač / časopis za HR, HR konferencija, portal o ljudskim resursima, HR podcast
            sr: Главни уредник, Издавач / часопис за људске ресурсе, ХР конференција, портал за запошљавање
            bg: Главен редактор, Издател / списание за човешки ресурси, HR конференция, портал за ТРЗ, HR подкаст
            ru: Главный редактор, Издатель / HR-конференция, портал для кадровиков, HR-подкаст, журнал о персонале
            uk: Головний редактор / HR-конференція, HR-подкаст
            el: Αρχισυντάκτης, Εκδότης / περιοδικό HR, συνέδριο HR, περιοδικό ανθρώπινου δυναμικού, podcast HR
            lt: Vyriausioji redaktorė, Leidėjas / žurnalas apie personalą, HR konferencija, personalo vadovų žurnalas, HR tinklalaidė
            lv: Galvenā redaktore, Izdevējs / HR žurnāls, personāla vadības žurnāls, HR konference, HR podkāsts
            tr: Genel Yayın Yönetmeni, Yayıncı / İK dergisi, insan kaynakları dergisi, İK zirvesi
            id: Pemimpin Redaksi / majalah HR, majalah SDM, konferensi HR, podcast HR
            vi: Tổng biên tập, Chủ bút / tạp chí nhân sự, hội nghị nhân sự, podcast nhân sự
            zh: 主编, 总编辑, 出版人 / 人力资源杂志, HR期刊, 人力资源大会, HR播客
            ja: 編集長, 発行人 / 人事専門誌, 月刊人事, HRカンファレンス
            ko: 편집장, 발행인 / 인사관리 잡지, HR 매거진, HR 콘퍼런스, 월간 인사관리
            he: עורכת ראשית, מו"ל / מגזין משאבי אנוש, כנס HR, פודקאסט משאבי אנוש
            ar: رئيس التحرير, ناشر / مجلة الموارد البشرية, مؤتمر الموارد البشرية, بودكاست الموارد البشرية
            """;

    @Property
    void whoFoundedAFirmThatMakesSoftwareForHumanResourcesOrSellsItIsCalled(@ForAll("sellers") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whoPublishesOrHoldsWhatIsAboutHumanResourcesIsCalled(@ForAll("publishers") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Provide
    Arbitrary<String> sellers() {
        return titles(SOFTWARE);
    }

    @Provide
    Arbitrary<String> publishers() {
        return titles(JOURNALS);
    }

    private static Arbitrary<String> titles(String words) {
        return WordTable.titles(words, List.of("%s, %s", "%s – %s", "%s (%s)"), 0, 1);
    }
}
