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
        char[] values = new char[tree.size()];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            values[node] = (char) node;
        }
        Trie trie = Trie.of(tree, values);

        assertThat(trie.value(Trie.DEAD)).isZero();
        assertThat(childrenOf(trie, Trie.ROOT, labels)).isEqualTo(children(nodes, List.of()));
        nodes.forEach((word, node) -> {
            int cell = Trie.ROOT;
            for (int label : word) {
                cell = trie.child(cell, label);
            }
            assertThat(trie.value(cell)).isEqualTo(node);
            assertThat(childrenOf(trie, cell, labels)).isEqualTo(children(nodes, word));
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

    private static Map<Integer, Integer> childrenOf(Trie trie, int cell, Set<Integer> labels) {
        Map<Integer, Integer> children = new HashMap<>();
        for (int label : labels) {
            int child = trie.child(cell, label);
            if (child != Trie.DEAD) {
                children.put(label, (int) trie.value(child));
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
