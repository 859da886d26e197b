package dev.followup.plan;

import dev.followup.model.Document;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * One fact that a reason names.
 *
 * @param name how {@link Reason#details()} calls it
 * @param kind what it may be
 */
public record Detail(String name, Kind kind) implements Serializable {

    /**
     * Makes a detail.
     *
     * @throws NullPointerException if an argument is null
     */
    public Detail {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** What a detail may be: its type, and what a text must be to stand for it. */
    public enum Kind {
        /** A {@link String}: an id of the host's. */
        ID(String.class),
        /** A list of ids. */
        IDS(List.class),
        /** A {@link String}: a person's title, maybe empty; masked in {@code toString()}. */
        TITLE(String.class),
        /** A list of words that stand in a title; masked in {@code toString()}. */
        WORDS(List.class),
        /** An {@link Integer}, 0 or more. */
        COUNT(Integer.class),
        /** A {@link Boolean}. */
        FLAG(Boolean.class),
        /** A {@link LocalDate}. */
        DAY(LocalDate.class),
        /** A {@link LocalTime}. */
        TIME(LocalTime.class),
        /** An {@link Instant}. */
        INSTANT(Instant.class),
        /** A {@link ZoneId}. */
        ZONE(ZoneId.class),
        /** The name of a {@link Document}. */
        DOCUMENT(String.class),
        /** The name of an {@link Outcome}. */
        OUTCOME(String.class),
        /** The name of a {@link Touch.Channel}. */
        CHANNEL(String.class),
        /** The name of a {@link ResearchSource}. */
        SOURCE(String.class),
        /** The name of a {@link HalfDay}. */
        HALF(String.class),
        /** The name of a {@link Whose}. */
        WHOSE(String.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** {@return the type of the value; the names of constants are texts} */
        public Class<?> type() {
            return type;
        }

        boolean personal() {
            return this == TITLE || this == WORDS;
        }

        Detail named(String name) {
            return new Detail(name, this);
        }

        private Object read(String text) {
            return switch (this) {
                case ID, TITLE -> text;
                case COUNT -> Integer.valueOf(text);
                case FLAG -> flag(text);
                case DAY -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case INSTANT -> Instant.parse(text);
                case ZONE -> ZoneId.of(text);
                case DOCUMENT -> Document.valueOf(text).name();
                case OUTCOME -> Outcome.valueOf(text).name();
                case CHANNEL -> Touch.Channel.valueOf(text).name();
                case SOURCE -> ResearchSource.valueOf(text).name();
                case HALF -> HalfDay.valueOf(text).name();
                case WHOSE -> Whose.valueOf(text).name();
                case IDS, WORDS -> throw new IllegalArgumentException("a list is needed");
            };
        }

        private static boolean flag(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("neither true nor false");
            }
            return text.equals("true");
        }
    }

    /** The halves of a day, before and after noon. */
    public enum HalfDay {
        /** Before noon. */
        MORNING,
        /** From noon on. */
        AFTERNOON
    }

    /** Whose calendar closes a day. */
    public enum Whose {
        /** The callee's. */
        CALLEE,
        /** The caller's. */
        CALLER,
        /** Both. */
        BOTH
    }

    /** {@return a value as this detail keeps it} */
    Object read(Object value) {
        Objects.requireNonNull(value, name);
        try {
            if (kind.type == List.class && value instanceof List<?> list) {
                return list.stream().map(one -> (Object) String.class.cast(one)).toList();
            }
            if (kind == Kind.COUNT && value instanceof Number number) {
                int count = Math.toIntExact(number.longValue());
                if (count < 0) {
                    throw new IllegalArgumentException("less than 0");
                }
                return count;
            }
            if (value instanceof Enum<?> constant) {
                return kind.read(constant.name());
            }
            if (value instanceof String text) {
                return kind.read(text);
            }
            if (kind.type.isInstance(value)) {
                return value;
            }
        } catch (ClassCastException | ArithmeticException | DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException("detail " + name + " is no " + kind, wrong);
        }
        throw new IllegalArgumentException("detail " + name + " is no " + kind);
    }
}
