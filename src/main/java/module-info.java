/**
 * Followup decides whom a job seeker phones, when, and in what order after sending a resume or an introductory letter.
 */
module dev.followup {
    requires org.slf4j;
    requires static transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.followup;
    exports dev.followup.calendar;
    exports dev.followup.model;
    exports dev.followup.role;
    exports dev.followup.spi;
    exports dev.followup.store;
    exports dev.followup.tck;
}
