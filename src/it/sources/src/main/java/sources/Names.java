package sources;

import dev.followup.role.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a page name a person. "Inside Sales" looks like a name as "Dana Ruiz" does: what tells them apart is that
 * elsewhere on the page lines of the same shape are titles.
 */
final class Names {
    static final Pattern ADVERT =
            Pattern.compile("(?iU)\\([mwfhdx](?: ?[/|] ?[mwfhdxi])+\\)|\\b(?:(?:full|part)[ -]time|vollzeit|teilzeit"
                    + "|wanted|gesucht|apply|open position|vacan\\w+|hiring|buscamos|see jobs|position open)\\b");

    private static final Pattern LAST_FIRST = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]+), (\\p{Lu}[\\p{L}. -]+)");

    private static final int MOST_BELOW = 4;
    private static final double FEW = 0.3;

    private final List<Line> lines;
    private final NamedLine[] named;
    private final Map<String, double[]> titlesOfShape = new HashMap<>();

    Names(List<Line> lines) {
        this.lines = lines;
        named = new NamedLine[lines.size()];
        for (Line line : lines) {
            NamedLine name = NamedLine.in(line.text());
            double[] titles = titlesOfShape.computeIfAbsent(line.shape(), shape -> new double[2]);
            titles[0] += line.isRole() && (name == null || name.title().isEmpty()) ? 1 : 0;
            titles[1]++;
        }
        findNames();
    }

    /** {@return whom a line names, null if nobody} */
    NamedLine get(int line) {
        return named[line];
    }

    /** {@return how many of the lines of its shape are titles, from 0 to 1} */
    double titles(int line) {
        double[] titles = titlesOfShape.get(lines.get(line).shape());
        return titles[0] / titles[1];
    }

    /** Of a line that may be a name and the one below it, which may be one too, the one whose shape has fewer titles is. */
    private void findNames() {
        int last = -1;
        for (int i = 0; i < named.length; i++) {
            named[i] = nameIn(i);
            if (named[i] == null) {
                continue;
            }
            boolean rivals = last >= 0 && areRivals(last, i);
            if (last >= 0 && (standsWithTitle(i, last) || (rivals && isTitle(i, last)))) {
                named[i] = null;
                continue;
            }
            if (rivals && isTitle(last, i)) {
                named[last] = null;
            }
            last = i;
        }
    }

    /** What stands below a title in the same shape, such as a place, is no name. */
    private boolean standsWithTitle(int line, int name) {
        String shape = lines.get(line).shape();
        return line > name + 1
                && line <= name + MOST_BELOW
                && named[name].title().isEmpty()
                && shape.equals(lines.get(name + 1).shape())
                && !shape.equals(lines.get(name).shape());
    }

    /** Names such as "Kim Foreman" have the word of a title: among names, or below the header of names, they are names. */
    private NamedLine nameIn(int i) {
        Line line = lines.get(i);
        if (!line.mayBeName() || ADVERT.matcher(line.text()).find()) {
            return null;
        }
        Matcher turned = LAST_FIRST.matcher(line.text());
        boolean turn = !line.label().isEmpty() && turned.matches();
        NamedLine name = NamedLine.in(turn ? turned.group(2) + " " + turned.group(1) : line.text());
        boolean mayBe = !line.label().isEmpty() || titles(i) < FEW;
        return name == null || mayBe || Role.of(name.name()).kind() == Role.Kind.OTHER ? name : null;
    }

    /** One below the other, both without a title, and not two of a list. */
    private boolean areRivals(int one, int next) {
        Line line = lines.get(next);
        boolean together =
                lines.get(one).at().parent() == line.at().parent() && !line.at().is("li, dt, " + Line.HEADINGS);
        return one == next - 1
                && named[one].title().isEmpty()
                && Role.of(named[next].title()).kind() == Role.Kind.OTHER
                && (together || !lines.get(one).shape().equals(line.shape()));
    }

    /** Whether one of two lines is a title or a heading, if the other is a name: of two alike it is the second. */
    private boolean isTitle(int line, int name) {
        if (titles(line) != titles(name)) {
            return titles(line) > titles(name);
        }
        boolean together = lines.get(line).at() == lines.get(name).at();
        return line < name
                ? !together && isTitled(name)
                : together
                        || (named[line].title().isEmpty()
                                && lines.get(line).mayStandBelow(lines.get(name))
                                && !isTitled(line));
    }

    private boolean isTitled(int line) {
        return line + 1 < named.length
                && titles(line + 1) > 0
                && lines.get(line + 1).mayStandBelow(lines.get(line));
    }
}
