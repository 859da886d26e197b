package dev.followup;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.followup.calendar.CallHours;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import dev.followup.text.Wording;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is missing is named. */
class ArgumentsTest {

    @Test
    void theParameterThatIsNullIsNamed() {
        FollowUpPolicy policy = FollowUpPolicy.standard();
        Agenda agenda = Agenda.of(CallPlan.none());
        Wording wording = Wording.in(Locale.ENGLISH);

        named("now", () -> policy.plan(List.of(), null));
        named("followUps", () -> policy.plan(null, null));
        named("draft", () -> policy.readiness(null));
        named("earlier", () -> CallPlan.none().changesSince(null));
        named("call", () -> Script.of((PlannedCall) null));
        named("research", () -> Script.of((Research) null));
        named("reason", () -> wording.of((Reason) null));
        named("rule", () -> wording.of((Rule) null));
        named("locale", () -> Wording.in(null));
        named("locale", () -> agenda.in((Locale) null));
        named("callersName", () -> agenda.from(null));
        named("phone", () -> agenda.reachableAt(null));
        named("followUps", () -> Progress.of(null, ZoneOffset.UTC));
        named("opens", () -> CallHours.between(null, LocalTime.NOON));
        named("closes", () -> CallHours.between(LocalTime.NOON, null));
    }

    private static void named(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
