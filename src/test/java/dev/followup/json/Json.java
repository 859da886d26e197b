package dev.followup.json;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** What hosts write JSON with, set up for java.time and for nothing else. */
enum Json {
    /** Dates as text, for it would write them as numbers otherwise. */
    JACKSON_2 {
        private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();

        @Override
        String write(Object value) {
            try {
                return MAPPER.writeValueAsString(value);
            } catch (IOException wrong) {
                throw new AssertionError(wrong);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return MAPPER.readValue(json, type);
            } catch (IOException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        }
    },
    /** As it comes. */
    JACKSON_3 {
        private static final tools.jackson.databind.json.JsonMapper MAPPER =
                new tools.jackson.databind.json.JsonMapper();

        @Override
        String write(Object value) {
            return MAPPER.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return MAPPER.readValue(json, type);
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        }
    };

    abstract String write(Object value);

    /** Reads; what cannot be is an {@link IllegalArgumentException}. */
    abstract <T> T read(String json, Class<T> type);
}
