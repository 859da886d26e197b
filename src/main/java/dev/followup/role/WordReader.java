package dev.followup.role;

/**
 * Reads one word of a title, letter by letter. A word is one number: where it ends in the high half, and below it the
 * symbol of a compound's first part, if any, and the symbol of the word.
 */
final class WordReader {
    /** What a word of mixed scripts that spells nothing known counts as. */
    static final int SUSPECT = 0xFFFF;

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final Trie endings;
    private final Typos typos;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
        words = vocabulary.words;
        endings = vocabulary.endings;
        typos = vocabulary.typos;
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
        int depth = 0;
        int previous = 0;
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
                    break;
                }
            }
            int number = value & Letters.NUMBER;
            if (number != previous) {
                int next = words.child(node, number);
                if (next == Trie.DEAD) {
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
        long here = vocabulary.known(node);
        if (known) {
            int exact = Vocabulary.exact(here);
            if (vocabulary.classOf(exact) != WordClass.UNKNOWN.number()) {
                return word(i, Vocabulary.UNKNOWN, exact);
            }
            if (Vocabulary.firstLetters(here) == depth && hyphenated(title, i)) {
                int end = endOfWord(title, i + 1);
                int head = head(title, i + 1, end);
                if (head != Vocabulary.UNKNOWN) {
                    return word(end, Vocabulary.first(here), head);
                }
            }
            if (exact != Vocabulary.UNKNOWN) {
                return word(i, Vocabulary.UNKNOWN, exact);
            }
        }
        return inflected(title, start, known ? i : endOfWord(title, i), here);
    }

    /** {@return a word that is not known as it stands: by its parts, its stem, its ending, or but for a letter} */
    private long inflected(String title, int start, int end, long known) {
        if (Vocabulary.first(known) != Vocabulary.UNKNOWN
                && Vocabulary.stemLetters(known) <= Vocabulary.firstLetters(known)) {
            int head = headAfter(title, after(title, start, Vocabulary.firstLetters(known)), end);
            if (head != Vocabulary.UNKNOWN) {
                return word(end, Vocabulary.first(known), head);
            }
        }
        int stem = Vocabulary.stem(known);
        if (stem != Vocabulary.UNKNOWN) {
            int ending = WordClass.at(vocabulary.classOf(stem)).isOnlyAttribute()
                    ? ending(title, after(title, start, Vocabulary.stemLetters(known)), end)
                    : Vocabulary.UNKNOWN;
            return ending == Vocabulary.UNKNOWN ? word(end, Vocabulary.UNKNOWN, stem) : word(end, stem, ending);
        }
        int symbol = ending(title, start, end);
        if (symbol == Vocabulary.UNKNOWN) {
            symbol = typo(title, start, end);
        }
        if (symbol == Vocabulary.UNKNOWN && mixesScripts(title, start, end)) {
            symbol = SUSPECT;
        }
        return word(end, Vocabulary.UNKNOWN, symbol);
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

    private boolean hyphenated(String title, int i) {
        return i + 1 < title.length()
                && letters.at(title.charAt(i)) == Letters.HYPHEN
                && letters.at(title.charAt(i + 1)) >= Letters.STRANGE;
    }

    private int endOfWord(String title, int from) {
        int i = from;
        while (i < title.length()) {
            int value = letters.at(title, i);
            if (value != Letters.IGNORED && !Letters.isSpaced(value)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean mixesScripts(String title, int start, int end) {
        int scripts = 0;
        for (int i = start; i < end; i++) {
            int value = letters.at(title, i);
            scripts |= value < Letters.STRANGE ? 0 : value;
        }
        int mixed = scripts & (Letters.LATIN | Letters.CYRILLIC | Letters.GREEK);
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

    /** {@return the longest known ending of a word} */
    private int ending(String title, int start, int end) {
        int node = Trie.ROOT;
        int previous = 0;
        for (int i = end - 1; i >= start; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                int next = endings.child(node, number);
                if (next == Trie.DEAD) {
                    break;
                }
                node = next;
                previous = number;
            }
        }
        return endings.value(node);
    }

    /** {@return the word that this one differs from by one letter} */
    private int typo(String title, int start, int end) {
        if (end - start < Typos.SHORTEST
                || end - start > 2 * Typos.LONGEST
                || !typos.startsWith(letters.at(title, start) & Letters.NUMBER)) {
            return Vocabulary.UNKNOWN;
        }
        long all = 0;
        int count = 0;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
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
            int number = letters.at(title, i) & Letters.NUMBER;
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
}
