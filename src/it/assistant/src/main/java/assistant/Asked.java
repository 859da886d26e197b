package assistant;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.text.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client asked for, and how it wants to read it. The server has checked the arguments against the schema. */
record Asked(Map<String, Object> arguments) {
    static final Map<String, Object> PAGE = schema(
            List.of(),
            Map.of(
                    "names", Map.of("type", "boolean", "description", "whether to name people and numbers"),
                    "language", text("of the words, as in BCP 47")));
    static final Map<String, Object> STEP =
            schema(List.of("step"), PAGE, Map.of("step", text("the id of a step, or of a submission")));
    static final Map<String, Object> OUTCOME = schema(
            List.of("step", "outcome"),
            STEP,
            Map.of(
                    "outcome",
                            Map.of(
                                    "enum",
                                    Stream.of(Outcome.values()).map(Enum::name).toList()),
                    "submission", text("which one, if the call is about several"),
                    "at", text("the instant of the call, 2026-11-30T15:00:00Z; now, if missing"),
                    "call_back_at", text("the instant agreed for another call"),
                    "referred_to", text("the name to which the call pointed"),
                    "referred_to_title", text("that person's title"),
                    "note", text("in the caller's own words")));

    boolean names() {
        return Boolean.TRUE.equals(arguments.get("names"));
    }

    Wording wording() {
        return Wording.in(Locale.forLanguageTag(text("language", "en")));
    }

    String step() {
        return text("step", "");
    }

    Outcome outcome() {
        return Outcome.valueOf(text("outcome", ""));
    }

    CallAttempt attempt(PlannedCall call, Instant now) {
        Instant at = instant("at", now);
        CallAttempt attempt = has("submission")
                ? call.attempt(call.id(), text("submission", ""), at, outcome())
                : call.attempt(call.id(), at, outcome());
        if (has("referred_to")) {
            attempt = attempt.withReferredTo(Contact.of(text("referred_to", ""), text("referred_to_title", "")));
        }
        return attempt.withCallBackAt(instant("call_back_at", null)).withNote(text("note", null));
    }

    String shown(NextStep step) {
        if (!names()) {
            return step.toString();
        }
        String employer = step.followUps().get(0).submission().employer();
        if (step instanceof PlannedCall call) {
            return call.id() + ": " + call.contact().name() + ", " + employer + ", " + call.phone() + ", "
                    + wording().of(call.date());
        }
        return step instanceof Research research
                ? research.id() + ": " + employer + ": " + wording().of(research)
                : employer + ": nothing to do";
    }

    String shown(Reason reason) {
        return names() ? wording().of(reason) : reason.toString();
    }

    String shown(Rejection rejection) {
        return names()
                ? rejection.contact().name() + ": "
                        + rejection.reasons().stream().map(this::shown).collect(Collectors.joining("; "))
                : rejection.toString();
    }

    private boolean has(String name) {
        return arguments.containsKey(name);
    }

    private String text(String name, String otherwise) {
        return has(name) ? (String) arguments.get(name) : otherwise;
    }

    private Instant instant(String name, Instant otherwise) {
        return has(name) ? Instant.parse(text(name, "")) : otherwise;
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    private static Map<String, Object> schema(List<String> required, Map<String, Object> properties) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(
            List<String> required, Map<String, Object> others, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.putAll((Map<String, Object>) others.get("properties"));
        return schema(required, properties);
    }
}
