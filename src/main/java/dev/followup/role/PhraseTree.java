package dev.followup.role;

import java.util.Arrays;

/** The phrases of a vocabulary while it is compiled: a tree of the symbols of their words. */
final class PhraseTree {
    private static final int NODES = 1 << 14;

    private final Tree tree = new Tree(NODES);
    /** Any word for a person. */
    private final int anyHead;
    /** By node: the entry that gave the phrase its class, one above its number; 0 where none ends. */
    private int[] entries = new int[NODES];

    PhraseTree(int anyHead) {
        this.anyHead = anyHead;
    }

    /** {@return the node of the phrases that go on with a word} */
    int grow(int node, int symbol) {
        int child = tree.grow(node, symbol);
        if (child >= entries.length) {
            entries = Arrays.copyOf(entries, 2 * child);
        }
        return child;
    }

    int entry(int node) {
        return entries[node];
    }

    void end(int node, int entry) {
        entries[node] = entry;
    }

    /**
     * Lets the phrases that go on with a word go on as those with its shorter stems do, too, and with any word for a person.
     * Those that start with any are read beside those that start with one, as they are many.
     */
    void inherit(char[] fallbacks, byte[] classes) {
        inherit(Tree.ROOT, fallbacks, classes);
    }

    private void inherit(int node, char[] fallbacks, byte[] classes) {
        for (int child = tree.firstChild(node); child != Tree.NONE; child = tree.sibling(child)) {
            int symbol = tree.label(child);
            for (int stem = fallbacks[symbol]; stem != Vocabulary.UNKNOWN; stem = fallbacks[stem]) {
                inherit(node, stem, child);
            }
            if (node != Tree.ROOT && WordClass.at(classes[symbol]).isHead()) {
                inherit(node, anyHead, child);
            }
            inherit(child, fallbacks, classes);
        }
    }

    private void inherit(int node, int from, int child) {
        int other = tree.child(node, from);
        if (other != Tree.NONE) {
            copy(other, child);
        }
    }

    private void copy(int from, int to) {
        if (entries[to] == 0) {
            entries[to] = entries[from];
        }
        for (int child = tree.firstChild(from); child != Tree.NONE; child = tree.sibling(child)) {
            copy(child, grow(to, tree.label(child)));
        }
    }

    /**
     * Marks the phrases that name a field that speaks against a call, and somebody in it: head of hiring.
     *
     * @param classes by symbol
     * @param phraseClasses by entry, as {@link #entry} has it
     */
    void markHeads(byte[] classes, byte[] phraseClasses) {
        boolean[] headed = new boolean[tree.size()];
        for (int node = Tree.ROOT + 1; node < headed.length; node++) {
            int symbol = tree.label(node);
            headed[node] = headed[tree.parent(node)]
                    || symbol == anyHead
                    || WordClass.at(classes[symbol]) == WordClass.MANAGER
                    || WordClass.at(classes[symbol]) == WordClass.MANAGER_OF_FIRM;
            if (headed[node] && WordClass.at(phraseClasses[entries[node]]).isNeverField()) {
                entries[node] |= Vocabulary.HEADED;
            }
        }
    }

    /** {@return by symbol, a small label for each that stands in phrases, so that they lie closer together} */
    char[] labels(int symbols) {
        char[] labels = new char[symbols];
        Arrays.fill(labels, (char) Trie.NO_LABEL);
        char count = 0;
        for (int node = Tree.ROOT + 1; node < tree.size(); node++) {
            int symbol = tree.label(node);
            if (labels[symbol] == Trie.NO_LABEL) {
                if (++count == Trie.NO_LABEL) {
                    throw new IllegalStateException("more than " + (count - 1) + " words in phrases");
                }
                labels[symbol] = count;
            }
        }
        return labels;
    }

    /** {@return the phrases by the labels of their words; a node's value is its entry} */
    Trie trie(char[] labels) {
        return Trie.of(tree, entries, labels);
    }
}
