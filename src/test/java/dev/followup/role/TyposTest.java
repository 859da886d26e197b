package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TyposTest {
    @Test
    void thousandsOfWordsAreFoundWhateverLetterIsLost() {
        Typos typos = new Typos();
        List<String> words = words(new Random(7), 3000);
        for (int i = 0; i < words.size(); i++) {
            typos.add(words.get(i), i + 1);
        }

        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            assertThat(typos.find(hash(word), 0, Typos.WHOLE, false)).isEqualTo(i + 1);
            for (int lost = 1; lost < word.length(); lost++) {
                String rest = word.substring(0, lost) + word.substring(lost + 1);
                assertThat(typos.find(hash(rest), word.charAt(lost), lost, false))
                        .isPositive();
            }
            assertThat(typos.find(hash(word + "!!"), 0, Typos.WHOLE, false)).isZero();
        }
    }

    @Test
    void aWordThatMaySlipLosesALetterOrHasTwoSwappedButNoOther() {
        Typos typos = new Typos();
        typos.addSlips("sourcer", 7);

        assertThat(typos.find(hash("soucer"), 0, Typos.WHOLE, false)).isEqualTo(7);
        assertThat(typos.find(hash("soucer"), 'r', 2, false)).as("sorucer").isEqualTo(7);
        assertThat(typos.find(hash("source"), 0, Typos.WHOLE, false))
                .as("another word")
                .isZero();
        assertThat(typos.find(hash("sorcer"), 'x', 2, false)).as("soxrcer").isZero();
        assertThat(typos.find(hash("sourcer"), 's', 3, false)).as("sousrcer").isZero();
    }

    @Test
    void aBeginningStandsForAllWordsWithIt() {
        Typos typos = new Typos();
        typos.addStem("personal", 7);

        assertThat(typos.stemLengths(hash("persn")) >>> "persnal".length() & 1).isEqualTo(1);
        assertThat(typos.stemLengths(hash("erson")) >>> "ersonal".length() & 1).isEqualTo(1);
        assertThat(typos.find(hash("persnal"), 0, Typos.WHOLE, true)).isEqualTo(7);
        assertThat(typos.find(hash("persnal"), 0, Typos.WHOLE, false))
                .as("a word of its own")
                .isZero();
    }

    private static long letters(String letters) {
        long number = 0;
        for (char c : letters.toCharArray()) {
            number = number << Character.SIZE | c;
        }
        return number;
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 14; j++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static long hash(String word) {
        long hash = 0;
        for (char c : word.toCharArray()) {
            hash = hash * Typos.FACTOR + c;
        }
        return hash;
    }
}
