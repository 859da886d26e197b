package dev.followup.store;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact as ASCII text, one {@code name=value} a line; what is absent has no line. Instants are in UTC. A role is its title,
 * and its kind only where the host declared it.
 */
final class FactText {
    private static final String HEX = "0123456789abcdef";

    private FactText() {}

    static String of(Submission submission) {
        Writer out = new Writer();
        out.put("id", submission.id());
        out.put("document", submission.document());
        out.put("employer", submission.employer());
        out.put("position", submission.position());
        out.put("sentOn", submission.sentOn());
        out.put("origin", submission.origin());
        out.put("referredBy", submission.referredBy());
        out.put("priority", submission.priority());
        out.put("switchboard", submission.switchboard());
        out.put("switchboardZone", submission.switchboardZone());
        out.put("website", submission.website());
        out.put("callsDeclined", submission.callsDeclined());
        out.put("callOn", submission.callOn());
        out.put("news", submission.news());
        List<Contact> contacts = submission.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            out.put("contact." + i + ".", contacts.get(i));
        }
        return out.text.toString();
    }

    static Submission submission(String text) {
        Reader in = new Reader(text);
        List<Contact> contacts = new ArrayList<>();
        while (in.has("contact." + contacts.size() + ".name")) {
            contacts.add(in.contact("contact." + contacts.size() + "."));
        }
        return new Submission(
                in.get("id"),
                Document.valueOf(in.get("document")),
                in.get("employer"),
                in.get("position"),
                LocalDate.parse(in.get("sentOn")),
                contacts,
                Origin.valueOf(in.get("origin")),
                in.find("referredBy"),
                Priority.valueOf(in.get("priority")),
                in.find("switchboard"),
                in.find("switchboardZone", ZoneId::of),
                in.find("website", URI::create),
                Boolean.parseBoolean(in.get("callsDeclined")),
                in.find("callOn", LocalDate::parse),
                News.valueOf(in.get("news")));
    }

    static String of(CallAttempt attempt) {
        Writer out = new Writer();
        out.put("id", attempt.id());
        out.put("submissionId", attempt.submissionId());
        out.put("contactName", attempt.contactName());
        out.put("at", attempt.at());
        out.put("outcome", attempt.outcome());
        out.put("callBackAt", attempt.callBackAt());
        out.put("notBefore", attempt.notBefore());
        out.put("dialled", attempt.dialled());
        out.put("note", attempt.note());
        if (attempt.referredTo() != null) {
            out.put("referredTo.", attempt.referredTo());
        }
        return out.text.toString();
    }

    static CallAttempt attempt(String text) {
        Reader in = new Reader(text);
        return new CallAttempt(
                in.get("id"),
                in.get("submissionId"),
                in.get("contactName"),
                Instant.parse(in.get("at")),
                Outcome.valueOf(in.get("outcome")),
                in.find("callBackAt", Instant::parse),
                in.find("notBefore", LocalDate::parse),
                in.has("referredTo.name") ? in.contact("referredTo.") : null,
                in.find("dialled"),
                in.find("note"));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder(512);

        private void put(String prefix, Contact contact) {
            put(prefix + "name", contact.name());
            put(prefix + "title", contact.role().title());
            put(prefix + "role", contact.role().declared() ? contact.role().kind() : null);
            put(prefix + "zone", contact.zone());
            for (int i = 0; i < contact.phones().size(); i++) {
                put(prefix + "phone." + i, contact.phones().get(i));
            }
            put(prefix + "region", contact.region());
            put(prefix + "source", contact.source());
        }

        private void put(String name, @Nullable Object value) {
            if (value == null) {
                return;
            }
            text.append(name).append('=');
            String plain = value instanceof Enum<?> constant ? constant.name() : value.toString();
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (c >= ' ' && c < 0x7f && c != '\\') {
                    text.append(c);
                } else {
                    text.append('\\');
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        text.append(HEX.charAt(c >> shift & 0xf));
                    }
                }
            }
            text.append('\n');
        }
    }

    private static final class Reader {
        private final Map<String, String> values = new HashMap<>();

        private Reader(String text) {
            for (int start = 0; start < text.length(); ) {
                int equals = text.indexOf('=', start);
                int end = text.indexOf('\n', start);
                values.put(text.substring(start, equals), plain(text, equals + 1, end));
                start = end + 1;
            }
        }

        private static String plain(String text, int start, int end) {
            int escape = text.indexOf('\\', start);
            if (escape < 0 || escape >= end) {
                return text.substring(start, end);
            }
            StringBuilder plain = new StringBuilder(end - start);
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                } else {
                    plain.append(c);
                }
            }
            return plain.toString();
        }

        private Contact contact(String prefix) {
            String title = get(prefix + "title");
            String kind = find(prefix + "role");
            List<String> phones = new ArrayList<>();
            while (has(prefix + "phone." + phones.size())) {
                phones.add(get(prefix + "phone." + phones.size()));
            }
            return new Contact(
                    get(prefix + "name"),
                    kind == null ? Role.of(title) : Role.of(title, Role.Kind.valueOf(kind)),
                    find(prefix + "zone", ZoneId::of),
                    phones,
                    find(prefix + "region"),
                    find(prefix + "source"));
        }

        private boolean has(String name) {
            return values.containsKey(name);
        }

        private String get(String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return value;
        }

        private @Nullable String find(String name) {
            return values.get(name);
        }

        private <T> @Nullable T find(String name, Function<String, T> parse) {
            String value = values.get(name);
            return value == null ? null : parse.apply(value);
        }
    }
}
