package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call to one person, about every open submission for which that person is the one to call. */
public final class PlannedCall extends Explained implements NextStep {
    private static final long serialVersionUID = 1L;

    private final FollowUp firstFollowUp;

    /** Null if there is only the first. */
    private final @Nullable List<FollowUp> all;

    private final Contact contact;
    private final String phone;
    private final Window window;
    private final LocalDate due;
    private final LocalDate firstDate;
    private final long value;
    private final int attemptNumber;
    private final int daysLateWhileClosed;
    private final boolean promised;

    PlannedCall(Draft draft, Window window, Reasons explains) {
        super(explains);
        all = draft.followUps();
        firstFollowUp = all == null ? draft.followUp() : all.get(0);
        contact = draft.contact();
        phone = draft.phone();
        this.window = window;
        due = draft.due();
        firstDate = draft.firstWindow().date();
        value = draft.value();
        attemptNumber = draft.attemptNumber();
        daysLateWhileClosed = draft.daysClosedForCaller(window);
        promised = draft.promised();
    }

    /**
     * {@return what this call is known by in every plan: the same for the same person and attempt number}
     *
     * <p>Made from a digest, so that it may be stored and logged.
     */
    public String id() {
        String person = Person.folded(firstFollowUp.submission().employer()) + '\n' + Person.folded(contact.name());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 10)) + "-" + attemptNumber;
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    @Override
    public List<FollowUp> followUps() {
        return all == null ? List.of(firstFollowUp) : all;
    }

    /** The one with the least id. */
    FollowUp firstFollowUp() {
        return firstFollowUp;
    }

    /** {@return whom to call} */
    public Contact contact() {
        return contact;
    }

    /** {@return the number to dial: the contact's, or the employer's switchboard} */
    public String phone() {
        return phone;
    }

    /** {@return whether the number is the switchboard's, where the contact is asked for by name} */
    public boolean viaSwitchboard() {
        return !contact.phones().contains(phone);
    }

    /** {@return the number of this call to this person, from 1} */
    public int attemptNumber() {
        return attemptNumber;
    }

    Window window() {
        return window;
    }

    /** {@return the callee's date of the call} */
    public LocalDate date() {
        return window.date();
    }

    /** {@return from when on, in the callee's zone; may lie before the instant of planning, on the same day} */
    public ZonedDateTime opensAt() {
        return window.opensAt();
    }

    /** {@return until when, excluded, in the callee's zone} */
    public ZonedDateTime closesAt() {
        return window.closesAt();
    }

    /** {@return the callee's date on which the call became due, a business day or the day promised; never after {@link #date()}} */
    public LocalDate due() {
        return due;
    }

    /** {@return the day by which to win the interview: the callee's last business day of the week, after the call} */
    public LocalDate interviewBy() {
        return window.interviewBy();
    }

    /** {@return how many calendar days lie between the due date and the date, 0 if the call is in time} */
    public int daysLate() {
        return (int) (window.date().toEpochDay() - due.toEpochDay());
    }

    /** {@return on how many of the days late the caller's own calendar was closed; 0 without a caller} */
    public int daysLateWhileClosed() {
        return daysLateWhileClosed;
    }

    /** {@return whether the call was agreed with the callee} */
    public boolean promised() {
        return promised;
    }

    /** {@return what the call is worth, as the policy's {@link FollowUpValue} has it} */
    public long value() {
        return value;
    }

    /** {@return the caller's date of opening; the callee's if the policy knows no caller} */
    public LocalDate callerDate() {
        return window.callerDate();
    }

    /** The first day on which the call could be made, were there no others. */
    LocalDate firstDate() {
        return firstDate;
    }

    /** What {@link #id()} is made from. */
    record Key(Person person, int attemptNumber) {}

    Key key() {
        return new Key(new Person(firstFollowUp.submission().employer(), contact.name()), attemptNumber);
    }

    @Override
    List<Reason> explain(Reasons reasons) {
        return reasons.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedCall that
                && firstFollowUp.equals(that.firstFollowUp)
                && Objects.equals(all, that.all)
                && contact.equals(that.contact)
                && phone.equals(that.phone)
                && window.equals(that.window)
                && due.equals(that.due)
                && value == that.value
                && attemptNumber == that.attemptNumber
                && promised == that.promised;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstFollowUp, all, contact, phone, window, due, value, attemptNumber, promised);
    }

    /** Masked: neither the person nor the number. */
    @Override
    public String toString() {
        return "PlannedCall[id=" + id() + ", submissions="
                + followUps().stream()
                        .map(followUp -> followUp.submission().id())
                        .toList()
                + ", opensAt=" + opensAt() + ", closesAt=" + closesAt() + ", promised=" + promised + "]";
    }
}
