package dev.followup.model;

/** What was sent to the employer. */
public enum Document {
    /** A resume. */
    RESUME,
    /** An introductory letter. */
    LETTER
}
