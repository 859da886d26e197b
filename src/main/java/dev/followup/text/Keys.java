package dev.followup.text;

import dev.followup.model.Document;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import dev.followup.plan.Closed;
import dev.followup.plan.Detail;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every key that a words file has, and the values that its sentence may use. */
final class Keys {
    /** Lines that are no sentences: the forms of plurals, the names of days and months. */
    static final String PLURAL = "plural";

    static final String WEEKDAYS = "weekdays";
    static final String SHORT_WEEKDAYS = "weekdays.short";
    static final String MONTHS = "months";
    static final String SHORT_MONTHS = "months.short";
    static final String HALVES = "halves";

    /** What a city is called, by zone id, where the id says it otherwise; such lines may be left out. */
    static final String CITY = "city.";

    /** Beside an instant that is said where the callee is: the caller's time, if clocks differ. */
    static final String YOUR_TIME = "yours";

    /** The words of a title that decided, beside a title. */
    static final String DECIDING_WORDS = "words";

    static final List<String> RAW = List.of(PLURAL, WEEKDAYS, SHORT_WEEKDAYS, MONTHS, SHORT_MONTHS, HALVES);
    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(Rule.class, "rule"),
            Map.entry(Research.Why.class, "missing"),
            Map.entry(Closed.Why.class, "closed"),
            Map.entry(ResearchSource.class, "source"),
            Map.entry(Outcome.class, "outcome"),
            Map.entry(Document.class, "document"),
            Map.entry(Origin.class, "origin"),
            Map.entry(Priority.class, "priority"),
            Map.entry(News.class, "news"),
            Map.entry(Purpose.class, "purpose"),
            Map.entry(Touch.Channel.class, "channel"),
            Map.entry(Role.Kind.class, "kind"),
            Map.entry(Detail.HalfDay.class, "half"),
            Map.entry(Detail.Whose.class, "whose"));

    static final Map<String, List<String>> SENTENCES = sentences();

    private Keys() {}

    static boolean isKnown(String key) {
        return SENTENCES.containsKey(key) || RAW.contains(key) || key.startsWith(CITY);
    }

    /** The key of a constant's own words. */
    static String of(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass()) + '.' + constant.name();
    }

    static String of(Reason.Code code) {
        return "reason." + code.name();
    }

    /** What to do at a source; other things are done to find out who hides behind a posting. */
    static String step(ResearchSource source, boolean hidden) {
        return (hidden ? "step.hidden." : "step.") + source.name();
    }

    /** The question as the job seeker reads it. */
    static String question(Research.Why why) {
        return "question." + why.name();
    }

    /** The question as it is put to somebody. */
    static String spoken(Research.Why why) {
        return "script.question." + why.name();
    }

    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (Phrase phrase : Phrase.values()) {
            sentences.put(phrase.key(), phrase.names());
        }
        Stream.<Enum<?>[]>of(
                        Rule.values(),
                        Research.Why.values(),
                        Closed.Why.values(),
                        ResearchSource.values(),
                        Outcome.values(),
                        Document.values(),
                        Origin.values(),
                        Priority.values(),
                        News.values(),
                        Purpose.values(),
                        Touch.Channel.values(),
                        Role.Kind.values(),
                        Detail.HalfDay.values(),
                        Detail.Whose.values())
                .flatMap(Stream::of)
                .forEach(constant -> sentences.put(of(constant), List.of()));
        for (ResearchSource source : ResearchSource.values()) {
            sentences.put(step(source, false), List.of("employer", "whom", "phone", "website"));
            sentences.put(step(source, true), List.of("employer", "whom", "phone", "website"));
        }
        for (Research.Why why : Research.Why.values()) {
            sentences.put(question(why), List.of("employer", "position", "manager"));
            sentences.put(spoken(why), List.of("employer", "position", "manager"));
        }
        for (Reason.Code code : Reason.Code.values()) {
            sentences.put(of(code), values(code));
        }
        return Collections.unmodifiableMap(sentences);
    }

    private static List<String> values(Reason.Code code) {
        List<String> values = new ArrayList<>();
        code.details().forEach(detail -> values.add(detail.name()));
        code.details().forEach(detail -> {
            switch (detail.kind()) {
                case TITLE -> values.add(DECIDING_WORDS);
                case INSTANT -> values.add(YOUR_TIME);
                default -> {}
            }
        });
        return List.copyOf(values);
    }
}
