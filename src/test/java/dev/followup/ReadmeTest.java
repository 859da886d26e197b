package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Rule;
import dev.followup.text.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(java|json|text)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path classes;

    @Test
    void theFirstExamplePrintsWhatTheReadmeSaysAndAllExamplesCompile() throws Exception {
        List<String> java = blocks("java");
        String first =
                "public static String first() {\n" + java.get(0).replace("System.out.println(", "return (") + "}\n";
        String rest = java.subList(1, java.size()).stream().collect(Collectors.joining("\n"));

        Class<?> readme = compile(
                first + "static void rest(Submission acme, ZoneId chicago, List<FollowUp> facts, Instant now) {\n"
                        + rest + "}\n");

        Method method = readme.getMethod("first");
        assertThat(method.invoke(null)).isEqualTo(blocks("text").get(0));
    }

    @Test
    void theFirstHostIsTheFirstExample() throws IOException {
        Path plain = Path.of("src/it/plain");

        assertThat(Files.readString(plain.resolve("src/main/java/plain/FirstCall.java")))
                .containsIgnoringWhitespaces(blocks("java").get(0));
        assertThat(Files.readString(plain.resolve("expected.txt")))
                .isEqualTo(blocks("text").get(0) + "\n");
    }

    @Test
    void theJsonIsThatOfTheFirstExamplesCall() throws Exception {
        String first = "public static CallPlan plan() {\n"
                + blocks("java").get(0).replaceAll("System.out.println.*", "return plan;") + "}\n";
        CallPlan plan = (CallPlan) compile(first).getMethod("plan").invoke(null);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        ObjectNode call = (ObjectNode)
                mapper.readTree(mapper.writeValueAsString(plan.calls().get(0)));
        call.putArray("followUps");
        call.putArray("rejections");

        assertThat(mapper.readTree(blocks("json").get(0).replace("[ ... ]", "[]")))
                .isEqualTo(call);
    }

    @Test
    void theRulesTableNamesEveryRuleInOrder() throws IOException {
        Matcher rows = Pattern.compile("^\\| `([A-Z_]+)` \\| (.*) \\| (article|practice) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("README.md")));
        List<String> table = new ArrayList<>();
        while (rows.find()) {
            table.add(rows.group(1) + " " + rows.group(2) + " " + rows.group(3).toUpperCase(Locale.ROOT));
        }

        assertThat(table)
                .containsExactly(List.of(Rule.values()).stream()
                        .map(rule -> rule + " " + Wording.in(Locale.ENGLISH).of(rule) + " " + rule.source())
                        .toArray(String[]::new));
    }

    private Class<?> compile(String body) throws Exception {
        StringBuilder source = new StringBuilder();
        for (String name : List.of(
                "com.fasterxml.jackson.annotation",
                "dev.followup",
                "dev.followup.calendar",
                "dev.followup.model",
                "dev.followup.plan",
                "dev.followup.role",
                "dev.followup.spi",
                "dev.followup.store",
                "dev.followup.tck",
                "dev.followup.text",
                "java.time",
                "java.util")) {
            source.append("import ").append(name).append(".*;\n");
        }
        source.append("public class Readme {\n").append(body).append("}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        assertThat(compiler.getTask(said, null, null, options, null, List.of(file))
                        .call())
                .as(said.toString() + source)
                .isTrue();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}).loadClass("Readme");
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            if (blocks.group(1).equals(language)) {
                found.add(blocks.group(2));
            }
        }
        return found;
    }
}
