package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who keeps the books of a small firm often keeps its pay and personnel, too, and says so behind a comma. */
class BookkeeperProperties {
    /** In each language: who keeps books / pay, personnel. */
    private static final String WORDS = """
            en: Bookkeeper, Accountant, Full-charge Bookkeeper, Staff Accountant, Accounting Clerk / payroll, HR, payroll & HR, benefits
            de: Buchhalterin, Finanzbuchhalter, Buchhaltung / Lohn und Gehalt, Lohnbuchhaltung
            fr: Comptable, Aide-comptable, Assistante comptable / paie, RH, paie et RH
            es: Contable, Administrativa contable, Contadora / nóminas, RRHH, nóminas y RRHH
            it: Contabile, Ragioniera, Addetta contabilità / paghe, HR, paghe e contributi, personale
            pt: Contabilista, Contadora, Auxiliar contábil / folha de pagamento, RH, salários
            nl: Boekhouder, Administratief medewerker, Boekhoudster / salarisadministratie, HR, salarissen
            sv: Ekonomiassistent, Redovisningsekonom, Ekonom / lön, HR, löner
            da: Bogholder, Regnskabsassistent / løn, HR, lønninger
            no: Regnskapsmedarbeider, Regnskapsfører / lønn, HR, lønning
            fi: Kirjanpitäjä, Taloushallinnon asiantuntija / palkanlaskenta, HR, palkat
            et: Raamatupidaja, Finantsassistent / palgaarvestus, personal
            hu: Könyvelő, Pénzügyi asszisztens / bérszámfejtés, HR, munkaügy
            ro: Contabil / salarizare, HR, resurse umane
            pl: Księgowa, Specjalista ds. księgowości / kadry
            cs: Účetní, Finanční účetní / mzdy, personalistika, mzdy a personalistika
            sk: Účtovníčka, Finančná účtovníčka / mzdy, personalistika, mzdy a personalistika
            sl: Računovodja, Knjigovodja / plače, kadri, obračun plač
            hr: Knjigovođa, Računovođa / plaće, kadrovi, obračun plaća
            sr: Књиговођа, Рачуновођа / плате, кадрови, обрачун зарада
            bg: Счетоводител, Касиер счетоводител / заплати, ТРЗ, личен състав
            ru: Бухгалтер, Главный бухгалтер / зарплата, кадры, расчёт зарплаты
            uk: Бухгалтер, Головний бухгалтер / зарплата, кадри, нарахування зарплати
            el: Λογίστρια, Βοηθός λογιστή / μισθοδοσία, HR, μισθοδοσία και προσωπικό
            lt: Buhalterė, Apskaitininkė / darbo užmokestis, personalas, atlyginimai
            lv: Grāmatvede, Uzskaitvede / algas, personāls, algu aprēķins
            tr: Muhasebeci, Muhasebe elemanı / bordro, özlük, personel
            id: Akuntan, Staf akuntansi / payroll, penggajian, HRD
            vi: Kế toán, Nhân viên kế toán / tiền lương, nhân sự, tính lương
            zh: 会计, 出纳 / 人事, 薪酬
            ja: 経理担当, 会計士 / 給与, 人事, 労務
            ko: 경리, 회계 담당 / 급여, 인사, 노무
            he: מנהלת חשבונות, חשבת / שכר, משאבי אנוש
            ar: محاسب, محاسبة / رواتب, موارد بشرية, شؤون الموظفين
            """;

    @Property
    void whoKeepsBooksAndPayIsOfHumanResources(@ForAll("both") String title) {
        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.HUMAN_RESOURCES);
    }

    @Property
    void whoKeepsTheBooksOfAnAgencyIsNoRecruiter(
            @ForAll("bookkeepers") String bookkeeper, @ForAll("firms") String firm) {
        String title = bookkeeper + ", " + firm;

        assertThat(Role.of(title).kind()).as(title).isEqualTo(Kind.OTHER);
    }

    @Provide
    Arbitrary<String> both() {
        return WordTable.titles(WORDS, List.of("%s – %s", "%s (%s)", "%s, %s", "%s & %s"), 0, 1);
    }

    @Provide
    Arbitrary<String> bookkeepers() {
        return Arbitraries.of("Accountant", "Bookkeeper", "Comptable", "Contable", "Boekhouder", "Бухгалтер");
    }

    @Provide
    Arbitrary<String> firms() {
        return Arbitraries.of("Staffing Agency", "Randstad", "HR Software", "Payroll Systems", "Recruitment Agency");
    }
}
