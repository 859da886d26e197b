package dev.followup;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where two values of records and lists differ, for the reader of a broken law: their texts hide people. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** The paths at which they differ with both values, none if they are equal. */
    static List<String> between(Object one, Object other) {
        Differences differences = new Differences();
        differences.compare("", one, other);
        return differences.found;
    }

    private void compare(String path, Object one, Object other) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof List<?> list && other instanceof List<?> list2 && list.size() == list2.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", list.get(i), list2.get(i));
            }
        } else if (one instanceof Record && other != null && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                compare(path + "." + component.getName(), value(component, one), value(component, other));
            }
        } else {
            found.add(path + ": " + one + " / " + other);
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
