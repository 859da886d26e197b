package dev.followup.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Vocabulary} of entries. Runs once, in a young virtual machine, so it keeps to arrays and does without
 * lambdas, streams and boxes, each of which costs more there than all the words.
 */
final class VocabularyCompiler {
    private static final int OF = WordClass.OF.number();
    private static final int FOR = WordClass.FOR.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();

    private static final int SYMBOLS = 1 << 15;
    private static final int SHORTEST_STEM = 8;

    /**
     * What a pattern starts with.
     *
     * @param node of the phrases that start with its words but the last
     * @param count how many of these count
     * @param first the first of them
     * @param joined whether a word for and is the second
     * @param last the last of its words, which counts if it ends the pattern or is not skipped
     */
    private record Beginning(
            int node, int count, Symbols.@Nullable Word first, boolean joined, Symbols.@Nullable Word last) {
        static final Beginning EMPTY = new Beginning(Tree.ROOT, 0, null, false, null);
    }

    private final Letters letters;
    private final Symbols symbols;
    private final CutPhrases cutPhrases;
    private final PhraseTree phrases;
    private final Joining joining = new Joining();

    /** By symbol; 0, {@link WordClass#UNKNOWN}, for a word that is known only in phrases. */
    private byte[] classes = new byte[SYMBOLS];

    /** By symbol: the entry that gave the class, one above its number. */
    private char[] classEntries = new char[SYMBOLS];

    /** By symbol: a bit for each language that knows the word. */
    private int[] languages = new int[SYMBOLS];

    /** By symbol: the letters of a word of which one may be missing or swapped. */
    private String[] slips = new String[SYMBOLS];

    /** The symbols of such words that are only the beginning of one. */
    private final BitSet slippingStems = new BitSet();

    private final List<Entry> entries = new ArrayList<>();
    /** By an entry's number, one above its place: the bits of its languages. */
    private int[] entryLanguages = {Vocabulary.ALL_LANGUAGES};
    /** The bits of the languages of the entry that is added. */
    private int language;

    private final int and;
    /** Any word for a person, in phrases. */
    private final int anyHead;
    /** Words and phrases to which two lines give two classes. */
    private final List<String> conflicts = new ArrayList<>();

    VocabularyCompiler(Letters letters) {
        this.letters = letters;
        symbols = new Symbols(letters);
        cutPhrases = new CutPhrases(letters);
        and = word("&").symbol();
        classes[and] = (byte) WordClass.AND.number();
        anyHead = word(Symbols.ANY_HEAD).symbol();
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
        if (entry.isSpelling()) {
            for (String pattern : entry.patterns()) {
                spell(pattern, entry.spells());
            }
        } else if (entry.wordClass() == WordClass.JOINS) {
            for (String pattern : entry.patterns()) {
                joining.add(word(pattern).symbol(), language, letters.at(pattern.charAt(0)));
            }
        } else {
            List<List<Symbols.Word[]>> places = new ArrayList<>();
            for (List<String> choices : entry.places()) {
                places.add(words(choices));
            }
            add(places, 0, Beginning.EMPTY);
        }
    }

    private List<Symbols.Word[]> words(List<String> choices) {
        List<Symbols.Word[]> words = new ArrayList<>();
        for (String choice : choices) {
            List<Symbols.Word> read = new ArrayList<>();
            for (int start = 0, end; start < choice.length(); start = end + 1) {
                end = choice.indexOf(' ', start);
                end = end < 0 ? choice.length() : end;
                read.add(word(choice.substring(start, end)));
            }
            words.add(read.toArray(new Symbols.Word[0]));
        }
        return words;
    }

    /** Adds all that starts so and goes on with what may stand at the places from here on. */
    private void add(List<List<Symbols.Word[]>> places, int place, Beginning beginning) {
        if (place == places.size()) {
            end(beginning);
            return;
        }
        for (Symbols.Word[] words : places.get(place)) {
            Beginning longer = beginning;
            for (Symbols.Word word : words) {
                longer = after(longer, word);
            }
            add(places, place + 1, longer);
        }
    }

    private Beginning after(Beginning beginning, Symbols.Word word) {
        Symbols.Word last = beginning.last;
        if (last == null) {
            return new Beginning(Tree.ROOT, 0, null, false, word);
        }
        int symbol = last.symbol();
        if (beginning.count == 0 && symbol == and) {
            conflicts.add(
                    entry().place().concat(": starts with a word for AND: ").concat(entry().pattern()));
        }
        maySlip(last, Typos.SHORTEST_SLIP + 1);
        boolean skipped = classes[symbol] == OF || classes[symbol] == FOR || classes[symbol] == ARTICLE;
        if (skipped && beginning.count > 0) {
            return new Beginning(beginning.node, beginning.count, beginning.first, beginning.joined, word);
        }
        return new Beginning(
                phrases.grow(beginning.node, symbol),
                beginning.count + 1,
                beginning.count == 0 ? last : beginning.first,
                beginning.joined || (beginning.count == 1 && symbol == and),
                word);
    }

    private void end(Beginning whole) {
        Symbols.Word last = whole.last;
        if (last == null) {
            conflicts.add(entry().place().concat(": may stand for nothing: ").concat(entry().pattern()));
        } else if (whole.count == 0) {
            maySlip(last, Typos.SHORTEST_SLIP);
            give(last.symbol(), entry().wordClass());
        } else {
            maySlip(last, Typos.SHORTEST_SLIP + 1);
            phrase(whole, last);
        }
    }

    private Symbols.Word word(String marked) {
        Symbols.Word word = symbols.word(marked);
        if (word.symbol() >= classes.length) {
            int room = 2 * classes.length;
            classes = Arrays.copyOf(classes, room);
            classEntries = Arrays.copyOf(classEntries, room);
            languages = Arrays.copyOf(languages, room);
            slips = Arrays.copyOf(slips, room);
        }
        return word;
    }

    /** Makes a word the same as another, or as the sign & if that is empty, so that a phrase is written once for both. */
    private void spell(String pattern, String word) {
        if (!symbols.spell(pattern, word.isEmpty() ? and : word(word).symbol())) {
            conflicts.add(entry().place().concat(": has another meaning: ").concat(pattern));
        }
    }

    private void give(int symbol, WordClass wordClass) {
        if (classes[symbol] == 0) {
            classes[symbol] = (byte) wordClass.number();
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

    private void phrase(Beginning whole, Symbols.Word last) {
        WordClass wordClass = entry().wordClass();
        Symbols.Word first = whole.first;
        boolean twoWords = whole.count == (whole.joined ? 2 : 1);
        if (twoWords && first != null && first.mayBeCut() && last.mayBeCut()) {
            cut(whole, first, last);
        }
        int node = phrases.grow(whole.node, last.symbol());
        int given = phrases.entry(node);
        if (given == 0) {
            phrases.end(node, entries.size());
        } else if (entries.get(given - 1).wordClass() == wordClass) {
            entryLanguages[given] |= language;
        } else {
            conflict(given);
        }
    }

    /** Notes that either of the two words of a phrase may be cut: of those that "and" joins only where nobody is called for it. */
    private void cut(Beginning whole, Symbols.Word first, Symbols.Word last) {
        boolean never = entry().wordClass().isNever();
        if (whole.joined && never) {
            cutPhrases.addJoined(first.word(), last.word());
        } else if (!whole.joined && decides()) {
            cutPhrases.add(first.word(), last.word(), never);
        }
    }

    private boolean decides() {
        WordClass wordClass = entry().wordClass();
        return wordClass.isNever() || wordClass.speaksFor() != Role.Kind.OTHER;
    }

    /** Notes that a letter of a word may be missing or swapped, if it speaks against a call and has enough letters. */
    private void maySlip(Symbols.Word word, int shortest) {
        String written = word.word().letters();
        if (word.maySlip()
                && entry().wordClass().isNever()
                && written.length() >= shortest
                && written.length() <= Typos.LONGEST) {
            slips[word.symbol()] = written;
            slippingStems.set(word.symbol(), word.begins());
        }
    }

    private void addSlips() {
        for (int symbol = 1; symbol < symbols.count(); symbol++) {
            WordClass wordClass = WordClass.at(classes[symbol]);
            if (slips[symbol] == null || !(wordClass.isNever() || wordClass == WordClass.UNKNOWN)) {
                continue;
            }
            if (!slippingStems.get(symbol)) {
                symbols.typos.addSlips(slips[symbol], symbol);
            } else if (slips[symbol].length() >= SHORTEST_STEM) {
                symbols.typos.addStem(slips[symbol], symbol);
            }
        }
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
        Stems stems = new Stems(symbols, classes, languages);
        char[] fallbacks = stems.fallbacks;
        for (int symbol = 1; symbol < symbols.count(); symbol++) {
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
        int firstAgreed = symbols.count();
        char[] cut = CutWords.symbols(symbols.words, symbols.byNode(), classes, firstAgreed);
        addAgreed();
        int count = firstAgreed + WordClass.count();
        int[] values = stems.values(cut);
        char[] labels = phrases.labels(count);
        return new Vocabulary(
                letters,
                Trie.of(symbols.words, values),
                cutPhrases,
                Trie.of(symbols.endings, stems.longestEndings),
                phrases.trie(labels),
                symbols.typos,
                and,
                anyHead,
                stems.knownByValue(values),
                Stems.byValue(cut, values),
                Arrays.copyOf(classes, count),
                Arrays.copyOf(languages, count),
                joining,
                symbols.doubled,
                Arrays.copyOf(fallbacks, count),
                labels,
                phraseClasses,
                Arrays.copyOf(entryLanguages, entries.size() + 1),
                startsWithHead(),
                headEnds());
    }

    /** Adds a symbol for each class that words agree on that are cut short. */
    private void addAgreed() {
        int first = symbols.count();
        classes = Arrays.copyOf(classes, first + WordClass.count());
        languages = Arrays.copyOf(languages, first + WordClass.count());
        for (int number = 0; number < WordClass.count(); number++) {
            classes[first + number] = (byte) number;
            languages[first + number] = Vocabulary.ALL_LANGUAGES;
        }
    }

    /** {@return how words for persons end} */
    private HeadEnds headEnds() {
        HeadEnds headEnds = new HeadEnds();
        for (int node = Tree.ROOT + 1; node < symbols.words.size(); node++) {
            if (WordClass.at(classes[symbols.exact(node)]).isHead()) {
                headEnds.add(symbols.words, node);
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
}
