package dev.followup.plan;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The details of one reason, by name in the order of its code; small, for plans have many. */
final class Details extends AbstractMap<String, Object> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<Detail> declared;
    private final transient Object[] values;

    private Details(List<Detail> declared, Object[] values) {
        this.declared = declared;
        this.values = values;
    }

    static Details of(List<Detail> declared, Object... values) {
        if (values.length != declared.size()) {
            throw new IllegalArgumentException("details are " + values.length + ", not " + names(declared));
        }
        Object[] read = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            read[i] = declared.get(i).read(values[i]);
        }
        return new Details(declared, read);
    }

    static Details of(List<Detail> declared, Map<String, Object> details) {
        if (details instanceof Details known && known.declared.equals(declared)) {
            return known;
        }
        Object[] read = new Object[declared.size()];
        for (int i = 0; i < read.length; i++) {
            Object value = details.get(declared.get(i).name());
            if (value == null) {
                throw new IllegalArgumentException(
                        "details lack " + declared.get(i).name());
            }
            read[i] = declared.get(i).read(value);
        }
        if (details.size() > read.length) {
            throw new IllegalArgumentException("details have others than " + names(declared));
        }
        return new Details(declared, read);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int i = 0; i < values.length; i++) {
            if (declared.get(i).name().equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < values.length;
                    }

                    @Override
                    public Map.Entry<String, Object> next() {
                        if (next == values.length) {
                            throw new NoSuchElementException();
                        }
                        return Map.entry(declared.get(next).name(), values[next++]);
                    }
                };
            }
        };
    }

    /** A stream carries a plain map; the reason to which it belongs reads it anew. */
    private Object writeReplace() {
        return new LinkedHashMap<>(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("details are read by their reason");
    }

    private static List<String> names(List<Detail> declared) {
        return declared.stream().map(Detail::name).toList();
    }
}
