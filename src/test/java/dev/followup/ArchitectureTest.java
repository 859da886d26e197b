package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Pattern ARROW =
            Pattern.compile("^\\s+(dev\\.followup[.\\w$]*)\\s+->\\s+(dev\\.followup[.\\w$]*)\\s", Pattern.MULTILINE);

    private static final String ROOT = "dev.followup";

    /** The ground knows nothing; each floor knows those below; only hosts know the words; the wings know no roof. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "role", Set.of(),
            "calendar", Set.of(),
            "model", Set.of("role", "calendar"),
            "plan", Set.of("model", "role"),
            "spi", Set.of("model", "calendar"),
            "text", Set.of("plan", "model", "role", "calendar"),
            "", Set.of("plan", "spi", "model", "role", "calendar"),
            "store", Set.of("spi", "model", "role", "calendar"),
            "tck", Set.of("spi", "model", "role", "calendar"));

    /** A value and the reader behind its factory, an interface and what its factories make, sealed families. */
    private static final Map<String, Set<String>> EXEMPT = Map.of(
            "role.Role", Set.of("role.TitleRecogniser", "role.TitleVocabulary"),
            "role.Vocabulary", Set.of("role.VocabularyCompiler"),
            "calendar.BusinessCalendar", Set.of("calendar.WeeklyCalendar", "calendar.BothOpen"),
            "spi.StoreException", Set.of("spi.UnreadableFactException"),
            "plan.NextStep", Set.of("plan.PlannedCall", "plan.Research", "plan.Closed"),
            "plan.Readiness", Set.of("plan.Ready", "plan.NotReady"));

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        Map<String, Set<String>> found = new TreeMap<>();
        arrows("target/classes")
                .forEach((from, to) -> to.forEach(other -> {
                    if (!room(from).equals(room(other))) {
                        found.computeIfAbsent(room(from), any -> new TreeSet<>())
                                .add(room(other));
                    }
                }));

        assertThat(found.keySet())
                .isEqualTo(ALLOWED.keySet().stream()
                        .filter(room -> !ALLOWED.get(room).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
        found.forEach((from, to) ->
                assertThat(ALLOWED.getOrDefault(from, Set.of())).as(from).containsAll(to));
    }

    @Test
    void classesOfARoomKnowEachOtherInOneDirectionOnly() {
        Map<String, Set<String>> arrows = arrows("target/classes");
        EXEMPT.forEach((from, to) ->
                assertThat(arrows.get(from).removeAll(to)).as(from).isTrue());

        assertThat(knots(arrows)).isEmpty();
    }

    @Test
    void aKnotIsSeen() {
        Map<String, Set<String>> arrows = Map.of(
                "plan.A", Set.of("plan.B"),
                "plan.B", Set.of("plan.C"),
                "plan.C", Set.of("plan.A", "plan.D"),
                "plan.D", Set.of());

        assertThat(knots(arrows)).containsExactly(Set.of("plan.A", "plan.B", "plan.C"));
    }

    /** The sets of more than one class in which each leads to every other. */
    private static List<Set<String>> knots(Map<String, Set<String>> arrows) {
        Map<String, Set<String>> reached = new TreeMap<>();
        arrows.keySet().forEach(from -> reached.put(from, reached(from, arrows)));
        List<Set<String>> knots = new ArrayList<>();
        reached.forEach((from, to) -> {
            Set<String> knot = new TreeSet<>();
            to.stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(from))
                    .forEach(knot::add);
            if (!knot.isEmpty() && !knots.contains(knot)) {
                knots.add(knot);
            }
        });
        return knots;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> arrows) {
        Set<String> reached = new TreeSet<>();
        List<String> next = new ArrayList<>(arrows.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (reached.add(one)) {
                next.addAll(arrows.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    /** From each top-level class to those that it knows, without the name of the root. */
    private static Map<String, Set<String>> arrows(String classes) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Matcher lines = ARROW.matcher(jdeps(classes));
        while (lines.find()) {
            String from = topLevel(lines.group(1));
            String to = topLevel(lines.group(2));
            if (!from.equals(to)) {
                arrows.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
            }
        }
        assertThat(arrows).containsKeys("FollowUpPolicy", "model.Submission", "text.Agenda", "store.JdbcFollowUpStore");
        return arrows;
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return (nested < 0 ? name : name.substring(0, nested)).substring(ROOT.length() + 1);
    }

    private static String room(String name) {
        return name.indexOf('.') < 0 ? "" : name.substring(0, name.indexOf('.'));
    }

    private static String jdeps(String classes) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:class",
                        "-filter:none",
                        "--multi-release",
                        "base",
                        "--ignore-missing-deps",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        classes + "/dev");
        assertThat(status).as(out.toString()).isZero();
        return out.toString();
    }
}
