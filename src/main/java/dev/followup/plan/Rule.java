package dev.followup.plan;

/** The rules that decide; every reason cites the one that made it. */
public enum Rule {
    /** Every submission has exactly one next step, always; nothing is dropped. */
    FOLLOW_UP_EVERY_SUBMISSION(Source.ARTICLE),
    /** Before anything is sent a hiring manager must be known; if not, the next step is research, not sending. */
    FIND_THE_MANAGER_FIRST(Source.ARTICLE),
    /** Only a manager is called; one known to hire for the position before one who may. */
    CALL_THE_HIRING_MANAGER(Source.ARTICLE),
    /** A project supervisor is as good as a vice president: rank never accepts, rejects or moves anyone. */
    ANY_RANK(Source.ARTICLE),
    /** Nobody in human resources is ever called. */
    NEVER_HUMAN_RESOURCES(Source.ARTICLE),
    /** No recruiter is ever called: none in-house, says the article; none at an agency either, say we. */
    NEVER_RECRUITERS(Source.ARTICLE),
    /** The first call is due three days after sending. */
    THREE_DAYS_LATER(Source.ARTICLE),
    /** A call aims at an interview later in its own week. */
    INTERVIEW_THAT_WEEK(Source.ARTICLE),
    /** Who referred the job seeker, then the company's website, the receptionist, a research service. */
    RESEARCH_SOURCES(Source.ARTICLE),
    /** A submission by referral outranks one that answers a posting. */
    REFERRALS_OPEN_DOORS(Source.ARTICLE),
    /** No answer, a hand-off to human resources, "we'll call you": the next move stays with the job seeker. */
    KEEP_THE_INITIATIVE(Source.ARTICLE),
    /** Calls fall on business days of callee and caller. */
    BUSINESS_DAYS(Source.PRACTICE),
    /** Calls fall in the callee's call hours. */
    CALL_HOURS(Source.PRACTICE),
    /** A call agreed for a time is made at that time; a day that the job seeker chose is kept. */
    PROMISED_CALL(Source.PRACTICE),
    /** One limit over all outcomes; budgets never stack. */
    ATTEMPT_LIMIT(Source.PRACTICE),
    /** Several submissions to one person become one call; nobody is phoned twice on a day. Two people are two calls. */
    ONE_CALL_PER_PERSON(Source.PRACTICE),
    /** Who asked not to be called is never called, in any follow-up, under any spelling, at any of their numbers. */
    DO_NOT_CALL(Source.PRACTICE),
    /** A posting that declines calls is honoured until the host clears the flag or the callee agrees to a call. */
    NO_CALLS_PLEASE(Source.PRACTICE),
    /** A message is left once, on an agreed call and on the last, never more than the cadence allows. */
    FEW_VOICEMAILS(Source.PRACTICE),
    /** No more calls and no more research on a day than the job seeker can do; the least valuable wait, none for ever. */
    DAILY_CAPACITY(Source.PRACTICE);

    /** Where a rule comes from. */
    public enum Source {
        /** The article "A Follow-Up Call Wins the Interview", in its words or by its sense. */
        ARTICLE,
        /** What callers, sales people and the law have learned about calling. */
        PRACTICE
    }

    private final Source source;

    Rule(Source source) {
        this.source = source;
    }

    /** {@return where the rule comes from} */
    public Source source() {
        return source;
    }
}
