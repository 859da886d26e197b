package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Submission;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call plan as a job seeker reads it. */
final class Agenda {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final CallPlan plan;
    private final @Nullable ZoneId callerZone;

    private Agenda(CallPlan plan) {
        this.plan = plan;
        FollowUpPolicy.Caller caller = plan.policy().caller();
        callerZone = caller == null ? null : caller.zone();
    }

    static String of(CallPlan plan) {
        Agenda agenda = new Agenda(plan);
        agenda.calls();
        agenda.research();
        agenda.rejections();
        agenda.closed();
        agenda.notes();
        return agenda.text.toString();
    }

    private void calls() {
        if (plan.calls().isEmpty()) {
            line("No calls to make.");
        }
        LocalDate day = null;
        for (PlannedCall call : plan.calls()) {
            if (!call.callerDate().equals(day)) {
                day = call.callerDate();
                heading(Words.dayOfYear(day));
            }
            call(call);
        }
    }

    private void call(PlannedCall call) {
        String yours = callerZone == null || callerZone.equals(call.opensAt().getZone())
                ? ""
                : " (yours "
                        + Words.hours(
                                call.opensAt().withZoneSameInstant(callerZone),
                                call.closesAt().withZoneSameInstant(callerZone))
                        + ")";
        String otherDate = call.date().equals(call.callerDate()) ? "" : " on their " + Words.day(call.date());
        line(Words.hours(call.opensAt(), call.closesAt()) + " "
                + Words.place(call.opensAt().getZone()) + otherDate + yours + "  call " + who(call.contact()) + ", "
                + call.followUps().get(0).submission().employer());
        line(INDENT
                + (call.viaSwitchboard()
                        ? "at the switchboard, " + call.phone() + ": ask for "
                                + call.contact().name() + " by name"
                        : "at " + call.phone()));
        for (FollowUp followUp : call.followUps()) {
            line(INDENT + "about " + about(followUp.submission()));
        }
        line(INDENT + "why: "
                + call.reasons().stream()
                        .filter(reason -> reason.rule() != Rule.INTERVIEW_THAT_WEEK
                                && reason.rule() != Rule.REFERRALS_OPEN_DOORS
                                && !reason.text().equals(Reasons.hours(call)))
                        .map(Reason::text)
                        .collect(Collectors.joining("; ")));
        line(INDENT + "aim: an interview by " + Words.day(call.interviewBy()));
    }

    private void research() {
        if (plan.research().isEmpty()) {
            return;
        }
        heading("To find out");
        for (Research research : plan.research()) {
            Submission submission = research.followUp().submission();
            line("by " + Words.day(research.by()) + "  " + submission.employer() + ", " + about(submission));
            line(INDENT + "why: " + research.why().says());
            int number = 1;
            for (Research.Step step : research.steps()) {
                line(INDENT + number++ + ". " + step.text() + (step.phone() == null ? "" : " " + step.phone()));
            }
        }
    }

    /** Who is never called, and in what is still open who is not. */
    private void rejections() {
        Set<FollowUp> closed = plan.closed().stream().map(Closed::followUp).collect(Collectors.toSet());
        List<Rejection> told = plan.rejections().stream()
                .filter(rejection -> isNever(rejection) || !closed.contains(rejection.followUp()))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        heading("Not to be called");
        for (Rejection rejection : told) {
            line((isNever(rejection) ? "never call " : "do not call ") + who(rejection.contact()) + ": "
                    + rejection.reasons().stream().map(Reason::text).collect(Collectors.joining("; ")) + " ("
                    + rejection.followUp().submission().employer() + ", "
                    + rejection.followUp().submission().position() + ")");
        }
    }

    private static boolean isNever(Rejection rejection) {
        return rejection.rules().contains(Rule.NEVER_HUMAN_RESOURCES)
                || rejection.rules().contains(Rule.NEVER_RECRUITERS)
                || rejection.rules().contains(Rule.DO_NOT_CALL);
    }

    private void closed() {
        if (plan.closed().isEmpty()) {
            return;
        }
        heading("Closed");
        for (Closed closed : plan.closed()) {
            Submission submission = closed.followUp().submission();
            line(submission.employer() + ", " + submission.position() + ": "
                    + closed.why().says());
        }
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        List<PlannedCall> pushed = plan.calls().stream()
                .filter(call -> call.date().isAfter(call.firstDate()))
                .toList();
        if (!pushed.isEmpty()) {
            // The timeline goes by instants, and dates of callees' zones may go back along it.
            LocalDate last =
                    Collections.max(pushed.stream().map(PlannedCall::callerDate).toList());
            notes.add(Words.count(pushed.size(), "call")
                    + " had to wait for a day with room; the turn of the last one is " + Words.dayOfYear(last) + ".");
        }
        if (plan.policy().knowsNoHolidays()) {
            notes.add("No holidays are known: the days above are Mondays to Fridays.");
        }
        if (!notes.isEmpty()) {
            heading("Mind");
            notes.forEach(this::line);
        }
    }

    private static String who(Contact contact) {
        return contact.name()
                + (contact.role().title().isBlank() ? "" : ", " + contact.role().title());
    }

    private static String about(Submission submission) {
        String referred = submission.referredBy() != null
                ? ", referred by " + submission.referredBy()
                : submission.origin() == Origin.REFERRAL ? ", by referral" : "";
        return submission.position() + ": "
                + submission.document().name().toLowerCase(Locale.ENGLISH) + " sent " + Words.day(submission.sentOn())
                + referred;
    }

    private void heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(heading).append('\n');
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }
}
