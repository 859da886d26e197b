package dev.followup.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a vocabulary file: {@code pattern | examples}, under the heading of its class.
 *
 * <p>In a pattern {@code [a/b]} is either, {@code (a)} may be left out, and {@code {head}} is any word for a person of any
 * function or one who leads. Of its words {@code abc} is that word, {@code abc*} any that starts so, {@code *abc} any that
 * ends so, {@code abc+} the first part of a compound whose rest is a known word, and {@code abc~} that word with one letter
 * wrong, too. Letters that stand twice count once, unless the word is {@code abbc!}: that one only as it is written, so that
 * COO is not Co and ETT not et; small words so marked are not skipped, so that a manager in training is none of training. A
 * hyphen before a space sets apart as a comma does: the first part of "Aus- und Weiterbildung" is {@code aus+}. Under the
 * heading {@code spelling} a line is {@code pattern = word}: short and cut forms, which count as the word wherever it stands,
 * so that phrases are written with the word alone. Examples stand between semicolons; one that is not of the class of its
 * line, or whose class says nothing of the kind, names it: {@code Personal Trainer = other}.
 *
 * @param file the file's name without its ending: the language
 * @param line counted from 1
 * @param everywhere whether titles of all languages use the words, so that they say nothing of the language
 * @param pattern as written
 * @param spells the word that these are other spellings of; empty if they have a class of their own
 */
record Entry(
        String file,
        int line,
        WordClass wordClass,
        boolean everywhere,
        String pattern,
        String spells,
        List<String> examples) {
    private static final String SPELLING = "spelling";
    private static final String EVERYWHERE = " everywhere";

    /**
     * {@return the entries of a vocabulary file}
     *
     * @throws IllegalStateException naming file and line of what cannot be read
     */
    static List<Entry> parse(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        WordClass wordClass = null;
        boolean everywhere = false;
        int number = 0;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            String line = text.substring(start, end).strip();
            if (line.startsWith("==")) {
                wordClass = heading(file, number, line);
                everywhere = line.substring(0, line.indexOf(':')).endsWith(EVERYWHERE);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                if (wordClass == null) {
                    throw error(file, number, "no heading before: ", line);
                }
                entries.add(entry(file, number, wordClass, everywhere, line));
            }
        }
        return entries;
    }

    /** {@return whether the words are spellings of another, or of the sign &, and count as that one wherever it stands} */
    boolean isSpelling() {
        return wordClass == WordClass.AND || !spells.isEmpty();
    }

    /** {@return where the entry stands, as an error or a test names it} */
    String place() {
        return place(file, line);
    }

    private static String place(String file, int line) {
        return file.concat(".txt:").concat(Integer.toString(line));
    }

    private static IllegalStateException error(String file, int line, String what, String text) {
        return new IllegalStateException(
                place(file, line).concat(": ").concat(what).concat(text));
    }

    /** {@return the class of a heading like {@code == recruiter-field: agencies} or {@code == rank everywhere: any function}} */
    private static WordClass heading(String file, int line, String heading) {
        int colon = heading.indexOf(':');
        if (colon < 0) {
            throw error(file, line, "no colon after the class: ", heading);
        }
        try {
            String name = heading.substring(2, colon);
            int end = name.endsWith(EVERYWHERE) ? name.length() - EVERYWHERE.length() : name.length();
            String wordClass = name.substring(0, end).strip();
            return wordClass.equals(SPELLING) ? WordClass.UNKNOWN : WordClass.of(wordClass);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    place(file, line).concat(": no such class: ").concat(heading), e);
        }
    }

    private static Entry entry(String file, int number, WordClass wordClass, boolean everywhere, String line) {
        int bar = line.indexOf('|');
        String written = bar < 0 ? line : line.substring(0, bar);
        int equals = written.indexOf('=');
        String pattern = (equals < 0 ? written : written.substring(0, equals)).strip();
        String spells = equals < 0 ? "" : written.substring(equals + 1).strip();
        if (spells.isEmpty() == (wordClass == WordClass.UNKNOWN) || spells.indexOf(' ') >= 0) {
            throw error(file, number, "a spelling stands under its heading, as pattern = word: ", line);
        }
        List<String> examples = bar < 0 ? List.of() : split(line, bar + 1, ';');
        if (pattern.isEmpty() || pattern.indexOf(',') >= 0 || line.indexOf('|', bar + 1) >= 0) {
            throw error(file, number, "not one pattern and its examples: ", line);
        }
        return new Entry(file, number, wordClass, everywhere, pattern, spells, examples);
    }

    /**
     * {@return all that the pattern stands for, made anew, as they take ten times the room of the file}
     *
     * @throws IllegalStateException if a bracket is not closed
     */
    List<String> patterns() {
        List<String> patterns = List.of("");
        for (List<String> choices : places()) {
            List<String> longer = new ArrayList<>();
            for (String before : patterns) {
                for (String choice : choices) {
                    boolean both = !before.isEmpty() && !choice.isEmpty();
                    longer.add(before.concat(both ? " " : "").concat(choice));
                }
            }
            patterns = longer;
        }
        return patterns;
    }

    /**
     * {@return for each place between two spaces outside of brackets, one after the other, what may stand there: a word, some
     * with one space between two, or nothing}
     *
     * @throws IllegalStateException if a bracket is not closed
     */
    List<List<String>> places() {
        List<List<String>> places = new ArrayList<>();
        char[] chars = pattern.toCharArray();
        for (int start = 0, end; start < chars.length; start = end + 1) {
            end = start;
            while (end < chars.length && chars[end] != ' ' && chars[end] != '-') {
                end = chars[end] == '[' || chars[end] == '(' ? close(chars, end) + 1 : end + 1;
            }
            if (end > chars.length) {
                throw error(file, line, "not closed: ", pattern);
            }
            if (end > start) {
                char[] place = Arrays.copyOfRange(chars, start, end);
                List<String> choices = new ArrayList<>();
                if (!expand(place, 0, new char[place.length], 0, choices)) {
                    throw error(file, line, "not closed: ", pattern);
                }
                places.add(choices);
            }
        }
        return places;
    }

    /** {@return the stripped pieces of the rest of a text between the marks} */
    private static List<String> split(String text, int from, char mark) {
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int end = text.indexOf(mark, start); end >= 0; end = text.indexOf(mark, start)) {
            pieces.add(text.substring(start, end).strip());
            start = end + 1;
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }

    /**
     * Adds all that a pattern stands for: the words so far, and each choice of what is left from here on. A hyphen counts as
     * a space, and there is one space between two words, as a choice may be empty.
     *
     * @return whether each bracket is closed
     */
    private static boolean expand(char[] pattern, int from, char[] words, int length, List<String> into) {
        int end = length;
        for (int i = from; i < pattern.length; i++) {
            char c = pattern[i];
            if (c == '[' || c == '(') {
                int close = close(pattern, i);
                if (close == pattern.length) {
                    return false;
                }
                if (c == '(') {
                    expand(pattern, close + 1, words, end, into);
                }
                for (int start = i + 1; start <= close; start = endOfChoice(pattern, start, close) + 1) {
                    if (!expand(
                            without(pattern, start, endOfChoice(pattern, start, close), close), 0, words, end, into)) {
                        return false;
                    }
                }
                return true;
            }
            if (c != ' ' && c != '-') {
                words[end++] = c;
            } else if (end > 0 && words[end - 1] != ' ') {
                words[end++] = ' ';
            }
        }
        into.add(new String(words, 0, end > 0 && words[end - 1] == ' ' ? end - 1 : end));
        return true;
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
        return pattern.length;
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
