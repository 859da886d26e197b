package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who says beside a title that staff is wanted, or recruiters are not: no recruiter for it, nor any the less. */
class AdvertProperties {
    private static final List<String> BETWEEN = List.of("%s – %s", "%s (%s)", "%s, %s", "%s | %s");

    /** In each language: who leads / what says that staff is wanted. */
    private static final String WANTED = """
            en: Store Manager, Head Chef, Head of Sales / we're hiring, now hiring, hiring staff, looking for staff, staff wanted, join our team
            de: Filialleiter, Küchenchef, Vertriebsleiterin / wir stellen ein, wir suchen Personal, Mitarbeiter gesucht, Verkäufer gesucht, suche Mitarbeiter, Personal gesucht
            fr: Directeur de magasin, Chef de cuisine / nous recrutons, on recrute, recrute un vendeur, recherche personnel, cherche serveurs, nous cherchons du personnel
            es: Jefe de tienda, Directora comercial / contratamos, buscamos personal, se busca personal, se necesita camarero, buscamos camareros
            it: Direttore negozio, Capocuoco / assumiamo, cerchiamo personale, cercasi personale, cerco camerieri, stiamo assumendo
            pt: Gerente de loja, Diretor comercial / estamos contratando, contrata-se, procuramos pessoal, precisa-se de pessoal, a recrutar
            nl: Filiaalmanager, Hoofd verkoop / wij zoeken personeel, personeel gezocht, wij nemen aan, zoekt medewerkers, vacature
            ca: Cap de botiga, Directora comercial / busquem personal, contractem, es busca personal
            gl: Xefe de tenda, Directora comercial / buscamos persoal, contratamos, precísase persoal
            ro: Manager magazin, Director vânzări / angajăm, angajez personal, căutăm personal, căutăm vânzători
            sv: Butikschef, Försäljningschef / vi anställer, vi söker personal, söker medarbetare, personal sökes
            da: Butikschef, Salgschef / vi ansætter, vi søger personale, søger medarbejdere, personale søges
            no: Butikksjef, Salgssjef / vi ansetter, vi søker personale, søker medarbeidere, personale søkes
            is: Verslunarstjóri, Sölustjóri / við erum að ráða, leitum að starfsfólki, vantar starfsfólk
            fi: Myymäläpäällikkö, Myyntijohtaja / palkkaamme, haemme henkilöstöä, etsimme henkilökuntaa, etsimme myyjiä
            et: Poejuhataja, Müügijuht / otsime töötajaid, otsime personali, võtame tööle
            hu: Üzletvezető, Értékesítési igazgató / munkatársakat keresünk, felveszünk, személyzetet keresünk, eladót keresünk
            pl: Kierownik sklepu, Dyrektor sprzedaży / zatrudnimy, szukamy personelu, szukam pracowników, zatrudniamy, poszukujemy sprzedawcy
            cs: Vedoucí prodejny, Obchodní ředitel / hledáme personál, přijmeme prodavačku, nabíráme, hledám zaměstnance
            sk: Vedúci predajne, Obchodný riaditeľ / hľadáme personál, prijmeme predavačku, naberáme, hľadám zamestnancov
            sl: Poslovodja, Vodja prodaje / zaposlimo prodajalca, iščemo osebje, zaposlujemo, iščemo kadre
            hr: Poslovođa, Voditelj prodaje / zapošljavamo, tražimo osoblje, tražimo radnike, trebamo kadar
            sr: Пословођа, Директор продаје / запошљавамо, тражимо особље, тражимо раднике
            bg: Шеф готвач, Управител на магазин / търсим персонал, набираме персонал, наемаме, търся служители
            ru: Шеф-повар, Директор магазина / ищем персонал, набираем персонал, требуются сотрудники, ищу сотрудников, идёт набор
            uk: Шеф-кухар, Директор магазину / шукаємо персонал, набираємо персонал, потрібні працівники, шукаю працівників
            el: Διευθυντής καταστήματος, Σεφ / ζητείται προσωπικό, ζητάμε προσωπικό, προσλαμβάνουμε, ψάχνουμε προσωπικό
            lt: Parduotuvės vadovas, Pardavimų direktorius / ieškome darbuotojų, ieškome personalo, priimame į darbą
            lv: Veikala vadītājs, Pārdošanas direktors / meklējam darbiniekus, meklējam personālu, pieņemam darbā
            tr: Mağaza Müdürü, Satış Direktörü / personel arıyoruz, eleman aranıyor, personel alınacaktır, işe alıyoruz
            id: Manajer Toko, Kepala Dapur / kami merekrut, mencari karyawan, butuh karyawan, lowongan
            vi: Quản lý cửa hàng, Bếp trưởng / đang tuyển nhân viên, tuyển dụng nhân viên, cần tuyển nhân viên
            zh: 店长, 销售总监 / 招人, 招聘中, 诚聘员工, 招聘店员, 急招服务员
            ja: 店長, 営業部長 / スタッフ募集中, 人材募集中, 採用中, 従業員募集
            ko: 점장, 영업부장 / 직원 모집, 직원 채용 중, 채용중, 직원 구함
            ar: مدير المتجر, مدير المبيعات / نوظف الآن, مطلوب موظفين, نبحث عن موظفين
            he: מנהל חנות, מנהלת מכירות / מגייסים, דרושים עובדים, מחפשים עובדים, מגייסת עובדים
            fa: مدیر فروشگاه, مدیر فروش / استخدام می‌کنیم, دعوت به همکاری, به نیروی فروش نیازمندیم
            hi: स्टोर प्रबंधक, बिक्री प्रमुख / भर्ती जारी, स्टाफ चाहिए, कर्मचारी चाहिए
            th: ผู้จัดการร้าน, ผู้จัดการฝ่ายขาย / รับสมัครพนักงาน, ต้องการพนักงาน, หาพนักงาน
            """;

    /** In each language: who leads / what says that recruiters are not to call. */
    private static final String UNWANTED = """
            en: CTO, Head of Marketing, Plant Manager / no recruiters please, no headhunters, not interested in recruiters, please no recruiters, agencies need not call, no recruitment agencies, recruiters do not contact, no cold calls from recruiters
            de: CTO, Leiterin Einkauf / keine Recruiter, bitte keine Headhunter, keine Personalvermittler, keine Anfragen von Recruitern, Headhunter unerwünscht
            fr: Directeur technique, Directrice des achats / pas de recruteurs, pas de chasseurs de têtes, merci de ne pas contacter recruteurs, pas de cabinets de recrutement, recruteurs s'abstenir
            es: Director técnico, Jefa de compras / no reclutadores, abstenerse reclutadores, sin headhunters, no headhunters, no contactar reclutadores
            it: Direttore tecnico, Responsabile acquisti / no agenzie, niente headhunter, astenersi recruiter, no selezionatori
            pt: Diretor técnico, Chefe de compras / não a recrutadores, sem headhunters, dispenso recrutadores, não contacto recrutadores
            nl: CTO, Hoofd inkoop / geen recruiters, geen acquisitie, geen recruitmentbureaus, recruiters niet bellen, liever geen headhunters
            sv: IT-chef, Inköpschef / inga rekryterare, inga headhunters, ej rekryterare tack, undanbedes rekryterare
            da: IT-chef, Indkøbschef / ingen rekrutteringsfolk, headhuntere nej tak, ingen headhuntere, rekrutteringskonsulenter frabedes
            no: IT-sjef, Innkjøpssjef / ingen rekrutterere, ingen headhuntere, headhuntere frabes, nei takk til rekrutterere
            fi: IT-johtaja, Ostopäällikkö / ei rekrytoijia, ei headhuntereita, ei kiitos rekrytoijille
            pl: Dyrektor IT, Kierownik zakupów / rekruterom dziękuję, proszę bez rekruterów, nie dla rekruterów, bez headhunterów, bez ofert od rekruterów
            cs: IT ředitel, Vedoucí nákupu / žádní headhunteři, náboráři prosím ne, bez personálních agentur, žádné agentury, ne náborářům
            sk: IT riaditeľ, Vedúci nákupu / žiadni headhunteri, bez personálnych agentúr, nie pre náborárov
            hu: Informatikai igazgató, Beszerzési vezető / fejvadászok kíméljenek, toborzók ne keressenek, nem kérek fejvadászt
            ro: Director IT, Șef achiziții / fără recrutori, recrutorii sunt rugați să nu sune, nu headhunteri
            ru: Технический директор, Начальник отдела закупок / рекрутерам не беспокоить, без рекрутеров, хедхантерам не писать, агентствам не беспокоить
            uk: Технічний директор, Начальник відділу закупівель / рекрутерам не турбувати, без рекрутерів, рекрутерам не писати
            tr: CTO, Satın Alma Müdürü / işe alımcılar yazmasın, headhunterlar aramasın, işe alımcı istemiyorum
            hr: Direktor IT-a, Voditelj nabave / bez regrutera, bez headhuntera, ne headhunterima
            bg: ИТ директор, Ръководител снабдяване / без рекрутъри, моля без рекрутъри, не на хедхънтъри
            el: Τεχνικός Διευθυντής, Διευθυντής Προμηθειών / όχι headhunters, όχι recruiters, όχι γραφεία ευρέσεως
            zh: 技术总监, 采购总监 / 猎头勿扰, 非猎头, 拒绝猎头, 谢绝猎头, 猎头请绕道
            ja: 技術部長, 購買部長 / エージェントお断り, ヘッドハンターお断り, 採用担当ではありません, 人材会社お断り
            ko: 기술이사, 구매부장 / 헤드헌터 사절, 헤드헌터 연락 금지, 리크루터 사절
            he: סמנכ"ל פיתוח, מנהל רכש / לא למגייסים, בלי מגייסים, אין מגייסים בבקשה
            """;

    @Property
    void whoLeadsAndLooksForStaffIsCalled(@ForAll("leaders") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void aRecruiterBehindWhoLooksForStaffIsSeen(@ForAll("recruiters") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.RECRUITER);
    }

    @Property
    void whoWantsToHearFromNoRecruiterIsNone(@ForAll("leadersInPeace") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Provide
    Arbitrary<String> leaders() {
        return WordTable.titles(WANTED, BETWEEN, 0, 1);
    }

    @Provide
    Arbitrary<String> recruiters() {
        return WordTable.titles(
                WANTED,
                List.of("%s – %s, Recruiter", "%s (%s) | Talent Acquisition Manager", "%2$s – Recruiter"),
                0,
                1);
    }

    @Provide
    Arbitrary<String> leadersInPeace() {
        return WordTable.titles(UNWANTED, BETWEEN, 0, 1);
    }
}
