package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Template.Values PLAIN = new Template.Values() {
        @Override
        public void write(StringBuilder out, Object value) {
            out.append(value);
        }

        @Override
        public String form(int count) {
            return count == 1 ? "one" : "other";
        }
    };

    @Test
    void valuesStandWhereTheirNamesAre() {
        assertThat(say("{b}, l'{a}!", 1, "two")).isEqualTo("two, l'1!");
    }

    @Test
    void aCountChoosesItsForm() {
        String text = "{a, plural, =0 {none} one {one {b}} other {{a} {b}s}}";

        assertThat(say(text, 0, "call")).isEqualTo("none");
        assertThat(say(text, 1, "call")).isEqualTo("one call");
        assertThat(say(text, 5, "call")).isEqualTo("5 calls");
    }

    @Test
    void aConstantAFlagOrAValueThatIsMissingChooses() {
        assertThat(say("{a, select, RESUME {resume} other {letter}}", Document.RESUME, null))
                .isEqualTo("resume");
        assertThat(say("{a, select, true {yes} other {no}}", false, null)).isEqualTo("no");
        assertThat(say("{a, select, none {nobody} other {{a}}}", null, null)).isEqualTo("nobody");
        assertThat(say("{a, select, none {nobody} other {{a}}}", "", null)).isEqualTo("nobody");
        assertThat(say("{a, select, none {nothing} other {something}}", List.of(), null))
                .isEqualTo("nothing");
    }

    @Test
    void whatATextSaysIsNeverTakenForAChoice() {
        assertThat(say("{a, select, none {nobody} other {{a}}}", "none", null)).isEqualTo("none");
        assertThat(say("{a}", "{b}", null)).isEqualTo("{b}");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        refused("{c}", "there is no value {c}, only [a, b]");
        refused("{a", "',' is missing at character 2");
        refused("a}", "a brace too many at character 1");
        refused("{}", "the name of a value is missing at character 1");
        refused("{a, number}", "plural or select is missing at character 3");
        refused("{a, plural, one {1}}", "the choice by {a} has no branch for other");
        refused("{a, plural, one {1} other {2}", "'}' is missing at character 29");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> Template.of(text, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String say(String text, @Nullable Object a, @Nullable Object b) {
        StringBuilder out = new StringBuilder();
        Template.of(text, List.of("a", "b")).write(out, PLAIN, a, b);
        return out.toString();
    }
}
