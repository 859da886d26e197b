package sources;

import dev.followup.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A text between two boundaries of markup; the label is what the header of a table says above it. */
record Line(String text, Element at, String label, String shape) {
    static final int LONGEST_TITLE = 80;
    static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    static final int NO_HEADING = 7;
    private static final int MOST = 5_000;
    private static final int DEPTH = 8;

    private static final Set<String> WITHIN_LINE =
            Set.of("em", "i", "u", "abbr", "small", "sup", "sub", "font", "mark", "wbr", "img", "time");

    private static final String NAME = "dt, [class*=name]";
    private static final Pattern HALF = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    /** {@return the lines of a page, as they follow one another} */
    static List<Line> of(Document page) {
        List<Line> lines = new ArrayList<>();
        page.select("a[href^=tel:]")
                .forEach(link ->
                        link.text(link.attr("href").substring("tel:".length()).replace("%20", " ")));
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private final StringBuilder text = new StringBuilder();
                    private Element at = page;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            if (text.isEmpty()) {
                                at = (Element) node.parent();
                            }
                            text.append(words.getWholeText());
                        } else {
                            boundary(node);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        boundary(node);
                    }

                    private void boundary(Node node) {
                        if (!(node instanceof Element) || WITHIN_LINE.contains(node.nodeName())) {
                            return;
                        }
                        String line =
                                text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
                        text.setLength(0);
                        if (!line.isEmpty() && lines.size() < MOST) {
                            add(lines, line, at);
                        }
                    }
                },
                page.body());
        return lines;
    }

    /** Adds a line; a given name and a surname, each in markup of its own, are one. */
    private static void add(List<Line> lines, String text, Element at) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        Element around = last != null && last.at() == at ? at : at.parent();
        boolean halves = last != null
                && (last.at() == around || last.at().parent() == around)
                && HALF.matcher(last.text()).matches()
                && HALF.matcher(text).matches()
                && (at.is(NAME) || around.closest(NAME + ", " + HEADINGS) != null);
        if (halves) {
            lines.remove(last);
        }
        Element whole = halves ? around : at;
        lines.add(new Line(halves ? last.text() + " " + text : text, whole, label(whole), shape(whole)));
    }

    /** What stands at the head of the column of an element, empty if it is in none. */
    private static String label(Element at) {
        Element cell = at.closest("td");
        Element table = at.closest("table");
        Element head = cell == null || table == null ? null : table.selectFirst("tr");
        boolean same = head != null
                && head != cell.parent()
                && head.childrenSize() == cell.parent().childrenSize();
        String label = same ? head.child(cell.elementSiblingIndex()).text() : "";
        return label.matches("\\D{1,20}") ? label : "";
    }

    /** The tags and first classes of an element and those around it, numbers aside; and in which column it is. */
    private static String shape(Element at) {
        StringBuilder shape = new StringBuilder();
        Element up = at;
        for (int depth = 0; up != null && depth < DEPTH; depth++, up = up.parent()) {
            String first = up.className().strip().split("\\s+")[0].replaceAll("\\d+", "");
            shape.append(up.tagName()).append(first.isEmpty() ? "" : "." + first);
            if (up.is("td") && up.text().equals(at.text())) {
                shape.append(up.elementSiblingIndex())
                        .append('/')
                        .append(up.parent().childrenSize());
            }
            shape.append('<');
        }
        return shape.toString();
    }

    boolean heads() {
        return rank() < NO_HEADING;
    }

    int rank() {
        Element heading = at.closest(HEADINGS);
        return heading == null ? NO_HEADING : heading.tagName().charAt(1) - '0';
    }

    boolean isRole() {
        return isRole(text);
    }

    static boolean isRole(String text) {
        return text.length() <= LONGEST_TITLE && Role.of(text).kind() != Role.Kind.OTHER;
    }
}
