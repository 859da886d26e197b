package dev.followup;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the calls of a plan differ from those of an earlier one, so that a calendar can be brought up to date by the
 * difference. A call is the same in both if its {@link PlannedCall#id()} is.
 *
 * @param added calls that are in the later plan only, in its order
 * @param moved calls that are in both and differ in anything, such as date, window, number or submissions, in the order of
 *     the later plan
 * @param dropped calls that are in the earlier plan only, in its order
 */
public record PlanChanges(List<PlannedCall> added, List<Move> moved, List<PlannedCall> dropped)
        implements Serializable {

    /**
     * Makes changes.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public PlanChanges {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
    }

    /**
     * One call, as it was and as it is.
     *
     * @param before in the earlier plan
     * @param after in the later plan
     */
    public record Move(PlannedCall before, PlannedCall after) implements Serializable {}

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return added.isEmpty() && moved.isEmpty() && dropped.isEmpty();
    }

    static PlanChanges between(List<PlannedCall> earlier, List<PlannedCall> later) {
        Map<PlannedCall.Key, PlannedCall> left = new HashMap<>();
        earlier.forEach(call -> left.put(call.key(), call));
        List<PlannedCall> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        for (PlannedCall call : later) {
            PlannedCall before = left.remove(call.key());
            if (before == null) {
                added.add(call);
            } else if (!before.equals(call)) {
                moved.add(new Move(before, call));
            }
        }
        List<PlannedCall> dropped =
                earlier.stream().filter(call -> left.containsKey(call.key())).toList();
        return new PlanChanges(added, moved, dropped);
    }
}
