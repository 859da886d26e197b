package dev.followup.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.spi.FollowUpStore;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FollowUpStoreTckTest {
    @TestFactory
    Stream<DynamicTest> aStoreThatBreaksOneRuleFailsThatRuleAlone() {
        return BrokenStores.all()
                .map(broken -> DynamicTest.dynamicTest(
                        broken.rule() + " " + broken.how(),
                        () -> assertThat(failures(broken)).containsExactly(broken.rule())));
    }

    @TestFactory
    Stream<DynamicTest> aSoundStoreKeepsThemAll() {
        return FollowUpStoreTck.of(BrokenStores.Sound::new)
                .withReopening(store -> store)
                .withDamage(FollowUpStoreTckTest::damage)
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), rule::verify));
    }

    @Test
    void eachRuleIsBrokenByAStoreOfItsOwn() {
        List<String> rules = FollowUpStoreTck.of(BrokenStores.Sound::new)
                .withReopening(store -> store)
                .withDamage(FollowUpStoreTckTest::damage)
                .rules()
                .map(StoreRule::id)
                .toList();
        assertThat(rules).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rules))
                .isEqualTo(BrokenStores.all()
                        .map(BrokenStores.Broken::rule)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aBrokenRuleNamesItselfAndTellsNoDataOfPeople() {
        StoreRule rule = FollowUpStoreTck.of(() -> {
                    throw new IllegalStateException("no database");
                })
                .rules()
                .findFirst()
                .orElseThrow();
        AssertionError error = org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class, rule::verify);
        assertThat(error).hasMessageStartingWith(rule.id() + ": " + rule.statement());
        assertThat(error).hasCauseInstanceOf(IllegalStateException.class);
    }

    private static List<String> failures(BrokenStores.Broken broken) {
        return FollowUpStoreTck.of(broken.fresh())
                .withReopening(broken.reopen())
                .withDamage(FollowUpStoreTckTest::damage)
                .rules()
                .filter(FollowUpStoreTckTest::fails)
                .map(StoreRule::id)
                .toList();
    }

    private static void damage(FollowUpStore store, String jobSearchId, String submissionId) {
        ((BrokenStores.Sound) store).damage(jobSearchId, submissionId);
    }

    private static boolean fails(StoreRule rule) {
        try {
            rule.verify();
            return false;
        } catch (AssertionError broken) {
            assertThat(broken).hasMessageStartingWith(rule.id() + ": ");
            return true;
        }
    }
}
