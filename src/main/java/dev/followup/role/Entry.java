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
            expand(pattern.toCharArray(), 0, new char[pattern.length()], 0, patterns);
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

    /**
     * Adds all that a pattern stands for: the words so far, and each choice of what is left from here on. A hyphen counts as
     * a space, and there is one space between two words, as a choice may be empty.
     */
    private static void expand(char[] pattern, int from, char[] words, int length, List<String> into) {
        int end = length;
        for (int i = from; i < pattern.length; i++) {
            char c = pattern[i];
            if (c == '[' || c == '(') {
                int close = close(pattern, i);
                if (c == '(') {
                    expand(pattern, close + 1, words, end, into);
                }
                for (int start = i + 1; start <= close; start = endOfChoice(pattern, start, close) + 1) {
                    expand(without(pattern, start, endOfChoice(pattern, start, close), close), 0, words, end, into);
                }
                return;
            }
            if (c != ' ' && c != '-') {
                words[end++] = c;
            } else if (end > 0 && words[end - 1] != ' ') {
                words[end++] = ' ';
            }
        }
        into.add(new String(words, 0, end > 0 && words[end - 1] == ' ' ? end - 1 : end));
    }

    private static int close(char[] pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length; i++) {
            char c = pattern[i];
            if (c == '[' || c == '(') {
                depth++;
            } else if ((c == ']' || c == ')') && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: ".concat(new String(pattern)));
    }

    private static int endOfChoice(char[] pattern, int start, int close) {
        int i = start;
        while (i < close && pattern[i] != '/') {
            i = pattern[i] == '[' || pattern[i] == '(' ? close(pattern, i) + 1 : i + 1;
        }
        return i;
    }

    /** {@return a choice and what follows the brackets, without the other choices and what is before} */
    private static char[] without(char[] pattern, int start, int end, int close) {
        char[] rest = new char[end - start + pattern.length - close - 1];
        System.arraycopy(pattern, start, rest, 0, end - start);
        System.arraycopy(pattern, close + 1, rest, end - start, pattern.length - close - 1);
        return rest;
    }
}
