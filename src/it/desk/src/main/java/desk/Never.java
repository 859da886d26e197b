package desk;

import dev.followup.model.Contact;
import dev.followup.model.Spelling;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is not called, each person once.
 *
 * @param never in human resources, recruiters, and who asked not to be called
 * @param notAboutThis everybody else who is not the one to call
 */
public record Never(List<Listed> never, List<Listed> notAboutThis) {

    /** One person, and every reason. */
    public record Listed(Contact contact, String employer, boolean never, Set<Reason> reasons) {}

    static Never of(CallPlan plan) {
        Map<String, Listed> people = new LinkedHashMap<>();
        Stream.of(plan.calls(), plan.research(), plan.closed())
                .flatMap(List::stream)
                .forEach(step -> step.rejections().forEach(rejection -> add(people, step, rejection)));
        plan.calls().forEach(call -> people.remove(key(call.contact(), employer(call))));
        List<Listed> listed = List.copyOf(people.values());
        return new Never(
                listed.stream().filter(Listed::never).toList(),
                listed.stream().filter(one -> !one.never()).toList());
    }

    private static void add(Map<String, Listed> people, NextStep step, Rejection rejection) {
        String employer = employer(step);
        people.merge(
                key(rejection.contact(), employer),
                new Listed(rejection.contact(), employer, rejection.never(), new LinkedHashSet<>(rejection.reasons())),
                (known, more) -> {
                    known.reasons().addAll(more.reasons());
                    return new Listed(known.contact(), employer, known.never() || more.never(), known.reasons());
                });
    }

    private static String employer(NextStep step) {
        return step.followUps().get(0).submission().employer();
    }

    private static String key(Contact contact, String employer) {
        return Spelling.employer(employer) + '\n' + Spelling.name(contact.name());
    }
}
