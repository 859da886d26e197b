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

/** Who leads what merely has the words of human resources is called like any other manager. */
class NeighboursProperties {
    /** In each language: canteens, houses, banks and doors of the staff, and crews. */
    private static final String STAFF = """
            en: Staff Canteen Manager, Staff Car Park & Shuttle Bus Supervisor, Director – Employees' Day Nursery, Chair of the Workers' Housing Co-operative, Artistic Director | Workers' Theatre
            de: Leiter Personalrestaurant, Leiterin der Mitarbeiterkantine, Filialleiter Mitarbeitershop, Teamleiter Personalparkplatz und Shuttlebus, Schichtleiter Werkschutz | Personaleingang
            fr: Directrice du restaurant du personnel, Gérant de la cantine des employés, Directrice de la crèche du personnel hospitalier, Responsable de la boutique du personnel, Présidente – Caisse d'épargne des employés
            es: Encargada del comedor de empleados, Directora de la guardería para hijos de empleados, Encargado de la tienda de empleados, Director – Teatro Obrero, Jefa de tripulación de cabina
            it: Responsabile della mensa dipendenti, Direttrice del ristorante del personale, Responsabile alloggi del personale, Responsabile parcheggio dipendenti e navette, Capo del personale viaggiante
            pt: Gerente do refeitório dos colaboradores, Encarregada da cantina do pessoal, Responsável pelo alojamento do pessoal, Responsável pelo estacionamento e transporte de funcionários, Presidente – Cooperativa de Crédito dos Servidores Públicos
            nl: Manager personeelsrestaurant, Bedrijfsleider personeelswinkel, Locatiemanager kinderdagverblijf voor medewerkers, Artistiek leider Arbeiderstheater, Teamleider beveiliging | personeelsingang
            sv: Chef för personalrestaurangen, Föreståndare för personalförskolan, Butikschef personalbutiken, Ansvarig chef – personalparkering och personalbussar, Teaterchef | Arbetarteatern
            no: Leder for personalkantina, Styrer i personalbarnehagen, Leder for personalboliger, Leder for ansattparkering og ansattbuss, Teatersjef | Arbeiderteateret
            da: Leder af personalekantinen, Køkkenchef i medarbejderrestauranten, Leder af personalebørnehaven, Leder af personaleparkering og shuttlebusser, Direktør | Arbejdernes Landsbank
            fi: Henkilöstöravintolan ravintolapäällikkö, Henkilökunnan päiväkodin johtaja, Myymäläpäällikkö – henkilökunnan myymälä, Henkilökunnan pysäköinti- ja bussikuljetuspäällikkö, Teatterinjohtaja | Tampereen Työväen Teatteri
            pl: Kierownik stołówki pracowniczej, Dyrektorka przedszkola dla dzieci pracowników, Kierowniczka sklepu pracowniczego, Prezes Zarządu – Pracownicza Spółdzielnia Mieszkaniowa, Szefowa personelu pokładowego
            cs: Vedoucí zaměstnanecké jídelny, Ředitelka zaměstnanecké mateřské školy, Vedoucí parkoviště a kyvadlové dopravy pro zaměstnance, Ředitel Dělnického divadla, Vedoucí palubního personálu (dálkové lety)
            sk: Vedúca zamestnaneckej jedálne, Prevádzkar reštaurácie pre zamestnancov, Vedúca zamestnaneckej predajne, Riaditeľ Robotníckeho divadla, Vedúci palubného personálu (diaľkové lety)
            hu: Az üzemi étkezde vezetője, Személyzeti étterem vezetője, Dolgozói bolt – üzletvezető, A Munkásszínház igazgatója, Légiutas-kísérő személyzet vezetője
            ro: Șef cantină angajați, Manager restaurant pentru personal, Șefă magazin pentru angajați, Președintă – Casa de Ajutor Reciproc a Salariaților, Șef personal navigant de cabină
            bg: Управител на столовата за служители, Директорка на детската градина за децата на служителите, Управителка на магазина за служители, Директор на Работническия театър, Началник влакови бригади
            hr: Voditelj restorana za zaposlenike, Ravnateljica dječjeg vrtića za djecu zaposlenika, Poslovođa trgovine za zaposlenike, Ravnatelj Radničkog kazališta, Voditeljica kabinskog osoblja
            sl: Vodja menze za zaposlene, Ravnateljica vrtca za otroke zaposlenih, Poslovodkinja trgovine za zaposlene, Direktor Delavskega gledališča, Vodja kabinskega osebja (dolge proge)
            sr: Руководилац ресторана за запослене, Direktorka vrtića za decu zaposlenih, Poslovođa prodavnice za zaposlene, Управник Радничког позоришта, Šefica kabinskog osoblja
            el: Υπεύθυνος εστιατορίου προσωπικού, Διευθύντρια παιδικού σταθμού τέκνων εργαζομένων, Υπεύθυνος καταστήματος προσωπικού, Διευθυντής Εργατικού Θεάτρου, Προϊσταμένη πληρωμάτων καμπίνας
            tr: Personel Yemekhanesi Müdürü, Personel Restoranı Şefi, Çalışan Kreşi Müdürü, Personel Mağazası Müdürü, Yönetim Kurulu Başkanı – İşçi Konut Yapı Kooperatifi
            ru: Заведующая столовой для сотрудников, Заведующая детским садом для детей сотрудников, Директор магазина для сотрудников, Художественный руководитель – Рабочий театр, Начальник резерва проводников
            uk: Завідувачка їдальні для працівників, Завідувачка дитячого садка для дітей працівників, Директор магазину для співробітників, Художній керівник – Робітничий театр, Начальниця служби бортпровідників
            lt: Darbuotojų valgyklos vedėja, Darbuotojų vaikų darželio direktorė, Darbuotojų parduotuvės vedėjas, Darbininkų teatro direktorius, Keleivių salono įgulos vadovė
            lv: Darbinieku ēdnīcas vadītāja, Darbinieku bērnudārza vadītāja, Darbinieku veikala vadītāja, Strādnieku teātra direktors, Salona apkalpes vadītājs (tālie lidojumi)
            et: Töötajate söökla juhataja, Personalirestorani juhataja, Töötajate ühiselamu juhataja, Töötajate parkla ja bussiveo juht, Juhatuse esimees – Töötajate Hoiu-laenuühistu
            ca: Encarregada del menjador de treballadors, Directora de la llar d'infants per a fills de treballadors, Encarregat de la botiga d'empleats, Director – Teatre Obrer, Cap de tripulació de cabina
            eu: Langileen jantokiko arduraduna, Langileen seme-alaben haurtzaindegiko zuzendaria, Langileen dendako arduraduna, Langile Antzokiko zuzendaria, Kabinako tripulazioaren burua
            gl: Encargada do comedor de empregados, Directora da gardería para fillos de traballadores, Encargado da tenda de empregados, Director – Teatro Obreiro, Xefa de tripulación de cabina
            he: מנהל חדר האוכל לעובדים, מנהלת מסעדת העובדים, מנהלת החנות לעובדים, המנהל האמנותי – תיאטרון הפועלים, מנהלת דיילי האוויר
            ar: مدير مطعم الموظفين, مديرة حضانة أبناء الموظفين, مديرة متجر الموظفين, مدير مسرح العمال, رئيسة طاقم الضيافة الجوية
            fa: مدیر رستوران کارکنان, سرپرست غذاخوری کارگران, مدیر فروشگاه کارکنان, مدیر تئاتر کارگران, سرمهماندار و مدیر خدمه پرواز
            hi: कर्मचारी कैंटीन प्रबंधक, कर्मचारी शिशुगृह की प्रभारी, कर्मचारी उपभोक्ता भंडार प्रबंधक, प्रभारी – कर्मचारी पार्किंग एवं बस सेवा, केबिन क्रू प्रबंधक
            id: Manajer Kantin Karyawan, Kepala Restoran Karyawan, Kepala Toko Karyawan, Pimpinan Teater Buruh, Manajer Awak Kabin
            vi: Quản lý nhà ăn nhân viên, Hiệu trưởng trường mầm non con em công nhân, Cửa hàng trưởng cửa hàng nội bộ nhân viên, Giám đốc Nhà hát Công nhân, Trưởng đoàn tiếp viên hàng không
            th: ผู้จัดการโรงอาหารพนักงาน, ผู้อำนวยการศูนย์เด็กเล็กบุตรพนักงาน, ผู้จัดการร้านค้าสวัสดิการพนักงาน, ผู้อำนวยการพิพิธภัณฑ์แรงงานไทย, ผู้จัดการลูกเรือ (พนักงานต้อนรับบนเครื่องบิน)
            zh: 员工食堂经理, 职工幼儿园园长, 员工内购店店长, 工人文化宫主任, 客舱乘务队队长
            ja: 社員食堂 店長, 職員用保育所 園長, 従業員売店 店長, 労働者劇場 支配人, 客室乗務員室長
            ko: 직원식당 점장, 직장어린이집 원장 (임직원 자녀), 임직원몰 매장 점장, 노동자극단 대표, 객실승무팀장
            is: Forstöðumaður starfsmannamötuneytis, Leikskólastjóri starfsmannaleikskólans, Verslunarstjóri – starfsmannaverslun, Yfirmaður bílastæða og rútuferða starfsfólks, Formaður stjórnar | Byggingarsamvinnufélag starfsmanna
            """;

    /** In each language: donors, patients and pupils who are recruited, talent on stages and pitches, what is made good. */
    private static final String OTHERS = """
            en: Director of Undergraduate Admissions, Blood Donor Recruitment Manager, Director of Gifted and Talented Education, Executive Producer – TV Talent Shows, Head of Criminal Injuries Compensation, Reactive Power Compensation Lead – Grid Planning
            de: Leiterin Studierendengewinnung und Zulassung, Leiter Patientenrekrutierung – Klinische Studien, Leiter Nachwuchsleistungszentrum und Talentsichtung, Referatsleiter Begabtenförderung, Leiter der Wohngeldstelle, Teamleiterin Blindleistungskompensation
            fr: Directrice des admissions et du recrutement des étudiants, Responsable du recrutement des patients – essais cliniques, Chef du service Recrutement des donneurs de moelle osseuse, Directrice du concours Jeunes Talents, Cheffe du service d'indemnisation des victimes, Directeur de la compensation carbone
            es: Directora de Admisiones de Grado, Jefa de captación de donantes de sangre, Director de cantera y captación de jóvenes talentos – Fútbol base, Directora del programa de altas capacidades, Jefe de servicio de prestaciones por desempleo (SEPE), Responsable de compensación de energía reactiva
            it: Responsabile ammissioni e orientamento studenti, Responsabile arruolamento pazienti – Studi clinici, Responsabile reclutamento panel (ricerche di mercato), Responsabile scouting del settore giovanile, Dirigente dell'Ufficio indennizzi alle vittime di reati, Responsabile compensazione della potenza reattiva
            pt: Diretora de Admissões e Captação de Alunos, Gerente de recrutamento de pacientes – estudos clínicos, Diretor de expansão e captação de franqueados, Chefe do departamento de scouting da formação, Diretora do Núcleo de Altas Habilidades e Superdotação, Gerente de compensação de carbono
            nl: Hoofd Studentenwerving en Toelating, Teamleider Donorwerving – Bloedbank, Hoofd Jeugdopleiding en Scouting, Directeur talentenjacht en muziekconcoursen, Teammanager WW-uitkeringen, Hoofd tolheffing en brugheffingen
            sv: Chef för patientrekrytering – kliniska prövningar, Chef för medlemsvärvning, Akademichef och chefsscout (ungdomsfotboll), Programchef för talangtävlingar, Enhetschef brottsskadeersättning, Chef för betal-tv
            no: Leder for studentrekruttering og opptak, Seksjonsleder blodgiverrekruttering, Avdelingsleder – rekruttering av fosterhjem, Akademisjef og leder for spillerspeiding (ungdom), Leder for Talentsenter i realfag, Gruppeleder for reaktiv kompensering
            da: Leder af patientrekruttering – kliniske forsøg, Teamleder for rekruttering af plejefamilier, Chef for akademiets scouting, Leder af Akademiet for Talentfulde Unge, Kontorchef for offererstatning, Chef for brobetaling | Storebælt
            fi: Opiskelijavalintojen päällikkö, Luovuttajarekrytoinnin päällikkö – Veripalvelu, Jäsenhankintapäällikkö, Lahjakkaiden oppilaiden tukiohjelman johtaja, Rikosvahinkokorvausten yksikön päällikkö, Loistehon kompensoinnin tiimipäällikkö
            pl: Kierowniczka Biura Rekrutacji Studentów, Kierownik ds. rekrutacji pacjentów – badania kliniczne, Kierownik rekrutacji respondentów | badania rynku, Kierowniczka programu wspierania uczniów zdolnych, Naczelnik wydziału kompensat dla ofiar przestępstw, Kierownik zespołu kompensacji mocy biernej
            cs: Vedoucí náboru pacientů – klinická hodnocení, Vedoucí náboru dárců kostní dřeně, Vedoucí skautingu mládežnické akademie, Vedoucí programu pro nadané žáky, Ředitel talentové soutěže, Vedoucí týmu kompenzace jalového výkonu
            sk: Vedúca oddelenia prijímacieho konania, Manažérka náboru darcov krvi, Vedúci skautingu futbalovej akadémie, Vedúca programu pre nadaných žiakov, Vedúca oddelenia odškodňovania obetí trestných činov, Vedúci tímu kompenzácie jalového výkonu
            hu: Egyetemi felvételi iroda vezetője, Betegtoborzási vezető – klinikai vizsgálatok, Utánpótlás-akadémia igazgatója (labdarúgás), Modell- és influencerügynökség igazgatója, Álláskeresési ellátások osztályvezetője | Kormányhivatal, Meddőteljesítmény-kompenzációs csoportvezető
            ro: Manager recrutare pacienți – studii clinice, Manager recrutare respondenți (cercetare de piață), Șefa programului pentru elevi supradotați, Director al concursului de tinere talente, Șefa Serviciului Indemnizații de Șomaj, Șef echipă compensarea puterii reactive
            bg: Началник отдел „Прием на студенти“, Мениджър набиране на пациенти – клинични изпитвания, Ръководител набиране на респонденти (пазарни проучвания), Ръководител на програма за деца с изявени дарби, Директорка на конкурс за млади таланти, Ръководител екип „Компенсиране на реактивна мощност“
            hr: Voditeljica Ureda za upise studenata, Voditelj regrutiranja pacijenata – klinička ispitivanja, Voditelj regrutiranja ispitanika | istraživanje tržišta, Voditeljica programa za darovite učenike, Načelnica Službe za naknade žrtvama kaznenih djela, Voditelj tima za kompenzaciju jalove snage
            sl: Vodja visokošolske prijavno-informacijske službe, Vodja vključevanja bolnikov – klinična preskušanja, Vodja skavtinga v nogometni akademiji, Vodja programa za nadarjene učence, Vodja oddelka za odškodnine žrtvam kaznivih dejanj, Vodja skupine za kompenzacijo jalove moči
            sr: Руководилац Одељења за упис студената, Šefica odseka za pridobijanje davalaca krvi, Rukovodilac skauting službe omladinske škole, Руководилац програма за даровите ученике, Начелница Одељења за накнаду штете жртвама кривичних дела, Rukovodilac tima za kompenzaciju reaktivne snage
            el: Διευθύντρια Εισαγωγής και Προσέλκυσης Φοιτητών, Επικεφαλής Στρατολόγησης Ασθενών – Κλινικές Μελέτες, Διευθυντής Προσέλκυσης Χορηγών, Επικεφαλής Σκάουτινγκ Κ15–Κ19, Προϊσταμένη Τμήματος Αποζημίωσης Θυμάτων Εγκλημάτων, Επικεφαλής Αντιστάθμισης Άεργου Ισχύος
            tr: Hasta Alımı Müdürü – Klinik Araştırmalar, Kan Bağışçısı Kazanım Müdürü, Panelist Kazanım Müdürü (Pazar Araştırması), Üstün Yetenekliler Eğitim Merkezi Müdürü, Yetenek Yarışması Yapım Müdürü, Reaktif Güç Kompanzasyonu Ekip Lideri
            ru: Руководитель отдела набора пациентов – клинические исследования, Заведующая отделением комплектования донорских кадров, Руководитель селекционной службы футбольной академии, Руководитель центра поддержки одарённых детей, Начальник отдела компенсационных выплат пострадавшим в ДТП, Руководитель группы компенсации реактивной мощности
            uk: Керівниця відділу набору студентів, Керівник відділу набору пацієнтів – клінічні дослідження, Керівник рекрутингу респондентів (маркетингові дослідження), Директорка агентства талантів | актори та моделі, Керівниця центру роботи з обдарованою молоддю, Начальниця відділу компенсацій за знищене житло
            lt: Studentų priėmimo skyriaus vadovė, Pacientų įtraukimo vadovas – klinikiniai tyrimai, Respondentų atrankos vadovas (rinkos tyrimai), Talentų agentūros direktorė | aktoriai ir modeliai, Jaunųjų talentų konkurso direktorius, Reaktyviosios galios kompensavimo grupės vadovas
            lv: Studentu uzņemšanas nodaļas vadītāja, Pacientu piesaistes vadītājs – klīniskie pētījumi, Jaunatnes futbola akadēmijas un skautinga vadītājs, Talantīgo skolēnu programmas vadītāja, Jauno talantu konkursa direktors, Reaktīvās jaudas kompensācijas grupas vadītājs
            et: Üliõpilaste vastuvõtu juht, Patsientide värbamise juht – kliinilised uuringud, Hooldusperede värbamise meeskonnajuht, Kuriteoohvrite hüvitiste talituse juhataja, Töötushüvitiste osakonna juhataja (Töötukassa), Reaktiivvõimsuse kompenseerimise rühmajuht
            ca: Cap de captació de pacients – assajos clínics, Cap de captació de famílies d'acollida, Director del futbol formatiu i de l'àrea de scouting, Cap del servei d'indemnitzacions a víctimes de delictes, Cap de servei de prestacions per desocupació, Cap d'equip de compensació d'energia reactiva
            eu: Ikasleen onarpen-zerbitzuko burua, Pazienteen errekrutatze-arduraduna – saiakuntza klinikoak, Harrera-familiak erakartzeko zerbitzuburua, Gaitasun handiko ikasleen programako burua, Delituen biktimen kalte-ordainen zerbitzuburua, Energia erreaktiboaren konpentsazio-taldeko burua
            gl: Xefe de captación de pacientes – ensaios clínicos, Xefa de captación de doantes de sangue, Director da canteira e do scouting (fútbol base), Xefa do programa de altas capacidades, Xefe de servizo de prestacións por desemprego, Xefe de equipo de compensación de enerxía reactiva
            he: מנהל גיוס מטופלים – מחקרים קליניים, מנהלת גיוס תורמי מח עצם, ראש תחום טאלנטים ומשפיענים | סוכנות ייצוג, מנהלת האגף לתלמידים מחוננים ומצטיינים, מנהלת מחלקת פיצויים לנפגעי תאונות דרכים, מנהל תחום פיצויי הפקעות מקרקעין
            ar: مديرة القبول والتسجيل، الجامعة, مدير استقطاب المرضى – التجارب السريرية, مدير استقطاب الرعاة, مديرة إدارة الطلبة الموهوبين, رئيس قسم تعويضات المتضررين من الحوادث (التأمين), رئيسة قسم إعانات البطالة، الضمان الاجتماعي
            fa: مدیر پذیرش دانشجو, رئیس اداره جذب اهداکنندگان خون، سازمان انتقال خون, مدیر آکادمی و استعدادیابی فوتبال پایه, رئیس مرکز پرورش استعدادهای درخشان, رئیس اداره خسارت زیان‌دیدگان حوادث رانندگی, سرپرست گروه جبران توان راکتیو
            hi: स्टेम सेल डोनर रिक्रूटमेंट मैनेजर, फ्रैंचाइज़ी पार्टनर भर्ती प्रमुख, टीम लीडर – रिएक्टिव पावर कम्पेन्सेशन, टोल शुल्क वसूली प्रबंधक
            id: Kepala Bagian Penerimaan Mahasiswa Baru, Manajer Rekrutmen Pasien – Uji Klinis, Kepala Program Siswa Cerdas dan Berbakat Istimewa, Manajer Produksi Ajang Pencarian Bakat, Kepala Seksi Ganti Rugi Pengadaan Tanah, Ketua Tim Kompensasi Daya Reaktif
            vi: Trưởng phòng Tuyển sinh, Trưởng bộ phận tuyển bệnh nhân – thử nghiệm lâm sàng, Trưởng nhóm tuyển đáp viên (nghiên cứu thị trường), Giám đốc tài năng | công ty quản lý người mẫu và KOL, Giám đốc Trung tâm bồi dưỡng học sinh năng khiếu, Trưởng nhóm bù công suất phản kháng
            th: ผู้อำนวยการสำนักรับนักศึกษา, หัวหน้าฝ่ายจัดหาผู้บริจาคโลหิต, ผู้อำนวยการอะคาเดมีเยาวชนและทีมแมวมอง (ฟุตบอล), ผู้อำนวยการศูนย์ส่งเสริมเด็กที่มีความสามารถพิเศษ, หัวหน้ากลุ่มงานค่าตอบแทนผู้เสียหายในคดีอาญา, หัวหน้าทีมชดเชยกำลังไฟฟ้ารีแอกทีฟ
            zh: 招生办公室主任, 献血者招募科科长, 足球青训学院总监兼球探主管, 資優教育中心主任, 征地补偿科科长, 无功补偿技术团队负责人
            ja: 入試・学生募集センター長, 治験被験者リクルートメント部 部長, 里親リクルート事業 統括責任者, ギフテッド教育センター長, 犯罪被害給付室長, 児童手当課長
            ko: 입학처장, 임상시험 대상자 모집팀장, 유소년 아카데미 디렉터 겸 스카우트 팀장, 영재교육원장, 범죄피해자 보상팀장, 무효전력 보상설비팀장
            is: Forstöðumaður inntöku og nemendaskrár, Stjórnandi öflunar þátttakenda – klínískar rannsóknir, Forstöðukona knattspyrnuakademíu yngri flokka, Framkvæmdastjóri umboðsskrifstofu (leikarar og fyrirsætur), Deildarstjóri bóta til þolenda afbrota, Forstöðumaður húsnæðisbóta
            """;

    /** In each language: software and services that human resources buy. */
    private static final String PRODUCTS = """
            en: Co-founder & CEO – shift planning app for HR teams, VP of Sales | applicant tracking software, Head of Engineering (leave management SaaS), Head of Marketing for an online job board
            de: Gründerin & Geschäftsführerin | Dienstplan-App für HR-Teams, Vertriebsleiter Zeiterfassungssysteme, Head of Engineering bei einem Anbieter von Bewerbermanagement-Software, CFO | Online-Jobbörse
            fr: Fondatrice & CEO | application de planning pour les équipes RH, Directrice produit (coffre-fort numérique pour dossiers du personnel), Cofondateur d'une plateforme de jobs étudiants, Directrice marketing – site d'offres d'emploi
            es: Directora comercial – control horario y fichaje, Directora de producto (ATS para reclutadores), Jefa de ingeniería | SaaS de vacaciones y ausencias, Directora de marketing - plataforma de e-learning para plantillas
            it: Fondatrice e CEO | app per la gestione dei turni, Direttore commerciale – sistemi di rilevazione presenze, Direttrice Customer Success presso una piattaforma di survey per i dipendenti, Direttrice marketing di un portale di annunci di lavoro
            pt: Fundadora e CEO | app de escalas para equipes de RH, Diretora de Produto (ATS para recrutadores), Cofundador de plataforma de bicos para estudantes, Diretora de Marketing - site de vagas de emprego
            nl: Oprichtster & CEO | roosterapp voor HR-teams, Commercieel directeur – tijdregistratiesystemen, Directeur Customer Success bij een leverancier van verlofsoftware, Hoofd marketing vacaturesite
            sv: Grundare & vd | schemaläggningsapp för HR-team, Försäljningschef – tidrapporteringssystem, Medgrundare av extrajobbsplattform för studenter, Marknadschef för jobbsajt
            no: Gründer og daglig leder | vaktplanapp for HR, Salgssjef for timeregistreringssystemer, Direktør for kundesuksess – verktøy for medarbeiderundersøkelser, Markedssjef i jobbportal
            da: Salgschef – tidsregistreringssystemer, Produktdirektør (rekrutteringssystem), Udviklingschef | software til ferie- og fraværsregistrering, Adm. direktør – platform til personalegoder
            fi: Myyntijohtaja – työajanseurantajärjestelmät, Tuotejohtaja (rekrytointijärjestelmä), Ohjelmistokehitysjohtaja | lomanhallintaohjelmisto, Työpaikkailmoitussivuston markkinointijohtaja
            pl: Założycielka i CEO | aplikacja do grafików pracy dla działów HR, Dyrektorka ds. produktu (ATS dla rekruterów), Współzałożyciel platformy z pracą dla studentów, Dyrektor marketingu - portal z ogłoszeniami o pracę
            cs: Zakladatelka a CEO | aplikace na plánování směn pro HR týmy, Obchodní ředitel – docházkové systémy, Spoluzakladatel platformy s brigádami pro studenty, Marketingová ředitelka pracovního portálu
            sk: Zakladateľka a CEO | aplikácia na plánovanie zmien pre HR tímy, Obchodný riaditeľ – dochádzkové systémy, Spoluzakladateľ platformy s brigádami pre študentov, Marketingová riaditeľka pracovného portálu
            hu: Értékesítési igazgató – munkaidő-nyilvántartó rendszerek, Diákmunka-platform társalapítója, Vezérigazgató - cafeteria és étkezési utalványok, Állásportál marketingigazgatója
            ro: Fondatoare și CEO | aplicație de planificare a turelor pentru echipe de HR, Directoare de produs (ATS pentru recrutori), Cofondator al unei platforme de joburi pentru studenți, Directoare de marketing - site de locuri de muncă
            bg: Директор „Продажби“ – системи за отчитане на работното време, Директор „Обслужване на клиенти“ в платформа за проучвания сред служителите, Управител на оператор на ваучери за храна, Маркетинг директор - сайт за обяви за работа
            hr: Osnivačica i direktorica | aplikacija za raspored smjena za HR timove, Direktor prodaje – sustavi za evidenciju radnog vremena, Voditelj razvoja softvera | upravljanje godišnjim odmorima, Voditeljica marketinga portala s oglasima za posao
            sl: Ustanoviteljica in direktorica | aplikacija za načrtovanje izmen za kadrovske ekipe, Direktor prodaje – sistemi za registracijo delovnega časa, Produktna direktorica (program za vodenje kandidatov), Vodja marketinga zaposlitvenega portala
            sr: Osnivačica i direktorka | aplikacija za raspored smena za HR timove, Директор продаје – системи за евиденцију радног времена, Suosnivač platforme za studentske poslove, Direktorka marketinga sajta sa oglasima za posao
            el: Ιδρύτρια & CEO | εφαρμογή προγραμματισμού βαρδιών για ομάδες HR, Διευθυντής Πωλήσεων – συστήματα ωρομέτρησης προσωπικού, Συνιδρυτής πλατφόρμας φοιτητικών εργασιών μερικής απασχόλησης, Διευθύντρια Μάρκετινγκ - site αγγελιών εργασίας
            tr: Kurucu ve CEO | İK ekipleri için vardiya planlama uygulaması, Satış Direktörü – personel devam kontrol sistemleri, Kurucu Ortak - öğrenciler için part-time iş platformu, İş ilanı sitesi pazarlama direktörü
            ru: Основательница и CEO | приложение для графиков смен для HR-команд, Директор по продажам – системы учёта рабочего времени, Сооснователь платформы подработки для студентов, Директор по маркетингу сайта вакансий
            uk: Засновниця та CEO | застосунок для графіків змін для HR-команд, Директор з продажу – системи обліку робочого часу, Співзасновник платформи підробітку для студентів, Директорка з маркетингу сайту вакансій
            lt: Pardavimų vadovas – darbo laiko apskaitos sistemos, Produktų direktorė (kandidatų atrankos sistema), Programavimo skyriaus vadovas | atostogų valdymo sistema, Darbo skelbimų portalo rinkodaros vadovė
            lv: Pārdošanas direktors – darba laika uzskaites sistēmas, Produktu direktore (kandidātu atlases sistēma), Programmatūras izstrādes vadītājs | atvaļinājumu uzskaites sistēma, Darba sludinājumu portāla mārketinga vadītāja
            et: Müügijuht – tööajaarvestussüsteemid, Tootedirektor (värbamistarkvara), Arendusjuht | puhkuste haldamise tarkvara, Tööportaali turundusjuht
            ca: Fundadora i CEO | app de torns per a equips de RH, Directora de producte (ATS per a reclutadors), Cap d'enginyeria | programari de gestió de vacances, Cap de màrqueting - portal d'ofertes de feina
            eu: Salmenta-zuzendaria – ordutegi-kontrolerako sistemak, Produktu-zuzendaria (hautagaien jarraipenerako softwarea), Ingeniaritza-burua | oporrak kudeatzeko softwarea, Lan-eskaintzen atariko marketin-zuzendaria
            gl: Fundadora e CEO | app de quendas para equipos de RR. HH., Director comercial – control horario e fichaxe, Cofundador dunha plataforma de traballos para estudantes, Directora de mercadotecnia - portal de ofertas de emprego
            he: סמנכ"ל מכירות – מערכות נוכחות, סמנכ"לית מוצר (מערכת לניהול גיוס), מייסד שותף של פלטפורמת עבודות לסטודנטים, סמנכ"ל פיתוח | תוכנה לניהול חופשות
            ar: المدير التقني، برنامج رواتب, مديرة المنتجات (نظام تتبع المتقدمين للوظائف), رئيس قسم تطوير البرمجيات | برنامج إدارة الإجازات, مديرة التسويق في موقع إعلانات وظائف
            fa: مدیر ارشد فناوری، نرم‌افزار حقوق و دستمزد, مدیر فروش – سامانه‌های حضور و غیاب, مدیر موفقیت مشتریان، پلتفرم نظرسنجی کارکنان, مدیر توسعه نرم‌افزار | سامانه مدیریت مرخصی
            hi: सेल्स हेड – अटेंडेंस सिस्टम, मुख्य उत्पाद अधिकारी (एप्लिकेंट ट्रैकिंग सॉफ़्टवेयर), प्रबंध निदेशक - बैकग्राउंड वेरिफ़िकेशन कंपनी, जॉब पोर्टल के मार्केटिंग प्रमुख
            id: Direktur Penjualan – sistem absensi karyawan, Chief Product Officer (software rekrutmen), Kepala Divisi Engineering | aplikasi pengajuan cuti, Kepala Pemasaran situs lowongan kerja
            vi: Giám đốc Kinh doanh – giải pháp chấm công, Giám đốc Sản phẩm (phần mềm tuyển dụng), Trưởng phòng Phát triển phần mềm | ứng dụng quản lý nghỉ phép, Giám đốc Marketing tại website việc làm
            th: ผู้อำนวยการฝ่ายขาย – ระบบบันทึกเวลาทำงาน, ประธานเจ้าหน้าที่ฝ่ายผลิตภัณฑ์ (ระบบติดตามผู้สมัครงาน), ผู้ร่วมก่อตั้งแพลตฟอร์มงานพาร์ตไทม์สำหรับนักศึกษา, ผู้จัดการฝ่ายการตลาด เว็บไซต์หางาน
            zh: 首席技术官，薪酬软件, 销售总监 – 考勤系统, 大学生兼职平台联合创始人, 总经理 - 候选人背景调查服务
            ja: CTO、給与計算ソフト, 営業部長 – 勤怠管理システム, 開発部長 | 有給休暇管理SaaS, 求人サイト運営会社 マーケティング責任者
            ko: 영업이사 – 근태관리 시스템, 최고제품책임자(채용 관리 솔루션), 개발본부장 | 연차관리 SaaS, 채용 공고 사이트 마케팅 총괄
            is: Sölustjóri – tímaskráningarkerfi, Framkvæmdastjóri vöruþróunar (ráðningarkerfi), Forstöðukona hugbúnaðarþróunar | orlofs- og fjarvistakerfi, Markaðsstjóri atvinnuauglýsingavefs
            """;

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoLeadsWhatIsTheStaffsIsCalled(@ForAll("staff") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoWinsOrPaysOthersThanEmployeesIsCalled(@ForAll("others") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoLeadsAFirmThatSellsToHumanResourcesIsCalled(@ForAll("products") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Provide
    Arbitrary<String> staff() {
        return titles(STAFF);
    }

    @Provide
    Arbitrary<String> others() {
        return titles(OTHERS);
    }

    @Provide
    Arbitrary<String> products() {
        return titles(PRODUCTS);
    }

    private static Arbitrary<String> titles(String table) {
        return Arbitraries.of(table.lines()
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .flatMap(titles -> List.of(titles.split(", ")).stream())
                .toList());
    }
}
