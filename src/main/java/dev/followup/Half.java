package dev.followup;

import dev.followup.calendar.CallHours.Range;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** In which half of the callee's day, before or after noon, a call is to be placed. */
enum Half {
    ANY,
    MORNING,
    AFTERNOON;

    /** The half in which a time does not lie. */
    static Half otherThan(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? AFTERNOON : MORNING;
    }

    /** What of the ranges lies in this half; all of them if nothing does. */
    List<Range> of(List<Range> ranges) {
        if (this == ANY) {
            return ranges;
        }
        List<Range> half = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            LocalTime opens =
                    this == AFTERNOON && range.opens().isBefore(LocalTime.NOON) ? LocalTime.NOON : range.opens();
            LocalTime closes =
                    this == MORNING && range.closes().isAfter(LocalTime.NOON) ? LocalTime.NOON : range.closes();
            if (opens.isBefore(closes)) {
                half.add(new Range(opens, closes));
            }
        }
        return half.isEmpty() ? ranges : half;
    }
}
