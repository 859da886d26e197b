package dev.followup.model;

/** Where the hiring manager's name is found, in the article's order. */
public enum ResearchSource {
    /** The company's website: its About Us or management page. */
    COMPANY_WEBSITE("company website"),
    /** The receptionist. */
    RECEPTIONIST("receptionist"),
    /** A corporate research service such as Hoovers, ThomasNet or Lead411. */
    RESEARCH_SERVICE("research service");

    private final String says;

    ResearchSource(String says) {
        this.says = says;
    }

    /** {@return the source in a few words for a job seeker} */
    public String says() {
        return says;
    }
}
