package dev.followup.model;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The numbers of one person, each read once: the texts as given, and how they are compared. */
final class Numbers extends AbstractList<String> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final String[] texts;
    private final String[] canonical;

    private Numbers(String[] texts, String[] canonical) {
        this.texts = texts;
        this.canonical = canonical;
    }

    /** {@return the numbers, read and checked unless they were before} */
    static Numbers of(List<String> phones) {
        if (phones instanceof Numbers known) {
            return known;
        }
        String[] texts = List.copyOf(Objects.requireNonNull(phones, "phones")).toArray(String[]::new);
        String[] canonical = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            canonical[i] = Phone.require("phone", texts[i]);
        }
        if (texts.length > 1 && new HashSet<>(List.of(canonical)).size() < texts.length) {
            throw new IllegalArgumentException("phones names a number twice");
        }
        return new Numbers(texts, canonical);
    }

    /** {@return these numbers and one more, or these if it is among them} */
    Numbers with(String phone) {
        String number = Phone.require("phone", phone);
        for (String known : canonical) {
            if (known.equals(number)) {
                return this;
            }
        }
        return new Numbers(and(texts, phone), and(canonical, number));
    }

    List<String> canonical() {
        return Collections.unmodifiableList(Arrays.asList(canonical));
    }

    private static String[] and(String[] some, String more) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    @Override
    public String get(int index) {
        return texts[index];
    }

    @Override
    public int size() {
        return texts.length;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof List<?> list && list.size() == texts.length && super.equals(other));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    /** A stream carries the texts alone; whoever reads them checks them. */
    private Object writeReplace() {
        return List.of(texts);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("phones are read as a plain list");
    }
}
