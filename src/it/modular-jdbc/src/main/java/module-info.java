/** A host that keeps its facts in a database: "requires java.sql" is its own to say, "java.naming" is what H2 wants. */
module kept {
    requires com.h2database;
    requires dev.followup;
    requires java.naming;
    requires java.sql;
}
