package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Facts;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.spi.FollowUpStore;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class RoundTripProperties {
    private static final Map<Database, FollowUpStore> STORES = new HashMap<>();
    private static final Submission SENT =
            Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday

    @Property(tries = 120, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.MIXIN)
    void anyFactComesBackFromAnyDatabaseAsItWentIn(@ForAll("followUps") FollowUp followUp) {
        String id = followUp.submission().id();
        for (Database database : Database.all()) {
            FollowUpStore store = STORES.computeIfAbsent(database, RoundTripProperties::open);
            store.add(id, followUp.submission());
            followUp.attempts().forEach(attempt -> store.record(id, attempt));
            followUp.touches().forEach(touch -> store.record(id, touch));
            assertThat(store.find(id, id)).as(database.name()).contains(followUp);
            assertThat(store.all(id)).as(database.name()).containsExactly(followUp);
            assertThat(store.replace(
                            id, followUp.submission(), followUp.submission().withContacts()))
                    .isTrue();
            assertThat(store.remove(id, id)).isTrue();
            assertThat(store.all(id)).as(database.name()).isEmpty();
            store.erase(id);
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatAnyStoreAcceptsItCanReadHoweverItsWebsiteWasMade(@ForAll("websites") URI website) {
        Submission sent;
        try {
            sent = SENT.withWebsite(website);
        } catch (IllegalArgumentException refusedByTheModel) {
            Statistics.label("website").collect("refused");
            return;
        }
        for (Database database : Database.all()) {
            FollowUpStore store = STORES.computeIfAbsent(database, RoundTripProperties::open);
            boolean accepted = accepts(store, sent);
            Statistics.label("website").collect(accepted ? "accepted" : "refused");
            assertThat(store.all("websites"))
                    .as(database.name())
                    .isEqualTo(accepted ? List.of(FollowUp.of(sent)) : List.of());
            store.erase("websites");
        }
        Statistics.label("website").coverage(was -> was.check("accepted").count(count -> count > 100));
        Statistics.label("website").coverage(was -> was.check("refused").count(count -> count > 0));
    }

    private static boolean accepts(FollowUpStore store, Submission sent) {
        try {
            return store.add("websites", sent);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anyTextOfTwoHundredCharactersIsAJobSearchThatIsListed(@ForAll("ids") List<String> ids) {
        for (Database database : Database.all()) {
            FollowUpStore store = STORES.computeIfAbsent(database, RoundTripProperties::open);
            ids.forEach(id -> store.add(id, SENT));
            List<String> listed = new ArrayList<>();
            String after = null;
            do {
                List<String> page = store.jobSearches(after, 2);
                listed.addAll(page);
                after = page.size() < 2 ? null : page.get(1);
            } while (after != null);
            assertThat(listed).as(database.name()).containsExactlyInAnyOrderElementsOf(ids);
            ids.forEach(store::erase);
        }
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Facts.followUps();
    }

    /** Parsed, and computed by the methods that make some which no text gives. */
    @Provide
    Arbitrary<URI> websites() {
        URI base = URI.create("https://example.org/");
        Arbitrary<String> paths = Combinators.combine(
                        Arbitraries.of("jobs", "a:b", "..", ".", "//x", "1:2", "", "%41", "\u00e9", ":"),
                        Arbitraries.of("", "/", "/jobs:1", "?q=a:b", "#f:g", "/../a:b", "//"))
                .as(String::concat);
        return Combinators.combine(paths, Arbitraries.integers().between(0, 3)).as((path, how) -> {
            URI whole = URI.create(base + path);
            return switch (how) {
                case 0 -> whole;
                case 1 -> base.relativize(whole);
                case 2 -> base.relativize(whole).normalize();
                default -> URI.create("mailto:jobs" + path.replaceAll("[?#].*", "x"));
            };
        });
    }

    /** Any chars at all, half surrogate pairs and controls too. */
    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(200)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements();
    }

    private static FollowUpStore open(Database database) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(Connections.pooled(database.freshUrl()));
        store.createSchema();
        return store;
    }
}
