package dev.followup;

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
        String one = title.toLowerCase(Locale.ROOT);
        String other = position.toLowerCase(Locale.ROOT);
        for (int i = 0, end; i < one.length(); i = end + 1) {
            end = endOfWord(one, i);
            for (int j = 0, otherEnd; end - i > 1 && j < other.length(); j = otherEnd + 1) {
                otherEnd = endOfWord(other, j);
                if (otherEnd - j > 1
                        && sameStem(one, i, end, other, j, otherEnd)
                        && !NO_WORK.contains(one.substring(i, end))
                        && !NO_WORK.contains(other.substring(j, otherEnd))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Equal words, or a long common beginning with short endings; one ideograph says as much as two letters. */
    private static boolean sameStem(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int common = 0;
        int shorter = Math.min(end - start, otherEnd - otherStart);
        while (common < shorter && one.charAt(start + common) == other.charAt(otherStart + common)) {
            common++;
        }
        int ending = end - start - common;
        int otherEnding = otherEnd - otherStart - common;
        if (ending == 0 && otherEnding == 0) {
            return true;
        }
        int shortest = Character.isIdeographic(one.charAt(start)) ? SHORTEST_STEM / 2 : SHORTEST_STEM;
        return common >= shortest && ending <= LONGEST_ENDING && otherEnding <= LONGEST_ENDING;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
