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
    /** Phrases are at most so many words long, those that are skipped included: so much is read ahead. */
    static final int LONGEST_PHRASE = 8;

    static final int UNKNOWN = 0;

    /** A bit for each language: what says nothing of the language. */
    static final int ALL_LANGUAGES = -1;

    /** Beside the number of a phrase: somebody is named in it. */
    static final int HEADED = 1 << 23;

    private static final int FIRST = 16;
    private static final int STEM = 32;
    private static final int FIRST_LETTERS = 48;
    private static final int STEM_LETTERS = 56;

    private static final int CLASS = 0xFF;
    /** Beside the class: the word joins in some language. */
    private static final int JOINS = 1 << 8;
    /** Doubled letters make it another word. */
    private static final int DOUBLED = 1 << 9;

    private static final int LABEL = 16;
    private static final int LANGUAGES = 32;

    final Letters letters;
    /** Words by their letters, from the first to the last. */
    final Trie words;
    /** Endings by their letters, from the last to the first; a node's value is the longest ending on the way to it. */
    final Trie endings;
    /** Phrases by the labels of their words; a node's value is the number of the phrase that ends there, 0 if none does. */
    private final Trie phrases;

    final Typos typos;
    final HeadEnds headEnds;
    /** The sign &, which counts as the word and. */
    final int and;
    /** Any word for a person of any function or one who leads, in phrases. */
    private final int anyHead;
    /** The node of the phrases that start with any such word. */
    final long headStart;
    /** The node after the sign /, with which endings for the other gender are kept. */
    final long slash;

    private final long[] known;
    private final char[] cut;
    /** By symbol, one after the other from the lowest bits: its class, its label in phrases, and its languages. */
    private final long[] symbols;
    /** By symbol: the node of the phrases that start with it. */
    private final long[] phraseStarts;

    private final CutPhrases cutPhrases;
    private final char[] fallbacks;
    private final Joining joining;
    private final Doubled doubled;
    private final byte[] phraseClasses;
    private final int[] phraseLanguages;
    private final boolean[] startsWithHead;

    /**
     * @param known by the value of a node of the words
     * @param cut by the same: the symbol of a word that is cut there
     * @param classes by symbol
     * @param languages by symbol: a bit for each that knows the word
     * @param phraseClasses by the number of a phrase
     * @param phraseLanguages by the same
     * @param startsWithHead by the same: whether any head of the phrase's languages may be its first word
     * @param fallbacks by symbol: the longest shorter stem or ending of the word, which stands for it in phrases
     * @param labels by symbol: the word's label in phrases
     */
    Vocabulary(
            Letters letters,
            Trie words,
            CutPhrases cutPhrases,
            Trie endings,
            Trie phrases,
            Typos typos,
            int and,
            int anyHead,
            long[] known,
            char[] cut,
            byte[] classes,
            int[] languages,
            Joining joining,
            Doubled doubled,
            char[] fallbacks,
            char[] labels,
            byte[] phraseClasses,
            int[] phraseLanguages,
            boolean[] startsWithHead,
            HeadEnds headEnds) {
        this.letters = letters;
        this.words = words;
        this.cutPhrases = cutPhrases;
        this.endings = endings;
        this.phrases = phrases;
        this.typos = typos;
        this.and = and;
        this.anyHead = anyHead;
        headStart = phrases.child(phrases.root, labels[anyHead]);
        this.known = known;
        this.cut = cut;
        this.phraseClasses = phraseClasses;
        this.phraseLanguages = phraseLanguages;
        this.startsWithHead = startsWithHead;
        this.fallbacks = fallbacks;
        this.joining = joining;
        this.doubled = doubled;
        this.headEnds = headEnds;
        slash = words.child(words.root, Letters.SLASH);
        symbols = new long[classes.length];
        for (int symbol = 0; symbol < symbols.length; symbol++) {
            symbols[symbol] = (long) languages[symbol] << LANGUAGES
                    | (long) labels[symbol] << LABEL
                    | classes[symbol]
                    | (joining.has(doubled.plain(symbol)) ? JOINS : 0)
                    | (doubled.mayBe(symbol) ? DOUBLED : 0);
        }
        phraseStarts = new long[classes.length];
        for (int symbol = 1; symbol < symbols.length; symbol++) {
            phraseStarts[symbol] = phrase(phrases.root, symbol);
        }
    }

    static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** {@return the vocabulary of all languages, compiled anew} */
    static Vocabulary load() {
        VocabularyCompiler compiler = new VocabularyCompiler(letters());
        List<List<Entry>> families = new ArrayList<>();
        for (String family : families()) {
            List<Entry> entries = new ArrayList<>();
            for (String language : languages(family)) {
                entries.addAll(entries(language));
            }
            families.add(entries);
        }
        addAll(families, true, compiler);
        addAll(families, false, compiler);
        return compiler.compile();
    }

    /** Adds what is another spelling of a word, or all others, in which those stand. */
    private static void addAll(List<List<Entry>> families, boolean spellings, VocabularyCompiler compiler) {
        for (int family = 0; family < families.size(); family++) {
            for (Entry entry : families.get(family)) {
                if (entry.isSpelling() == spellings) {
                    compiler.add(entry, family);
                }
            }
        }
    }

    /** {@return all languages of the index, in its order} */
    static List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (String family : families()) {
            languages.addAll(languages(family));
        }
        return languages;
    }

    /** {@return the lines of the index, at most 32} */
    private static List<String> families() {
        return lines(text("languages.txt"));
    }

    private static List<String> languages(String family) {
        List<String> languages = new ArrayList<>();
        for (int start = 0; start < family.length(); start += 3) {
            languages.add(family.substring(start, start + 2));
        }
        return languages;
    }

    static List<Entry> entries(String language) {
        return Entry.parse(language, text(language.concat(".txt")));
    }

    static Letters letters() {
        return new Letters(lines(text("letters.txt")));
    }

    /** {@return the symbol of a whole word of small letters} */
    int symbolOf(String word) {
        long node = words.root;
        for (int i = 0; i < word.length(); i++) {
            node = words.child(node, letters.at(word.charAt(i)) & Letters.NUMBER);
        }
        return exact(known(node));
    }

    static long known(int exact, int first, int firstLetters, int stem, int stemLetters) {
        return exact
                | (long) first << FIRST
                | (long) stem << STEM
                | (long) firstLetters << FIRST_LETTERS
                | (long) stemLetters << STEM_LETTERS;
    }

    /** {@return what is known at a node of the words} */
    long known(long node) {
        return known[Trie.value(node)];
    }

    /** {@return what the words agree on that begin as one that is cut at a node; {@link #UNKNOWN} if nothing} */
    int cut(long node) {
        return cut[Trie.value(node)];
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
        return (int) symbols[symbol] & CLASS;
    }

    /** {@return whether it is a word for a person of any function or one who leads} */
    boolean isHead(int symbol) {
        return WordClass.at(classOf(symbol)).isHead();
    }

    /** {@return whether a word joins in each of these languages, if it starts with a letter of such a value} */
    boolean joinsIn(int symbol, int spoken, int letter) {
        return ((int) symbols[symbol] & JOINS) != 0 && joining.isIn(doubled.plain(symbol), spoken, letter);
    }

    /** {@return the word that a known one is with all letters that stand there in a title: COO, not Co} */
    int asWritten(int symbol, String title, int start, int end) {
        return mayBeDoubled(symbol) ? asWritten(symbol, doubled.written(title, start, end)) : symbol;
    }

    /** {@return the same with these letters, by their {@link Doubled#written number}} */
    int asWritten(int symbol, int letters) {
        int other = mayBeDoubled(symbol) ? doubled.find(letters) : UNKNOWN;
        return other == UNKNOWN ? symbol : other;
    }

    private boolean mayBeDoubled(int symbol) {
        return ((int) symbols[symbol] & DOUBLED) != 0;
    }

    /** {@return a bit for each language that knows the word; all if it says nothing of the language} */
    int languagesOf(int symbol) {
        return (int) (symbols[symbol] >>> LANGUAGES);
    }

    /** {@return the class of a phrase; 0 of none} */
    int phraseClass(int phrase) {
        return phraseClasses[phrase & ~HEADED];
    }

    /** {@return whether a word may be the first of a phrase: any head, but of its languages} */
    boolean mayStart(int symbol, int phrase) {
        return !startsWithHead[phrase & ~HEADED] || (languagesOf(symbol) & phraseLanguages(phrase)) != 0;
    }

    /** {@return whether the phrase names somebody beside the field: head of hiring} */
    static boolean namesHead(int phrase) {
        return (phrase & HEADED) != 0;
    }

    int phraseLanguages(int phrase) {
        return phraseLanguages[phrase & ~HEADED];
    }

    /** {@return the node of the phrases that start with this word, or with a shorter stem of it} */
    long phraseStart(int symbol) {
        return phraseStarts[symbol];
    }

    /**
     * {@return the phrase that two words of a title are, either of which may be cut; 0 if there is none, or if several say
     * different things and none speaks against a call}
     *
     * @param joined whether a word for and stands between them; then only what speaks against a call counts
     */
    int cutPhrase(
            String title,
            int start,
            int end,
            boolean firstCut,
            boolean joined,
            int second,
            int secondEnd,
            boolean secondCut) {
        int slot = cutPhrases.slot(title, start, end, second, secondEnd);
        CutPhrases.Phrase phrase = joined ? cutPhrases.joined(slot) : cutPhrases.never(slot);
        for (; phrase != null; phrase = phrase.next()) {
            if (cutPhrases.isWritten(phrase, title, start, end, firstCut, second, secondEnd, secondCut)) {
                return number(phrase, joined);
            }
        }
        int found = 0;
        boolean agreed = true;
        CutPhrases.Phrase other = firstCut && !joined ? cutPhrases.other(slot) : null;
        for (; other != null; other = other.next()) {
            if (cutPhrases.isWritten(other, title, start, end, true, second, secondEnd, secondCut)) {
                int number = number(other, false);
                agreed &= found == 0 || phraseClass(found) == phraseClass(number);
                found = number;
            }
        }
        return agreed ? found : 0;
    }

    /** {@return the number of a phrase that may be cut} */
    private int number(CutPhrases.Phrase phrase, boolean joined) {
        long start = phraseStart(phrase.first().symbol());
        long node = joined ? phrase(start, and) : start;
        return Trie.value(phrase(node, phrase.second().symbol()));
    }

    /** {@return the node of the phrases that go on with this word, or with a shorter stem of it} */
    long phrase(long node, int symbol) {
        for (int s = symbol; s != UNKNOWN; s = fallbacks[s]) {
            long next = phrases.child(node, label(s));
            if (next != Trie.DEAD) {
                return next;
            }
        }
        return isHead(symbol) ? phrases.child(node, label(anyHead)) : Trie.DEAD;
    }

    private int label(int symbol) {
        return (char) (symbols[symbol] >>> LABEL);
    }

    /** {@return the lines but comments and blank ones} */
    private static List<String> lines(String text) {
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
    }

    private static String text(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: ".concat(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled when first asked for; the class loader lets one thread do it. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();
    }
}
