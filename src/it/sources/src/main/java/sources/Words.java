package sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words in several languages: whole words whatever their case; * stands for the rest of a word. */
record Words(Pattern pattern) {
    /** {@return the list in a file beside this class: one entry a line, those with # are headings} */
    static Words in(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("*", "\\p{L}*"))
                    .collect(Collectors.joining("|"));
            return new Words(Pattern.compile("(?iU)(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean occurIn(String text) {
        return pattern.matcher(text).find();
    }
}
