package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a title once and hands its words, phrases and separators to the grammar. */
final class TitleRecogniser {
    private static final int UNKNOWN = WordClass.UNKNOWN.number();
    private static final int SUBJECT = WordClass.SUBJECT.number();

    /** Beside a state at the end: a word that speaks against a call is of other languages than the rest. */
    private static final long OTHER_LANGUAGES = Long.MIN_VALUE;
    /** Beside a state at the end: letters stand alone, one after the other. */
    private static final long SPACED_LETTERS = 1L << 62;
    /** Beside a state at the end: a digit or sign stands within a word. */
    private static final long LOOK_ALIKE = 1L << 56;
    /** The same sign sets each of several words apart. */
    private static final long WORDS_APART = 1L << 57;
    /** A space is missing between two words, and somebody leads. */
    private static final long RUN_TOGETHER = 1L << 55;
    /** Two words apart may be a head and whom it serves. */
    private static final int FEWEST_APART = 3;
    /** Longer words that speak against a call are not taken for words of another language. */
    private static final int LONGEST_AMBIGUOUS = 8;
    /** Nor longer words for who leads. */
    private static final int LONGEST_AMBIGUOUS_LEADER = 4;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final MissingSpace missingSpace;
    private final WordReader words;
    private final GenderMarks genderMarks;
    private final Separators separators;
    private final PhraseReader phrases;
    /** Reads titles as if nothing but spaces set their words apart; null if this one does. */
    private final @Nullable TitleRecogniser together;
    /** Reads titles as if spaces were missing; null if this one does. */
    private final @Nullable TitleRecogniser splitting;

    private final Languages languages;
    private final OtherHr hrs;
    private final SpelledPairs pairs;
    private final SpacedLetters spacedLetters;
    private final LookAlikes lookAlikes;
    /** What an apostrophe leaves. */
    private final int s;

    TitleRecogniser(Vocabulary vocabulary) {
        this(vocabulary, true, false);
    }

    private TitleRecogniser(Vocabulary vocabulary, boolean apart, boolean splits) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
        missingSpace = new MissingSpace(vocabulary, new WordParts(vocabulary));
        words = new WordReader(vocabulary, splits ? missingSpace : null);
        genderMarks = new GenderMarks(vocabulary);
        separators = new Separators(letters, apart);
        phrases = new PhraseReader(vocabulary, words, genderMarks, separators);
        languages = new Languages(vocabulary, words);
        hrs = new OtherHr(vocabulary, words);
        pairs = new SpelledPairs(vocabulary, words, phrases);
        spacedLetters = new SpacedLetters(letters);
        lookAlikes = new LookAlikes(letters);
        together = apart && !splits ? new TitleRecogniser(vocabulary, false, false) : null;
        splitting = apart && !splits ? new TitleRecogniser(vocabulary, true, true) : null;
        s = vocabulary.symbolOf("s");
    }

    static TitleRecogniser standard() {
        return Standard.RECOGNISER;
    }

    Kind kindOf(String written) {
        String title = Markup.decoded(written);
        return TitleGrammar.kind(read(title, null));
    }

    /** {@return the words that decided on the kind, as they stand in the title; empty if none did} */
    String decidedBy(String written) {
        String title = Markup.decoded(written);
        Evidence evidence = new Evidence();
        Kind kind = TitleGrammar.kind(read(title, evidence));
        return evidence.of(kind, written);
    }

    /** {@return the state of the grammar at the end of the title, words of languages that it is not written in aside} */
    private long read(String title, @Nullable Evidence evidence) {
        long end = spoken(title, evidence);
        Kind kind = TitleGrammar.kind(end);
        if (kind.isNeverCalled()) {
            return end;
        }
        if ((end & SPACED_LETTERS) != 0) {
            String joined = spacedLetters.joined(title);
            Kind read = joined.equals(title) ? Kind.OTHER : TitleGrammar.kind(spoken(joined, null));
            if (read.isNeverCalled() || (read != Kind.OTHER && kind == Kind.OTHER)) {
                forget(evidence);
                return spoken(joined, evidence);
            }
        }
        if ((end & LOOK_ALIKE) != 0) {
            String spelled = lookAlikes.spelled(title);
            if (!TitleGrammar.kind(spoken(spelled, null)).isNeverCalled()) {
                spelled = lookAlikes.spelledOtherwise(title);
            }
            if (TitleGrammar.kind(spoken(spelled, null)).isNeverCalled()) {
                forget(evidence);
                return spoken(spelled, evidence);
            }
        }
        long apart = otherwise(end, WORDS_APART, together, title, evidence);
        return otherwise(apart, RUN_TOGETHER, splitting, title, evidence);
    }

    /** {@return the end as another reads the title, if it is marked for that one and speaks against a call so; else as it was} */
    private static long otherwise(
            long end, long mark, @Nullable TitleRecogniser other, String title, @Nullable Evidence evidence) {
        if ((end & mark) == 0
                || other == null
                || !TitleGrammar.kind(other.spoken(title, null)).isNeverCalled()) {
            return end;
        }
        forget(evidence);
        return other.spoken(title, evidence);
    }

    /** {@return the state at the end of the title as it is set, words of languages that it is not written in aside} */
    private long spoken(String title, @Nullable Evidence evidence) {
        long end = read(title, Vocabulary.ALL_LANGUAGES, evidence);
        if ((end & OTHER_LANGUAGES) == 0) {
            return end;
        }
        forget(evidence);
        return read(title, languages.of(title), evidence) & ~OTHER_LANGUAGES;
    }

    private static void forget(@Nullable Evidence evidence) {
        if (evidence != null) {
            evidence.forget();
        }
    }

    /**
     * {@return the state of the grammar at the end of the title, and whether words speak against a call that belong to other
     * languages than its other words}
     *
     * @param spoken the languages of the title, as far as they are known
     */
    private long read(String title, int spoken, @Nullable Evidence evidence) {
        long state = TitleGrammar.START;
        int common = spoken;
        boolean ambiguous = false;
        long spaced = 0;
        long lookAlike = 0;
        long unspaced = 0;
        boolean afterLetter = false;
        boolean afterWord = false;
        boolean apart = true;
        boolean former = false;
        boolean named = false; // between quotation marks, what a faculty or magazine is about
        char decoration = 0;
        int count = 0;
        int wordLength = 0;
        int aheadAt = -1;
        long ahead = 0;
        int length = title.length();
        int i = 0;
        while (i < length) {
            int start = i;
            int value = letters.at(title, i);
            WordClass read = WordClass.PLAIN;
            if (value < Letters.STRANGE) {
                lookAlike |= lookAlikes.mayBeLetter(title, start) ? LOOK_ALIKE : 0;
                i = value > Letters.IGNORED ? genderMarks.end(title, start, value) : start + 1;
                if (i == start) {
                    i++;
                    int separator = value == Letters.HYPHEN && joins(title, start)
                            ? Letters.SPACE
                            : separators.at(title, start, value, wordLength);
                    if (Separators.mayDecorate(title.charAt(start), separator)) {
                        char sign = Separators.opening(title.charAt(start));
                        apart &= decoration == 0 || decoration == sign;
                        decoration = sign;
                        afterWord = false;
                    }
                    boolean quote = TitleGrammar.isAbout(state) && Separators.isQuote(title.charAt(start));
                    boolean pause = TitleGrammar.saysOnlyPast(state) && isPause(title.charAt(start), former);
                    state = pause || (quote != named) ? state : separator(state, separator);
                    named ^= quote;
                }
            } else {
                long word = start == aheadAt ? ahead : words.read(title, start);
                int symbol = TitleWord.symbol(word);
                i = TitleWord.end(word);
                boolean mayBeLetter = SpacedLetters.mayStart(title, start);
                spaced |= mayBeLetter && afterLetter ? SPACED_LETTERS : 0;
                afterLetter = mayBeLetter;
                wordLength = i - start;
                count++;
                apart &= !afterWord;
                afterWord = true;
                if (symbol == TitleWord.SUSPECT) {
                    state = TitleGrammar.suspect(state);
                } else {
                    if (start > 0 && isAnd(title.charAt(start)) && isSameBehind(title, start, word)) {
                        state = TitleGrammar.andInList(state);
                    }
                    state = vocabulary.classOf(symbol) == SUBJECT
                            ? state // what it is about
                            : modified(state, TitleWord.first(word), start, i, evidence);
                    int phrase = 0;
                    boolean otherHr = hrs.is(title, start, i, symbol);
                    if (vocabulary.phraseStart(symbol) != Trie.DEAD && !otherHr) {
                        aheadAt = phrases.nextWord(title, i, wordLength);
                        ahead = phrases.at(title, aheadAt);
                        long found = aheadAt < length ? phrases.longest(title, symbol, aheadAt, ahead) : 0;
                        int past = (int) (found >>> Integer.SIZE);
                        if (found != 0
                                && vocabulary.mayStart(symbol, (int) found)
                                && !isForeignPhrase((int) found, past - start, spoken, common)) {
                            phrase = (int) found;
                            i = past;
                        }
                    }
                    if (phrase == 0
                            && (WordReader.isCut(title, i)
                                    || (aheadAt >= i && phrases.isCutAhead(title, aheadAt, ahead)))) {
                        long found = phrases.cut(title, start, i, symbol, wordLength, aheadAt, ahead);
                        int past = (int) (found >>> Integer.SIZE);
                        phrase = isForeignPhrase((int) found, past - start, spoken, common) ? 0 : (int) found;
                        if (phrase == 0 && WordReader.isCut(title, i) && vocabulary.classOf(symbol) == UNKNOWN) {
                            symbol = words.cut(title, start, i); // known in phrases only, none of which stands here
                        }
                        i = phrase == 0 ? WordReader.pastHyphen(title, i) : past;
                    }
                    apart &= phrase == 0;
                    unspaced = phrase == 0 ? missingSpace.noted(unspaced, title, start, i, symbol) : unspaced;
                    if (phrase != 0) {
                        WordClass whole = phraseClass(symbol, phrase);
                        read = whole.isNever() && pairs.isOtherwise(title, start, i) ? WordClass.PLAIN : whole;
                    } else if (!otherHr) { // else it is plain
                        read = wordClass(title, start, i, value, symbol, common);
                    }
                    int spokenIn = phrase == 0 ? vocabulary.languagesOf(symbol) : vocabulary.phraseLanguages(phrase);
                    if (i - start <= (read == WordClass.MANAGER ? LONGEST_AMBIGUOUS_LEADER : LONGEST_AMBIGUOUS)
                            && (read == WordClass.MANAGER || read.isNeverField())) {
                        ambiguous |= spokenIn != Vocabulary.ALL_LANGUAGES;
                        read = Languages.areForeign(spokenIn, spoken, common) ? WordClass.PLAIN : read;
                    }
                    read = named && read == WordClass.AND ? WordClass.PLAIN : read;
                    if ((read == WordClass.FORMER || read == WordClass.RETIRED) && title.startsWith(". ", start - 2)) {
                        state = TitleGrammar.segment(state); // a sentence of its own
                    }
                    common &= wordLength == 1 && Letters.isSpaced(value) ? Vocabulary.ALL_LANGUAGES : spokenIn;
                    state = phrase != 0 && Vocabulary.namesHead(phrase)
                            ? TitleGrammar.somebodyOf(state, read)
                            : TitleGrammar.word(
                                    symbol == s && phrase == 0 ? TitleGrammar.possessive(state) : state, read);
                    former = read == WordClass.FORMER;
                    named &= TitleGrammar.isAbout(state);
                }
            }
            if (evidence != null) {
                evidence.read(read, start, i);
                evidence.settle(state);
            }
        }
        long end = TitleGrammar.function(state);
        if (evidence != null) {
            evidence.settle(end);
        }
        return end
                | spaced
                | lookAlike
                | (TitleGrammar.kind(end) == Kind.MANAGER && missingSpace.isMissing(title, unspaced) ? RUN_TOGETHER : 0)
                | (apart && count >= FEWEST_APART ? WORDS_APART : 0)
                | (ambiguous && common == 0 && spoken == Vocabulary.ALL_LANGUAGES ? OTHER_LANGUAGES : 0);
    }

    /** {@return the state after the first part of a compound, if there is one} */
    private long modified(long state, int first, int start, int end, @Nullable Evidence evidence) {
        if (first == Vocabulary.UNKNOWN) {
            return state;
        }
        WordClass modifier = WordClass.at(vocabulary.classOf(first));
        if (evidence != null) {
            evidence.read(modifier, start, end);
        }
        return TitleGrammar.word(state, modifier);
    }

    private WordClass wordClass(String title, int start, int end, int value, int symbol, int common) {
        WordClass read = WordClass.at(vocabulary.classOf(symbol));
        if (words.isAnd(title, end, symbol) || vocabulary.joinsIn(symbol, common, value)) {
            return WordClass.AND;
        }
        boolean initial = read == WordClass.UNKNOWN && end - start == 1 && Letters.isSpaced(value);
        boolean first = read == WordClass.OF && start == 0; // of nothing: a commissioner, or of community
        return initial || first ? WordClass.PLAIN : read;
    }

    /** {@return the class of a phrase; what a recruiter does says no less than the word itself} */
    private WordClass phraseClass(int symbol, int phrase) {
        WordClass whole = WordClass.at(vocabulary.phraseClass(phrase));
        return whole == WordClass.RECRUITER_FIELD && vocabulary.classOf(symbol) == WordClass.RECRUITER.number()
                ? WordClass.RECRUITER
                : whole;
    }

    /** {@return whether a phrase that speaks against a call is of other languages: then each of its words says what it says} */
    private boolean isForeignPhrase(int phrase, int length, int spoken, int common) {
        return length <= LONGEST_AMBIGUOUS
                && WordClass.at(vocabulary.phraseClass(phrase)).isNeverField()
                && Languages.areForeign(vocabulary.phraseLanguages(phrase), spoken, common);
    }

    /** {@return whether a letter of Hebrew or Arabic is the word and, written together with the next} */
    private static boolean isAnd(char c) {
        return c == '\u05D5' || c == '\u0648';
    }

    /** {@return whether a word is known as what it is without its first letter} */
    private boolean isSameBehind(String title, int start, long word) {
        int end = TitleWord.end(word);
        long behind = start + 1 < end ? words.read(title, start + 1) : 0;
        int symbol = TitleWord.symbol(behind);
        return TitleWord.end(behind) == end
                && symbol != TitleWord.SUSPECT
                && vocabulary.classOf(symbol) == vocabulary.classOf(TitleWord.symbol(word))
                && (vocabulary.classOf(symbol) != UNKNOWN || vocabulary.phraseStart(symbol) != Trie.DEAD);
    }

    /** {@return whether a hyphen hangs where a word has a part in common with one after "and": Verkaufs- und Marketingleiter} */
    private boolean joins(String title, int hyphen) {
        if (hyphen == 0 || !title.startsWith("- ", hyphen) || title.charAt(hyphen - 1) == ' ') {
            return false;
        }
        int next = letters.visible(title, hyphen + 2);
        return next < title.length()
                && letters.at(title, next) >= Letters.STRANGE
                && vocabulary.classOf(TitleWord.symbol(words.read(title, next))) == WordClass.AND.number();
    }

    /** {@return whether what is no longer follows a sign: previously: recruiter; not if it stands before it: retired, in Oslo} */
    private static boolean isPause(char c, boolean former) {
        return switch (c) {
            case ':', '：' -> true;
            case ',', ';', '-', '–', '—', '，', '、', '؛', '،' -> former;
            default -> false;
        };
    }

    private static long separator(long state, int separator) {
        return switch (separator) {
            case Letters.COMMA -> TitleGrammar.segment(state);
            case Letters.SLASH -> TitleGrammar.function(state);
            case Letters.AMPERSAND -> TitleGrammar.word(state, WordClass.AND);
            case Letters.AT_SIGN -> TitleGrammar.word(state, WordClass.AT);
            default -> state;
        };
    }

    private static final class Standard {
        static final TitleRecogniser RECOGNISER = new TitleRecogniser(Vocabulary.standard());
    }

    /** Where the words stand that decided: for each kind the last that spoke for it before it was settled. */
    private static final class Evidence {
        private final Map<Kind, int[]> spoken = new EnumMap<>(Kind.class);
        private final Map<Kind, int[]> settled = new EnumMap<>(Kind.class);
        private int[] last = {0, 0};

        void read(WordClass word, int start, int end) {
            last = new int[] {start, end};
            spoken.put(word.speaksFor(), last);
        }

        void forget() {
            spoken.clear();
            settled.clear();
        }

        void settle(long state) {
            for (Kind kind : Kind.values()) {
                if (TitleGrammar.settled(state, kind)) {
                    settled.putIfAbsent(kind, spoken.getOrDefault(kind, last));
                }
            }
        }

        String of(Kind kind, String title) {
            int[] words = settled.get(kind);
            return words == null ? "" : title.substring(words[0], words[1]);
        }
    }
}
