package dev.followup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** What steps are known by in every plan: short, the same for the same facts, and no name at a glance. */
final class StepIds {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int DIGITS = Long.SIZE / 4;
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    /** The one that is being written. */
    private final byte[] id = new byte[DIGITS + 2];

    /** An id of a number that stands for a person, and of how many calls that is. */
    String of(long person, int attemptNumber) {
        write(person);
        id[DIGITS] = '-';
        if (attemptNumber < 10) {
            id[DIGITS + 1] = (byte) ('0' + attemptNumber);
            return new String(id, ISO_8859_1);
        }
        return new String(id, 0, DIGITS + 1, ISO_8859_1) + attemptNumber;
    }

    /** An id of a text. */
    String of(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        write(hash);
        return new String(id, 0, DIGITS, ISO_8859_1);
    }

    private void write(long number) {
        for (int i = 0; i < DIGITS; i++) {
            id[i] = HEX[(int) (number >>> (Long.SIZE - 4 * (i + 1))) & (HEX.length - 1)];
        }
    }
}
