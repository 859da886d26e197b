package dev.followup.role;

import java.util.Arrays;

/**
 * A tree that grows while the vocabulary is read. Its nodes are numbers, a parent's smaller than its children's; each
 * child hangs on its parent by a label below 65,536. The edges stand in one table with open addressing.
 */
final class Tree {
    static final int NONE = 0;
    static final int ROOT = 1;

    private int size = ROOT + 1;
    private int[] parents;
    private char[] labels;
    private int[] firstChildren;
    private int[] siblings;
    private int[] slots;

    /** @param nodes how many are expected */
    Tree(int nodes) {
        parents = new int[nodes];
        labels = new char[nodes];
        firstChildren = new int[nodes];
        siblings = new int[nodes];
        slots = new int[2 * Integer.highestOneBit(2 * nodes - 1)];
    }

    /** {@return a number greater than every node's} */
    int size() {
        return size;
    }

    int parent(int node) {
        return parents[node];
    }

    char label(int node) {
        return labels[node];
    }

    /** {@return a child, or {@link #NONE}} */
    int firstChild(int node) {
        return firstChildren[node];
    }

    /** {@return another child of the same parent, or {@link #NONE}} */
    int sibling(int node) {
        return siblings[node];
    }

    /** {@return the child with that label, or {@link #NONE}} */
    int child(int node, int label) {
        return slots[slot(node, label)];
    }

    /** {@return the child with that label, a new one if there was none} */
    int grow(int node, int label) {
        int slot = slot(node, label);
        int child = slots[slot];
        if (child == NONE) {
            child = size++;
            if (child == parents.length) {
                enlarge();
                slot = slot(node, label);
            }
            slots[slot] = child;
            parents[child] = node;
            labels[child] = (char) label;
            siblings[child] = firstChildren[node];
            firstChildren[node] = child;
        }
        return child;
    }

    private void enlarge() {
        int nodes = 2 * parents.length;
        parents = Arrays.copyOf(parents, nodes);
        labels = Arrays.copyOf(labels, nodes);
        firstChildren = Arrays.copyOf(firstChildren, nodes);
        siblings = Arrays.copyOf(siblings, nodes);
        int[] nodesBefore = slots;
        slots = new int[2 * slots.length];
        for (int node : nodesBefore) {
            if (node != NONE) {
                slots[slot(parents[node], labels[node])] = node;
            }
        }
    }

    /** {@return where the child stands, or where it would} */
    private int slot(int node, int label) {
        int mask = slots.length - 1;
        int slot = ((node * 0x9E3779B1) ^ (label * 0x85EBCA6B)) >>> 7 & mask;
        while (slots[slot] != NONE && (parents[slots[slot]] != node || labels[slots[slot]] != label)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
