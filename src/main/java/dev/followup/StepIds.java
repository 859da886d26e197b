package dev.followup;

import java.util.HexFormat;

/** What steps are known by in every plan: short, the same for the same facts, and no name at a glance. */
final class StepIds {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private StepIds() {}

    /** An id of a number that stands for a person, and of how many calls that is. */
    static String of(long person, int attemptNumber) {
        return HexFormat.of().toHexDigits(person) + "-" + attemptNumber;
    }

    /** An id of a text. */
    static String of(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
