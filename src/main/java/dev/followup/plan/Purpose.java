package dev.followup.plan;

/** What a call is for; of several the first that applies. */
public enum Purpose {
    /** To keep an agreement at its time; a call that makes good one that was missed is a {@link #NEXT_TRY}. */
    AGREED,
    /** To reach whom a call pointed to, for the first time. */
    REFERRED,
    /** To try again, or to talk on. */
    NEXT_TRY,
    /** To follow up what was sent, for the first time. */
    FIRST_CALL
}
