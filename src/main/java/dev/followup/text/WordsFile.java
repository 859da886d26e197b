package dev.followup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The lines of a words file. */
final class WordsFile {
    private WordsFile() {}

    /** The lines of a language that the library brings. */
    static Map<String, String> shipped(String language) {
        String name = "words_" + language + ".properties";
        try (InputStream bytes = WordsFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be read", failed);
        }
    }

    /**
     * The lines of any reader, as {@link Properties#load(Reader)} has them.
     *
     * @throws IllegalArgumentException if a key stands twice, or a line cannot be read
     */
    static Map<String, String> read(Reader reader) throws IOException {
        Map<String, String> lines = new HashMap<>();
        new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object line) {
                Object earlier = lines.put((String) key, (String) line);
                if (earlier != null) {
                    throw new IllegalArgumentException("the key " + key + " stands twice");
                }
                return line;
            }
        }.load(reader);
        return lines;
    }
}
