package sources;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a page that name people who are no staff, or nobody: by their markup, their class or their heading. */
final class Others {
    private static final String MARKUP = "script, style, noscript, template, nav, footer, aside, blockquote, .h-entry"
            + ", [itemprop~=^(?:author|creator|review)], [itemtype~=(?:Review|Article|Posting|Product)$]";

    private static final Words WORDS = Words.in("others.txt");

    private Others() {}

    static void removeFrom(Document page) {
        page.select(MARKUP).remove();
        for (Element part : page.select("body *:not(h1, main, :has(h1, main))")) {
            if (WORDS.occurIn(Line.classes(part) + " " + part.id())) {
                part.remove();
            }
        }
        for (Element heading : page.select("h2, h3, h4, h5, h6")) {
            if (WORDS.occurIn(heading.text()) && !Line.isRole(heading.text())) {
                removeSection(heading);
            }
        }
    }

    /** Removes a heading, and all up to the next of its rank. */
    private static void removeSection(Element heading) {
        Element top = heading;
        while (top.parent() != null
                && !top.parent().is("body")
                && top.parent().text().equals(heading.text())) {
            top = top.parent();
        }
        String headings = Line.HEADINGS.substring(0, Line.HEADINGS.indexOf(heading.tagName()) + 2);
        Element next = top.nextElementSibling();
        while (next != null && next.select(headings).isEmpty()) {
            next.remove();
            next = top.nextElementSibling();
        }
        top.remove();
    }
}
