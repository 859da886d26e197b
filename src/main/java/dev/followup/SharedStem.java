package dev.followup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a job title and a position speak of the same work: "VP of Engineering" and "Backend Engineer". */
final class SharedStem {
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 4;

    /** Words of rank, not of work, and words that join others; {@link Rule#ANY_RANK}. */
    private static final Set<String> NO_WORK = Set.of(
            "manager",
            "management",
            "managing",
            "director",
            "head",
            "chief",
            "officer",
            "lead",
            "leader",
            "supervisor",
            "president",
            "vice",
            "executive",
            "senior",
            "junior",
            "principal",
            "assistant",
            "associate",
            "deputy",
            "global",
            "regional",
            "group",
            "team",
            "department",
            "division",
            "general",
            "leiter",
            "leiterin",
            "leitung",
            "directeur",
            "directrice",
            "responsable",
            "chef",
            "jefe",
            "jefa",
            "with",
            "from",
            "und",
            "the",
            "and",
            "for");

    private SharedStem() {}

    static boolean of(String title, String position) {
        Set<String> work = words(position);
        for (String word : words(title)) {
            for (String other : work) {
                if (sameStem(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Equal words, or a long common beginning with short endings; one ideograph says as much as two letters. */
    private static boolean sameStem(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        if (one.length() == common && other.length() == common) {
            return true;
        }
        int shortest = Character.isIdeographic(one.charAt(0)) ? SHORTEST_STEM / 2 : SHORTEST_STEM;
        return common >= shortest
                && one.length() - common <= LONGEST_ENDING
                && other.length() - common <= LONGEST_ENDING;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                String word = lower.substring(start, i);
                if (word.length() > 1 && !NO_WORK.contains(word)) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }
}
