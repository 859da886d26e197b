package dev.followup.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known by numbers, found under whichever spelling, with and without country code: a map under {@link
 * Phone#sameForBars}. Adding and asking take the time of a few look-ups, however many there are.
 *
 * <p>Not thread-safe.
 *
 * @param <T> what is known
 */
public final class NumbersForBars<T> {
    private final BinaryOperator<T> both;
    private final Map<String, T> whole = new HashMap<>();
    private final Map<String, T> national = new HashMap<>();

    /**
     * Makes an empty map.
     *
     * @param both makes one of two that are known of one number
     */
    public NumbersForBars(BinaryOperator<T> both) {
        this.both = both;
    }

    /**
     * Adds what is known of a number.
     *
     * @param canonical as {@link Phone#canonical} gives it
     */
    public void add(String canonical, T known) {
        for (String reading : Phone.readings(canonical)) {
            whole.merge(Phone.barKey(reading), known, both);
            String rest = Phone.nationalKey(reading);
            if (rest != null) {
                national.merge(rest, known, both);
            }
        }
    }

    /**
     * {@return what is known of the numbers that are the same for bars as one; null if nothing is}
     *
     * @param canonical as {@link Phone#canonical} gives it
     */
    public @Nullable T get(String canonical) {
        T known = null;
        for (String reading : Phone.readings(canonical)) {
            String key = Phone.barKey(reading);
            String rest = Phone.nationalKey(reading);
            known = and(known, whole.get(key));
            known = and(known, national.get(key));
            known = and(known, rest == null ? null : whole.get(rest));
        }
        return known;
    }

    private @Nullable T and(@Nullable T one, @Nullable T other) {
        return one == null ? other : other == null ? one : both.apply(one, other);
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return whole.isEmpty();
    }
}
