package dev.followup.role;

/** Reads ahead in a title: the phrase that starts with a word, all its words whole or one of two cut. */
final class PhraseReader {
    private static final int OF = WordClass.OF.number();
    private static final int FOR = WordClass.FOR.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();
    private static final int UNKNOWN = WordClass.UNKNOWN.number();

    /** Between two words, one of which is cut, so many are skipped. */
    private static final int MOST_SKIPPED = 2;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final WordReader words;
    private final GenderMarks genderMarks;
    private final Separators separators;

    PhraseReader(Vocabulary vocabulary, WordReader words, GenderMarks genderMarks, Separators separators) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.genderMarks = genderMarks;
        this.separators = separators;
        letters = vocabulary.letters;
    }

    /**
     * {@return where the phrase ends that a word and the next are, one of which is cut, in the high half, and its number; 0 if
     * there is none, or if the next word starts a phrase of its own. Of a whole word and a cut one, or of two that "and" joins,
     * only what speaks against a call counts, and a whole word for a person goes with any word}
     */
    long cut(String title, int start, int end, int symbol, int wordLength, int aheadAt, long ahead) {
        boolean firstCut = WordReader.isCut(title, end);
        int second = nextWord(title, WordReader.pastHyphen(title, end), wordLength);
        if (!firstCut && WordClass.at(vocabulary.classOf(symbol)).isHead()) {
            return 0;
        }
        long word = second == aheadAt && ahead != 0 ? unlessSuspect(ahead) : wordAt(title, second);
        boolean joined = isAnd(title, second, word);
        if (joined) {
            second = pastAnd(title, second, word);
            word = wordAt(title, second);
        }
        for (int skipped = 0; firstCut && skipped < MOST_SKIPPED && isSkipped(word); skipped++) {
            second = nextWord(title, TitleWord.end(word), 0);
            word = wordAt(title, second);
        }
        int secondEnd = TitleWord.end(word);
        boolean secondCut = isCut(title, word);
        if (word == 0 || !(firstCut || secondCut)) {
            return 0;
        }
        int phrase = vocabulary.cutPhrase(title, start, end, firstCut, joined, second, secondEnd, secondCut);
        boolean never = WordClass.at(vocabulary.phraseClass(phrase)).isNever();
        boolean known = vocabulary.classOf(symbol) != UNKNOWN && vocabulary.classOf(TitleWord.symbol(word)) != UNKNOWN;
        boolean speaks = never || (firstCut && !known);
        return phrase == 0 || !speaks || startsPhrase(title, word) ? 0 : (long) secondEnd << Integer.SIZE | phrase;
    }

    /** {@return whether the word ahead is cut, or the next if that is a word for and} */
    boolean isCutAhead(String title, int aheadAt, long ahead) {
        return isCut(title, isAnd(title, aheadAt, ahead) ? at(title, pastAnd(title, aheadAt, ahead)) : ahead);
    }

    /** {@return whether a word for and stands there, or the sign} */
    private boolean isAnd(String title, int i, long word) {
        return word == 0
                ? i < title.length() && separators.joins(title, i)
                : TitleWord.symbol(word) == vocabulary.and
                        || words.isAnd(title, TitleWord.end(word), TitleWord.symbol(word));
    }

    /** {@return where the word starts that follows one for and, or the sign; the end if something stands between} */
    private int pastAnd(String title, int i, long word) {
        return nextWord(title, word == 0 ? i + 1 : TitleWord.end(word), 0);
    }

    /** {@return whether a word is cut, or is the last one and not known as it stands} */
    private boolean isCut(String title, long word) {
        int end = TitleWord.end(word);
        return word != 0
                && (end == title.length()
                        ? TitleWord.symbol(word) == Vocabulary.UNKNOWN
                        : WordReader.isCut(title, end));
    }

    /** {@return the word that starts there; 0 if none does, or the sign for and} */
    long at(String title, int i) {
        return i == title.length() || separators.joins(title, i) ? 0 : words.read(title, i);
    }

    /** {@return the same, 0 also for a word that mixes scripts} */
    private long wordAt(String title, int i) {
        return unlessSuspect(at(title, i));
    }

    private static long unlessSuspect(long word) {
        return TitleWord.symbol(word) == TitleWord.SUSPECT ? 0 : word;
    }

    private boolean startsPhrase(String title, long word) {
        int symbol = TitleWord.symbol(word);
        int next = nextWord(title, TitleWord.end(word), 0);
        return vocabulary.phraseStart(symbol) != Trie.DEAD
                && next < title.length()
                && longest(title, symbol, next, wordAt(title, next)) != 0;
    }

    private boolean isSkipped(long word) {
        return word != 0 && isSkipped(TitleWord.symbol(word));
    }

    /**
     * {@return where the longest phrase ends that starts with a word and goes on with the word ahead, in the high half, and
     * its number; 0 if there is none}
     */
    long longest(String title, int symbol, int aheadAt, long ahead) {
        return longest(title, symbol, aheadAt, ahead, true);
    }

    /** @param yielding whether what {@link #yields} counts as none; not for the other, or a chain of them would be endless */
    private long longest(String title, int symbol, int aheadAt, long ahead, boolean yielding) {
        long start = vocabulary.phraseStart(symbol);
        boolean never = WordClass.at(vocabulary.classOf(symbol)).isNeverBeforeFor();
        long found = start == Trie.DEAD ? 0 : longestFrom(title, start, never, aheadAt, ahead, yielding);
        if (start == vocabulary.headStart || !vocabulary.isHead(symbol)) {
            return found;
        }
        long ofAnyHead = longestFrom(title, vocabulary.headStart, false, aheadAt, ahead, yielding);
        return ofAnyHead >>> Integer.SIZE > found >>> Integer.SIZE ? ofAnyHead : found;
    }

    /**
     * {@return the same for phrases that start at a node} What human resources or recruiting are for makes them nothing else:
     * HR for software is no HR software.
     *
     * @param never whether the first word speaks against a call by itself
     */
    private long longestFrom(String title, long start, boolean never, int aheadAt, long ahead, boolean yielding) {
        long found = 0;
        int last = Vocabulary.UNKNOWN;
        boolean across = false;
        long node = start;
        int i = aheadAt;
        long word = ahead;
        for (int read = 1; i < title.length() && read < Vocabulary.LONGEST_PHRASE; read++) {
            int symbol = symbolOf(title, word);
            long next = symbol == TitleWord.SUSPECT ? Trie.DEAD : vocabulary.phrase(node, symbol);
            i = word == 0 ? i + 1 : TitleWord.end(word);
            if (next != Trie.DEAD) {
                node = next;
                int phrase = Trie.value(node);
                if (phrase != 0 && (!across || speaksAgainst(phrase))) {
                    found = (long) i << Integer.SIZE | phrase;
                    last = symbol;
                    if (Trie.isLeaf(node)) {
                        break;
                    }
                }
            } else if (symbol != TitleWord.SUSPECT && isSkipped(symbol)) {
                across |= vocabulary.classOf(symbol) == FOR && (never || speaksAgainst((int) found));
            } else {
                break;
            }
            i = nextWord(title, i, 0);
            word = at(title, i);
        }
        return found != 0 && yielding && yields(title, found, last) ? 0 : found;
    }

    /** {@return the symbol by which phrases go on with a word, or with the sign for and if that is 0; no phrase does if suspect} */
    private int symbolOf(String title, long word) {
        int first = TitleWord.first(word);
        int symbol = TitleWord.symbol(word);
        if (word == 0 || words.isAnd(title, TitleWord.end(word), symbol)) {
            return vocabulary.and;
        }
        if (first == Vocabulary.UNKNOWN) {
            return symbol;
        }
        return vocabulary.classOf(first) == UNKNOWN ? first : TitleWord.SUSPECT;
    }

    /**
     * {@return whether the last word of a phrase that names a person, or speaks against a call, starts another which says the
     * contrary: who leads departamento pessoal, or people movers}
     */
    private boolean yields(String title, long found, int last) {
        WordClass whole = WordClass.at(vocabulary.phraseClass((int) found));
        boolean called = whole.isHead() && whole.speaksFor() != Role.Kind.GATEKEEPER;
        boolean never = whole.isNever();
        if (vocabulary.phraseStart(last) == Trie.DEAD || !(called || never)) {
            return false;
        }
        int next = nextWord(title, (int) (found >>> Integer.SIZE), 0);
        long word = wordAt(title, next);
        long other = word == 0 ? 0 : longest(title, last, next, word, false);
        WordClass said = WordClass.at(vocabulary.phraseClass((int) other));
        return called ? said.isNever() : said == WordClass.OTHER;
    }

    private boolean speaksAgainst(int phrase) {
        return WordClass.at(vocabulary.phraseClass(phrase)).isNeverBeforeFor();
    }

    private boolean isSkipped(int symbol) {
        int wordClass = vocabulary.classOf(symbol);
        return wordClass == ARTICLE || wordClass == OF || wordClass == FOR;
    }

    /** {@return where the next word of the same phrase starts; the end if something stands between} */
    int nextWord(String title, int from, int wordLength) {
        int i = from;
        while (i < title.length()) {
            int value = letters.at(title, i);
            if (value >= Letters.STRANGE || value == Letters.AMPERSAND) {
                return i;
            }
            int past = value > Letters.IGNORED ? genderMarks.end(title, i, value) : i;
            if (past == i && separators.at(title, i, value, wordLength) != Letters.SPACE) {
                return title.length();
            }
            i = Math.max(past, i + 1);
        }
        return i;
    }
}
