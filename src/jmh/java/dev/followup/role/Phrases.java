package dev.followup.role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** The least that a keyword list can do: 300 English phrases of human resources in one automaton, one pass a title. */
final class Phrases {
    private static final List<String> FIELDS = List.of(
            "hr",
            "human resources",
            "human capital",
            "people operations",
            "people and culture",
            "personnel",
            "payroll",
            "compensation",
            "benefits",
            "total rewards",
            "employee relations",
            "labor relations",
            "employer branding",
            "talent acquisition",
            "talent management",
            "recruiting",
            "recruitment",
            "staffing",
            "executive search",
            "workforce planning");
    private static final List<String> HEADS = List.of(
            "manager",
            "director",
            "specialist",
            "coordinator",
            "partner",
            "generalist",
            "consultant",
            "lead",
            "officer",
            "administrator",
            "advisor",
            "analyst",
            "assistant",
            "associate",
            "head");
    static final List<String> ALL = FIELDS.stream()
            .flatMap(field -> HEADS.stream().map(head -> field + " " + head))
            .toList();

    private static final int LETTERS = 28;
    private static final byte[] FOLDED = folded();

    /** The state after a letter at {@code state * LETTERS + letter}; negative once a phrase has been seen. */
    private final short[] next;

    Phrases() {
        List<int[]> states = new ArrayList<>(List.of(new int[LETTERS]));
        List<Boolean> ends = new ArrayList<>(List.of(false));
        for (String phrase : ALL) {
            int state = 0;
            for (char c : (" " + phrase + " ").toCharArray()) {
                if (states.get(state)[FOLDED[c]] == 0) {
                    states.get(state)[FOLDED[c]] = states.size();
                    states.add(new int[LETTERS]);
                    ends.add(false);
                }
                state = states.get(state)[FOLDED[c]];
            }
            ends.set(state, true);
        }
        next = new short[states.size() * LETTERS];
        int[] failure = new int[states.size()];
        Queue<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int letter = 0; letter < LETTERS; letter++) {
                int child = states.get(state)[letter];
                int fallback = state == 0 ? 0 : next[failure[state] * LETTERS + letter];
                if (child != 0) {
                    failure[child] = Math.max(fallback, 0);
                    queue.add(child);
                }
                next[state * LETTERS + letter] = (short) (child == 0 ? fallback : ends.get(child) ? -1 : child);
            }
        }
    }

    boolean isIn(String title) {
        int state = next[FOLDED[' ']];
        for (int i = 0; i < title.length() && state >= 0; i++) {
            char c = title.charAt(i);
            state = next[state * LETTERS + (c < FOLDED.length ? FOLDED[c] : 1)];
        }
        return state < 0 || next[state * LETTERS + FOLDED[' ']] < 0;
    }

    /** The title as the libraries search it: small letters, everything else a space. */
    static String fold(String title) {
        char[] folded = new char[title.length() + 2];
        Arrays.fill(folded, ' ');
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            int letter = c < FOLDED.length ? FOLDED[c] : 1;
            folded[i + 1] = letter < 2 ? ' ' : (char) ('a' + letter - 2);
        }
        return new String(folded);
    }

    private static byte[] folded() {
        byte[] folded = new byte[128];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (byte) (Character.isLetter(c) ? Character.toLowerCase(c) - 'a' + 2 : 0);
        }
        return folded;
    }
}
