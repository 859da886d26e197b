package dev.followup.plan;

import java.io.Serializable;
import java.util.Objects;

/**
 * One step of two plans, as it was and as it is.
 *
 * @param before in the earlier plan
 * @param after in the later plan
 * @param <S> a call or research
 */
public record Move<S extends NextStep>(S before, S after) implements Serializable {

    /**
     * Makes a move.
     *
     * @throws NullPointerException if an argument is null
     */
    public Move {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
