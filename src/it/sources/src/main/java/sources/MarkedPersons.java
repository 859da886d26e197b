package sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The persons to whom a page gives a title in markup for machines: schema.org in JSON-LD, microdata or RDFa, h-cards. */
final class MarkedPersons {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OTHERS = List.of("author", "creator", "review", "reviews");
    private static final String PERSON = "[itemtype$=/Person], [typeof~=(?:^|[ :/])Person\\b], .h-card, .vcard";

    private MarkedPersons() {}

    static List<Person> inJson(Document page) {
        List<Person> people = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode all = JSON.readTree(script.data());
                OTHERS.forEach(key -> all.findParents(key).forEach(node -> ((ObjectNode) node).remove(key)));
                all.findParents("jobTitle").forEach(person -> people.add(inJson(person)));
            } catch (JsonProcessingException broken) {
                continue; // a page may be read without it
            }
        }
        return people;
    }

    private static Person inJson(JsonNode person) {
        String names = text(person, "givenName") + " " + text(person, "familyName");
        String name = person.has("name") ? text(person, "name") : names;
        return new Person(name, text(person, "jobTitle"), text(person, "telephone"));
    }

    /** A text, the first of several, or the name of a thing. */
    private static String text(JsonNode node, String key) {
        JsonNode first = node.path(key).isArray() ? node.path(key).path(0) : node.path(key);
        return first.isObject() ? first.path("name").asText() : first.asText();
    }

    /** Takes them out of the page, too. */
    static List<Person> takeFrom(Document page) {
        List<Person> people = new ArrayList<>();
        for (Element person : page.select(PERSON)) {
            String name = property(person, "name", ".p-name, .fn");
            String title = property(person, "jobTitle", ".p-job-title, .p-role, .title, .role");
            if (!title.isEmpty() && !name.equals(title)) {
                people.add(new Person(name, title, property(person, "telephone", ".p-tel, .tel")));
                person.remove();
            }
        }
        return people;
    }

    /** What a person's markup says; not what it says of someone or something within. */
    private static String property(Element person, String name, String classes) {
        return person.select("[itemprop=" + name + "], [property~=(?:^|:)" + name + "$], " + classes).stream()
                .filter(property -> property.parent().closest("[itemscope], [typeof], .h-card, .vcard") == person)
                .map(property -> property.hasAttr("content") ? property.attr("content") : property.text())
                .findFirst()
                .orElse("");
    }
}
