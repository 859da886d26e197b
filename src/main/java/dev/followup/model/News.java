package dev.followup.model;

/** What became known about a submission without a call; anything but {@link #NONE} closes its follow-up. */
public enum News {
    /** Nothing is known. */
    NONE,
    /** The employer invited the job seeker to an interview. */
    INTERVIEW,
    /** The employer declined. */
    DECLINED,
    /** The position is filled or was withdrawn by the employer. */
    FILLED,
    /** The job seeker withdrew. */
    WITHDRAWN
}
