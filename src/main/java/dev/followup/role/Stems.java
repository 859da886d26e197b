package dev.followup.role;

/** What words start and end with: what is known at each node of them, and the shorter one that each falls back to. */
final class Stems {
    private final Symbols symbols;
    private final Tree words;
    private final byte[] classes;
    private final int[] languages;
    /** By symbol: the longest shorter stem or ending of the word, which stands for it in phrases. */
    final char[] fallbacks;
    /** By node of the endings: the longest ending on the way to it. */
    final int[] longestEndings;
    /** By node of the words: what is known there, as {@link Vocabulary#known(long)} has it. */
    final long[] known;

    /**
     * @param classes by symbol; a word that is known only in phrases may take that of its ending
     * @param languages by symbol; likewise
     */
    Stems(Symbols symbols, byte[] classes, int[] languages) {
        this.symbols = symbols;
        this.classes = classes;
        this.languages = languages;
        words = symbols.words;
        fallbacks = new char[symbols.count()];
        longestEndings = new int[symbols.endings.size()];
        known = new long[words.size()];
        readEndings();
        readWords();
        symbols.doubled.fallBack(fallbacks);
    }

    private void readEndings() {
        for (int node = Tree.ROOT + 1; node < longestEndings.length; node++) {
            int shorter = longestEndings[symbols.endings.parent(node)];
            int last = symbols.last(node);
            longestEndings[node] = last == Vocabulary.UNKNOWN ? shorter : last;
            if (last != Vocabulary.UNKNOWN) {
                fallbacks[last] = (char) shorter;
            }
        }
    }

    private void readWords() {
        long[] inherited = new long[known.length];
        byte[] depths = new byte[known.length];
        for (int node = Tree.ROOT + 1; node < known.length; node++) {
            int parent = words.parent(node);
            int depth = depths[parent] + 1;
            depths[node] = (byte) depth;
            long above = inherited[parent];
            int stem = symbols.stem(node);
            int first = symbols.first(node);
            if (stem != Vocabulary.UNKNOWN) {
                fallbacks[stem] = (char) Vocabulary.stem(above);
            }
            inherited[node] = Vocabulary.known(
                    Vocabulary.UNKNOWN,
                    first == Vocabulary.UNKNOWN ? Vocabulary.first(above) : first,
                    first == Vocabulary.UNKNOWN ? Vocabulary.firstLetters(above) : depth,
                    stem == Vocabulary.UNKNOWN ? Vocabulary.stem(above) : stem,
                    stem == Vocabulary.UNKNOWN ? Vocabulary.stemLetters(above) : depth);
            int exact = symbols.exact(node);
            known[node] = inherited[node] | exact;
            if (exact != Vocabulary.UNKNOWN && !symbols.isSpelling(node)) {
                fallbacks[exact] = (char) stemOrEnding(node, Vocabulary.stem(inherited[node]));
            }
        }
    }

    /** {@return what a word counts as where it is not known by itself: its longest stem, or a head at its end} */
    private int stemOrEnding(int word, int stem) {
        if (classes[stem] != 0 && !WordClass.at(classes[stem]).isOnlyAttribute()) {
            return stem;
        }
        Tree endings = symbols.endings;
        int node = word;
        int end = Tree.ROOT;
        int longer = endings.child(end, words.label(node));
        while (longer != Tree.NONE && words.parent(node) != Tree.ROOT) {
            end = longer;
            node = words.parent(node);
            longer = endings.child(end, words.label(node));
        }
        int shorter = longestEndings[end];
        int whole = longer == Tree.NONE ? shorter : longestEndings[longer];
        if (stem == Vocabulary.UNKNOWN || shorter != Vocabulary.UNKNOWN) {
            return stem == Vocabulary.UNKNOWN ? whole : shorter;
        }
        int symbol = symbols.exact(word);
        if (classes[stem] == 0 && classes[symbol] == 0) {
            classes[symbol] = classes[whole]; // phrases go on as with the stem all the same
            languages[symbol] = languages[whole];
        }
        return stem;
    }

    /** {@return by node of the words, where what is known of it and what it is when cut stand: where its parent's do if equal} */
    int[] values(char[] cut) {
        int[] values = new int[words.size()];
        int count = 0;
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            int parent = words.parent(node);
            boolean same = known[node] == known[parent] && cut[node] == cut[parent];
            values[node] = same ? values[parent] : ++count;
        }
        return values;
    }

    /** {@return what is known by node, by the value of the node} */
    long[] knownByValue(int[] values) {
        long[] byValue = new long[greatest(values) + 1];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            byValue[values[node]] = known[node];
        }
        return byValue;
    }

    /** {@return the same of what words are when cut} */
    static char[] byValue(char[] cut, int[] values) {
        char[] byValue = new char[greatest(values) + 1];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            byValue[values[node]] = cut[node];
        }
        return byValue;
    }

    private static int greatest(int[] values) {
        int greatest = 0;
        for (int value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }
}
