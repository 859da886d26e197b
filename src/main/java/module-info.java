/**
 * Followup decides whom a job seeker phones, when, and in what order after sending a resume or an introductory letter.
 *
 * <p>A host that is a module says {@code requires dev.followup} and nothing else; one that keeps its facts in a database also
 * says {@code requires java.sql}, so that images of all others go without it.
 */
module dev.followup {
    requires org.slf4j;
    requires static transitive java.sql;
    requires static org.jspecify;

    exports dev.followup;
    exports dev.followup.calendar;
    exports dev.followup.model;
    exports dev.followup.plan;
    exports dev.followup.role;
    exports dev.followup.spi;
    exports dev.followup.store;
    exports dev.followup.tck;
    exports dev.followup.text;
}
