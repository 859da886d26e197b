package dev.followup.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who must not be called, under whichever spelling of the person's name and the employer's that is the same for bars: {@link
 * Spelling#sameNameForBars} and {@link Spelling#sameEmployerForBars}. Who is known by no id may be anyone of that name; two ids
 * are two people.
 *
 * <p>Not thread-safe.
 */
public final class BarredNames {
    private static final String ANYONE = "";

    /** By employer, then by name. */
    private final Map<String, Map<String, Set<String>>> ids = new HashMap<>();

    private final Map<String, WideSpelling.Keys> employers = new HashMap<>();
    private boolean romanised;

    /** Makes an empty set. */
    public BarredNames() {}

    /** Bars a person. */
    public void add(String employer, String name, @Nullable String id) {
        WideSpelling.Keys there = employer(employer);
        WideSpelling.Keys who = WideSpelling.name(name);
        romanised |= there.romanised() || who.romanised();
        for (String place : there.found()) {
            Map<String, Set<String>> people = ids.computeIfAbsent(place, key -> new HashMap<>());
            for (String person : who.found()) {
                people.computeIfAbsent(person, key -> new HashSet<>()).add(id == null ? ANYONE : id);
            }
        }
    }

    /** {@return whether a person is barred} */
    public boolean contains(String employer, String name, @Nullable String id) {
        if (ids.isEmpty()) {
            return false;
        }
        Set<String> keys = null;
        for (String place : employer(employer).sought(romanised)) {
            Map<String, Set<String>> people = ids.get(place);
            if (people != null) {
                keys = keys == null ? WideSpelling.name(name).sought(romanised) : keys;
                if (keys.stream().anyMatch(key -> isAmong(people.get(key), id))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAmong(@Nullable Set<String> barred, @Nullable String id) {
        return barred != null && (id == null || barred.contains(ANYONE) || barred.contains(id));
    }

    private WideSpelling.Keys employer(String employer) {
        return employers.computeIfAbsent(employer, WideSpelling::employer);
    }
}
