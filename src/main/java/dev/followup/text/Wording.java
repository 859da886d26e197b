package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import dev.followup.plan.Closed;
import dev.followup.plan.NotReady;
import dev.followup.plan.Purpose;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of one language for everything that a plan says.
 *
 * <pre>{@code
 * Wording.in(Locale.GERMAN).of(reason)
 * }</pre>
 *
 * <p>English, German, French and Spanish are there; {@link #load} reads any other language from one file, and {@link #with}
 * puts a host's own words in the place of the library's. The file is one of {@link java.util.Properties}, read as UTF-8; the
 * keys, and what each sentence may use, stand in {@code words_en.properties}. Immutable and thread-safe.
 */
public final class Wording {
    private final Words words;
    private final SortedSet<String> missing;

    private Wording(Words words, SortedSet<String> missing) {
        this.words = words;
        this.missing = Collections.unmodifiableSortedSet(missing);
    }

    /** {@return the words of a locale's language; the English ones where that is none of the four} */
    public static Wording in(Locale locale) {
        return Shipped.of(Objects.requireNonNull(locale, "locale").getLanguage());
    }

    /**
     * {@return the words of a host's own language}
     *
     * <p>What the file leaves out is said in English, and named by {@link #missing()}.
     *
     * @param reader of the file; left open
     * @throws IllegalArgumentException if a key is unknown or stands twice, or a line cannot be read or uses a value that its
     *     sentence does not have; names the key
     * @throws UncheckedIOException if the reader fails
     */
    public static Wording load(Locale locale, Reader reader) {
        Objects.requireNonNull(locale, "locale");
        Map<String, String> own;
        try {
            own = WordsFile.read(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException("words for " + locale + " cannot be read", failed);
        }
        Map<String, String> lines = new HashMap<>(Shipped.ENGLISH.words.lines());
        SortedSet<String> missing = new TreeSet<>(lines.keySet());
        missing.removeAll(own.keySet());
        lines.putAll(own);
        return new Wording(Words.of(locale, lines), missing);
    }

    /**
     * {@return this wording with other words for some keys}
     *
     * @throws IllegalArgumentException as for {@link #load}
     */
    public Wording with(Map<String, String> own) {
        Map<String, String> lines = new HashMap<>(words.lines());
        lines.putAll(own);
        SortedSet<String> left = new TreeSet<>(missing);
        left.removeAll(own.keySet());
        return new Wording(Words.of(words.locale(), lines), left);
    }

    /** {@return this wording on a page about one year, which is then not said with each day} */
    public Wording inYear(int year) {
        return new Wording(words.inYear(year), missing);
    }

    /** {@return the language of these words} */
    public Locale locale() {
        return words.locale();
    }

    /** {@return the keys that a host's own file left out, in order: their words are the English ones} */
    public SortedSet<String> missing() {
        return missing;
    }

    /** {@return why, as part of a sentence: "your resume went out on Mon 23 Nov: the first call is due Thu 26 Nov"} */
    public String of(Reason reason) {
        return Reasoning.plain(words, Objects.requireNonNull(reason, "reason"));
    }

    /** {@return what the rule says} */
    public String of(Rule rule) {
        return words.value(Objects.requireNonNull(rule, "rule"));
    }

    /** {@return what is missing, as part of a sentence} */
    public String of(Research.Why why) {
        return words.value(Objects.requireNonNull(why, "why"));
    }

    /** {@return why nothing is left to do, as part of a sentence} */
    public String of(Closed.Why why) {
        return words.value(Objects.requireNonNull(why, "why"));
    }

    /** {@return where to look, or whom to ask} */
    public String of(ResearchSource source) {
        return words.value(Objects.requireNonNull(source, "source"));
    }

    /** {@return what is to be found out, as a question} */
    public String of(Research research) {
        return Finding.question(words, Objects.requireNonNull(research, "research"));
    }

    /** {@return what to do to find it out: where to look, whom to ask and at which number} */
    public String of(Research.Step step, Research research) {
        return Finding.step(words, Objects.requireNonNull(step, "step"), Objects.requireNonNull(research, "research"));
    }

    /** {@return what happened on a call} */
    public String of(Outcome outcome) {
        return words.value(Objects.requireNonNull(outcome, "outcome"));
    }

    /** {@return what was sent} */
    public String of(Document document) {
        return words.value(Objects.requireNonNull(document, "document"));
    }

    /** {@return how it came to be sent} */
    public String of(Origin origin) {
        return words.value(Objects.requireNonNull(origin, "origin"));
    }

    /** {@return how much the position is wanted} */
    public String of(Priority priority) {
        return words.value(Objects.requireNonNull(priority, "priority"));
    }

    /** {@return what became known without a call} */
    public String of(News news) {
        return words.value(Objects.requireNonNull(news, "news"));
    }

    /** {@return what a call is for} */
    public String of(Purpose purpose) {
        return words.value(Objects.requireNonNull(purpose, "purpose"));
    }

    /** {@return by what way somebody got in touch} */
    public String of(Touch.Channel channel) {
        return words.value(Objects.requireNonNull(channel, "channel"));
    }

    /** {@return what a title makes of a person} */
    public String of(Role.Kind kind) {
        return words.value(Objects.requireNonNull(kind, "kind"));
    }

    /** {@return whether a draft may be sent, whom to call then, or what to find out first} */
    public String of(Readiness readiness) {
        Objects.requireNonNull(readiness, "readiness");
        if (readiness instanceof Ready ready) {
            Contact target = ready.target();
            return words.say(
                    Phrase.READY,
                    words.say(Phrase.PERSON, target.name(), target.role().title()),
                    ready.due(),
                    ready.interviewBy());
        }
        return words.say(Phrase.NOT_READY, Finding.question(words, ((NotReady) readiness).research()));
    }

    /** {@return a day, short, with its year unless that is the {@linkplain #inYear page's}} */
    public String of(LocalDate day) {
        return words.value(Objects.requireNonNull(day, "day"));
    }

    /** {@return the city of a zone} */
    public String of(ZoneId zone) {
        return words.value(Objects.requireNonNull(zone, "zone"));
    }

    Words words() {
        return words;
    }

    /** The library's own languages, read when first asked for. */
    private static final class Shipped {
        private static final Wording ENGLISH = read(Locale.ENGLISH);
        private static final Wording GERMAN = read(Locale.GERMAN);
        private static final Wording FRENCH = read(Locale.FRENCH);
        private static final Wording SPANISH = read(new Locale("es"));

        private static Wording of(String language) {
            return switch (language) {
                case "de" -> GERMAN;
                case "fr" -> FRENCH;
                case "es" -> SPANISH;
                default -> ENGLISH;
            };
        }

        /** What a new rule has no words for yet is said in English; a test does not let it stay so. */
        private static Wording read(Locale locale) {
            Map<String, String> lines = WordsFile.shipped("en");
            lines.putAll(WordsFile.shipped(locale.getLanguage()));
            return new Wording(Words.of(locale, lines), Collections.emptySortedSet());
        }
    }
}
