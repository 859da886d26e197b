package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a title once, letter by letter, and hands its words to the grammar. */
final class TitleRecogniser {
    /** What a word of mixed scripts that spells nothing known counts as. */
    private static final int SUSPECT = 0xFFFF;

    private static final int GENDER = WordClass.GENDER.number();
    private static final int OF = WordClass.OF.number();
    private static final int ARTICLE = WordClass.ARTICLE.number();

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie forward;

    TitleRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.letters = vocabulary.letters;
        this.forward = vocabulary.forward;
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
        int i = 0;
        while (i < length) {
            int value = valueAt(title, i);
            int start = i;
            WordClass read = WordClass.PLAIN;
            if (value >= Letters.STRANGE) {
                long word = word(title, i);
                int symbol = (int) word & 0xFFFF;
                int modifier = (int) word >>> 16;
                i = (int) (word >>> 32);
                wordLength = i - start;
                if (symbol == SUSPECT) {
                    state = TitleGrammar.suspect(state);
                } else {
                    read = WordClass.at(vocabulary.classOf(symbol));
                    if (modifier != Vocabulary.UNKNOWN) {
                        WordClass first = WordClass.at(vocabulary.classOf(modifier));
                        state = TitleGrammar.word(state, first);
                        if (evidence != null) {
                            evidence.read(first, start, i);
                        }
                    } else if (vocabulary.startsPhrase(symbol)) {
                        long phrase = phrase(title, i, symbol);
                        if (phrase != 0) {
                            i = (int) (phrase >>> 32);
                            read = WordClass.at((int) phrase);
                        }
                    }
                    boolean initial = read == WordClass.UNKNOWN && wordLength == 1 && (value & Letters.UNSPACED) == 0;
                    read = initial ? WordClass.PLAIN : read;
                    state = TitleGrammar.word(state, read);
                }
            } else {
                i++;
                if (value > Letters.IGNORED || marksGender(title.charAt(start))) {
                    int past = genderEnd(title, start, value);
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

    /** {@return where the longest phrase ends that begins with this word, in the high half, and its class; 0 if none does} */
    private long phrase(String title, int from, int first) {
        long found = 0;
        int node = vocabulary.phrase(PhraseTree.ROOT, first);
        int i = from;
        for (int words = 1; node != PhraseTree.NONE && words < Vocabulary.LONGEST_PHRASE; words++) {
            i = nextWord(title, i);
            if (i == title.length()) {
                return found;
            }
            if (letters.at(title.charAt(i)) == Letters.AMPERSAND) {
                node = vocabulary.phrase(node, vocabulary.and);
                i++;
            } else {
                long word = word(title, i);
                int symbol = (int) word & 0xFFFF;
                i = (int) (word >>> 32);
                if (symbol == SUSPECT || (int) word >>> 16 != Vocabulary.UNKNOWN) {
                    return found;
                }
                int own = vocabulary.classOf(symbol);
                int next = vocabulary.phrase(node, symbol);
                if (next == PhraseTree.NONE && (own == ARTICLE || own == OF)) {
                    continue;
                }
                node = next;
            }
            int wordClass = vocabulary.classOfPhrase(node);
            if (wordClass != 0) {
                found = ((long) i << 32) | wordClass;
            }
        }
        return found;
    }

    /** {@return where the next word of the same phrase starts; the end if something stands between} */
    private int nextWord(String title, int from) {
        int i = from;
        while (i < title.length()) {
            int value = valueAt(title, i);
            if (value >= Letters.STRANGE || value == Letters.AMPERSAND) {
                return i;
            }
            int past = value > Letters.IGNORED || marksGender(title.charAt(i)) ? genderEnd(title, i, value) : i;
            if (past == i && separatorAt(title, i, value, 0) != Letters.SPACE) {
                return title.length();
            }
            i = Math.max(past, i + 1);
        }
        return i;
    }

    private int valueAt(String title, int i) {
        char c = title.charAt(i);
        int value = letters.at(c);
        if (value == Letters.IGNORED && Character.isHighSurrogate(c) && i + 1 < title.length()) {
            char low = title.charAt(i + 1);
            return Character.isLowSurrogate(low) ? letters.beyond(Character.toCodePoint(c, low)) : value;
        }
        return value;
    }

    /** {@return what a separator means where it stands} */
    private int separatorAt(String title, int i, int value, int wordLength) {
        return switch (value) {
            case Letters.SLASH ->
                title.charAt(i) == '/' && (wordLength == 1 || single(title, i + 1)) ? Letters.SPACE : Letters.SLASH;
            case Letters.HYPHEN -> standsAlone(title, i) ? Letters.COMMA : Letters.SPACE;
            case Letters.IGNORED -> Letters.SPACE;
            default -> value;
        };
    }

    private static boolean standsAlone(String title, int i) {
        return i == 0 || i + 1 == title.length() || title.charAt(i - 1) == ' ' || title.charAt(i + 1) == ' ';
    }

    private static boolean marksGender(char c) {
        return c == '*' || c == '_' || c == '.';
    }

    private boolean single(String title, int i) {
        return i < title.length()
                && valueAt(title, i) >= Letters.STRANGE
                && (i + 1 == title.length() || valueAt(title, i + 1) < Letters.STRANGE);
    }

    /**
     * {@return where an ending for the other gender stops that starts here, like /in, (in), *innen, :in or (m/w/d); else
     * where it starts}
     */
    private int genderEnd(String title, int start, int value) {
        if (value == Letters.COMMA && title.charAt(start) == '(') {
            int close = lettersOnly(title, start);
            if (close > start) {
                return close;
            }
        }
        if (!followsTwoLetters(title, start)) {
            return start;
        }
        int node = vocabulary.slash;
        int i = start + 1;
        if (i < title.length() && title.charAt(i) == '-') {
            i++;
        }
        for (; i < title.length() && node != Trie.DEAD; i++) {
            int letter = valueAt(title, i);
            if (letter == Letters.IGNORED) {
                continue;
            }
            if (letter < Letters.STRANGE) {
                break;
            }
            node = forward.next(node, letter & Letters.NUMBER);
        }
        if (node == Trie.DEAD
                || (forward.marks(node) & Vocabulary.EXACT) == 0
                || vocabulary.classOf(vocabulary.exact(node)) != GENDER) {
            return start;
        }
        return i < title.length() && title.charAt(i) == ')' ? i + 1 : i;
    }

    private boolean followsTwoLetters(String title, int i) {
        int letters = 0;
        for (int before = i - 1; before >= Math.max(0, i - 8) && letters < 2; before--) {
            int value = valueAt(title, before);
            if (value >= Letters.STRANGE) {
                letters++;
            } else if (value != Letters.IGNORED) {
                return false;
            }
        }
        return letters == 2;
    }

    /** {@return where brackets close that hold nothing but single letters, (m/w/d); else where they open} */
    private int lettersOnly(String title, int open) {
        int stop = Math.min(title.length(), open + 16);
        for (int i = open + 1; i < stop; i++) {
            if (title.charAt(i) == ')') {
                return i + 1;
            }
            if (valueAt(title, i) >= Letters.STRANGE && !single(title, i)) {
                return open;
            }
        }
        return open;
    }

    /** {@return where the word ends, in the high half; below it a compound's first part, if any, and the word} */
    private long word(String title, int start) {
        if ((valueAt(title, start) & Letters.UNSPACED) != 0) {
            return unspaced(title, start);
        }
        int length = title.length();
        int node = Trie.ROOT;
        int stem = Vocabulary.UNKNOWN;
        int stemEnd = start;
        int first = Vocabulary.UNKNOWN;
        int firstEnd = start;
        int doubledEnd = start;
        int previous = 0;
        int scripts = 0;
        int i = start;
        for (; i < length; i++) {
            int value = letters.at(title.charAt(i));
            if (value < Letters.STRANGE) {
                if (value != Letters.IGNORED) {
                    break;
                }
                value = valueAt(title, i);
                if (value == Letters.IGNORED) {
                    continue;
                }
                if (value < Letters.STRANGE) {
                    break;
                }
                i++;
            }
            if ((value & Letters.UNSPACED) != 0) {
                break;
            }
            int number = value & Letters.NUMBER;
            if (number == previous) {
                if (node != Trie.DEAD && (forward.marks(node) & Vocabulary.COMPOUND) != 0) {
                    doubledEnd = i + 1;
                }
                continue;
            }
            previous = number;
            scripts |= value;
            if (node != Trie.DEAD) {
                node = forward.next(node, number);
                int marks = forward.marks(node);
                if ((marks & Vocabulary.STEM) != 0) {
                    stem = vocabulary.stem(node);
                    stemEnd = i + 1;
                }
                if ((marks & Vocabulary.COMPOUND) != 0) {
                    first = vocabulary.compound(node);
                    firstEnd = i + 1;
                }
            }
        }
        long end = (long) i << 32;
        int exact = node != Trie.DEAD ? vocabulary.exact(node) : Vocabulary.UNKNOWN;
        if (vocabulary.classOf(exact) != WordClass.UNKNOWN.number()) {
            return end | exact;
        }
        boolean ends = node != Trie.DEAD && (forward.marks(node) & Vocabulary.COMPOUND) != 0;
        if (ends && hyphenated(title, i)) {
            int last = endOfLetters(title, i + 1);
            int head = head(title, i + 1, last);
            if (head != Vocabulary.UNKNOWN) {
                return ((long) last << 32) | ((long) first << 16) | head;
            }
        }
        if (exact != Vocabulary.UNKNOWN) {
            return end | exact;
        }
        if (first != Vocabulary.UNKNOWN && stemEnd <= firstEnd) {
            int head = head(title, firstEnd, i);
            if (head == Vocabulary.UNKNOWN && doubledEnd > firstEnd) {
                head = head(title, doubledEnd, i);
            }
            if (head != Vocabulary.UNKNOWN) {
                return end | ((long) first << 16) | head;
            }
        }
        int ending = Vocabulary.UNKNOWN;
        if (stem != Vocabulary.UNKNOWN) {
            if (stemEnd < i && WordClass.at(vocabulary.classOf(stem)).isOnlyAttribute()) {
                ending = ending(title, stemEnd, i);
            }
            return ending == Vocabulary.UNKNOWN ? end | stem : end | ((long) stem << 16) | ending;
        }
        ending = ending(title, start, i);
        if (ending == Vocabulary.UNKNOWN) {
            ending = typo(title, start, i);
        }
        int mixed = scripts & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
        return end | (ending == Vocabulary.UNKNOWN && (mixed & (mixed - 1)) != 0 ? SUSPECT : ending);
    }

    private boolean hyphenated(String title, int i) {
        return i + 1 < title.length()
                && letters.at(title.charAt(i)) == Letters.HYPHEN
                && letters.at(title.charAt(i + 1)) >= Letters.STRANGE;
    }

    private static boolean isWithinWord(int value) {
        return value >= Letters.STRANGE || value == Letters.IGNORED;
    }

    private int endOfLetters(String title, int from) {
        int i = from;
        while (i < title.length() && isWithinWord(letters.at(title.charAt(i)))) {
            i++;
        }
        return i;
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

    /** {@return the longest known word that starts here, where words are not set apart} */
    private long unspaced(String title, int start) {
        int node = Trie.ROOT;
        int found = Vocabulary.UNKNOWN;
        int end = start + 1;
        for (int i = start; i < title.length() && node != Trie.DEAD; i++) {
            int value = valueAt(title, i);
            if (value == Letters.IGNORED) {
                continue;
            }
            if ((value & Letters.UNSPACED) == 0) {
                break;
            }
            node = forward.next(node, value & Letters.NUMBER);
            int marks = forward.marks(node);
            if ((marks & Vocabulary.EXACT) != 0) {
                found = vocabulary.exact(node);
                end = i + 1;
            }
        }
        return (long) end << 32 | found;
    }

    /** {@return the word from here to there, if it is known as a word or by its stem} */
    private int whole(String title, int start, int end) {
        int node = Trie.ROOT;
        int stem = Vocabulary.UNKNOWN;
        int previous = 0;
        for (int i = start; i < end && node != Trie.DEAD; i++) {
            int number = valueAt(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                node = forward.next(node, number);
                if ((forward.marks(node) & Vocabulary.STEM) != 0) {
                    stem = vocabulary.stem(node);
                }
            }
        }
        return node != Trie.DEAD && (forward.marks(node) & Vocabulary.EXACT) != 0 ? vocabulary.exact(node) : stem;
    }

    /** {@return the longest known ending of a word} */
    private int ending(String title, int start, int end) {
        Trie backward = vocabulary.backward;
        int node = Trie.ROOT;
        int found = Vocabulary.UNKNOWN;
        int previous = 0;
        for (int i = end - 1; i >= start && node != Trie.DEAD; i--) {
            int number = valueAt(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                node = backward.next(node, number);
                if (backward.marks(node) != 0) {
                    found = backward.value(node);
                }
            }
        }
        return found;
    }

    /** {@return the word that this one differs from by one letter} */
    private int typo(String title, int start, int end) {
        if (end - start < Typos.SHORTEST || end - start > 2 * Typos.LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        Typos typos = vocabulary.typos;
        long all = 0;
        int count = 0;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = valueAt(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                if (count == 0 && !typos.startsWith(number)) {
                    return Vocabulary.UNKNOWN;
                }
                previous = number;
                all = all * Typos.FACTOR + number;
                count++;
            }
        }
        if (count < Typos.SHORTEST || count > Typos.LONGEST) {
            return Vocabulary.UNKNOWN;
        }
        int found = typos.find(all, 0, Typos.WHOLE);
        long before = 0;
        int place = 0;
        previous = 0;
        for (int i = start; i < end && found == Vocabulary.UNKNOWN; i++) {
            int number = valueAt(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                previous = number;
                long power = typos.power(count - 1 - place);
                long with = before * Typos.FACTOR + number;
                if (place > 0) {
                    found = typos.find(before * power + all - with * power, number, place);
                }
                before = with;
                place++;
            }
        }
        return found;
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
