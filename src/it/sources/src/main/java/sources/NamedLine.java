package sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a page says of a person: "Dr. Dana Ruiz, PhD – Head of Pumps" or "Head of Pumps: Dana Ruiz". Degrees are
 * left out of the name; the title is empty where the line has none.
 */
record NamedLine(String name, String title) {
    static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,|;]\\s*|\\s*:\\s+|\\s+[-·•/]\\s+|\\s*[–—]\\s*|\\s*\\((?![^)]*\\) \\p{Lu})");

    /** Words of headings that are in nobody's name. */
    private static final Words NO_NAMES = Words.in("no-names.txt");

    private static final int LONGEST = 160;
    private static final String WORD = "(?:\\p{Ll}{1,4}['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** Two to five words, each with a capital; abbreviations before them, particles and a nickname between them. */
    private static final Pattern NAME = Pattern.compile("(?:[\\p{L}-]+\\. ?)*" + WORD
            + "(?: (?:(?:\\p{Ll}{1,5}|['’]t) )*(?:[\"“„'‘(]\\p{Lu}[\\p{L}.-]*[\"”“'’)] )?" + WORD + "){1,4}");

    /** Letters that nobody can speak: the capitals of a surname are no degree. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{Lu}&&[^AEIOUY]]{3,}|\\p{Lu}+&\\p{Lu}+");

    private static final Pattern LAST_FIRST = Pattern.compile("^(\\p{Lu}[\\p{L}'’ -]+), (\\p{Lu}[\\p{L}. -]+)$");

    /** {@return who is named first in a line, or behind a title; null if nobody is} The surname may come first in a table. */
    static NamedLine in(Line line) {
        Matcher lastFirst = LAST_FIRST.matcher(line.text());
        boolean turned = line.at().closest("td") != null && lastFirst.matches() && !isSuffix(lastFirst.group(2));
        return in(turned ? lastFirst.group(2) + " " + lastFirst.group(1) : line.text());
    }

    private static NamedLine in(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher separator = SEPARATOR.matcher(line);
        boolean more = separator.find();
        String first = more ? line.substring(0, separator.start()) : line;
        String name = name(first);
        if (name != null && (!more || !Line.isRole(name))) {
            return new NamedLine(name, more ? Title.withoutSigns(line.substring(separator.start())) : "");
        }
        boolean behind = more && separator.group().matches(".*[:–—-].*");
        String last = behind ? name(line.substring(separator.end())) : null;
        return last == null ? null : new NamedLine(last, first);
    }

    /** A person's name without the degrees at its end; null if it is none. */
    private static String name(String words) {
        String name = words.strip();
        int space = name.lastIndexOf(' ');
        while (space > name.indexOf(' ') && isSuffix(name.substring(space + 1))) {
            name = name.substring(0, space);
            space = name.lastIndexOf(' ');
        }
        return NAME.matcher(name).matches() && !NO_NAMES.occurIn(name) ? name : null;
    }

    private static boolean isSuffix(String word) {
        return Title.isDegree(word) || LETTERS.matcher(word).matches();
    }
}
