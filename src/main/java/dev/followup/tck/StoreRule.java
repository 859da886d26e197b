package dev.followup.tck;

/** One promise of a store. */
final class StoreRule {
    private StoreRule() {}
}
