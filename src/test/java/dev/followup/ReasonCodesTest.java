package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rule;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Nothing is said that no law holds true. */
class ReasonCodesTest {
    private static final List<Class<?>> SPEC =
            List.of(WhenReasonsProperties.class, WhoReasonsProperties.class, StepReasonsProperties.class);

    @Test
    void everyCodeIsCitedByAProperty() {
        Set<Code> cited = EnumSet.noneOf(Code.class);
        for (Class<?> laws : SPEC) {
            for (Method method : laws.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Property.class)) {
                    for (Parameter parameter : method.getParameters()) {
                        cited.addAll(List.of(parameter.getAnnotation(Of.class).value()));
                    }
                }
            }
        }

        assertThat(cited).containsExactly(Code.values());
    }

    @Test
    void everyRuleSpeaksWithACode() {
        assertThat(Arrays.stream(Code.values()).map(Code::rule)).contains(Rule.values());
    }
}
