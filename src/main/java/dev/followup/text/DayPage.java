package dev.followup.text;

import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is to be done on one day. */
final class DayPage {
    private static final int SCREEN = 60;
    private static final int IN_FULL = 12;
    private static final int ON_A_LINE = 12;
    private static final int RESEARCH = 10;
    private static final int FEWEST_DAYS_AHEAD = 5;

    private final Days days;
    private final Moment moment;
    private final Page page = new Page();

    private DayPage(Days days, Moment moment) {
        this.days = days;
        this.moment = moment;
    }

    /** Today on one screen, and a line for each of the days ahead. */
    static String today(Days days, @Nullable Progress progress, Moment moment) {
        DayPage today = new DayPage(days, moment);
        Days.Day day = days.on(moment.today());
        if (day.isFree()) {
            today.page.line(moment.say(Phrase.NOTHING_TODAY, moment.today()));
            today.progress(progress);
            return today.next(moment.today());
        }
        today.page.line(moment.say(Phrase.TODAY, moment.today(), day.load(moment)));
        today.progress(progress);
        today.lastDay(day.calls());
        today.calls(day, IN_FULL, IN_FULL + ON_A_LINE);
        today.toFindOut(day, RESEARCH);
        today.ahead();
        return today.page.text();
    }

    /** All that is to be done on a day. */
    static String of(LocalDate date, Days days, Moment moment) {
        DayPage of = new DayPage(days, moment);
        Days.Day day = days.on(date);
        if (day.isFree()) {
            of.page.line(moment.say(Phrase.NOTHING_ON_DAY, date));
            return of.next(date);
        }
        of.page.line(moment.say(date.equals(moment.today()) ? Phrase.TODAY : Phrase.ON_DAY, date, day.load(moment)));
        of.calls(day, day.calls().size(), day.calls().size());
        of.toFindOut(day, day.toFindOut().size());
        return of.page.text();
    }

    /** What was recorded, if anything was. */
    private void progress(@Nullable Progress progress) {
        if (progress == null || progress.total().sent() == 0) {
            return;
        }
        Progress.Counts done = progress.total();
        page.line(moment.say(
                Phrase.PROGRESS,
                done.sent(),
                done.inquiries() + done.called(),
                done.conversations(),
                done.interviews()));
    }

    /** For how many calls tomorrow would be too late for an interview this week. */
    private void lastDay(List<PlannedCall> calls) {
        long last = calls.stream().filter(Brief::isLastDay).count();
        if (last > 0) {
            page.line(moment.say(Phrase.LAST_DAY, (int) last));
        }
    }

    /** A day with nothing to do says what comes next. */
    private String next(LocalDate date) {
        SortedMap<LocalDate, Days.Day> after = days.after(date);
        if (after.isEmpty()) {
            return page.line(moment.say(Phrase.NOTHING_AHEAD)).text();
        }
        LocalDate day = after.firstKey();
        Days.Day next = days.on(day);
        String first = next.calls().isEmpty()
                ? Finding.submission(next.findingInOrder().get(0).first()).employer()
                : Brief.who(next.inOrder(moment).get(0), moment);
        String ahead = moment.say(Phrase.ON_DAY, day, next.load(moment));
        return page.line(moment.say(Phrase.NEXT, ahead, first)).text();
    }

    private void calls(Days.Day day, int inFull, int shown) {
        if (day.calls().isEmpty()) {
            return;
        }
        page.blank();
        List<PlannedCall> calls = day.inOrder(moment);
        int number = 0;
        for (PlannedCall call : calls.subList(0, Math.min(shown, calls.size()))) {
            number++;
            String label = Brief.label(call, number, moment);
            if (number > inFull) {
                page.labelled(label, Brief.oneLine(call, moment));
                continue;
            }
            page.labelled(label, Brief.heading(call, moment));
            page.below(Brief.numberAndHours(call, moment));
            page.below(Brief.aboutAndLast(call, moment));
        }
        if (calls.size() > shown) {
            page.below(moment.say(Phrase.MORE_CALLS, calls.size() - shown));
        }
    }

    private void toFindOut(Days.Day day, int shown) {
        List<ToFindOut> all = day.findingInOrder();
        if (all.isEmpty()) {
            return;
        }
        page.heading(moment.say(Phrase.FIND_OUT, all.size()));
        for (ToFindOut find : all.subList(0, Math.min(shown, all.size()))) {
            page.indented(Brief.find(find, moment));
        }
        if (all.size() > shown) {
            page.indented(moment.say(Phrase.MORE_RESEARCH, all.size() - shown));
        }
    }

    /** As many of the days ahead as the screen holds, then how much comes later. */
    private void ahead() {
        SortedMap<LocalDate, Days.Day> ahead = days.after(moment.today());
        if (ahead.isEmpty()) {
            return;
        }
        page.blank();
        int room = Math.max(FEWEST_DAYS_AHEAD, SCREEN - page.lines());
        int shown = ahead.size() <= room ? room : room - 1;
        int calls = 0;
        int toFindOut = 0;
        for (Map.Entry<LocalDate, Days.Day> day : ahead.entrySet()) {
            if (shown-- > 0) {
                page.line(moment.say(Phrase.ON_DAY, day.getKey(), day.getValue().load(moment)));
            } else {
                calls += day.getValue().calls().size();
                toFindOut += day.getValue().toFindOut().size();
            }
        }
        if (calls + toFindOut > 0) {
            page.line(moment.say(Phrase.LATER, calls, toFindOut, ahead.lastKey()));
        }
    }
}
