package dev.followup;

import dev.followup.model.Submission;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many a day: gives each call the window in which there is room for it. */
final class HowMany {
    private static final Comparator<Draft> RANK = Comparator.comparing(Draft::due)
            .thenComparing(
                    draft -> draft.followUp().submission(),
                    Comparator.comparing(Submission::sentOn)
                            .thenComparing(Submission::employer)
                            .thenComparing(Submission::id));

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
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < windows.length; i++) {
            if (drafts.get(i).promised()) {
                windows[i] = drafts.get(i).firstWindow();
                taken.merge(windows[i].callerDate(), 1, Integer::sum);
            } else {
                others.add(i);
            }
        }
        others.sort(Comparator.comparing(drafts::get, RANK));

        int count = others.size();
        long[] values = new long[count];
        int[] groups = new int[count];
        List<Windows> together = new ArrayList<>();
        IdentityHashMap<Window, Integer> groupOf = new IdentityHashMap<>();
        for (int i = 0; i < count; i++) {
            Draft draft = drafts.get(others.get(i));
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
            windows[others.get(i)] = together.get(groups[i]).on(days[i]);
        }
        return windows;
    }

    private int room(int epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return Math.max(0, Math.max(0, capacity.on(date)) - taken.getOrDefault(date, 0));
    }

    /** The windows of calls that can be made on the same days, one for each date of the caller's, found as needed. */
    private static final class Windows {
        private final Place place;
        private final Half half;
        private final List<Window> inOrder = new ArrayList<>();
        private final Map<Integer, Integer> byDay = new HashMap<>();

        Windows(Draft draft) {
            place = draft.place();
            half = draft.half();
            add(draft.firstWindow());
        }

        int[] firstDays(int count) {
            int[] days = new int[count];
            for (int i = 0; i < count; i++) {
                days[i] = day(i);
            }
            return days;
        }

        int after(int day) {
            Integer known = byDay.get(day);
            int next = known == null ? 0 : known + 1;
            while (day(next) <= day) {
                next++;
            }
            return day(next);
        }

        Window on(int day) {
            return inOrder.get(Objects.requireNonNull(byDay.get(day)));
        }

        private int day(int index) {
            while (index >= inOrder.size()) {
                add(place.next(inOrder.get(inOrder.size() - 1), half));
            }
            return (int) inOrder.get(index).callerDate().toEpochDay();
        }

        private void add(Window window) {
            byDay.put((int) window.callerDate().toEpochDay(), inOrder.size());
            inOrder.add(window);
        }
    }
}
