package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Facts;
import dev.followup.model.FollowUp;
import dev.followup.spi.FollowUpStore;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RoundTripProperties {
    private static final Map<Database, FollowUpStore> STORES = new HashMap<>();

    @Property(tries = 120, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.MIXIN)
    void anyFactComesBackFromAnyDatabaseAsItWentIn(@ForAll("followUps") FollowUp followUp) {
        String id = followUp.submission().id();
        for (Database database : Database.all()) {
            FollowUpStore store = STORES.computeIfAbsent(database, RoundTripProperties::open);
            store.add(id, followUp.submission());
            followUp.attempts().forEach(attempt -> store.record(id, attempt));
            assertThat(store.find(id, id)).as(database.name()).contains(followUp);
            assertThat(store.all(id)).as(database.name()).containsExactly(followUp);
            assertThat(store.replace(
                            id, followUp.submission(), followUp.submission().withContacts()))
                    .isTrue();
            store.erase(id);
        }
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Facts.followUps();
    }

    private static FollowUpStore open(Database database) {
        JdbcFollowUpStore store = JdbcFollowUpStore.of(Connections.pooled(database.freshUrl()));
        store.createSchema();
        return store;
    }
}
