package dev.followup;

/** The rules that decide; every step and every rejection cites those that made it. */
public enum Rule {
    /** Every submission has exactly one next step, always; nothing is dropped. */
    FOLLOW_UP_EVERY_SUBMISSION(Source.ARTICLE, "every submission has exactly one next step, always"),
    /** Before anything is sent a hiring manager must be known; if not, the next step is research, not sending. */
    FIND_THE_MANAGER_FIRST(Source.ARTICLE, "find the hiring manager before sending anything"),
    /** Only a manager is called; one known to hire for the position before one who may. */
    CALL_THE_HIRING_MANAGER(Source.ARTICLE, "call the hiring manager and nobody else"),
    /** A project supervisor is as good as a vice president: rank never accepts or rejects anyone. */
    ANY_RANK(Source.ARTICLE, "a project supervisor is as good as a vice president"),
    /** Nobody in human resources is ever called. */
    NEVER_HUMAN_RESOURCES(Source.ARTICLE, "never call human resources"),
    /** No recruiter is ever called: none in-house, says the article; none at an agency either, say we. */
    NEVER_RECRUITERS(Source.ARTICLE, "never call a recruiter"),
    /** The first call is due three days after sending. */
    THREE_DAYS_LATER(Source.ARTICLE, "call three days after sending"),
    /** A call aims at an interview later in its own week. */
    INTERVIEW_THAT_WEEK(Source.ARTICLE, "aim at an interview later in the week of the call"),
    /** The company's website, then the receptionist, then a research service. */
    RESEARCH_SOURCES(Source.ARTICLE, "look at the website, then ask the receptionist, then a research service"),
    /** A submission by referral outranks one that answers a posting. */
    REFERRALS_OPEN_DOORS(Source.ARTICLE, "a referral goes before a posting"),
    /** No answer, a hand-off to human resources, "we'll call you": the next move stays with the job seeker. */
    KEEP_THE_INITIATIVE(Source.ARTICLE, "the next move stays with you"),
    /** Calls fall on business days of callee and caller. */
    BUSINESS_DAYS(Source.PRACTICE, "call on business days"),
    /** Calls fall in the callee's call hours. */
    CALL_HOURS(Source.PRACTICE, "call in the callee's call hours"),
    /** A call agreed for a time is made at that time. */
    PROMISED_CALL(Source.PRACTICE, "call when a call was promised"),
    /** One limit over all outcomes; budgets never stack. */
    ATTEMPT_LIMIT(Source.PRACTICE, "stop after enough attempts"),
    /** Several submissions to one person become one call; nobody is phoned twice on a day. */
    ONE_CALL_PER_PERSON(Source.PRACTICE, "one call a person, at most once a day"),
    /** Who asked not to be called is never called, in any follow-up. */
    DO_NOT_CALL(Source.PRACTICE, "never call who asked not to be called"),
    /** A posting that declines calls is honoured until the host clears the flag. */
    NO_CALLS_PLEASE(Source.PRACTICE, "do not call where the posting declines calls"),
    /** No more calls on a day than the job seeker can make; the least valuable wait, and none waits for ever. */
    DAILY_CAPACITY(Source.PRACTICE, "no more calls a day than you can make");

    /** Where a rule comes from. */
    public enum Source {
        /** The article "A Follow-Up Call Wins the Interview", in its words or by its sense. */
        ARTICLE,
        /** What callers, sales people and the law have learned about calling. */
        PRACTICE
    }

    private final Source source;
    private final String says;

    Rule(Source source, String says) {
        this.source = source;
        this.says = says;
    }

    /** {@return where the rule comes from} */
    public Source source() {
        return source;
    }

    /** {@return the rule in one short sentence for a job seeker} */
    public String says() {
        return says;
    }
}
