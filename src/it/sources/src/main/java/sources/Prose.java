package sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says that someone is: "Dana has served as our Head of Pumps since 2019". */
final class Prose {
    private static final Pattern IS =
            Pattern.compile("^[,–-]|(?i:\\b(?:is|as|appointed|named|became|ist|als|est|comme|es|como)\\b)");

    private static final String WORD = "\\p{Lu}[\\p{L}&'’-]*";
    private static final Pattern CAPITALS =
            Pattern.compile(WORD + "(?:,? (?:(?:of|and|for|the|&|de|des|du|del|la|und|für) )*" + WORD + ")*");

    private Prose() {}

    /** {@return the title that the first sentence of a text gives to someone, empty if it gives none} */
    static String title(String text, String name, boolean continues) {
        String sentence = text.split("(?<=\\p{L}{3})[.!?](?= |$)")[0];
        String own = "\\b(?:" + name.replaceAll("[^\\p{L} '’-]", "").replaceAll(" +", "|") + ")\\b";
        boolean about =
                Pattern.compile(own).matcher(sentence).find() || (continues && sentence.matches("[,\\p{Ll}].*"));
        Matcher is = IS.matcher(sentence);
        if (!about || !is.find()) {
            return "";
        }
        return CAPITALS.matcher(sentence.substring(is.end()))
                .results()
                .map(run -> run.group().split(",? (?=" + own + ")")[0])
                .filter(Line::isRole)
                .findFirst()
                .orElse("");
    }
}
