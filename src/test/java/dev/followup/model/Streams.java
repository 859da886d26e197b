package dev.followup.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/** Objects as streams, streams with another content, and streams kept as files. */
public final class Streams {
    private Streams() {}

    /** {@return the stream of an object} */
    public static byte[] written(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** {@return the object of a stream} */
    public static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** {@return the stream of an object with one text, wherever it stands, in the place of another as long} */
    public static byte[] forged(Object object, String text, String by) {
        return forged(object, text.getBytes(StandardCharsets.UTF_8), by.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the stream of an object with some bytes, wherever they stand, in the place of others as many} */
    public static byte[] forged(Object object, byte[] bytes, byte[] by) {
        if (bytes.length != by.length) {
            throw new IllegalArgumentException(bytes.length + " bytes by " + by.length);
        }
        byte[] stream = written(object);
        int places = 0;
        for (int i = 0; i + bytes.length <= stream.length; i++) {
            if (java.util.Arrays.equals(stream, i, i + bytes.length, bytes, 0, bytes.length)) {
                System.arraycopy(by, 0, stream, i, by.length);
                places++;
            }
        }
        if (places == 0) {
            throw new IllegalArgumentException("not in the stream");
        }
        return stream;
    }

    /** {@return the stream kept in a file of hexadecimal digits beside a class; with -Dstreams=DIRECTORY it is written first} */
    public static byte[] golden(Class<?> beside, String name, Object sample) throws IOException {
        String directory = System.getProperty("streams");
        if (directory != null) {
            Path file = Path.of(directory, beside.getPackageName().replace('.', '/'), name + ".hex");
            Files.createDirectories(file.getParent());
            Files.writeString(file, HexFormat.of().formatHex(written(sample)).replaceAll("(.{100})", "$1\n") + "\n");
        }
        try (InputStream file =
                Objects.requireNonNull(beside.getResourceAsStream(name + ".hex"), () -> "no file " + name + ".hex")) {
            return HexFormat.of()
                    .parseHex(new String(file.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", ""));
        }
    }
}
