package dev.followup.role;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Tree} laid out to be walked fast, as a double array. A node is one number, what stands in its cell: its base above
 * its value above the label by which it hangs on its parent. The child for label {@code l} stands in the cell {@code base + l}
 * if that carries {@code l}, else there is none, {@link #DEAD}. No two nodes have one base, so the label alone tells whose
 * child a cell is.
 */
final class Trie {
    /** No node, and a child of none. */
    static final long DEAD = 0;

    private static final int LABEL_BITS = Character.SIZE;
    /** By which no node hangs on another. */
    static final int NO_LABEL = (1 << LABEL_BITS) - 1;

    private static final int VALUE_BITS = 24;
    private static final int BASE = LABEL_BITS + VALUE_BITS;
    /** Values and bases lie below. */
    private static final int LIMIT = 1 << VALUE_BITS;

    private static final int ROOT_CELL = 1;

    final long root;
    /** A leaf's base is 0, which no node has. */
    private final long[] cells;

    private Trie(long[] cells) {
        this.cells = cells;
        root = cells[ROOT_CELL];
    }

    /**
     * {@return a trie of a tree whose labels lie between 0 and {@link #NO_LABEL}, both excluded}
     *
     * @param values each node's, by its number in the tree, from 0 to 2<sup>24</sup> - 1
     */
    static Trie of(Tree tree, int[] values) {
        return new Trie(new Layout(tree, null).cells(values));
    }

    /** {@return the same with other labels, by those of the tree} */
    static Trie of(Tree tree, int[] values, char[] labels) {
        return new Trie(new Layout(tree, labels).cells(values));
    }

    long child(long node, int label) {
        long child = at(node, label);
        return isChild(child, label) ? child : DEAD;
    }

    /** {@return what stands where a child would: the child, if {@link #isChild} says so} */
    long at(long node, int label) {
        long[] c = cells;
        int cell = (int) (node >>> BASE) + label;
        return cell < c.length ? c[cell] : DEAD;
    }

    /** {@return whether what stands {@linkplain #at there} is the child, to be asked where one is read after the other} */
    static boolean isChild(long found, int label) {
        return (char) found == label;
    }

    /** {@return whether a node has no children} */
    static boolean isLeaf(long node) {
        return node >>> BASE == 0;
    }

    static int value(long node) {
        return (int) (node >>> LABEL_BITS) & (LIMIT - 1);
    }

    private static final class Layout {
        /** So many vain tries mean that the cells tried so far are crowded. */
        private static final int CROWDED = 24;
        /** Nodes with more children than so many do not look for the gaps that those before have left. */
        private static final int MANY = 16;

        private final Tree tree;
        private final char @Nullable [] labels;
        private final int[] children;
        private final int[] bases;
        private final int[] cellOf;
        private long[] cells;
        private final BitSet basesTaken = new BitSet();
        /** Cells below are all taken. */
        private int firstFree = ROOT_CELL + 1;
        /** Cells below have too few gaps for a node of so many children as the one before. */
        private int crowded = firstFree;

        private int last = ROOT_CELL;

        Layout(Tree tree, char @Nullable [] labels) {
            this.tree = tree;
            this.labels = labels;
            children = new int[tree.size()];
            bases = new int[tree.size()];
            cellOf = new int[tree.size()];
            cells = new long[2 * tree.size()];
        }

        long[] cells(int[] values) {
            cellOf[Tree.ROOT] = ROOT_CELL;
            cells[ROOT_CELL] = NO_LABEL; // taken, and nobody's child
            int count = 0;
            for (int node : mostChildrenFirst()) {
                crowded = children[node] == count || children[node] > MANY ? crowded : firstFree;
                count = children[node];
                place(node);
            }
            if (last >= LIMIT) {
                throw new IllegalStateException("more than " + LIMIT + " cells");
            }
            for (int node = Tree.ROOT; node < tree.size(); node++) {
                cells[cellOf[node]] |= (long) bases[node] << BASE | (long) values[node] << LABEL_BITS;
            }
            return Arrays.copyOf(cells, last + 1);
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

        private int label(int node) {
            int label = tree.label(node);
            return labels == null ? label : labels[label];
        }

        private void place(int node) {
            int base = baseFor(node);
            bases[node] = base;
            basesTaken.set(base);
            for (int child = tree.firstChild(node); child != Tree.NONE; child = tree.sibling(child)) {
                int cell = base + label(child);
                cells[cell] = label(child);
                cellOf[child] = cell;
                last = Math.max(last, cell);
            }
        }

        private int baseFor(int node) {
            int first = tree.firstChild(node);
            int label = label(first);
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
                if (taken(base + label(child))) {
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
