package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What somebody was before is said behind what they are, however it is set off. */
class PastProperties {
    /** In each language: who leads / what says that they were something else before / who is not called. */
    private static final String BEFORE = """
            en: Head of Sales, CFO / previously, formerly, before that, prior to that / HR Director, Recruiter
            de: Vertriebsleiterin, Werkleiter / vorher, davor, zuvor, früher / Personalleiterin, Recruiterin
            fr: Directrice commerciale, Directeur d'usine / auparavant, précédemment, avant cela / DRH, recruteuse
            es: Directora comercial, Jefe de ventas / antes, anteriormente / directora de RRHH, reclutadora
            gl: Directora comercial, Xefe de vendas / antes, anteriormente / directora de recursos humanos, técnica de selección
            ca: Directora comercial, Cap de vendes / abans, anteriorment / directora de recursos humans, reclutadora
            it: Direttrice commerciale, Responsabile vendite / in precedenza, precedentemente / direttrice HR, selezionatrice del personale
            pt: Diretora comercial, Gerente de vendas / antes, anteriormente / diretora de RH, recrutadora
            nl: Hoofd verkoop, Fabrieksdirecteur / daarvoor, voorheen / HR-directeur, recruiter
            sv: Försäljningschef, Platschef / tidigare, dessförinnan / HR-chef, rekryterare
            da: Salgschef, Fabrikschef / tidligere, før det, forinden / HR-chef, rekrutteringskonsulent
            no: Salgssjef, Fabrikksjef / tidligere, før det / HR-sjef, rekrutterer
            fi: Myyntijohtaja, Tehtaanjohtaja / aiemmin, sitä ennen / HR-päällikkö, rekrytoija
            et: Müügijuht, Tehasejuht / varem, enne seda / personalijuht, värbamisspetsialist
            hu: Értékesítési igazgató, Gyárigazgató / korábban, előtte, azelőtt / HR-igazgató, toborzó
            ro: Director vânzări, Director de fabrică / anterior, înainte / director HR, recrutor
            pl: Dyrektor sprzedaży, Kierownik zakładu / wcześniej, poprzednio / dyrektor HR, rekruterka
            cs: Obchodní ředitel, Ředitel závodu / předtím, dříve / personální ředitel, náborářka
            sk: Obchodný riaditeľ, Riaditeľ závodu / predtým, v minulosti / personálny riaditeľ, náborárka
            sl: Vodja prodaje, Direktor tovarne / prej, pred tem / kadrovska direktorica, kadrovik
            hr: Voditelj prodaje, Direktor tvornice / ranije, prije toga / direktor ljudskih resursa, regruter
            sr: Директор продаје, Директор фабрике / раније, пре тога / директор људских ресурса, регрутер
            bg: Търговски директор, Директор на завод / преди, преди това / HR директор, рекрутър
            ru: Директор по продажам, Директор завода / ранее, до этого, раньше / директор по персоналу, рекрутер
            uk: Директорка з продажу, Директор заводу / раніше, до того / директорка з персоналу, рекрутерка
            el: Εμπορικός Διευθυντής, Διευθυντής εργοστασίου / προηγουμένως, πρώην / Διευθυντής HR, υπεύθυνη προσλήψεων
            lt: Pardavimų vadovas, Gamyklos direktorius / prieš tai, anksčiau / personalo vadovas, personalo atrankų vadovė
            lv: Pārdošanas vadītājs, Rūpnīcas direktors / pirms tam, iepriekš / personāla vadītājs, personāla atlases vadītāja
            tr: Satış Direktörü, Fabrika Müdürü / daha önce, öncesinde / İK Direktörü, işe alım uzmanı
            id: Direktur Penjualan, Manajer Pabrik / sebelumnya, dulu / Direktur HR, staf rekrutmen
            vi: Giám đốc kinh doanh, Giám đốc nhà máy / trước đó, trước đây / Giám đốc nhân sự, chuyên viên tuyển dụng
            eu: Salmenta zuzendaria, Lantegiko zuzendaria / aurretik / giza baliabideetako zuzendaria
            is: Sölustjóri, Verksmiðjustjóri / áður / mannauðsstjóri
            he: מנהל מכירות, מנהלת לוגיסטיקה / קודם לכן, לשעבר / מנהלת משאבי אנוש, רכזת גיוס
            ar: مدير المبيعات, مدير المصنع / قبل ذلك, سابقا / مدير الموارد البشرية, أخصائية توظيف
            fa: مدیر فروش, مدیر کارخانه / قبلا, پیش تر / مدیر منابع انسانی, کارشناس استخدام
            hi: बिक्री प्रबंधक, कारखाना प्रबंधक / इससे पहले / मानव संसाधन प्रबंधक, रिक्रूटर
            th: ผู้จัดการฝ่ายขาย, ผู้จัดการโรงงาน / ก่อนหน้านี้, เมื่อก่อน / ผู้จัดการฝ่ายบุคคล, Recruiter
            zh: 销售总监, 物流部经理 / 之前, 此前 / 人力资源总监, 猎头顾问
            ja: 営業部長, 工場長 / 前職, 以前は / 人事部長, リクルーター
            ko: 영업이사, 공장장 / 예전에는, 과거 / 인사팀장, 리크루터
            """;

    private static final List<String> SET_OFF = List.of("%s; %s: %s", "%s – %s: %s", "%s; %s %s", "%s (%s: %s)");

    @Property
    void whoWasOfHumanResourcesBeforeIsCalledForWhatTheyAre(@ForAll("leaders") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.MANAGER);
    }

    @Property
    void whoLedAnotherFieldBeforeIsOfHumanResourcesNow(@ForAll("never") String title) {
        assertThat(Role.of(title).kind()).as(title).matches(Kind::isNeverCalled);
    }

    @Provide
    Arbitrary<String> leaders() {
        return WordTable.titles(BEFORE, SET_OFF, 0, 1, 2);
    }

    @Provide
    Arbitrary<String> never() {
        return WordTable.titles(BEFORE, SET_OFF, 2, 1, 0);
    }
}
