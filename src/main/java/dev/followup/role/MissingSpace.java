package dev.followup.role;

/** Reads two words that a space is missing between: talentacquisition, ofpeople, headof. */
final class MissingSpace {
    private static final int UNKNOWN = WordClass.UNKNOWN.number();

    /** Two words together have so many characters at least. */
    private static final int SHORTEST = 7;

    /** So many if the whole starts or ends as a known word does. */
    private static final int SHORTEST_OF_KNOWN = 11;

    /** No more than so many, each of which is looked at for every word that starts before it. */
    private static final int LONGEST = 128;

    /** A shorter word only joins others. */
    private static final int SHORTEST_WORD = 3;

    /** What is joined, or led by whoever is the first, is no shorter. */
    private static final int SHORTEST_JOINED = 5;

    /** What a single letter joins is no shorter. */
    private static final int SHORTEST_BESIDE_LETTER = 7;

    /** From here on places of a title are not noted one by one. */
    private static final int MOST_PLACES = (1 << 14) - 1;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final WordParts parts;

    MissingSpace(Vocabulary vocabulary, WordParts parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        letters = vocabulary.letters;
        words = vocabulary.words;
    }

    /** {@return whether a word may be two though it starts or ends so} */
    static boolean mayBeIn(WordClass known) {
        return !known.isNever() && known != WordClass.OTHER;
    }

    /**
     * {@return the places of words in a title that may be two, and of one more; negative if these are too many}
     *
     * @param noted the places; 0 of none
     * @param symbol what the word was read as
     */
    long noted(long noted, String title, int start, int end, int symbol) {
        int read = vocabulary.classOf(symbol);
        int shortest = read == UNKNOWN ? SHORTEST : SHORTEST_OF_KNOWN;
        if (end - start < shortest || letters.visibleIn(title, start, end) < shortest || !mayBeIn(WordClass.at(read))) {
            return noted;
        }
        boolean full = noted >>> (3 * Character.SIZE) != 0;
        return full || start >= MOST_PLACES
                ? -1
                : noted << Character.SIZE | (start + 1) << 1 | (read == UNKNOWN ? 0 : 1);
    }

    /** {@return whether one of the words at the places is two; true if these are too many} */
    boolean isMissing(String title, long noted) {
        boolean missing = noted < 0;
        for (long left = noted; left != 0 && !missing; left >>>= Character.SIZE) {
            int start = ((char) left >>> 1) - 1;
            int end = TitleWord.end(parts.scanned(title, start, 0));
            missing = first(title, start, end, (left & 1) != 0) != 0;
        }
        return missing;
    }

    /** {@return the first of the two that a word is, as long as can be, of which nothing is known; 0 if it is one} */
    long first(String title, int start, int end) {
        return first(title, start, end, false);
    }

    /** {@return the same of one that starts or ends as a known word does: managerpersoneel, wagespecialist} */
    long firstOfKnown(String title, int start, int end) {
        return first(title, start, end, true);
    }

    private long first(String title, int start, int end, boolean known) {
        int left = letters.visibleIn(title, start, end);
        if (left < (known ? SHORTEST_OF_KNOWN : SHORTEST) || end - start > LONGEST) {
            return 0;
        }
        long found = 0;
        long node = words.root;
        int previous = 0;
        int read = 0;
        for (int next = start + 1; left > 2; next++) {
            int number = letters.at(title, next - 1) & Letters.NUMBER;
            if (number == Letters.IGNORED) {
                continue;
            }
            read++;
            left--;
            if (number >= Letters.STRANGE && number != previous) {
                node = words.child(node, number);
                if (node == Trie.DEAD) {
                    break;
                }
                previous = number;
            }
            int exact = Vocabulary.exact(vocabulary.known(node));
            int first = exact == Vocabulary.UNKNOWN ? exact : vocabulary.asWritten(exact, title, start, next);
            int rest = mayBeFirst(first, read) ? parts.whole(title, next, end) : Vocabulary.UNKNOWN;
            if (rest != Vocabulary.UNKNOWN) {
                int second = vocabulary.asWritten(rest, title, next, end);
                boolean isTwo = startPhrase(first, second)
                        || (areOfOneLanguage(first, second)
                                && (known ? isLed(first, second, left) : areTwo(first, read, second, left)));
                found = isTwo ? TitleWord.of(next, first) : found;
            }
        }
        return found;
    }

    private boolean mayBeFirst(int symbol, int length) {
        if (symbol == Vocabulary.UNKNOWN) {
            return false;
        }
        int read = vocabulary.classOf(symbol);
        return read == UNKNOWN
                ? length >= SHORTEST_WORD && vocabulary.phraseStart(symbol) != Trie.DEAD
                : length >= SHORTEST_WORD || WordClass.at(read).joins();
    }

    private boolean startPhrase(int first, int second) {
        long node = vocabulary.phraseStart(first);
        return node != Trie.DEAD && vocabulary.phrase(node, second) != Trie.DEAD;
    }

    private boolean isNever(int symbol) {
        return WordClass.at(vocabulary.classOf(symbol)).isNever();
    }

    private boolean areOfOneLanguage(int first, int second) {
        return (vocabulary.languagesOf(first) & vocabulary.languagesOf(second)) != 0;
    }

    /** {@return whether the first leads, or joins, what speaks against a call or may start a phrase that does} */
    private boolean isLed(int first, int second, int length) {
        boolean led = isNever(second) || (vocabulary.isHead(first) && vocabulary.phraseStart(second) != Trie.DEAD);
        return length >= SHORTEST_JOINED
                && led
                && (vocabulary.isHead(first)
                        || WordClass.at(vocabulary.classOf(first)).joins());
    }

    /** {@return whether letters rather are two words than one: a word joins the other, or leads it, or one speaks against a call} */
    private boolean areTwo(int first, int firstLength, int second, int secondLength) {
        WordClass one = WordClass.at(vocabulary.classOf(first));
        WordClass other = WordClass.at(vocabulary.classOf(second));
        if (other.joins()) {
            return firstLength >= SHORTEST_JOINED && secondLength > 1 && !one.joins();
        }
        if (one.joins()) {
            return firstLength == 1
                    ? secondLength >= SHORTEST_BESIDE_LETTER && other.isNever()
                    : secondLength >= SHORTEST_JOINED && !(one == WordClass.AND && other.isHead());
        }
        if (firstLength < SHORTEST_WORD || secondLength < SHORTEST_WORD) {
            return false;
        }
        boolean known = one != WordClass.UNKNOWN && other != WordClass.UNKNOWN;
        return (known && (one.isNever() || other.isNever())) || (one.isHead() && secondLength >= SHORTEST_JOINED);
    }
}
