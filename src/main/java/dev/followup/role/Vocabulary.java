package dev.followup.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The words of all languages, compiled: letters to words, words to phrases, each with its class. */
final class Vocabulary {
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "et", "hu", "pl", "cs", "sk", "sl", "hr",
            "bg", "ru", "uk", "ro", "el", "lt", "lv", "tr", "ar", "zh", "ja", "ko");

    /** Phrases are at most so many words long, those that are skipped included: so much is read ahead. */
    static final int LONGEST_PHRASE = 8;

    static final int UNKNOWN = 0;
    static final int STEM = 1;
    static final int COMPOUND = 2;
    static final int EXACT = 4;

    final Letters letters;
    final Trie forward;
    final Trie backward;
    private final char[] exact;
    private final char[] stem;
    private final char[] compound;
    private final byte[] classes;
    private final char[] fallback;
    private final boolean[] startsPhrase;
    private final PhraseTree phrases;
    final Typos typos;
    /** The sign &, which counts as the word and. */
    final int and;
    /** The node after the sign /, with which endings for the other gender are kept. */
    final int slash;

    private Vocabulary(Compiler c) {
        letters = c.letters;
        Map<String, int[]> nodes = new HashMap<>();
        TreeMap<String, Integer> ends = new TreeMap<>();
        c.symbols.forEach((key, symbol) -> {
            char kind = key.charAt(0);
            String word = key.substring(1);
            if (kind == '<') {
                ends.put(new StringBuilder(word).reverse().toString(), Trie.entry(symbol, EXACT));
            } else {
                int[] at = nodes.computeIfAbsent(word, w -> new int[3]);
                at[kind == '=' ? 0 : kind == '>' ? 1 : 2] = symbol;
            }
        });
        exact = new char[nodes.size() + 1];
        stem = new char[nodes.size() + 1];
        compound = new char[nodes.size() + 1];
        TreeMap<String, Integer> words = new TreeMap<>();
        nodes.forEach((word, at) -> {
            int value = words.size() + 1;
            exact[value] = (char) at[0];
            stem[value] = (char) at[1];
            compound[value] = (char) at[2];
            words.put(
                    word,
                    Trie.entry(value, (at[0] > 0 ? EXACT : 0) | (at[1] > 0 ? STEM : 0) | (at[2] > 0 ? COMPOUND : 0)));
        });
        forward = Trie.of(words);
        backward = Trie.of(ends);
        int count = c.symbols.size() + 1;
        classes = new byte[count];
        fallback = new char[count];
        startsPhrase = new boolean[count];
        c.symbols.forEach((key, symbol) -> {
            fallback[symbol] = (char) (symbol == c.symbol("&") ? UNKNOWN : c.fallbackOf(key));
        });
        c.symbols.forEach((key, symbol) -> {
            int known = symbol;
            while (known != UNKNOWN && c.classOf(known) == null) {
                known = fallback[known];
            }
            WordClass wordClass = known == UNKNOWN ? null : c.classOf(known);
            classes[symbol] = (byte) (wordClass == null ? WordClass.UNKNOWN : wordClass).number();
        });
        phrases = c.phrases.compile(word -> fallback[word]);
        for (int symbol = 1; symbol < count; symbol++) {
            for (int s = symbol; s != UNKNOWN; s = fallback[s]) {
                startsPhrase[symbol] |= phrases.next(PhraseTree.ROOT, s) != PhraseTree.NONE;
            }
        }
        typos = c.typos;
        and = c.symbol("&");
        slash = forward.next(Trie.ROOT, Letters.SLASH);
    }

    static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    int exact(int node) {
        return exact[forward.value(node)];
    }

    int stem(int node) {
        return stem[forward.value(node)];
    }

    int compound(int node) {
        return compound[forward.value(node)];
    }

    int classOf(int symbol) {
        return classes[symbol];
    }

    boolean startsPhrase(int symbol) {
        return startsPhrase[symbol];
    }

    /** {@return the node of the phrases that go on with this word, or with a shorter stem of it} */
    int phrase(int node, int symbol) {
        for (int s = symbol; s != UNKNOWN; s = fallback[s]) {
            int next = phrases.next(node, s);
            if (next != PhraseTree.NONE) {
                return next;
            }
        }
        return PhraseTree.NONE;
    }

    int classOfPhrase(int node) {
        return phrases.classOf(node);
    }

    static void lines(String resource, Consumer<String> each) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    each.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded when first asked for; the class loader lets one thread do it. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();

        private static Vocabulary load() {
            List<String> groups = new ArrayList<>();
            lines("letters.txt", groups::add);
            Compiler compiler = new Compiler(new Letters(groups));
            for (String language : LANGUAGES) {
                lines(language + ".txt", line -> compiler.add(Entry.parse(line)));
            }
            if (!compiler.conflicts.isEmpty()) {
                throw new IllegalStateException("words of two classes: " + compiler.conflicts);
            }
            return new Vocabulary(compiler);
        }
    }

    private static final class Compiler {
        final Letters letters;
        /** Words by their letters, after a sign: = a word, > a stem, < an ending, + the first part of a compound. */
        final Map<String, Integer> symbols = new HashMap<>();

        final PhraseTree.Node phrases = new PhraseTree.Node();
        final Typos typos = new Typos();
        /** Words and phrases to which two lines give two classes. */
        final List<String> conflicts = new ArrayList<>();

        private final Map<Integer, WordClass> classes = new HashMap<>();

        Compiler(Letters letters) {
            this.letters = letters;
        }

        void add(Entry entry) {
            for (String pattern : entry.patterns()) {
                if (entry.wordClass() == WordClass.AND) {
                    join(pattern);
                    continue;
                }
                List<String> words = Entry.split(pattern, 0, pattern.length(), ' ');
                List<Integer> phrase = new ArrayList<>();
                for (String word : words) {
                    int symbol = symbol(word);
                    WordClass known = classes.get(symbol);
                    boolean skipped = word.length() > 1 && (known == WordClass.OF || known == WordClass.ARTICLE);
                    if (phrase.isEmpty() || !skipped) {
                        phrase.add(symbol);
                    }
                }
                if (words.size() == 1) {
                    give(phrase.get(0), entry.wordClass(), pattern);
                } else if (!phrases.add(phrase, entry.wordClass())) {
                    conflicts.add(pattern);
                }
            }
        }

        /** Makes a word the same as the sign &, so that a phrase is written once for both. */
        private void join(String word) {
            int and = symbol("&");
            classes.put(and, WordClass.AND);
            Integer earlier = symbols.put('=' + numbers(word), and);
            if (earlier != null && earlier != and) {
                conflicts.add(word + ": used before it is known as AND");
            }
        }

        private void give(int symbol, WordClass wordClass, String pattern) {
            WordClass earlier = classes.putIfAbsent(symbol, wordClass);
            if (earlier != null && earlier != wordClass) {
                conflicts.add(pattern + ": " + earlier + ", " + wordClass);
            }
        }

        @org.jspecify.annotations.Nullable WordClass classOf(int symbol) {
            return classes.get(symbol);
        }

        private int symbol(String marked) {
            boolean typo = marked.endsWith("~");
            String word = typo ? marked.substring(0, marked.length() - 1) : marked;
            char sign = '=';
            if (word.endsWith("*")) {
                sign = '>';
                word = word.substring(0, word.length() - 1);
            } else if (word.endsWith("+")) {
                sign = '+';
                word = word.substring(0, word.length() - 1);
            } else if (word.startsWith("*")) {
                sign = '<';
                word = word.substring(1);
            }
            String numbers = numbers(word);
            int symbol = symbols.computeIfAbsent(sign + numbers, k -> symbols.size() + 1);
            if (typo) {
                typos.add(numbers, symbol);
            }
            return symbol;
        }

        private String numbers(String word) {
            StringBuilder numbers = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                int value = letters.at(c);
                if (c == '&' || c == '/') {
                    numbers.append((char) value);
                } else if (value >= Letters.STRANGE) {
                    char number = letters.number(c);
                    boolean again = numbers.length() > 0 && numbers.charAt(numbers.length() - 1) == number;
                    if (!again || (letters.at(c) & Letters.UNSPACED) != 0) {
                        numbers.append(number);
                    }
                } else if (value != Letters.IGNORED) {
                    throw new IllegalArgumentException("not a letter: " + word);
                }
            }
            return numbers.toString();
        }

        /** {@return what a word counts as where it is not known by itself: a stem it starts with, or an ending it has} */
        int fallbackOf(String key) {
            char sign = key.charAt(0);
            String word = key.substring(1);
            int stem = sign == '=' || sign == '>'
                    ? longestStem(word, sign == '=' ? word.length() : word.length() - 1)
                    : UNKNOWN;
            WordClass stems = classes.get(stem);
            if (sign == '>' || (stems != null && !stems.isOnlyAttribute())) {
                return stem;
            }
            int ending = sign == '=' || sign == '<' ? longestEnding(word) : UNKNOWN;
            return ending == UNKNOWN ? stem : ending;
        }

        private int longestStem(String word, int longest) {
            for (int end = longest; end > 0; end--) {
                Integer stem = symbols.get('>' + word.substring(0, end));
                if (stem != null) {
                    return stem;
                }
            }
            return UNKNOWN;
        }

        private int longestEnding(String word) {
            for (int start = 1; start < word.length(); start++) {
                Integer ending = symbols.get('<' + word.substring(start));
                if (ending != null) {
                    return ending;
                }
            }
            return UNKNOWN;
        }
    }
}
