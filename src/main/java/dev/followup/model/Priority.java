package dev.followup.model;

/** How much the job seeker wants the position, from least to most. */
public enum Priority {
    /** Worth a call when there is time. */
    LOW,
    /** The usual case. */
    NORMAL,
    /** Wanted more than most. */
    HIGH,
    /** The dream. */
    TOP
}
