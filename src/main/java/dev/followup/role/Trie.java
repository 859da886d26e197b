package dev.followup.role;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * A double array: the child of node {@code n} for letter {@code c} is {@code base(n) + c} if that cell names {@code n} as
 * its parent, else {@link #DEAD}. Letters are small positive numbers; each node may carry a mark and a value.
 */
final class Trie {
    static final int DEAD = 0;
    static final int ROOT = 1;

    private static final int MARKS = 3;
    /** So many vain tries mean that the cells tried so far are crowded. */
    private static final int CROWDED = 16;

    /** Base and marks of cell {@code i} at {@code 2 * i}, its parent at {@code 2 * i + 1}. */
    private final int[] cells;

    private final char[] values;

    private Trie(int[] cells, char[] values) {
        this.cells = cells;
        this.values = values;
    }

    /** {@return a trie of the keys, each with a value below 65,536 and a mark below 8} */
    static Trie of(SortedMap<String, Integer> keys) {
        return new Builder(keys).build();
    }

    static int entry(int value, int marks) {
        return (value << MARKS) | marks;
    }

    int next(int node, int letter) {
        int[] c = cells;
        int child = (c[2 * node] >>> MARKS) + letter;
        return child < (c.length >> 1) && c[2 * child + 1] == node ? child : DEAD;
    }

    int marks(int node) {
        return cells[2 * node] & ((1 << MARKS) - 1);
    }

    int value(int node) {
        return values[node];
    }

    private static final class Builder {
        private final String[] keys;
        private final int[] entries;
        private int[] cells = new int[1 << 14];
        private char[] values = new char[1 << 13];
        private int firstFree = ROOT + 1;
        /** Cells below this have too few gaps for a node of several children; those of one child fill them later. */
        private int crowded = ROOT + 1;

        private int last = ROOT;

        Builder(SortedMap<String, Integer> sorted) {
            keys = sorted.keySet().toArray(new String[0]);
            entries = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        }

        Trie build() {
            cells[2 * DEAD] = Integer.MAX_VALUE & (-1 << MARKS); // out of every letter's reach
            cells[2 * DEAD + 1] = -1;
            cells[2 * ROOT + 1] = -1;
            if (keys.length > 0) {
                place(ROOT, 0, keys.length, 0);
            }
            return new Trie(Arrays.copyOf(cells, 2 * last + 2), Arrays.copyOf(values, last + 1));
        }

        /** Lays out the children of a node whose keys are those from {@code from} to {@code to}, {@code depth} letters deep. */
        private void place(int node, int from, int to, int depth) {
            int first = from;
            int marks = 0;
            if (keys[first].length() == depth) {
                marks = entries[first] & ((1 << MARKS) - 1);
                values[node] = (char) (entries[first] >>> MARKS);
                first++;
            }
            if (first == to) {
                cells[2 * node] = marks;
                return;
            }
            int groups = 0;
            for (int i = first; i < to; i = endOfGroup(i, to, depth)) {
                groups++;
            }
            int[] starts = new int[groups + 1];
            char[] letters = new char[groups];
            int group = 0;
            for (int i = first; i < to; i = endOfGroup(i, to, depth)) {
                starts[group] = i;
                letters[group] = keys[i].charAt(depth);
                group++;
            }
            starts[groups] = to;
            int base = baseFor(letters);
            cells[2 * node] = (base << MARKS) | marks;
            for (char letter : letters) {
                cells[2 * (base + letter) + 1] = node;
            }
            last = Math.max(last, base + letters[groups - 1]);
            for (group = 0; group < groups; group++) {
                place(base + letters[group], starts[group], starts[group + 1], depth + 1);
            }
        }

        private int endOfGroup(int from, int to, int depth) {
            char letter = keys[from].charAt(depth);
            int i = from + 1;
            while (i < to && keys[i].charAt(depth) == letter) {
                i++;
            }
            return i;
        }

        private int baseFor(char[] letters) {
            int least = letters[0];
            while (taken(firstFree)) {
                firstFree++;
            }
            crowded = Math.max(crowded, firstFree);
            boolean fillsGap = letters.length == 1 && firstFree > least;
            int start = fillsGap ? firstFree - least : Math.max(1, crowded - least);
            int base = start;
            while (!fits(base, letters)) {
                base++;
            }
            if (!fillsGap && base - start > CROWDED) {
                crowded = base + least;
            }
            return base;
        }

        private boolean fits(int base, char[] letters) {
            for (int i = letters.length - 1; i >= 0; i--) {
                if (taken(base + letters[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean taken(int cell) {
            ensure(cell);
            return cells[2 * cell + 1] != 0;
        }

        private void ensure(int cell) {
            if (cell >= values.length) {
                int size = Math.max(cell + 1, 2 * values.length);
                cells = Arrays.copyOf(cells, 2 * size);
                values = Arrays.copyOf(values, size);
            }
        }
    }
}
