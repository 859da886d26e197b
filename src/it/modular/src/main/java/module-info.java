/** A host that keeps its facts in memory: the dependency of the README and one line here are all. */
module modular {
    requires dev.followup;
}
