package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.plan.Reason;
import dev.followup.plan.Rule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final List<Class<?>> SPEC =
            List.of(WhoProperties.class, WhenProperties.class, LifeProperties.class, PlanProperties.class);

    @Test
    void everyRuleIsCitedByAProperty() {
        Set<Rule> cited = EnumSet.noneOf(Rule.class);
        for (Class<?> laws : SPEC) {
            for (Method method : laws.getDeclaredMethods()) {
                Law law = method.getAnnotation(Law.class);
                if (law != null && method.isAnnotationPresent(Property.class)) {
                    cited.addAll(List.of(law.value()));
                }
            }
        }

        assertThat(cited).containsExactly(Rule.values());
    }

    @Test
    void everyRuleSpeaksWithACode() {
        assertThat(Arrays.stream(Reason.Code.values()).map(Reason.Code::rule)).containsAll(List.of(Rule.values()));
    }
}
