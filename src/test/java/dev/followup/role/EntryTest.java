package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void aLineIsAPatternAndItsExamplesUnderAHeading() {
        List<Entry> entries = Entry.parse("xx", """
                # A comment.

                == hr-field: the field
                human resource* | HR Officer; Carer = other
                personnel

                == rank everywhere: any function
                  officer
                """);

        assertThat(entries)
                .containsExactly(
                        new Entry(
                                "xx",
                                4,
                                WordClass.HR_FIELD,
                                false,
                                "human resource*",
                                "",
                                List.of("HR Officer", "Carer = other")),
                        new Entry("xx", 5, WordClass.HR_FIELD, false, "personnel", "", List.of()),
                        new Entry("xx", 8, WordClass.RANK, true, "officer", "", List.of()));
        assertThat(entries.get(2).place()).isEqualTo("xx.txt:8");
    }

    @Test
    void aSpellingNamesTheWordItStandsFor() {
        List<Entry> entries = Entry.parse("xx", "== spelling: cut\n[rsrc/resrc] = resource | Hum. Rsrc. = hr\n");

        assertThat(entries)
                .containsExactly(new Entry(
                        "xx", 2, WordClass.UNKNOWN, false, "[rsrc/resrc]", "resource", List.of("Hum. Rsrc. = hr")));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsFileAndLine() {
        assertError("a", "xx.txt:1: no heading before: a");
        assertError("== hr", "xx.txt:1: no colon after the class: == hr");
        assertError("\n== boss: leads", "xx.txt:2: no such class: == boss: leads");
        assertError("== hr: x\na = b", "xx.txt:2: a spelling stands under its heading, as pattern = word: a = b");
        assertError("== spelling: x\na", "xx.txt:2: a spelling stands under its heading, as pattern = word: a");
        assertError("== hr: x\na, b", "xx.txt:2: not one pattern and its examples: a, b");
        assertError("== hr: x\n| a", "xx.txt:2: not one pattern and its examples: | a");
        assertError("== hr: x\na | b | c", "xx.txt:2: not one pattern and its examples: a | b | c");
        assertError("== hr: x\na[b/(c]", "xx.txt:2: not closed: a[b/(c]");
        assertError("== hr: x\n[a/(b]", "xx.txt:2: not closed: [a/(b]");
    }

    @Test
    void squareBracketsHoldAChoice() {
        assertPatterns("[a/b]", "a", "b");
        assertPatterns("x[a/b/c]y", "xay", "xby", "xcy");
        assertPatterns("[a/b] [c/d]", "a c", "a d", "b c", "b d");
        assertPatterns("x[a/]", "xa", "x");
    }

    @Test
    void whatRoundBracketsHoldMayBeLeftOut() {
        assertPatterns("x(a)y", "xy", "xay");
        assertPatterns("x(a/b)", "x", "xa", "xb");
    }

    @Test
    void choicesMayHoldChoices() {
        assertPatterns("x[a[b/c]/d]y", "xaby", "xacy", "xdy");
        assertPatterns("[a(b)/c]", "a", "ab", "c");
        assertPatterns("[(a/b)c/d]", "c", "ac", "bc", "d");
    }

    @Test
    void wordsAreSetApartByOneSpace() {
        assertPatterns("a-b", "a b");
        assertPatterns("a (b) c", "a c", "a b c");
        assertPatterns("(a) b", "b", "a b");
        assertPatterns("b (a)", "b", "b a");
        assertPatterns("a  -  b", "a b");
    }

    private static void assertPatterns(String pattern, String... expected) {
        assertThat(Entry.parse("xx", "== plain: x\n" + pattern).get(0).patterns())
                .isEqualTo(List.of(expected));
    }

    private static void assertError(String text, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Entry.parse("xx", text).forEach(Entry::patterns))
                .withMessage(message);
    }
}
