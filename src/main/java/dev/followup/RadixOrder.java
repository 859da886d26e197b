package dev.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Orders by whole numbers: packs them into as few bits as tell them apart, and deals those out digit by digit. */
final class RadixOrder {
    private static final int MANY = 4096;

    private final List<long[]> words;
    private final int[] order;

    private RadixOrder(List<long[]> words, int[] order) {
        this.words = words;
        this.order = order;
    }

    /** The places 0 to count - 1, ascending by the first numbers, where those are equal by the next, then by place. */
    static RadixOrder of(int count, long[]... numbers) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        List<long[]> words = packed(count, numbers);
        for (int i = words.size() - 1; i >= 0; i--) {
            long[] word = words.get(i);
            long[] keys = new long[count];
            for (int j = 0; j < count; j++) {
                keys[j] = word[order[j]];
            }
            order = dealt(order, keys);
        }
        return new RadixOrder(words, order);
    }

    /** {@return the places in order} */
    int[] places() {
        return order.clone();
    }

    /** {@return the place that comes as the index-th} */
    int place(int index) {
        return order[index];
    }

    /** {@return the end, excluded, of those whose numbers are all equal to the ones at an index} */
    int endOfEqual(int index) {
        int end = index + 1;
        while (end < order.length && isEqual(order[end - 1], order[end])) {
            end++;
        }
        return end;
    }

    private boolean isEqual(int place, int other) {
        for (long[] word : words) {
            if (word[place] != word[other]) {
                return false;
            }
        }
        return true;
    }

    /** Words to compare as unsigned one after the other, each holding as many of the numbers as fit. */
    private static List<long[]> packed(int count, long[][] numbers) {
        List<long[]> words = new ArrayList<>();
        long[] word = {};
        int room = 0;
        for (long[] column : numbers) {
            long least = Long.MAX_VALUE;
            long greatest = Long.MIN_VALUE;
            for (int i = 0; i < count; i++) {
                least = Math.min(least, column[i]);
                greatest = Math.max(greatest, column[i]);
            }
            int bits = Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
            if (bits == 0) {
                continue;
            }
            if (bits > room) {
                word = new long[count];
                words.add(word);
                room = Long.SIZE;
            }
            room -= bits;
            for (int i = 0; i < count; i++) {
                word[i] |= (column[i] - least) << room;
            }
        }
        return words;
    }

    private static int[] dealt(int[] places, long[] words) {
        int[] order = places;
        long[] keys = words;
        int[] spareOrder = new int[order.length];
        long[] spareKeys = new long[order.length];
        long varying = 0;
        for (long key : keys) {
            varying |= key ^ keys[0];
        }
        int digit = order.length < MANY ? 8 : 11;
        int mask = (1 << digit) - 1;
        int[] next = new int[mask + 2];
        for (int shift = Long.numberOfTrailingZeros(varying); shift < Long.SIZE; shift += digit) {
            if ((varying >>> shift & mask) == 0) {
                continue;
            }
            Arrays.fill(next, 0);
            for (long key : keys) {
                next[(int) (key >>> shift & mask) + 1]++;
            }
            for (int i = 1; i <= mask; i++) {
                next[i] += next[i - 1];
            }
            for (int i = 0; i < keys.length; i++) {
                int to = next[(int) (keys[i] >>> shift & mask)]++;
                spareKeys[to] = keys[i];
                spareOrder[to] = order[i];
            }
            long[] sortedKeys = spareKeys;
            spareKeys = keys;
            keys = sortedKeys;
            int[] sortedOrder = spareOrder;
            spareOrder = order;
            order = sortedOrder;
        }
        return order;
    }
}
