package dev.followup.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a {@link Vocabulary} of entries. Runs once, in a young virtual machine, so it keeps to arrays and does without
 * lambdas, streams and boxes, each of which costs more there than all the words.
 */
final class VocabularyCompiler {
    private static final int OF = WordClass.OF.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();

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
    /** The word read last. */
    private char[] numbers = new char[32];

    private int read;
    private final int and;
    /** Words and phrases to which two lines give two classes. */
    private final List<String> conflicts = new ArrayList<>();

    VocabularyCompiler(Letters letters) {
        this.letters = letters;
        and = symbol(new char[] {'&'}, 0, 1);
    }

    void add(Entry entry) {
        for (String pattern : entry.patterns()) {
            if (entry.wordClass() == WordClass.AND) {
                join(pattern);
            } else if (pattern.indexOf(' ') < 0) {
                give(symbol(pattern.toCharArray(), 0, pattern.length()), entry.wordClass(), pattern);
            } else {
                phrase(pattern, entry.wordClass());
            }
        }
    }

    /** Makes a word the same as the sign &, so that a phrase is written once for both. */
    private void join(String word) {
        classes[and] = (byte) WordClass.AND.number();
        int node = node(word.toCharArray(), 0, word.length());
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
        char[] chars = pattern.toCharArray();
        int node = Tree.ROOT;
        int start = 0;
        for (int i = 1; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == ' ') {
                int symbol = symbol(chars, start, i);
                boolean skipped = classes[symbol] == OF || classes[symbol] == ARTICLE;
                if (start == 0 || !skipped) {
                    node = phrases.grow(node, symbol);
                }
                start = i + 1;
            }
        }
        phraseClasses = room(phraseClasses, node);
        if (phraseClasses[node] != 0 && phraseClasses[node] != wordClass.number()) {
            conflicts.add(pattern);
        }
        phraseClasses[node] = (char) wordClass.number();
    }

    /** {@return the symbol of a word with its marks, a new one at its first use} */
    private int symbol(char[] pattern, int start, int markedEnd) {
        boolean typo = pattern[markedEnd - 1] == '~';
        int end = typo ? markedEnd - 1 : markedEnd;
        char mark = pattern[end - 1];
        char symbol;
        if (mark == '*') {
            int node = node(pattern, start, end - 1);
            symbol = orNew(stems[node]);
            stems[node] = symbol;
        } else if (mark == '+') {
            int node = node(pattern, start, end - 1);
            symbol = orNew(firsts[node]);
            firsts[node] = symbol;
        } else if (pattern[start] == '*') {
            int node = endNode(pattern, start + 1, end);
            symbol = orNew(lasts[node]);
            lasts[node] = symbol;
        } else {
            int node = node(pattern, start, end);
            symbol = orNew(exact[node]);
            exact[node] = symbol;
        }
        if (typo) {
            typos.add(new String(numbers, 0, read), symbol);
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

    private int node(char[] pattern, int start, int end) {
        read(pattern, start, end);
        int node = Tree.ROOT;
        for (int i = 0; i < read; i++) {
            node = words.grow(node, numbers[i]);
        }
        if (node >= exact.length) {
            exact = room(exact, node);
            stems = room(stems, node);
            firsts = room(firsts, node);
        }
        return node;
    }

    private int endNode(char[] pattern, int start, int end) {
        read(pattern, start, end);
        int node = Tree.ROOT;
        for (int i = read - 1; i >= 0; i--) {
            node = endings.grow(node, numbers[i]);
        }
        lasts = room(lasts, node);
        return node;
    }

    /** Reads the numbers of a word's letters, those that stand twice only once unless the word is an ending after a slash. */
    private void read(char[] pattern, int start, int end) {
        numbers = room(numbers, end - start);
        read = 0;
        char last = 0;
        boolean each = pattern[start] == '/';
        for (int i = start; i < end; i++) {
            char c = pattern[i];
            int value = letters.at(c);
            if (c == '&' || c == '/') {
                numbers[read++] = (char) value;
            } else if (value >= Letters.STRANGE) {
                char number = letters.number(c);
                if (each || number != last || (value & Letters.UNSPACED) != 0) {
                    numbers[read++] = number;
                }
                last = number;
            } else if (value != Letters.IGNORED) {
                throw new IllegalArgumentException("not a letter: ".concat(new String(pattern)));
            }
        }
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
