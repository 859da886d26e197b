package dev.followup.role;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a vocabulary file: {@code class | patterns | example titles | source or use}.
 *
 * <p>Patterns stand between commas; {@code [a/b]} is either, {@code (a)} may be left out, and of its words {@code abc} is
 * that word, {@code abc*} any that starts so, {@code *abc} any that ends so, {@code abc+} the first part of a compound
 * whose rest is a known word, and {@code abc~} that word with one letter wrong, too. Examples stand between semicolons;
 * one that is not of its class names its kind: {@code Personal Trainer = other}.
 */
record Entry(WordClass wordClass, List<String> patterns, String examples, String note) {

    static Entry parse(String line) {
        List<String> columns = split(line, 0, line.length(), '|');
        if (columns.size() != 4) {
            throw new IllegalArgumentException("not four columns: " + line);
        }
        List<String> patterns = new ArrayList<>();
        for (String pattern : split(columns.get(1), 0, columns.get(1).length(), ',')) {
            expand(pattern, patterns);
        }
        return new Entry(WordClass.of(columns.get(0)), patterns, columns.get(2), columns.get(3));
    }

    /** {@return the stripped pieces between the marks} */
    static List<String> split(String text, int from, int to, char mark) {
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == mark) {
                pieces.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        return pieces;
    }

    private static void expand(String pattern, List<String> into) {
        int open = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '[' || c == '(') {
                open = i;
            } else if (c == ']' || c == ')') {
                String before = pattern.substring(0, open);
                String after = pattern.substring(i + 1);
                if (c == ')') {
                    expand(before + after, into);
                }
                for (String choice : split(pattern, open + 1, i, '/')) {
                    expand(before + choice + after, into);
                }
                return;
            }
        }
        into.add(pattern.replace('-', ' ').replace("  ", " ").strip());
    }
}
