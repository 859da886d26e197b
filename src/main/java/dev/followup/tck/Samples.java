package dev.followup.tck;

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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The facts that the rules store: plain ones, and the extremes that the model allows. */
final class Samples {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23); // a Monday
    static final Instant THURSDAY = Instant.parse("2026-11-26T15:04:05.123456789Z"); // a Thursday
    private static final String EVERY_SCRIPT = "Zo\u00eb \u00c5ngstr\u00f6m e\u0301 \u00df \u0130\u0131 \u03a3\u03c2"
            + " \u05d3\u05d9\u05d9\u05e0\u05d4 \u0645\u062f\u064a\u0631 \u7530\u4e2d \ud55c \u0e44\u0e17\u0e22 \ud83d\ude00"
            + " \u200f\ufeff\uffff\udbff\udfff '\";--%_\\{}<>&#=,:|`$? ";

    private Samples() {}

    static Submission submission(String id) {
        return Submission.resume(id, "Acme", "Engineer", MONDAY);
    }

    static CallAttempt attempt(String id, String submissionId) {
        return CallAttempt.of(id, submissionId, "Dana Ruiz", THURSDAY, Outcome.UNDECIDED);
    }

    static Touch touch(String id, String submissionId) {
        return Touch.sent(id, submissionId, THURSDAY, Touch.Channel.EMAIL);
    }

    /** A submission of many kilobytes, told apart by a number, in which each part tells that number. */
    static Submission large(String id, int number) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            contacts.add(Contact.of("Person " + i, "Manager " + number)
                    .withPhone("+1 " + i + " " + number)
                    .withSource("n".repeat(400) + number));
        }
        return Submission.resume(id, "Employer " + number, "Position " + number, MONDAY)
                .withContacts(contacts);
    }

    /** Contacts and phones in an order of no sort. */
    static Submission many(String id) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Contact contact = Contact.of("Person " + i * 37 % 120, "Manager");
            for (int j = 1; j <= 12; j++) {
                contact = contact.withPhone("+1 " + j * 5 % 13);
            }
            contacts.add(contact);
        }
        return submission(id).withContacts(contacts);
    }

    static List<Submission> texts() {
        List<Submission> samples = new ArrayList<>();
        for (String text : List.of("x", " x ", "null", "NULL", "''", EVERY_SCRIPT, "\u5e9c".repeat(40))) {
            samples.add(of(text, text, text));
        }
        for (String unit : List.of("w", "\u5e9c", "\ud83d\ude00")) {
            samples.add(of(full(unit, 200), full(unit, 500), full(unit, 2_000)));
        }
        return samples;
    }

    private static Submission of(String id, String line, String link) {
        String number = full("9", 18);
        return Submission.letter(id, line, line, MONDAY)
                .withReferredBy(line)
                .withSwitchboard(number, null)
                .withWebsite(website(link))
                .withContacts(
                        new Contact(id, line, Role.of(line), null, List.of("1", number), "US-IL", null, line),
                        new Contact(null, "b", Role.of(""), null, List.of(), "US", null, null));
    }

    /** Websites of any form, and one that its own text does not tell, where the model lets it be. */
    static List<Submission> websites() {
        List<Submission> samples = new ArrayList<>();
        for (String text : List.of(
                "https://example.org",
                "HTTP://Example.ORG:80/",
                "https://example.org/%c3%a9",
                "https://example.org/%C3%A9",
                "https://example.org/\u00e9?q=\u7530#f",
                "//example.org",
                "example.org/about",
                "?q",
                "#f",
                "./a:b",
                "https://[::1]/")) {
            samples.add(submission("w" + samples.size()).withWebsite(URI.create(text)));
        }
        URI base = URI.create("https://example.org/");
        try {
            samples.add(submission("w" + samples.size()).withWebsite(base.relativize(URI.create(base + "jobs:1"))));
        } catch (IllegalArgumentException refused) {
            // then no store ever sees one
        }
        return samples;
    }

    private static URI website(String text) {
        String path = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int room = Math.min(path.length(), 1_900);
        if (room > 0 && room < path.length() && Character.isHighSurrogate(path.charAt(room - 1))) {
            room--;
        }
        return URI.create("https://example.org/" + path.substring(0, room));
    }

    private static String full(String unit, int characters) {
        return unit.repeat(characters / unit.length());
    }

    static List<CallAttempt> textAttempts(String submissionId) {
        List<CallAttempt> samples = new ArrayList<>();
        for (String text : List.of("x", " x ", "null", "''", EVERY_SCRIPT)) {
            samples.add(attempt(text, submissionId).withNote(text + "\r\n\t\u2028" + text + "\n"));
        }
        for (String unit : List.of("w", "\u5e9c", "\ud83d\ude00", "\\", " ")) {
            String note = full(unit, 10_000);
            samples.add(CallAttempt.of("long " + unit, submissionId, "x" + full(unit, 498), THURSDAY, Outcome.REFERRED)
                    .withNote(note)
                    .withDialled(full("0", 18))
                    .withReferredTo(Contact.of("x" + full(unit, 498), full(unit, 500))));
        }
        return samples;
    }

    static List<Submission> days() {
        List<Submission> samples = new ArrayList<>();
        for (LocalDate day : limits()) {
            samples.add(Submission.resume("day " + day, "Acme", "Engineer", day).withCallOn(day));
        }
        return samples;
    }

    static List<CallAttempt> times(String submissionId) {
        List<CallAttempt> samples = new ArrayList<>();
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        samples.add(CallAttempt.of("at " + first, submissionId, "Dana Ruiz", first, Outcome.UNDECIDED));
        for (Instant instant : List.of(
                Instant.parse("1582-10-10T12:00:00.000000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999999Z"),
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                Instant.parse("2026-11-01T06:59:59.999999999Z"),
                Instant.parse("2038-01-19T03:14:08.1Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"))) {
            samples.add(CallAttempt.of("at " + instant, submissionId, "Dana Ruiz", instant, Outcome.UNDECIDED));
            samples.add(CallAttempt.of("until " + instant, submissionId, "Dana Ruiz", first, Outcome.CALL_BACK)
                    .withCallBackAt(instant));
        }
        for (LocalDate day : limits()) {
            samples.add(attempt("day " + day, submissionId).withNotBefore(day).withCallExpectedBy(day));
        }
        return samples;
    }

    private static List<LocalDate> limits() {
        return List.of(
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31));
    }

    /** Hours of no two days alike, to the nanosecond, and none on some days. */
    static Submission hours(String id) {
        CallHours hours =
                CallHours.between(LocalTime.MIN, LocalTime.of(8, 0, 1)).and(LocalTime.NOON, LocalTime.MAX);
        return submission(id)
                .withContacts(
                        Contact.of("all days", "").withCallHours(hours),
                        Contact.of("one day", "")
                                .withCallHours(hours.closedOn(
                                        DayOfWeek.MONDAY,
                                        DayOfWeek.TUESDAY,
                                        DayOfWeek.WEDNESDAY,
                                        DayOfWeek.FRIDAY,
                                        DayOfWeek.SATURDAY,
                                        DayOfWeek.SUNDAY)),
                        Contact.of("some days", "")
                                .withCallHours(hours.with(
                                                DayOfWeek.FRIDAY,
                                                new CallHours.Range(LocalTime.of(9, 0), LocalTime.of(9, 0, 0, 1)))
                                        .closedOn(DayOfWeek.SUNDAY)));
    }

    /** Every zone that this runtime knows, and offsets to the second. */
    static Submission zones(String id) {
        List<ZoneId> zones = new ArrayList<>();
        ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).forEach(zones::add);
        zones.addAll(List.of(
                ZoneOffset.UTC,
                ZoneOffset.MIN,
                ZoneOffset.MAX,
                ZoneOffset.ofHoursMinutesSeconds(5, 45, 1),
                ZoneId.of("UTC+01:00"),
                ZoneId.of("GMT"),
                ZoneId.of("UT-03:30")));
        List<Contact> contacts = new ArrayList<>();
        for (ZoneId zone : zones) {
            contacts.add(Contact.of("in " + contacts.size(), "Manager", zone));
        }
        return submission(id).withContacts(contacts).withSwitchboard("1", ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3));
    }

    static List<Submission> choices() {
        List<Submission> samples = new ArrayList<>();
        for (Document document : Document.values()) {
            for (Origin origin : Origin.values()) {
                for (Priority priority : Priority.values()) {
                    for (News news : News.values()) {
                        Submission plain = document == Document.RESUME
                                ? submission("s" + samples.size())
                                : Submission.letter("s" + samples.size(), "Acme", "Engineer", MONDAY);
                        samples.add(plain.withOrigin(origin)
                                .withPriority(priority)
                                .withNews(news)
                                .withCallsDeclined(samples.size() % 2 == 0));
                    }
                }
            }
        }
        List<Contact> people = new ArrayList<>();
        for (Role.Kind kind : Role.Kind.values()) {
            people.add(Contact.of("declared " + kind, Role.of("VP of Engineering", kind)));
        }
        for (String title : List.of("", "VP of Engineering", "HR Director", "Recruiter", "Receptionist", "Engineer")) {
            people.add(Contact.of("recognised " + title, title));
        }
        samples.add(submission("roles").withContacts(people));
        return samples;
    }

    static List<CallAttempt> outcomes(String submissionId) {
        List<CallAttempt> samples = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            samples.add(CallAttempt.of("o" + outcome, submissionId, "Dana Ruiz", THURSDAY, outcome));
        }
        return samples;
    }

    /** Each absent value once alone, and empty beside absent where both may be. */
    static List<Submission> absences() {
        Contact full = new Contact(
                "p-1",
                "Dana Ruiz",
                Role.of("VP of Engineering"),
                ZoneOffset.UTC,
                List.of("1", "2"),
                "US-IL",
                CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                "website");
        Submission whole = submission("whole")
                .withEmployerId("e-1")
                .withEmployerHidden(true)
                .withReferredBy("Sam Lee")
                .withSwitchboard("3", ZoneOffset.UTC)
                .withWebsite(URI.create("https://example.org"))
                .withCallOn(MONDAY)
                .withContacts(full);
        return List.of(
                submission("bare"),
                whole,
                renamed(whole, "no employer id").withEmployerId(null),
                renamed(whole, "employer known").withEmployerHidden(false),
                renamed(whole, "no referrer").withReferredBy(null),
                renamed(whole, "no switchboard").withSwitchboard(null, null),
                renamed(whole, "no switchboard zone").withSwitchboard("3", null),
                renamed(whole, "no website").withWebsite(null),
                renamed(whole, "empty website path").withWebsite(URI.create("HTTP://Example.ORG")),
                renamed(whole, "no day").withCallOn(null),
                renamed(whole, "nobody").withContacts(),
                renamed(whole, "no contact id").withContacts(full.withId(null)),
                renamed(whole, "no zone").withContacts(full.withZone(null)),
                renamed(whole, "no hours").withContacts(full.withCallHours(null)),
                renamed(whole, "no region").withContacts(full.withRegion(null)),
                renamed(whole, "no source").withContacts(full.withSource(null)),
                renamed(whole, "no phone, no title").withContacts(Contact.of("Dana Ruiz", "")));
    }

    static List<CallAttempt> absentInAttempts(String submissionId) {
        CallAttempt whole = attempt("whole", submissionId)
                .withContactId("p-1")
                .withCallBackAt(Instant.parse("2026-11-30T15:00:00Z")) // a Monday
                .withCallExpectedBy(MONDAY)
                .withNotBefore(MONDAY)
                .withReferredTo(Contact.of("Sam Lee", ""))
                .withDialled("1")
                .withNote("said so");
        return List.of(
                attempt("bare", submissionId),
                whole,
                renamed(whole, "no contact id").withContactId(null),
                renamed(whole, "no call back").withCallBackAt(null),
                renamed(whole, "no call expected").withCallExpectedBy(null),
                renamed(whole, "no day").withNotBefore(null),
                renamed(whole, "nobody").withReferredTo(null),
                renamed(whole, "no number").withDialled(null),
                renamed(whole, "no note").withNote(null),
                renamed(whole, "empty note").withNote(""),
                CallAttempt.reception("the reception", submissionId, THURSDAY, Outcome.MESSAGE_TAKEN));
    }

    static List<Touch> touches(String submissionId) {
        List<Touch> samples = new ArrayList<>();
        for (Touch.Channel channel : Touch.Channel.values()) {
            samples.add(Touch.sent("sent " + channel, submissionId, THURSDAY, channel));
            samples.add(Touch.received("received " + channel, submissionId, THURSDAY, channel)
                    .withContactName(EVERY_SCRIPT)
                    .withNote(EVERY_SCRIPT + "\r\n\t"));
        }
        for (LocalDate day : limits()) {
            samples.add(Touch.sent(
                    "day " + day, submissionId, day.atStartOfDay().toInstant(ZoneOffset.UTC), Touch.Channel.EMAIL));
        }
        samples.add(touch("nobody", submissionId).withNote("said so"));
        samples.add(touch("no note", submissionId).withContactName("Dana Ruiz"));
        samples.add(touch("empty note", submissionId).withNote(""));
        samples.add(touch(full("\u5e9c", 200), submissionId)
                .withContactName("x" + full("\ud83d\ude00", 498))
                .withNote(full("\u5e9c", 10_000)));
        return samples;
    }

    static CallAttempt renamed(CallAttempt of, String id) {
        return new CallAttempt(
                id,
                of.submissionId(),
                of.contactName(),
                of.contactId(),
                of.at(),
                of.outcome(),
                of.incoming(),
                of.callBackAt(),
                of.callExpectedBy(),
                of.notBefore(),
                of.referredTo(),
                of.dialled(),
                of.note());
    }

    static Submission renamed(Submission of, String id) {
        return new Submission(
                id,
                of.document(),
                of.employer(),
                of.employerId(),
                of.employerHidden(),
                of.position(),
                of.sentOn(),
                of.contacts(),
                of.origin(),
                of.referredBy(),
                of.priority(),
                of.switchboard(),
                of.switchboardZone(),
                of.website(),
                of.callsDeclined(),
                of.callOn(),
                of.news());
    }
}
