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
        for (int end = text.indexOf(mark, start); end >= 0 && end < to; end = text.indexOf(mark, start)) {
            pieces.add(text.substring(start, end).strip());
            start = end + 1;
        }
        pieces.add(text.substring(start, to).strip());
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
                    expand(before.concat(after), into);
                }
                for (String choice : split(pattern, open + 1, i, '/')) {
                    expand(before.concat(choice).concat(after), into);
                }
                return;
            }
        }
        into.add(spaced(pattern));
    }

    /** {@return the words with one space between each two, as a hyphen counts as a space and a choice may be empty} */
    private static String spaced(String pattern) {
        StringBuilder words = new StringBuilder(pattern.length());
        boolean space = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == ' ' || c == '-') {
                space = words.length() > 0;
            } else {
                words.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return words.toString();
    }
}
