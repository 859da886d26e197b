package dev.followup.role;

import java.util.Arrays;
import java.util.List;

/** Phrases as a tree of words, its edges in one table with open addressing. */
final class PhraseTree {
    static final int NONE = 0;
    static final int ROOT = 1;

    private long[] edges = new long[1 << 12];
    private char[] children = new char[1 << 12];
    private byte[] classes = new byte[1 << 10];
    private int nodes = ROOT;

    /** {@return false if the phrase is known with another class} */
    boolean add(List<Integer> words, WordClass wordClass) {
        int node = ROOT;
        for (int word : words) {
            int next = next(node, word);
            if (next == NONE) {
                nodes++;
                next = nodes;
                put(edge(node, word), next);
            }
            node = next;
        }
        if (node >= classes.length) {
            classes = Arrays.copyOf(classes, 2 * node);
        }
        byte earlier = classes[node];
        classes[node] = (byte) wordClass.number();
        return earlier == 0 || earlier == classes[node];
    }

    int next(int node, int word) {
        long edge = edge(node, word);
        int mask = edges.length - 1;
        for (int i = slot(edge, mask); ; i = (i + 1) & mask) {
            if (edges[i] == edge) {
                return children[i];
            }
            if (edges[i] == 0) {
                return NONE;
            }
        }
    }

    /** {@return the class of the phrase that ends at a node; 0, {@link WordClass#UNKNOWN}, if none does} */
    int classOf(int node) {
        return node < classes.length ? classes[node] : 0;
    }

    private void put(long edge, int child) {
        if (2 * nodes > edges.length) {
            long[] oldEdges = edges;
            char[] oldChildren = children;
            edges = new long[2 * oldEdges.length];
            children = new char[2 * oldEdges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    store(oldEdges[i], oldChildren[i]);
                }
            }
        }
        store(edge, child);
    }

    private void store(long edge, int child) {
        int mask = edges.length - 1;
        int i = slot(edge, mask);
        while (edges[i] != 0) {
            i = (i + 1) & mask;
        }
        edges[i] = edge;
        children[i] = (char) child;
    }

    private static long edge(int node, int word) {
        return ((long) node << 16) | word;
    }

    private static int slot(long edge, int mask) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
}
