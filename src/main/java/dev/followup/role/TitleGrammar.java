package dev.followup.role;

import dev.followup.role.Role.Kind;

/**
 * The grammar of a title: what its words make of it, one word after the other. The state is one number, so that reading a
 * title allocates nothing.
 *
 * <p>A title is one function or several, set apart by slashes; a function is segments, set apart by commas, the first of
 * which with a head is the title proper; a segment is parts, joined by "and".
 */
final class TitleGrammar {
    static final long START = 0;

    private static final long RECRUITER = 1;
    private static final long HUMAN_RESOURCES = 1 << 1;
    private static final long MANAGER = 1 << 2;
    private static final long GATEKEEPER = 1 << 3;
    /** Something in the title forbids to call, whoever leads. */
    private static final long BARRED = 1 << 4;

    private static final long FUNCTION_MANAGER = 1L << 8;
    private static final long FUNCTION_GATEKEEPER = 1L << 9;
    private static final long FUNCTION_OTHER = 1L << 10;
    private static final long FUNCTION_HEAD = FUNCTION_MANAGER | FUNCTION_GATEKEEPER | FUNCTION_OTHER;
    /** A segment before this one named another field, so that human resources in this one is an address. */
    private static final long CLOSED = 1L << 11;

    private static final long UNSURE = 1L << 12;
    private static final long GUARDED = 1L << 13;
    private static final long EMPLOYER = 1L << 14;
    /** Somebody was guarded before an "and", so that another who leads is, too. */
    private static final long GUARDED_BEFORE = 1L << 15;

    private static final long RANK = 1L << 16;
    private static final long LEADS = 2L << 16;
    private static final long GUARDS = 3L << 16;
    private static final long TRADE = 4L << 16;
    private static final long HEAD = 7L << 16;
    private static final long SEGMENT_MANAGER = 1L << 19;
    private static final long LINKED = 1L << 20;
    private static final long FOUND_RECRUITER = 1L << 21;
    private static final long FOUND_HR = 1L << 22;
    private static final long HINT_RECRUITER = 1L << 23;
    private static final long HINT_HR = 1L << 24;
    private static final long SEGMENT_FOUND = FOUND_RECRUITER | FOUND_HR | HINT_RECRUITER | HINT_HR;
    private static final long SEGMENT_FIELD = 1L << 25;
    private static final long SEGMENT_UNKNOWN = 1L << 26;
    private static final long LAST_LEADS = 1L << 27;
    private static final long SEGMENT_ALL = 0xFFFFL << 16;

    private static final long PART_RECRUITER = 1L << 32;
    private static final long PART_HR = 1L << 33;
    private static final long PART_HINT_RECRUITER = 1L << 34;
    private static final long PART_HINT_HR = 1L << 35;
    private static final long PART_FIELD = 1L << 36;
    private static final long PART_UNKNOWN = 1L << 37;
    private static final long PART_HEAD = 1L << 38;
    private static final long FIELD_AFTER = 1L << 39;
    private static final long PART_ALL = 0xFFL << 32;

    /** A segment before this one had unknown words and no head: a place may follow. */
    private static final long FUNCTION_UNKNOWN = 1L << 40;

    private TitleGrammar() {}

    /** {@return the state after a word} */
    static long word(long before, WordClass word) {
        long s = before;
        if ((s & EMPLOYER) != 0 && word != WordClass.RECRUITER) {
            return s;
        }
        if ((s & LAST_LEADS) != 0
                && word != WordClass.OF
                && word != WordClass.AT
                && word != WordClass.ARTICLE
                && word != WordClass.GENDER) {
            s &= ~LAST_LEADS;
        }
        return switch (word) {
            case UNKNOWN, OTHER -> s | PART_UNKNOWN | SEGMENT_UNKNOWN;
            case AND -> (s & GUARDED) == 0 ? part(s) : (part(s) & ~(GUARDED | LINKED | SEGMENT_FOUND)) | GUARDED_BEFORE;
            case OF -> lastLeads(s) | LINKED;
            case TO -> (s & HEAD) == GUARDS ? s | LINKED | GUARDED : s | LINKED;
            case AT -> segment((s & (HEAD | LAST_LEADS)) == 0 ? head(s, RANK) : s) | EMPLOYER;
            case FIELD -> s | PART_FIELD | SEGMENT_FIELD | (fieldWithoutHead(s) ? FIELD_AFTER : 0);
            case RANK -> head(s, RANK);
            case MANAGER -> leader(s);
            case MANAGER_OF_FIELD -> leader(s) | PART_FIELD | SEGMENT_FIELD;
            case MANAGER_OR_PLACE -> (s & FUNCTION_UNKNOWN) == 0 ? leader(s) : s;
            case MANAGER_LAST -> s | LAST_LEADS;
            case GATEKEEPER -> head(s, GUARDS);
            case GATEKEEPER_OF -> head(s, GUARDS) | GUARDED;
            case TRADE -> head(s, TRADE) | PART_FIELD | SEGMENT_FIELD;
            case HR -> guardsNext(s) ? s | GUARDED : (s & CLOSED) == 0 ? head(s, RANK) | HUMAN_RESOURCES : s;
            case RECRUITER -> (s & GUARDED) == 0 ? head(s, RANK) | RECRUITER : s | BARRED;
            case BARRED -> head(s, TRADE) | BARRED;
            case HR_FIELD -> (s & ~(PART_HEAD | FIELD_AFTER)) | PART_HR;
            case RECRUITER_FIELD -> (s & ~(PART_HEAD | FIELD_AFTER)) | PART_RECRUITER;
            case HR_HINT -> s | PART_HINT_HR;
            case RECRUITER_HINT -> s | PART_HINT_RECRUITER;
            case PLAIN, ARTICLE, GENDER -> s;
        };
    }

    private static long leader(long s) {
        return (s & (GUARDED | GUARDED_BEFORE)) != 0 || guardsNext(s) ? s | PART_HEAD | GUARDED : head(s, LEADS);
    }

    /** {@return whether a person named next is the one who is guarded: the assistant of the director} */
    private static boolean guardsNext(long s) {
        return (s & HEAD) == GUARDS && (s & LINKED) != 0;
    }

    private static boolean fieldWithoutHead(long s) {
        return (s & (PART_RECRUITER | PART_HR)) != 0 && (s & PART_HEAD) == 0;
    }

    private static long head(long before, long head) {
        long s = before | PART_HEAD;
        if (head == LEADS && (s & (PART_HINT_RECRUITER | PART_HINT_HR)) == 0) {
            s &= ~PART_UNKNOWN; // it is said of the one who leads, not of what is led: a fractional head of talent
        }
        if ((s & FIELD_AFTER) != 0) {
            s &= ~(PART_RECRUITER | PART_HR | FIELD_AFTER);
        }
        boolean functionBefore = (s & (PART_RECRUITER | PART_HR | FOUND_RECRUITER | FOUND_HR)) != 0;
        if ((s & LINKED) != 0 && ((s & HEAD) != 0 || (functionBefore && head == TRADE))) {
            return s;
        }
        return (s & ~HEAD) | head | (head == LEADS ? SEGMENT_MANAGER : 0);
    }

    private static long lastLeads(long s) {
        return (s & LAST_LEADS) == 0 ? s : head(s & ~LAST_LEADS, LEADS);
    }

    /** {@return the state after the end of a part} */
    private static long part(long before) {
        long s = lastLeads(before);
        if ((s & FIELD_AFTER) != 0 && (s & HEAD) == 0) {
            s &= ~(PART_RECRUITER | PART_HR);
        }
        boolean pure = (s & (PART_FIELD | PART_UNKNOWN)) == 0;
        if ((s & PART_RECRUITER) != 0) {
            s |= FOUND_RECRUITER;
        }
        if ((s & PART_HR) != 0) {
            s |= FOUND_HR;
        }
        if ((s & PART_HINT_RECRUITER) != 0 && pure) {
            s |= HINT_RECRUITER;
        }
        if ((s & PART_HINT_HR) != 0 && pure) {
            s |= HINT_HR;
        }
        s &= ~PART_ALL;
        return (s & HEAD) == 0 ? s : decide(s);
    }

    /** Decides on what was found before a head, unless the head is of another trade. */
    private static long decide(long before) {
        long s = before;
        if ((s & HEAD) == TRADE || (s & (GUARDED | CLOSED)) != 0) {
            return s;
        }
        boolean hints = (s & UNSURE) == 0 && (s & (HEAD | FUNCTION_HEAD)) != 0;
        if ((s & FOUND_RECRUITER) != 0 || (hints && (s & HINT_RECRUITER) != 0)) {
            s |= RECRUITER;
        }
        if ((s & FOUND_HR) != 0 || (hints && (s & HINT_HR) != 0)) {
            s |= HUMAN_RESOURCES;
        }
        return s;
    }

    /** {@return the state after the end of a segment} */
    static long segment(long before) {
        long s = decide(part(before));
        if ((s & FUNCTION_HEAD) == 0 && (s & HEAD) != 0) {
            s |= (s & HEAD) == GUARDS
                    ? FUNCTION_GATEKEEPER
                    : (s & SEGMENT_MANAGER) != 0 ? FUNCTION_MANAGER : FUNCTION_OTHER;
        }
        if ((s & FUNCTION_HEAD) != 0) {
            if ((s & SEGMENT_FIELD) != 0) {
                s |= CLOSED;
            }
            if ((s & SEGMENT_UNKNOWN) != 0) {
                s |= UNSURE;
            }
        } else if ((s & SEGMENT_UNKNOWN) != 0) {
            s |= FUNCTION_UNKNOWN;
        }
        return s & ~(SEGMENT_ALL | EMPLOYER);
    }

    /** {@return the state after the end of a function} */
    static long function(long before) {
        long s = segment(before);
        if ((s & FUNCTION_MANAGER) != 0) {
            s |= MANAGER;
        }
        if ((s & (FUNCTION_GATEKEEPER | GUARDED)) != 0) {
            s |= GATEKEEPER;
        }
        return s & 0xFF;
    }

    /** {@return the state after a word that mixes scripts and spells nothing known} */
    static long suspect(long s) {
        return word(s, WordClass.UNKNOWN) | BARRED;
    }

    /** {@return whether a kind stands as one of the title's, though a graver one may yet overrule it} */
    static boolean settled(long s, Kind kind) {
        return switch (kind) {
            case RECRUITER -> (s & RECRUITER) != 0;
            case HUMAN_RESOURCES -> (s & HUMAN_RESOURCES) != 0;
            case MANAGER -> (s & (MANAGER | FUNCTION_MANAGER)) != 0;
            case GATEKEEPER -> (s & (GATEKEEPER | FUNCTION_GATEKEEPER | GUARDED)) != 0;
            case OTHER -> false;
        };
    }

    /** {@return what the words made of the title, at its end} */
    static Kind kind(long s) {
        if ((s & RECRUITER) != 0) {
            return Kind.RECRUITER;
        }
        if ((s & HUMAN_RESOURCES) != 0) {
            return Kind.HUMAN_RESOURCES;
        }
        if ((s & MANAGER) != 0) {
            return (s & BARRED) != 0 ? Kind.OTHER : Kind.MANAGER;
        }
        return (s & GATEKEEPER) != 0 ? Kind.GATEKEEPER : Kind.OTHER;
    }
}
