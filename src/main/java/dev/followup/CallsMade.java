package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.KnownPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How many calls were made on each date: they take of its room. */
final class CallsMade {
    private CallsMade() {}

    /** How many calls were made on each date of the caller's; without a caller, of the callee's. */
    static Map<LocalDate, Integer> toPeople(Facts facts, Function<KnownPerson, ZoneId> zones) {
        Map<LocalDate, Integer> made = new HashMap<>();
        for (KnownPerson person : facts.people().everyone()) {
            if (!person.attempts().isEmpty()) {
                ZoneId zone = zones.apply(person);
                facts.history(person).attempts().stream()
                        .filter(attempt -> !attempt.incoming() && !facts.isInquiry(attempt))
                        .map(attempt -> CallHistory.atMost(attempt.at(), facts.now()))
                        .distinct()
                        .forEach(at -> made.merge(at.atZone(zone).toLocalDate(), 1, Integer::sum));
            }
        }
        return made;
    }

    /** How many calls to gatekeepers and receptions were made on each date: they are research. */
    static Map<LocalDate, Integer> toReceptions(Facts facts, Availabilities availabilities) {
        Map<LocalDate, Integer> made = new HashMap<>();
        for (int i = 0; i < facts.count(); i++) {
            ZoneId zone = facts.settings().caller() != null
                    ? facts.settings().caller().zone()
                    : availabilities.zone(facts.followUp(i).submission().switchboardZone());
            for (CallAttempt inquiry : facts.calls(i).inquiries()) {
                if (!inquiry.incoming()) {
                    Instant at = CallHistory.atMost(inquiry.at(), facts.now());
                    made.merge(at.atZone(zone).toLocalDate(), 1, Integer::sum);
                }
            }
        }
        return made;
    }
}
