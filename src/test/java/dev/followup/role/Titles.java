package dev.followup.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The vocabulary's entries and the titles that stand beside them as examples. */
final class Titles {
    private Titles() {}

    static List<Entry> entries() {
        return Vocabulary.languages().stream()
                .flatMap(language -> Vocabulary.entries(language).stream())
                .toList();
    }

    static List<String> examples() {
        return examples(EnumSet.noneOf(WordClass.class));
    }

    /** {@return the titles that people hold, not held once} */
    static List<String> present() {
        return examples(EnumSet.of(WordClass.FORMER, WordClass.RETIRED, WordClass.NOW));
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
