package calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Move;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.text.Script;
import dev.followup.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan as an iCalendar file: an event for each call, a day for each thing to find out. What changes keeps its UID and gets
 * a higher SEQUENCE; what need not be done any more is cancelled, so that calendars that subscribed take it out.
 */
public final class PlanCalendar {
    private final Wording wording;
    private final Map<String, VEvent> events = new LinkedHashMap<>();
    private CallPlan shown = CallPlan.none();

    public PlanCalendar(Locale locale) {
        wording = Wording.in(locale);
    }

    /** Brings the calendar up to date by what changed since the plan that it shows. */
    public void show(CallPlan plan) {
        PlanChanges changes = plan.changesSince(shown);
        Instant at = plan.madeAt();
        changes.made().forEach(call -> cancel(uid(call), at));
        changes.dropped().forEach(call -> cancel(uid(call), at));
        changes.researchMade().forEach(research -> cancel(uid(research), at));
        changes.researchDropped().forEach(research -> cancel(uid(research), at));
        changes.moved().forEach(move -> cancelIfRenamed(move, PlanCalendar::uid, at));
        changes.researchMoved().forEach(move -> cancelIfRenamed(move, PlanCalendar::uid, at));
        changes.moved().forEach(move -> put(event(move.after()), at));
        changes.researchMoved().forEach(move -> put(day(move.after()), at));
        changes.added().forEach(call -> put(event(call), at));
        changes.researchAdded().forEach(research -> put(day(research), at));
        shown = plan;
    }

    /** The file, as RFC 5545 has it. */
    public String write() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//example.com//Follow-up calls//EN");
        events.values().forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(PlannedCall call) {
        VEvent event = new VEvent();
        event.setUid(uid(call));
        event.setDateStart(Date.from(call.window().opens()));
        event.setDateEnd(Date.from(call.window().closes()));
        event.setTransparency(!call.promised()); // a whole morning in which a call is possible blocks nothing else
        event.setSummary(call.contact().name() + ", "
                + call.followUps().get(0).submission().employer() + ": " + call.phone());
        event.setUrl("tel:" + call.phone().replaceAll("[^+0-9]", ""));
        event.setDescription(Script.of(call).in(wording).opening() + "\n\n" + why(call.reasons()));
        return event;
    }

    private VEvent day(Research research) {
        VEvent day = new VEvent();
        day.setUid(uid(research));
        day.setDateStart(new DateStart(date(research.by())));
        day.setDateEnd(new DateEnd(date(research.by().plusDays(1))));
        day.setTransparency(true);
        day.setSummary(research.followUps().get(0).submission().employer() + ": " + wording.of(research.why()));
        day.setDescription(research.steps().stream()
                        .map(step -> "- " + wording.of(step, research) + "\n")
                        .collect(Collectors.joining())
                + "\n" + why(research.reasons()));
        return day;
    }

    private String why(List<Reason> reasons) {
        return reasons.stream().map(wording::of).collect(Collectors.joining("; "));
    }

    private void put(VEvent event, Instant at) {
        VEvent before = events.put(event.getUid().getValue(), event);
        event.setSequence(before == null ? 0 : before.getSequence().getValue() + 1);
        event.setStatus(Status.confirmed());
        event.setDateTimeStamp(Date.from(at));
    }

    private void cancel(String uid, Instant at) {
        VEvent event = events.get(uid);
        event.setSequence(event.getSequence().getValue() + 1);
        event.setStatus(Status.cancelled());
        event.setDateTimeStamp(Date.from(at));
    }

    private <S extends NextStep> void cancelIfRenamed(Move<S> move, Function<S, String> uid, Instant at) {
        if (!uid.apply(move.before()).equals(uid.apply(move.after()))) {
            cancel(uid.apply(move.before()), at);
        }
    }

    private static String uid(PlannedCall call) {
        return "call-" + call.id() + "@example.com";
    }

    private static String uid(Research research) {
        return "research-" + research.id() + "@example.com";
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
