package dev.followup;

import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who goes first where something waits for a day with room. */
final class WaitingLine {
    private final List<? extends DayCapacity.Candidate> candidates;
    private final CallWindow[] windows;
    private final Map<Long, Integer> places = new TreeMap<>();

    private final int[] fixed;
    private final int[] chosen;
    private final Counts byValue;
    private final Counts all;

    private WaitingLine(List<? extends DayCapacity.Candidate> candidates, CallWindow[] windows) {
        this.candidates = candidates;
        this.windows = windows;
        for (CallWindow window : windows) {
            places.put(window.callerDate().toEpochDay(), 0);
        }
        for (DayCapacity.Candidate candidate : candidates) {
            places.put(candidate.first().callerDate().toEpochDay(), 0);
        }
        int place = 0;
        for (Map.Entry<Long, Integer> day : places.entrySet()) {
            day.setValue(place++);
        }
        fixed = new int[place + 1];
        chosen = new int[place + 1];
        byValue = new Counts(place);
        all = new Counts(place);
    }

    /** For each candidate why it waits, null where it does not. */
    static @Nullable Reason[] reasons(List<? extends DayCapacity.Candidate> candidates, CallWindow[] windows) {
        return new WaitingLine(candidates, windows).reasons();
    }

    private @Nullable Reason[] reasons() {
        @Nullable Reason[] reasons = new Reason[windows.length];
        List<Integer> byWorth = new ArrayList<>();
        for (int i = 0; i < windows.length; i++) {
            int day = place(windows[i]);
            if (candidates.get(i).fixed()) {
                fixed[day + 1]++;
            } else if (isKept(i)) {
                chosen[day + 1]++;
            } else {
                byWorth.add(i);
                all.add(day);
            }
        }
        for (int day = 1; day < fixed.length; day++) {
            fixed[day] += fixed[day - 1];
            chosen[day] += chosen[day - 1];
        }
        byWorth.sort(Comparator.comparingLong((Integer i) -> candidates.get(i).value())
                .reversed());
        int counted = 0;
        for (int i : byWorth) {
            long value = candidates.get(i).value();
            while (counted < byWorth.size()
                    && candidates.get(byWorth.get(counted)).value() >= value) {
                byValue.add(place(windows[byWorth.get(counted++)]));
            }
            if (waits(i)) {
                reasons[i] = reason(i);
            }
        }
        return reasons;
    }

    private Reason reason(int index) {
        CallWindow first = candidates.get(index).first();
        int from = place(first);
        int to = place(windows[index]);
        int more = byValue.between(from, to);
        return Reason.of(
                Code.WAITED_FOR_ROOM,
                first.date(),
                fixed[to] - fixed[from],
                chosen[to] - chosen[from],
                more,
                all.between(from, to) - more,
                windows[index].date());
    }

    private boolean waits(int index) {
        return windows[index].callerDate().isAfter(candidates.get(index).first().callerDate());
    }

    private boolean isKept(int index) {
        return candidates.get(index).chosen() && !waits(index);
    }

    private int place(CallWindow window) {
        Integer place = places.get(window.callerDate().toEpochDay());
        return place == null ? 0 : place;
    }

    /** How many there are on days, summed up in the time of a logarithm. */
    private static final class Counts {
        private final int[] tree;

        Counts(int days) {
            tree = new int[days + 1];
        }

        void add(int day) {
            for (int i = day + 1; i < tree.length; i += i & -i) {
                tree[i]++;
            }
        }

        int between(int startInclusive, int endExclusive) {
            return before(endExclusive) - before(startInclusive);
        }

        private int before(int day) {
            int sum = 0;
            for (int i = day; i > 0; i -= i & -i) {
                sum += tree[i];
            }
            return sum;
        }
    }
}
