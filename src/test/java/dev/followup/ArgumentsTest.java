package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.Move;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import dev.followup.text.Wording;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is missing is named. */
class ArgumentsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T18:00:00Z");

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

    @Test
    void aComponentOfARecordThatIsNullIsNamed() throws ReflectiveOperationException {
        Map<Class<?>, Record> samples = new LinkedHashMap<>();
        Submission sent = Submission.resume("1", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(manager("Dana Ruiz"), manager("Max Lind"), Contact.of("Kim Moe", "HR Director"));
        FollowUp called = FollowUp.of(
                sent,
                List.of(CallAttempt.of("a", "1", "Dana Ruiz", NOW.minusSeconds(86_400), Outcome.NO_ANSWER)),
                List.of(Touch.sent("b", "1", NOW.minusSeconds(86_400), Touch.Channel.EMAIL)));
        Submission unknown = Submission.letter("2", "Globex", "Engineer", LocalDate.of(2026, 11, 23));
        List<FollowUp> facts = List.of(called, FollowUp.of(unknown), FollowUp.of(closed()));
        FollowUpPolicy policy = FollowUpPolicy.standard();
        CallPlan plan = policy.plan(facts, NOW);
        collect(Role.hiringManager("Head"), samples); // else the title says the kind
        collect(plan, samples);
        collect(plan.changesSince(CallPlan.none()), samples);
        collect(new Move<>(plan.calls().get(0), plan.calls().get(0)), samples);
        collect(policy.readiness(sent), samples);
        collect(policy.readiness(unknown), samples);
        collect(Progress.of(facts, ZoneOffset.UTC), samples);
        collect(Cadence.standard(), samples);
        collect(Reason.Code.WON.details(), samples);
        collect(Reason.Code.FIRST_CALL.details(), samples);

        assertThat(samples).hasSizeGreaterThan(20).containsKeys(Alternative.class, Rejection.class, Closed.class);
        for (Record sample : samples.values()) {
            requireNamed(sample);
        }
    }

    private static Contact manager(String name) {
        return Contact.of(name, "Engineering Manager", ZoneOffset.UTC)
                .withPhone("+1 312 555 0100")
                .withCallHours(CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    private static Submission closed() {
        return Submission.letter("3", "Initech", "Engineer", LocalDate.of(2026, 11, 23))
                .withNews(News.FILLED);
    }

    /** One of each public record in a value, and in what it holds. */
    private static void collect(Object value, Map<Class<?>, Record> samples) throws ReflectiveOperationException {
        if (value instanceof Collection<?> elements) {
            for (Object element : elements) {
                collect(element, samples);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), samples);
        } else if (value instanceof Record made
                && Modifier.isPublic(made.getClass().getModifiers())) {
            samples.putIfAbsent(made.getClass(), made);
            for (Object held : components(made)) {
                collect(held, samples);
            }
        }
    }

    private static Object[] components(Record made) throws ReflectiveOperationException {
        RecordComponent[] components = made.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(made);
        }
        return values;
    }

    private static void requireNamed(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Constructor<?> constructor = sample.getClass()
                .getConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()
                    && !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                Object[] values = components(sample);
                values[i] = null;
                assertThatThrownBy(() -> constructor.newInstance(values))
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[i].getName());
            }
        }
    }

    private static void named(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
