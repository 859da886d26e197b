package dev.followup;

import dev.followup.calendar.CallHours.Range;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Detail.HalfDay;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To which part of the callee's day a call is kept: of several the first in which the call hours leave time. */
enum PartOfDay {
    MORNING(Hours.BEFORE_NOON),
    AFTERNOON(Hours.FROM_NOON),
    EARLY(Hours.BEFORE_NINE, Hours.BEFORE_NOON),
    EARLY_OR_LATE(Hours.BEFORE_NINE, Hours.FROM_FIVE, Hours.BEFORE_NOON),
    LATE(Hours.FROM_FIVE, Hours.FROM_NOON),
    LATE_OR_EARLY(Hours.FROM_FIVE, Hours.BEFORE_NINE, Hours.FROM_NOON);

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable one
    private final List<Hours> inOrder;

    PartOfDay(Hours... inOrder) {
        this.inOrder = List.of(inOrder);
    }

    private enum Hours {
        BEFORE_NINE(null, LocalTime.of(9, 0)),
        BEFORE_NOON(null, LocalTime.NOON),
        FROM_NOON(LocalTime.NOON, null),
        FROM_FIVE(LocalTime.of(17, 0), null);

        private final @Nullable LocalTime from;
        private final @Nullable LocalTime until;

        Hours(@Nullable LocalTime from, @Nullable LocalTime until) {
            this.from = from;
            this.until = until;
        }

        List<Range> of(List<Range> whole) {
            List<Range> part = new ArrayList<>(whole.size());
            for (Range range : whole) {
                LocalTime opens = from != null && range.opens().isBefore(from) ? from : range.opens();
                LocalTime closes = until != null && range.closes().isAfter(until) ? until : range.closes();
                if (opens.isBefore(closes)) {
                    part.add(new Range(opens, closes));
                }
            }
            return part;
        }
    }

    /** The half of the day in which a try was not made. */
    static PartOfDay otherHalf(LocalTime tried) {
        return tried.isBefore(LocalTime.NOON) ? AFTERNOON : MORNING;
    }

    /** The edge of the day farther from a try that a gatekeeper refused, else the nearer one, else the other half. */
    static PartOfDay edge(LocalTime refused) {
        if (refused.isBefore(LocalTime.NOON)) {
            return refused.isBefore(NINE) ? LATE : LATE_OR_EARLY;
        }
        return refused.isBefore(FIVE) ? EARLY_OR_LATE : EARLY;
    }

    /** Whether some of the hours lie at an edge of the day. */
    static boolean haveEdge(List<Range> hours) {
        return hours.stream()
                .anyMatch(
                        range -> range.opens().isBefore(NINE) || range.closes().isAfter(FIVE));
    }

    /** Whether a window lies at an edge of the day. */
    static boolean isAtEdge(CallWindow window) {
        return !window.closesAt().toLocalTime().isAfter(NINE)
                || !window.opensAt().toLocalTime().isBefore(FIVE);
    }

    /** The half in which it lies where there is no edge. */
    PartOfDay half() {
        return inOrder.get(inOrder.size() - 1) == Hours.BEFORE_NOON ? MORNING : AFTERNOON;
    }

    /** The half as reasons name it. */
    HalfDay named() {
        return half() == MORNING ? HalfDay.MORNING : HalfDay.AFTERNOON;
    }

    /** The hours of a day that lie in it, the best first; at last all of them. */
    List<List<Range>> of(List<Range> whole) {
        List<List<Range>> parts = new ArrayList<>(inOrder.size() + 1);
        for (Hours hours : inOrder) {
            List<Range> part = hours.of(whole);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        parts.add(whole);
        return parts;
    }
}
