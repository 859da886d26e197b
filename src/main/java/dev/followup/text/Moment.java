package dev.followup.text;

import dev.followup.plan.CallPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a page is read, and in which words.
 *
 * @param words those of a page about the plan's year
 * @param callerZone the caller's, null if unknown
 * @param now the instant of planning
 */
record Moment(Words words, @Nullable ZoneId callerZone, Instant now, LocalDate today) {

    static Moment of(CallPlan plan, Words words) {
        LocalDate today = plan.today();
        return new Moment(words.inYear(today.getYear()), plan.callerZone(), plan.madeAt(), today);
    }

    String say(Phrase phrase, @Nullable Object... values) {
        return words.say(phrase, values);
    }
}
