package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Pattern ARROW =
            Pattern.compile("^\\s+(dev\\.followup[.\\w]*)\\s+->\\s+(dev\\.followup[.\\w]*)\\s", Pattern.MULTILINE);

    /** The ground knows nothing; facts know titles; hosts know facts; the roof knows all but the wings. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "dev.followup.model", Set.of("dev.followup.role"),
            "dev.followup.spi", Set.of("dev.followup.model"),
            "dev.followup",
                    Set.of("dev.followup.model", "dev.followup.role", "dev.followup.calendar", "dev.followup.spi"),
            "dev.followup.store", Set.of("dev.followup.spi", "dev.followup.model", "dev.followup.role"),
            "dev.followup.tck", Set.of("dev.followup.spi", "dev.followup.model", "dev.followup.role"));

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        Map<String, Set<String>> found = new TreeMap<>();
        Matcher arrows = ARROW.matcher(jdeps("target/classes"));
        while (arrows.find()) {
            if (!arrows.group(1).equals(arrows.group(2))) {
                found.computeIfAbsent(arrows.group(1), from -> new TreeSet<>()).add(arrows.group(2));
            }
        }

        assertThat(found).containsKeys("dev.followup", "dev.followup.model", "dev.followup.store", "dev.followup.tck");
        found.forEach((from, to) ->
                assertThat(ALLOWED.getOrDefault(from, Set.of())).as(from).containsAll(to));
    }

    private static String jdeps(String classes) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
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
