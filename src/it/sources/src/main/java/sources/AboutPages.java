package sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.followup.model.Contact;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import dev.followup.spi.ContactSource;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds people on an employer's website: on the page that the draft names, and on the pages "about us", "team", "management"
 * to which it links, a few at most. It reads schema.org persons, in JSON-LD and in attributes, and a name beside a title in
 * plain markup. Who is who the library decides: people of human resources are found and told apart like everyone else.
 */
public final class AboutPages implements ContactSource {
    private static final int MOST_PAGES = 6;
    private static final int TIMEOUT_MILLIS = 5_000;

    private static final Pattern ABOUT = Pattern.compile(
            "about|team|people|leadership|management|company|staff|who we are|über"
                    + " uns|unternehmen|geschäftsführung|équipe|direction|qui sommes|equipo|nosotros|empresa",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Two to five words, each with a capital, particles aside. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl-Ing)\\.? )*\\p{Lu}[\\p{L}'’.-]*(?:"
                    + " (?:van|von|de|der|den|del|da|di|la|le|el|al|bin))*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

    private static final Pattern HEADLINE = Pattern.compile("(?i)(about|contact|get|join|meet|our|read|the|why) .*");

    /** "Dana Ruiz, VP of Engineering", also with a dash or in brackets. */
    private static final Pattern LINE =
            Pattern.compile("(" + NAME.pattern() + ")\\s*(?:,|[-–—|:]|\\()\\s*([^()]{2,80})\\)?");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fetch fetch;

    /** How a page is fetched. */
    @FunctionalInterface
    public interface Fetch {
        Document page(String url) throws IOException;
    }

    public AboutPages() {
        this(url -> Jsoup.connect(url).timeout(TIMEOUT_MILLIS).get());
    }

    public AboutPages(Fetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public ResearchSource kind() {
        return ResearchSource.COMPANY_WEBSITE;
    }

    @Override
    public List<Contact> find(Submission draft) {
        URI website = draft.website();
        if (website == null) {
            return List.of();
        }
        Map<String, Contact> found = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(website.toString()));
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String url = next.remove();
            if (seen.add(url)) {
                Document page = fetched(url);
                if (page != null) {
                    next.addAll(aboutPages(page, website));
                    people(page).forEach(person -> found.putIfAbsent(person.name(), person));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Document fetched(String url) {
        try {
            return fetch.page(url);
        } catch (IOException unreachable) {
            return null; // the other pages may be there
        }
    }

    private static List<String> aboutPages(Document page, URI website) {
        return page.select("a[href]").stream()
                .filter(link ->
                        ABOUT.matcher(link.text() + " " + link.attr("href")).find())
                .map(link -> link.absUrl("href").replaceAll("#.*", ""))
                .filter(url -> url.startsWith("http")
                        && website.getHost().equals(URI.create(url).getHost()))
                .distinct()
                .toList();
    }

    /** The people of one page, each once. */
    static List<Contact> people(Document page) {
        Map<String, Contact> people = new LinkedHashMap<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                inJson(JSON.readTree(script.data()), people);
            } catch (JsonProcessingException broken) {
                continue; // a page may be read without it
            }
        }
        for (Element person : page.select("[itemtype~=(?i)schema.org/Person]")) {
            add(people, property(person, "name"), property(person, "jobTitle"), property(person, "telephone"));
        }
        page.select("script, style, nav, footer, noscript").remove();
        for (Element element : page.select("h2, h3, h4, h5, h6, strong, b, dt, figcaption, td, th, p, span, div")) {
            inMarkup(element, people);
        }
        for (Element element : page.select("li, p, td, dd, figcaption, h3, h4")) {
            Matcher line = LINE.matcher(element.text());
            if (line.matches()) {
                addIfTitle(people, line.group(1), line.group(2));
            }
        }
        return List.copyOf(people.values());
    }

    private static void inJson(JsonNode node, Map<String, Contact> people) {
        JsonNode type = node.path("@type");
        if (type.asText().equals("Person") || type.toString().contains("\"Person\"")) {
            add(
                    people,
                    node.path("name").asText(),
                    node.path("jobTitle").asText(),
                    node.path("telephone").asText());
        }
        node.forEach(inner -> inJson(inner, people));
    }

    /** A name alone in an element, and the title in the next one, or in the next one of its parent. */
    private static void inMarkup(Element element, Map<String, Contact> people) {
        String name = element.text();
        if (!NAME.matcher(name).matches()) {
            return;
        }
        Element next = element.nextElementSibling();
        for (Element up = element;
                next == null && up.parent() != null && up.parent().text().equals(name);
                up = up.parent()) {
            next = up.parent().nextElementSibling();
        }
        if (next != null) {
            addIfTitle(people, name, next.text());
        } else if (element.parent() != null) {
            addIfTitle(people, name, element.parent().ownText());
        }
    }

    private static String property(Element person, String name) {
        Element property = person.selectFirst("[itemprop=" + name + "]");
        return property == null ? "" : property.hasAttr("content") ? property.attr("content") : property.text();
    }

    /** Plain markup has many pairs of words: only a title that says what a person is makes one a person. */
    private static void addIfTitle(Map<String, Contact> people, String name, String title) {
        if (title.length() <= 80
                && !HEADLINE.matcher(name).matches()
                && Role.of(title).kind() != Role.Kind.OTHER
                && Role.of(name).kind() == Role.Kind.OTHER) {
            add(people, name, title, "");
        }
    }

    private static void add(Map<String, Contact> people, String name, String title, String phone) {
        try {
            Contact person = Contact.of(name.strip(), title.strip().replaceAll("^[,–—|-]\\s*", ""));
            people.putIfAbsent(person.name(), phone.isBlank() ? person : person.withPhone(phone.strip()));
        } catch (IllegalArgumentException noContact) {
            return; // a name that is none, a number that is none: nobody to call
        }
    }
}
