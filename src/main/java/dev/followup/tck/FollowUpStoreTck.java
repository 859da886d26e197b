package dev.followup.tck;

import dev.followup.spi.FollowUpStore;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbered rules that prove a store keeps the promises of {@link FollowUpStore}, in plain Java, for any test framework.
 *
 * <p>With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsThePromisesOfAStore() {
 *   return FollowUpStoreTck.of(MyStore::new).rules()
 *       .map(rule -> dynamicTest(rule.toString(), rule::verify));
 * }
 * }</pre>
 *
 * <p>Rules neither sleep nor depend on each other; each works in job searches of its own with random ids, which it leaves in
 * the store. So the supplier may give a new store each time, or one store, or a new one on a database that others use.
 * Immutable.
 */
public final class FollowUpStoreTck {
    private final Supplier<? extends FollowUpStore> fresh;
    private final @Nullable UnaryOperator<FollowUpStore> reopen;
    private final @Nullable Damage damage;
    private final RuleList rules;

    private FollowUpStoreTck(
            Supplier<? extends FollowUpStore> fresh,
            @Nullable UnaryOperator<FollowUpStore> reopen,
            @Nullable Damage damage) {
        this.fresh = fresh;
        this.reopen = reopen;
        this.damage = damage;
        rules = new RuleList(fresh);
        ChangeRules.addTo(rules);
        ReadRules.addTo(rules);
        RaceRules.addTo(rules);
        if (reopen != null) {
            OptionalRules.ofReopening(rules, reopen);
        }
        if (damage != null) {
            OptionalRules.ofDamage(rules, search -> damage.to(search.store, search.id, "a"));
        }
    }

    /**
     * {@return the rules for the stores that a supplier gives}
     *
     * @param fresh gives a store that is ready for use, once for each rule
     */
    public static FollowUpStoreTck of(Supplier<? extends FollowUpStore> fresh) {
        return new FollowUpStoreTck(Objects.requireNonNull(fresh, "fresh"), null, null);
    }

    /**
     * {@return these rules and those for a store that outlives its process}
     *
     * @param newReopen closes the store that it is given, as the end of the process would, and gives one that knows what
     *     that one kept
     */
    public FollowUpStoreTck withReopening(UnaryOperator<FollowUpStore> newReopen) {
        return new FollowUpStoreTck(fresh, Objects.requireNonNull(newReopen, "newReopen"), damage);
    }

    /** {@return these rules and those for a store in which something may stand that it cannot read} */
    public FollowUpStoreTck withDamage(Damage newDamage) {
        return new FollowUpStoreTck(fresh, reopen, Objects.requireNonNull(newDamage, "newDamage"));
    }

    /** Spoils what a store keeps, as a hand or a later version of the host might. */
    @FunctionalInterface
    public interface Damage {
        /** Makes the stored text of a submission unreadable, and leaves all else as it is. */
        void to(FollowUpStore store, String jobSearchId, String submissionId);
    }

    /** {@return the rules in the order of their numbers} */
    public Stream<StoreRule> rules() {
        return rules.stream();
    }
}
