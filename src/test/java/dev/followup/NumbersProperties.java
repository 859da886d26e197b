package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rule;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A number is one however it is written. */
class NumbersProperties {

    @Property(tries = 3_001, generation = GenerationMode.EXHAUSTIVE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void aNumberWrittenTwiceIsOne(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search);
        CallPlan once = situation.plan();
        // merges stay narrow: one more spelling may make people of one name one
        Assume.that(once.notes().stream().noneMatch(note -> note.code() == Code.NAMESAKES));

        CallPlan twice = situation
                .contacts(contact -> true, NumbersProperties::withNumbersTwice)
                .plan();

        assertThat(numbersAndDays(twice)).isEqualTo(numbersAndDays(once));
        occurs(
                "after no answer another number is dialled",
                once.calls().stream()
                        .flatMap(call -> call.reasons().stream())
                        .anyMatch(NumbersProperties::isNextNumber));
    }

    private static Contact withNumbersTwice(Contact contact) {
        Contact twice = contact;
        for (String phone : contact.canonicalPhones()) {
            twice = twice.withPhone(phone.length() == 11 ? phone.substring(1) : "011-1-" + phone);
        }
        return twice;
    }

    private static List<Object> numbersAndDays(CallPlan plan) {
        List<Object> all = new ArrayList<>(plan.notes());
        plan.calls().forEach(call -> all.add(List.of(call.id(), call.phone(), call.window(), call.reasons())));
        plan.research()
                .forEach(research ->
                        all.add(List.of(research.id(), research.by(), research.steps(), research.reasons())));
        return all;
    }

    private static boolean isNextNumber(Reason reason) {
        return reason.code() == Code.NEXT_NUMBER;
    }

    /** In search 965 the third spelling of a number once took its reason from the second question, not from the first. */
    @Property(tries = 3_001, generation = GenerationMode.EXHAUSTIVE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void howASwitchboardIsWrittenChangesNothing(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search);
        CallPlan plan = situation.plan();

        CallPlan respelled = situation
                .submissions(submission -> {
                    String board = submission.switchboard();
                    return board == null || submission.id().hashCode() % 2 == 0
                            ? submission
                            : submission.withSwitchboard(board.replace("+1 ", ""), submission.switchboardZone());
                })
                .plan();

        assertThat(days(respelled)).isEqualTo(days(plan));
        occurs(
                "several are asked at one number",
                plan.research().stream()
                        .flatMap(research -> research.reasons().stream())
                        .anyMatch(reason -> reason.code() == Code.ASKED_TOGETHER));
    }

    private static List<Object> days(CallPlan plan) {
        return plan.research().stream()
                .<Object>map(research -> List.of(research.id(), research.by(), research.reasons()))
                .toList();
    }

    private static void occurs(String label, boolean occurs) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
