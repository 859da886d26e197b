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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact as ASCII text, one {@code name=value} a line in the order of the fact's components; what is absent has no line.
 * Instants are in UTC. A role is its title, and its kind only where the host declared it.
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
        List<Contact> contacts = submission.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            out.put("contact." + i + ".", contacts.get(i));
        }
        out.put("origin", submission.origin());
        out.put("referredBy", submission.referredBy());
        out.put("priority", submission.priority());
        out.put("switchboard", submission.switchboard());
        out.put("switchboardZone", submission.switchboardZone());
        out.put("website", submission.website());
        out.put("callsDeclined", submission.callsDeclined());
        out.put("callOn", submission.callOn());
        out.put("news", submission.news());
        return out.text.toString();
    }

    static Submission submission(String text) {
        Reader in = new Reader(text);
        Submission submission = new Submission(
                in.get("id"),
                Document.valueOf(in.get("document")),
                in.get("employer"),
                in.get("position"),
                LocalDate.parse(in.get("sentOn")),
                in.contacts(),
                Origin.valueOf(in.get("origin")),
                in.find("referredBy"),
                Priority.valueOf(in.get("priority")),
                in.find("switchboard"),
                in.find("switchboardZone", ZoneId::of),
                in.find("website", URI::create),
                Boolean.parseBoolean(in.get("callsDeclined")),
                in.find("callOn", LocalDate::parse),
                News.valueOf(in.get("news")));
        in.requireEnd();
        return submission;
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
        if (attempt.referredTo() != null) {
            out.put("referredTo.", attempt.referredTo());
        }
        out.put("dialled", attempt.dialled());
        out.put("note", attempt.note());
        return out.text.toString();
    }

    static CallAttempt attempt(String text) {
        Reader in = new Reader(text);
        CallAttempt attempt = new CallAttempt(
                in.get("id"),
                in.get("submissionId"),
                in.get("contactName"),
                Instant.parse(in.get("at")),
                Outcome.valueOf(in.get("outcome")),
                in.find("callBackAt", Instant::parse),
                in.find("notBefore", LocalDate::parse),
                in.contact("referredTo."),
                in.find("dialled"),
                in.find("note"));
        in.requireEnd();
        return attempt;
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

    /** Goes through the lines once, in the order in which they were written. */
    private static final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private List<Contact> contacts() {
            List<Contact> contacts = new ArrayList<>();
            Contact contact = contact("contact.0.");
            while (contact != null) {
                contacts.add(contact);
                contact = contact("contact." + contacts.size() + ".");
            }
            return contacts;
        }

        private @Nullable Contact contact(String prefix) {
            String name = find(prefix, "name");
            if (name == null) {
                return null;
            }
            String title = required("title", find(prefix, "title"));
            String kind = find(prefix, "role");
            return new Contact(
                    name,
                    kind == null ? Role.of(title) : Role.of(title, Role.Kind.valueOf(kind)),
                    parsed(find(prefix, "zone"), ZoneId::of),
                    phones(prefix),
                    find(prefix, "region"),
                    find(prefix, "source"));
        }

        private List<String> phones(String prefix) {
            List<String> phones = new ArrayList<>();
            String phone = find(prefix, "phone.0");
            while (phone != null) {
                phones.add(phone);
                phone = find(prefix, "phone." + phones.size());
            }
            return phones;
        }

        private String get(String name) {
            return required(name, find(name));
        }

        private @Nullable String find(String name) {
            return find("", name);
        }

        private <T> @Nullable T find(String name, Function<String, T> parse) {
            return parsed(find(name), parse);
        }

        /** The value of the next line, if that is its name. */
        private @Nullable String find(String prefix, String name) {
            int equals = at + prefix.length() + name.length();
            if (!text.startsWith(prefix, at)
                    || !text.startsWith(name, at + prefix.length())
                    || !text.startsWith("=", equals)) {
                return null;
            }
            int end = text.indexOf('\n', equals);
            at = end + 1;
            return plain(text.substring(equals + 1, end));
        }

        private void requireEnd() {
            if (at < text.length()) {
                throw new IllegalStateException("a line is unknown");
            }
        }

        private static String required(String name, @Nullable String value) {
            if (value == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return value;
        }

        private static <T> @Nullable T parsed(@Nullable String value, Function<String, T> parse) {
            return value == null ? null : parse.apply(value);
        }

        private static String plain(String line) {
            if (line.indexOf('\\') < 0) {
                return line;
            }
            StringBuilder plain = new StringBuilder(line.length());
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    plain.append((char) Integer.parseInt(line, i + 1, i + 5, 16));
                    i += 4;
                } else {
                    plain.append(c);
                }
            }
            return plain.toString();
        }
    }
}
