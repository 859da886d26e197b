package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PluralsTest {

    @Test
    void englishHasOneAndOther() {
        assertThat(forms("one: n = 1", 0, 1, 2, 11, 21)).containsExactly("other", "one", "other", "other", "other");
    }

    @Test
    void frenchCountsNothingAsOne() {
        assertThat(forms("one: n = 0, 1", 0, 1, 2)).containsExactly("one", "one", "other");
    }

    @Test
    void polishHasOneFewAndMany() {
        String polish = "one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many: n != 1";

        assertThat(forms(polish, 0, 1, 2, 4, 5, 12, 14, 21, 22, 104, 112))
                .containsExactly("many", "one", "few", "few", "many", "many", "many", "many", "few", "few", "many");
    }

    @Test
    void oneOfSeveralConditionsIsEnough() {
        assertThat(forms("two: n = 2 or n % 10 = 2 and n != 12", 2, 12, 22, 3))
                .containsExactly("two", "other", "two", "other");
    }

    @Test
    void aLanguageWithoutPluralsHasOther() {
        assertThat(forms("", 0, 1, 2)).containsExactly("other", "other", "other");
    }

    @Test
    void aLineThatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> Plurals.of("one: n is 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"n is 1\" is no plural condition such as n % 10 = 2..4");
        assertThatThrownBy(() -> Plurals.of("one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no colon in the plural form \"one\"");
    }

    private static String[] forms(String line, int... counts) {
        Plurals plurals = Plurals.of(line);
        return IntStream.of(counts).mapToObj(plurals::form).toArray(String[]::new);
    }
}
