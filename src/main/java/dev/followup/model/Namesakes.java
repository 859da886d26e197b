package dev.followup.model;

import org.jspecify.annotations.Nullable;

/**
 * The places of people of one name: of those with ids of the host's, each of another, and of the one without.
 *
 * <p>Who has no id is the one with an id, if there is exactly one.
 */
final class Namesakes {
    private static final int NOWHERE = -1;

    private int withoutId = NOWHERE;
    private int withId = NOWHERE;
    private int ids;

    /** {@return null, or the place of the one without an id if this is another} */
    @Nullable Integer add(@Nullable String id, int place) {
        if (id != null) {
            withId = ids == 0 ? place : withId;
            ids++;
            return null;
        }
        if (withoutId != NOWHERE) {
            return withoutId;
        }
        withoutId = place;
        return null;
    }

    /** {@return where somebody of this name stands whose id, if any, is not among these; -1 if nowhere} */
    int find(boolean hasId) {
        return choose(hasId, withoutId, withId, ids);
    }

    static int choose(boolean hasId, int withoutId, int withId, int ids) {
        if (hasId) {
            return ids == 0 ? withoutId : NOWHERE;
        }
        return withoutId != NOWHERE ? withoutId : ids == 1 ? withId : NOWHERE;
    }

    /** Whether the one without an id is the one with. */
    boolean areOne() {
        return withoutId != NOWHERE && ids == 1;
    }

    int withId() {
        return withId;
    }

    int withoutId() {
        return withoutId;
    }

    /** The one without an id got one. */
    void named() {
        withId = withoutId;
        ids = 1;
        withoutId = NOWHERE;
    }
}
