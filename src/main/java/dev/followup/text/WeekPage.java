package dev.followup.text;

import dev.followup.plan.PlannedCall;
import java.time.LocalDate;
import java.util.Map;

/** Seven days from today on, a line for each step. */
final class WeekPage {
    private static final int DAYS = 7;

    private WeekPage() {}

    static String of(Days days, Moment moment) {
        Page page = new Page();
        LocalDate end = moment.today().plusDays(DAYS);
        int calls = 0;
        int toFindOut = 0;
        for (Map.Entry<LocalDate, Days.Day> entry : days.all().entrySet()) {
            Days.Day day = entry.getValue();
            if (entry.getKey().isBefore(end)) {
                day(page, entry.getKey(), day, moment);
            } else {
                calls += day.calls().size();
                toFindOut += day.toFindOut().size();
            }
        }
        if (page.lines() == 0) {
            page.line(moment.say(Phrase.NOTHING_THIS_WEEK));
        }
        if (calls + toFindOut > 0) {
            page.heading(moment.say(Phrase.LATER, calls, toFindOut, days.all().lastKey()));
        }
        return page.text();
    }

    private static void day(Page page, LocalDate date, Days.Day day, Moment moment) {
        Phrase heading = date.equals(moment.today()) ? Phrase.TODAY : Phrase.ON_DAY;
        page.heading(moment.say(heading, date, day.load(moment)));
        int number = 0;
        for (PlannedCall call : day.inOrder(moment)) {
            number++;
            page.labelled(Brief.label(call, number, moment), Brief.oneLine(call, moment));
        }
        day.findingInOrder().forEach(find -> page.below(Brief.find(find, moment)));
    }
}
