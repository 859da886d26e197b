package desk;

import desk.DeskSettings.Person;
import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import dev.followup.model.Phone;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import dev.followup.text.Wording;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A plan as the pages show it, in the reader's language. */
public final class View {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    private final Person person;
    private final CallPlan plan;
    private final Locale locale;
    private final Wording words;
    private final MessageSource messages;

    View(Person person, CallPlan plan, Locale locale, MessageSource messages) {
        this.person = person;
        this.plan = plan;
        this.locale = locale;
        this.messages = messages;
        words = Wording.in(locale).inYear(plan.today().getYear());
    }

    public CallPlan plan() {
        return plan;
    }

    public Wording words() {
        return words;
    }

    public Person person() {
        return person;
    }

    public List<String> zones() {
        return ZONES;
    }

    public List<PlannedCall> today() {
        return plan.callsOn(plan.today());
    }

    /** The day in a line; of a day with nothing to do also what comes next. */
    public List<String> headline() {
        return Agenda.of(plan)
                .in(locale)
                .today()
                .lines()
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    public Script script(PlannedCall call) {
        return Script.of(call).in(words).from(person.name());
    }

    public Script script(Research research) {
        return Script.of(research).in(words).from(person.name());
    }

    public Submission about(NextStep step) {
        return step.followUps().get(0).submission();
    }

    /** Why, in sentences that stand alone; why a message is left or not stands beside what to say on it. */
    public List<String> why(NextStep step) {
        return step.reasons().stream()
                .filter(reason -> reason.topic() != Reason.Topic.MESSAGE)
                .map(words::of)
                .toList();
    }

    /** When, by the clock on the callee's wall, and on which day if theirs is another. */
    public String there(PlannedCall call) {
        ZoneId zone = call.window().zone();
        String hours = hours(call, zone) + ' ' + words.of(zone);
        return call.date().equals(call.callerDate()) ? hours : hours + ", " + day(call.date());
    }

    /** When, by the clock on the job seeker's; null where the clocks agree. */
    public String yours(PlannedCall call) {
        CallWindow window = call.window();
        boolean agree = Stream.of(window.opens(), window.closes())
                .allMatch(at -> at.atZone(window.zone())
                        .getOffset()
                        .equals(at.atZone(person.zone()).getOffset()));
        return agree ? null : hours(call, person.zone());
    }

    private String hours(PlannedCall call, ZoneId zone) {
        String opens = clock(call.window().opens(), zone);
        String closes = clock(call.window().closes(), zone);
        if (call.promised()) {
            return say("hours.at", opens);
        }
        return call.window().opens().isAfter(plan.madeAt()) ? opens + "–" + closes : say("hours.until", closes);
    }

    /** What a phone dials: the digits, those of a country code after a plus, those of an extension after a pause. */
    public static String tel(String phone) {
        boolean withCountry =
                phone.strip().startsWith("+") || phone.replaceAll("\\D", "").startsWith("00");
        return "tel:" + (withCountry ? "+" : "") + Phone.canonical(phone).replace('x', ',');
    }

    /** A website that can be followed: one without a scheme would lead into this application. */
    public static String link(URI website) {
        return website != null && website.isAbsolute() ? website.toString() : null;
    }

    /** Something that happened, a call or a touch. */
    public record Event(String id, Instant at, String day, String who, String what, String more, String note) {}

    /** What happened before, the last thing first. */
    public List<Event> history(List<FollowUp> followUps) {
        List<Event> events = new ArrayList<>();
        for (FollowUp followUp : followUps) {
            followUp.attempts().forEach(call -> events.add(event(call)));
            followUp.touches().forEach(touch -> events.add(event(touch)));
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    private Event event(CallAttempt call) {
        String who = call.contactName() == null ? say("reception") : call.contactName();
        String more = call.callBackAt() == null
                ? call.referredTo() == null ? null : call.referredTo().name()
                : day(call.callBackAt()) + ' ' + clock(call.callBackAt(), person.zone());
        return new Event(call.id(), call.at(), day(call.at()), who, words.of(call.outcome()), more, call.note());
    }

    private Event event(Touch touch) {
        String way = touch.incoming() ? "touch.received" : "touch.sent";
        String what = say(way, words.of(touch.channel()));
        return new Event(touch.id(), touch.at(), day(touch.at()), touch.contactName(), what, null, touch.note());
    }

    /** Outcomes by who was at the other end, as buttons beside each other. */
    public record Answered(String by, List<Outcome> outcomes) {}

    public List<Answered> outcomes() {
        return List.of(
                new Answered("nobody", outcomes(AnsweredBy.NOBODY)),
                new Answered("somebody", outcomes(AnsweredBy.GATEKEEPER, AnsweredBy.ANYONE)),
                new Answered("person", outcomes(AnsweredBy.PERSON)));
    }

    /** What whoever answers at the reception can say without naming anybody. */
    public List<Outcome> receptionOutcomes() {
        return List.of(Outcome.NO_ANSWER, Outcome.GATEKEEPER_REFUSED, Outcome.SENT_TO_HR);
    }

    private static List<Outcome> outcomes(AnsweredBy... by) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> Arrays.asList(by).contains(outcome.answeredBy()))
                .toList();
    }

    public String day(LocalDate day) {
        return words.of(day);
    }

    private String day(Instant at) {
        return words.of(LocalDate.ofInstant(at, person.zone()));
    }

    private static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
