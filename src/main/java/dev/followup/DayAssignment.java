package dev.followup;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * How many a day: gives each call a day under a capacity per day.
 *
 * <p>Calls come in groups; the calls of one group have the same useful days. The result obeys four laws, in this order:
 *
 * <ol>
 *   <li>The calls on their useful days have the greatest total value possible; among sets of equal value the one that
 *       holds the better ranked calls.
 *   <li>Of all ways to put these calls on useful days, one is taken that makes as many as possible on the first day, then
 *       on the second, and so on.
 *   <li>So many calls a day given, the first day makes the most valuable ones, then the better ranked, that leave every
 *       other one a useful day; then the second, and so on.
 *   <li>The rest is carried over: in the order of value, then rank, each takes the earliest day that is free and on
 *       which it can be made, after its useful days.
 * </ol>
 *
 * <p>The sets of calls that fit on their useful days are a matroid, so taking calls by value and keeping each that still
 * fits is exact, whatever the useful days look like. Whether one fits is a search for a chain of moves: it takes the
 * place of a call that moves to another of its useful days, and so on to a day with room. A search that fails has seen
 * days which are full for good, and no later search enters them again.
 */
final class DayAssignment {
    /** The day of a call for which no free day was found. */
    static final int NO_DAY = -1;

    /** So many callable days in a row without any capacity end the search for a free day. */
    static final int LONGEST_CLOSURE = 366;

    private static final int NONE = -1;
    private static final int CLOSED_FOR_GOOD = Integer.MAX_VALUE;

    private final int[] order;
    private final int[] assigned;

    // The calls of a group, as places in the order, lie from firstCall[group] to firstCall[group + 1]; those up to
    // endOfPlaced[group] are on useful days.
    private final int[] firstCall;
    private final int[] calls;
    private final int[] endOfPlaced;

    // A link joins a group with one of its useful days that has capacity.
    private final int[] firstLink;
    private final int[] dayOfLink;
    private final int[] groupOfLink;
    private final int[] placedOnLink;

    private final DayTable days;
    private final int[] firstLinkOfDay;
    private final int[] linksByDay;

    private final int[] room;
    private final int[] dayQueue;
    private final int[] dayStack;
    private final int[] daySeen;
    private final int[] groupSeen;
    private final int[] enteredBy;
    private final int[] leftBy;
    private int queued;
    private int search;
    private int failedSearch = NONE;

    /**
     * {@return the day of each call, or {@link #NO_DAY} where {@link #LONGEST_CLOSURE} callable days in a row have no
     * capacity or no further callable day exists}
     *
     * @param values what each call is worth, from 0; of equal values, the earlier in the array is ranked better
     * @param groups the group of each call, from 0
     * @param usefulDays by group, at least one day, ascending
     * @param nextDay of a group and a day: the first later day on which the group can be called, or any day not later if
     *     there is none; asked from the last useful day on
     * @param capacity how many calls a day can still take, from 0; asked once a day at most
     */
    static int[] assign(
            long[] values, int[] groups, int[][] usefulDays, IntBinaryOperator nextDay, IntUnaryOperator capacity) {
        DayAssignment assignment =
                new DayAssignment(byValueThenRank(values), groups, usefulDays, new DayTable(capacity));
        assignment.chooseTheMostValuable(groups);
        int[] chronological = assignment.days.chronological();
        assignment.moveUp(chronological);
        assignment.callTheMostValuableFirst(chronological);
        assignment.carryOver(groups, usefulDays, nextDay);
        return assignment.assigned;
    }

    private DayAssignment(int[] order, int[] groups, int[][] usefulDays, DayTable days) {
        this.order = order;
        this.days = days;
        assigned = new int[order.length];
        int groupCount = usefulDays.length;

        firstCall = new int[groupCount + 1];
        for (int group : groups) {
            firstCall[group + 1]++;
        }
        runningTotal(firstCall);
        calls = new int[order.length];
        endOfPlaced = Arrays.copyOf(firstCall, groupCount);
        for (int place = 0; place < order.length; place++) {
            calls[endOfPlaced[groups[order[place]]]++] = place;
        }
        System.arraycopy(firstCall, 0, endOfPlaced, 0, groupCount);

        int most = 0;
        for (int[] ofGroup : usefulDays) {
            most += ofGroup.length;
        }
        firstLink = new int[groupCount + 1];
        int[] dayOf = new int[most];
        int[] groupOf = new int[most];
        int links = 0;
        for (int group = 0; group < groupCount; group++) {
            if (firstCall[group] < firstCall[group + 1]) {
                for (int number : usefulDays[group]) {
                    int day = days.indexOf(number);
                    if (days.free[day] > 0) {
                        dayOf[links] = day;
                        groupOf[links++] = group;
                    }
                }
            }
            firstLink[group + 1] = links;
        }
        dayOfLink = dayOf;
        groupOfLink = groupOf;
        placedOnLink = new int[links];

        int dayCount = days.count;
        firstLinkOfDay = new int[dayCount + 1];
        for (int link = 0; link < links; link++) {
            firstLinkOfDay[dayOfLink[link] + 1]++;
        }
        runningTotal(firstLinkOfDay);
        linksByDay = new int[links];
        int[] next = Arrays.copyOf(firstLinkOfDay, dayCount);
        for (int link = 0; link < links; link++) {
            linksByDay[next[dayOfLink[link]]++] = link;
        }

        room = Arrays.copyOf(days.free, dayCount);
        dayQueue = new int[dayCount];
        dayStack = new int[dayCount];
        daySeen = new int[dayCount];
        groupSeen = new int[groupCount];
        enteredBy = new int[dayCount];
        leftBy = new int[dayCount];
    }

    /** The first law. */
    private void chooseTheMostValuable(int[] groups) {
        boolean[] full = new boolean[firstLink.length - 1];
        for (int call : order) {
            int group = groups[call];
            if (full[group]) {
                continue;
            }
            startSearch();
            if (enterDaysOf(group, NONE) || moveOthers()) {
                endOfPlaced[group]++;
            } else {
                full[group] = true;
                closeSeenDays();
            }
        }
    }

    /** The second law. */
    private void moveUp(int[] chronological) {
        restartSearches();
        for (int day : chronological) {
            while (room[day] > 0 && fillFromLater(day)) {
                room[day]--;
            }
        }
    }

    /** Follows chains of moves backwards from a day with room until one starts on a later day; then makes them. */
    private boolean fillFromLater(int target) {
        startSearch();
        daySeen[target] = search;
        leftBy[target] = NONE;
        dayQueue[queued++] = target;
        for (int i = 0; i < queued; i++) {
            int day = dayQueue[i];
            for (int j = firstLinkOfDay[day]; j < firstLinkOfDay[day + 1]; j++) {
                int entering = linksByDay[j];
                int group = groupOfLink[entering];
                if (groupSeen[group] == search) {
                    continue;
                }
                groupSeen[group] = search;
                for (int link = firstLink[group + 1]; --link >= firstLink[group]; ) {
                    int from = dayOfLink[link];
                    if (placedOnLink[link] == 0 || daySeen[from] >= search) {
                        continue;
                    }
                    daySeen[from] = search;
                    leftBy[from] = link;
                    enteredBy[from] = entering;
                    if (days.number[from] > days.number[target]) {
                        room[from]++;
                        for (int left = from; leftBy[left] != NONE; left = dayOfLink[enteredBy[left]]) {
                            placedOnLink[leftBy[left]]--;
                            placedOnLink[enteredBy[left]]++;
                        }
                        return true;
                    }
                    dayQueue[queued++] = from;
                }
            }
        }
        closeSeenDays();
        return false;
    }

    /** The third law. */
    private void callTheMostValuableFirst(int[] chronological) {
        restartSearches();
        for (int day = 0; day < room.length; day++) {
            days.free[day] = room[day];
            room[day] = 0;
        }
        int[] nextCall = Arrays.copyOf(firstCall, endOfPlaced.length);
        long[] heap = new long[endOfPlaced.length];
        for (int day : chronological) {
            failedSearch = NONE;
            int toMake = 0;
            int heads = 0;
            for (int i = firstLinkOfDay[day]; i < firstLinkOfDay[day + 1]; i++) {
                int link = linksByDay[i];
                int group = groupOfLink[link];
                toMake += placedOnLink[link];
                if (nextCall[group] < endOfPlaced[group]) {
                    heap[heads++] = (long) calls[nextCall[group]] << Integer.SIZE | link;
                }
            }
            for (int i = heads / 2; --i >= 0; ) {
                siftDown(heap, i, heads);
            }
            while (toMake > 0) {
                int link = (int) heap[0];
                int group = groupOfLink[link];
                boolean makes = placedOnLink[link] > 0 || bringForward(link);
                if (makes) {
                    placedOnLink[link]--;
                    toMake--;
                    assigned[order[calls[nextCall[group]++]]] = days.number[day];
                }
                heap[0] = makes && nextCall[group] < endOfPlaced[group]
                        ? (long) calls[nextCall[group]] << Integer.SIZE | link
                        : heap[--heads];
                siftDown(heap, 0, heads);
            }
            daySeen[day] = CLOSED_FOR_GOOD;
        }
    }

    /**
     * Moves a call of the link's group from a later day to the link's day, if the others can be arranged around it. What a
     * failed search from this day has not seen remains out of reach until some search succeeds.
     */
    private boolean bringForward(int link) {
        int later = firstLink[groupOfLink[link] + 1] - 1;
        while (placedOnLink[later] == 0) {
            later--;
        }
        int laterDay = dayOfLink[later];
        if (search == failedSearch && daySeen[laterDay] != search) {
            return false;
        }
        placedOnLink[later]--;
        room[laterDay]++;
        startSearch();
        if (enter(link, NONE) || moveOthers()) {
            return true;
        }
        failedSearch = search;
        placedOnLink[later]++;
        room[laterDay]--;
        return false;
    }

    private void restartSearches() {
        Arrays.fill(daySeen, 0);
        Arrays.fill(groupSeen, 0);
        search = 0;
    }

    private void closeSeenDays() {
        for (int i = 0; i < queued; i++) {
            daySeen[dayQueue[i]] = CLOSED_FOR_GOOD;
        }
    }

    private void startSearch() {
        search++;
        queued = 0;
    }

    /**
     * Follows chains of moves until one ends on a day with room; then makes them. Depth first: room is most often later, and
     * so is the last of the days entered.
     */
    private boolean moveOthers() {
        int pending = queued;
        System.arraycopy(dayQueue, 0, dayStack, 0, queued);
        while (pending > 0) {
            int day = dayStack[--pending];
            for (int i = firstLinkOfDay[day]; i < firstLinkOfDay[day + 1]; i++) {
                int link = linksByDay[i];
                int group = groupOfLink[link];
                if (placedOnLink[link] > 0 && groupSeen[group] != search) {
                    groupSeen[group] = search;
                    int before = queued;
                    if (enterDaysOf(group, link)) {
                        return true;
                    }
                    for (int j = before; j < queued; j++) {
                        dayStack[pending++] = dayQueue[j];
                    }
                }
            }
        }
        return false;
    }

    private boolean enterDaysOf(int group, int leaving) {
        for (int link = firstLink[group]; link < firstLink[group + 1]; link++) {
            if (enter(link, leaving)) {
                return true;
            }
        }
        return false;
    }

    private boolean enter(int link, int leaving) {
        int day = dayOfLink[link];
        if (daySeen[day] >= search) {
            return false;
        }
        daySeen[day] = search;
        enteredBy[day] = link;
        leftBy[day] = leaving;
        if (room[day] > 0) {
            room[day]--;
            makeMovesTo(day);
            return true;
        }
        dayQueue[queued++] = day;
        return false;
    }

    private void makeMovesTo(int lastDay) {
        int day = lastDay;
        placedOnLink[enteredBy[day]]++;
        while (leftBy[day] != NONE) {
            int left = leftBy[day];
            placedOnLink[left]--;
            day = dayOfLink[left];
            placedOnLink[enteredBy[day]]++;
        }
    }

    /** The fourth law. */
    private void carryOver(int[] groups, int[][] usefulDays, IntBinaryOperator nextDay) {
        // A group's free days only move on, so its next call goes on looking where the last one stopped.
        int groupCount = usefulDays.length;
        int[] nextCall = Arrays.copyOf(firstCall, groupCount);
        int[] lookedUpTo = new int[groupCount];
        boolean[] hopeless = new boolean[groupCount];
        for (int group = 0; group < groupCount; group++) {
            if (endOfPlaced[group] < firstCall[group + 1]) {
                lookedUpTo[group] = usefulDays[group][usefulDays[group].length - 1];
            }
        }
        for (int call : order) {
            int group = groups[call];
            if (nextCall[group]++ < endOfPlaced[group]) {
                continue;
            }
            if (hopeless[group]) {
                assigned[call] = NO_DAY;
                continue;
            }
            int day = freeDayAfter(lookedUpTo[group], group, nextDay);
            assigned[call] = day == NONE ? NO_DAY : days.number[day];
            if (day == NONE) {
                hopeless[group] = true;
            } else {
                days.free[day]--;
                lookedUpTo[group] = days.number[day] - 1;
            }
        }
    }

    private int freeDayAfter(int number, int group, IntBinaryOperator nextDay) {
        int closures = 0;
        int before = number;
        while (closures < LONGEST_CLOSURE) {
            int candidate = nextDay.applyAsInt(group, before);
            if (candidate <= before) {
                return NONE;
            }
            int day = days.indexOf(candidate);
            if (days.free[day] > 0) {
                return day;
            }
            closures = days.closed(day) ? closures + 1 : 0;
            before = days.lastFullFrom(day);
        }
        return NONE;
    }

    private static void siftDown(long[] heap, int start, int size) {
        int hole = start;
        long sinking = heap[start];
        for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (sinking <= heap[child]) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = sinking;
    }

    private static void runningTotal(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    private static int[] byValueThenRank(long[] values) {
        long[] lack = new long[values.length];
        Arrays.setAll(lack, call -> Long.MAX_VALUE - values[call]);
        return RadixOrder.of(values.length, lack).places();
    }
}
