package dev.followup.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a {@link Vocabulary} of entries. Runs once, in a young virtual machine, so it keeps to arrays and does without
 * lambdas, streams and boxes, each of which costs more there than all the words.
 */
final class VocabularyCompiler {
    private static final int OF = WordClass.OF.number();
    private static final int FOR = WordClass.FOR.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();

    private static final int WORDS = 1 << 15;
    private static final int SYMBOLS = 1 << 15;
    private static final int SHORTEST_STEM = 8;

    private final Letters letters;
    private final Typos typos = new Typos();
    private final CutPhrases cutPhrases;

    private final Tree words = new Tree(WORDS);
    private final Tree endings = new Tree(WORDS >> 3);
    private final PhraseTree phrases;

    /** Symbols by node: of words, of stems and first parts of compounds, of endings. */
    private char[] exact = new char[WORDS];

    private char[] stems = new char[WORDS];
    private char[] firsts = new char[WORDS];
    private char[] lasts = new char[WORDS >> 3];
    /** By symbol: the entry that gave the class, one above its number. */
    private char[] classEntries = new char[SYMBOLS];

    /** By symbol: a bit for each language that knows the word. */
    private int[] languages = new int[SYMBOLS];

    private final List<Entry> entries = new ArrayList<>();
    /** By an entry's number, one above its place: the bits of its languages. */
    private int[] entryLanguages = {Vocabulary.ALL_LANGUAGES};
    /** The bits of the languages of the entry that is added. */
    private int language;

    /** By symbol; 0, {@link WordClass#UNKNOWN}, for a word that is known only in phrases. */
    private byte[] classes = new byte[SYMBOLS];

    private final Joining joining = new Joining();
    private final Doubled doubled;

    /** By symbol: the letters of a word of which one may be missing or swapped. */
    private String[] slips = new String[SYMBOLS];

    /** The symbols of such words that are only the beginning of one. */
    private final BitSet slippingStems = new BitSet();

    private int symbols = 1;
    /** The word read last. */
    private char[] numbers = new char[32];

    private int read;
    /** Nodes of the words that only stand for others. */
    private final BitSet spellings = new BitSet();

    private final int and;
    /** Any word for a person, in phrases. */
    private final int anyHead;
    /** Words and phrases to which two lines give two classes. */
    private final List<String> conflicts = new ArrayList<>();

    VocabularyCompiler(Letters letters) {
        this.letters = letters;
        doubled = new Doubled(letters);
        cutPhrases = new CutPhrases(letters);
        and = symbol(new char[] {'&'}, 0, 1);
        classes[and] = (byte) WordClass.AND.number();
        anyHead = symbols++;
        phrases = new PhraseTree(anyHead);
    }

    /** @param number of the language, below 32 */
    void add(Entry entry, int number) {
        language = entry.everywhere() ? Vocabulary.ALL_LANGUAGES : 1 << number;
        entries.add(entry);
        if (entries.size() == entryLanguages.length) {
            entryLanguages = Arrays.copyOf(entryLanguages, 2 * entryLanguages.length);
        }
        entryLanguages[entries.size()] = language;
        for (String pattern : entry.patterns()) {
            if (entry.isSpelling()) {
                spell(pattern, entry.spells());
            } else if (entry.wordClass() == WordClass.JOINS) {
                joining.add(
                        symbol(pattern.toCharArray(), 0, pattern.length()), language, letters.at(pattern.charAt(0)));
            } else if (pattern.indexOf(' ') < 0) {
                give(symbol(pattern.toCharArray(), 0, pattern.length()), entry.wordClass());
            } else {
                phrase(pattern, entry.wordClass());
            }
        }
    }

    /** Makes a word the same as another, or as the sign & if that is empty, so that a phrase is written once for both. */
    private void spell(String pattern, String word) {
        int symbol = word.isEmpty() ? and : symbol(word.toCharArray(), 0, word.length());
        int node = node(pattern.toCharArray(), 0, pattern.length());
        if (exact[node] == Vocabulary.UNKNOWN) {
            exact[node] = (char) symbol;
            spellings.set(node);
        } else if (exact[node] != symbol) {
            conflicts.add(entry().place().concat(": has another meaning: ").concat(pattern));
        }
    }

    private void give(int symbol, WordClass wordClass) {
        if (classes[symbol] == 0) {
            classes[symbol] = (byte) wordClass.number();
            classEntries = room(classEntries, symbol);
            classEntries[symbol] = (char) entries.size();
        } else if (classes[symbol] != wordClass.number()) {
            conflict(classEntries[symbol]);
        }
        languages[symbol] |= language;
    }

    private Entry entry() {
        return entries.get(entries.size() - 1);
    }

    private void conflict(int other) {
        if (other == 0) {
            conflicts.add(entry().place().concat(": a word for AND: ").concat(entry().pattern()));
            return;
        }
        Entry before = entries.get(other - 1);
        conflicts.add(entry().place()
                .concat(": ")
                .concat(entry().pattern())
                .concat(" is of another class at ")
                .concat(before.place())
                .concat(": ")
                .concat(before.pattern()));
    }

    private void phrase(String pattern, WordClass wordClass) {
        char[] chars = pattern.toCharArray();
        int node = Tree.ROOT;
        int start = 0;
        boolean decides = decides();
        CutPhrases.Word before = null;
        CutPhrases.Word last = null;
        int count = 0;
        for (int i = 1; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == ' ') {
                int symbol = chars[start] == '{' ? anyHead : symbol(chars, start, i);
                boolean skipped = classes[symbol] == OF || classes[symbol] == FOR || classes[symbol] == ARTICLE;
                if (start == 0 && symbol == and) {
                    conflicts.add(entry().place()
                            .concat(": starts with a word for AND: ")
                            .concat(pattern));
                }
                if (start == 0 || i == chars.length || !skipped) {
                    node = phrases.grow(node, symbol);
                    before = last;
                    last = decides && mayBeCut(chars, start, i)
                            ? new CutPhrases.Word(symbol, new String(numbers, 0, read), isStem(chars, i))
                            : null;
                    count++;
                }
                start = i + 1;
            }
        }
        if (count == 2 && before != null && last != null) {
            cutPhrases.add(before, last, wordClass.isNever());
        }
        int given = phrases.entry(node);
        if (given == 0) {
            phrases.end(node, entries.size());
        } else if (entries.get(given - 1).wordClass() == wordClass) {
            entryLanguages[given] |= language;
        } else {
            conflict(given);
        }
    }

    private static boolean isStem(char[] pattern, int end) {
        return pattern[end - 1] == '*' || (pattern[end - 1] == '~' && pattern[end - 2] == '*');
    }

    /** {@return whether it is the beginning of a word that counts, in a script that sets words apart} */
    private boolean mayBeCut(char[] pattern, int start, int end) {
        return pattern[end - 1] != '+' && pattern[end - 1] != '!' && Letters.isSpaced(letters.at(pattern[start]));
    }

    private boolean decides() {
        WordClass wordClass = entry().wordClass();
        return wordClass.isNever() || wordClass.speaksFor() != Role.Kind.OTHER;
    }

    /** {@return the symbol of a word with its marks, a new one at its first use} */
    private int symbol(char[] pattern, int start, int markedEnd) {
        boolean typo = pattern[markedEnd - 1] == '~';
        boolean asWritten = pattern[markedEnd - 1] == '!';
        int end = typo || asWritten ? markedEnd - 1 : markedEnd;
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
            if (asWritten) {
                symbol = asWritten(symbol, new String(pattern, start, end - start));
            }
        }
        if (typo) {
            typos.add(new String(numbers, 0, read), symbol);
        } else if (maySlip(pattern[start], start == 0 && end == pattern.length)) {
            slips[symbol] = new String(numbers, 0, read);
            slippingStems.set(symbol, mark == '*' || mark == '+');
        }
        return symbol;
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

    /** {@return whether a letter of the word read last may be missing or swapped: a whole word that speaks against a call} */
    private boolean maySlip(char first, boolean alone) {
        return !entries.isEmpty()
                && entry().wordClass().isNever()
                && read >= (alone ? Typos.SHORTEST_SLIP : Typos.SHORTEST_SLIP + 1)
                && read <= Typos.LONGEST
                && first != '*'
                && letters.at(first) >= Letters.STRANGE
                && (letters.at(first) & Letters.UNSPACED) == 0;
    }

    private void addSlips() {
        for (int symbol = 1; symbol < symbols; symbol++) {
            WordClass wordClass = WordClass.at(classes[symbol]);
            if (slips[symbol] == null || !(wordClass.isNever() || wordClass == WordClass.UNKNOWN)) {
                continue;
            }
            if (!slippingStems.get(symbol)) {
                typos.addSlips(slips[symbol], symbol);
            } else if (slips[symbol].length() >= SHORTEST_STEM) {
                typos.addStem(slips[symbol], symbol);
            }
        }
    }

    private char orNew(char symbol) {
        if (symbol != Vocabulary.UNKNOWN) {
            return symbol;
        }
        if (symbols == classes.length) {
            classes = Arrays.copyOf(classes, 2 * symbols);
            languages = Arrays.copyOf(languages, 2 * symbols);
            slips = Arrays.copyOf(slips, 2 * symbols);
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
            throw new IllegalStateException(String.join("\n", conflicts));
        }
        languages[Vocabulary.UNKNOWN] = Vocabulary.ALL_LANGUAGES;
        char[] fallbacks = new char[symbols];
        int[] longestEndings = longestEndings(fallbacks);
        long[] known = known(longestEndings, fallbacks);
        doubled.fallBack(fallbacks);
        for (int symbol = 1; symbol < symbols; symbol++) {
            int from = symbol;
            while (from != Vocabulary.UNKNOWN && classes[from] == 0) {
                from = fallbacks[from];
            }
            classes[symbol] = classes[from];
            languages[symbol] = languages(from, fallbacks);
        }
        addSlips();
        phrases.inherit(fallbacks, classes);
        byte[] phraseClasses = phraseClasses();
        phrases.markHeads(classes, phraseClasses);
        int firstAgreed = symbols;
        char[] cut = CutWords.symbols(words, new char[][] {exact, stems, firsts}, classes, firstAgreed);
        addAgreed();
        int[] values = values(known, cut);
        char[] labels = phrases.labels(symbols);
        return new Vocabulary(
                letters,
                Trie.of(words, values),
                cutPhrases,
                Trie.of(endings, longestEndings),
                phrases.trie(labels),
                typos,
                and,
                anyHead,
                byValue(known, values),
                byValue(cut, values),
                Arrays.copyOf(classes, symbols),
                Arrays.copyOf(languages, symbols),
                joining,
                doubled,
                Arrays.copyOf(fallbacks, symbols),
                labels,
                phraseClasses,
                Arrays.copyOf(entryLanguages, entries.size() + 1),
                startsWithHead(),
                headEnds());
    }

    /** Adds a symbol for each class that words agree on that are cut short. */
    private void addAgreed() {
        classes = Arrays.copyOf(classes, symbols + WordClass.count());
        languages = Arrays.copyOf(languages, symbols + WordClass.count());
        for (int number = 0; number < WordClass.count(); number++) {
            classes[symbols] = (byte) number;
            languages[symbols] = Vocabulary.ALL_LANGUAGES;
            symbols++;
        }
    }

    /** {@return how words for persons end} */
    private HeadEnds headEnds() {
        HeadEnds headEnds = new HeadEnds();
        for (int node = Tree.ROOT + 1; node < words.size(); node++) {
            if (WordClass.at(classes[exact[node]]).isHead()) {
                headEnds.add(words, node);
            }
        }
        return headEnds;
    }

    /** {@return the languages that know a word, by itself or by a shorter stem or ending of the same class} */
    private int languages(int symbol, char[] fallbacks) {
        int all = languages[symbol];
        for (int shorter = fallbacks[symbol]; shorter != Vocabulary.UNKNOWN; shorter = fallbacks[shorter]) {
            all |= classes[shorter] == classes[symbol] ? languages[shorter] : 0;
        }
        return all == 0 ? Vocabulary.ALL_LANGUAGES : all;
    }

    private boolean[] startsWithHead() {
        boolean[] startsWithHead = new boolean[entries.size() + 1];
        for (int i = 1; i < startsWithHead.length; i++) {
            startsWithHead[i] = entries.get(i - 1).pattern().charAt(0) == '{';
        }
        return startsWithHead;
    }

    private byte[] phraseClasses() {
        byte[] phraseClasses = new byte[entries.size() + 1];
        for (int i = 1; i < phraseClasses.length; i++) {
            phraseClasses[i] = (byte) entries.get(i - 1).wordClass().number();
        }
        return phraseClasses;
    }

    /** {@return by node, the longest ending on the way to it; what is longer falls back to it} */
    private int[] longestEndings(char[] fallbacks) {
        int[] longest = new int[endings.size()];
        for (int node = Tree.ROOT + 1; node < longest.length; node++) {
            int shorter = longest[endings.parent(node)];
            longest[node] = lasts[node] == Vocabulary.UNKNOWN ? shorter : lasts[node];
            if (lasts[node] != Vocabulary.UNKNOWN) {
                fallbacks[lasts[node]] = (char) shorter;
            }
        }
        return longest;
    }

    /** {@return what is known at each node of the words} */
    private long[] known(int[] longestEndings, char[] fallbacks) {
        long[] known = new long[words.size()];
        long[] inherited = new long[known.length];
        byte[] depths = new byte[known.length];
        for (int node = Tree.ROOT + 1; node < known.length; node++) {
            int parent = words.parent(node);
            int depth = depths[parent] + 1;
            depths[node] = (byte) depth;
            long above = inherited[parent];
            int stem = stems[node];
            int first = firsts[node];
            if (stem != Vocabulary.UNKNOWN) {
                fallbacks[stem] = (char) Vocabulary.stem(above);
            }
            inherited[node] = Vocabulary.known(
                    Vocabulary.UNKNOWN,
                    first == Vocabulary.UNKNOWN ? Vocabulary.first(above) : first,
                    first == Vocabulary.UNKNOWN ? Vocabulary.firstLetters(above) : depth,
                    stem == Vocabulary.UNKNOWN ? Vocabulary.stem(above) : stem,
                    stem == Vocabulary.UNKNOWN ? Vocabulary.stemLetters(above) : depth);
            known[node] = inherited[node] | exact[node];
            if (exact[node] != Vocabulary.UNKNOWN && !spellings.get(node)) {
                fallbacks[exact[node]] = (char) stemOrEnding(node, Vocabulary.stem(inherited[node]), longestEndings);
            }
        }
        return known;
    }

    /** {@return by node of the words, where what is known of it and what it is when cut stand: where its parent's do if equal} */
    private int[] values(long[] known, char[] cut) {
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
    private static long[] byValue(long[] known, int[] values) {
        long[] byValue = new long[greatest(values) + 1];
        for (int node = Tree.ROOT + 1; node < values.length; node++) {
            byValue[values[node]] = known[node];
        }
        return byValue;
    }

    /** {@return the same of what words are when cut} */
    private static char[] byValue(char[] cut, int[] values) {
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

    /** {@return what a word counts as where it is not known by itself: its longest stem, or a head at its end} */
    private int stemOrEnding(int word, int stem, int[] longestEndings) {
        if (classes[stem] != 0 && !WordClass.at(classes[stem]).isOnlyAttribute()) {
            return stem;
        }
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
        int symbol = exact[word];
        if (classes[stem] == 0 && classes[symbol] == 0) {
            classes[symbol] = classes[whole]; // phrases go on as with the stem all the same
            languages[symbol] = languages[whole];
        }
        return stem;
    }
}
