package dev.followup.role;

import dev.followup.role.Role.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a title once, letter by letter, and hands its words to the grammar. */
final class TitleRecogniser {
    /** What a word of mixed scripts that spells nothing known counts as. */
    private static final int SUSPECT = 0xFFFF;

    private static final int GENDER = WordClass.GENDER.ordinal();
    private static final int ARTICLE = WordClass.ARTICLE.ordinal();

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

    /** {@return the state of the grammar at the end of the title} */
    private long read(String title, @Nullable Evidence evidence) {
        long state = TitleGrammar.START;
        long queue = 0;
        int queued = 0;
        int length = title.length();
        int lastLength = 0;
        int i = 0;
        while (i < length) {
            int value = valueAt(title, i);
            if (value >= Letters.STRANGE) {
                long word = word(title, i);
                int end = (int) (word >>> 32);
                int modifier = (int) word >>> 16;
                int symbol = (int) word & 0xFFFF;
                lastLength = end - i;
                if (modifier != 0) {
                    state = flush(state, queue, queued);
                    queue = 0;
                    queued = 0;
                    state = TitleGrammar.word(state, WordClass.at(vocabulary.classOf(modifier)));
                }
                if (symbol == SUSPECT) {
                    state = TitleGrammar.suspect(flush(state, queue, queued));
                    queue = 0;
                    queued = 0;
                } else if (queued > 0 || vocabulary.startsPhrase(symbol)) {
                    if (vocabulary.classOf(symbol) != ARTICLE) {
                        queue |= (long) symbol << 16 * queued;
                        queued++;
                        if (queued == Vocabulary.LONGEST_PHRASE) {
                            int match = match(queue, queued);
                            state = TitleGrammar.word(state, WordClass.at(match & 0xFF));
                            queue = match >>> 8 == 4 ? 0 : queue >>> 16 * (match >>> 8);
                            queued -= match >>> 8;
                        }
                    }
                } else {
                    state = TitleGrammar.word(state, WordClass.at(vocabulary.classOf(symbol)));
                }
                i = end;
                continue;
            }
            if (value != Letters.SPACE || title.charAt(i) == '*' || title.charAt(i) == '_') {
                int past = i > 0 && value != Letters.IGNORED ? genderEnd(title, i) : i;
                if (past > i) {
                    i = past;
                    continue;
                }
                int separator = separator(title, i, value, lastLength);
                if (separator == Letters.AMPERSAND) {
                    int and = vocabulary.and;
                    queue |= (long) and << 16 * queued;
                    queued++;
                    if (queued == Vocabulary.LONGEST_PHRASE) {
                        int match = match(queue, queued);
                        state = TitleGrammar.word(state, WordClass.at(match & 0xFF));
                        queue = match >>> 8 == 4 ? 0 : queue >>> 16 * (match >>> 8);
                        queued -= match >>> 8;
                    }
                } else if (separator != Letters.SPACE) {
                    state = flush(state, queue, queued);
                    queue = 0;
                    queued = 0;
                    state = separator == Letters.COMMA
                            ? TitleGrammar.segment(state)
                            : separator == Letters.SLASH
                                    ? TitleGrammar.function(state)
                                    : TitleGrammar.word(state, WordClass.AT);
                }
            }
            i++;
        }
        return TitleGrammar.function(flush(state, queue, queued));
    }

    private long flush(long before, long words, int count) {
        long state = before;
        long queue = words;
        int queued = count;
        while (queued > 0) {
            int match = match(queue, queued);
            state = TitleGrammar.word(state, WordClass.at(match & 0xFF));
            queued -= match >>> 8;
            queue = queued == 0 ? 0 : queue >>> 16 * (match >>> 8);
        }
        return state;
    }

    /** {@return how many words at the head of the queue belong together, and in the low 8 bits the class of them} */
    private int match(long queue, int queued) {
        int found = 1 << 8 | vocabulary.classOf((int) queue & 0xFFFF);
        int node = PhraseTree.ROOT;
        for (int i = 0; i < queued && node != PhraseTree.NONE; i++) {
            node = vocabulary.phrase(node, (int) (queue >>> 16 * i) & 0xFFFF);
            int phrase = vocabulary.classOfPhrase(node);
            if (phrase != 0) {
                found = i + 1 << 8 | phrase;
            }
        }
        return found;
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
    private int separator(String title, int i, int value, int lastLength) {
        switch (value) {
            case Letters.SLASH:
                char c = title.charAt(i);
                return c == '/' && (lastLength == 1 || single(title, i + 1)) ? Letters.SPACE : Letters.SLASH;
            case Letters.HYPHEN:
                boolean open = i == 0 || i + 1 == title.length();
                return open || title.charAt(i - 1) == ' ' || title.charAt(i + 1) == ' ' ? Letters.COMMA : Letters.SPACE;
            case Letters.COMMA, Letters.AMPERSAND, Letters.AT_SIGN:
                return value;
            default:
                return Letters.SPACE;
        }
    }

    private boolean single(String title, int i) {
        return i < title.length()
                && valueAt(title, i) >= Letters.STRANGE
                && (i + 1 == title.length() || valueAt(title, i + 1) < Letters.STRANGE);
    }

    /** {@return where an ending for the other gender stops that starts here: /in, (in), *innen, :in; else where it starts} */
    private int genderEnd(String title, int start) {
        if (valueAt(title, start - 1) < Letters.STRANGE) {
            return start;
        }
        int node = vocabulary.slash;
        int i = start + 1;
        if (i < title.length() && title.charAt(i) == '-') {
            i++;
        }
        for (; i < title.length() && node != Trie.DEAD; i++) {
            int value = valueAt(title, i);
            if (value < Letters.STRANGE) {
                break;
            }
            node = forward.next(node, value & Letters.NUMBER);
        }
        if (node == Trie.DEAD
                || (forward.marks(node) & Vocabulary.EXACT) == 0
                || vocabulary.classOf(vocabulary.exact(node)) != GENDER) {
            return start;
        }
        return i < title.length() && title.charAt(i) == ')' ? i + 1 : i;
    }

    /** {@return where the word ends, in the high half; below it a compound's first part, if any, and the word} */
    private long word(String title, int start) {
        int first = valueAt(title, start);
        if ((first & Letters.UNSPACED) != 0) {
            return unspaced(title, start);
        }
        int length = title.length();
        int node = Trie.ROOT;
        int stem = Vocabulary.UNKNOWN;
        int compound = Vocabulary.UNKNOWN;
        int rest = 0;
        int previous = 0;
        int scripts = 0;
        int i = start;
        for (; i < length; i++) {
            int value = letters.at(title.charAt(i));
            if (value < Letters.STRANGE) {
                if (value == Letters.IGNORED) {
                    value = valueAt(title, i);
                    if (value >= Letters.STRANGE) {
                        i++;
                    }
                }
                if (value == Letters.IGNORED) {
                    continue;
                }
                if (value < Letters.STRANGE) {
                    if (value == Letters.HYPHEN
                            && node != Trie.DEAD
                            && (forward.marks(node) & Vocabulary.COMPOUND) != 0
                            && i + 1 < length
                            && letters.at(title.charAt(i + 1)) >= Letters.STRANGE) {
                        compound = vocabulary.compound(node);
                        rest = i + 1;
                        previous = 0;
                        node = Trie.DEAD;
                        continue;
                    }
                    break;
                }
            }
            if ((value & Letters.UNSPACED) != 0) {
                break;
            }
            int number = value & Letters.NUMBER;
            if (number == previous) {
                continue;
            }
            previous = number;
            scripts |= value;
            if (node != Trie.DEAD) {
                node = forward.next(node, number);
                int marks = forward.marks(node);
                if ((marks & Vocabulary.STEM) != 0) {
                    stem = vocabulary.stem(node);
                }
                if ((marks & Vocabulary.COMPOUND) != 0) {
                    compound = vocabulary.compound(node);
                    rest = i + 1;
                }
            }
        }
        long end = (long) i << 32;
        if (node != Trie.DEAD && (forward.marks(node) & Vocabulary.EXACT) != 0) {
            return end | vocabulary.exact(node);
        }
        if (compound != Vocabulary.UNKNOWN && rest < i) {
            int head = whole(title, rest, i);
            if (head == Vocabulary.UNKNOWN) {
                head = ending(title, rest, i);
            }
            if (head != Vocabulary.UNKNOWN) {
                return end | (long) compound << 16 | head;
            }
        }
        if (stem != Vocabulary.UNKNOWN) {
            return end | stem;
        }
        int ending = ending(title, start, i);
        if (ending == Vocabulary.UNKNOWN) {
            ending = typo(title, start, i);
        }
        if (ending == Vocabulary.UNKNOWN) {
            int mixed = scripts & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
            if ((mixed & mixed - 1) != 0) {
                return end | SUSPECT;
            }
        }
        return end | ending;
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
        int found = typos.find(all, Typos.WHOLE);
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
                    found = typos.find(before * power + all - with * power, place);
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

    /** Where the words stand that decided. */
    static final class Evidence {}
}
