package dev.followup;

import dev.followup.model.Submission;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How many a day: gives each call the window in which there is room for it. */
final class HowMany {
    private final DailyCapacity capacity;
    private final Map<LocalDate, Integer> taken;

    /**
     * Makes a day's room.
     *
     * @param taken how many calls of a caller's date are made or promised
     */
    HowMany(DailyCapacity capacity, Map<LocalDate, Integer> taken) {
        this.capacity = capacity;
        this.taken = new HashMap<>(taken);
    }

    /** The window of each draft, in their order; a promised call keeps its own. */
    Window[] windows(List<Draft> drafts, int usefulDays) {
        Window[] windows = new Window[drafts.size()];
        List<Ranked> others = new ArrayList<>(windows.length);
        for (int i = 0; i < windows.length; i++) {
            Draft draft = drafts.get(i);
            if (draft.promised()) {
                windows[i] = draft.firstWindow();
                taken.merge(windows[i].callerDate(), 1, Integer::sum);
            } else {
                others.add(new Ranked(draft, i));
            }
        }
        others.sort(null);

        int count = others.size();
        long[] values = new long[count];
        int[] groups = new int[count];
        List<Windows> together = new ArrayList<>();
        IdentityHashMap<Window, Integer> groupOf = new IdentityHashMap<>();
        for (int i = 0; i < count; i++) {
            Draft draft = others.get(i).draft;
            values[i] = draft.value();
            groups[i] = groupOf.computeIfAbsent(draft.firstWindow(), first -> {
                together.add(new Windows(draft));
                return together.size() - 1;
            });
        }
        int[][] useful =
                together.stream().map(group -> group.firstDays(usefulDays)).toArray(int[][]::new);
        int[] days = DayAssignment.assign(
                values, groups, useful, (group, day) -> together.get(group).after(day), this::room);
        for (int i = 0; i < count; i++) {
            if (days[i] == DayAssignment.NO_DAY) {
                throw new DateTimeException("the capacity leaves no day for "
                        + Words.count(
                                Arrays.stream(days)
                                        .filter(day -> day == DayAssignment.NO_DAY)
                                        .count(),
                                "call"));
            }
            windows[others.get(i).index] = together.get(groups[i]).on(days[i]);
        }
        return windows;
    }

    private int room(int epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return Math.max(0, Math.max(0, capacity.on(date)) - taken.getOrDefault(date, 0));
    }

    /** A draft, where it stood, and what ranks it among calls worth as much. */
    private static final class Ranked implements Comparable<Ranked> {
        private final Draft draft;
        private final int index;
        private final long due;
        private final long sentOn;

        Ranked(Draft draft, int index) {
            this.draft = draft;
            this.index = index;
            due = draft.due().toEpochDay();
            sentOn = draft.followUp().submission().sentOn().toEpochDay();
        }

        @Override
        public int compareTo(Ranked other) {
            if (due != other.due) {
                return Long.compare(due, other.due);
            }
            if (sentOn != other.sentOn) {
                return Long.compare(sentOn, other.sentOn);
            }
            Submission one = draft.followUp().submission();
            Submission another = other.draft.followUp().submission();
            int byEmployer = one.employer().compareTo(another.employer());
            return byEmployer != 0 ? byEmployer : one.id().compareTo(another.id());
        }
    }

    /** The windows of calls that can be made on the same days, one for each date of the caller's, found as needed. */
    private static final class Windows {
        private final Place place;
        private final Half half;
        private final List<Window> inOrder = new ArrayList<>();
        private int[] days = new int[8];

        Windows(Draft draft) {
            place = draft.place();
            half = draft.half();
            add(draft.firstWindow());
        }

        int[] firstDays(int count) {
            while (inOrder.size() < count) {
                addNext();
            }
            return Arrays.copyOf(days, count);
        }

        int after(int day) {
            while (days[inOrder.size() - 1] <= day) {
                addNext();
            }
            int next = indexOf(day + 1);
            return days[next < 0 ? -next - 1 : next];
        }

        Window on(int day) {
            return inOrder.get(indexOf(day));
        }

        private int indexOf(int day) {
            return Arrays.binarySearch(days, 0, inOrder.size(), day);
        }

        private void addNext() {
            add(place.next(inOrder.get(inOrder.size() - 1), half));
        }

        private void add(Window window) {
            int size = inOrder.size();
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size] = (int) window.callerDate().toEpochDay();
            inOrder.add(window);
        }
    }
}
