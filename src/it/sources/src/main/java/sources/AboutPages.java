package sources;

import dev.followup.model.Contact;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Finds people on an employer's website: on the page that the draft names, and on the pages "about us", "team", "management"
 * to which it links, a few at most. Who is who the library decides: people of human resources are found and told apart like
 * everyone else.
 */
public final class AboutPages implements ContactSource {
    private static final int MOST_PAGES = 6;
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final Words ABOUT = Words.in("about.txt");

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
                next.addAll(aboutPages(page, website));
                people(page).forEach(person -> found.putIfAbsent(person.name(), person));
            }
        }
        return List.copyOf(found.values());
    }

    private Document fetched(String url) {
        try {
            return fetch.page(url);
        } catch (IOException | IllegalArgumentException unreachable) {
            return new Document(url); // the other pages may be there
        }
    }

    private static List<String> aboutPages(Document page, URI website) {
        return page.select("a[href]").stream()
                .filter(link -> ABOUT.occurIn(link.text() + " " + link.attr("href")))
                .map(link -> link.absUrl("href").replaceAll("#.*", ""))
                .filter(url -> url.matches("https?://\\Q" + website.getHost() + "\\E(?:[:/?].*)?"))
                .toList();
    }

    /** The people of one page, each once: those marked up for machines, then those who are only shown. */
    static List<Contact> people(Document page) {
        Map<String, Contact> people = new LinkedHashMap<>();
        MarkedPersons.inJson(page).forEach(person -> add(people, person));
        Document staff = page.clone();
        Others.removeFrom(staff);
        MarkedPersons.takeFrom(staff).forEach(person -> add(people, person));
        TeamPage.people(staff).forEach(person -> add(people, person));
        return List.copyOf(people.values());
    }

    /** A title of the first to name someone, a number of the first to give one that can be dialled. */
    private static void add(Map<String, Contact> people, Person person) {
        try {
            String name = Spelling.name(person.name());
            Contact contact = people.computeIfAbsent(name, key -> Contact.of(person.name(), person.title()));
            if (!person.phone().isBlank() && contact.phones().isEmpty()) {
                people.put(name, contact.withPhone(person.phone().strip()));
            }
        } catch (IllegalArgumentException noContact) {
            return; // a name that is none, a number that is none: nobody to call
        }
    }
}
