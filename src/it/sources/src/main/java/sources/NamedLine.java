package sources;

import dev.followup.model.Spelling;
import dev.followup.role.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a page says of a person: "Dr. Dana Ruiz, PhD – Head of Pumps". Degrees are left out of the name; the title
 * is empty where the line has none.
 */
record NamedLine(String name, String title) {
    private static final int LONGEST = 160;

    private static final String WORD = "(?:\\p{Ll}{1,4}['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** Two to five words, each with a capital; titles before them, particles and a nickname between them. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?:Dr|Prof|Dipl|Mag|Ing|Lic|Mme|Mrs?|Ms)\\b[\\p{L}.-]* (?:\\p{Ll}{2,4}\\. ?)*)*" + WORD
                    + "(?: (?:(?:van|von|vom|zu|de|der|den|del|della|da|di|do|dos|du|la|las|le|el|al|bin|ter|y|['’]t) )*"
                    + "(?:[\"“„'‘(]\\p{Lu}[\\p{L}.-]*[\"”“'’)] )?" + WORD + "){1,4}");

    /** What stands in headings, and in nobody's name. */
    private static final Pattern HEADLINE = Pattern.compile(
            "(?iU)\\b(?:about|all|and|apply|benefits?|by|call|careers?|company|contact|customers?|department|for|free|from"
                    + "|get|gmbh|group|hours|inc|jobs?|join|llc|ltd|meet|more|news|office|open|opening|our|policy"
                    + "|positions?|products?|quote|read|sales|services?|solutions?|team|terms|the|us|vacan\\w+|values|view"
                    + "|we|what|why|with|your?|uns|unsere?|notre|nos|nuestr[ao]s?)\\b");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,|;]\\s*|\\s*:\\s+|\\s+[-·•/]\\s+|\\s*[–—]\\s*|\\s*\\((?![^)]*\\) \\p{Lu})");

    private static final Pattern PRONOUNS = Pattern.compile("(?i)[ ,(]+(?:she|he|they)/\\w+(?:/\\w+)?\\)?");
    private static final Pattern LAST_FIRST = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]+), (\\p{Lu}[\\p{L}. -]+)");
    private static final Pattern GENERATION = Pattern.compile("(?:[JS]r\\.?|I{2,3}|IV)");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{Lu}&&[^AEIOUY]]{3,}|\\p{Lu}+&\\p{Lu}+");
    private static final String BEHIND_TITLE = " ?\\([^()]*\\d[^()]*\\)$| [|·•] .*"
            + "|[ ,;:–-]+(?:t[eé]l\\w*|phone|mobile?|direct\\w*|durchwahl)?[.: ]*[+(]*\\d[\\d\\s()./-]{5,}.*";

    /**
     * {@return who is named first in a line, or behind a title and a colon; null if nobody is} A line that is nothing but a
     * name may be a title too.
     */
    static NamedLine in(Line whole) {
        Matcher turned = LAST_FIRST.matcher(whole.text());
        String line = whole.at().closest("td") != null && turned.matches()
                ? turned.group(2) + " " + turned.group(1)
                : whole.text();
        return in(PRONOUNS.matcher(line).replaceAll(""));
    }

    static NamedLine in(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher separator = SEPARATOR.matcher(line);
        boolean more = separator.find();
        String first = more ? line.substring(0, separator.start()) : line;
        String rest = more ? line.substring(separator.start()) : "";
        String name = name(first);
        if (name != null && (rest.isEmpty() || Role.of(name).kind() == Role.Kind.OTHER)) {
            return behind(name, rest);
        }
        boolean behind = more && separator.group().matches(".*[:–—-].*");
        String last = behind ? name(line.substring(separator.end())) : null;
        return last == null ? null : new NamedLine(last, first);
    }

    /** A person's name without the degrees at its end; null if it is none. */
    private static String name(String words) {
        String name = words.strip();
        for (int space = name.lastIndexOf(' '); space > name.indexOf(' '); space = name.lastIndexOf(' ')) {
            if (!isDegree(name, name.substring(0, space), name.substring(space + 1))) {
                break;
            }
            name = name.substring(0, space);
        }
        return NAME.matcher(name).matches() && !HEADLINE.matcher(name).find() ? name : null;
    }

    /** A degree that the library knows, or letters that nobody can speak: the capitals of a surname are no degree. */
    private static boolean isDegree(String with, String without, String word) {
        return Spelling.name(with).equals(Spelling.name(without))
                || UNSPEAKABLE.matcher(word).matches();
    }

    /** Degrees and a generation may stand between a name and the title. */
    private static NamedLine behind(String name, String rest) {
        String whole = name;
        String title = withoutSigns(rest);
        while (!title.isEmpty()) {
            Matcher separator = SEPARATOR.matcher(title);
            int end = separator.find() ? separator.start() : title.length();
            String part = title.substring(0, end);
            if (GENERATION.matcher(part).matches()) {
                whole = name + " " + part;
            } else if (!isDegrees(part)) {
                break;
            }
            title = withoutSigns(title.substring(end));
        }
        return new NamedLine(whole, title);
    }

    static boolean isDegrees(String words) {
        return Spelling.name("Dana Ruiz, " + words).equals(Spelling.name("Dana Ruiz"));
    }

    /** A title without the signs that set it apart, and without what stands behind it after a bar or is a number. */
    static String withoutSigns(String title) {
        String words = title.strip()
                .replaceAll("^[\\s,;:|/·•–—-]+|[\\s,;:|/·•–—-]+$", "")
                .replaceAll(BEHIND_TITLE, "");
        return words.startsWith("(") ? words.replaceAll("^\\(\\s*|\\s*\\)$", "") : words;
    }
}
