package desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/** Facts, steps and plans are records that JSON knows as they are; this adds what makes them handy to send. */
@Configuration
class Json {
    @Bean
    JsonMapperBuilderCustomizer followup() {
        return mapper -> mapper.addMixIn(NextStep.class, Step.class)
                .addMixIn(Readiness.class, Gate.class)
                .addMixIn(Role.class, Title.class)
                .withConfigOverride(
                        List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Says which next step it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlannedCall.class, name = "call"),
        @JsonSubTypes.Type(value = Research.class, name = "research"),
        @JsonSubTypes.Type(value = Closed.class, name = "closed")
    })
    private interface Step {}

    /** Says whether a draft may be sent. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "readiness")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ready.class, name = "ready"),
        @JsonSubTypes.Type(value = NotReady.class, name = "notReady")
    })
    private interface Gate {}

    /** A bare title is enough: the library knows what it makes of a person. */
    private abstract static class Title {
        @JsonCreator
        Title(
                @JsonProperty("title") String title,
                @JsonProperty("kind") Role.Kind kind,
                @JsonProperty("declared") boolean declared) {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Role of(String title) {
            throw new UnsupportedOperationException("stands for Role.of");
        }
    }
}
