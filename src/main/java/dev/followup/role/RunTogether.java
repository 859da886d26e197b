package dev.followup.role;

/** Reads words that are run together: humanresourcesmanager, HRManager, headofpeople. */
final class RunTogether {
    private static final int UNKNOWN_CLASS = WordClass.UNKNOWN.number();

    /** Words run together are at most so many. */
    private static final int MOST = 6;

    /** And so many characters, each of which is looked at for every word that starts before it. */
    private static final int LONGEST = 128;

    /** Shorter words are not looked for. */
    private static final int SHORTEST = 3;

    /** Nor shorter ones that are known in phrases only, of whatever language. */
    private static final int SHORTEST_OF_PHRASES = 5;

    /** Unless who leads stands first: headofhr. */
    private static final int SHORTEST_OF = 2;

    /** Capitals before another word that starts with one: HRManager. */
    private static final int LONGEST_ACRONYM = 4;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final WordParts parts;

    RunTogether(Vocabulary vocabulary, WordParts parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        letters = vocabulary.letters;
        words = vocabulary.words;
    }

    /**
     * {@return the first of the words that one is, which is not known as it stands; 0 if it is but one}
     *
     * @param scanned where it ends, and the bits of its letters
     * @param known what is known of its first letters
     * @param depth how many these are
     */
    long first(String title, int start, long scanned, long known, int depth) {
        int end = TitleWord.end(scanned);
        int stem = Vocabulary.stem(known);
        if ((scanned & Letters.CAPITAL) != 0 && end - start <= LONGEST) {
            int reach = parts.after(title, start, Vocabulary.stemLetters(known));
            long several = beforeCapital(title, start, end, reach);
            if (several != 0) {
                return several;
            }
        }
        int prefix = depth >= SHORTEST && mayBeTogether(title, start, end, known, stem)
                ? together(title, start, end, Vocabulary.ALL_LANGUAGES, MOST, true)
                : 0;
        if (prefix == 0
                && end == title.length()
                && end - start <= LONGEST
                && !WordClass.at(vocabulary.classOf(stem)).isNever()) {
            prefix = start <= 1 ? headOf(title, start, end) : restOf(title, start, end);
        }
        return prefix == 0 ? 0 : TitleWord.of(parts.after(title, start, prefix & 0xFF), prefix >>> Byte.SIZE);
    }

    /**
     * {@return the first of known words that only capitals set apart: RecursosHumanos; 0 if any is not known, or if one word
     * or ending reaches over a capital}
     */
    private long beforeCapital(String title, int start, int end, int reach) {
        int second = nextCapital(title, start, end);
        int first = second == end || reach > second ? Vocabulary.UNKNOWN : parts.whole(title, start, second);
        if (vocabulary.classOf(first) == UNKNOWN_CLASS && vocabulary.phraseStart(first) == Trie.DEAD) {
            return 0;
        }
        int endingStart = parts.endingStart(title, start, end);
        boolean several = false;
        for (int from = start, next = second; from < end; from = next, next = nextCapital(title, from, end)) {
            WordClass whole = WordClass.at(vocabulary.classOf(parts.whole(title, from, next)));
            boolean tooShort = next - from == 1
                    ? whole == WordClass.UNKNOWN || from == 0 || letters.at(title, from - 1) < Letters.STRANGE
                    : next - from == 2 && next == end && !whole.isNever(); // LeiterIn
            boolean within = next > endingStart && next < end;
            if (tooShort || within || (whole == WordClass.UNKNOWN && !parts.isExact(title, from, next))) {
                return 0;
            }
            several |= next - from >= SHORTEST;
        }
        return several ? TitleWord.of(second, first) : 0;
    }

    /** {@return where the next word starts: at a capital after a small letter, or with the last before one, VPSales} */
    private int nextCapital(String title, int start, int end) {
        boolean before = start < end && parts.isCapital(title, start);
        for (int i = start + 1; i < end; i++) {
            boolean capital = parts.isCapital(title, i);
            if (capital && !before) {
                return i;
            }
            if (before && !capital && i - 1 > start && i - 1 - start <= LONGEST_ACRONYM) {
                return i - 1;
            }
            before = capital;
        }
        return end;
    }

    /** {@return whether a word that is not known is long enough for several, and no stem speaks for the whole of it} */
    private boolean mayBeTogether(String title, int start, int end, long known, int stem) {
        return end - start >= 2 * SHORTEST + 1
                && (letters.at(title, start) & Letters.LATIN) != 0
                && endsAsHead(title, start, end)
                && vocabulary.classOf(stem) == UNKNOWN_CLASS
                && (stem == Vocabulary.UNKNOWN || parts.after(title, start, Vocabulary.stemLetters(known)) < end);
    }

    /** {@return whether a word ends as words for persons do} */
    private boolean endsAsHead(String title, int start, int end) {
        int hash = 0;
        int previous = 0;
        int left = HeadEnds.LENGTH;
        for (int i = end - 1; i >= start && left > 0; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                hash = HeadEnds.hash(hash, number);
                previous = number;
                left--;
            }
        }
        return left == 0 && vocabulary.headEnds.mayBe(hash);
    }

    /**
     * {@return the first of known words of one language that are run together, above its number of letters; 0 if these are
     * none}
     *
     * @param person whether the last must name a person
     */
    private int together(String title, int start, int end, int languages, int most, boolean person) {
        int shortest = person ? SHORTEST : SHORTEST_OF;
        for (int first = prefix(title, start, end, LONGEST, shortest);
                first != 0;
                first = prefix(title, start, end, first & 0xFF, shortest)) {
            int symbol = first >>> Byte.SIZE;
            int common = languages & vocabulary.languagesOf(symbol);
            int next = parts.after(title, start, first & 0xFF);
            if (common != 0
                    && !isShortPerson(first)
                    && (next == end
                            ? (person ? vocabulary.isHead(symbol) : mayBeLed(first))
                            : most > 1 && together(title, next, end, common, most - 1, person) != 0)) {
                return first;
            }
        }
        return 0;
    }

    /**
     * {@return the first of words run together that are a title, the first of which names who leads and the second says that
     * what follows is led, headofpeople; above its number of letters; 0 if they are none}
     */
    private int headOf(String title, int start, int end) {
        int head = prefix(title, start, end, LONGEST, SHORTEST);
        int next = parts.after(title, start, head & 0xFF);
        if (!vocabulary.isHead(head >>> Byte.SIZE)) {
            return 0;
        }
        int of = prefix(title, next, end, SHORTEST + 1, SHORTEST_OF);
        int common = vocabulary.languagesOf(head >>> Byte.SIZE) & vocabulary.languagesOf(of >>> Byte.SIZE);
        boolean led = WordClass.at(vocabulary.classOf(of >>> Byte.SIZE)) == WordClass.OF
                && together(title, parts.after(title, next, of & 0xFF), end, common, MOST, false) != 0;
        return led ? head : 0;
    }

    /** {@return the first of the words that go on so, above its number of letters; 0 if none did before} */
    private int restOf(String title, int start, int end) {
        return letters.at(title, start - 1) < Letters.STRANGE || parts.isWhole(title, start, end)
                ? 0
                : together(title, start, end, Vocabulary.ALL_LANGUAGES, MOST, false);
    }

    /** {@return whether a word may be the last of what is led: hr, but no other so short} */
    private boolean mayBeLed(int prefix) {
        return (prefix & 0xFF) >= SHORTEST
                || WordClass.at(vocabulary.classOf(prefix >>> Byte.SIZE)).isNever();
    }

    /** {@return whether so few letters for a person rather are part of a longer word: the hod in childhood} */
    private boolean isShortPerson(int prefix) {
        return (prefix & 0xFF) == SHORTEST
                && WordClass.at(vocabulary.classOf(prefix >>> Byte.SIZE)).isHead();
    }

    /**
     * {@return the longest whole word at the start that has less letters than that, above its number of letters; 0 if there is
     * none}
     *
     * @param shortest no word has less letters
     */
    private int prefix(String title, int start, int end, int below, int shortest) {
        long node = words.root;
        int previous = 0;
        int depth = 0;
        int found = 0;
        for (int i = start; i < end && depth < below - 1; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                node = words.child(node, number);
                if (node == Trie.DEAD) {
                    break;
                }
                previous = number;
                depth++;
                int exact = Vocabulary.exact(vocabulary.known(node));
                boolean counts = depth >= SHORTEST_OF_PHRASES || vocabulary.classOf(exact) != UNKNOWN_CLASS;
                if (exact != Vocabulary.UNKNOWN && depth >= shortest && counts) {
                    found = exact << Byte.SIZE | depth;
                }
            }
        }
        return found;
    }
}
