package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** What is said to be done is shown by tests that are there: the rows of {@code capabilities.txt}. */
class CapabilitiesTest {
    private static final String ROOT = "dev.followup.";
    private static final String LEFT_OUT = "no: ";
    private static final List<Class<? extends Annotation>> TESTS =
            List.of(Test.class, ParameterizedTest.class, TestFactory.class, Property.class, Example.class);

    private record Row(String id, String what, String shown) {
        private boolean isLeftOut() {
            return shown.startsWith(LEFT_OUT);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsShownByTestsThatAreThere() throws IOException {
        return rows().stream()
                .filter(row -> !row.isLeftOut())
                .map(row -> DynamicTest.dynamicTest(
                        row.id + " " + row.what,
                        () -> assertThat(row.shown.split(", ")).allMatch(CapabilitiesTest::isThere)));
    }

    @Test
    void noneIsForgotten() throws IOException {
        List<String> ids = new ArrayList<>();
        int[] counts = {9, 14, 6, 20, 13, 9};
        for (int i = 0; i < counts.length; i++) {
            char chapter = (char) ('A' + i);
            IntStream.rangeClosed(1, counts[i]).forEach(number -> ids.add(chapter + "" + number));
        }
        IntStream.rangeClosed(1, 24).forEach(number -> ids.add("U" + number));

        assertThat(rows()).extracting(Row::id).containsExactlyElementsOf(ids);
    }

    @Test
    void fewAreLeftOutAndEachSaysWhy() throws IOException {
        assertThat(rows())
                .filteredOn(Row::isLeftOut)
                .hasSizeLessThanOrEqualTo(8)
                .allMatch(row -> row.shown.length() > LEFT_OUT.length());
    }

    private static boolean isThere(String test) {
        String[] parts = test.split("#");
        return parts[0].startsWith("src/it/") ? isInSource(parts[0], parts[1]) : isInClass(parts[0], parts[1]);
    }

    private static boolean isInSource(String file, String method) {
        try {
            return Files.readString(Path.of(file)).contains("void " + method + "(");
        } catch (IOException missing) {
            throw new IllegalArgumentException(file, missing);
        }
    }

    private static boolean isInClass(String name, String method) {
        try {
            return Arrays.stream(Class.forName(ROOT + name).getDeclaredMethods())
                    .anyMatch(one -> one.getName().equals(method) && isTest(one));
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(name, missing);
        }
    }

    private static boolean isTest(Method method) {
        return TESTS.stream().anyMatch(method::isAnnotationPresent);
    }

    private static List<Row> rows() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(CapabilitiesTest.class.getResourceAsStream("capabilities.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
