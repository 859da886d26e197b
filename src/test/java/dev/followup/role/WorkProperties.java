package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkProperties {
    private static final Set<WordClass> RANKS = Set.of(
            WordClass.MANAGER,
            WordClass.MANAGER_OF_FIELD,
            WordClass.MANAGER_OR_PLACE,
            WordClass.MANAGER_LAST,
            WordClass.RANK,
            WordClass.TRAINEE,
            WordClass.GATEKEEPER,
            WordClass.ASSISTANT,
            WordClass.PLAIN,
            WordClass.ARTICLE,
            WordClass.OF);

    private static final List<String> RANK_WORDS = ranks();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Words of rank, but for those that another language knows as work: Romanian inspector, Czech technik. */
    private static List<String> ranks() {
        Set<String> ranks = new LinkedHashSet<>();
        Set<String> work = new HashSet<>();
        for (Entry entry : Titles.entries()) {
            entry.patterns().stream()
                    .filter(pattern -> pattern.indexOf(' ') < 0 && pattern.indexOf('+') < 0)
                    .filter(pattern -> !pattern.startsWith("/"))
                    .map(pattern -> pattern.replaceAll("[*~]", ""))
                    .forEach(RANKS.contains(entry.wordClass()) ? ranks::add : work::add);
        }
        ranks.removeAll(work);
        return List.copyOf(ranks);
    }

    @Property(tries = 5000)
    void noRankWordOfAnyLanguageMakesATitleNearAPosition(@ForAll("rankWords") String rank) {
        assertThat(Work.sharedWords(rank + " Fqvzvv", rank + " Wxqyyq")).isEmpty();
        assertThat(Work.shared(rank.toUpperCase(Locale.ROOT), rank)).isFalse();
    }

    @Property
    void rankChangesNothing(@ForAll("rankWords") String rank, @ForAll("rankWords") String other) {
        assertThat(Work.shared(rank + " Welding", other + " Welder")).isTrue();
        assertThat(Work.shared(rank + " Finance", other + " Welder")).isFalse();
    }

    @Property
    void whatIsSharedIsSharedBothWays(@ForAll("titles") String one, @ForAll("titles") String other) {
        assertThat(Work.shared(one, other)).isEqualTo(Work.shared(other, one));
        assertThat(Work.sharedWords(one, other).isEmpty()).isEqualTo(!Work.shared(one, other));
        assertThat(Work.sharedWords(one, other)).allMatch(one::contains);
    }

    @Property(tries = 30)
    void aMillionCharactersTakeNoLongerThanTheirNumber(@ForAll("units") String unit) {
        String million = unit.repeat(1 + 1_000_000 / unit.length());
        long start = THREADS.getCurrentThreadCpuTime();

        assertThat(Work.sharedWords(million, million)).hasSizeLessThanOrEqualTo(32);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Provide
    Arbitrary<String> rankWords() {
        return Arbitraries.of(RANK_WORDS);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of("Engineer", "Engineering", "Konstruktion", "研发总监", "研发", "VP", "Chef", "IT")
                        .list()
                        .ofMaxSize(4)
                        .map(words -> String.join(" ", words)));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("a", "ab ", "研发", "研 ", "manager", "e\u0301", "\uD800", "((", "xy-", "\u0000");
    }
}
