package dev.followup.role;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of patterns while a vocabulary is compiled. Each, marks included, is a symbol, which stands in a tree at the node
 * of its last letter: a word as it stands, the beginning of words, the first part of a compound, or, from its last letter to
 * its first, the ending of words.
 */
final class Symbols {
    /** Any word for a person, in phrases. */
    static final String ANY_HEAD = "{head}";

    private static final int WORDS = 1 << 15;

    /**
     * A word with its marks.
     *
     * @param word what stands for it where it is cut short
     * @param mayBeCut whether it is known from its first letter on, in a script that sets words apart
     * @param maySlip whether a letter of it may be missing or swapped, if it says enough
     * @param begins whether letters may follow
     */
    record Word(CutPhrases.Word word, boolean mayBeCut, boolean maySlip, boolean begins) {
        int symbol() {
            return word.symbol();
        }
    }

    final Tree words = new Tree(WORDS);
    final Tree endings = new Tree(WORDS >> 3);
    final Typos typos = new Typos();
    final Doubled doubled;

    private final Letters letters;
    private final Map<String, Word> known = new HashMap<>(WORDS);
    /** By node of the words: of those that end there, of those that go on, and of first parts of compounds. */
    private char[] exact = new char[WORDS];

    private char[] stems = new char[WORDS];
    private char[] firsts = new char[WORDS];
    /** By node of the endings. */
    private char[] lasts = new char[WORDS >> 3];

    /** Nodes of the words that only stand for others. */
    private final BitSet spellings = new BitSet();

    private char count = 1;
    /** The numbers of the letters read last. */
    private char[] numbers = new char[32];

    private int read;

    Symbols(Letters letters) {
        this.letters = letters;
        doubled = new Doubled(letters);
    }

    /** {@return one more than the last symbol} */
    int count() {
        return count;
    }

    /** {@return a word that stands at a node of the words as it is; {@link Vocabulary#UNKNOWN} if none does} */
    int exact(int node) {
        return exact[node];
    }

    int stem(int node) {
        return stems[node];
    }

    int first(int node) {
        return firsts[node];
    }

    /** {@return the ending that starts with the letter of a node of the endings} */
    int last(int node) {
        return lasts[node];
    }

    boolean isSpelling(int node) {
        return spellings.get(node);
    }

    /** {@return by node of the words: those that end there, that go on, and first parts} */
    char[][] byNode() {
        return new char[][] {exact, stems, firsts};
    }

    /**
     * Makes a word the same as another.
     *
     * @return whether it was no other before
     */
    boolean spell(String word, int symbol) {
        int node = node(word, 0, word.length());
        if (exact[node] == Vocabulary.UNKNOWN) {
            exact[node] = (char) symbol;
            spellings.set(node);
        }
        return exact[node] == symbol;
    }

    /** {@return a word with its marks, a new one at its first use} */
    Word word(String marked) {
        Word word = known.get(marked);
        if (word == null) {
            word = read(marked);
            known.put(marked, word);
        }
        return word;
    }

    private Word read(String marked) {
        if (marked.equals(ANY_HEAD)) {
            return new Word(new CutPhrases.Word(next(), "", false), false, false, false);
        }
        boolean typo = marked.endsWith("~");
        boolean asWritten = marked.endsWith("!");
        int end = marked.length() - (typo || asWritten ? 1 : 0);
        char mark = marked.charAt(end - 1);
        boolean begins = mark == '*' || mark == '+';
        char symbol = symbol(marked, end, mark);
        String numbers = new String(this.numbers, 0, read);
        if (typo) {
            typos.add(numbers, symbol);
        } else if (asWritten) {
            symbol = asWritten(symbol, marked.substring(0, end));
        }
        boolean spaced = Letters.isSpaced(letters.at(marked.charAt(0)));
        return new Word(
                new CutPhrases.Word(symbol, numbers, mark == '*'), spaced && !asWritten, spaced && !typo, begins);
    }

    /** {@return the symbol of a word that ends there with a mark, or with its last letter} */
    private char symbol(String word, int end, char mark) {
        if (mark == '*') {
            int node = node(word, 0, end - 1);
            stems[node] = orNew(stems[node]);
            return stems[node];
        }
        if (mark == '+') {
            int node = node(word, 0, end - 1);
            firsts[node] = orNew(firsts[node]);
            return firsts[node];
        }
        if (word.charAt(0) == '*') {
            int node = endNode(word, end);
            lasts[node] = orNew(lasts[node]);
            return lasts[node];
        }
        int node = node(word, 0, end);
        exact[node] = orNew(exact[node]);
        return exact[node];
    }

    /** {@return the symbol of a word that counts with all its letters, that of the word with doubled ones once being known} */
    private char asWritten(int word, String text) {
        int written = doubled.written(text, 0, text.length());
        char before = (char) doubled.find(written);
        char symbol = orNew(before);
        if (before == Vocabulary.UNKNOWN) {
            doubled.add(word, written, symbol);
        }
        return symbol;
    }

    private char orNew(char symbol) {
        return symbol == Vocabulary.UNKNOWN ? next() : symbol;
    }

    /** {@return a new symbol; those of the classes on which cut words agree come after all} */
    private char next() {
        if (count + WordClass.count() == TitleWord.SUSPECT) {
            throw new IllegalStateException("more than " + count + " words");
        }
        return count++;
    }

    private int node(String word, int start, int end) {
        read(word, start, end);
        int node = Tree.ROOT;
        for (int i = 0; i < read; i++) {
            node = words.grow(node, numbers[i]);
        }
        exact = room(exact, node);
        stems = room(stems, node);
        firsts = room(firsts, node);
        return node;
    }

    private int endNode(String word, int end) {
        read(word, 1, end);
        int node = Tree.ROOT;
        for (int i = read - 1; i >= 0; i--) {
            node = endings.grow(node, numbers[i]);
        }
        lasts = room(lasts, node);
        return node;
    }

    /** Reads the numbers of a word's letters, those that stand twice only once unless the word is an ending after a slash. */
    private void read(String word, int start, int end) {
        numbers = room(numbers, end - start);
        read = 0;
        char last = 0;
        boolean each = word.charAt(start) == '/';
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
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
                throw new IllegalArgumentException("not a letter: ".concat(word));
            }
        }
    }

    private static char[] room(char[] values, int index) {
        return index < values.length ? values : Arrays.copyOf(values, Math.max(index + 1, 2 * values.length));
    }
}
