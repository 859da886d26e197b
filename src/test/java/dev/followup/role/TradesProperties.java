package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who takes on people of a trade recruits, whatever the trade and the word for it: selection, hiring, acquisition. */
class TradesProperties {
    /** In each language: what is led, braces for whom / of what trade. */
    private static final String TRADES = """
            en: Head of {} Recruitment / Nurse, Teacher, Truck Driver, Graduate Engineer, Physician, Chef, Pilot, Seasonal Worker
            en: Director of Talent Acquisition for {} / Software Developers, Sales Representatives, Pharmacists, Welders, Consultants, Caregivers, Data Scientists, Interns
            en: {} Hiring Lead / Warehouse Worker, Cabin Crew, Care Assistant, Electrician, Barista, Lifeguard, Store Associate, Farm Worker
            de: Leiterin {}gewinnung / Pflegekräfte, Lehrkräfte, Berufskraftfahrer, Ärzte, Azubi, Hebammen, Erzieher, Saisonkräfte
            de: Leiter Recruiting {} / Softwareentwickler, Vertriebsmitarbeiter, Ingenieure, Schweißer, Köche, Lokführer, Praktikanten, Busfahrer
            de: Verantwortliche für die Auswahl und Einstellung von {} / Piloten, Flugbegleitern, Zustellern, Verkäufern, Monteuren, Altenpflegern, Werkstudenten, Erntehelfern
            fr: Directrice du recrutement des {} / enseignants, infirmiers, conducteurs routiers, ingénieurs, médecins, développeurs, commerciaux, aides-soignants
            fr: Responsable de l'embauche des {} / saisonniers, cuisiniers, soudeurs, caissiers, vendangeurs, maçons, apprentis, chauffeurs-livreurs
            fr: Chef du service de sélection des {} / pilotes, hôtesses de l'air, contrôleurs aériens, conducteurs de train, agents de sécurité, pompiers, facteurs, pharmaciens
            es: Directora de Reclutamiento de {} / Enfermeras, Docentes, Camioneros, Médicos, Cocineros, Desarrolladores, Soldadores, Agentes Comerciales
            es: Jefe de selección de {} / pilotos, tripulantes de cabina, ingenieros, maquinistas, vigilantes, farmacéuticos, becarios, teleoperadores
            es: Encargada de la contratación de {} / temporeros, albañiles, camareros, jornaleros, cuidadoras, repartidores, electricistas, mozos de almacén
            it: Responsabile del reclutamento di {} / infermieri, insegnanti, camionisti, medici, ingegneri, cuochi, saldatori, sviluppatori
            it: Direttrice selezione {} / piloti, macchinisti, agenti di vendita, farmacisti, guardie giurate, educatori, neolaureati
            it: Coordinatore assunzioni {} / stagionali, braccianti, operai, camerieri, badanti, muratori, magazzinieri, apprendisti
            pt: Diretora de Recrutamento de {} / Enfermeiros, Professores, Motoristas, Médicos, Engenheiros, Cozinheiros, Soldadores, Estagiários
            pt: Chefe do setor de seleção de {} / pilotos, comissários de bordo, maquinistas, programadores, farmacêuticos, vigilantes, educadores, trainees
            pt: Responsável pela contratação de {} / trabalhadores sazonais, pedreiros, garçons, cuidadores, vendedores, eletricistas, caminhoneiros, operadores de caixa
            nl: Hoofd {}werving / leraren, chauffeurs, artsen, verpleegkundigen, docenten, monteurs, koks
            nl: Manager selectie van {} / piloten, stewardessen, machinisten, verkopers, apothekers, beveiligers, luchtverkeersleiders, trainees
            nl: Teamleidster aanname van {} / seizoenskrachten, vakkenvullers, schoonmakers, lassers, stagiairs, thuiszorgmedewerkers, fruitplukkers, elektriciens
            sv: Chef för {}rekrytering / sjuksköterske, lärar, läkar, förar, ingenjörs, kock, säljar, socionom
            sv: Gruppledare för anställning av {} / säsongsarbetare, bussförare, barnskötare, sommarvikarier, städare, bärplockare, lagerarbetare, personliga assistenter
            sv: Talent Acquisition-ansvarig för {} / systemutvecklare, piloter, butikssäljare, konsulter, apotekare, elektriker, svetsare, praktikanter
            no: Leder for {}rekruttering / sykepleier, lærer, sjåfør, lege, ingeniør, kokke, selger, lærling
            no: Ansvarlig for ansettelse av {} / helsefagarbeidere, bussjåfører, sesongarbeidere, sommervikarer, renholdere, rørleggere, barnehageassistenter, butikkmedarbeidere
            no: Avdelingssjef for seleksjon av {} / piloter, flygeledere, kabinansatte, lokførere, traineer, offshorearbeidere, ambulansearbeidere, vektere
            da: Chef for {}rekruttering / sygeplejerske, lærer, chauffør, læge, ingeniør, kokke, sælger, pædagog
            da: Ansvarlig for ansættelse af {} / sæsonarbejdere, SOSU-assistenter, buschauffører, svejsere, rengøringsassistenter, praktikanter, softwareudviklere, butiksassistenter
            da: Afdelingsleder for udvælgelse af {} / piloter, flyveledere, stewardesser, lokomotivførere, fængselsbetjente, vagter, farmaceuter, trainees
            fi: {}rekrytoinnin päällikkö / Sairaanhoitaja, Lääkäri, Opettaja, Kuljettaja, Insinööri, Kokki, Myyjä, Kausityöntekijä
            fi: {} palkkaamisesta vastaava johtaja / Hitsaajien, Lähihoitajien, Kesätyöntekijöiden, Harjoittelijoiden, Siivoojien, Marjanpoimijoiden, Rakennustyöntekijöiden, Bussinkuljettajien
            fi: Yksikönpäällikkö – {} henkilövalinnat / lentäjien, lennonjohtajien, lentoemäntien, veturinkuljettajien, ohjelmistokehittäjien, myyntiedustajien, farmaseuttien, vartijoiden
            pl: Kierowniczka działu rekrutacji {} / pielęgniarek, nauczycieli, kierowców, lekarzy, inżynierów, kucharzy, programistów, spawaczy
            pl: Dyrektor ds. pozyskiwania {} / handlowców, pilotów, farmaceutów, maszynistów, kurierów, testerów oprogramowania, elektryków, stażystów
            pl: Koordynatorka zatrudniania {} / pracowników sezonowych, opiekunek osób starszych, kelnerów, murarzy, magazynierów, pokojówek, kasjerów, zbieraczy owoców
            cs: Vedoucí náboru {} / řidičů, zdravotních sester, učitelů, lékařů, kuchařů, svářečů, programátorů, brigádníků
            cs: Ředitelka výběru {} / pilotů, palubních průvodčích, strojvedoucích, prodavačů, obchodních zástupců, inženýrů, stážistů, řídících letového provozu
            cs: Specialista pro získávání {} / pečovatelek, sezónních pracovníků, elektrikářů, zedníků, skladníků, pokojských, farmaceutů, konstruktérů
            sk: Vedúca náboru {} / vodičov, zdravotných sestier, učiteľov, lekárov, kuchárov, zváračov, programátorov, brigádnikov
            sk: Riaditeľ pre výber {} / pilotov, letušiek, rušňovodičov, predavačov, obchodných zástupcov, inžinierov, stážistov, colníkov
            sk: Koordinátorka získavania {} / opatrovateliek, sezónnych pracovníkov, elektrikárov, murárov, skladníkov, chyžných, farmaceutov, konštruktérov
            hu: {}toborzási vezető / Ápoló, Tanár, Sofőr, Orvos, Mérnök, Szakács, Hegesztő, Pilóta
            hu: {} kiválasztásáért felelős igazgató / Szoftverfejlesztők, Légiutas-kísérők, Mozdonyvezetők, Értékesítők, Gyógyszerészek, Biztonsági őrök, Óvodapedagógusok, Gyakornokok
            hu: Osztályvezető – {} felvétele / idénymunkások, kőművesek, pincérek, idősgondozók, raktárosok, villanyszerelők, futárok, takarítók
            ro: Șef recrutare {} / asistenți medicali, șoferi de camion, programatori, agenți de vânzări, educatori, electricieni, curieri, operatori call center
            ro: Directoare pentru selecția {} / piloților, profesorilor, inginerilor, medicilor, însoțitorilor de bord, controlorilor de trafic aerian, mecanicilor de locomotivă, farmaciștilor
            ro: Responsabilă cu angajarea {} / lucrătorilor sezonieri, bucătarilor, sudorilor, îngrijitoarelor, vânzătorilor, zidarilor, cameristelor, stagiarilor
            bg: Ръководител подбор на {} / медицински сестри, учители, шофьори, лекари, инженери, готвачи, заварчици, програмисти
            bg: Директор „Набиране на {}“ / пилоти, стюардеси, машинисти, търговски представители, фармацевти, охранители, стажанти, моряци
            bg: Отговорник за наемането на {} / сезонни работници, сервитьори, камериерки, болногледачи, зидари, складови работници, електротехници, касиери
            hr: Voditeljica regrutacije {} / medicinskih sestara, vozača, nastavnika, liječnika, inženjera, kuhara, programera, zavarivača
            hr: Direktor odabira {} / pilota, stjuardesa, strojovođa, prodavača, kontrolora leta, zaštitara, pripravnika, komercijalista
            hr: Koordinatorica zapošljavanja {} / sezonskih radnika, sobarica, konobara, njegovatelja, zidara, skladištara, električara, farmaceuta
            sl: Vodja kadrovanja {} / medicinskih sester, voznikov, učiteljev, zdravnikov, inženirjev, kuharjev, programerjev, varilcev
            sl: Direktor za pridobivanje {} / pilotov, stevardes, strojevodij, prodajalcev, farmacevtov, varnostnikov, kontrolorjev zračnega prometa, razvijalcev programske opreme
            sl: Koordinatorica zaposlovanja {} / sezonskih delavcev, natakarjev, sobaric, negovalk, zidarjev, skladiščnikov, poštarjev, pripravnikov
            sr: Руководилац регрутације {} / медицинских сестара, возача, наставника, лекара, инжењера, кувара, програмера, заваривача
            sr: Direktorka selekcije {} / pilota, stjuardesa, mašinovođa, prodavaca, kontrolora letenja, komercijalista, pripravnika, vaspitača
            sr: Шеф одсека за запошљавање {} / сезонских радника, конобара, собарица, неговатељица, зидара, магационера, електричара, фармацеута
            el: Επικεφαλής Προσλήψεων {} / Νοσηλευτών, Εκπαιδευτικών, Οδηγών, Μηχανικών, Ιατρών, Μαγείρων, Συγκολλητών, Εποχικών Υπαλλήλων
            el: Διευθύντρια Επιλογής {} / Πιλότων, Αεροσυνοδών, Πωλητών, Μηχανοδηγών, Φυλάκων Ασφαλείας, Ελεγκτών Εναέριας Κυκλοφορίας, Καθηγητών, Ναυτικών
            el: Υπεύθυνος εύρεσης και προσέλκυσης {} / προγραμματιστών, φαρμακοποιών, φροντιστών ηλικιωμένων, οικοδόμων, καθαριστριών, σερβιτόρων, ασκουμένων, ηλεκτρολόγων
            tr: {} İşe Alım Müdürü / Hemşire, Öğretmen, Şoför, Mühendis, Doktor, Aşçı, Pilot, Kaynakçı
            tr: {} Seçme ve Yerleştirme Uzmanı / Mağaza Personeli, Kabin Memuru, Yazılımcı, Satış Temsilcisi, Kurye, Depo İşçisi, Güvenlik Görevlisi, Garson
            tr: {} İstihdamından Sorumlu Direktör / Mevsimlik İşçi, Tır Şoförü, Hasta Bakıcı, Eczacı, Makinist, Elektrikçi, Kat Görevlisi, İnşaat İşçisi
            ru: Руководитель отдела подбора {} / медсестёр, водителей, учителей, врачей, поваров, инженеров, программистов, сварщиков
            ru: Директор по найму {} / пилотов, продавцов, курьеров, машинистов, бортпроводников, торговых представителей, фармацевтов, охранников
            ru: Специалист по набору {} / сезонных рабочих, сиделок, стажёров, кассиров, вахтовиков, электриков, горничных, комплектовщиков
            uk: Керівниця відділу підбору {} / медсестер, водіїв, вчителів, лікарів, кухарів, інженерів, програмістів, зварювальників
            uk: Директор з найму {} / пілотів, продавців, кур’єрів, машиністів, бортпровідників, торгових представників, фармацевтів, охоронців
            uk: Фахівець із рекрутингу {} / сезонних працівників, доглядальниць, стажерів, касирів, електриків, будівельників, пакувальників, покоївок
            lt: {} atrankos vadovė / Slaugytojų, Mokytojų, Vairuotojų, Gydytojų, Inžinierių, Virėjų, Suvirintojų, Programuotojų
            lt: {} įdarbinimo skyriaus viršininkas / Sezoninių darbuotojų, Statybininkų, Padavėjų, Kambarinių, Elektrikų, Sandėlininkų, Praktikantų, Jūrininkų
            lt: Direktorius {} paieškai ir pritraukimui / pilotų, vaistininkų, pardavimo vadybininkų, kurjerių, mašinistų, stiuardesių, socialinių darbuotojų
            lv: {} atlases vadītāja / Medmāsu, Skolotāju, Autovadītāju, Ārstu, Inženieru, Pavāru, Metinātāju, Programmētāju
            lv: Direktors {} piesaistes jautājumos / pilotu, grāmatvežu, farmaceitu, laborantu, mašīnistu, stjuartu, tirdzniecības pārstāvju, jūrnieku
            lv: Atbildīgais par {} pieņemšanu darbā / sezonas strādnieku, apkopēju, aprūpētāju, celtnieku, viesmīļu, elektriķu, noliktavas darbinieku, praktikantu
            et: {} värbamisjuht / Õdede, Õpetajate, Veokijuhtide, Arstide, Inseneride, Kokkade, Keevitajate, Tarkvaraarendajate
            et: {} otsingu ja valiku spetsialist / Müügiesindajate, Pilootide, Stjuardesside, Apteekrite, Turvatöötajate, Vedurijuhtide, Meremeeste, Lennujuhtide
            et: Osakonnajuhataja – {} töölevõtmine / hooajatöötajate, hooldajate, ehitajate, ettekandjate, elektrikute, laotöötajate, praktikantide, bussijuhtide
            ca: Cap de selecció de {} / mestres, metges, pilots, professors, conductors, cuiners, soldadors, programadors
            ca: Responsable del reclutament d'{} / infermeres, enginyers, auxiliars de vol, electricistes, operaris, informàtics, educadors, agents comercials
            ca: Directora de contractació de {} / temporers, venedors, cambrers, repartidors, paletes, farmacèutics, becaris, cuidadors
            eu: {} kontratatzeko arduraduna / Erizainak, Irakasleak, Kamioilariak, Medikuak, Ingeniariak, Sukaldariak, Soldatzaileak, Programatzaileak
            eu: {} hautaketako burua / Pilotuen, Saltzaileen, Komertzialen, Hegazkin-laguntzaileen, Tren-makinisten, Segurtasun-zaindarien, Farmazialarien, Bekadunen
            eu: Koordinatzailea – {} bilaketa eta erakarpena / sasoiko langileen, zerbitzarien, etxeko zaintzaileen, igeltseroen, argiketarien, biltegiko langileen, garbitzaileen, autobus-gidarien
            gl: Xefa de recrutamento de {} / enfermeiros, docentes, condutores, médicos, enxeñeiros, cociñeiros, soldadores, programadores
            gl: Director de selección de {} / pilotos, vendedores, comerciais, azafatas, maquinistas, vixilantes, farmacéuticos, bolseiros
            gl: Responsable da contratación de {} / temporeiros, camareiros, coidadores, albaneis, electricistas, repartidores, mariñeiros, limpadoras
            he: מנהלת גיוס {} / אחיות, מורים, נהגים, רופאים, מהנדסים, טבחים, מפתחים, מתמחים
            he: ראש תחום איתור ומיון {} / טייסים, דיילי אוויר, מאבטחים, קופאים, פקחי טיסה, נציגי שירות, בודקי תוכנה
            he: אחראי קבלת {} לעבודה / עובדים עונתיים
            ar: مديرة توظيف {} / الممرضين, المعلمين, السائقين, المهندسين, الأطباء, الطهاة, المبرمجين, اللحامين
            ar: رئيس قسم اختيار {} / الطيارين, المضيفات الجويات, مندوبي المبيعات, المراقبين الجويين, حراس الأمن, المدرسين, المتدربين, البحارة
            ar: مسؤولة استقطاب {} / العمال الموسميين, الصيادلة, الممرضات, سائقي الشاحنات, مطوري البرمجيات, عمال البناء, الفنيين, مقدمي الرعاية
            fa: مدیر استخدام {} / پرستاران, معلمان, رانندگان, مهندسان, پزشکان, آشپزها, جوشکاران, برنامه‌نویسان
            fa: سرپرست جذب {} / کارشناسان فروش, کارآموزان, داروسازان, تحلیلگران داده, کارگران فصلی, تکنسین‌ها, مراقبان سالمند, انبارداران
            fa: رئیس گزینش و انتخاب {} / خلبانان, مهمانداران هواپیما, دبیران, لوکوموتیورانان, نگهبانان, استادان, مراقبان پرواز, ملوانان
            hi: {} भर्ती प्रमुख / नर्स, शिक्षक, ट्रक ड्राइवर, इंजीनियर, डॉक्टर, रसोइया, वेल्डर, सॉफ्टवेयर डेवलपर
            hi: {} की नियुक्ति के प्रभारी / अध्यापकों, इलेक्ट्रीशियनों, बिक्री प्रतिनिधियों, मौसमी मज़दूरों, सफ़ाईकर्मियों, फार्मासिस्टों, सुरक्षा गार्डों, प्रशिक्षुओं
            hi: निदेशक – {} का चयन / पायलटों, विमान परिचारिकाओं, लोको पायलटों, बैंक अधिकारियों, वैज्ञानिकों, बस चालकों, तकनीशियनों
            id: Kepala Rekrutmen {} / Perawat, Guru, Pengemudi Truk, Dokter, Insinyur, Koki, Pengembang Perangkat Lunak, Tukang Las
            id: Manajer Seleksi {} / Pilot, Pramugari, Masinis, Tenaga Penjualan, Apoteker, Satpam, Peserta Magang, Teknisi
            id: Penanggung Jawab Penerimaan {} / Pekerja Musiman, Buruh Pabrik, Sopir Bus, Pengasuh Lansia, Pramuniaga, Pelayan Restoran, Pekerja Bangunan, Petugas Kebersihan
            vi: Trưởng phòng Tuyển dụng {} / Điều dưỡng, Giáo viên, Tài xế, Bác sĩ, Kỹ sư, Đầu bếp, Lập trình viên, Thợ hàn
            vi: Phụ trách tuyển chọn {} / phi công, tiếp viên hàng không, kiểm soát viên không lưu, lái tàu, thực tập sinh
            vi: Trưởng ban tuyển mộ {} / công nhân thời vụ, thủy thủ, thợ xây, hộ lý, nhân viên bán hàng, thợ điện, công nhân may, lao động nông trại
            th: หัวหน้าฝ่ายสรรหา{} / พยาบาล, ครู, คนขับรถบรรทุก, แพทย์, วิศวกร, พ่อครัว, โปรแกรมเมอร์, ช่างเชื่อม
            th: ผู้จัดการแผนกคัดเลือก{} / นักบิน, พนักงานต้อนรับบนเครื่องบิน, เภสัชกร, พนักงานรักษาความปลอดภัย, นักศึกษาฝึกงาน, เจ้าหน้าที่ควบคุมการจราจรทางอากาศ, อาจารย์, นักวิจัย
            th: เจ้าหน้าที่รับสมัคร{} / พนักงานขาย, พนักงานขับรถ, พนักงานเสิร์ฟ, พนักงานตามฤดูกาล
            zh: {}招聘总监 / 护士, 教师, 公交司机, 工程师, 医生, 厨师, 焊工, 程序员
            zh: {}招募经理 / 实习生, 季节工, 普工, 护工, 销售员, 货车司机, 电工, 保安
            zh: 负责{}选拔录用的主管 / 空乘, 飞行员, 管培生, 药剂师, 列车司机, 软件工程师, 中小学教师, 船员
            ja: {}採用責任者 / 看護師, 教員, トラックドライバー, エンジニア, 医師, 調理師, 溶接工, インターン
            ja: {}リクルーティングマネージャー / 介護職, 営業職, 薬剤師, コンサルタント, 保育士, データサイエンティスト, 店舗スタッフ, 施工管理技士
            ja: {}募集・選考担当課長 / パイロット, 客室乗務員, 運転士, 季節労働者, 期間工, 警備員, 航空管制官, 船員
            ko: {} 선발 총괄 / 조종사, 객실승무원, 기관사, 항공관제사, 연구원, 수습사원, 보안요원, 통역사
            ko: {} 모집 책임자 / 계절근로자, 요양보호사, 배송기사, 약사, 생산직 사원, 판매사원, 전기기사, 보육교사
            is: Deildarstjóri {}ráðninga / hjúkrunarfræðinga, kennara, lækna, bílstjóra, verkfræðinga, kokka, forritara, sjómanna
            is: Teymisstjóri öflunar {} / sumarstarfsmanna, sjúkraliða, rafvirkja, smiða, þjóna, strætisvagnastjóra, leikskólakennara, fiskvinnslufólks
            """;

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoTakesOnPeopleOfATradeIsNotCalled(@ForAll("trades") String title) {
        assertThat(Role.of(title).kind()).as(title).matches(Kind::isNeverCalled);
    }

    @Provide
    Arbitrary<String> trades() {
        return Arbitraries.of(TRADES.lines()
                .map(WordTable::columns)
                .flatMap(line -> titles(line.get(0).get(0), line.get(1)).stream())
                .toList());
    }

    private static List<String> titles(String pattern, List<String> people) {
        return people.stream().map(whom -> pattern.replace("{}", whom)).toList();
    }
}
