package desk;

import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weeks ahead as a picture: who on which day, and how full each day is.
 *
 * @param weekends whether anything falls on a Saturday or Sunday
 * @param later how many steps lie after the last week shown
 */
public record Ahead(List<List<Day>> weeks, boolean weekends, long later) {
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    /** One day; {@code room} is how many calls it holds. */
    public record Day(
            LocalDate date, boolean past, boolean today, int room, List<PlannedCall> calls, List<Research> research) {
        /** The places of the day, taken or free. */
        public List<Boolean> places() {
            return Stream.iterate(0, place -> place + 1)
                    .limit(Math.max(room, calls.size()))
                    .map(place -> place < calls.size())
                    .toList();
        }
    }

    static Ahead of(CallPlan plan, int room) {
        LocalDate today = plan.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> days = Stream.concat(
                        plan.calls().stream().map(PlannedCall::callerDate),
                        plan.research().stream().map(Research::by))
                .toList();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
        long needed = (last.toEpochDay() - monday.toEpochDay()) / 7 + 1;
        LocalDate end = monday.plusWeeks(Math.min(MOST, Math.max(FEWEST, needed)));
        boolean weekends = days.stream().anyMatch(day -> day.isBefore(end) && isWeekend(day));

        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate week = monday; week.isBefore(end); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusDays(weekends ? 7 : 5))
                    .map(date -> day(plan, date, room))
                    .toList());
        }
        return new Ahead(
                weeks, weekends, days.stream().filter(day -> !day.isBefore(end)).count());
    }

    private static Day day(CallPlan plan, LocalDate date, int room) {
        LocalDate today = plan.today();
        List<Research> research =
                plan.research().stream().filter(step -> step.by().equals(date)).toList();
        boolean works = !isWeekend(date);
        return new Day(date, date.isBefore(today), date.equals(today), works ? room : 0, plan.callsOn(date), research);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
