package dev.followup.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of all languages, compiled: letters to words, words to phrases, each with its class.
 *
 * <p>A word of the files, marks included, is a symbol: a number, {@link #UNKNOWN} for none. What is known at a node of
 * {@link #words} is one number, too: the symbol of the word that ends there, and of what the word starts with, the longest
 * stem and the longest first part of a compound, each with its number of letters.
 */
final class Vocabulary {
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "et", "hu", "pl", "cs", "sk", "sl", "hr",
            "bg", "ru", "uk", "ro", "el", "lt", "lv", "tr", "ar", "zh", "ja", "ko");

    /** Phrases are at most so many words long, those that are skipped included: so much is read ahead. */
    static final int LONGEST_PHRASE = 8;

    static final int UNKNOWN = 0;

    private static final int FIRST = 16;
    private static final int STEM = 32;
    private static final int FIRST_LETTERS = 48;
    private static final int STEM_LETTERS = 56;

    final Letters letters;
    /** Words by their letters, from the first to the last. */
    final Trie words;
    /** Endings by their letters, from the last to the first; a node's value is the longest ending on the way to it. */
    final Trie endings;
    /** Phrases by their words; a node's value is the class of the phrase that ends there. */
    final Trie phrases;

    final Typos typos;
    /** The sign &, which counts as the word and. */
    final int and;
    /** The node after the sign /, with which endings for the other gender are kept. */
    final int slash;

    private final long[] known;
    private final byte[] classes;
    private final char[] fallbacks;
    private final char[] phraseStarts;

    /**
     * @param known by the value of a node of the words
     * @param classes by symbol
     * @param fallbacks by symbol: the longest shorter stem or ending of the word, which stands for it in phrases
     */
    Vocabulary(
            Letters letters,
            Trie words,
            Trie endings,
            Trie phrases,
            Typos typos,
            int and,
            long[] known,
            byte[] classes,
            char[] fallbacks) {
        this.letters = letters;
        this.words = words;
        this.endings = endings;
        this.phrases = phrases;
        this.typos = typos;
        this.and = and;
        this.known = known;
        this.classes = classes;
        this.fallbacks = fallbacks;
        slash = words.child(Trie.ROOT, Letters.SLASH);
        phraseStarts = new char[classes.length];
        for (int symbol = 1; symbol < phraseStarts.length; symbol++) {
            phraseStarts[symbol] = (char) phrase(Trie.ROOT, symbol);
        }
    }

    static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** {@return the vocabulary of all languages, compiled anew} */
    static Vocabulary load() {
        VocabularyCompiler compiler = new VocabularyCompiler(new Letters(lines("letters.txt")));
        for (String language : LANGUAGES) {
            for (String line : lines(language.concat(".txt"))) {
                compiler.add(Entry.parse(line));
            }
        }
        return compiler.compile();
    }

    static long known(int exact, int first, int firstLetters, int stem, int stemLetters) {
        return exact
                | (long) first << FIRST
                | (long) stem << STEM
                | (long) firstLetters << FIRST_LETTERS
                | (long) stemLetters << STEM_LETTERS;
    }

    /** {@return what is known at a node of the words} */
    long known(int node) {
        return known[words.value(node)];
    }

    static int exact(long known) {
        return (char) known;
    }

    static int first(long known) {
        return (char) (known >>> FIRST);
    }

    static int firstLetters(long known) {
        return (int) (known >>> FIRST_LETTERS) & 0xFF;
    }

    static int stem(long known) {
        return (char) (known >>> STEM);
    }

    static int stemLetters(long known) {
        return (int) (known >>> STEM_LETTERS);
    }

    int classOf(int symbol) {
        return classes[symbol];
    }

    /** {@return the node of the phrases that start with this word, or with a shorter stem of it} */
    int phraseStart(int symbol) {
        return phraseStarts[symbol];
    }

    /** {@return the node of the phrases that go on with this word, or with a shorter stem of it} */
    int phrase(int node, int symbol) {
        for (int s = symbol; s != UNKNOWN; s = fallbacks[s]) {
            int next = phrases.child(node, s);
            if (next != Trie.DEAD) {
                return next;
            }
        }
        return Trie.DEAD;
    }

    /** {@return the lines of a resource but comments and blank ones} */
    static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: ".concat(resource));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            for (int start = 0, end; start < text.length(); start = end + 1) {
                end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                String line = text.substring(start, end).strip();
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled when first asked for; the class loader lets one thread do it. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();
    }
}
