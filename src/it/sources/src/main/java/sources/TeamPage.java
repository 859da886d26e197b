package sources;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.followup.model.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The people of a page in plain markup. Cards, rows and lists repeat themselves: every line that may be a name is paired with
 * each line near it that may be its title, and the pairs whose markup is the same are one pattern. The pattern in which the
 * library recognises most titles is right first, and a line that it has used is nothing else: so "Inside Sales", which looks
 * like a name, is a title where names and titles stand like that, and a place below a title is nobody.
 */
final class TeamPage {
    private static final int NEAR = 3;
    private static final int MOST_IN_CARD = 16;

    private static final Words PEOPLE = Words.in("people.txt");
    private static final Words NO_PHONES = Words.in("no-phones.txt");

    /** What stands over the name of someone who said or wrote something. */
    private static final Pattern QUOTE = Pattern.compile("(?iU)(?:by|von|par|por|av):?|.*[.!?…”»\"]|(?:\\S+ ){4,}\\D*");

    /** A number, not two years, and the word before it. */
    private static final Pattern NUMBER = Pattern.compile("(\\p{L}*)\\P{L}{0,5}?(?<!\\d)"
            + "(?!(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d)((?:\\+|\\()?\\d[\\d\\s()./-]{5,20}\\d"
            + "(?:\\s*(?:x|ext\\.?|extension|poste)\\s*\\d{1,5})?)(?!\\w)");

    private final List<Line> lines;
    private final List<NamedLine> named = new ArrayList<>();
    private final Map<Element, Card> cards = new HashMap<>();

    /** The lines that are about one person. */
    private record Card(int from, int to) {}

    /** A line that may name someone, and a title from the line at a distance; pairs of the same markup are a pattern. */
    private record Pair(int name, int distance, String title, Card card, String markup) {
        boolean isRole() {
            return Line.isRole(title);
        }

        static long roles(List<Pair> pairs) {
            return pairs.stream().filter(Pair::isRole).count();
        }
    }

    private TeamPage(Document page) {
        lines = Line.of(page);
        for (Line line : lines) {
            int i = named.size();
            NamedLine name = NamedLine.in(line);
            named.add(name == null || Line.isRole(name.name()) ? null : name);
            for (Element up = line.at(); up != null; up = up.parent()) {
                cards.merge(up, new Card(i, i + 1), (before, here) -> new Card(before.from(), here.to()));
            }
        }
    }

    /** {@return the staff that a page shows in plain markup, each as often as it does} */
    static List<Person> people(Document page) {
        return new TeamPage(page).staff();
    }

    /** Those beside whom a title is recognised, or below a heading of people; a number of several is no one's. */
    private List<Person> staff() {
        List<Pair> people = people();
        Set<String> known =
                people.stream().filter(Pair::isRole).map(this::group).collect(Collectors.toSet());
        List<Person> staff = people.stream()
                .filter(one -> known.contains(group(one)) || PEOPLE.occurIn(group(one)))
                .map(one -> new Person(named.get(one.name()).name(), one.title(), phone(one)))
                .distinct()
                .toList();
        Map<String, Long> holders = staff.stream().collect(Collectors.groupingBy(Person::phone, Collectors.counting()));
        return staff.stream()
                .map(one -> holders.get(one.phone()) == 1 ? one : new Person(one.name(), one.title(), ""))
                .toList();
    }

    /** Pattern by pattern, those first in which most titles are recognised; no line is used twice. */
    private List<Pair> people() {
        Map<String, List<Pair>> patterns = IntStream.range(0, lines.size())
                .filter(i -> named.get(i) != null)
                .mapToObj(this::pairs)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Pair::markup, LinkedHashMap::new, Collectors.toList()));
        Set<Integer> used = new HashSet<>();
        return patterns.values().stream()
                .sorted(comparing(Pair::roles, reverseOrder())
                        .thenComparing(List::size, reverseOrder())
                        .thenComparing(pairs -> Math.abs(pairs.get(0).distance())))
                .flatMap(List::stream)
                .filter(pair -> {
                    Set<Integer> both = new HashSet<>(List.of(pair.name(), pair.name() + pair.distance()));
                    return Collections.disjoint(used, both) && used.addAll(both);
                })
                .sorted(comparing(Pair::name))
                .toList();
    }

    /** The markup of a name and the heading over it. */
    private String group(Pair one) {
        Line line = lines.get(one.name());
        return IntStream.iterate(one.name() - 1, j -> j >= 0, j -> j - 1)
                .filter(j -> lines.get(j).rank() < line.rank() && named.get(j) == null)
                .mapToObj(j -> line.shape() + lines.get(j).text())
                .findFirst()
                .orElse(line.shape());
    }

    private List<Pair> pairs(int i) {
        Card card = card(i);
        Line above = lines.get(Math.max(card.from(), i - 1));
        boolean quoted = !lines.get(i).heads()
                && named.get(Math.max(card.from(), i - 1)) == null
                && !above.isRole()
                && QUOTE.matcher(above.text()).matches();
        List<Pair> pairs = new ArrayList<>();
        for (int j = Math.max(card.from(), i - NEAR); j < Math.min(card.to(), i + NEAR + 1) && !quoted; j++) {
            String title = j == i ? named.get(i).title() : title(i, j);
            if (!title.isEmpty()) {
                String markup = lines.get(i).shape() + lines.get(j).shape() + (j - i);
                pairs.add(new Pair(i, j - i, title, card, markup));
            }
        }
        return pairs;
    }

    /** A heading may be a title if the library says so, or below a name; not if it stands over names. */
    private String title(int i, int j) {
        Line line = lines.get(j);
        boolean overNames = j > i
                && IntStream.range(j + 1, Math.min(j + NEAR, lines.size()))
                        .anyMatch(below ->
                                named.get(below) != null && lines.get(below).rank() > line.rank());
        boolean may = !line.heads() || (!overNames && (j > i || line.isRole()));
        String title = may ? Title.in(line.text()) : "";
        return title.isEmpty() && j > i
                ? Title.inSentence(line.text(), named.get(i).name(), j == i + 1)
                : title;
    }

    /** The widest element in which no other is named in the same markup; for a line alone what is beside it, too. */
    private Card card(int i) {
        Element element = lines.get(i).at();
        while (element.parent() != null && !element.parent().is("body, main") && isOf(i, cards.get(element.parent()))) {
            element = element.parent();
        }
        int from = cards.get(element).from();
        int to = cards.get(element).to();
        Card around = cards.getOrDefault(element.parent(), cards.get(element));
        boolean alone = to - from == 1;
        while (alone
                && from > Math.max(around.from(), i - NEAR)
                && isOf(i, from - 1)
                && !Title.in(lines.get(from - 1).text()).isEmpty()) {
            from--;
        }
        while (alone && to < Math.min(around.to(), i + MOST_IN_CARD) && isOf(i, to) && !isSection(i, to)) {
            to++;
        }
        return new Card(from, to);
    }

    private boolean isSection(int i, int j) {
        Line line = lines.get(j);
        return line.heads() && line.rank() <= lines.get(i).rank() && !line.isRole();
    }

    private boolean isOf(int i, Card card) {
        return card.to() - card.from() <= MOST_IN_CARD
                && IntStream.range(card.from(), card.to()).allMatch(j -> isOf(i, j));
    }

    /** Whether a line does not name someone else in the same markup. */
    private boolean isOf(int i, int j) {
        return named.get(j) == null
                || !lines.get(j).shape().equals(lines.get(i).shape())
                || Spelling.name(named.get(j).name())
                        .equals(Spelling.name(named.get(i).name()));
    }

    /** The first number with or after a name that is neither a fax nor everyone's. */
    private String phone(Pair one) {
        int from = one.name() + Math.min(0, one.distance());
        Matcher number = NUMBER.matcher(
                lines.subList(from, one.card().to()).stream().map(Line::text).collect(Collectors.joining(" | ")));
        return number.results()
                .filter(found -> !NO_PHONES.occurIn(found.group(1)))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }
}
