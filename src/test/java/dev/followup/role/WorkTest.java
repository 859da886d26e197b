package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VP of Engineering               | Backend Engineer               | Engineering
            Test Manager                    | Testers                        | Test
            IT Manager                      | IT Analyst                     | IT
            Chem Lead                       | Chemists                       | Chem
            Leiter Konstruktion             | Konstruktionsingenieur         | Konstruktion
            Konstruktionsleiterin           | Konstruktionsingenieur         | Konstruktions
            Bauleiter                       | Bauzeichner am Bau             | Bau
            Leiter Entwicklung              | Softwareentwicklerin           | Entwicklung
            Leiter Ingenieurwesen           | Konstruktionsingenieur         | Ingenieurwesen
            Einkaufsleiter                  | Einkäufer                      | Einkaufs
            Directeur de l'INGÉNIERIE       | ingenierie logicielle          | INGÉNIERIE
            Начальник отдела разработки     | Разработчик                    | разработки
            研发总监                          | 研发工程师                       | 研发
            개발팀장                          | 프론트엔드 개발자                  | 개발
            マーケティング部長                  | マーケティング担当                 | マーケティング
            Sales and Marketing Director    | Marketing & Sales Specialist   | Sales, Marketing
            Sales Director, Sales           | Salesperson                    | Sales
            """)
    void wordsOfWorkAreShared(String title, String position, String words) {
        assertThat(String.join(", ", Work.sharedWords(title, position))).isEqualTo(words);
        assertThat(Work.shared(title, position)).isTrue();
        assertThat(Work.shared(position, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VP Finance                      | VP Engineering
            Owner                           | Backend Engineer
            Purchasing Manager              | Backend Engineer
            Leiter Einkauf                  | Konstruktionsingenieur
            Abteilungsleiter                | Bereichsleiter
            Direttore                       | Direttore
            Daglig leder                    | Daglig leder, salg
            Head of Marketing               | Senior Head Chef
            X Manager                       | X Analyst
            Chem Lead                       | Chemistry
            Chemistry Lead                  | Chem
            Tes Manager                     | Tester
            Co-Owner & GM                   | Owner and Manager
            总监                              | 总监助理
            リング部長                         | マーケティングスペシャリスト
            ''                              | ''
            """)
    void rankAndOtherWorkAreNot(String title, String position) {
        assertThat(Work.sharedWords(title, position)).isEmpty();
        assertThat(Work.shared(title, position)).isFalse();
    }

    @Test
    void aTextIsReadOnceForMany() {
        Work position = Work.of("Backend Engineer");

        assertThat(Work.of("VP Engineering").isShared(position)).isTrue();
        assertThat(Work.of("VP Finance").isShared(position)).isFalse();
        assertThat(position.sharedWith(Work.of("VP Engineering"))).containsExactly("Engineer");
    }

    @Test
    void theFirst32WordsAndTheFirst64LettersOfEachCount() {
        assertThat(Work.shared("xy ".repeat(31) + "Welding", "Welder")).isTrue();
        assertThat(Work.shared("xy ".repeat(32) + "Welding", "Welder")).isFalse();
        assertThat(Work.shared("xy".repeat(29) + "welder", "welder")).isTrue();
        assertThat(Work.shared("xy".repeat(29) + "zwelder", "welder")).isFalse();
    }

    @Test
    void aMissingTextIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Work.of(null)).withMessage("text");
    }
}
