package dev.followup.role;

import org.jspecify.annotations.Nullable;

/** Reads one word of a title, letter by letter. */
final class WordReader {
    private static final int UNKNOWN_CLASS = WordClass.UNKNOWN.number();

    /** A word with so few letters more than its stem is neither two nor another that is misspelled: personale, personaler. */
    private static final int CLOSE_TO_STEM = 3;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final WordParts parts;
    private final RunTogether together;
    private final TypoReader typos;
    /** Null if no space may be missing between two words. */
    private final @Nullable MissingSpace missingSpace;

    /** What stands for und and for och before a point. */
    private final int und;

    private final int och;

    WordReader(Vocabulary vocabulary) {
        this(vocabulary, null);
    }

    WordReader(Vocabulary vocabulary, @Nullable MissingSpace missingSpace) {
        this.vocabulary = vocabulary;
        this.missingSpace = missingSpace;
        letters = vocabulary.letters;
        words = vocabulary.words;
        parts = new WordParts(vocabulary);
        together = new RunTogether(vocabulary, parts);
        typos = new TypoReader(letters, vocabulary.typos);
        und = vocabulary.symbolOf("u");
        och = vocabulary.symbolOf("o");
    }

    /** {@return the word that starts with the letter that starts here} */
    long read(String title, int start) {
        int length = title.length();
        long node = words.root;
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
                long next = words.at(node, number);
                if (!Trie.isChild(next, number)) {
                    known = false;
                    break;
                }
                node = next;
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
                : inflected(title, start, parts.scanned(title, i + 1, bits), vocabulary.known(node), depth);
    }

    /**
     * {@return where the rest of a word starts that is broken off at a hyphen, like Perso-nal, as neither what stands before
     * nor what stands after is a word; the hyphen if it is not}
     */
    private int pastBreak(String title, int hyphen, long node, int depth) {
        if (depth < 2 || hyphen + 1 == title.length()) {
            return hyphen;
        }
        boolean lineEnds = letters.at(title, hyphen + 1) < Letters.STRANGE;
        int next = lineEnds ? hyphen + 2 : hyphen + 1;
        boolean goesOn = lineEnds ? goesOnAfterBreak(title, hyphen + 1) : startsNone(node, depth);
        int rest = goesOn ? parts.whole(title, next, TitleWord.end(parts.scanned(title, next, 0))) : Vocabulary.UNKNOWN;
        boolean isWord = lineEnds ? vocabulary.classOf(rest) != UNKNOWN_CLASS : rest != Vocabulary.UNKNOWN;
        return goesOn && !isWord ? next : hyphen;
    }

    /** {@return whether letters before a hyphen in a line are no word} */
    private boolean startsNone(long node, int depth) {
        long known = vocabulary.known(node);
        return Vocabulary.exact(known) == Vocabulary.UNKNOWN
                && vocabulary.classOf(Vocabulary.stem(known)) == UNKNOWN_CLASS
                && (Vocabulary.first(known) == Vocabulary.UNKNOWN || Vocabulary.firstLetters(known) < depth);
    }

    /** {@return what the words agree on that begin as one that is cut; {@link Vocabulary#UNKNOWN} if nothing} */
    int cut(String title, int start, int end) {
        return vocabulary.cut(parts.walk(title, start, end, words.root, 0));
    }

    /** {@return whether a word that ends here is cut, and joins: Lohn u. Gehalt} */
    boolean isAnd(String title, int end, int symbol) {
        return (symbol == und || symbol == och) && isCut(title, letters.visible(title, end));
    }

    /** {@return whether a point stands for the rest of a word that ends here} */
    static boolean isCut(String title, int end) {
        return end < title.length() && title.charAt(end) == '.';
    }

    /** {@return where a word ends that is cut before its last part, which another word has in common: Pers.- und Bauwesen} */
    static int pastHyphen(String title, int end) {
        return title.startsWith(".- ", end) ? end + 2 : end;
    }

    /** {@return a word whose letters are all known to start one} */
    private long known(String title, int start, int end, int bits, long node, int depth) {
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
                ? inflected(title, start, TitleWord.of(end, bits), here, depth)
                : TitleWord.of(end, vocabulary.asWritten(exact, title, start, end));
    }

    /** {@return the word that goes on after a hyphen: as if there were none, or as a compound; 0 if none does} */
    private long hyphenated(String title, int hyphen, long node, int first) {
        boolean brokenOff = letters.at(title, hyphen + 1) < Letters.STRANGE;
        int next = brokenOff ? hyphen + 2 : hyphen + 1;
        if (brokenOff && !goesOnAfterBreak(title, hyphen + 1)) {
            return partOf(title, hyphen, first);
        }
        int end = TitleWord.end(parts.scanned(title, next, 0));
        int previous = letters.at(title, hyphen - 1) & Letters.NUMBER;
        int whole = Vocabulary.exact(vocabulary.known(parts.walk(title, next, end, node, previous)));
        boolean startsNone = brokenOff || Vocabulary.exact(vocabulary.known(node)) == Vocabulary.UNKNOWN;
        if (vocabulary.classOf(whole) != UNKNOWN_CLASS || (startsNone && whole != Vocabulary.UNKNOWN)) {
            return TitleWord.of(end, whole);
        }
        int head = first == 0 ? Vocabulary.UNKNOWN : parts.head(title, next, end);
        if (head != Vocabulary.UNKNOWN) {
            return TitleWord.of(end, first, head);
        }
        if (first == 0 || brokenOff) {
            return partOf(title, hyphen, first);
        }
        return WordClass.at(vocabulary.classOf(first)) == WordClass.PLAIN ? TitleWord.of(hyphen + 1, first) : 0;
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
        return first != 0 && cut ? TitleWord.of(hyphen + 1, first) : 0;
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
        long node = words.child(words.root, letters.at(title, start) & Letters.NUMBER);
        int previous = letters.at(title, start) & Letters.NUMBER;
        int count = 1;
        int written = Doubled.written(0, previous);
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
            written = Doubled.written(written, number);
            int exact = vocabulary.asWritten(Vocabulary.exact(vocabulary.known(node)), written);
            if (vocabulary.classOf(exact) != UNKNOWN_CLASS
                    && isLastOf(title, i, gap)
                    && (count > 2 || title.charAt(firstEnd) == '.' || !allWords)) {
                found = TitleWord.of(i, exact);
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
        if (title.charAt(i) == '.' || title.charAt(i) == Letters.MIDDLE_POINT) {
            return title.charAt(i + 1) == ' ' ? 2 : 1;
        }
        return title.charAt(i) == ' ' ? 1 : 0;
    }

    private boolean isWordOfOneLetter(int number) {
        return vocabulary.classOf(Vocabulary.exact(vocabulary.known(words.child(words.root, number)))) != UNKNOWN_CLASS;
    }

    /** {@return a word that is not known as it stands: by its parts, its stem, its ending, or but for a letter} */
    private long inflected(String title, int start, long scanned, long known, int depth) {
        int end = TitleWord.end(scanned);
        if (Vocabulary.first(known) != Vocabulary.UNKNOWN
                && Vocabulary.stemLetters(known) <= Vocabulary.firstLetters(known)) {
            int firstEnd = parts.after(title, start, Vocabulary.firstLetters(known));
            int head = isFormer(Vocabulary.first(known))
                    ? person(title, firstEnd, end)
                    : parts.headAfter(title, firstEnd, end);
            if (head != Vocabulary.UNKNOWN) {
                return TitleWord.of(end, Vocabulary.first(known), head);
            }
        }
        int stem = Vocabulary.stem(known);
        WordClass stemClass = WordClass.at(vocabulary.classOf(stem));
        long several = together.first(title, start, scanned, known, depth);
        if (several != 0) {
            return several;
        }
        long startsKnown = twoThatAre(title, start, end, stem);
        if (startsKnown != 0) {
            return startsKnown;
        }
        if (stem != Vocabulary.UNKNOWN) {
            int ending =
                    stemClass.mayGiveWay() ? parts.endingAfter(title, start, end, known, stem) : Vocabulary.UNKNOWN;
            boolean givesWay =
                    ending != Vocabulary.UNKNOWN && stemClass.givesWayTo(WordClass.at(vocabulary.classOf(ending)));
            if (givesWay) {
                return TitleWord.of(end, stem, ending);
            }
            if (stemClass != WordClass.UNKNOWN) {
                return TitleWord.of(end, stem);
            }
            int shortest = Vocabulary.stemLetters(known) + CLOSE_TO_STEM;
            int misspelled = typos.read(title, start, end, shortest);
            return WordClass.at(vocabulary.classOf(misspelled)).isNever()
                    ? TitleWord.of(end, misspelled)
                    : unknown(title, start, scanned, stem, shortest);
        }
        int ending = parts.ending(title, start, end);
        long endsKnown = twoThatAre(title, start, end, ending);
        if (endsKnown != 0) {
            return endsKnown;
        }
        int misspelled = typos.read(title, start, end, 0);
        if (WordClass.at(vocabulary.classOf(misspelled)).isNever()
                && WordClass.at(vocabulary.classOf(ending)).completesCompound()) {
            return TitleWord.of(end, misspelled, ending);
        }
        int symbol = ending == Vocabulary.UNKNOWN ? misspelled : ending;
        return vocabulary.classOf(symbol) == UNKNOWN_CLASS
                ? unknown(title, start, scanned, symbol, 0)
                : TitleWord.of(end, symbol);
    }

    /** {@return the first of two words that start or end together as one that does not speak against a call; 0 if they are one} */
    private long twoThatAre(String title, int start, int end, int known) {
        if (missingSpace == null || vocabulary.classOf(known) == UNKNOWN_CLASS) {
            return 0;
        }
        boolean mayBe = MissingSpace.mayBeIn(WordClass.at(vocabulary.classOf(known)));
        return mayBe ? missingSpace.firstOfKnown(title, start, end) : 0;
    }

    /**
     * {@return a word of which nothing is known: two that a space is missing between, cut short, of mixed scripts, or neither}
     *
     * @param alike its stem, or a word that it is but for a letter, if these are known in phrases
     * @param shortest so many letters at least if it is two
     */
    private long unknown(String title, int start, long scanned, int alike, int shortest) {
        int end = TitleWord.end(scanned);
        long two = missingSpace == null || letters.visibleIn(title, start, end) < shortest
                ? 0
                : missingSpace.first(title, start, end);
        if (two != 0) {
            return two;
        }
        int cut = isCut(title, end) ? cut(title, start, end) : Vocabulary.UNKNOWN;
        int symbol = cut == Vocabulary.UNKNOWN ? alike : cut;
        return TitleWord.of(end, symbol == Vocabulary.UNKNOWN && mixesScripts(scanned) ? TitleWord.SUSPECT : symbol);
    }

    /** {@return the longest known word that starts here, where words are not set apart} */
    private long unspaced(String title, int start) {
        long node = words.root;
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
        return TitleWord.of(end, symbol);
    }

    private static boolean mixesScripts(long scanned) {
        long mixed = scanned & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
        return (mixed & (mixed - 1)) != 0;
    }

    private boolean isFormer(int first) {
        return WordClass.at(vocabulary.classOf(first)) == WordClass.FORMER;
    }

    /** {@return the word from here to there if it is one for a person by itself: exdirector, not export manager run together} */
    private int person(String title, int start, int end) {
        int whole = parts.whole(title, start, end);
        return WordClass.at(vocabulary.classOf(whole)).isHead() ? whole : Vocabulary.UNKNOWN;
    }
}
