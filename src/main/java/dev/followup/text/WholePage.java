package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Spelling;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The whole plan. */
final class WholePage {
    private final CallPlan plan;
    private final Moment moment;
    private final Reasoning reasoning;
    private final NotCalled notCalled;
    private final Page page = new Page();

    private WholePage(CallPlan plan, Moment moment) {
        this.plan = plan;
        this.moment = moment;
        reasoning = new Reasoning(moment, Submissions.of(plan, moment)::name);
        notCalled = NotCalled.in(plan);
    }

    static String of(CallPlan plan, Moment moment) {
        WholePage whole = new WholePage(plan, moment);
        whole.calls();
        whole.research();
        whole.people(NotCalled.Fate.ASK, Phrase.ASK_HEADING);
        whole.people(NotCalled.Fate.NO_MORE, Phrase.NO_MORE_HEADING);
        whole.people(NotCalled.Fate.NEVER, Phrase.NEVER_HEADING);
        whole.closed();
        whole.notes();
        return whole.page.text();
    }

    private void calls() {
        if (plan.calls().isEmpty()) {
            page.line(moment.say(plan.research().isEmpty() ? Phrase.NOTHING_AHEAD : Phrase.NO_CALLS));
        }
        Days.of(plan, moment).all().forEach((date, day) -> {
            if (!day.calls().isEmpty()) {
                day(date, day);
            }
        });
    }

    private void day(LocalDate date, Days.Day day) {
        Phrase heading = date.equals(moment.today()) ? Phrase.TODAY : Phrase.ON_DAY;
        page.heading(moment.say(heading, date, day.load(moment)));
        int number = 0;
        for (PlannedCall call : day.inOrder(moment)) {
            number++;
            page.labelled(Brief.label(call, number, moment), Brief.heading(call, moment));
            call(call);
        }
    }

    private void call(PlannedCall call) {
        page.below(Brief.numberAndHours(call, moment));
        call.followUps().forEach(followUp -> page.below(Brief.about(followUp, moment)));
        page.below(Brief.last(call, moment));
        reasons(Phrase.WHY_NOW, Why.now(call, moment));
        reasons(Phrase.WHY_WHO, Why.who(call));
        others(call);
        notAbout(call).forEach(page::below);
        alsoKnown(call).forEach(page::below);
        page.below(moment.say(Phrase.MESSAGE, call.voicemail()));
        if (!Won.notYet(call.followUps()).isEmpty()) {
            page.below(Brief.aim(call, moment));
        }
    }

    private void reasons(Phrase phrase, List<Reason> reasons) {
        String before = "";
        for (Reason reason : reasons) {
            String said = reasoning.say(reason);
            if (before.isEmpty()) {
                String first = moment.say(phrase, said);
                page.below(first);
                before = " ".repeat(first.length() - said.length());
            } else {
                page.below(before + said);
            }
        }
    }

    private String say(List<Reason> reasons) {
        return Brief.apart(reasons.stream().map(reasoning::say).toList(), moment);
    }

    private void others(PlannedCall call) {
        List<String> others = Brief.others(call, moment);
        if (!others.isEmpty()) {
            page.below(moment.say(Phrase.OTHERS, Brief.apart(others, moment)));
        }
    }

    /** Who is called about something else, but not about this. */
    private Stream<String> notAbout(NextStep step) {
        return step.rejections().stream()
                .filter(rejection -> notCalled.isCalled(step, rejection))
                .map(rejection -> moment.say(
                        Phrase.NOT_ABOUT, Brief.person(rejection.contact(), moment), say(rejection.reasons())));
    }

    /** Managers whom nothing else on the page names. */
    private Stream<String> alsoKnown(NextStep step) {
        Set<String> named = new HashSet<>();
        if (step instanceof PlannedCall call) {
            named.add(Spelling.name(call.contact().name()));
            call.alternatives()
                    .forEach(other -> named.add(Spelling.name(other.contact().name())));
        } else if (step instanceof Research research && research.manager() != null) {
            named.add(Spelling.name(research.manager().name()));
        }
        step.rejections()
                .forEach(
                        rejection -> named.add(Spelling.name(rejection.contact().name())));
        List<String> left = managers(step.followUps(), named);
        return left.isEmpty()
                ? Stream.of()
                : Stream.of(moment.say(Phrase.ALSO_KNOWN, moment.words().list(left)));
    }

    private List<String> managers(List<FollowUp> followUps, Set<String> named) {
        List<String> managers = new ArrayList<>();
        for (FollowUp followUp : followUps) {
            for (Contact contact : followUp.contacts()) {
                if (contact.role().kind() == Role.Kind.MANAGER && named.add(Spelling.name(contact.name()))) {
                    managers.add(Brief.person(contact, moment));
                }
            }
        }
        return managers;
    }

    private void research() {
        if (plan.research().isEmpty()) {
            return;
        }
        page.heading(moment.say(Phrase.RESEARCH_HEADING));
        ToFindOut.of(plan.research(), moment.words()).forEach(this::toFindOut);
    }

    private void toFindOut(ToFindOut find) {
        Research first = find.first();
        List<String> about = find.followUps().stream()
                .map(followUp -> Brief.about(followUp, moment))
                .toList();
        page.indented(moment.say(
                Phrase.RESEARCH_BY,
                find.by(),
                Finding.submission(first).employer(),
                Brief.apart(about, moment),
                find.agreed(moment),
                find.missed(moment)));
        reasons(Phrase.WHY_NOW, find.reasons(moment));
        if (first.manager() != null) {
            page.below(moment.say(Phrase.MANAGER_MISSING, Brief.person(first.manager(), moment)));
        }
        List<String> tried = find.all().stream()
                .flatMap(research -> History.of(research, moment).say(research.tried()).stream())
                .distinct()
                .toList();
        if (!tried.isEmpty()) {
            page.below(moment.say(Phrase.TRIED, Brief.apart(tried, moment)));
        }
        page.below(moment.say(Phrase.QUESTION, Finding.question(moment.words(), first)));
        int number = 0;
        for (Research.Step step : first.steps()) {
            number++;
            page.below(number + ". " + Finding.step(moment.words(), step, first));
        }
        find.all().stream().flatMap(this::notAbout).distinct().forEach(page::below);
        find.all().stream().flatMap(this::alsoKnown).distinct().forEach(page::below);
    }

    private void people(NotCalled.Fate fate, Phrase heading) {
        List<NotCalled.Listed> listed = notCalled.those(fate);
        if (listed.isEmpty()) {
            return;
        }
        page.heading(moment.say(heading));
        for (NotCalled.Listed one : listed) {
            page.indented(
                    moment.say(Phrase.LISTED, Brief.who(one.contact(), one.employer(), moment), say(one.reasons())));
        }
    }

    private void closed() {
        if (plan.closed().isEmpty()) {
            return;
        }
        page.heading(moment.say(Phrase.CLOSED_HEADING));
        for (Closed closed : plan.closed()) {
            FollowUp followUp = closed.followUps().get(0);
            page.indented(moment.say(
                    Phrase.CLOSED,
                    followUp.submission().employer(),
                    followUp.submission().position(),
                    closed.why(),
                    moment.words().list(managers(closed.followUps(), new HashSet<>()))));
        }
    }

    private void notes() {
        if (plan.notes().isEmpty()) {
            return;
        }
        page.heading(moment.say(Phrase.NOTES_HEADING));
        for (Reason note : plan.notes()) {
            page.indented(reasoning.say(note));
        }
    }
}
