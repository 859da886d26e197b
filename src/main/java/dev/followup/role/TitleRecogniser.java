package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a title once and hands its words, phrases and separators to the grammar. */
final class TitleRecogniser {
    private static final int OF = WordClass.OF.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final WordReader words;
    private final GenderMarks genderMarks;

    TitleRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
        words = new WordReader(vocabulary);
        genderMarks = new GenderMarks(vocabulary);
    }

    static TitleRecogniser standard() {
        return Standard.RECOGNISER;
    }

    Kind kindOf(String title) {
        return TitleGrammar.kind(read(title, null));
    }

    /** {@return the words that decided on the kind, as they stand in the title; empty if none did} */
    String decidedBy(String title) {
        Evidence evidence = new Evidence();
        return evidence.of(TitleGrammar.kind(read(title, evidence)), title);
    }

    /** {@return the state of the grammar at the end of the title} */
    private long read(String title, @Nullable Evidence evidence) {
        long state = TitleGrammar.START;
        int length = title.length();
        int wordLength = 0;
        int aheadAt = -1;
        long ahead = 0;
        int i = 0;
        while (i < length) {
            int start = i;
            int value = letters.at(title, i);
            WordClass read = WordClass.PLAIN;
            if (value >= Letters.STRANGE) {
                long word = start == aheadAt ? ahead : words.read(title, start);
                int symbol = WordReader.symbol(word);
                int first = WordReader.first(word);
                i = WordReader.end(word);
                wordLength = i - start;
                if (symbol == WordReader.SUSPECT) {
                    state = TitleGrammar.suspect(state);
                } else {
                    read = WordClass.at(vocabulary.classOf(symbol));
                    if (first != Vocabulary.UNKNOWN) {
                        WordClass modifier = WordClass.at(vocabulary.classOf(first));
                        state = TitleGrammar.word(state, modifier);
                        if (evidence != null) {
                            evidence.read(modifier, start, i);
                        }
                    } else if (vocabulary.phraseStart(symbol) != Trie.DEAD) {
                        aheadAt = nextWord(title, i);
                        if (aheadAt < length) {
                            ahead = joins(title, aheadAt) ? 0 : words.read(title, aheadAt);
                            long phrase = phrase(title, vocabulary.phraseStart(symbol), aheadAt, ahead);
                            if (phrase != 0) {
                                i = (int) (phrase >>> 32);
                                WordClass whole = WordClass.at((int) phrase);
                                // what a recruiter does says no less than the word itself
                                read = read == WordClass.RECRUITER && whole == WordClass.RECRUITER_FIELD ? read : whole;
                            }
                        }
                    }
                    if (read == WordClass.UNKNOWN && wordLength == 1 && Letters.isSpaced(value)) {
                        read = WordClass.PLAIN; // an initial
                    }
                    state = TitleGrammar.word(state, read);
                }
            } else {
                i++;
                if (value > Letters.IGNORED) {
                    int past = genderMarks.end(title, start, value);
                    if (past > start) {
                        i = past;
                    } else {
                        state = separator(state, separatorAt(title, start, value, wordLength));
                    }
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
        return end;
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

    /**
     * {@return where the longest phrase ends that goes on with the word ahead, in the high half, and its class; 0 if none
     * does}
     */
    private long phrase(String title, int start, int aheadAt, long ahead) {
        long found = 0;
        int node = start;
        int i = aheadAt;
        for (int read = 1; node != Trie.DEAD && read < Vocabulary.LONGEST_PHRASE; read++) {
            if (read > 1) {
                i = nextWord(title, i);
                if (i == title.length()) {
                    return found;
                }
            }
            if (joins(title, i)) {
                node = vocabulary.phrase(node, vocabulary.and);
                i++;
            } else {
                long word = i == aheadAt ? ahead : words.read(title, i);
                int symbol = WordReader.symbol(word);
                i = WordReader.end(word);
                if (symbol == WordReader.SUSPECT || WordReader.first(word) != Vocabulary.UNKNOWN) {
                    return found;
                }
                int next = vocabulary.phrase(node, symbol);
                if (next == Trie.DEAD && isSkipped(symbol)) {
                    continue;
                }
                node = next;
            }
            int wordClass = vocabulary.phrases.value(node);
            if (wordClass != 0) {
                found = (long) i << 32 | wordClass;
            }
        }
        return found;
    }

    private boolean isSkipped(int symbol) {
        int wordClass = vocabulary.classOf(symbol);
        return wordClass == ARTICLE || wordClass == OF;
    }

    private boolean joins(String title, int i) {
        return letters.at(title.charAt(i)) == Letters.AMPERSAND;
    }

    /** {@return where the next word of the same phrase starts; the end if something stands between} */
    private int nextWord(String title, int from) {
        int i = from;
        while (i < title.length()) {
            int value = letters.at(title, i);
            if (value >= Letters.STRANGE || value == Letters.AMPERSAND) {
                return i;
            }
            int past = value > Letters.IGNORED ? genderMarks.end(title, i, value) : i;
            if (past == i && separatorAt(title, i, value, 0) != Letters.SPACE) {
                return title.length();
            }
            i = Math.max(past, i + 1);
        }
        return i;
    }

    /** {@return what a separator means where it stands} */
    private int separatorAt(String title, int i, int value, int wordLength) {
        return switch (value) {
            case Letters.SLASH ->
                title.charAt(i) == '/' && (wordLength == 1 || letters.standsAlone(title, i + 1))
                        ? Letters.SPACE
                        : Letters.SLASH;
            case Letters.HYPHEN -> isDash(title, i) ? Letters.COMMA : Letters.SPACE;
            case Letters.IGNORED, Letters.MARK -> Letters.SPACE;
            default -> value;
        };
    }

    private static boolean isDash(String title, int i) {
        return i == 0 || i + 1 == title.length() || title.charAt(i - 1) == ' ' || title.charAt(i + 1) == ' ';
    }

    private static final class Standard {
        static final TitleRecogniser RECOGNISER = new TitleRecogniser(Vocabulary.standard());
    }

    /** Where the words stand that decided: for each kind the last that spoke for it before it was settled. */
    private static final class Evidence {
        private final Map<Kind, int[]> spoken = new EnumMap<>(Kind.class);
        private final Map<Kind, int[]> settled = new EnumMap<>(Kind.class);

        void read(WordClass word, int start, int end) {
            spoken.put(word.speaksFor(), new int[] {start, end});
        }

        void settle(long state) {
            spoken.forEach((kind, words) -> {
                if (TitleGrammar.settled(state, kind)) {
                    settled.putIfAbsent(kind, words);
                }
            });
        }

        String of(Kind kind, String title) {
            int[] words = settled.get(kind);
            return words == null ? "" : title.substring(words[0], words[1]);
        }
    }
}
