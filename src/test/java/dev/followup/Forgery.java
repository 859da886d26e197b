package dev.followup;

import dev.followup.model.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Map;

/** Streams in which twins, of the same fields and without checks, take the place of others. */
final class Forgery {
    private Forgery() {}

    /**
     * {@return what is read of a forged stream}
     *
     * @param names the classes of the twins, and whose place they take
     */
    static Object read(Object twin, Map<Class<?>, String> names) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
                String name = names.get(descriptor.forClass());
                try {
                    super.writeClassDescriptor(
                            name == null ? descriptor : ObjectStreamClass.lookup(Class.forName(name)));
                } catch (ClassNotFoundException wrong) {
                    throw new AssertionError(wrong);
                }
            }
        }) {
            out.writeObject(twin);
        }
        return Streams.read(bytes.toByteArray());
    }
}
