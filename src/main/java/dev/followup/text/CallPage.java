package dev.followup.text;

import dev.followup.model.FollowUp;
import dev.followup.model.ResearchSource;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import java.util.List;

/** All that is needed for one call. */
final class CallPage {
    private static final int TOLD_EVENTS = 5;
    private static final int TOLD_OTHERS = 4;
    private static final int NOTE = 200;

    private final PlannedCall call;
    private final Moment moment;
    private final Reasoning reasoning;
    private final Page page = new Page();

    private CallPage(PlannedCall call, Moment moment) {
        this.call = call;
        this.moment = moment;
        reasoning = new Reasoning(moment, Submissions.of(call, moment)::name);
    }

    static String of(PlannedCall call, Caller caller, Wording wording, Moment moment) {
        CallPage page = new CallPage(call, moment);
        page.head();
        page.about();
        page.before();
        page.why();
        page.others();
        page.say(Script.of(call).in(wording).from(caller).at(moment.now()));
        return page.page.text();
    }

    private void head() {
        page.line(moment.say(Phrase.CALL_HEADING, Brief.who(call, moment)));
        page.indented(Brief.number(call, moment));
        page.indented(moment.say(
                Phrase.CALL_WHEN,
                call.callerDate(),
                call.callerDate().equals(moment.today()),
                Hours.of(call, moment),
                Brief.missed(call, moment),
                Hours.missed(call, moment)));
        if (call.promised()) {
            page.indented(moment.say(Phrase.CALL_LATEST, Hours.until(call, moment)));
        }
        String source = call.contact().source();
        if (source != null) {
            page.indented(moment.say(Phrase.CALL_SOURCE, source(source)));
        }
    }

    private void about() {
        page.line(moment.say(Phrase.CALL_ABOUT));
        for (FollowUp followUp : call.followUps()) {
            page.indented(Brief.about(followUp, moment));
        }
        if (!Won.notYet(call.followUps()).isEmpty()) {
            page.indented(Brief.aim(call, moment));
        }
    }

    private void before() {
        page.line(moment.say(Phrase.CALL_BEFORE));
        History history = History.of(call, moment);
        List<History.Event> events = history.latestFirst();
        if (events.isEmpty()) {
            page.indented(moment.say(Phrase.NOT_CALLED_YET));
        }
        for (History.Event event : events.subList(0, Math.min(TOLD_EVENTS, events.size()))) {
            page.indented(history.say(event));
        }
        if (events.size() > TOLD_EVENTS) {
            page.indented(moment.say(Phrase.CALL_EARLIER, events.size() - TOLD_EVENTS));
        }
        events.stream()
                .map(History.Event::note)
                .filter(note -> note != null && !note.isBlank())
                .findFirst()
                .ifPresent(note -> page.indented(moment.say(Phrase.CALL_NOTE, oneLine(note))));
    }

    private void why() {
        reasons(moment.say(Phrase.CALL_WHY_NOW), Why.now(call, moment));
        reasons(moment.say(Phrase.CALL_WHY_WHO, call.contact().name()), Why.who(call));
    }

    private void reasons(String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            page.line(heading);
            reasons.forEach(reason -> page.indented(reasoning.say(reason)));
        }
    }

    private void others() {
        List<String> others = Brief.others(call, moment);
        if (others.isEmpty()) {
            return;
        }
        page.line(moment.say(Phrase.CALL_OTHERS, call.contact().name()));
        others.stream().limit(TOLD_OTHERS).forEach(page::indented);
    }

    private void say(Script script) {
        page.line(moment.say(Phrase.CALL_SAY));
        page.indented(script.opening());
        page.indented(script.request());
        page.line(moment.say(Phrase.CALL_GATEKEEPER));
        page.indented(script.toTheGatekeeper());
        page.line(moment.say(Phrase.CALL_IF_HR));
        page.indented(script.ifSentToHr());
        page.line(moment.say(call.voicemail() ? Phrase.CALL_VOICEMAIL : Phrase.CALL_NO_VOICEMAIL));
        Why.message(call).forEach(reason -> page.indented(reasoning.say(reason)));
        if (call.voicemail()) {
            page.indented(script.voicemail());
        }
    }

    /** Where a number was found: a source of ours in the reader's language, the host's words as they are. */
    private String source(String source) {
        for (ResearchSource known : ResearchSource.values()) {
            if (known.name().equals(source)) {
                return moment.words().value(known);
            }
        }
        return source;
    }

    /** The beginning of a note, on one line. */
    private static String oneLine(String note) {
        String line = note.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= NOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, NOTE) - 1)) + "\u2026";
    }
}
