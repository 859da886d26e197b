package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Dana Ruiz            | dana ruiz
            DANA  RUIZ           | dana ruiz
            Ｄａｎａ　Ｒｕｉｚ   | dana ruiz
            Ruiz, Dana           | dana ruiz
            Ruiz,Dana            | dana ruiz
            Dr. Dana Ruiz        | dana ruiz
            Dr.Dana Ruiz         | dana ruiz
            Prof. Dr. Dana Ruiz  | dana ruiz
            Dr. med. Dana Ruiz   | dana ruiz
            Dott.ssa Dana Ruiz   | dana ruiz
            Ruiz, Dr. Dana       | dana ruiz
            Dr. Ruiz, Dana       | dana ruiz
            Ms. Ruiz, Dana       | dana ruiz
            Dr. Ruiz, Dana, MBA  | dana ruiz
            Ruiz, Dana, Prof. Dr.| dana ruiz
            Herr Groß, Hans      | hans gross
            Prof. Dr. Groß, Hans | hans gross
            Mr. Smith, John      | john smith
            Mr. Smith Jr., John  | john smith jr
            Mr. Smith, J. D.     | smith
            Smith, John Jr.      | john smith jr
            Smith, John III      | john smith iii
            Smith, John Jr., PhD | john smith jr
            Smith, John Jr. MBA  | john smith jr
            Smith, Jr.           | smith jr
            Dipl.-Inf. Dana Ruiz | dana ruiz
            Dipl.-Wirt.-Ing. Dana Ruiz | dana ruiz
            Dipl.-Psych. Dana Ruiz | dana ruiz
            Dipl.-Ing. (FH) Dana Ruiz | dana ruiz
            Dana Ruiz, Dipl.-Inf.| dana ruiz
            Univ.-Prof. Dr. Dana Ruiz | dana ruiz
            PD Dr. Dana Ruiz     | dana ruiz
            PD Dr. rer. nat. Ruiz| ruiz
            P. D. James          | p d james
            PD James             | pd james
            Rabbi Ruiz           | ruiz
            Judge Dana Ruiz      | dana ruiz
            Judge Reinhold       | judge reinhold
            Judge Ruiz, Dana     | dana ruiz
            Lt. Col. Dana Ruiz   | dana ruiz
            Lt. Col. Ruiz, Dana  | dana ruiz
            Col. Dana Ruiz       | dana ruiz
            Col Needham          | col needham
            Col J. Needham       | col j needham
            Needham, Col         | col needham
            Don Smith            | don smith
            Don A. Smith         | don a smith
            Maj-Britt Nilsson    | maj britt nilsson
            Dana Ruiz M.A.       | dana ruiz
            Dana Ruiz B.A.       | dana ruiz
            Dana Ruiz M.Sc.      | dana ruiz
            Dana Ruiz B.A. M.A.  | dana ruiz
            Dana Ruiz M.Ed. PhD  | dana ruiz
            Dana Ruiz J.D (she/her) | dana ruiz
            Ruiz, Dana M.A.      | dana ruiz
            Dr. Ruiz M.A.        | ruiz
            Dana Ruiz Jr. M.A.   | dana ruiz jr
            Dana Ruiz M. A.      | dana ruiz m a
            M.A. Ruiz            | m a ruiz
            Dana M.A. Ruiz       | dana m a ruiz
            Dana M.A.            | dana m a
            Ruiz, M.A.           | m a ruiz
            Smith, Mr. J.D.      | j d smith
            Smith, John A. M.A.  | john a smith
            Dana Ruiz, PhD       | dana ruiz
            Dana Ruiz, Ph.D., MBA| dana ruiz
            Dana Ruiz, MBA PhD   | dana ruiz
            Ruiz, Dana, M.D.     | dana ruiz
            Dana Ruiz PhD        | dana ruiz
            Dana Ruiz Ph.D. MBA  | dana ruiz
            Dr. Dana Ruiz M.D.   | dana ruiz
            Ruiz PhD, Dana       | dana ruiz
            Ruiz, Dana MBA       | dana ruiz
            Dana Ruiz Jr. PhD    | dana ruiz jr
            Dana MD              | dana md
            Dana Ruiz MA         | dana ruiz ma
            Dana Ruiz (she/her)  | dana ruiz
            Dana Ruiz, she / her | dana ruiz
            Dana Ruiz, PhD (they/them/theirs) | dana ruiz
            Ruiz, Dana (elle/lui)| dana ruiz
            Dana Ruiz (Acme)     | dana ruiz (acme)
            She/Her              | she/her
            Dana Ruiz, M.A.      | dana ruiz
            Ruiz, PhD            | ruiz
            Ruiz, Dr.            | ruiz
            Ruiz, M.B.A.         | ruiz
            Ruiz, M. A.          | m a ruiz
            Ma, Jack             | jack ma
            Li, Ma               | ma li
            Ruiz,                | ruiz
            , Ruiz               | ruiz
            Ruiz, Dana, Manager  | ruiz dana manager
            Frau Ruiz            | ruiz
            Dr.                  | dr
            Dr. Dr.              | dr
            Dipl.-Ing.           | dipl ing
            John Smith Jr.       | john smith jr
            John Smith, Jr.      | john smith jr
            Smith, John, Jr.     | john smith jr
            Smith, John, II      | john smith ii
            Sr. Ruiz             | sr ruiz
            M. R. Smith          | m r smith
            D. R. Smith          | d r smith
            John A. Smith        | john a smith
            O'Neill              | oneill
            O’Neill              | oneill
            O´Neill              | oneill
            Jean‑Luc             | jean luc
            Jean Luc             | jean luc
            STRASSE              | strasse
            Straße               | strasse
            STRAẞE               | strasse
            İPEK IŞIK            | ipek isik
            ipek ışık            | ipek isik
            Łukasz Żółć          | lukasz zolc
            Ægir Þór             | aegir thor
            Œuvre Ðuro           | oeuvre duro
            ﬁona                 | fiona
            ΣΑΣ ᾼ                | σασ α
            σας ᾳ                | σασ α
            Ёлкин                | елкин
            山田　太郎           | 山田太郎
            ジョン・スミス       | ジョンスミス
            X. 山田              | x 山田
            山,田                | 田山
            -                    | -
            .                    | .
            ™                    | tm
            "                    | "
            """)
    void aNameIsComparedWithoutWhatDoesNotTellItFromOthers(String name, String compared) {
        assertThat(Spelling.name(name))
                .isEqualTo(java.text.Normalizer.normalize(compared, java.text.Normalizer.Form.NFKD));
        assertThat(Spelling.nameHash(name)).isEqualTo(Spelling.nameHash(compared));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Acme                      | acme
            Acme, Inc.                | acme
            ACME INCORPORATED         | acme
            Acme Co., Ltd.            | acme
            Acme Private Limited      | acme
            Acme Limited              | acme
            Acme Pty Ltd              | acme
            Müller GmbH & Co. KG      | muller
            Smith & Co.               | smith
            Smith and Company         | smith
            Smith and Sons Company    | smith and sons
            Smith & Sons              | smith and sons
            Smith and Sons            | smith and sons
            AT&T                      | at and t
            AT＆T Inc.                | at and t
            J.P. Morgan               | jp morgan
            JP Morgan                 | jp morgan
            J. P. Morgan Chase & Co.  | jp morgan chase
            Telefónica, S.A.          | telefonica
            Grupo Bimbo, S.A.B. de C.V. | grupo bimbo
            Orlen Sp. z o.o.          | orlen
            Orlen sp. z oo            | orlen
            AB Volvo                  | volvo
            Volvo AB (publ)           | volvo
            A/S Norske                | norske
            ООО «Ромашка»             | ромашка
            トヨタ自動車株式会社      | トヨタ自動車
            ㈱トヨタ自動車            | トヨタ自動車
            株式会社 トヨタ自動車     | トヨタ自動車
            华为技术股份有限公司      | 华为技术
            Bayer Aktiengesellschaft  | bayer
            Coca‐Cola                 | coca cola
            Co-op                     | co op
            Delta Air Lines, Inc.     | delta air lines
            The Company Store         | the company store
            Inc.                      | inc
            Co. Ltd.                  | co
            S.A.                      | sa
            株式会社                  | 株式会社
            株式会社z o               | zo
            Toyota Motor Sales U.S.A. | toyota motor sales usa
            Limited Liability Company | limited liability
            Studio 54 LLC             | studio 54
            7-Eleven, Inc.            | 7 eleven
            !                         | !
            """)
    void anEmployerIsComparedWithoutItsLegalForm(String employer, String compared) {
        assertThat(Spelling.employer(employer))
                .isEqualTo(java.text.Normalizer.normalize(compared, java.text.Normalizer.Form.NFKD));
        assertThat(Spelling.employerHash(employer)).isEqualTo(Spelling.employerHash(compared));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John Smith Jr. | John Smith Sr.
            John Smith Jr. | John Smith
            John Smith II  | John Smith III
            John A. Smith  | John B. Smith
            John A. Smith  | John Smith
            Smith, John Jr. | John Smith
            Don Smith      | Smith
            Judge Smith    | Smith
            Ann E. Lee     | Anne Lee
            Dana Ruiz      | Dana Ruis
            Dana Ruiz      | Ruiz Dana
            नेहा           | नहा
            がく           | かく
            각             | 가
            """)
    void whoIsAnotherStaysAnother(String one, String other) {
        assertThat(Spelling.name(one)).isNotEqualTo(Spelling.name(other));
        assertThat(Spelling.nameHash(one)).isNotEqualTo(Spelling.nameHash(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Delta               | Delta Air Lines
            Acme                | Acme Group
            Acme                | Acme Holding Inc.
            Acme Germany GmbH   | Acme GmbH
            Smith & Jones       | Smith
            Bank of Ohio        | Bank
            Müller und Söhne    | Müller and Söhne
            USA Today           | Today
            """)
    void whichIsAnotherEmployerStaysAnother(String one, String other) {
        assertThat(Spelling.employer(one)).isNotEqualTo(Spelling.employer(other));
        assertThat(Spelling.employerHash(one)).isNotEqualTo(Spelling.employerHash(other));
    }

    @Test
    void everyCharacterIsComparedLikeItself() {
        for (int point = 1; point < Character.MIN_SURROGATE; point++) {
            String letter = Character.toString(point);
            for (String text :
                    new String[] {letter, "a" + letter + "b", "и" + letter + "\u0301", "a " + letter + ", b"}) {
                String name = Spelling.name(text);
                String employer = Spelling.employer(text);
                if (!Spelling.name(name).equals(name)
                        || !Spelling.employer(employer).equals(employer)
                        || Spelling.nameHash(text) != Spelling.nameHash(name)
                        || Spelling.employerHash(text) != Spelling.employerHash(employer)) {
                    assertThat(text).as("U+%04X", point).isEqualTo(name);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jürgen Müller      | Juergen Mueller     | true
            Jürgen Müller      | Jurgen Muller       | true
            Juergen Mueller    | Jurgen Muller       | true
            Håkon Bø           | Haakon Boe          | true
            Håkon Bø           | Hakon Bo            | true
            Amy O'Brien        | Amy O Brien         | true
            Amy O Brien        | Amy OBrien          | true
            O'Brien            | O Brien             | true
            O'Brien, Amy       | Amy O Brien         | true
            Amy O&#39;Brien    | Amy O'Brien         | true
            Ann McDonald       | Ann Mc Donald       | true
            Jan van der Berg   | Jan Vanderberg      | true
            Jan van der Berg   | Jan van den Berg    | false
            Jan Van Der Berg   | Jan VanDer Berg     | true
            Maria de la Cruz   | Maria Delacruz      | true
            Xiao Ming Wang     | Xiaoming Wang       | true
            Jean-Luc Lefèvre   | Jeanluc Lefevre     | true
            J. P. Morgan       | JP Morgan           | true
            J.P. Morgan        | J. Morgan           | false
            MÃ¼ller, JÃ¼rgen   | Jürgen Müller       | true
            M&uuml;ller, Jan   | Jan Mueller         | true
            Ann Adam           | Anna Dam            | false
            Dan A. Ruiz        | Dana Ruiz           | false
            Sue Lee            | Su Lee              | false
            Joe Smith          | Jo Smith            | false
            Anna Bauer         | Anna Baur           | false
            John A. Smith      | John Smith          | false
            John Smith Jr.     | John Smith          | false
            Dana Ruiz ✅       | Dana Ruiz           | true
            Dana_Ruiz          | Dana Ruiz           | true
            Dana Ruiz [Ext.]   | Dana Ruiz           | true
            Dana Ruiz <d@a.com> | Dana Ruiz          | true
            Dana (Dee) Ruiz    | Dana Ruiz           | true
            Dana "Dee" Ruiz    | Dana Ruiz           | true
            Dana Ruiz - Sales  | Dana Ruiz           | true
            Dana Ruiz / Acme   | Ruiz, Dana          | true
            Jean - Luc Roe     | Jean                | false
            van Berg, Jan      | van Berg, Piet      | false
            RUIZ Dana          | Dana Ruiz           | true
            WANG Xiaoming      | Xiao-Ming Wang      | true
            Ruiz Dana          | Dana Ruiz           | false
            RUIZ DANA          | Dana Ruiz           | false
            (Dana)             | (Eva)               | false
            Novak Đoković      | Novak Djokovic      | true
            Новак Ђоковић      | Novak Đoković       | true
            Новак Ђоковић      | Novak Djokovic      | true
            Иван Петров        | Ivan Petrov         | true
            Иван Петров        | Iwan Petrow         | true
            Иван Петров        | Ivan Petrovich      | false
            Александр Ёлкин    | Aleksandr Elkin     | true
            Александр Ёлкин    | Aleksandr Yolkin    | true
            Юлия Хрущёва       | Yulia Khrushcheva   | true
            Юлия Хрущёва       | Iuliia Khrushcheva  | true
            Дмитрий Чехов      | Dmitry Chekhov      | true
            Дмитрий Чехов      | Dmitriy Chehov      | true
            Сергей Горбачёв    | Sergey Gorbachyov   | true
            Сергей Горбачёв    | Sergei Gorbachev    | true
            Петров, Иван       | Ivan Petrov         | true
            Володимир Зеленський | Volodymyr Zelenskyy | true
            Ігор Шевченко      | Ihor Shevchenko     | true
            Ιωάννης Ρήγας      | Ioannis Rigas       | true
            Νίκος Παπαδόπουλος | Nikos Papadopoulos  | true
            Χρήστος Μπάκος     | Christos Bakos      | true
            Ευάγγελος Ντάλας   | Evangelos Dalas     | true
            Ivan Petrov        | Iwan Petrow         | false
            山田 太郎          | Taro Yamada         | false
            """)
    void barsReachAPersonUnderMoreSpellings(String one, String other, boolean same) {
        assertThat(Spelling.sameNameForBars(one, other)).isEqualTo(same);
        assertThat(Spelling.sameNameForBars(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Johnson & Johnson    | Johnson and Johnson    | true
            Johnson & Johnson    | Johnson + Johnson      | true
            Johnson & Johnson    | Johnson+Johnson        | true
            Johnson &amp; Johnson | Johnson and Johnson   | true
            Johnson & Johnson    | Johnson Johnson        | true
            Groß und Klein       | Gross & Klein GmbH     | true
            Müller & Söhne       | Mueller und Soehne     | true
            Müller und Co. KG    | Mueller & Co KG        | true
            Dupont et Fils       | Dupont & Fils SARL     | true
            García y Hijos       | Garcia & Hijos, S.L.   | true
            Silva e Filhos       | Silva & Filhos Ltda    | true
            Berg och Dal AB      | Berg & Dal             | true
            Berg og Dal          | Berg & Dal AS          | true
            Rock 'n' Roll        | Rock & Roll            | true
            The Home Depot       | Home Depot, Inc.       | true
            Acme (Inc.)          | Acme                   | true
            Acme (US)            | Acme                   | true
            (Acme)               | (Bolt)                 | false
            Johnson &amp;amp; Johnson | Johnson & Johnson | true
            Home Depot, The      | The Home Depot         | true
            Face Book            | Facebook               | true
            OÜ\u00ad Coca-Cola       | Coca-Cola              | true
            L'Oréal              | L Oreal                | true
            Maersk               | Mærsk A/S              | true
            Ростелеком           | Rostelecom             | true
            ООО Яндекс           | Yandex                 | true
            Delta                | Delta Air Lines        | false
            Acme                 | Acme Labs              | false
            Acme Germany         | Acme                   | false
            A & B                | A & C                  | false
            And                  | The                    | false
            """)
    void barsReachAnEmployerUnderMoreSpellings(String one, String other, boolean same) {
        assertThat(Spelling.sameEmployerForBars(one, other)).isEqualTo(same);
        assertThat(Spelling.sameEmployerForBars(other, one)).isEqualTo(same);
    }
}
