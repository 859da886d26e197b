package dev.followup.model;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers that must not be dialled, under whichever spelling, with and without country code: a set under {@link
 * Phone#sameForBars}. Adding and asking take the time of a few look-ups, however many there are.
 *
 * <p>Not thread-safe.
 */
public final class BarredNumbers {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> national = new HashSet<>();

    /** Makes an empty set. */
    public BarredNumbers() {}

    /**
     * Bars a number.
     *
     * @param canonical as {@link Phone#canonical} gives it
     */
    public void add(String canonical) {
        for (String reading : Phone.readings(canonical)) {
            whole.add(Phone.barKey(reading));
            String rest = Phone.nationalKey(reading);
            if (rest != null) {
                national.add(rest);
            }
        }
    }

    /**
     * {@return whether a number is the same for bars as one of these}
     *
     * @param canonical as {@link Phone#canonical} gives it
     */
    public boolean contains(String canonical) {
        for (String reading : Phone.readings(canonical)) {
            String key = Phone.barKey(reading);
            String rest = Phone.nationalKey(reading);
            if (whole.contains(key) || national.contains(key) || (rest != null && whole.contains(rest))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether no number is barred} */
    public boolean isEmpty() {
        return whole.isEmpty();
    }
}
