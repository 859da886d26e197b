package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/** What the laws of reasons have in common: a reason as it was said, and what is looked at after a fact was changed. */
abstract class ReasonLaws {
    static final CallHours DAY_AND_NIGHT = CallHours.between(LocalTime.MIN, LocalTime.MAX);
    static final BusinessCalendar EVERY_DAY = BusinessCalendar.of(Set.of(), List.of());
    private static final int OFTEN = 12;

    /** Everything that was said with one of the codes; that it was said often enough is a law too. */
    @Provide
    Arbitrary<Said> said(TypeUsage parameter) {
        Code[] codes = parameter.findAnnotation(Of.class).orElseThrow().value();
        List<Said> said = new ArrayList<>();
        for (Code code : codes) {
            assertThat(Said.all(code)).as("how often %s is said", code).hasSizeGreaterThanOrEqualTo(OFTEN);
            said.addAll(Said.all(code));
        }
        return Arbitraries.of(said);
    }

    /** The day that was decided: of a call or of research when it became due, of what is closed never. */
    static LocalDate due(NextStep step) {
        return step instanceof PlannedCall call
                ? call.due()
                : step instanceof Research research ? research.due() : LocalDate.MAX;
    }

    /** The days on which the steps about the same submissions become due after a change of the facts. */
    static List<LocalDate> dues(Said said, Situation changed) {
        return ids(said.said()).stream()
                .map(id -> due(changed.step(id)))
                .sorted()
                .toList();
    }

    /** Whom to call, at which number and when, or what else to do. */
    static List<Object> decision(NextStep step) {
        if (step instanceof PlannedCall call) {
            return List.of(
                    call.contact().name(),
                    call.phone(),
                    call.window(),
                    call.due(),
                    call.followUps().size());
        }
        return step instanceof Research research
                ? List.of(research.why(), research.due(), research.by())
                : List.of(step);
    }

    static List<Code> codes(NextStep step) {
        return step.reasons().stream().map(reason -> reason.code()).toList();
    }

    /** Attempts to reach whom a call is for, at the employer, about whatever submission. */
    static Predicate<CallAttempt> to(Said said, @Nullable Contact contact) {
        return attempt -> contact != null
                && contact.name().equals(attempt.contactName())
                && said.situation().isAtSameEmployer(attempt.submissionId(), said.id());
    }

    static Predicate<CallAttempt> to(Said said) {
        return to(said, contact(said));
    }

    /** Whom the step or the rejection is about; null if about nobody. */
    static @Nullable Contact contact(Said said) {
        if (said.rejection() != null) {
            return said.rejection().contact();
        }
        return said.step() instanceof PlannedCall call
                ? call.contact()
                : said.step() instanceof Research research ? research.manager() : null;
    }

    static List<String> ids(NextStep step) {
        return step.followUps().stream()
                .map(FollowUp::submission)
                .map(submission -> submission.id())
                .toList();
    }

    /** An attempt as if it had ended so; what does not go with that was not said. */
    static CallAttempt with(CallAttempt attempt, Outcome outcome) {
        return new CallAttempt(
                attempt.id(),
                attempt.submissionId(),
                attempt.contactName(),
                attempt.contactId(),
                attempt.at(),
                outcome,
                false,
                outcome.mayAgreeOnCall() ? attempt.callBackAt() : null,
                outcome.mayAgreeOnCall() ? attempt.callExpectedBy() : null,
                outcome.mayNameDay() ? attempt.notBefore() : null,
                outcome.mayPointOn() ? attempt.referredTo() : null,
                attempt.dialled(),
                attempt.note());
    }

    static BusinessCalendar open(BusinessCalendar calendar, LocalDate... dates) {
        List<LocalDate> open = Arrays.asList(dates);
        return date -> open.contains(date) || calendar.isBusinessDay(date);
    }

    static CallHours open(CallHours hours, LocalDate date) {
        return hours.with(date.getDayOfWeek(), new CallHours.Range(LocalTime.MIN, LocalTime.MAX));
    }
}
