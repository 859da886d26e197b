package dev.followup;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a step is what it is, in words a job seeker understands. The text names no person.
 *
 * @param rule the rule that spoke
 * @param text what it said about this step
 */
public record Reason(Rule rule, String text) implements Serializable {

    /**
     * Makes a reason.
     *
     * @throws NullPointerException if an argument is null
     */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }
}
