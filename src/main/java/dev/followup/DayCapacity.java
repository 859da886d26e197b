package dev.followup;

import dev.followup.model.Submission;
import dev.followup.plan.CallWindow;
import dev.followup.spi.DailyCapacity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many a day: gives each call, or each thing to find out, the window in which there is room for it. */
final class DayCapacity {
    private final String setting;
    private final DailyCapacity capacity;
    private final int usefulDays;
    private final Map<LocalDate, Integer> taken;

    /**
     * Makes a day's room.
     *
     * @param setting what the host calls it
     * @param taken how many of a caller's date are made already
     */
    DayCapacity(String setting, DailyCapacity capacity, int usefulDays, Map<LocalDate, Integer> taken) {
        this.setting = setting;
        this.capacity = capacity;
        this.usefulDays = usefulDays;
        this.taken = new HashMap<>(taken);
    }

    /** What a day takes room for. */
    interface Candidate {
        /** When it can first be done. */
        CallWindow first();

        /** Where and when it can be done. */
        Availability availability();

        /** To which part of the day it is kept, null for any. */
        @Nullable PartOfDay part();

        /** Whether it keeps its first window, whatever room there is. */
        boolean fixed();

        /** Whether its first day was chosen, and takes its room before what nobody chose. */
        boolean chosen();

        long value();

        LocalDate due();

        Submission submission();
    }

    /** Worth more first, then due earlier, sent earlier, by employer and id. */
    private static final Comparator<Candidate> BY_VALUE = Comparator.comparingLong(Candidate::value)
            .reversed()
            .thenComparing(Candidate::due)
            .thenComparing(candidate -> candidate.submission().sentOn())
            .thenComparing(candidate -> candidate.submission().employer())
            .thenComparing(candidate -> candidate.submission().id());

    /** The window of each candidate, in their order. */
    CallWindow[] windows(List<? extends Candidate> candidates) {
        CallWindow[] windows = new CallWindow[candidates.size()];
        for (int i = 0; i < windows.length; i++) {
            if (candidates.get(i).fixed()) {
                take(windows, i, candidates.get(i).first());
            }
        }
        keepChosen(candidates, windows);
        List<Ranked> others = new ArrayList<>(windows.length);
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] == null) {
                others.add(new Ranked(candidates.get(i), i));
            }
        }
        others.sort(null);
        assign(others, windows);
        return windows;
    }

    private void keepChosen(List<? extends Candidate> candidates, CallWindow[] windows) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] == null && candidates.get(i).chosen()) {
                chosen.add(i);
            }
        }
        chosen.sort(Comparator.comparing(candidates::get, BY_VALUE));
        for (int i : chosen) {
            CallWindow first = candidates.get(i).first();
            if (room(first.callerDate()) > 0) {
                take(windows, i, first);
            }
        }
    }

    private void take(CallWindow[] windows, int index, CallWindow window) {
        windows[index] = window;
        taken.merge(window.callerDate(), 1, Integer::sum);
    }

    private void assign(List<Ranked> others, CallWindow[] windows) {
        int count = others.size();
        long[] values = new long[count];
        int[] groups = new int[count];
        List<Windows> together = new ArrayList<>();
        IdentityHashMap<CallWindow, Integer> groupOf = new IdentityHashMap<>();
        for (int i = 0; i < count; i++) {
            Candidate candidate = others.get(i).candidate;
            values[i] = candidate.value();
            groups[i] = groupOf.computeIfAbsent(candidate.first(), first -> {
                together.add(new Windows(candidate));
                return together.size() - 1;
            });
        }
        int[][] useful =
                together.stream().map(group -> group.firstDays(usefulDays)).toArray(int[][]::new);
        int[] days = DayAssignment.assign(
                values,
                groups,
                useful,
                (group, day) -> together.get(group).after(day),
                day -> room(LocalDate.ofEpochDay(day)));
        for (int i = 0; i < count; i++) {
            if (days[i] == DayAssignment.NO_DAY) {
                throw new DateTimeException("the capacity of " + setting + " leaves no day for "
                        + Arrays.stream(days)
                                .filter(day -> day == DayAssignment.NO_DAY)
                                .count()
                        + " of " + count);
            }
            windows[others.get(i).index] = together.get(groups[i]).on(days[i]);
        }
    }

    private int room(LocalDate date) {
        return Math.max(0, Math.max(0, capacity.on(date)) - taken.getOrDefault(date, 0));
    }

    /** A candidate, where it stood, and what ranks it among those worth as much. */
    private static final class Ranked implements Comparable<Ranked> {
        private final Candidate candidate;
        private final int index;
        private final long due;
        private final long sentOn;

        Ranked(Candidate candidate, int index) {
            this.candidate = candidate;
            this.index = index;
            due = candidate.due().toEpochDay();
            sentOn = candidate.submission().sentOn().toEpochDay();
        }

        @Override
        public int compareTo(Ranked other) {
            if (due != other.due) {
                return Long.compare(due, other.due);
            }
            if (sentOn != other.sentOn) {
                return Long.compare(sentOn, other.sentOn);
            }
            Submission one = candidate.submission();
            Submission another = other.candidate.submission();
            int byEmployer = one.employer().compareTo(another.employer());
            return byEmployer != 0 ? byEmployer : one.id().compareTo(another.id());
        }
    }

    /** The windows of candidates that can be done on the same days, one for each date of the caller's, found as needed. */
    private static final class Windows {
        private final Availability availability;
        private final @Nullable PartOfDay part;
        private final List<CallWindow> inOrder = new ArrayList<>();
        private int[] days = new int[8];
        private boolean ended;

        Windows(Candidate candidate) {
            availability = candidate.availability();
            part = candidate.part();
            add(candidate.first());
        }

        int[] firstDays(int count) {
            while (inOrder.size() < count && !ended) {
                addNext();
            }
            return Arrays.copyOf(days, Math.min(count, inOrder.size()));
        }

        /** The first later day; a day not later where there is none. */
        int after(int day) {
            while (days[inOrder.size() - 1] <= day && !ended) {
                addNext();
            }
            int next = indexOf(day + 1);
            int place = next < 0 ? -next - 1 : next;
            return place < inOrder.size() ? days[place] : day;
        }

        CallWindow on(int day) {
            return inOrder.get(indexOf(day));
        }

        private int indexOf(int day) {
            return Arrays.binarySearch(days, 0, inOrder.size(), day);
        }

        private void addNext() {
            try {
                add(availability.next(inOrder.get(inOrder.size() - 1), part));
            } catch (DateTimeException noMore) {
                ended = true;
            }
        }

        private void add(CallWindow window) {
            int size = inOrder.size();
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size] = (int) window.callerDate().toEpochDay();
            inOrder.add(window);
        }
    }
}
