package dev.followup.text;

import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps of a plan by day; what a callee's date puts before today stands today. */
final class Days {
    private static final Day FREE = new Day(List.of(), List.of());

    /** What is to be done on one day. */
    record Day(List<PlannedCall> calls, List<ToFindOut> toFindOut) {

        /** The calls as they are listed: agreed ones by time, late ones, the others in the order of the plan. */
        List<PlannedCall> inOrder(Moment moment) {
            List<PlannedCall> inOrder = new ArrayList<>(agreed());
            calls.stream()
                    .filter(call -> !call.promised())
                    .sorted(Comparator.comparing(call -> Brief.missed(call, moment) == null))
                    .forEach(inOrder::add);
            return inOrder;
        }

        private List<PlannedCall> agreed() {
            return calls.stream()
                    .filter(PlannedCall::promised)
                    .sorted(Comparator.comparing(call -> call.window().opens()))
                    .toList();
        }

        /** What to find out as it is listed: what is agreed by time, the others in the order of the plan. */
        List<ToFindOut> findingInOrder() {
            return toFindOut.stream()
                    .sorted(Comparator.comparing(
                            find -> find.first().agreedFor().orElse(Instant.MAX)))
                    .toList();
        }

        /** How much it is, in words. */
        String load(Moment moment) {
            List<PlannedCall> agreed = agreed();
            int late = (int) calls.stream()
                    .filter(call -> Brief.missed(call, moment) != null)
                    .count();
            return moment.say(
                    Phrase.LOAD,
                    calls.size(),
                    late,
                    agreed.size(),
                    agreed.isEmpty() ? null : Hours.agreed(agreed.get(0), moment),
                    toFindOut.size());
        }

        boolean isFree() {
            return calls.isEmpty() && toFindOut.isEmpty();
        }
    }

    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

    private Days() {}

    static Days of(CallPlan plan, Moment moment) {
        LocalDate today = moment.today();
        Days days = new Days();
        plan.calls().forEach(call -> days.at(call.callerDate(), today).calls.add(call));
        for (ToFindOut find : ToFindOut.of(plan.research(), moment.words())) {
            days.at(find.by(), today).toFindOut.add(find);
        }
        return days;
    }

    Day on(LocalDate date) {
        return days.getOrDefault(date, FREE);
    }

    /** The days after one, in order. */
    SortedMap<LocalDate, Day> after(LocalDate date) {
        return days.tailMap(date, false);
    }

    SortedMap<LocalDate, Day> all() {
        return days;
    }

    private Day at(LocalDate date, LocalDate today) {
        return days.computeIfAbsent(
                date.isBefore(today) ? today : date, day -> new Day(new ArrayList<>(), new ArrayList<>()));
    }
}
