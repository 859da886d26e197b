package sources;

import dev.followup.role.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text between two tags; its shape is the tags and first classes around it, numbers aside, and its rank that of its
 * heading, from 1 for the highest.
 */
record Line(String text, Element at, String shape, int rank, boolean isRole) {
    static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int NO_HEADING = 7;
    private static final int LONGEST_TITLE = 80;
    private static final int MOST = 5_000;
    private static final int DEPTH = 4;

    /** {@return the lines of a page, as they follow one another} */
    static List<Line> of(Document page) {
        for (Element link : page.select("a[href^=tel:]")) {
            link.text(link.attr("href").substring("tel:".length()).replace("%20", " "));
        }
        String shown = page.text();
        for (Element portrait : page.select("img[alt]")) {
            if (!shown.contains(portrait.attr("alt").strip())) {
                portrait.tagName("span").text(portrait.attr("alt")); // the name, where it stands nowhere else
            }
        }
        return page.body()
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .limit(MOST)
                .map(text -> of(text.text().strip(), (Element) text.parent()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static Line of(String text, Element at) {
        Element heading = at.closest(HEADINGS);
        int rank = heading == null ? NO_HEADING : heading.tagName().charAt(1) - '0';
        return new Line(text, at, shape(text, at), rank, isRole(text));
    }

    /** Columns of a table differ where a cell is one line. */
    private static String shape(String text, Element at) {
        StringBuilder shape = new StringBuilder();
        Element up = at;
        for (int depth = 0; up != null && depth < DEPTH; depth++, up = up.parent()) {
            shape.append(up.tagName()).append('.').append(classes(up).split(" ")[0]);
            if (up.is("td") && up.text().equals(text)) {
                shape.append(up.elementSiblingIndex())
                        .append('/')
                        .append(up.parent().childrenSize());
            }
            shape.append(' ');
        }
        return shape.toString();
    }

    /** The classes of an element as words: "TeamCard_name__x1" is "Team-Card_name__x". */
    static String classes(Element element) {
        return element.className().strip().replaceAll("\\d+", "").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
    }

    boolean heads() {
        return rank < NO_HEADING;
    }

    static boolean isRole(String text) {
        return text.length() <= LONGEST_TITLE && Role.of(text).kind() != Role.Kind.OTHER;
    }
}
