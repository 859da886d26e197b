package dev.followup.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What facts are found by: digests, which are equal exactly where the ids are. */
final class Keys {
    private Keys() {}

    static String ofJobSearch(String id) {
        return digest(Checks.jobSearch(id));
    }

    static String ofSubmission(String id) {
        return digest("submission " + id);
    }

    /** Of an attempt or a touch, which share their ids. */
    static String ofAttempt(String id) {
        return digest("attempt " + id);
    }

    /** Of the chars themselves: an encoding would make one of all unpaired surrogates. */
    static String digest(String text) {
        ByteBuffer chars = ByteBuffer.allocate(text.length() * Character.BYTES);
        chars.asCharBuffer().put(text);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(chars.array()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
