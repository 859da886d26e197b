package dev.followup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form a language uses for a count, read from a line such as {@code one: n = 1; few: n % 10 = 2..4 and n % 100 !=
 * 12..14}. The first form whose condition holds is used, {@code other} if none does.
 */
final class Plurals {
    static final String OTHER = "other";

    private static final Pattern TEST =
            Pattern.compile("n\\s*(?:%\\s*([1-9]\\d{0,8}))?\\s*(!?=)\\s*(\\d{1,9}(?:\\.\\.\\d{1,9})?"
                    + "(?:\\s*,\\s*\\d{1,9}(?:\\.\\.\\d{1,9})?)*)");

    private final List<Form> forms;

    private Plurals(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static Plurals of(String line) {
        List<Form> forms = new ArrayList<>();
        for (String form : line.split(";", -1)) {
            if (form.isBlank()) {
                continue;
            }
            int colon = form.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no colon in the plural form \"" + form.strip() + "\"");
            }
            forms.add(new Form(form.substring(0, colon).strip(), alternatives(form.substring(colon + 1))));
        }
        return new Plurals(forms);
    }

    /** The form for a count. */
    String form(int count) {
        for (Form form : forms) {
            if (form.anyOf.stream().anyMatch(tests -> tests.stream().allMatch(test -> test.holds(count)))) {
                return form.name;
            }
        }
        return OTHER;
    }

    private static List<List<Test>> alternatives(String condition) {
        List<List<Test>> anyOf = new ArrayList<>();
        for (String alternative : condition.split("\\bor\\b", -1)) {
            List<Test> allOf = new ArrayList<>();
            for (String test : alternative.split("\\band\\b", -1)) {
                allOf.add(test(test.strip()));
            }
            anyOf.add(allOf);
        }
        return anyOf;
    }

    private static Test test(String text) {
        Matcher matcher = TEST.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no plural condition such as n % 10 = 2..4");
        }
        List<int[]> ranges = new ArrayList<>();
        for (String range : matcher.group(3).split(",", -1)) {
            String[] ends = range.strip().split("\\.\\.", -1);
            ranges.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])});
        }
        int modulus = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return new Test(modulus, matcher.group(2).equals("="), ranges);
    }

    private record Form(String name, List<List<Test>> anyOf) {}

    private record Test(int modulus, boolean inside, List<int[]> ranges) {
        boolean holds(int count) {
            int n = modulus == 0 ? count : count % modulus;
            return inside == ranges.stream().anyMatch(range -> range[0] <= n && n <= range[1]);
        }
    }
}
