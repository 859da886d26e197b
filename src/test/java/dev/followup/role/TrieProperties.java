package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrieProperties {
    private static final int GREATEST_LABEL = Trie.NO_LABEL - 1;
    private static final int GREATEST_VALUE = (1 << 24) - 1;

    @Property(tries = 300)
    void aTrieHasTheWordsOfItsTreeAndNoOthers(@ForAll("words") List<List<Integer>> words) {
        Tree tree = new Tree(2);
        Map<List<Integer>, Integer> nodes = new HashMap<>();
        Set<Integer> labels = new HashSet<>(Set.of(1, GREATEST_LABEL));
        for (List<Integer> word : words) {
            int node = Tree.ROOT;
            for (int length = 1; length <= word.size(); length++) {
                node = tree.grow(node, word.get(length - 1));
                assertThat(nodes.computeIfAbsent(List.copyOf(word.subList(0, length)), start -> tree.size() - 1))
                        .isEqualTo(node);
            }
            labels.addAll(word);
        }
        int[] values = new int[tree.size()];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            values[node] = GREATEST_VALUE - node;
        }
        Trie trie = Trie.of(tree, values);

        assertThat(Trie.value(Trie.DEAD)).isZero();
        assertThat(childrenOf(trie, Trie.DEAD, labels)).isEmpty();
        assertThat(childrenOf(trie, trie.root, labels)).isEqualTo(children(nodes, List.of()));
        nodes.forEach((word, number) -> {
            long node = trie.root;
            for (int label : word) {
                node = trie.child(node, label);
            }
            Map<Integer, Integer> children = children(nodes, word);
            assertThat(Trie.value(node)).isEqualTo(GREATEST_VALUE - number);
            assertThat(childrenOf(trie, node, labels)).isEqualTo(children);
            assertThat(Trie.isLeaf(node)).isEqualTo(children.isEmpty());
        });
    }

    @Provide
    Arbitrary<List<List<Integer>>> words() {
        Arbitrary<Integer> label = Arbitraries.oneOf(
                Arbitraries.integers().between(8, 40),
                Arbitraries.integers().between(1, 4000),
                Arbitraries.integers().between(1, GREATEST_LABEL));
        return label.list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(120);
    }

    private static Map<Integer, Integer> childrenOf(Trie trie, long node, Set<Integer> labels) {
        Map<Integer, Integer> children = new HashMap<>();
        for (int label : labels) {
            long child = trie.child(node, label);
            if (child != Trie.DEAD) {
                children.put(label, GREATEST_VALUE - Trie.value(child));
            }
        }
        return children;
    }

    private static Map<Integer, Integer> children(Map<List<Integer>, Integer> nodes, List<Integer> parent) {
        Map<Integer, Integer> children = new HashMap<>();
        nodes.forEach((word, node) -> {
            int last = word.size() - 1;
            if (last == parent.size() && word.subList(0, last).equals(parent)) {
                children.put(word.get(last), node);
            }
        });
        return children;
    }
}
