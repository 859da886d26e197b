package dev.followup.plan;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One call to one person, about every open submission for which that person is the one to call.
 *
 * @param id what this call is known by in every plan: the same for the same person and attempt number. It hides the name from
 *     a glance, not from a guess: whoever guesses employer and name can compute it
 * @param purpose what the call is for
 * @param contact whom to call, as all facts together know them
 * @param phone the number to dial: the contact's, or the employer's switchboard
 * @param attemptNumber the number of this call to this person, from 1
 * @param window when
 * @param due the callee's date on which the call became due, a day for calls, the day agreed or the day chosen; never after
 *     the window's date
 * @param firstDate the callee's date on which the call could be made, were there no others; never after the window's date
 * @param daysLateWhileClosed on how many of the days from due to date the caller's own calendar was closed, or the caller
 *     away; 0 without a caller
 * @param value what the call is worth, as the policy's value has it, 0 or more
 * @param voicemail whether to leave a message if nobody answers
 * @param alternatives who else may be called, in order, if this person cannot be reached
 */
public record PlannedCall(
        String id,
        Purpose purpose,
        List<FollowUp> followUps,
        Contact contact,
        String phone,
        int attemptNumber,
        CallWindow window,
        LocalDate due,
        LocalDate firstDate,
        int daysLateWhileClosed,
        long value,
        boolean voicemail,
        List<Alternative> alternatives,
        List<Reason> reasons,
        List<Rejection> rejections)
        implements NextStep {

    /**
     * Makes a call.
     *
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no follow-up, a number is out of its range, or due or the first date lies
     *     after the window's date
     */
    public PlannedCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(window, "window");
        alternatives = List.copyOf(Objects.requireNonNull(alternatives, "alternatives"));
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        rejections = List.copyOf(Objects.requireNonNull(rejections, "rejections"));
        if (followUps.isEmpty()) {
            throw new IllegalArgumentException("followUps is empty");
        }
        if (attemptNumber < 1) {
            throw new IllegalArgumentException("attemptNumber is " + attemptNumber + ", less than 1");
        }
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(firstDate, "firstDate");
        if (due.isAfter(window.date()) || firstDate.isAfter(window.date())) {
            throw new IllegalArgumentException(
                    "due " + due + " or firstDate " + firstDate + " is after the call's date " + window.date());
        }
        if (daysLateWhileClosed < 0 || value < 0) {
            throw new IllegalArgumentException("daysLateWhileClosed or value is less than 0");
        }
    }

    /** {@return whether the number is the switchboard's, where the contact is asked for by name} */
    public boolean viaSwitchboard() {
        return !contact.phones().contains(phone);
    }

    /** {@return the callee's date of the call} */
    public LocalDate date() {
        return window.date();
    }

    /** {@return the caller's date of opening; the callee's if the policy knows no caller} */
    public LocalDate callerDate() {
        return window.callerDate();
    }

    /** {@return from when on, where the callee is; may lie before the instant of planning, on the same day} */
    public ZonedDateTime opensAt() {
        return window.opensAt();
    }

    /** {@return until when, excluded, where the callee is} */
    public ZonedDateTime closesAt() {
        return window.closesAt();
    }

    /** {@return the day by which to win the interview: the callee's last business day of the week, after the call} */
    public LocalDate interviewBy() {
        return window.interviewBy();
    }

    /** {@return the last day, the callee's, on which a call still aims at an interview by {@link #interviewBy()}} */
    public LocalDate usefulUntil() {
        return window.usefulUntil();
    }

    /** {@return how many calendar days lie between the due date and the date, 0 if the call is in time} */
    public int daysLate() {
        return (int) (window.date().toEpochDay() - due.toEpochDay());
    }

    /**
     * {@return whether the call stands at the time that was agreed; where that was missed the call is late, which the reason
     * {@link Reason.Code#AGREED_MISSED} says, and no promise any more}
     */
    public boolean promised() {
        return purpose == Purpose.AGREED;
    }

    /** {@return the instant for which the call is agreed, or was and is late; empty if it never was} */
    public Optional<Instant> agreedFor() {
        return promised() ? Optional.of(window.opens()) : Reason.instant(reasons, Reason.Code.AGREED_MISSED);
    }

    /**
     * {@return what happened on this call, as an attempt to record: about its submission, to its contact, at its number}
     *
     * @param attemptId the host's id of the attempt
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the call is about several submissions, so that one must be named, or the attempt
     *     cannot be
     */
    public CallAttempt attempt(String attemptId, Instant at, Outcome outcome) {
        if (followUps.size() > 1) {
            throw new IllegalArgumentException("the call is about " + followUps.size() + " submissions, "
                    + Steps.ids(followUps) + ": name the one that the outcome is about");
        }
        return attempt(attemptId, followUps.get(0).submission().id(), at, outcome);
    }

    /**
     * {@return what happened on this call, as an attempt to record: about one of its submissions, to its contact, at its
     * number}
     *
     * <p>One attempt is enough for a call about several submissions: it counts for each of them, but an outcome that closes
     * closes the one that it names.
     *
     * @param attemptId the host's id of the attempt
     * @param submissionId the submission that the outcome is about
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the call is not about that submission, or the attempt cannot be
     */
    public CallAttempt attempt(String attemptId, String submissionId, Instant at, Outcome outcome) {
        if (!Steps.ids(followUps).contains(submissionId)) {
            throw new IllegalArgumentException(
                    "the call is not about submission " + submissionId + ", but about " + Steps.ids(followUps));
        }
        return CallAttempt.of(attemptId, submissionId, contact.name(), at, outcome)
                .withContactId(contact.id())
                .withDialled(phone);
    }

    /** Masked: neither the person nor the number. */
    @Override
    public String toString() {
        return "PlannedCall[id=" + id + ", purpose=" + purpose + ", submissions=" + Steps.ids(followUps) + ", window="
                + window + "]";
    }
}
