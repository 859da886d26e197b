package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.Locale;
import java.util.stream.Stream;

/** What a word or phrase does in a title; the first column of a vocabulary file. */
enum WordClass {
    /** A word that no vocabulary holds. */
    UNKNOWN,
    /** A phrase whose parts must not be taken for what they are elsewhere: "natural resources". */
    OTHER,
    /** Says nothing of the function: senior, global, department. */
    PLAIN,
    /** Says nothing of the function either, but of the work: operations, planning. */
    WORK,
    /** Skipped, also inside phrases: the, der, la. */
    ARTICLE,
    /** Joins two functions. */
    AND,
    /** The same, if the title's words before it are of this language only, whatever the word is in others: Czech a. */
    JOINS,
    /** What follows is the field of the head before it: of, de, für. */
    OF,
    /** The same, but what follows is whom it is for, or where: HR for software is no HR software. */
    FOR,
    /** What follows a gatekeeper and this is the person who is guarded. */
    TO,
    /** What follows names the employer. */
    AT,
    /** A field of work that is not human resources: engineering, sales. */
    FIELD,
    /** Such a field that sells to others, builds for them or advises them: human resources after it is whom it serves. */
    FIELD_FOR_OTHERS,
    /** Who leads it leads no more than that, whatever it is about: a faculty, a magazine. */
    SUBJECT,
    /** A person of another profession: engineer, lawyer. */
    TRADE,
    /** Another profession, too, but human resources or pay named beside it is its work as well: accountant. */
    BOOKKEEPER,
    /** A person of any function: specialist, officer, consultant. */
    RANK,
    /** A person who leads. */
    MANAGER,
    /** Leads, in the case of what is somebody else's: the assistant, the adviser of the director, not the deputy. */
    MANAGER_GENITIVE,
    /** Leads a field that is not human resources: CTO. */
    MANAGER_OF_FIELD,
    /** Leads a firm, whatever that does: systems for human resources after it are what is sold: founder. */
    MANAGER_OF_FIRM,
    /** Leads, but may name a place after a comma: an MD, not Towson, MD. */
    MANAGER_OR_PLACE,
    /** Leads only as the last word: a school principal, not a principal engineer. */
    MANAGER_LAST,
    /** Leads and hires if nothing else is said, else recruits: a hiring manager, not a campus hiring manager. */
    MANAGER_OR_RECRUITER,
    /** A person who learns, and leads nobody whatever stands beside it: trainee. */
    TRAINEE,
    /** A person who guards or answers a phone. */
    GATEKEEPER,
    /** A place where a phone is answered: who leads it leads, anybody else there guards it: reception. */
    GATEKEEPER_PLACE,
    /** Guards a phone unless the work of a trade stands beside it: an assistant, not a veterinary assistant. */
    ASSISTANT,
    /** A gatekeeper with the person who is guarded; what follows is the guarded one's: secretary of the director. */
    GATEKEEPER_OF,
    /** A gatekeeper, and the person who is guarded follows: aide to. */
    GATEKEEPER_TO,
    /** A person in human resources, whatever stands around it. */
    HR,
    /** A person who recruits, whatever stands around it. */
    RECRUITER,
    /** Recruits, unless somebody who leads stands before: then it is that one's advertisement: we are looking for staff. */
    RECRUITER_OR_ADVERT,
    /** The field human resources: decides unless the head is of another profession. */
    HR_FIELD,
    /** The field of recruiting. */
    RECRUITER_FIELD,
    /** Human resources if a head stands beside it, whatever else does: people, compensation. */
    HR_LIKELY,
    /** Human resources unless somebody of another field stands before, who sells it: HR tech. */
    HR_UNLESS_SOLD,
    /** Human resources unless who sells, builds or advises, or leads a firm, stands before: systems for pay. */
    HR_UNLESS_SERVED,
    /** Recruiting, as likely: talent, hiring. */
    RECRUITER_LIKELY,
    /** A firm that recruits or places people: recruiting, but only the employer of who leads another field there: agency. */
    RECRUITING_FIRM,
    /** Human resources if it is what somebody leads, or nothing but heads and plain words stands beside it: personnel. */
    HR_HINT,
    /** Recruiting if nothing but heads and plain words stands beside it: selection. */
    RECRUITER_HINT,
    /** Says that somebody is wanted; with the head right after it, who does the hiring. */
    ADVERT,
    /** Recruits others than employees, or buys: not human resources, yet never called. */
    BARRED,
    /** What follows is no longer: former. */
    FORMER,
    /** Who somebody was, and what follows it: former head of human resources, as one phrase. */
    FORMER_POST,
    /** What stands before and after is no longer: retired. */
    RETIRED,
    /** Ends what is no longer: former recruiter, now engineering manager. */
    NOW,
    /** An ending that names the other gender, after a slash, star, colon or bracket: Referent/in. */
    GENDER;

    private static final WordClass[] ALL = values();

    /** {@return the class of a column like {@code recruiter-field}} */
    static WordClass of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static final long HEADS =
            bits(RANK, MANAGER, MANAGER_OF_FIRM, MANAGER_GENITIVE, TRAINEE, GATEKEEPER, GATEKEEPER_PLACE, ASSISTANT);
    private static final long JOINERS = bits(ARTICLE, AND, OF, FOR);
    private static final long ATTRIBUTES = bits(UNKNOWN, PLAIN, WORK, FIELD, FIELD_FOR_OTHERS, SUBJECT);
    /** What speaks against a call, for human resources and for recruiting. */
    static final long HUMAN_RESOURCES = speakingFor(Kind.HUMAN_RESOURCES);

    static final long RECRUITING = speakingFor(Kind.RECRUITER);
    private static final long NEVER = HUMAN_RESOURCES | RECRUITING;
    private static final long NEVER_PERSONS = bits(HR, RECRUITER, RECRUITER_OR_ADVERT);
    private static final long NEVER_FIELDS = NEVER & ~NEVER_PERSONS;
    private static final long LASTS = HEADS | bits(PLAIN, WORK, SUBJECT, TRADE, BOOKKEEPER, MANAGER_LAST);
    private static final long WORKS =
            NEVER | bits(UNKNOWN, OTHER, WORK, FIELD, FIELD_FOR_OTHERS, SUBJECT, TRADE, BOOKKEEPER, BARRED);

    private static long speakingFor(Kind kind) {
        return bits(Stream.of(ALL)
                .filter(wordClass -> wordClass.speaksFor() == kind)
                .toArray(WordClass[]::new));
    }

    /** {@return a bit for each class, by its number} */
    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass wordClass : classes) {
            bits |= 1L << wordClass.number();
        }
        return bits;
    }

    private boolean isIn(long bits) {
        return (bits >>> number() & 1) != 0;
    }

    /** {@return the kind that this class of words speaks for} */
    Kind speaksFor() {
        return switch (this) {
            case RECRUITER,
                    RECRUITER_OR_ADVERT,
                    RECRUITER_FIELD,
                    RECRUITER_LIKELY,
                    RECRUITING_FIRM,
                    RECRUITER_HINT,
                    ADVERT -> Kind.RECRUITER;
            case HR, HR_FIELD, HR_LIKELY, HR_UNLESS_SOLD, HR_UNLESS_SERVED, HR_HINT -> Kind.HUMAN_RESOURCES;
            case MANAGER,
                    MANAGER_GENITIVE,
                    MANAGER_OF_FIELD,
                    MANAGER_OF_FIRM,
                    MANAGER_OR_PLACE,
                    MANAGER_LAST,
                    MANAGER_OR_RECRUITER -> Kind.MANAGER;
            case GATEKEEPER, GATEKEEPER_PLACE, ASSISTANT, GATEKEEPER_OF, GATEKEEPER_TO -> Kind.GATEKEEPER;
            default -> Kind.OTHER;
        };
    }

    /** {@return whether a word of this class may be the last part of a compound: Personal-leiter, not personnel-les} */
    boolean completesCompound() {
        return isIn(LASTS);
    }

    /** {@return whether a word of this class names work; the others name rank, or join words} */
    boolean isWork() {
        return isIn(WORKS);
    }

    /** {@return whether a word of this class names a person of any function: it stands for "{head}" in patterns} */
    boolean isHead() {
        return isIn(HEADS);
    }

    /** {@return whether a word of this class says nothing by itself, and stands between others: of, the, and} */
    boolean joins() {
        return isIn(JOINERS);
    }

    /** {@return whether a word of this class speaks against a call} */
    boolean isNever() {
        return isIn(NEVER);
    }

    /** {@return whether a word of this class speaks against a call also where it is for something: not systems} */
    boolean isNeverBeforeFor() {
        return isIn(NEVER) && this != HR_UNLESS_SERVED && this != HR_UNLESS_SOLD;
    }

    /** {@return whether a word of this class names a person who is never called} */
    boolean isNeverPerson() {
        return isIn(NEVER_PERSONS);
    }

    /** {@return whether a word of this class names a field that speaks against a call, not a person} */
    boolean isNeverField() {
        return isIn(NEVER_FIELDS);
    }

    /** {@return whether a stem of this class gives way to the head at the end of the word: Abteilungs-leiterin} */
    boolean isOnlyAttribute() {
        return isIn(ATTRIBUTES);
    }

    /** {@return whether a stem of this class may give way to the end of the word: Minister-sekretær, Lehrer-gewinnung} */
    boolean mayGiveWay() {
        return !isNever();
    }

    /** {@return whether a stem of this class gives way to an ending of that one} */
    boolean givesWayTo(WordClass ending) {
        return ending.isNeverField()
                || switch (this) {
                    case MANAGER, MANAGER_OF_FIRM -> ending == GATEKEEPER || ending == ASSISTANT;
                    case GATEKEEPER, GATEKEEPER_PLACE -> ending == MANAGER || ending == MANAGER_OF_FIRM;
                    default -> isIn(ATTRIBUTES);
                };
    }

    /** {@return a number for compact tables, the same only while this class is loaded; 0 is {@link #UNKNOWN}} */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    /** {@return how many classes there are} */
    static int count() {
        return ALL.length;
    }

    static WordClass at(int number) {
        return ALL[number];
    }
}
