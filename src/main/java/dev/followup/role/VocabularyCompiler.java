package dev.followup.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a {@link Vocabulary} of entries. Runs once, in a young virtual machine, so it keeps to arrays and does without
 * lambdas, streams and boxes, each of which costs more there than all the words.
 */
final class VocabularyCompiler {
    private static final int WORDS = 1 << 15;
    private static final int PHRASES = 1 << 13;

    private final Letters letters;
    private final Typos typos = new Typos();

    private final Tree words = new Tree(WORDS);
    private final Tree endings = new Tree(WORDS >> 3);
    private final Tree phrases = new Tree(PHRASES);

    /** Symbols by node: of words, of stems and first parts of compounds, of endings; and the classes of phrases. */
    private char[] exact = new char[WORDS];

    private char[] stems = new char[WORDS];
    private char[] firsts = new char[WORDS];
    private char[] lasts = new char[WORDS >> 3];
    private char[] phraseClasses = new char[PHRASES];

    /** By symbol; 0, {@link WordClass#UNKNOWN}, for a word that is known only in phrases. */
    private byte[] classes = new byte[PHRASES];

    private int symbols = 1;
    private final int and;
    /** Words and phrases to which two lines give two classes. */
    private final List<String> conflicts = new ArrayList<>();

    VocabularyCompiler(Letters letters) {
        this.letters = letters;
        and = symbol("&");
    }

    void add(Entry entry) {
        for (String pattern : entry.patterns()) {
            if (entry.wordClass() == WordClass.AND) {
                join(pattern);
            } else if (pattern.indexOf(' ') < 0) {
                give(symbol(pattern), entry.wordClass(), pattern);
            } else {
                phrase(pattern, entry.wordClass());
            }
        }
    }

    /** Makes a word the same as the sign &, so that a phrase is written once for both. */
    private void join(String word) {
        classes[and] = (byte) WordClass.AND.number();
        int node = node(word, 0, word.length());
        if (exact[node] != Vocabulary.UNKNOWN && exact[node] != and) {
            conflicts.add(word.concat(": used before it is known as AND"));
        }
        exact[node] = (char) and;
    }

    private void give(int symbol, WordClass wordClass, String pattern) {
        if (classes[symbol] == 0) {
            classes[symbol] = (byte) wordClass.number();
        } else if (classes[symbol] != wordClass.number()) {
            conflicts.add(pattern);
        }
    }

    private void phrase(String pattern, WordClass wordClass) {
        int node = Tree.ROOT;
        for (String word : Entry.split(pattern, 0, pattern.length(), ' ')) {
            int symbol = symbol(word);
            WordClass known = WordClass.at(classes[symbol]);
            boolean skipped = word.length() > 1 && (known == WordClass.OF || known == WordClass.ARTICLE);
            if (node == Tree.ROOT || !skipped) {
                node = phrases.grow(node, symbol);
            }
        }
        phraseClasses = room(phraseClasses, node);
        if (phraseClasses[node] != 0 && phraseClasses[node] != wordClass.number()) {
            conflicts.add(pattern);
        }
        phraseClasses[node] = (char) wordClass.number();
    }

    /** {@return the symbol of a word with its marks, a new one at its first use} */
    private int symbol(String marked) {
        int start = 0;
        int end = marked.length();
        boolean typo = marked.charAt(end - 1) == '~';
        if (typo) {
            end--;
        }
        char mark = marked.charAt(end - 1);
        int symbol;
        if (mark == '*') {
            int node = node(marked, start, end - 1);
            symbol = stems[node] = orNew(stems[node]);
        } else if (mark == '+' && end > 1) {
            int node = node(marked, start, end - 1);
            symbol = firsts[node] = orNew(firsts[node]);
        } else if (marked.charAt(0) == '*') {
            int node = endNode(marked, end);
            symbol = lasts[node] = orNew(lasts[node]);
        } else {
            int node = node(marked, start, end);
            symbol = exact[node] = orNew(exact[node]);
        }
        if (typo) {
            typos.add(numbers(marked, start, end), symbol);
        }
        return symbol;
    }

    private char orNew(char symbol) {
        if (symbol != Vocabulary.UNKNOWN) {
            return symbol;
        }
        if (symbols == classes.length) {
            classes = Arrays.copyOf(classes, 2 * symbols);
        }
        return (char) symbols++;
    }

    private int node(String word, int start, int end) {
        String numbers = numbers(word, start, end);
        int node = Tree.ROOT;
        for (int i = 0; i < numbers.length(); i++) {
            node = words.grow(node, numbers.charAt(i));
        }
        if (node >= exact.length) {
            exact = room(exact, node);
            stems = room(stems, node);
            firsts = room(firsts, node);
        }
        return node;
    }

    private int endNode(String word, int end) {
        String numbers = numbers(word, 1, end);
        int node = Tree.ROOT;
        for (int i = numbers.length() - 1; i >= 0; i--) {
            node = endings.grow(node, numbers.charAt(i));
        }
        lasts = room(lasts, node);
        return node;
    }

    /** {@return the numbers of a word's letters, those that stand twice only once} */
    private String numbers(String word, int start, int end) {
        StringBuilder numbers = new StringBuilder();
        char last = 0;
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            int value = letters.at(c);
            if (c == '&' || c == '/') {
                numbers.append((char) value);
            } else if (value >= Letters.STRANGE) {
                char number = letters.number(c);
                if (number != last || (value & Letters.UNSPACED) != 0) {
                    numbers.append(number);
                }
                last = number;
            } else if (value != Letters.IGNORED) {
                throw new IllegalArgumentException("not a letter: ".concat(word));
            }
        }
        return numbers.toString();
    }

    private static char[] room(char[] values, int index) {
        return index < values.length ? values : Arrays.copyOf(values, Math.max(index + 1, 2 * values.length));
    }

    /**
     * {@return the vocabulary of what was added}
     *
     * @throws IllegalStateException if two lines gave two classes to one word or phrase
     */
    Vocabulary compile() {
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("words of two classes: ".concat(conflicts.toString()));
        }
        char[] fallbacks = new char[symbols];
        char[] longestEndings = longestEndings(fallbacks);
        char[] values = new char[words.size()];
        long[] known = known(longestEndings, fallbacks, values);
        for (int symbol = 1; symbol < symbols; symbol++) {
            int from = symbol;
            while (from != Vocabulary.UNKNOWN && classes[from] == 0) {
                from = fallbacks[from];
            }
            classes[symbol] = classes[from];
        }
        inherit(Tree.ROOT, fallbacks);
        return new Vocabulary(
                letters,
                Trie.of(words, values),
                Trie.of(endings, longestEndings),
                Trie.of(phrases, Arrays.copyOf(phraseClasses, phrases.size())),
                typos,
                and,
                known,
                Arrays.copyOf(classes, symbols),
                fallbacks);
    }

    /** {@return by node, the longest ending on the way to it; what is longer falls back to it} */
    private char[] longestEndings(char[] fallbacks) {
        char[] longest = Arrays.copyOf(lasts, endings.size());
        for (int node = Tree.ROOT + 1; node < longest.length; node++) {
            char shorter = longest[endings.parent(node)];
            if (longest[node] == Vocabulary.UNKNOWN) {
                longest[node] = shorter;
            } else {
                fallbacks[longest[node]] = shorter;
            }
        }
        return longest;
    }

    /** {@return what is known at the nodes, whose values say where it stands} */
    private long[] known(char[] longestEndings, char[] fallbacks, char[] values) {
        long[] known = new long[2 * symbols];
        int size = 1;
        char[] inherited = new char[values.length];
        byte[] depths = new byte[values.length];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            int parent = words.parent(node);
            int depth = depths[parent] + 1;
            depths[node] = (byte) depth;
            inherited[node] = inherited[parent];
            long above = known[inherited[parent]];
            int stem = stems[node];
            int first = firsts[node];
            if (stem != Vocabulary.UNKNOWN) {
                fallbacks[stem] = (char) Vocabulary.stem(above);
            }
            if (stem != Vocabulary.UNKNOWN || first != Vocabulary.UNKNOWN) {
                above = Vocabulary.known(
                        Vocabulary.UNKNOWN,
                        first == Vocabulary.UNKNOWN ? Vocabulary.first(above) : first,
                        first == Vocabulary.UNKNOWN ? Vocabulary.firstLetters(above) : depth,
                        stem == Vocabulary.UNKNOWN ? Vocabulary.stem(above) : stem,
                        stem == Vocabulary.UNKNOWN ? Vocabulary.stemLetters(above) : depth);
                inherited[node] = (char) size;
                known[size++] = above;
            }
            values[node] = inherited[node];
            if (exact[node] != Vocabulary.UNKNOWN) {
                values[node] = (char) size;
                known[size++] = above | exact[node];
                if (exact[node] != and) {
                    fallbacks[exact[node]] = (char) stemOrEnding(node, Vocabulary.stem(above), longestEndings);
                }
            }
        }
        return Arrays.copyOf(known, size);
    }

    /** {@return what a word counts as where it is not known by itself: its longest stem, or a head at its end} */
    private int stemOrEnding(int word, int stem, char[] longestEndings) {
        if (classes[stem] != 0 && !WordClass.at(classes[stem]).isOnlyAttribute()) {
            return stem;
        }
        int end = Tree.ROOT;
        for (int node = word; words.parent(node) != Tree.ROOT; node = words.parent(node)) {
            int longer = endings.child(end, words.label(node));
            if (longer == Tree.NONE) {
                break;
            }
            end = longer;
        }
        return longestEndings[end] == Vocabulary.UNKNOWN ? stem : longestEndings[end];
    }

    /** Lets the phrases that go on with a word go on as those with its shorter stems do, too. */
    private void inherit(int node, char[] fallbacks) {
        for (int child = phrases.firstChild(node); child != Tree.NONE; child = phrases.sibling(child)) {
            for (int stem = fallbacks[phrases.label(child)]; stem != Vocabulary.UNKNOWN; stem = fallbacks[stem]) {
                int other = phrases.child(node, stem);
                if (other != Tree.NONE) {
                    copy(other, child);
                }
            }
            inherit(child, fallbacks);
        }
    }

    private void copy(int from, int to) {
        phraseClasses = room(phraseClasses, Math.max(from, to));
        if (phraseClasses[to] == 0) {
            phraseClasses[to] = phraseClasses[from];
        }
        for (int child = phrases.firstChild(from); child != Tree.NONE; child = phrases.sibling(child)) {
            copy(child, phrases.grow(to, phrases.label(child)));
        }
    }
}
