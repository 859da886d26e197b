package dev.followup.role;

/**
 * Reads one word of a title, letter by letter. A word is one number: where it ends in the high half, and below it the
 * symbol of a compound's first part, if any, and the symbol of the word.
 */
final class WordReader {
    private static final int UNKNOWN_CLASS = WordClass.UNKNOWN.number();

    /** Words run together are at most so many. */
    private static final int MOST_TOGETHER = 6;

    /** And so many characters, each of which is looked at for every word that starts before it. */
    private static final int LONGEST_TOGETHER = 128;

    /** Shorter words are not looked for among words run together. */
    private static final int SHORTEST_TOGETHER = 3;

    /** Unless who leads stands first: headofhr. */
    private static final int SHORTEST_OF = 2;

    /** Capitals before another word that starts with one: HRManager. */
    private static final int LONGEST_ACRONYM = 4;

    static final char MIDDLE_POINT = '·';

    /** What a word of mixed scripts that spells nothing known counts as. */
    static final int SUSPECT = 0xFFFF;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final Trie endings;
    private final TypoReader typos;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
        words = vocabulary.words;
        endings = vocabulary.endings;
        typos = new TypoReader(letters, vocabulary.typos);
    }

    static int end(long word) {
        return (int) (word >>> 32);
    }

    static int first(long word) {
        return (char) (word >>> 16);
    }

    static int symbol(long word) {
        return (char) word;
    }

    private static long word(int end, int first, int symbol) {
        return (long) end << 32 | (long) first << 16 | symbol;
    }

    /** {@return the word that starts with the letter that starts here} */
    long read(String title, int start) {
        int length = title.length();
        int node = Trie.ROOT;
        int cell = words.cell(Trie.ROOT);
        int depth = 0;
        int previous = 0;
        int bits = 0;
        int i = start;
        boolean known = true;
        for (; i < length; i++) {
            int value = letters.at(title.charAt(i));
            if (!Letters.isSpaced(value)) {
                if (value == Letters.IGNORED) {
                    value = letters.at(title, i);
                }
                if (value == Letters.IGNORED) {
                    continue;
                }
                if (!Letters.isSpaced(value)) {
                    int past = value == Letters.HYPHEN ? pastBreak(title, i, node, depth) : i;
                    if (past == i) {
                        break;
                    }
                    i = past - 1;
                    continue;
                }
            }
            bits |= i == start ? value & ~Letters.CAPITAL : value;
            int number = value & Letters.NUMBER;
            if (number != previous) {
                int next = Trie.childOf(cell, number);
                int nextCell = words.cell(next);
                if (!Trie.isChild(nextCell, number)) {
                    known = false;
                    break;
                }
                node = next;
                cell = nextCell;
                previous = number;
                depth++;
            }
        }
        if (depth == 0 && (letters.at(title, start) & Letters.UNSPACED) != 0) {
            return unspaced(title, start);
        }
        if (depth == 1 && i + 1 < length) {
            long spelled = spelled(title, start, i);
            if (spelled != 0) {
                return spelled;
            }
        }
        return known
                ? known(title, start, i, bits, node, depth)
                : inflected(title, start, scanned(title, i + 1, bits), vocabulary.known(node), depth);
    }

    /**
     * {@return where the rest of a word starts that is broken off at a hyphen, like Perso-nal, as neither what stands before
     * nor what stands after is a word; the hyphen if it is not}
     */
    private int pastBreak(String title, int hyphen, int node, int depth) {
        if (depth < 2 || hyphen + 1 == title.length()) {
            return hyphen;
        }
        boolean lineEnds = letters.at(title, hyphen + 1) < Letters.STRANGE;
        int next = lineEnds ? hyphen + 2 : hyphen + 1;
        boolean goesOn = lineEnds ? goesOnAfterBreak(title, hyphen + 1) : startsNone(title, hyphen, node, depth);
        int rest = goesOn ? whole(title, next, end(scanned(title, next, 0))) : Vocabulary.UNKNOWN;
        boolean isWord = lineEnds ? vocabulary.classOf(rest) != UNKNOWN_CLASS : rest != Vocabulary.UNKNOWN;
        return goesOn && !isWord ? next : hyphen;
    }

    /** {@return whether letters before a hyphen in a line are no word, and a small letter follows or no small one stands there} */
    private boolean startsNone(String title, int hyphen, int node, int depth) {
        long known = vocabulary.known(node);
        return Vocabulary.exact(known) == Vocabulary.UNKNOWN
                && vocabulary.classOf(Vocabulary.stem(known)) == UNKNOWN_CLASS
                && (Vocabulary.first(known) == Vocabulary.UNKNOWN || Vocabulary.firstLetters(known) < depth)
                && (isCapital(title, hyphen - 1) || !isCapital(title, hyphen + 1));
    }

    /** {@return what the words agree on that begin as one that is cut; {@link Vocabulary#UNKNOWN} if nothing} */
    int cut(String title, int start, int end) {
        return words.second(walk(title, start, end, Trie.ROOT, 0));
    }

    /** {@return whether a point stands for the rest of a word that ends here} */
    static boolean isCut(String title, int end) {
        return end < title.length() && title.charAt(end) == '.';
    }

    /** {@return a word whose letters are all known to start one} */
    private long known(String title, int start, int end, int bits, int node, int depth) {
        long here = vocabulary.known(node);
        int exact = Vocabulary.exact(here);
        if (end + 1 < title.length() && letters.at(title.charAt(end)) == Letters.HYPHEN) {
            long hyphenated =
                    hyphenated(title, end, node, Vocabulary.firstLetters(here) == depth ? Vocabulary.first(here) : 0);
            if (hyphenated != 0) {
                return hyphenated;
            }
        }
        return exact == Vocabulary.UNKNOWN
                ? inflected(title, start, word(end, Vocabulary.UNKNOWN, bits), here, depth)
                : word(end, Vocabulary.UNKNOWN, exact);
    }

    /** {@return the word that goes on after a hyphen: as if there were none, or as a compound; 0 if none does} */
    private long hyphenated(String title, int hyphen, int node, int first) {
        boolean brokenOff = letters.at(title, hyphen + 1) < Letters.STRANGE;
        int next = brokenOff ? hyphen + 2 : hyphen + 1;
        if (brokenOff && !goesOnAfterBreak(title, hyphen + 1)) {
            return partOf(title, hyphen, first);
        }
        int end = end(scanned(title, next, 0));
        int previous = letters.at(title, hyphen - 1) & Letters.NUMBER;
        int whole = Vocabulary.exact(vocabulary.known(walk(title, next, end, node, previous)));
        boolean startsNone = brokenOff || Vocabulary.exact(vocabulary.known(node)) == Vocabulary.UNKNOWN;
        if (vocabulary.classOf(whole) != UNKNOWN_CLASS || (startsNone && whole != Vocabulary.UNKNOWN)) {
            return word(end, Vocabulary.UNKNOWN, whole);
        }
        int head = first == 0 ? Vocabulary.UNKNOWN : head(title, next, end);
        if (head != Vocabulary.UNKNOWN) {
            return word(end, first, head);
        }
        if (first == 0 || brokenOff) {
            return partOf(title, hyphen, first);
        }
        return WordClass.at(vocabulary.classOf(first)) == WordClass.PLAIN
                ? word(hyphen + 1, Vocabulary.UNKNOWN, first)
                : 0;
    }

    /** {@return whether a line may end here within a word: Recruit- ment} */
    private boolean goesOnAfterBreak(String title, int gap) {
        boolean ends = title.charAt(gap) == ' ' || title.charAt(gap) == '\n';
        int next = ends && gap + 1 < title.length() ? letters.at(title, gap + 1) : Letters.SPACE;
        return Letters.isSpaced(next) && (next & Letters.CAPITAL) == 0;
    }

    /** {@return the first part of a word before a hyphen, after which another follows that has the rest: Personal- und} */
    private long partOf(String title, int hyphen, int first) {
        boolean cut = title.charAt(hyphen + 1) == ' ' || title.charAt(hyphen + 1) == '/';
        return first != 0 && cut ? word(hyphen + 1, Vocabulary.UNKNOWN, first) : 0;
    }

    /** {@return the node of the words that letters lead to from another, which the letter before them led to} */
    private int walk(String title, int from, int end, int node, int before) {
        int previous = before;
        int at = node;
        for (int i = from; i < end && at != Trie.DEAD; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                at = words.child(at, number);
                previous = number;
            }
        }
        return at;
    }

    /**
     * {@return a word spelled letter by letter, with a point or a space after each, like C.E.O. or C E O; 0 if the letters
     * spell none}
     */
    private long spelled(String title, int start, int firstEnd) {
        int gap = gap(title, firstEnd);
        if (gap == 0) {
            return 0;
        }
        int node = words.child(Trie.ROOT, letters.at(title, start) & Letters.NUMBER);
        int previous = letters.at(title, start) & Letters.NUMBER;
        int count = 1;
        long found = 0;
        boolean allWords = isWordOfOneLetter(previous);
        for (int i = firstEnd; node != Trie.DEAD && gap(title, i) == gap && letters.standsAlone(title, i + gap); ) {
            i += gap;
            int number = letters.at(title, i) & Letters.NUMBER;
            node = number == previous ? node : words.child(node, number);
            previous = number;
            allWords &= isWordOfOneLetter(number);
            i = letters.visible(title, i + 1);
            count++;
            int exact = Vocabulary.exact(vocabulary.known(node));
            if (vocabulary.classOf(exact) != UNKNOWN_CLASS
                    && isLastOf(title, i, gap)
                    && (count > 2 || title.charAt(firstEnd) == '.' || !allWords)) {
                found = word(i, Vocabulary.UNKNOWN, exact);
            }
        }
        return found;
    }

    /** {@return whether a word spelled so may end here: where points and spaces set letters apart, only behind a point} */
    private static boolean isLastOf(String title, int end, int gap) {
        return gap < 2 || end >= title.length() || title.charAt(end) == '.';
    }

    /** {@return how long the point, the space or both are that stand here} */
    private static int gap(String title, int i) {
        if (i + 1 >= title.length()) {
            return 0;
        }
        if (title.charAt(i) == '.' || title.charAt(i) == MIDDLE_POINT) {
            return title.charAt(i + 1) == ' ' ? 2 : 1;
        }
        return title.charAt(i) == ' ' ? 1 : 0;
    }

    private boolean isWordOfOneLetter(int number) {
        return vocabulary.classOf(Vocabulary.exact(vocabulary.known(words.child(Trie.ROOT, number)))) != UNKNOWN_CLASS;
    }

    /** {@return a word that is not known as it stands: by its parts, its stem, its ending, or but for a letter} */
    private long inflected(String title, int start, long scanned, long known, int depth) {
        int end = end(scanned);
        if (Vocabulary.first(known) != Vocabulary.UNKNOWN
                && Vocabulary.stemLetters(known) <= Vocabulary.firstLetters(known)) {
            int firstEnd = after(title, start, Vocabulary.firstLetters(known));
            int head =
                    isFormer(Vocabulary.first(known)) ? person(title, firstEnd, end) : headAfter(title, firstEnd, end);
            if (head != Vocabulary.UNKNOWN) {
                return word(end, Vocabulary.first(known), head);
            }
        }
        int stem = Vocabulary.stem(known);
        WordClass stemClass = WordClass.at(vocabulary.classOf(stem));
        if ((scanned & Letters.CAPITAL) != 0 && end - start <= LONGEST_TOGETHER) {
            int reach = after(title, start, Vocabulary.stemLetters(known));
            long several = beforeCapital(title, start, end, reach);
            if (several != 0) {
                return several;
            }
        }
        if (depth >= SHORTEST_TOGETHER && mayBeTogether(title, start, end, known, stem)) {
            int together = together(title, start, end, Vocabulary.ALL_LANGUAGES, MOST_TOGETHER, true);
            if (together != 0) {
                return word(after(title, start, together & 0xFF), Vocabulary.UNKNOWN, together >>> Byte.SIZE);
            }
        }
        if (end == title.length() && end - start <= LONGEST_TOGETHER && !stemClass.isNever()) {
            int headOf = start <= 1 ? headOf(title, start, end) : restOf(title, start, end);
            if (headOf != 0) {
                return word(after(title, start, headOf & 0xFF), Vocabulary.UNKNOWN, headOf >>> Byte.SIZE);
            }
        }
        if (stem != Vocabulary.UNKNOWN) {
            int ending = stemClass.mayGiveWay() ? endingAfter(title, start, end, known, stem) : Vocabulary.UNKNOWN;
            boolean givesWay =
                    ending != Vocabulary.UNKNOWN && stemClass.givesWayTo(WordClass.at(vocabulary.classOf(ending)));
            if (givesWay) {
                return word(end, stem, ending);
            }
            return stemClass == WordClass.UNKNOWN
                    ? unknown(title, start, scanned, stem)
                    : word(end, Vocabulary.UNKNOWN, stem);
        }
        int ending = ending(title, start, end);
        int misspelled = typos.read(title, start, end);
        if (WordClass.at(vocabulary.classOf(misspelled)).isNever()
                && WordClass.at(vocabulary.classOf(ending)).completesCompound()) {
            return word(end, misspelled, ending);
        }
        int symbol = ending == Vocabulary.UNKNOWN ? misspelled : ending;
        return symbol == Vocabulary.UNKNOWN
                ? unknown(title, start, scanned, symbol)
                : word(end, Vocabulary.UNKNOWN, symbol);
    }

    /** {@return a word of which nothing is known, or only its stem, in phrases: cut short, of mixed scripts, or neither} */
    private long unknown(String title, int start, long scanned, int stem) {
        int end = end(scanned);
        int cut = isCut(title, end) ? cut(title, start, end) : Vocabulary.UNKNOWN;
        int symbol = cut == Vocabulary.UNKNOWN ? stem : cut;
        return word(end, Vocabulary.UNKNOWN, symbol == Vocabulary.UNKNOWN && mixesScripts(scanned) ? SUSPECT : symbol);
    }

    /**
     * {@return the first of known words that only capitals set apart: RecursosHumanos; 0 if any is not known, or if one word
     * or ending reaches over a capital}
     */
    private long beforeCapital(String title, int start, int end, int reach) {
        int second = nextCapital(title, start, end);
        int first = second == end || reach > second ? Vocabulary.UNKNOWN : whole(title, start, second);
        if (vocabulary.classOf(first) == UNKNOWN_CLASS && vocabulary.phraseStart(first) == Trie.DEAD) {
            return 0;
        }
        int endingStart = endingStart(title, start, end);
        boolean several = false;
        for (int from = start, next = second; from < end; from = next, next = nextCapital(title, from, end)) {
            WordClass whole = WordClass.at(vocabulary.classOf(whole(title, from, next)));
            boolean tooShort = next - from == 1
                    ? whole == WordClass.UNKNOWN || from == 0 || letters.at(title, from - 1) < Letters.STRANGE
                    : next - from == 2 && next == end && !whole.isNever(); // LeiterIn
            boolean within = next > endingStart && next < end;
            if (tooShort || within || (whole == WordClass.UNKNOWN && !isExact(title, from, next))) {
                return 0;
            }
            several |= next - from >= SHORTEST_TOGETHER;
        }
        return several ? word(second, Vocabulary.UNKNOWN, first) : 0;
    }

    private boolean isExact(String title, int start, int end) {
        return Vocabulary.exact(vocabulary.known(walk(title, start, end, Trie.ROOT, 0))) != Vocabulary.UNKNOWN;
    }

    /** {@return where the next word starts: at a capital after a small letter, or with the last before one, VPSales} */
    private int nextCapital(String title, int start, int end) {
        boolean before = start < end && isCapital(title, start);
        for (int i = start + 1; i < end; i++) {
            boolean capital = isCapital(title, i);
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

    private boolean isCapital(String title, int i) {
        return (letters.at(title.charAt(i)) & Letters.CAPITAL) != 0;
    }

    /** {@return whether a word that is not known is long enough for several, and no stem speaks for the whole of it} */
    private boolean mayBeTogether(String title, int start, int end, long known, int stem) {
        return end - start >= 2 * SHORTEST_TOGETHER + 1
                && (letters.at(title, start) & Letters.LATIN) != 0
                && endsAsHead(title, start, end)
                && vocabulary.classOf(stem) == UNKNOWN_CLASS
                && (stem == Vocabulary.UNKNOWN || after(title, start, Vocabulary.stemLetters(known)) < end);
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

    /** {@return the ending after a stem, or that of the whole word if the stem is known only in phrases} */
    private int endingAfter(String title, int start, int end, long known, int stem) {
        int ending = ending(title, after(title, start, Vocabulary.stemLetters(known)), end);
        return ending == Vocabulary.UNKNOWN && vocabulary.classOf(stem) == UNKNOWN_CLASS
                ? ending(title, start, end)
                : ending;
    }

    /**
     * {@return the first of known words of one language that are run together, above its number of letters; 0 if these are
     * none}
     *
     * @param person whether the last must name a person
     */
    private int together(String title, int start, int end, int languages, int most, boolean person) {
        int shortest = person ? SHORTEST_TOGETHER : SHORTEST_OF;
        for (int first = prefix(title, start, end, LONGEST_TOGETHER, shortest);
                first != 0;
                first = prefix(title, start, end, first & 0xFF, shortest)) {
            int symbol = first >>> Byte.SIZE;
            int common = languages & vocabulary.languagesOf(symbol);
            int next = after(title, start, first & 0xFF);
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
        int head = prefix(title, start, end, LONGEST_TOGETHER, SHORTEST_TOGETHER);
        int next = after(title, start, head & 0xFF);
        if (!vocabulary.isHead(head >>> Byte.SIZE)) {
            return 0;
        }
        int of = prefix(title, next, end, SHORTEST_TOGETHER + 1, SHORTEST_OF);
        int common = vocabulary.languagesOf(head >>> Byte.SIZE) & vocabulary.languagesOf(of >>> Byte.SIZE);
        boolean led = WordClass.at(vocabulary.classOf(of >>> Byte.SIZE)) == WordClass.OF
                && together(title, after(title, next, of & 0xFF), end, common, MOST_TOGETHER, false) != 0;
        return led ? head : 0;
    }

    /** {@return the first of the words that go on so, above its number of letters; 0 if none did before} */
    private int restOf(String title, int start, int end) {
        return letters.at(title, start - 1) < Letters.STRANGE || isWhole(title, start, end)
                ? 0
                : together(title, start, end, Vocabulary.ALL_LANGUAGES, MOST_TOGETHER, false);
    }

    /** {@return whether a word may be the last of what is led: hr, but no other so short} */
    private boolean mayBeLed(int prefix) {
        return (prefix & 0xFF) >= SHORTEST_TOGETHER
                || WordClass.at(vocabulary.classOf(prefix >>> Byte.SIZE)).isNever();
    }

    /** {@return whether so few letters for a person rather are part of a longer word: the hod in childhood} */
    private boolean isShortPerson(int prefix) {
        return (prefix & 0xFF) == SHORTEST_TOGETHER
                && WordClass.at(vocabulary.classOf(prefix >>> Byte.SIZE)).isHead();
    }

    /**
     * {@return the longest whole word at the start that has less letters than that, above its number of letters; 0 if there is
     * none}
     *
     * @param shortest no word has less letters
     */
    private int prefix(String title, int start, int end, int below, int shortest) {
        int node = Trie.ROOT;
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
                if (exact != Vocabulary.UNKNOWN && depth >= shortest) {
                    found = exact << Byte.SIZE | depth;
                }
            }
        }
        return found;
    }

    /** {@return the longest known word that starts here, where words are not set apart} */
    private long unspaced(String title, int start) {
        int node = Trie.ROOT;
        int symbol = Vocabulary.UNKNOWN;
        int end = start + 1;
        for (int i = start; i < title.length() && node != Trie.DEAD; i++) {
            int value = letters.at(title, i);
            if (value == Letters.IGNORED) {
                end = end == i ? i + 1 : end;
            } else if ((value & Letters.UNSPACED) == 0) {
                break;
            } else {
                node = words.child(node, value & Letters.NUMBER);
                int exact = Vocabulary.exact(vocabulary.known(node));
                if (exact != Vocabulary.UNKNOWN) {
                    symbol = exact;
                    end = i + 1;
                }
            }
        }
        return word(end, Vocabulary.UNKNOWN, symbol);
    }

    /**
     * {@return where a word ends, and below it the bits of its letters; the first is no capital there}
     *
     * @param from where those of its letters start that were not read
     * @param read the bits of those that were
     */
    private long scanned(String title, int from, int read) {
        int bits = read;
        int i = from;
        for (; i < title.length(); i++) {
            int value = letters.at(title, i);
            if (Letters.isSpaced(value)) {
                bits |= value;
            } else if (value != Letters.IGNORED) {
                break;
            }
        }
        return word(i, Vocabulary.UNKNOWN, bits);
    }

    private static boolean mixesScripts(long scanned) {
        long mixed = scanned & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
        return (mixed & (mixed - 1)) != 0;
    }

    /** {@return where so many letters end, those that stand twice counted once} */
    private int after(String title, int start, int count) {
        int left = count;
        int previous = 0;
        int i = start;
        while (left > 0) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                left--;
            }
            i++;
        }
        return i;
    }

    /** {@return the last part of a compound, whether or not it starts with the letter that ends the first} */
    private int headAfter(String title, int firstEnd, int end) {
        int head = head(title, firstEnd, end);
        if (head != Vocabulary.UNKNOWN) {
            return head;
        }
        int last = letters.at(title, firstEnd - 1) & Letters.NUMBER;
        int doubledEnd = firstEnd;
        for (int i = firstEnd; i < end; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number == last) {
                doubledEnd = i + 1;
            } else if (number != Letters.IGNORED) {
                break;
            }
        }
        return doubledEnd > firstEnd ? head(title, doubledEnd, end) : Vocabulary.UNKNOWN;
    }

    private boolean isFormer(int first) {
        return WordClass.at(vocabulary.classOf(first)) == WordClass.FORMER;
    }

    /** {@return the word from here to there if it is one for a person by itself: exdirector, not export manager run together} */
    private int person(String title, int start, int end) {
        int whole = whole(title, start, end);
        return WordClass.at(vocabulary.classOf(whole)).isHead() ? whole : Vocabulary.UNKNOWN;
    }

    /** {@return the word from here to there if it may be the last part of a compound} */
    private int head(String title, int start, int end) {
        if (start + 2 >= end) {
            return Vocabulary.UNKNOWN;
        }
        int head = whole(title, start, end);
        if (head == Vocabulary.UNKNOWN) {
            head = ending(title, start, end);
        }
        return WordClass.at(vocabulary.classOf(head)).completesCompound() ? head : Vocabulary.UNKNOWN;
    }

    /** {@return the word from here to there, if it is known as a word or by its stem} */
    private int whole(String title, int start, int end) {
        int node = Trie.ROOT;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                int next = words.child(node, number);
                if (next == Trie.DEAD) {
                    return Vocabulary.stem(vocabulary.known(node));
                }
                node = next;
                previous = number;
            }
        }
        long known = vocabulary.known(node);
        int exact = Vocabulary.exact(known);
        return exact == Vocabulary.UNKNOWN ? Vocabulary.stem(known) : exact;
    }

    /** {@return whether a word has a class by itself or by its stem, not only by its ending} */
    boolean isWhole(String title, int start, int end) {
        return vocabulary.classOf(whole(title, start, end)) != WordClass.UNKNOWN.number();
    }

    /** {@return the longest known ending of a word} */
    private int ending(String title, int start, int end) {
        int node = Trie.ROOT;
        int cell = endings.cell(Trie.ROOT);
        int previous = 0;
        for (int i = end - 1; i >= start; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                int next = Trie.childOf(cell, number);
                int nextCell = endings.cell(next);
                if (!Trie.isChild(nextCell, number)) {
                    break;
                }
                node = next;
                cell = nextCell;
                previous = number;
            }
        }
        return endings.value(node);
    }

    /** {@return where the longest known ending of a word starts; its end if none is known} */
    int endingStart(String title, int start, int end) {
        int node = Trie.ROOT;
        int previous = 0;
        int found = end;
        for (int i = end - 1; i >= start; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                int next = endings.child(node, number);
                if (next == Trie.DEAD) {
                    break;
                }
                found = endings.value(next) == endings.value(node) ? found : i;
                node = next;
                previous = number;
            }
        }
        return found;
    }
}
