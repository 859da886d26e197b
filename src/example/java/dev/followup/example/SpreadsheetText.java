package dev.followup.example;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What spreadsheets save as text: in which characters, and by which sign cells are set apart. */
final class SpreadsheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t|";
    private static final String DECLARED = "sep=";

    private SpreadsheetText() {}

    /**
     * {@return the text of a file: as its byte order mark says, else UTF-16 if every other byte is null, UTF-8 if it can be,
     * or what Windows in Western Europe writes}
     *
     * @throws CharacterCodingException if it is none of these
     */
    static String decoded(byte[] file) throws CharacterCodingException {
        if (startsWith(file, 0xef, 0xbb, 0xbf)) {
            return decoded(file, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xff, 0xfe)) {
            return decoded(file, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xfe, 0xff)) {
            return decoded(file, 2, StandardCharsets.UTF_16BE);
        }
        if (file.length > 3 && file[1] == 0 && file[3] == 0) {
            return decoded(file, 0, StandardCharsets.UTF_16LE);
        }
        if (file.length > 3 && file[0] == 0 && file[2] == 0) {
            return decoded(file, 0, StandardCharsets.UTF_16BE);
        }
        try {
            return decoded(file, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(file, 0, WINDOWS);
        }
    }

    /** {@return the sign that sets cells apart: as a first line "sep=;" says, else the most frequent in the header} */
    static char separator(String text) {
        String header = firstLine(text);
        if (declaresSeparator(text)) {
            return header.charAt(DECLARED.length());
        }
        char most = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(header, separator) > count(header, most)) {
                most = separator;
            }
        }
        return most;
    }

    /** {@return whether the first line is no header but says what sets cells apart} */
    static boolean declaresSeparator(String text) {
        String line = firstLine(text);
        return line.length() == DECLARED.length() + 1
                && line.toLowerCase(Locale.ROOT).startsWith(DECLARED);
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static String decoded(byte[] file, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
