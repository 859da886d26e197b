package desk;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;

/** What somebody typed, and which fields of it no fact could be made of. Nothing typed is lost. */
public final class Form {
    private final Map<String, String> typed;
    private final Set<String> wrong = new TreeSet<>();

    Form(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    static Form empty() {
        return new Form(Map.of());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String typed(String field, String ifNew) {
        return typed.getOrDefault(field, ifNew == null ? "" : ifNew);
    }

    public boolean has(String field) {
        return !typed(field).isEmpty();
    }

    /** The id that the page gave to what it sends, so that sending it twice is sending it once. */
    public String id() {
        return typed("id", UUID.randomUUID().toString());
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public Set<String> wrong() {
        return wrong;
    }

    void refuse(String field) {
        wrong.add(field);
    }

    /** A fact with what a field says, if it says something; what a field may say, the fact knows best. */
    <T> T read(String field, T fact, BiFunction<T, String, T> with) {
        return has(field) ? require(field, fact, with) : fact;
    }

    <T> T require(String field, T fact, BiFunction<T, String, T> with) {
        try {
            return with.apply(fact, typed(field));
        } catch (IllegalArgumentException | DateTimeException wrongValue) {
            refuse(field);
            return fact;
        }
    }
}
