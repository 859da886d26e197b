package dev.followup.role;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A {@link Tree} laid out to be walked fast, as a double array: the child of node {@code n} for label {@code l} is
 * {@code base(n) + l} if that cell carries {@code l}, else {@link #DEAD}. No two nodes have one base, so the label alone
 * tells whose child a cell is.
 */
final class Trie {
    static final int DEAD = 0;
    static final int ROOT = 1;

    private static final int LABEL_BITS = Character.SIZE;
    private static final int LABEL = (1 << LABEL_BITS) - 1;
    /** By which no node hangs on another. */
    static final int NO_LABEL = LABEL;

    /** Each node's base, above the label by which it hangs on its parent; a leaf's base is 0, which no node has. */
    private final long[] cells;

    private final char[] values;
    private final char[] seconds;

    private Trie(long[] cells, char[] values, char[] seconds) {
        this.cells = cells;
        this.values = values;
        this.seconds = seconds;
    }

    /**
     * {@return a trie of a tree whose labels lie between 0 and {@link #NO_LABEL}, both excluded}
     *
     * @param values each node's, by its number in the tree
     */
    static Trie of(Tree tree, char[] values) {
        return of(tree, values, values);
    }

    /**
     * {@return a trie with two values at each node}
     *
     * @param seconds the second value of each node, by its number in the tree
     */
    static Trie of(Tree tree, char[] values, char[] seconds) {
        return new Layout(tree).trie(values, seconds);
    }

    int child(int node, int label) {
        long[] c = cells;
        int child = childOf(c[node], label);
        return child < c.length && isChild(c[child], label) ? child : DEAD;
    }

    /** {@return whether a node has no children} */
    boolean isLeaf(int node) {
        return cells[node] >>> LABEL_BITS == 0;
    }

    /** {@return what stands at a node: to walk on from there without looking it up again; 0 beyond the last} */
    long cell(int node) {
        long[] c = cells;
        return node < c.length ? c[node] : 0;
    }

    /** {@return the node where a child stands, if there is such a child: if its cell {@link #isChild says so}} */
    static int childOf(long cell, int label) {
        return (int) (cell >>> LABEL_BITS) + label;
    }

    static boolean isChild(long cell, int label) {
        return (char) cell == label;
    }

    int value(int node) {
        return values[node];
    }

    int second(int node) {
        return seconds[node];
    }

    private static final class Layout {
        /** So many vain tries mean that the cells tried so far are crowded. */
        private static final int CROWDED = 256;

        private final Tree tree;
        private final int[] children;
        private final int[] bases;
        private final int[] cellOf;
        private long[] cells;
        private final BitSet basesTaken = new BitSet();
        /** Cells below are all taken. */
        private int firstFree = ROOT + 1;
        /** Cells below have too few gaps for a node of so many children as the one before. */
        private int crowded = firstFree;

        private int last = ROOT;

        Layout(Tree tree) {
            this.tree = tree;
            children = new int[tree.size()];
            bases = new int[tree.size()];
            cellOf = new int[tree.size()];
            cells = new long[2 * tree.size()];
        }

        Trie trie(char[] values, char[] seconds) {
            cellOf[Tree.ROOT] = ROOT;
            cells[ROOT] = LABEL; // taken, and nobody's child
            int count = 0;
            for (int node : mostChildrenFirst()) {
                crowded = children[node] == count ? crowded : firstFree;
                count = children[node];
                place(node);
            }
            for (int node = Tree.ROOT; node < tree.size(); node++) {
                cells[cellOf[node]] |= (long) bases[node] << LABEL_BITS;
            }
            char[] laidOut = laidOut(values);
            return new Trie(Arrays.copyOf(cells, last + 1), laidOut, seconds == values ? laidOut : laidOut(seconds));
        }

        private char[] laidOut(char[] values) {
            char[] laidOut = new char[last + 1];
            for (int node = Tree.ROOT; node < tree.size(); node++) {
                laidOut[cellOf[node]] = values[node];
            }
            return laidOut;
        }

        /** {@return the nodes with children, those with many before those with few, which fit into the gaps} */
        private int[] mostChildrenFirst() {
            int most = 0;
            for (int node = Tree.ROOT + 1; node < tree.size(); node++) {
                most = Math.max(most, ++children[tree.parent(node)]);
            }
            int[] ends = new int[most + 1];
            for (int count : children) {
                ends[count]++;
            }
            int parents = 0;
            for (int count = most; count > 0; count--) {
                parents += ends[count];
                ends[count] = parents;
            }
            int[] sorted = new int[parents];
            for (int node = tree.size() - 1; node >= Tree.ROOT; node--) {
                if (children[node] > 0) {
                    sorted[--ends[children[node]]] = node;
                }
            }
            return sorted;
        }

        private void place(int node) {
            int base = baseFor(node);
            bases[node] = base;
            basesTaken.set(base);
            for (int child = tree.firstChild(node); child != Tree.NONE; child = tree.sibling(child)) {
                int cell = base + tree.label(child);
                cells[cell] = tree.label(child);
                cellOf[child] = cell;
                last = Math.max(last, cell);
            }
        }

        private int baseFor(int node) {
            int first = tree.firstChild(node);
            int label = tree.label(first);
            while (taken(firstFree)) {
                firstFree++;
            }
            int cell = Math.max(Math.max(firstFree, crowded), label + 1);
            int tries = 0;
            while (taken(cell) || basesTaken.get(cell - label) || !fits(cell - label, tree.sibling(first))) {
                cell++;
                tries++;
            }
            if (tries > CROWDED) {
                crowded = cell;
            }
            return cell - label;
        }

        private boolean fits(int base, int firstChild) {
            for (int child = firstChild; child != Tree.NONE; child = tree.sibling(child)) {
                if (taken(base + tree.label(child))) {
                    return false;
                }
            }
            return true;
        }

        private boolean taken(int cell) {
            if (cell >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(cell + 1, 2 * cells.length));
            }
            return cells[cell] != 0;
        }
    }
}
