package dev.followup.text;

import dev.followup.model.Document;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import dev.followup.plan.Detail;
import dev.followup.plan.Reason;
import dev.followup.role.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reasons in words: their details as values of the sentence that their code has. */
final class Reasoning {
    private final Words words;
    private final @Nullable Moment moment;
    private final UnaryOperator<String> name;

    private Reasoning(Words words, @Nullable Moment moment, UnaryOperator<String> name) {
        this.words = words;
        this.moment = moment;
        this.name = name;
    }

    /**
     * On a page.
     *
     * @param name what a submission of an id is called
     */
    Reasoning(Moment moment, UnaryOperator<String> name) {
        this(moment.words(), moment, name);
    }

    /** On no page: submissions by their ids, times where the callee is. */
    static String plain(Words words, Reason reason) {
        return new Reasoning(words, null, UnaryOperator.identity()).say(reason);
    }

    /** The sentence. */
    String say(Reason reason) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Detail detail : reason.code().details()) {
            values.add(value(reason, detail));
        }
        for (Detail detail : reason.code().details()) {
            switch (detail.kind()) {
                case TITLE ->
                    values.add(Role.of((String) raw(reason, detail)).decidedBy().orElse(""));
                case INSTANT -> values.add(yours(reason, (Instant) raw(reason, detail)));
                default -> {}
            }
        }
        return words.sayKey(Keys.of(reason.code()), values.toArray());
    }

    private Object value(Reason reason, Detail detail) {
        Object value = raw(reason, detail);
        return switch (detail.kind()) {
            case DOCUMENT -> Document.valueOf((String) value);
            case OUTCOME -> Outcome.valueOf((String) value);
            case CHANNEL -> Touch.Channel.valueOf((String) value);
            case SOURCE -> ResearchSource.valueOf((String) value);
            case HALF -> Detail.HalfDay.valueOf((String) value);
            case WHOSE -> Detail.Whose.valueOf((String) value);
            case ID -> name.apply((String) value);
            case IDS ->
                ((List<?>) value)
                        .stream().map(id -> name.apply((String) id)).distinct().toList();
            case INSTANT -> {
                ZoneId zone = zone(reason);
                yield zone == null ? value : ((Instant) value).atZone(zone);
            }
            default -> value;
        };
    }

    private @Nullable String yours(Reason reason, Instant at) {
        ZoneId zone = zone(reason);
        return moment == null || zone == null ? null : Hours.yours(at, zone, moment);
    }

    /** Where the instant of a reason is said. */
    private static @Nullable ZoneId zone(Reason reason) {
        return reason.details().get("zone") instanceof ZoneId zone ? zone : null;
    }

    private static Object raw(Reason reason, Detail detail) {
        Object value = reason.details().get(detail.name());
        if (value == null) {
            throw new AssertionError(reason.code() + " without " + detail.name());
        }
        return value;
    }
}
