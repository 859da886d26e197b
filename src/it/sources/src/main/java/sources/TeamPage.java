package sources;

import dev.followup.model.Spelling;
import dev.followup.role.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The people of a page in plain markup. A page is read as lines, each with the shape of its markup. What one card shows, the
 * cards beside it show too: where some of a shape have a title that the library recognises, all of that shape are staff.
 */
final class TeamPage {
    private static final int DEPTH = 8;

    /** Classes and headings of people. */
    private static final Pattern PEOPLE = Pattern.compile("(?<!\\p{L})(?iU:team|staff|people|persons?|members?|crew"
            + "|employees?|leadership|management|profiles?|mitarbeiter|équipe|equipo)(?!\\p{Ll})");

    private static final Pattern NO_TITLE = Pattern.compile("(?iU).*[@»”\"].*|(?:https?:|www\\.).*|\\P{L}*"
            + "|(?:\\S+ ){5,}\\S+[.!?…]|.*\\p{L}{5}[.!?] .*|(?:\\S+ ){10,}.*"
            + "|(?:reports?|read|view|more|mehr|full|see|e-?mail|tel|phone|ext|fax|mobile?|direct|durchwahl"
            + "|linkedin|bio|profile?)\\b.*");

    private static final Pattern NUMBER = Pattern.compile("(\\D{0,40}?)((?:\\+|\\(|\\b)\\d[\\d\\s()./-]{5,20}\\d"
            + "(?:\\s*(?:x|ext\\.?|extension|poste)\\s*\\d{1,5})?)(?!\\w)");
    private static final Pattern NOBODYS =
            Pattern.compile("(?iU)\\b(?:(?:tele)?fax|switchboard|reception|main|general|office"
                    + "|zentrale|standard|accueil|centralita|emergency|notfall|founded|since)\\b");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d");

    private final List<Line> lines;
    private final Names named;
    private final Map<Element, int[]> spans = new HashMap<>();
    private final Set<Element> titledAbove = new HashSet<>();

    /** Someone on the page. */
    record Person(String name, String title, String phone) {}

    private record Candidate(Person person, String shape, String group, String section) {
        boolean isRole() {
            return Role.of(person.title()).kind() != Role.Kind.OTHER;
        }
    }

    private TeamPage(Document page) {
        lines = Line.of(page);
        named = new Names(lines);
        for (int i = 0; i < lines.size(); i++) {
            Element up = lines.get(i).at();
            for (int depth = 0; up != null && depth < DEPTH; depth++, up = up.parent()) {
                int[] span = spans.computeIfAbsent(up, element -> new int[2]);
                span[0] = span[1] == 0 ? i : span[0];
                span[1] = i + 1;
            }
        }
    }

    /** {@return the staff that a page shows in plain markup, each as often as it does} */
    static List<Person> people(Document page) {
        return new TeamPage(page).staff();
    }

    private List<Person> staff() {
        List<Candidate> all = new ArrayList<>();
        String[] headings = new String[Line.NO_HEADING];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Candidate candidate = named.get(i) == null ? null : candidate(i, section(headings, line));
            if (candidate != null) {
                all.add(candidate);
            } else if (line.heads() && !line.isRole()) {
                headings[line.rank()] = line.text();
                Arrays.fill(headings, line.rank() + 1, headings.length, null);
            }
        }
        Map<String, List<Candidate>> groups = all.stream().collect(Collectors.groupingBy(Candidate::group));
        Map<String, Long> holders = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.person().phone(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        one -> Spelling.name(one.person().name()), Collectors.toSet()),
                                names -> (long) names.size())));
        return all.stream()
                .filter(one -> one.isRole() || isStaff(one, groups.get(one.group())))
                .map(Candidate::person)
                .map(one -> holders.get(one.phone()) == 1 ? one : new Person(one.name(), one.title(), ""))
                .toList();
    }

    /** The heading over a line. */
    private static String section(String[] headings, Line line) {
        return IntStream.iterate(line.rank() - 1, rank -> rank > 0, rank -> rank - 1)
                .mapToObj(rank -> headings[rank])
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static boolean isStaff(Candidate one, List<Candidate> group) {
        long roles = group.stream().filter(Candidate::isRole).count();
        return roles >= 2
                || roles * 2 >= group.size()
                || PEOPLE.matcher(one.shape() + " " + one.section()).find();
    }

    private Candidate candidate(int i, String section) {
        Element card = lines.get(i).at();
        while (isCardOf(i, card.parent())) {
            card = card.parent();
        }
        int[] span = spans.getOrDefault(card, new int[] {i, i + 1}).clone();
        boolean open = (span[1] - span[0] == 1 || card.is("dt, " + Line.HEADINGS)) && !card.is("li, tr");
        if (open) {
            span[1] = endBelow(i, span[1], card.parent());
        }
        String title = named.get(i).title();
        if (title.isEmpty()) {
            title = open && card.parent() != null ? titleAround(i, span, card.parent()) : titleInCard(i, span);
        }
        boolean quoted = i > span[0] && lines.get(i - 1).text().matches("[«“„\"].*");
        if (title.isEmpty()
                || title.length() > Line.LONGEST_TITLE
                || quoted
                || Names.ADVERT.matcher(title).find()) {
            return null;
        }
        String shape = lines.get(i).shape();
        boolean classes = shape.matches("(?:[^<]*<){0,2}[^<]*\\..*");
        return new Candidate(
                new Person(named.get(i).name(), title, phone(span)),
                shape,
                classes ? shape : shape + " " + section,
                section);
    }

    /** Where the lines end that follow a name, in the element around it, and belong to nobody else. */
    private int endBelow(int i, int from, Element around) {
        int to = from;
        int[] all = spans.getOrDefault(around, new int[] {i, from});
        while (to < Math.min(all[1], i + DEPTH)) {
            Element part = lines.get(to).at();
            while (part != around && part.parent() != around) {
                part = part.parent();
            }
            int[] span = part == around ? new int[] {to, to + 1} : spans.get(part);
            if (span == null || !isFree(span, i)) {
                break;
            }
            to = span[1];
        }
        return to;
    }

    /** In a card the title is the line whose shape has more titles, above or below the name. */
    private String titleInCard(int i, int[] span) {
        int below = below(i, span[1]);
        int above = i > span[0] && !titleIn(lines.get(i - 1)).isEmpty() ? i - 1 : -1;
        boolean isAbove = above >= 0 && (below < 0 || named.titles(above) > named.titles(below));
        return isAbove ? titleIn(lines.get(above)) : below < 0 ? "" : titleIn(lines.get(below));
    }

    /** Where names follow one another without cards, all titles stand above if that of the first does. */
    private String titleAround(int i, int[] span, Element around) {
        int[] all = spans.getOrDefault(around, span);
        int below = below(i, span[1]);
        boolean first = IntStream.range(all[0], i).allMatch(line -> named.get(line) == null);
        boolean above = i > all[0]
                && named.get(i - 1) == null
                && !titleIn(lines.get(i - 1)).isEmpty()
                && (titledAbove.contains(around)
                        || (first
                                && lines.get(i - 1).isRole()
                                && (below < 0 || !lines.get(i - 1).heads())));
        if (above) {
            titledAbove.add(around);
            return titleIn(lines.get(i - 1));
        }
        return below < 0 ? "" : titleIn(lines.get(below));
    }

    /** An element around a name is its card if it names nobody else and has no other heading. */
    private boolean isCardOf(int i, Element element) {
        int[] span = spans.get(element);
        return span != null && !element.is("body, main") && isFree(span, i);
    }

    private boolean isFree(int[] span, int i) {
        return span[1] - span[0] <= 2 * DEPTH
                && IntStream.range(span[0], span[1]).noneMatch(line -> isOther(line, i) || isHeadingOver(line, i));
    }

    /** A heading of another part; what stands beside a name and is a title is none. */
    private boolean isHeadingOver(int line, int i) {
        Line other = lines.get(line);
        boolean title = Math.abs(line - i) == 1 && other.isRole();
        return line != i
                && other.heads()
                && !title
                && other.rank() <= lines.get(i).rank()
                && other.at().closest(Line.HEADINGS) != lines.get(i).at().closest(Line.HEADINGS);
    }

    private boolean isOther(int line, int i) {
        return named.get(line) != null
                && !Spelling.name(named.get(line).name())
                        .equals(Spelling.name(named.get(i).name()));
    }

    /** The title among the lines below a name: the next one, or the one after it if the library recognises only that. */
    private int below(int i, int to) {
        List<Integer> titles = IntStream.range(i + 1, to)
                .filter(line ->
                        named.get(line) == null && !titleIn(lines.get(line)).isEmpty())
                .limit(2)
                .boxed()
                .toList();
        return titles.stream()
                .filter(line -> lines.get(line).isRole())
                .findFirst()
                .orElse(titles.isEmpty() ? -1 : titles.get(0));
    }

    private static String titleIn(Line line) {
        String title = NamedLine.withoutSigns(line.text());
        boolean none = title.length() < 2
                || title.length() > Line.LONGEST_TITLE
                || !line.mayBeTitle()
                || NO_TITLE.matcher(title).matches()
                || NOBODYS.matcher(title).matches()
                || NamedLine.isDegrees(title);
        return none ? "" : title;
    }

    /** The first number of a card that is neither a fax nor everyone's. */
    private String phone(int[] span) {
        String before = "";
        for (Line line : lines.subList(span[0], span[1])) {
            Matcher number = NUMBER.matcher(line.label() + " " + before + " " + line.text());
            while (number.find()) {
                if (!NOBODYS.matcher(number.group(1)).find()
                        && !YEARS.matcher(number.group(2)).matches()) {
                    return number.group(2);
                }
            }
            before = line.isRole() || !line.text().matches("\\D{1,20}") ? "" : line.text();
        }
        return "";
    }
}
