package dev.followup.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a job title or a position that name work: "engineering" of a VP Engineering, "Konstruktion" of a
 * Konstruktionsleiter. Rank is no work in any language: neither "VP" nor "Direttore" nor "specialist" is.
 *
 * <p>Two words are of the same work if they are equal but for case and accents, if they start alike and end shortly after
 * ("Engineer", "Engineering"), or if most of one stands in the other, as the parts of compounds do ("Konstruktion",
 * "Konstruktionsingenieur"). Of a text the first 32 words count, and the first 64 letters of each, so that no text takes
 * longer. Immutable and thread-safe.
 */
public final class Work {
    private static final int MOST_WORDS = 32;
    private static final int LONGEST_WORD = 64;

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_PART_OF_WORD = 6;
    /** An ideograph or a syllable of Hangul says as much as two letters. */
    private static final int LETTERS_OF_SIGN = 2;

    private record Word(String written, String folded, boolean spaced) {}

    private final List<Word> words;

    private Work(List<Word> words) {
        this.words = words;
    }

    /**
     * {@return the work that a title or a position speaks of}
     *
     * @throws NullPointerException if the text is null
     */
    public static Work of(String text) {
        Objects.requireNonNull(text, "text");
        return new Work(new Reader(text).words());
    }

    /**
     * {@return whether a title and a position speak of the same work}
     *
     * @throws NullPointerException if either is null
     */
    public static boolean shared(String title, String position) {
        return of(title).isShared(of(position));
    }

    /**
     * {@return the words of work in a title that a position speaks of too, as they stand in the title, in its order}
     *
     * @throws NullPointerException if either is null
     */
    public static List<String> sharedWords(String title, String position) {
        return of(title).sharedWith(of(position));
    }

    /** {@return whether the text speaks of no work} */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@return whether the two have work in common} */
    public boolean isShared(Work other) {
        for (Word word : words) {
            if (other.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the words of this one that are work of the other, too, as they were written} */
    public List<String> sharedWith(Work other) {
        return words.stream().filter(other::has).map(Word::written).distinct().toList();
    }

    private boolean has(Word word) {
        for (Word own : words) {
            if (own.spaced() == word.spaced() && (own.spaced() ? isSame(own, word) : isSameSigns(own, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Word one, Word other) {
        String a = one.folded();
        String b = other.folded();
        int common = common(a, 0, b, 0);
        if (common == a.length() && common == b.length()) {
            return true;
        }
        return (common >= SHORTEST_STEM
                        && a.length() - common <= LONGEST_ENDING
                        && b.length() - common <= LONGEST_ENDING)
                || isMostlyIn(a, b)
                || isMostlyIn(b, a);
    }

    /** {@return whether most of a word, from its start, is a part of the other} */
    private static boolean isMostlyIn(String word, String other) {
        for (int i = 0; i + SHORTEST_PART <= other.length(); i++) {
            int common = common(word, 0, other, i);
            int shortest = common == word.length() ? SHORTEST_PART : SHORTEST_PART_OF_WORD;
            if (common >= shortest && 5 * common >= 3 * word.length()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether signs that follow one another in one do so in the other} */
    private static boolean isSameSigns(Word one, Word other) {
        String a = one.folded();
        String b = other.folded();
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                int common = common(a, i, b, j);
                if (common > 1 && weight(one.written(), i, common) >= SHORTEST_STEM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int weight(String signs, int from, int count) {
        int weight = 0;
        for (int i = from; i < Math.min(signs.length(), from + count); i++) {
            weight += signs.charAt(i) >= '\u3041' && signs.charAt(i) < '\u3100' ? 1 : LETTERS_OF_SIGN;
        }
        return weight;
    }

    private static int common(String a, int from, String b, int otherFrom) {
        int most = Math.min(a.length() - from, b.length() - otherFrom);
        int common = 0;
        while (common < most && a.charAt(from + common) == b.charAt(otherFrom + common)) {
            common++;
        }
        return common;
    }

    /** Reads the words of work of one text. */
    private static final class Reader {
        private final String text;
        private final Vocabulary vocabulary = Vocabulary.standard();
        private final Letters letters = vocabulary.letters;
        private final WordReader reader = new WordReader(vocabulary);
        private final WordParts parts = new WordParts(vocabulary);
        private final List<Word> words = new ArrayList<>();
        /** Where signs of work started that are not set apart from what follows; -1 if the last word was none. */
        private int signsFrom = -1;

        Reader(String text) {
            this.text = text;
        }

        List<Word> words() {
            int i = 0;
            while (i < text.length() && words.size() < MOST_WORDS) {
                int value = letters.at(text, i);
                if (value < Letters.STRANGE) {
                    endSigns(i);
                    i++;
                } else {
                    long word = reader.read(text, i);
                    boolean spaced = Letters.isSpaced(value);
                    if (spaced) {
                        endSigns(i);
                        add(i, workEnd(word, i), true);
                    } else if (!isWork(TitleWord.symbol(word))) {
                        endSigns(i);
                    } else if (signsFrom < 0) {
                        signsFrom = i;
                    }
                    i = TitleWord.end(word);
                }
            }
            endSigns(i);
            return List.copyOf(words);
        }

        private void endSigns(int end) {
            if (signsFrom >= 0) {
                add(signsFrom, end, false);
                signsFrom = -1;
            }
        }

        private boolean isWork(int symbol) {
            return symbol == TitleWord.SUSPECT
                    || WordClass.at(vocabulary.classOf(symbol)).isWork();
        }

        /** {@return where the work in a word ends: before the rank that ends a compound, at the start of mere rank} */
        private int workEnd(long word, int start) {
            int end = TitleWord.end(word);
            if (isWork(TitleWord.symbol(word))) {
                return end;
            }
            int first = TitleWord.first(word);
            int rank = parts.endingStart(text, start, end);
            boolean compound = first == Vocabulary.UNKNOWN ? rank < end : isWork(first);
            if (!compound || isKnownWhole(word, start)) {
                return start;
            }
            return rank < end ? rank : start;
        }

        /** {@return whether the word is rank as a whole, not by its ending} */
        private boolean isKnownWhole(long word, int start) {
            return TitleWord.first(word) == Vocabulary.UNKNOWN && parts.isWhole(text, start, TitleWord.end(word));
        }

        private void add(int start, int end, boolean spaced) {
            int stop = Math.min(end, start + LONGEST_WORD);
            StringBuilder folded = new StringBuilder(stop - start);
            int last = -1;
            for (int i = start; i < stop; i++) {
                int value = letters.at(text, i);
                if (value >= Letters.STRANGE) {
                    int letter = Letters.letter(text, i, value);
                    if (letter != last || !spaced) {
                        folded.appendCodePoint(letter);
                    }
                    last = letter;
                }
            }
            if (folded.length() > 1) {
                words.add(new Word(text.substring(start, stop), folded.toString(), spaced));
            }
        }
    }
}
