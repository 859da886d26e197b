package dev.followup.store;

/** Keeps the facts in memory. */
final class InMemoryFollowUpStore {
    private InMemoryFollowUpStore() {}
}
