package dev.followup.role;

/** Looks up what a part of a title spells: a whole word, the stem of one, an ending, the last part of a compound. */
final class WordParts {
    private static final int UNKNOWN_CLASS = WordClass.UNKNOWN.number();

    private final Vocabulary vocabulary;
    private final Letters letters;
    private final Trie words;
    private final Trie endings;

    WordParts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        letters = vocabulary.letters;
        words = vocabulary.words;
        endings = vocabulary.endings;
    }

    /** {@return the node of the words that letters lead to from another, which the letter before them led to} */
    long walk(String title, int from, int end, long node, int before) {
        int previous = before;
        long at = node;
        for (int i = from; i < end && at != Trie.DEAD; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                at = words.child(at, number);
                previous = number;
            }
        }
        return at;
    }

    boolean isExact(String title, int start, int end) {
        return Vocabulary.exact(vocabulary.known(walk(title, start, end, words.root, 0))) != Vocabulary.UNKNOWN;
    }

    boolean isCapital(String title, int i) {
        return (letters.at(title.charAt(i)) & Letters.CAPITAL) != 0;
    }

    /** {@return the ending after a stem, or that of the whole word if the stem is known only in phrases} */
    int endingAfter(String title, int start, int end, long known, int stem) {
        int ending = ending(title, after(title, start, Vocabulary.stemLetters(known)), end);
        return ending == Vocabulary.UNKNOWN && vocabulary.classOf(stem) == UNKNOWN_CLASS
                ? ending(title, start, end)
                : ending;
    }

    /**
     * {@return where a word ends, and below it the bits of its letters; the first is no capital there}
     *
     * @param from where those of its letters start that were not read
     * @param read the bits of those that were
     */
    long scanned(String title, int from, int read) {
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
        return TitleWord.of(i, bits);
    }

    /** {@return where so many letters end, those that stand twice counted once} */
    int after(String title, int start, int count) {
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
    int headAfter(String title, int firstEnd, int end) {
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
    int head(String title, int start, int end) {
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
    int whole(String title, int start, int end) {
        long node = words.root;
        int previous = 0;
        for (int i = start; i < end; i++) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                long next = words.child(node, number);
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
        return vocabulary.classOf(whole(title, start, end)) != UNKNOWN_CLASS;
    }

    /** {@return the longest known ending of a word} */
    int ending(String title, int start, int end) {
        long node = endings.root;
        int previous = 0;
        for (int i = end - 1; i >= start; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                long next = endings.at(node, number);
                if (!Trie.isChild(next, number)) {
                    break;
                }
                node = next;
                previous = number;
            }
        }
        return Trie.value(node);
    }

    /** {@return where the longest known ending of a word starts; its end if none is known} */
    int endingStart(String title, int start, int end) {
        long node = endings.root;
        int previous = 0;
        int found = end;
        for (int i = end - 1; i >= start; i--) {
            int number = letters.at(title, i) & Letters.NUMBER;
            if (number >= Letters.STRANGE && number != previous) {
                long next = endings.child(node, number);
                if (next == Trie.DEAD) {
                    break;
                }
                found = Trie.value(next) == Trie.value(node) ? found : i;
                node = next;
                previous = number;
            }
        }
        return found;
    }
}
