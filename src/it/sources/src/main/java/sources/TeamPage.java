package sources;

import dev.followup.model.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final double FEW = 0.3;

    /** Classes and headings of people. */
    private static final Pattern PEOPLE = Pattern.compile("(?<!\\p{L})(?iU:team|staff|people|persons?|members?|crew"
            + "|employees?|leadership|management|profiles?|mitarbeiter|équipe|equipo)(?!\\p{Ll})");

    private static final Pattern ADVERT =
            Pattern.compile("(?iU)\\([mwfhdx](?: ?[/|] ?[mwfhdxi])+\\)|\\b(?:(?:full|part)[ -]time|vollzeit|teilzeit"
                    + "|wanted|gesucht|apply|open position|vacan\\w+|hiring|buscamos|see jobs|position open)\\b");

    private static final Pattern NO_TITLE = Pattern.compile("(?iU).*[@»”\"].*|(?:https?:|www\\.).*|\\P{L}*"
            + "|(?:former|ex|our|meet|contact:|(?:ask|call|contact|see) (?:the|our|us|your))\\b.*"
            + "|.*\\b(?:ltd|limited|inc|llc|plc|corp|gmbh|ag|sarl|bv)\\b\\.?"
            + "|(?:\\D*\\d){5,}.*|(?:\\S+ ){3,}.*\\p{L}{4}[.!?…]|.*\\p{L}{5}[.!?] .*|(?:\\S+ ){10,}.*"
            + "|(?:reports?|read|view|more|mehr|full (?:bio|profile|story)|see|e-?mail|linkedin|bio|profile?)\\b.*"
            + "|(?:tel|phone|ext|fax|mobile?|direct|durchwahl)\\P{L}*");

    /** Columns of names that nobody has. */
    private static final Pattern NOBODYS_COLUMN = Pattern.compile(
            "(?iU)\\b(?:department|dept|abteilung|bereich|service|location|office|standort|departamento)\\b");

    /** What stands over the name of someone who said or wrote something. */
    private static final Pattern QUOTE = Pattern.compile("[«“„\"].*|(?iU)(?:.* )?(?:by|von|par|por|door):?");

    private static final Pattern SENTENCE = Pattern.compile(QUOTE + "|(?:\\S+ ){2,}.*[.!?…]|(?:\\S+ ){4,}.*");

    private static final Pattern NUMBER = Pattern.compile("(\\D{0,40}?)((?:\\+|\\(|\\b)\\d[\\d\\s()./-]{5,20}\\d"
            + "(?:\\s*(?:x|ext\\.?|extension|poste)\\s*\\d{1,5})?)(?!\\w)");
    private static final Pattern NOBODYS =
            Pattern.compile("(?iU)\\b(?:(?:tele)?fax|switchboard|reception|main|general|office"
                    + "|zentrale|standard|accueil|centralita|emergency|notfall|founded|since)\\b");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d");

    private final List<Line> lines;
    private final Map<String, Double> rolesOfShape;
    private final List<NamedLine> named;
    private final Map<Element, int[]> spans = new HashMap<>();

    /** Someone on the page. */
    record Person(String name, String title, String phone) {}

    /** The lines that are about one person; open where markup sets them apart from no one else's. */
    private record Card(int from, int to, boolean isOpen) {}

    /** A line that may name someone, and a title, from the line at a distance. */
    private record Pair(
            int name, int distance, String title, boolean isRole, boolean isProse, Card card, String markup) {
        String pattern() {
            return markup + distance + isProse;
        }

        Set<Integer> lines() {
            return distance == 0 ? Set.of(name) : Set.of(name, name + distance);
        }

        int nearness() {
            return distance > 0 ? 2 * distance - 1 : -2 * distance;
        }

        static long roles(List<Pair> pairs) {
            return pairs.stream().filter(Pair::isRole).count();
        }
    }

    private TeamPage(Document page) {
        lines = Line.of(page);
        rolesOfShape = lines.stream()
                .collect(Collectors.groupingBy(Line::shape, Collectors.averagingInt(line -> line.isRole() ? 1 : 0)));
        named = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            named.add(nameIn(lines.get(i)));
            for (Element up = lines.get(i).at(); up != null; up = up.parent()) {
                int from = i;
                spans.computeIfAbsent(up, element -> new int[] {from, from})[1] = i + 1;
            }
        }
    }

    /** {@return the staff that a page shows in plain markup, each as often as it does} */
    static List<Person> people(Document page) {
        return new TeamPage(page).staff();
    }

    /** A name with the word of a title, such as "Kim Foreman", is one where few lines of its markup are titles. */
    private NamedLine nameIn(Line line) {
        boolean nobody = NOBODYS_COLUMN.matcher(line.label()).find()
                || ADVERT.matcher(line.text()).find();
        NamedLine name = nobody ? null : NamedLine.in(line);
        return name == null || rolesOfShape.get(line.shape()) < FEW || !Line.isRole(name.name()) ? name : null;
    }

    private List<Person> staff() {
        List<Pair> people = people();
        Map<String, List<Pair>> groups = people.stream().collect(Collectors.groupingBy(this::group));
        List<Person> staff = people.stream()
                .filter(one -> one.isRole() || isStaff(one, groups.get(group(one))))
                .map(one -> new Person(named.get(one.name()).name(), one.title(), phone(one)))
                .toList();
        Map<String, Set<String>> holders = staff.stream()
                .collect(Collectors.groupingBy(
                        Person::phone, Collectors.mapping(one -> Spelling.name(one.name()), Collectors.toSet())));
        return staff.stream()
                .map(one -> holders.get(one.phone()).size() == 1 ? one : new Person(one.name(), one.title(), ""))
                .toList();
    }

    /** Pattern by pattern, those first in which most titles are recognised; no line is used twice. */
    private List<Pair> people() {
        Map<String, List<Pair>> patterns = IntStream.range(0, lines.size())
                .filter(i -> named.get(i) != null)
                .boxed()
                .flatMap(i -> pairs(i, card(i)).stream())
                .collect(Collectors.groupingBy(Pair::pattern));
        Set<Integer> used = new HashSet<>();
        return patterns.values().stream()
                .sorted(Comparator.comparing((List<Pair> pairs) -> pairs.get(0).isProse())
                        .thenComparing(Pair::roles, Comparator.reverseOrder())
                        .thenComparing(List::size, Comparator.reverseOrder())
                        .thenComparing(pairs -> pairs.get(0).name())
                        .thenComparing(pairs -> pairs.get(0).nearness()))
                .flatMap(List::stream)
                .filter(pair -> Collections.disjoint(used, pair.lines()) && used.addAll(pair.lines()))
                .sorted(Comparator.comparing(Pair::name))
                .toList();
    }

    private String group(Pair one) {
        return lines.get(one.name()).shape() + " " + section(one.name());
    }

    private boolean isStaff(Pair one, List<Pair> beside) {
        return Pair.roles(beside) >= 2
                || Pair.roles(beside) * 4 >= beside.size()
                || PEOPLE.matcher(group(one)).find();
    }

    /** The heading over a line. */
    private String section(int i) {
        return IntStream.iterate(i - 1, j -> j >= 0, j -> j - 1)
                .filter(j -> lines.get(j).rank() < lines.get(i).rank() && named.get(j) == null)
                .mapToObj(j -> lines.get(j).text())
                .findFirst()
                .orElse("");
    }

    private List<Pair> pairs(int i, Card card) {
        List<Pair> pairs = new ArrayList<>();
        int from = Math.max(card.from(), i - NEAR);
        int to = Math.min(card.to(), i + NEAR + 1);
        for (int j = from; j < to && !isQuoted(i, card); j++) {
            Line line = lines.get(j);
            String title = j == i ? named.get(i).title() : mayBeTitled(i, j) ? title(line) : "";
            boolean prose = title.isEmpty() && j > i;
            if (prose) {
                title = Prose.title(line.text(), named.get(i).name(), j == i + 1);
            }
            if (!title.isEmpty()) {
                String markup = lines.get(i).shape() + " " + line.shape();
                pairs.add(new Pair(i, j - i, title, Line.isRole(title), prose, card, markup));
            }
        }
        return pairs;
    }

    /** Whether what someone said stands above the name, or that they wrote something. */
    private boolean isQuoted(int i, Card card) {
        Line above = lines.get(Math.max(card.from(), i - 1));
        boolean other = i > card.from() && named.get(i - 1) == null && !above.isRole();
        return other && (card.isOpen() ? QUOTE : SENTENCE).matcher(above.text()).matches();
    }

    /** A heading may be a title if the library says so, or below a higher heading; not if it stands over names. */
    private boolean mayBeTitled(int i, int j) {
        Line line = lines.get(j);
        boolean other = named.get(j) != null && Line.isRole(named.get(j).title());
        boolean overNames = j > i
                && IntStream.range(j + 1, Math.min(j + NEAR, lines.size()))
                        .anyMatch(below ->
                                named.get(below) != null && lines.get(below).rank() > line.rank());
        boolean below = j > i && line.rank() > lines.get(i).rank();
        return !other && (!line.heads() || (!overNames && (line.isRole() || below)));
    }

    /** The widest element around a line in which no other is named in its markup; or what follows it, up to the next. */
    private Card card(int i) {
        Element card = lines.get(i).at();
        while (card.parent() != null && !card.parent().is("body, main") && isOf(i, spans.get(card.parent()))) {
            card = card.parent();
        }
        int from = spans.get(card)[0];
        int to = spans.get(card)[1];
        boolean open = (to - from == 1 || card.is("dt, " + Line.HEADINGS)) && !card.is("li, tr");
        int[] around = spans.getOrDefault(card.parent(), spans.get(card));
        while (open && from > Math.max(around[0], i - NEAR) && isOf(i, from - 1)) {
            from--;
        }
        while (open && to < Math.min(around[1], i + MOST_IN_CARD) && isOf(i, to)) {
            to++;
        }
        return new Card(from, to, open);
    }

    private boolean isOf(int i, int[] span) {
        return span[1] - span[0] <= MOST_IN_CARD
                && IntStream.range(span[0], span[1]).allMatch(j -> isOf(i, j));
    }

    /** Whether a line neither names someone else in the same markup nor heads something else. */
    private boolean isOf(int i, int j) {
        Line line = lines.get(i);
        Line other = lines.get(j);
        boolean someone = named.get(j) != null
                && other.shape().equals(line.shape())
                && !Spelling.name(named.get(j).name())
                        .equals(Spelling.name(named.get(i).name()));
        boolean heads = other.heads()
                && other.rank() <= line.rank()
                && other.at().closest(Line.HEADINGS) != line.at().closest(Line.HEADINGS);
        return !someone && (!heads || (Math.abs(i - j) == 1 && other.isRole()));
    }

    private static String title(Line line) {
        String title = NamedLine.withoutSigns(line.text());
        boolean none = title.length() < 2
                || title.length() > Line.LONGEST_TITLE
                || NO_TITLE.matcher(title).matches()
                || line.text().matches("(?:\\S+ ){3,}.*[\\p{L}\\d]{4}[.!?…](?: .*)?")
                || ADVERT.matcher(title).find()
                || NamedLine.isDegrees(title);
        return none ? "" : title;
    }

    /** The first number of a card that is neither a fax nor everyone's. */
    private String phone(Pair one) {
        Card card = one.card();
        int from = card.isOpen() ? one.name() + Math.min(0, one.distance()) : card.from();
        String before = "";
        for (Line line : lines.subList(from, card.to())) {
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
