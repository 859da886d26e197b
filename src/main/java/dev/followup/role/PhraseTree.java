package dev.followup.role;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Phrases as a tree of words, its edges in one table with open addressing. */
final class PhraseTree {
    static final int NONE = 0;
    static final int ROOT = 1;

    private final long[] edges;
    private final char[] children;
    private final byte[] classes;

    private PhraseTree(Node root) {
        int nodes = root.size();
        int size = Integer.highestOneBit(4 * nodes);
        edges = new long[size];
        children = new char[size];
        classes = new byte[nodes + 1];
        lay(root, ROOT);
    }

    /** {@return the class of the phrase that ends at a node; 0, {@link WordClass#UNKNOWN}, if none does} */
    int classOf(int node) {
        return classes[node];
    }

    /** {@return the node after one more word, or {@link #NONE}} */
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

    /** {@return the last number used by a node or a node below it} */
    private int lay(Node node, int number) {
        classes[number] = (byte) node.wordClass.number();
        int last = number;
        for (Map.Entry<Integer, Node> child : node.children.entrySet()) {
            int first = last + 1;
            put(edge(number, child.getKey()), first);
            last = lay(child.getValue(), first);
        }
        return last;
    }

    private void put(long edge, int child) {
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

    /** Grows while the vocabulary is read. */
    static final class Node {
        private final Map<Integer, Node> children = new TreeMap<>();
        private WordClass wordClass = WordClass.UNKNOWN;

        /** {@return false if the phrase is known with another class} */
        boolean add(List<Integer> words, WordClass phrase) {
            Node node = this;
            for (int word : words) {
                node = node.children.computeIfAbsent(word, w -> new Node());
            }
            boolean fits = node.wordClass == WordClass.UNKNOWN || node.wordClass == phrase;
            node.wordClass = phrase;
            return fits;
        }

        /** @param shorter the longest shorter stem of a word, which goes on like the word itself; 0 if it has none */
        PhraseTree compile(IntUnaryOperator shorter) {
            inherit(shorter);
            return new PhraseTree(this);
        }

        private void inherit(IntUnaryOperator shorter) {
            children.forEach((word, child) -> {
                for (int stem = shorter.applyAsInt(word); stem != 0; stem = shorter.applyAsInt(stem)) {
                    Node other = children.get(stem);
                    if (other != null) {
                        child.copy(other);
                    }
                }
                child.inherit(shorter);
            });
        }

        private void copy(Node from) {
            if (wordClass == WordClass.UNKNOWN) {
                wordClass = from.wordClass;
            }
            from.children.forEach((word, child) ->
                    children.computeIfAbsent(word, w -> new Node()).copy(child));
        }

        private int size() {
            return 1 + children.values().stream().mapToInt(Node::size).sum();
        }
    }
}
