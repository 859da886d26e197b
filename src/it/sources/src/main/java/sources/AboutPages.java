package sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.followup.model.Contact;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import dev.followup.spi.ContactSource;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds people on an employer's website: on the page that the draft names, and on the pages "about us", "team", "management"
 * to which it links, a few at most. It reads persons of schema.org and h-cards, and leaves cards, lists and tables to
 * {@link TeamPage}. Who is who the library decides: people of human resources are found and told apart like everyone else.
 */
public final class AboutPages implements ContactSource {
    private static final int MOST_PAGES = 6;
    private static final int TIMEOUT_MILLIS = 5_000;

    private static final Pattern ABOUT = Pattern.compile(
            "about|team|people|leadership|management|company|staff|who we are|über"
                    + " uns|unternehmen|geschäftsführung|équipe|direction|qui sommes|equipo|nosotros|empresa",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String MEMBER = "(?:employees?|founders?|members?)";

    /** Under these a page of schema.org names the people of an employer; elsewhere authors, reviewers and others. */
    private static final Pattern STAFF = Pattern.compile("|@graph|mainEntity|itemListElement|item|" + MEMBER);

    private static final String PERSON =
            "[itemtype~=(?i)schema\\.org/Person], [typeof~=(?i)(?:^|[ :/])Person\\b], .h-card, .vcard";

    /** Parts of a page that name people who are no staff, or nobody. */
    private static final String OTHERS =
            "script, style, noscript, template, nav, footer, aside, blockquote, label, select"
                    + ", [itemprop~=^(?:author|creator|review)], [property~=(?:^|:)(?:author|creator|review)], .p-author, .h-entry"
                    + ", [itemtype~=(?:Review|Article|Posting|Product)$], [typeof~=(?:Review|Article|Posting|Product)$]";

    private static final Pattern OTHERS_CLASS = Pattern.compile("(?:^|[\\s_-])(?i:testimonials?|reviews?|quotes?"
            + "|opinion\\w*|avis|comments?|authors?|byline|blog|news|jobs|vacanc\\w+|careers?|stellen\\w*|cookies?|consent"
            + "|\\w*nav|navbar|\\w*menu|breadcrumbs?|sidebar|products?)(?![a-z])|^(?:site-|page-)?footer\\b");

    private static final Pattern OTHERS_HEADING = Pattern.compile("(?iU)\\b(?:hiring|jobs?|vacanc\\w+|careers|join us"
            + "|join (?:our|the) team|work (?:with|for) us|open (?:positions|roles)|testimonials?|reviews?|stories"
            + "|(?:kind|happy) \\w+|clients|customers|investors|say|blog|news|insights|press|events"
            + "|in memoriam|sagen|kunden|presse|disent|confiance|clientes|dicen|notes|stellen\\w*|karriere|kundenstimmen|referenzen"
            + "|aktuelles|emplois?|recrutons|carrières|témoignages|actualités|empleo|vacantes|opiniones|testimonios"
            + "|noticias)\\b");

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
        } catch (IOException | IllegalArgumentException unreachable) {
            return null; // the other pages may be there
        }
    }

    private static List<String> aboutPages(Document page, URI website) {
        return page.select("a[href]").stream()
                .filter(link ->
                        ABOUT.matcher(link.text() + " " + link.attr("href")).find())
                .map(link -> link.absUrl("href").replaceAll("#.*", ""))
                .filter(url -> url.startsWith("http") && isAt(website, url))
                .distinct()
                .toList();
    }

    private static boolean isAt(URI website, String url) {
        try {
            return Objects.equals(website.getHost(), new URI(url).getHost());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The people of one page, each once. */
    static List<Contact> people(Document page) {
        Map<String, Contact> people = new LinkedHashMap<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                inJson("", JSON.readTree(script.data()), "", people);
            } catch (JsonProcessingException broken) {
                continue; // a page may be read without it
            }
        }
        Document staff = page.clone();
        removeOthers(staff);
        for (Element person : staff.select(PERSON)) {
            String title = property(person, "jobTitle", ".p-job-title, .p-role, .title, .role");
            boolean member = person.is("[itemprop~=" + MEMBER + "], [property~=(?:^|:)" + MEMBER + "$]");
            String name = property(person, "name", ".p-name, .fn");
            if ((member || !title.isEmpty()) && !name.equals(title)) {
                String phone = property(person, "telephone", ".p-tel, .tel");
                add(people, name, title, phone);
                person.remove();
            }
        }
        TeamPage.people(staff).forEach(person -> add(people, person.name(), person.title(), person.phone()));
        return List.copyOf(people.values());
    }

    /** What says by its markup, its class or its heading that it is about others. */
    private static void removeOthers(Document page) {
        Elements main = page.select("h1, main");
        Set<Element> kept = new HashSet<>(main);
        kept.addAll(main.parents());
        for (Element part : page.body().children().select("*")) {
            if (!kept.contains(part)
                    && (part.is(OTHERS)
                            || OTHERS_CLASS
                                    .matcher(part.className() + " " + part.id())
                                    .find())) {
                part.remove();
            }
        }
        for (Element heading : page.select("h2, h3, h4, h5, h6")) {
            String text = heading.text();
            boolean there = heading.parent() != null;
            if (there && OTHERS_HEADING.matcher(text).find() && Role.of(text).kind() == Role.Kind.OTHER) {
                Element top = heading;
                while (!top.parent().is("body") && top.parent().text().equals(text)) {
                    top = top.parent();
                }
                removeBelow(top, heading.tagName());
            }
        }
    }

    /** Removes what stands between a heading and the next of its rank. */
    private static void removeBelow(Element heading, String rank) {
        Element next = heading.nextElementSibling();
        while (next != null
                && next.select("h1, h2, h3, h4, h5, h6").stream()
                        .noneMatch(other -> other.tagName().compareTo(rank) <= 0)) {
            Element below = next;
            next = below.nextElementSibling();
            below.remove();
        }
        heading.remove();
    }

    private static void inJson(String key, JsonNode node, String roleName, Map<String, Contact> people) {
        if (node.isArray()) {
            node.forEach(one -> inJson(key, one, roleName, people));
            return;
        }
        String type = node.path("@type").toString();
        if (type.contains("\"Person\"")) {
            String name = text(node.path("name"));
            String title = text(node.path("jobTitle"));
            if (STAFF.matcher(key).matches() && (key.matches(MEMBER) || !title.isEmpty())) {
                add(
                        people,
                        name.isEmpty() ? text(node.path("givenName")) + " " + text(node.path("familyName")) : name,
                        title.isEmpty() ? roleName : title,
                        text(node.path("telephone")));
            }
        } else if (!type.matches(".*(?:Review|Article|Posting|Product).*")) {
            node.properties()
                    .forEach(inner -> inJson(inner.getKey(), inner.getValue(), text(node.path("roleName")), people));
        }
    }

    /** A text, the first of several, or the name of a thing. */
    private static String text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isObject() ? one.path("name").asText() : one.asText();
    }

    /** What a person's markup says; not what it says of someone or something within. */
    private static String property(Element person, String name, String classes) {
        return person.select("[itemprop=" + name + "], [property~=(?:^|:)" + name + "$], " + classes).stream()
                .filter(property -> property.parent().closest("[itemscope], [typeof], .h-card, .vcard") == person)
                .map(property -> property.hasAttr("content") ? property.attr("content") : property.text())
                .findFirst()
                .orElse("");
    }

    /** The first to say something of a person says it. */
    private static void add(Map<String, Contact> people, String words, String title, String phone) {
        NamedLine line = NamedLine.in(words);
        String name = line != null && line.title().isEmpty() ? line.name() : words.strip();
        try {
            Contact person = people.computeIfAbsent(Spelling.name(name), key -> Contact.of(name, title.strip()));
            if (person.role().title().isEmpty()) {
                people.put(Spelling.name(name), person.withRole(Role.of(title.strip())));
            }
            if (!phone.isBlank() && person.phones().isEmpty()) {
                people.put(Spelling.name(name), people.get(Spelling.name(name)).withPhone(phone.strip()));
            }
        } catch (IllegalArgumentException noContact) {
            return; // a name that is none, a number that is none: nobody to call
        }
    }
}
