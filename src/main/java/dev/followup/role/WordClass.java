package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.Locale;

/** What a word or phrase does in a title; the first column of a vocabulary file. */
enum WordClass {
    /** A word that no vocabulary holds. */
    UNKNOWN,
    /** A phrase whose parts must not be taken for what they are elsewhere: "natural resources". */
    OTHER,
    /** Says nothing of the function: senior, global, department. */
    PLAIN,
    /** Skipped, also inside phrases: the, der, la. */
    ARTICLE,
    /** Joins two functions. */
    AND,
    /** What follows is the field of the head before it: of, de, für. */
    OF,
    /** What follows a gatekeeper and this is the person who is guarded. */
    TO,
    /** What follows names the employer. */
    AT,
    /** A field of work that is not human resources: engineering, sales. */
    FIELD,
    /** A person of another profession: engineer, lawyer. */
    TRADE,
    /** A person of any function: specialist, officer, consultant. */
    RANK,
    /** A person who leads. */
    MANAGER,
    /** Leads a field that is not human resources: CTO. */
    MANAGER_OF_FIELD,
    /** Leads, but may name a place after a comma: a COO, not Denver, CO. */
    MANAGER_OR_PLACE,
    /** Leads only as the last word: a school principal, not a principal engineer. */
    MANAGER_LAST,
    /** A person who guards or answers a phone. */
    GATEKEEPER,
    /** A gatekeeper with the person who is guarded; what follows is the guarded one's: secretary of the director. */
    GATEKEEPER_OF,
    /** A person in human resources, whatever stands around it. */
    HR,
    /** A person who recruits, whatever stands around it. */
    RECRUITER,
    /** The field human resources: decides unless the head is of another profession. */
    HR_FIELD,
    /** The field of recruiting. */
    RECRUITER_FIELD,
    /** Human resources if nothing but heads and plain words stands beside it: personnel, people. */
    HR_HINT,
    /** Recruiting, on the same condition: talent. */
    RECRUITER_HINT,
    /** Recruits others than employees, or buys: not human resources, yet never called. */
    BARRED,
    /** An ending that names the other gender, after a slash, star, colon or bracket: Referent/in. */
    GENDER;

    private static final WordClass[] ALL = values();

    /** {@return the class of a column like {@code recruiter-field}} */
    static WordClass of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@return the kind that this class of words speaks for} */
    Kind speaksFor() {
        return switch (this) {
            case RECRUITER, RECRUITER_FIELD, RECRUITER_HINT -> Kind.RECRUITER;
            case HR, HR_FIELD, HR_HINT -> Kind.HUMAN_RESOURCES;
            case MANAGER, MANAGER_OF_FIELD, MANAGER_OR_PLACE, MANAGER_LAST -> Kind.MANAGER;
            case GATEKEEPER, GATEKEEPER_OF -> Kind.GATEKEEPER;
            default -> Kind.OTHER;
        };
    }

    /** {@return whether a word of this class may be the last part of a compound: Personal-leiter, not personnel-les} */
    boolean completesCompound() {
        return switch (this) {
            case PLAIN, TRADE, RANK, MANAGER, MANAGER_LAST, GATEKEEPER -> true;
            default -> false;
        };
    }

    /** {@return whether a stem of this class gives way to the head at the end of the word: Abteilungs-leiterin} */
    boolean isOnlyAttribute() {
        return this == PLAIN || this == FIELD || this == UNKNOWN;
    }

    /** {@return a number for compact tables, the same only while this class is loaded; 0 is {@link #UNKNOWN}} */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    static WordClass at(int number) {
        return ALL[number];
    }
}
