package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void aLineHasFourColumns() {
        Entry entry = Entry.parse(" hr-field|human resource*, personnel |HR Officer; Carer = other| the field ");

        assertThat(entry.wordClass()).isEqualTo(WordClass.HR_FIELD);
        assertThat(entry.patterns()).containsExactly("human resource*", "personnel");
        assertThat(entry.examples()).isEqualTo("HR Officer; Carer = other");
        assertThat(entry.note()).isEqualTo("the field");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.parse("hr | a | b"))
                .withMessageContaining("not four columns: hr | a | b");
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

    @Test
    void aBracketThatIsNotClosedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.parse("hr | a[b/(c] | x | y"))
                .withMessage("not closed: a[b/(c]");
    }

    private static void assertPatterns(String pattern, String... expected) {
        assertThat(Entry.parse("plain | " + pattern + " | x | y").patterns()).isEqualTo(List.of(expected));
    }
}
