package dev.followup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a words file, read once: {@code {name}} stands for a value, {@code {name, plural, =0 {..} one {..} other
 * {..}}} chooses by a count, {@code {name, select, A {..} none {..} other {..}}} by a constant, a flag or whether there is
 * a value at all.
 */
final class Template {

    /** How a language writes a value. */
    interface Values {
        void write(StringBuilder out, Object value);

        String form(int count);
    }

    private static final Pattern NAME = Pattern.compile("\\s*([\\w]+)\\s*");
    private static final Pattern KIND = Pattern.compile("\\s*(plural|select)\\s*,");
    private static final Pattern BRANCH = Pattern.compile("\\s*(=\\d+|\\w+)\\s*\\{");

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads a sentence.
     *
     * @param names of the values that it may use, in the order in which they will be given
     * @throws IllegalArgumentException if a brace is missing, a value is unknown, or a choice has no {@code other}
     */
    static Template of(String text, List<String> names) {
        Reading reading = new Reading(text, names);
        List<Part> parts = reading.parts();
        if (reading.at < text.length()) {
            throw new IllegalArgumentException("a brace too many at character " + reading.at);
        }
        return new Template(parts);
    }

    /** Appends the sentence with its values. */
    void write(StringBuilder out, Values values, @Nullable Object... given) {
        write(parts, out, values, given);
    }

    private static void write(List<Part> parts, StringBuilder out, Values values, @Nullable Object[] given) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text, isStopped(out, literal.text) ? 1 : 0, literal.text.length());
            } else if (part instanceof Slot slot) {
                Object value = given[slot.index];
                if (value != null) {
                    values.write(out, value);
                }
            } else if (part instanceof Choice choice) {
                write(choice.branch(values, given[choice.index]), out, values, given);
            }
        }
    }

    /** Whether a value such as "Acme Inc." brought the full stop that the sentence goes on with. */
    private static boolean isStopped(StringBuilder out, String next) {
        return next.startsWith(".") && !out.isEmpty() && out.charAt(out.length() - 1) == '.';
    }

    private sealed interface Part permits Literal, Slot, Choice {}

    private record Literal(String text) implements Part {}

    private record Slot(int index) implements Part {}

    private record Choice(int index, boolean plural, Map<String, List<Part>> branches) implements Part {
        List<Part> branch(Values values, @Nullable Object value) {
            List<Part> exact = null;
            if (plural && value instanceof Integer count) {
                exact = branches.get("=" + count);
                exact = exact != null ? exact : branches.get(values.form(count));
            } else {
                exact = branches.get(key(value));
            }
            return exact != null ? exact : branches.getOrDefault(Plurals.OTHER, List.of());
        }

        /** A text is only there or not: what it says is never taken for a key. */
        private static String key(@Nullable Object value) {
            if (value == null
                    || (value instanceof String text && text.isEmpty())
                    || (value instanceof List<?> list && list.isEmpty())) {
                return "none";
            }
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            return value instanceof Boolean || value instanceof Integer ? value.toString() : Plurals.OTHER;
        }
    }

    /** A sentence while it is read. */
    private static final class Reading {
        private final String text;
        private final List<String> names;
        private int at;

        private Reading(String text, List<String> names) {
            this.text = text;
            this.names = names;
        }

        /** The parts up to the end, or to the brace that closes a branch. */
        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int from = at;
            while (at < text.length() && text.charAt(at) != '}') {
                if (text.charAt(at) != '{') {
                    at++;
                    continue;
                }
                if (at > from) {
                    parts.add(new Literal(text.substring(from, at)));
                }
                at++;
                parts.add(value());
                from = at;
            }
            if (at > from) {
                parts.add(new Literal(text.substring(from, at)));
            }
            return List.copyOf(parts);
        }

        private Part value() {
            String name = next(NAME, "the name of a value");
            int index = names.indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException("there is no value {" + name + "}, only " + names);
            }
            if (skip('}')) {
                return new Slot(index);
            }
            expect(',');
            boolean plural = next(KIND, "plural or select").equals("plural");
            Map<String, List<Part>> branches = new LinkedHashMap<>();
            Matcher branch = BRANCH.matcher(text).region(at, text.length());
            while (branch.lookingAt()) {
                at = branch.end();
                branches.put(branch.group(1), parts());
                expect('}');
                branch.region(at, text.length());
            }
            while (skip(' ')) {}
            expect('}');
            if (!branches.containsKey(Plurals.OTHER)) {
                throw new IllegalArgumentException("the choice by {" + name + "} has no branch for other");
            }
            return new Choice(index, plural, branches);
        }

        private String next(Pattern pattern, String what) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new IllegalArgumentException(what + " is missing at character " + at);
            }
            at = matcher.end();
            return matcher.group(1);
        }

        private void expect(char c) {
            if (!skip(c)) {
                throw new IllegalArgumentException("'" + c + "' is missing at character " + at);
            }
        }

        private boolean skip(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }
    }
}
