package dev.followup.model;

/** How the job seeker came to send a submission. */
public enum Origin {
    /** It answers a published posting. */
    POSTING,
    /** Someone referred the job seeker. */
    REFERRAL,
    /** It was sent unasked. */
    DIRECT
}
