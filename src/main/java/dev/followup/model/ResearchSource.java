package dev.followup.model;

/** Where the hiring manager's name is found, in the order in which the sources are asked. */
public enum ResearchSource {
    /** Who referred the job seeker. */
    REFERRER,
    /** The company's website: its About Us or management page. */
    COMPANY_WEBSITE,
    /** The receptionist. */
    RECEPTIONIST,
    /** A corporate research service such as Hoovers, ThomasNet or Lead411. */
    RESEARCH_SERVICE
}
