package dev.followup.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Compares JSON with the components of records. */
final class Components {
    private Components() {}

    /** Each object has the components of its record and nothing else, however deep it lies. */
    static void assertNothingElse(String json, Object value) {
        try {
            walk(new ObjectMapper().readTree(json), value);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static void walk(JsonNode json, Object value) {
        if (value instanceof Record record) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            assertThat(names(json))
                    .as(record.getClass().getName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(components)
                            .map(RecordComponent::getName)
                            .toList());
            for (RecordComponent component : components) {
                walk(json.get(component.getName()), read(record, component));
            }
        } else if (value instanceof Map<?, ?> map) {
            assertThat(names(json)).hasSameSizeAs(map.keySet());
            map.forEach((name, detail) -> walk(json.get(name.toString()), detail));
        } else if (value instanceof List<?> list) {
            assertThat(json.isArray()).isTrue();
            assertThat(json.size()).isEqualTo(list.size());
            for (int i = 0; i < list.size(); i++) {
                walk(json.get(i), list.get(i));
            }
        } else {
            assertThat(json.isValueNode()).as(json.toString()).isTrue();
            assertThat(json.isNull()).isEqualTo(value == null);
        }
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
