package dev.followup;

/** Decides whom to call, when and in what order. */
final class FollowUpPolicy {
    private FollowUpPolicy() {}
}
