package dev.followup;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The days met so far, by index in the order of meeting, and what each can still take. */
final class DayTable {
    private final IntUnaryOperator capacity;
    /** By the number of a day: one above its index, 0 for none. */
    private int[] table = new int[64];

    int count;
    /** By index, as below: the day's own number. */
    int[] number = new int[32];
    /** How many calls it can still take. */
    int[] free = new int[32];

    private boolean[] closed = new boolean[32];
    private int[] lastFull = new int[32];

    DayTable(IntUnaryOperator capacity) {
        this.capacity = capacity;
    }

    int indexOf(int dayNumber) {
        int slot = slotOf(dayNumber);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        if (count == number.length) {
            grow();
            slot = slotOf(dayNumber);
        }
        number[count] = dayNumber;
        free[count] = capacity.applyAsInt(dayNumber);
        closed[count] = free[count] == 0;
        lastFull[count] = dayNumber;
        table[slot] = ++count;
        return count - 1;
    }

    boolean closed(int day) {
        return closed[day];
    }

    /** {@return the last of the days known to be full that follow each other from a full day on} */
    int lastFullFrom(int day) {
        int last = lastFull[day];
        while (last < Integer.MAX_VALUE) {
            int next = table[slotOf(last + 1)] - 1;
            if (next < 0 || free[next] > 0) {
                break;
            }
            last = lastFull[next];
        }
        int full = day;
        while (lastFull[full] < last) {
            int next = table[slotOf(lastFull[full] + 1)] - 1;
            lastFull[full] = last;
            full = next;
        }
        return last;
    }

    int[] chronological() {
        long[] keys = new long[count];
        for (int day = 0; day < count; day++) {
            keys[day] = (long) number[day] << Integer.SIZE | day;
        }
        Arrays.sort(keys);
        int[] sorted = new int[count];
        Arrays.setAll(sorted, i -> (int) keys[i]);
        return sorted;
    }

    private int slotOf(int dayNumber) {
        int mask = table.length - 1;
        int slot = dayNumber & mask;
        while (table[slot] != 0 && number[table[slot] - 1] != dayNumber) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int size = 2 * number.length;
        number = Arrays.copyOf(number, size);
        free = Arrays.copyOf(free, size);
        closed = Arrays.copyOf(closed, size);
        lastFull = Arrays.copyOf(lastFull, size);
        table = new int[2 * size];
        for (int day = 0; day < count; day++) {
            table[slotOf(number[day])] = day + 1;
        }
    }
}
