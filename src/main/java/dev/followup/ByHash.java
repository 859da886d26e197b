package dev.followup;

/** Numbers things from 0 on in the order in which they come, and finds again the numbers of those with a hash. */
final class ByHash {
    /** The hash in the upper half, the number and one in the lower; 0 is free. */
    private final long[] slots;

    private final int shift;
    private int count;

    ByHash(int most) {
        slots = new long[Integer.highestOneBit(Math.max(most, 2)) << 2];
        shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    /** {@return the slot of the first thing with a hash, or where it would be} */
    int first(int hash) {
        return from((hash * 0x9E3779B9) >>> shift, hash);
    }

    /** {@return the slot of the next thing with the same hash, or where it would be} */
    int next(int slot, int hash) {
        return from(slot + 1 & slots.length - 1, hash);
    }

    /** {@return the number of the thing in a slot, negative if the slot is free} */
    int number(int slot) {
        return (int) slots[slot] - 1;
    }

    /** Gives the next number to a thing, in the free slot where it was not found. */
    void add(int slot, int hash) {
        slots[slot] = (long) hash << Integer.SIZE | ++count;
    }

    private int from(int start, int hash) {
        int slot = start;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
