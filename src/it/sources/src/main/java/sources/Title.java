package sources;

import dev.followup.model.Spelling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says that someone is. */
final class Title {
    private static final Words NO_TITLES = Words.in("no-titles.txt");
    private static final Pattern SENTENCES =
            Pattern.compile("\\P{L}*.|.*\\p{L}{5}[.!?…] .*|(?:\\S+ ){3,}.*[\\p{L}\\d]{4}[.!?…]");

    /** A remark or a number behind a title. */
    private static final String BEHIND =
            " ?\\([^()]*\\d[^()]*\\)$|(?: *[,;:|–-] *(?:\\p{L}{3,8}[.:]* *)?| )[+(]*\\d[\\d\\s()./-]{5,}.*";

    private static final String WORD = "\\p{Lu}[\\p{L}&'’-]*";
    private static final Pattern CAPITALS =
            Pattern.compile(WORD + "(?:,? (?:(?:of|and|for|the|&|de|des|du|del|la|und|für) )*" + WORD + ")*");

    private Title() {}

    /** {@return the title that a line is, empty if it can be none} */
    static String in(String line) {
        String title = withoutSigns(line);
        return SENTENCES.matcher(line).matches() || NO_TITLES.occurIn(title) ? "" : title;
    }

    /** {@return a title without the signs that set it apart, without degrees before it and a number behind it} */
    static String withoutSigns(String words) {
        String title = words.replaceAll("^[\\s,;:|/·•–—-]+|[\\s,;:|/·•–—-]+$", "")
                .replaceAll(BEHIND, "")
                .replaceAll("^\\(\\s*(.*?)\\s*\\)?$", "$1");
        Matcher separator = NamedLine.SEPARATOR.matcher(title);
        int end = separator.find() ? separator.start() : title.length();
        return end > 0 && isDegree(title.substring(0, end)) ? withoutSigns(title.substring(end)) : title;
    }

    static boolean isDegree(String words) {
        return Spelling.name("Dana Ruiz, " + words).equals(Spelling.name("Dana Ruiz"));
    }

    /** {@return the first title in the first sentence about someone: "Dana has served as our Head of Pumps since 2019"} */
    static String inSentence(String text, String name, boolean continues) {
        String sentence = text.split("(?<=\\p{L}{3})[.!?](?= |$)")[0].replaceFirst("^(?:As|Als|Comme|Como) ", "");
        Pattern own =
                Pattern.compile("\\b(?:" + name.replaceAll("[^\\p{L} '’-]", "").replaceAll(" +", "|") + ")\\b");
        boolean about = own.matcher(sentence).find() || (continues && sentence.matches("[,\\p{Ll}].*"));
        return CAPITALS.matcher(about ? sentence : "")
                .results()
                .map(run -> run.group().split(",? (?=" + own + ")")[0])
                .filter(Line::isRole)
                .findFirst()
                .orElse("");
    }
}
