package dev.followup.model;

/**
 * What happened on a call.
 *
 * <p>The constants stand in order of gravity: where several attempts were made at one instant, the one whose outcome
 * stands later here counts as the last word.
 */
public enum Outcome {
    /** It rang, and nobody answered, or a mailbox did and no message was left. */
    NO_ANSWER(AnsweredBy.NOBODY),
    /** The line was busy. */
    BUSY(AnsweredBy.NOBODY),
    /** A message was left on the person's voicemail. */
    VOICEMAIL_LEFT(AnsweredBy.NOBODY),
    /** The number dialled is not the person's, or dead; the attempt says which with {@link CallAttempt#dialled()}. */
    WRONG_NUMBER(AnsweredBy.NOBODY),
    /** A gatekeeper took a message. */
    MESSAGE_TAKEN(AnsweredBy.GATEKEEPER),
    /** A gatekeeper would not put the call through. */
    GATEKEEPER_REFUSED(AnsweredBy.GATEKEEPER),
    /** Whoever answered pointed at human resources. */
    SENT_TO_HR(AnsweredBy.ANYONE),
    /** Whoever answered named someone else; the attempt says whom with {@link CallAttempt#referredTo()}. */
    REFERRED(AnsweredBy.ANYONE),
    /** The person does not hire for this position: ends them for this submission. */
    WRONG_PERSON(AnsweredBy.ANYONE),
    /** The person left the employer: ends them for all submissions there. */
    NO_LONGER_THERE(AnsweredBy.ANYONE),
    /** The person agreed to an interview. */
    INTERVIEW_WON(AnsweredBy.PERSON),
    /** The person, or whoever answered for them, wants another call; the attempt may say when. */
    CALL_BACK(AnsweredBy.PERSON),
    /** The person wants to read something first. */
    MORE_INFORMATION_WANTED(AnsweredBy.PERSON),
    /** The person has not decided. */
    UNDECIDED(AnsweredBy.PERSON),
    /** The position is filled or withdrawn. */
    POSITION_CLOSED(AnsweredBy.PERSON),
    /** The person does not want the job seeker for this position. */
    NOT_INTERESTED(AnsweredBy.PERSON),
    /** The person asked not to be called again. */
    DO_NOT_CALL(AnsweredBy.PERSON);

    /** Who was at the other end of a call. */
    public enum AnsweredBy {
        /** Nobody, or a machine. */
        NOBODY,
        /** A gatekeeper. */
        GATEKEEPER,
        /** The person or someone who speaks for the person. */
        ANYONE,
        /** The person called. */
        PERSON
    }

    private final AnsweredBy answeredBy;

    Outcome(AnsweredBy answeredBy) {
        this.answeredBy = answeredBy;
    }

    /** {@return who was at the other end} */
    public AnsweredBy answeredBy() {
        return answeredBy;
    }

    /** {@return whether it can be that of a call received} */
    public boolean mayBeReceived() {
        return answeredBy == AnsweredBy.ANYONE || answeredBy == AnsweredBy.PERSON;
    }

    /** {@return whether it can be that of a call to whoever answers the switchboard} */
    public boolean mayBeReceptions() {
        return answeredBy != AnsweredBy.PERSON || this == CALL_BACK;
    }

    /**
     * {@return whether such a call can agree on another one, of the job seeker's or of theirs: somebody answers, and ends
     * nothing}
     */
    public boolean mayAgreeOnCall() {
        return switch (this) {
            case NO_ANSWER, BUSY, VOICEMAIL_LEFT, WRONG_NUMBER -> false;
            case WRONG_PERSON, NO_LONGER_THERE, POSITION_CLOSED, NOT_INTERESTED, DO_NOT_CALL -> false;
            default -> true;
        };
    }

    /** {@return whether such a call can name a day before which no other is welcome; a mailbox can} */
    public boolean mayNameDay() {
        return this != BUSY && this != WRONG_NUMBER && this != DO_NOT_CALL;
    }

    /** {@return whether such a call can point to somebody; a mailbox can} */
    public boolean mayPointOn() {
        return this != BUSY;
    }
}
