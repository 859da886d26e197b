package dev.followup.model;

import dev.followup.calendar.CallHours;
import dev.followup.role.Role;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Arbitrary facts, up to every limit that the model sets, for the tests of hosts as well as of this library. */
public final class Facts {
    private static final List<ZoneId> REGIONS =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Facts() {}

    /** {@return contacts of any title, zone, numbers and texts} */
    public static Arbitrary<Contact> contacts() {
        ListArbitrary<String> phones = phones().list().ofMaxSize(3);
        return Combinators.combine(
                        lines(200).injectNull(0.7),
                        lines(500),
                        roles(),
                        zones().injectNull(0.2),
                        phones.map(Facts::distinct),
                        Arbitraries.of("US", "US-IL", "GB-ENG", "NL-NH", "FR-75C")
                                .injectNull(0.3),
                        callHours().injectNull(0.7),
                        lines(500).injectNull(0.3))
                .as(Contact::new);
    }

    /** {@return hours with up to three ranges on each day of the week} */
    public static Arbitrary<CallHours> callHours() {
        Arbitrary<List<CallHours.Range>> day =
                Arbitraries.integers().between(0, 47).set().ofMaxSize(6).map(Facts::ranges);
        return day.list()
                .ofSize(7)
                .map(week -> new CallHours(
                        week.stream().allMatch(List::isEmpty) ? Collections.nCopies(7, ranges(Set.of(18, 34))) : week));
    }

    /** From each half hour to the next of them. */
    private static List<CallHours.Range> ranges(Set<Integer> halfHours) {
        List<LocalTime> times = halfHours.stream()
                .sorted()
                .map(half -> LocalTime.of(half / 2, half % 2 * 30))
                .toList();
        List<CallHours.Range> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i += 2) {
            ranges.add(new CallHours.Range(times.get(i), times.get(i + 1)));
        }
        return ranges;
    }

    /** {@return submissions of any content with up to four contacts} */
    public static Arbitrary<Submission> submissions() {
        Arbitrary<Submission> plain = Combinators.combine(
                        lines(200), Arbitraries.of(Document.class), lines(500), lines(500), days())
                .as((id, document, employer, position, sentOn) -> document == Document.RESUME
                        ? Submission.resume(id, employer, position, sentOn)
                        : Submission.letter(id, employer, position, sentOn));
        Arbitrary<Submission> withPeople = Combinators.combine(
                        plain,
                        contacts().list().ofMaxSize(4),
                        lines(500).injectNull(0.5),
                        phones().injectNull(0.5),
                        zones().injectNull(0.3))
                .as((submission, people, referrer, phone, zone) -> submission
                        .withContacts(distinctNames(people))
                        .withReferredBy(referrer)
                        .withSwitchboard(phone, phone == null ? null : zone));
        return Combinators.combine(
                        withPeople,
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(News.class),
                        websites().injectNull(0.5),
                        days().injectNull(0.7),
                        Arbitraries.of(true, false))
                .as((submission, origin, priority, news, website, callOn, declined) -> submission
                        .withOrigin(origin)
                        .withPriority(priority)
                        .withNews(news)
                        .withWebsite(website)
                        .withCallOn(callOn == null || callOn.isBefore(submission.sentOn()) ? null : callOn)
                        .withCallsDeclined(declined))
                .flatMap(submission -> Combinators.combine(
                                lines(200).injectNull(0.7), Arbitraries.of(true, false, false, false))
                        .as((employerId, hidden) ->
                                submission.withEmployerId(employerId).withEmployerHidden(hidden)));
    }

    /** {@return attempts of any content about a submission, to a person or to the reception} */
    public static Arbitrary<CallAttempt> attempts(String submissionId) {
        Arbitrary<CallAttempt> toPeople = Combinators.combine(
                        lines(200), lines(500), instants(), Arbitraries.of(Outcome.class))
                .as((id, name, at, outcome) -> CallAttempt.of(id, submissionId, name, at, outcome));
        Arbitrary<CallAttempt> toReceptions = Combinators.combine(
                        lines(200), instants(), Arbitraries.of(Outcome.class).filter(Outcome::mayBeReceptions))
                .as((id, at, outcome) -> CallAttempt.reception(id, submissionId, at, outcome));
        Arbitrary<CallAttempt> plain =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, toPeople), net.jqwik.api.Tuple.of(1, toReceptions));
        Arbitrary<CallAttempt> said = Combinators.combine(
                        plain,
                        instants().injectNull(0.5),
                        days().injectNull(0.7),
                        days().injectNull(0.5),
                        contacts().injectNull(0.5),
                        phones().injectNull(0.5),
                        notes().injectNull(0.3))
                .as((attempt, callBackAt, expected, notBefore, person, dialled, note) -> attempt.withCallBackAt(
                                callBackAt != null
                                                && attempt.outcome().mayAgreeOnCall()
                                                && callBackAt.isAfter(attempt.at())
                                        ? callBackAt
                                        : null)
                        .withCallExpectedBy(attempt.outcome().mayAgreeOnCall() ? expected : null)
                        .withNotBefore(attempt.outcome().mayNameDay() ? notBefore : null)
                        .withReferredTo(attempt.outcome().mayPointOn() ? person : null)
                        .withDialled(dialled)
                        .withNote(note));
        return Combinators.combine(said, lines(200).injectNull(0.7), Arbitraries.of(true, false, false))
                .as((attempt, contactId, incoming) -> attempt.withContactId(
                                attempt.contactName() == null ? null : contactId)
                        .withIncoming(incoming && attempt.outcome().mayBeReceived()));
    }

    /** {@return touches of any content about a submission} */
    public static Arbitrary<Touch> touches(String submissionId) {
        return Combinators.combine(
                        lines(200),
                        instants(),
                        Arbitraries.of(Touch.Channel.class),
                        Arbitraries.of(true, false),
                        lines(500).injectNull(0.5),
                        notes().injectNull(0.3))
                .as((id, at, channel, incoming, name, note) ->
                        new Touch(id, submissionId, at, channel, incoming, name, note));
    }

    /** {@return follow-ups of any submission with up to five attempts and three touches of different ids} */
    public static Arbitrary<FollowUp> followUps() {
        return submissions()
                .flatMap(submission -> Combinators.combine(
                                attempts(submission.id()).list().ofMaxSize(5).uniqueElements(CallAttempt::id),
                                touches(submission.id()).list().ofMaxSize(3).uniqueElements(Touch::id))
                        .as((attempts, touches) -> FollowUp.of(
                                submission,
                                attempts,
                                touches.stream()
                                        .filter(touch -> attempts.stream()
                                                .noneMatch(
                                                        attempt -> attempt.id().equals(touch.id())))
                                        .toList())));
    }

    /** {@return recognised roles of real and of arbitrary titles, and declared ones of each kind} */
    public static Arbitrary<Role> roles() {
        Arbitrary<String> titles = Arbitraries.oneOf(
                Arbitraries.of(
                        "", "VP of Engineering", "HR Director", "Recruiter", "Receptionist", "Software Engineer"),
                lines(500));
        return Arbitraries.oneOf(
                titles.map(Role::of),
                Combinators.combine(titles, Arbitraries.of(Role.Kind.class)).as((title, kind) -> Role.of(title, kind)));
    }

    /** {@return regions, offsets to the second and offsets with a prefix} */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(
                Arbitraries.of(REGIONS),
                Arbitraries.integers().between(-18 * 3600, 18 * 3600).map(ZoneOffset::ofTotalSeconds),
                Arbitraries.of("UTC", "GMT", "UT", "UTC+01:00", "GMT-03:30", "Z")
                        .map(ZoneId::of));
    }

    /** {@return days of the years 1 to 9999} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return instants of the years 1 to 9999, to the nanosecond} */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    /** {@return lines that say something, of at most so many characters} */
    public static Arbitrary<String> lines(int longest) {
        return texts(longest)
                .map(text -> text.codePoints()
                        .filter(point -> !breaksOrTurnsLines(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(text -> isUnseen(text) ? "x" : text);
    }

    private static boolean breaksOrTurnsLines(int point) {
        return point == 0x2028
                || point == 0x2029
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /** {@return whether a text shows nothing} */
    static boolean isUnseen(String text) {
        return text.codePoints().allMatch(point -> Folding.isInvisible(point) || Folding.isSpace(point));
    }

    private static Arbitrary<String> texts(int longest) {
        Arbitrary<String> some = Arbitraries.integers()
                .between(0x20, Character.MAX_CODE_POINT)
                .filter(point -> !Character.isISOControl(point) && (point < 0xd800 || point > 0xdfff))
                .map(Character::toString)
                .list()
                .ofMaxSize(Math.min(60, longest / 2))
                .map(points -> String.join("", points));
        Arbitrary<String> longestOnes =
                Arbitraries.of("w", "\u5e9c", "\ud83d\ude00").map(unit -> unit.repeat(longest / unit.length()));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(10, some),
                net.jqwik.api.Tuple.of(
                        10, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(Math.min(40, longest))),
                net.jqwik.api.Tuple.of(1, longestOnes));
    }

    private static Arbitrary<String> notes() {
        return Combinators.combine(texts(4_900), Arbitraries.of("", "\n", "\r\n", "\t", "\\n"), texts(4_900))
                .as((one, between, other) -> one + between + other);
    }

    private static Arbitrary<String> phones() {
        return Combinators.combine(
                        Arbitraries.of("", "+1 ", "(0)", "\u0661"),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(16),
                        Arbitraries.of("", "", " ext. 12", " " + " ".repeat(80)))
                .as((prefix, digits, extension) -> prefix + digits + extension);
    }

    private static Arbitrary<URI> websites() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(1_900)
                        .map(path -> URI.create("https://example.org/" + path)),
                Arbitraries.of(
                                "HTTP://Example.ORG",
                                "https://example.org/%c3%a9",
                                "https://example.org/\u00e9",
                                "about")
                        .map(URI::create));
    }

    private static List<String> distinct(List<String> phones) {
        Set<String> known = new TreeSet<>();
        return phones.stream()
                .filter(phone -> known.add(Phone.canonical(phone)))
                .toList();
    }

    private static List<Contact> distinctNames(List<Contact> people) {
        List<Contact> distinct = new ArrayList<>();
        for (Contact contact : people) {
            distinct.add(contact);
            try {
                Submission.resume("any", "Acme", "Cook", LocalDate.EPOCH).withContacts(distinct);
            } catch (IllegalArgumentException samePersonTwice) {
                distinct.remove(distinct.size() - 1);
            }
        }
        return distinct;
    }
}
