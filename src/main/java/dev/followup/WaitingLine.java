package dev.followup;

import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who goes first where something waits for a day with room. */
final class WaitingLine {
    private final List<? extends DayCapacity.Candidate> candidates;
    private final CallWindow[] windows;

    /** All days on which a candidate is done or could first be, in order. */
    private final long[] days;

    /** By candidate, the places among the days of the one on which it is done and of its first. */
    private final int[] done;

    private final int[] first;

    private final int[] fixed;
    private final int[] chosen;
    private final Counts byValue;
    private final Counts all;

    private WaitingLine(List<? extends DayCapacity.Candidate> candidates, CallWindow[] windows) {
        this.candidates = candidates;
        this.windows = windows;
        days = LongStream.concat(
                        Stream.of(windows).mapToLong(WaitingLine::day),
                        candidates.stream().mapToLong(candidate -> day(candidate.first())))
                .sorted()
                .distinct()
                .toArray();
        done = new int[windows.length];
        first = new int[windows.length];
        for (int i = 0; i < windows.length; i++) {
            done[i] = Arrays.binarySearch(days, day(windows[i]));
            first[i] = Arrays.binarySearch(days, day(candidates.get(i).first()));
        }
        fixed = new int[days.length + 1];
        chosen = new int[days.length + 1];
        byValue = new Counts(days.length);
        all = new Counts(days.length);
    }

    private static long day(CallWindow window) {
        return window.callerDate().toEpochDay();
    }

    /** For each candidate why it waits, null where it does not. */
    static @Nullable Reason[] reasons(List<? extends DayCapacity.Candidate> candidates, CallWindow[] windows) {
        return new WaitingLine(candidates, windows).reasons();
    }

    private @Nullable Reason[] reasons() {
        @Nullable Reason[] reasons = new Reason[windows.length];
        List<Integer> byWorth = new ArrayList<>();
        for (int i = 0; i < windows.length; i++) {
            int day = done[i];
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
                byValue.add(done[byWorth.get(counted++)]);
            }
            if (waits(i)) {
                reasons[i] = reason(i);
            }
        }
        return reasons;
    }

    private Reason reason(int index) {
        int from = first[index];
        int to = done[index];
        int more = byValue.between(from, to);
        return Reason.of(
                Code.WAITED_FOR_ROOM,
                candidates.get(index).first().date(),
                fixed[to] - fixed[from],
                chosen[to] - chosen[from],
                more,
                all.between(from, to) - more,
                windows[index].date());
    }

    private boolean waits(int index) {
        return done[index] > first[index];
    }

    private boolean isKept(int index) {
        return candidates.get(index).chosen() && !waits(index);
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
