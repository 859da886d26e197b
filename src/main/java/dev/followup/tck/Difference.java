package dev.followup.tck;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;

/** Names the component of a fact that came back changed, without its value. */
final class Difference {
    private static final List<Class<?>> FACTS =
            List.of(FollowUp.class, Submission.class, CallAttempt.class, Touch.class, Contact.class);

    private Difference() {}

    static void require(FollowUp expected, FollowUp actual) throws StoreRule.Broken {
        if (!expected.equals(actual)) {
            throw new StoreRule.Broken(of("follow-up", expected, actual) + " came back changed");
        }
    }

    private static String of(String path, Object expected, Object actual) {
        if (expected instanceof List<?> wanted && actual instanceof List<?> got) {
            if (wanted.size() != got.size()) {
                return path + " (" + wanted.size() + ", now " + got.size() + ")";
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (!Objects.equals(wanted.get(i), got.get(i))) {
                    return of(path + "[" + i + "]", wanted.get(i), got.get(i));
                }
            }
        }
        if (FACTS.contains(expected.getClass()) && actual != null && expected.getClass() == actual.getClass()) {
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                Object wanted = value(component, expected);
                Object got = value(component, actual);
                if (!Objects.equals(wanted, got)) {
                    String inner = path + "." + component.getName();
                    return wanted == null || got == null ? inner : of(inner, wanted, got);
                }
            }
        }
        return path;
    }

    private static Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("the components of a fact are public", impossible);
        }
    }
}
