package dev.followup.text;

import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps of a plan by day; what a callee's date puts before today stands today. */
final class Days {
    private static final Day FREE = new Day(List.of(), List.of());

    /** What is to be done on one day. */
    record Day(List<PlannedCall> calls, List<Research> research) {

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
                    research.size());
        }

        boolean isFree() {
            return calls.isEmpty() && research.isEmpty();
        }
    }

    private final SortedMap<LocalDate, Day> days = new TreeMap<>();

    private Days() {}

    static Days of(CallPlan plan, LocalDate today) {
        Days days = new Days();
        plan.calls().forEach(call -> days.at(call.callerDate(), today).calls.add(call));
        plan.research()
                .forEach(research -> days.at(research.by(), today).research.add(research));
        return days;
    }

    Day on(LocalDate date) {
        return days.getOrDefault(date, FREE);
    }

    /** The days after one, in order. */
    SortedMap<LocalDate, Day> after(LocalDate date) {
        return days.tailMap(date.plusDays(1));
    }

    SortedMap<LocalDate, Day> all() {
        return days;
    }

    private Day at(LocalDate date, LocalDate today) {
        return days.computeIfAbsent(
                date.isBefore(today) ? today : date, day -> new Day(new ArrayList<>(), new ArrayList<>()));
    }
}
