package dev.followup.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Objects;

/**
 * One person at one employer: the unit that is phoned.
 *
 * <p>Two are equal if employer and name are, case, spacing and Unicode normal form aside: "Dana Ruiz" of "Acme" is
 * "DANA  RUIZ" of "acme". {@code toString()} masks the name.
 *
 * @param employer the employer, as in {@link Submission#employer()}
 * @param name the person's name, as in {@link Contact#name()}
 */
public record Person(String employer, String name) implements Serializable, Comparable<Person> {

    /**
     * Makes a person.
     *
     * @throws NullPointerException if an argument is null
     */
    public Person {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(name, "name");
    }

    /** {@return whether two names, or two employers, are the same, case, spacing and Unicode normal form aside} */
    public static boolean same(String one, String other) {
        return one.equals(other) || sameFolded(normal(one), normal(other));
    }

    /** {@return the name as it is compared: folded, without spacing} */
    public static String folded(String name) {
        String normal = normal(name);
        StringBuilder folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = fold(normal.charAt(i));
            if (c != SPACING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && same(name, that.name) && same(employer, that.employer);
    }

    @Override
    public int hashCode() {
        return hash(hash(1, employer) * 31 + '|', name);
    }

    /** By employer, then by name, both folded; 0 exactly for equal people, so that a hash map stays fast for any names. */
    @Override
    public int compareTo(Person other) {
        int employers = folded(employer).compareTo(folded(other.employer));
        return employers != 0 ? employers : folded(name).compareTo(folded(other.name));
    }

    /** Masked: the employer only. */
    @Override
    public String toString() {
        return "Person[employer=" + employer + ", name=***]";
    }

    private static final char SPACING = 0;
    private static final char ASCII_END = 0x80;

    private static boolean sameFolded(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            char a = SPACING;
            while (i < one.length() && (a = fold(one.charAt(i++))) == SPACING) {}
            char b = SPACING;
            while (j < other.length() && (b = fold(other.charAt(j++))) == SPACING) {}
            if (a != b) {
                return false;
            }
            if (a == SPACING) {
                return true;
            }
        }
    }

    private static int hash(int seed, String text) {
        int hash = seed;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII_END) {
                return hashOfNormal(seed, normal(text));
            }
            char folded = fold(c);
            if (folded != SPACING) {
                hash = hash * 31 + folded;
            }
        }
        return hash;
    }

    private static int hashOfNormal(int seed, String normal) {
        int hash = seed;
        for (int i = 0; i < normal.length(); i++) {
            char folded = fold(normal.charAt(i));
            if (folded != SPACING) {
                hash = hash * 31 + folded;
            }
        }
        return hash;
    }

    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static char fold(char c) {
        if (c < ASCII_END) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? SPACING : c;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? SPACING
                : Character.toLowerCase(Character.toUpperCase(c));
    }
}
