package dev.followup;

import dev.followup.Settings.Absence;
import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Touch;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What to know about a plan as a whole: what is doubtful in the facts, and what had to wait. */
final class Notes {
    private final List<Reason> notes = new ArrayList<>();

    private Notes() {}

    static List<Reason> of(Facts facts, List<PendingCall> pending, List<PlannedCall> calls, List<Research> research) {
        Notes notes = new Notes();
        if (facts.people().anyCalledOrTouched()) {
            notes.ahead(facts);
        }
        notes.contradictions(facts);
        if (facts.settings().callsPerDay() != null) {
            notes.waiting(pending);
        }
        if (facts.settings().researchPerDay() != null) {
            notes.waitingResearch(research);
        }
        notes.holidays(facts, pending, calls);
        facts.settings().absences().forEach(absence -> notes.away(absence, calls));
        return List.copyOf(notes.notes);
    }

    private void ahead(Facts facts) {
        int ahead = 0;
        List<String> submissions = new ArrayList<>();
        for (int i = 0; i < facts.count(); i++) {
            int here = ahead(facts, facts.followUp(i));
            ahead += here;
            if (here > 0) {
                submissions.add(facts.followUp(i).submission().id());
            }
        }
        if (ahead > 0) {
            notes.add(Reason.of(
                    Code.AHEAD_OF_CLOCK, ahead, submissions.stream().sorted().toList()));
        }
    }

    private void contradictions(Facts facts) {
        List<Reason> people = new ArrayList<>();
        for (KnownPerson person : facts.people().everyone()) {
            if (person.titlesDiffer()) {
                people.add(Reason.of(Code.TITLES_DIFFER, person.submissions()));
            }
            if (person.zonesDiffer()) {
                people.add(Reason.of(Code.ZONES_DIFFER, person.submissions()));
            }
        }
        facts.people().namesakes().forEach(ids -> people.add(Reason.of(Code.NAMESAKES, ids)));
        people.sort((one, other) -> {
            int byCode = one.code().compareTo(other.code());
            return byCode != 0
                    ? byCode
                    : one.details().toString().compareTo(other.details().toString());
        });
        notes.addAll(people);
    }

    private static int ahead(Facts facts, FollowUp followUp) {
        int ahead = 0;
        for (CallAttempt attempt : followUp.attempts()) {
            ahead += CallHistory.isAhead(attempt.at(), facts.now()) ? 1 : 0;
        }
        for (Touch touch : followUp.touches()) {
            ahead += CallHistory.isAhead(touch.at(), facts.now()) ? 1 : 0;
        }
        return ahead;
    }

    private void waiting(List<PendingCall> pending) {
        int calls = 0;
        LocalDate last = null;
        Map<LocalDate, Integer> full = new TreeMap<>();
        for (PendingCall call : pending) {
            LocalDate date = call.given().callerDate();
            LocalDate first = call.first().callerDate();
            if (date.isAfter(first)) {
                calls++;
                last = later(last, date);
                if (call.chosen()) {
                    full.merge(first, 1, Integer::sum);
                }
            }
        }
        if (last != null) {
            notes.add(Reason.of(Code.CALLS_WAIT, calls, last));
        }
        full.forEach((day, rolled) -> notes.add(Reason.of(Code.CHOSEN_DAY_FULL, day, rolled)));
    }

    private void waitingResearch(List<Research> research) {
        int waits = 0;
        LocalDate lastResearch = null;
        for (Research one : research) {
            if (one.reasons().stream().anyMatch(reason -> reason.code() == Code.WAITED_FOR_ROOM)) {
                waits++;
                lastResearch = later(lastResearch, one.by());
            }
        }
        if (lastResearch != null) {
            notes.add(Reason.of(Code.RESEARCH_WAITS, waits, lastResearch));
        }
    }

    private void holidays(Facts facts, List<PendingCall> pending, List<PlannedCall> calls) {
        if (facts.settings().knowsNoHolidays()) {
            if (!calls.isEmpty()) {
                notes.add(Reason.of(Code.NO_HOLIDAYS_KNOWN));
            }
            return;
        }
        Map<LocalDate, Integer> beyond = new TreeMap<>();
        for (PendingCall call : pending) {
            call.availability()
                    .calendar()
                    .knownUntil()
                    .filter(until -> call.given().date().isAfter(until))
                    .ifPresent(until -> beyond.merge(until, 1, Integer::sum));
        }
        beyond.forEach((until, count) -> notes.add(Reason.of(Code.HOLIDAYS_END, until, count)));
    }

    private void away(Absence absence, List<PlannedCall> calls) {
        int agreed = 0;
        for (PlannedCall call : calls) {
            agreed += call.promised() && absence.covers(call.callerDate()) ? 1 : 0;
        }
        if (agreed > 0) {
            notes.add(Reason.of(Code.AGREED_WHILE_AWAY, agreed, absence.from(), absence.to()));
        }
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
