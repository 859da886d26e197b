package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** By when a call aims to win an interview: in its own week, or the next. */
final class InterviewAim {
    private InterviewAim() {}

    static Reason of(LocalDate call, LocalDate interviewBy, BusinessCalendar calendar) {
        DayOfWeek first = calendar.firstDayOfWeek();
        boolean sameWeek =
                interviewBy.toEpochDay() - call.toEpochDay() == dayOfWeek(interviewBy, first) - dayOfWeek(call, first);
        return Reason.of(sameWeek ? Code.INTERVIEW_THIS_WEEK : Code.INTERVIEW_NEXT_WEEK, interviewBy);
    }

    private static int dayOfWeek(LocalDate date, DayOfWeek first) {
        return Math.floorMod(date.getDayOfWeek().getValue() - first.getValue(), DayOfWeek.values().length);
    }
}
