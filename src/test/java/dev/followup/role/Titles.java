package dev.followup.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary's entries and the titles that stand beside them as examples. */
final class Titles {
    private static final Set<WordClass> PAST =
            EnumSet.of(WordClass.FORMER, WordClass.FORMER_POST, WordClass.RETIRED, WordClass.NOW);
    /** A town at a river; without the river after it, who is retired. */
    private static final String AT_A_RIVER = " a. d. ";

    private static final Pattern SIGNS = Pattern.compile("[,|/(–-]");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final WordReader READER = new WordReader(VOCABULARY);

    private Titles() {}

    static List<Entry> entries() {
        return Vocabulary.languages().stream()
                .flatMap(language -> Vocabulary.entries(language).stream())
                .toList();
    }

    static List<String> examples() {
        return examples(EnumSet.noneOf(WordClass.class));
    }

    /** {@return the titles that people hold, not held once, and without words that elsewhere say so: accounts past due} */
    static List<String> present() {
        return examples(PAST).stream()
                .filter(title -> !title.contains(AT_A_RIVER))
                .filter(title -> WORDS.splitAsStream(title).noneMatch(Titles::speaksOfThePast))
                .toList();
    }

    /** {@return whether the last part of a title says for whom something is: CEO, software for recruiters} */
    static boolean saysForWhom(String title) {
        String[] parts = SIGNS.split(title);
        return parts.length > 0
                && WORDS.splitAsStream(parts[parts.length - 1])
                        .anyMatch(word -> !word.isEmpty() && classOf(word) == WordClass.FOR);
    }

    private static boolean speaksOfThePast(String word) {
        return !word.isEmpty() && PAST.contains(classOf(word));
    }

    private static WordClass classOf(String word) {
        int symbol = TitleWord.symbol(READER.read(word, 0));
        return symbol == TitleWord.SUSPECT ? WordClass.UNKNOWN : WordClass.at(VOCABULARY.classOf(symbol));
    }

    private static List<String> examples(Set<WordClass> without) {
        return entries().stream()
                .filter(entry -> !without.contains(entry.wordClass()))
                .flatMap(entry -> entry.examples().stream())
                .map(example -> example.replaceAll(" = [a-z]+$", ""))
                .distinct()
                .toList();
    }
}
