package dev.followup.store;

import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.role.Role;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        out.put("employerId", submission.employerId());
        out.put("employerHidden", submission.employerHidden());
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
                in.find("employerId"),
                Boolean.parseBoolean(in.get("employerHidden")),
                in.get("position"),
                LocalDate.parse(in.get("sentOn")),
                in.contacts(),
                Origin.valueOf(in.get("origin")),
                in.find("referredBy"),
                Priority.valueOf(in.get("priority")),
                in.find("switchboard"),
                in.find("switchboardZone", FactText::zone),
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
        out.put("contactId", attempt.contactId());
        out.put("at", attempt.at());
        out.put("outcome", attempt.outcome());
        out.put("incoming", attempt.incoming());
        out.put("callBackAt", attempt.callBackAt());
        out.put("callExpectedBy", attempt.callExpectedBy());
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
                in.find("contactName"),
                in.find("contactId"),
                Instant.parse(in.get("at")),
                Outcome.valueOf(in.get("outcome")),
                Boolean.parseBoolean(in.get("incoming")),
                in.find("callBackAt", Instant::parse),
                in.find("callExpectedBy", LocalDate::parse),
                in.find("notBefore", LocalDate::parse),
                in.contact("referredTo."),
                in.find("dialled"),
                in.find("note"));
        in.requireEnd();
        return attempt;
    }

    static String of(Touch touch) {
        Writer out = new Writer();
        out.put("id", touch.id());
        out.put("submissionId", touch.submissionId());
        out.put("at", touch.at());
        out.put("channel", touch.channel());
        out.put("incoming", touch.incoming());
        out.put("contactName", touch.contactName());
        out.put("note", touch.note());
        return out.text.toString();
    }

    static Touch touch(String text) {
        Reader in = new Reader(text);
        Touch touch = new Touch(
                in.get("id"),
                in.get("submissionId"),
                Instant.parse(in.get("at")),
                Touch.Channel.valueOf(in.get("channel")),
                Boolean.parseBoolean(in.get("incoming")),
                in.find("contactName"),
                in.find("note"));
        in.requireEnd();
        return touch;
    }

    /** Text that any character set holds and any collation tells apart, unescaped by {@link #plain}. */
    static String escaped(String plain) {
        StringBuilder text = new StringBuilder(plain.length());
        escape(plain, text);
        return text.toString();
    }

    static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                plain.append((char) Integer.parseInt(escaped, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void escape(String plain, StringBuilder text) {
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
    }

    /** Null where this JDK does not know the region, as one with older time zone data does not. */
    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (ZoneRulesException unknown) {
            return null;
        }
    }

    /** From Monday on: a semicolon between days, a space between the ranges of one. */
    private static String week(CallHours hours) {
        return hours.week().stream()
                .map(day -> day.stream()
                        .map(range -> range.opens() + "-" + range.closes())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static CallHours callHours(String week) {
        return new CallHours(
                Stream.of(week.split(";", -1)).map(FactText::ranges).toList());
    }

    private static List<CallHours.Range> ranges(String day) {
        return day.isEmpty()
                ? List.of()
                : Stream.of(day.split(" ", -1)).map(FactText::range).toList();
    }

    private static CallHours.Range range(String text) {
        int dash = text.indexOf('-');
        return new CallHours.Range(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder(512);

        private void put(String prefix, Contact contact) {
            put(prefix + "name", contact.name());
            put(prefix + "id", contact.id());
            put(prefix + "title", contact.role().title());
            put(prefix + "role", contact.role().declared() ? contact.role().kind() : null);
            put(prefix + "zone", contact.zone());
            for (int i = 0; i < contact.phones().size(); i++) {
                put(prefix + "phone." + i, contact.phones().get(i));
            }
            put(prefix + "region", contact.region());
            put(prefix + "callHours", contact.callHours() == null ? null : week(contact.callHours()));
            put(prefix + "source", contact.source());
        }

        private void put(String name, @Nullable Object value) {
            if (value == null) {
                return;
            }
            text.append(name).append('=');
            escape(value instanceof Enum<?> constant ? constant.name() : value.toString(), text);
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
            String id = find(prefix, "id");
            String title = required("title", find(prefix, "title"));
            String kind = find(prefix, "role");
            return new Contact(
                    id,
                    name,
                    kind == null ? Role.of(title) : Role.of(title, Role.Kind.valueOf(kind)),
                    parsed(find(prefix, "zone"), FactText::zone),
                    phones(prefix),
                    find(prefix, "region"),
                    parsed(find(prefix, "callHours"), FactText::callHours),
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

        private <T> @Nullable T find(String name, Parser<T> parse) {
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

        private static <T> @Nullable T parsed(@Nullable String value, Parser<T> parse) {
            return value == null ? null : parse.parse(value);
        }
    }

    /** Reads a text; null where this process does not know what it says. */
    @FunctionalInterface
    private interface Parser<T> {
        @Nullable T parse(String text);
    }
}
