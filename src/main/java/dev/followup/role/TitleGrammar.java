package dev.followup.role;

import dev.followup.role.Role.Kind;

/**
 * The grammar of a title: what its words make of it, one word after the other. The state is one number, so that reading a
 * title allocates nothing.
 *
 * <p>A title is one function or several, set apart by slashes; a function is segments, set apart by commas, each of which
 * may be a title of its own; a segment is parts, joined by "and". What is found in a part decides for its segment, what a
 * segment decides counts for its function, and functions add up.
 */
final class TitleGrammar {
    static final long START = 0;

    // of the title
    private static final long RECRUITER = 1;
    private static final long HUMAN_RESOURCES = 1 << 1;
    private static final long MANAGER = 1 << 2;
    private static final long GATEKEEPER = 1 << 3;
    /** Something in the title forbids to call, whoever leads. */
    private static final long BARRED = 1 << 4;
    /** A function before this one leads, and named no field. */
    private static final long LEADS_ANYTHING = 1 << 5;

    /** A function before this one leads, and not what serves others: what stands alone after it is led, too. */
    private static final long LEADS_OFFICE = 1L << 59;

    /** A function before this one named the work of somebody who neither leads nor guards: an assistant after it helps there. */
    private static final long WORK_NAMED = 1L << 61;

    private static final long TITLE = 0x3F | LEADS_OFFICE | WORK_NAMED;

    // of the function
    private static final long FUNCTION_RECRUITER = 1 << 6;
    private static final long FUNCTION_HR = 1 << 7;
    private static final long FUNCTION_MANAGER = 1 << 8;
    private static final long FUNCTION_GATEKEEPER = 1 << 9;
    private static final long FUNCTION_OTHER = 1 << 10;
    private static final long FUNCTION_HEAD = FUNCTION_MANAGER | FUNCTION_GATEKEEPER | FUNCTION_OTHER;
    /** A segment before this one named another field, so that human resources in this one is an address. */
    private static final long CLOSED = 1 << 11;
    /** A segment before this one has unknown words. */
    private static final long UNSURE = 1 << 12;
    /** The segment of who leads has unknown words: what they lead is not known. */
    private static final long LEADS_UNKNOWN = 1L << 63;
    /** A segment before this one has unknown words and no head: a place may follow. */
    private static final long FUNCTION_UNKNOWN = 1 << 13;

    private static final long GUARDED = 1 << 14;
    /** Somebody was guarded before an "and", so that another who leads is, too. */
    private static final long GUARDED_BEFORE = 1 << 15;
    /** A segment named human resources or recruiting: what follows, a list or who leads it, may say that it is led. */
    private static final long LISTED_RECRUITER = 1 << 16;

    private static final long LISTED_HR = 1 << 17;
    /** Somebody sells, builds or advises: human resources after it is whom they serve. */
    private static final long SERVES_OTHERS = 1L << 58;
    /** Somebody leads a firm: systems after it are what that sells. */
    private static final long LEADS_FIRM = 1L << 62;

    // of the segment
    private static final long RANK = 1L << 18;
    private static final long LEADS = 2L << 18;
    private static final long GUARDS = 3L << 18;
    private static final long TRADE = 4L << 18;
    private static final long HEAD = 7L << 18;
    private static final long SEGMENT_MANAGER = 1L << 21;
    /** Somebody leads, and is nobody's: not the director in "Office of the Director". */
    private static final long SEGMENT_LEADS = 1L << 22;

    private static final long LINKED = 1L << 23;
    private static final long FOUND_RECRUITER = 1L << 24;
    private static final long FOUND_HR = 1L << 25;
    private static final long LIKELY_RECRUITER = 1L << 26;
    private static final long LIKELY_HR = 1L << 27;
    private static final long HINT_RECRUITER = 1L << 28;
    private static final long HINT_HR = 1L << 29;
    private static final long SEGMENT_FOUND =
            FOUND_RECRUITER | FOUND_HR | LIKELY_RECRUITER | LIKELY_HR | HINT_RECRUITER | HINT_HR;
    private static final long SEGMENT_FIELD = 1L << 30;
    private static final long SEGMENT_UNKNOWN = 1L << 31;
    private static final long LAST_LEADS = 1L << 32;
    private static final long JOINED = 1L << 33;
    /** Who stands here learns, and leads nobody. */
    private static final long LEARNS = 1L << 34;
    /** Guards a phone only if no trade is named. */
    private static final long ASSISTS = 1L << 35;
    /** Somebody is wanted: if a head follows at once, that one does the hiring. */
    private static final long WANTED = 1L << 36;
    /** What follows is the employer. */
    private static final long EMPLOYER = 1L << 37;
    /** The employer's name was read. */
    private static final long EMPLOYER_NAMED = 1L << 38;
    /** What follows is no longer. */
    private static final long PAST = 1L << 39;
    /** Nothing stands in the segment but that something is no longer. */
    private static final long ONLY_PAST = 1L << 40;

    /** More words follow human resources or recruiting in the segment: services, systems. */
    private static final long MORE = 1L << 57;

    /** Unknown words stand in the same part as human resources or recruiting. */
    private static final long FOUND_BESIDE_UNKNOWN = 1L << 60;

    /** What follows is what a faculty or magazine is about: both at once stand for nothing else. */
    private static final long SUBJECT = EMPLOYER | PAST;

    private static final long SEGMENT = ((1L << 41) - RANK) | MORE | FOUND_BESIDE_UNKNOWN;

    // of the part
    private static final long PART_RECRUITER = 1L << 41;
    private static final long PART_HR = 1L << 42;
    private static final long PART_LIKELY_RECRUITER = 1L << 43;
    private static final long PART_LIKELY_HR = 1L << 44;
    private static final long PART_HINT_RECRUITER = 1L << 45;
    private static final long PART_HINT_HR = 1L << 46;
    private static final long PART_HINT = PART_HINT_RECRUITER | PART_HINT_HR;
    private static final long PART_FOUND = PART_RECRUITER | PART_HR | PART_LIKELY_RECRUITER | PART_LIKELY_HR;
    private static final long PART_FIELD = 1L << 47;
    private static final long PART_UNKNOWN = 1L << 48;
    private static final long PART_HEAD = 1L << 49;
    private static final long FIELD_AFTER = 1L << 50;
    /** Who leads or works in another field stands right before: human resources is what is sold or served. */
    private static final long HEAD_OF_FIELD = 1L << 51;
    /** Human resources, recruiting were named as what is sold or served. */
    private static final long SOLD_RECRUITER = 1L << 52;

    private static final long SOLD_HR = 1L << 53;
    /** More words tell what is sold: human resources solutions. Where nothing is, a leader's field stands before an "of". */
    private static final long AFTER_SOLD = 1L << 54;

    /** Who leads stands in the case of what is another's: if a person follows, that is the one: the director's adviser. */
    private static final long OWNED = 1L << 55;

    /** Nobody of human resources stands in the title but the one named last: whose secretary may follow. */
    private static final long PERSON_HR = 1L << 56;

    private static final long PART = (1L << 57) - PART_RECRUITER;

    /** Human resources or recruiting were named in the segment, however surely. */
    private static final long NAMED = SEGMENT_FOUND | PART_FOUND | PART_HINT;

    private TitleGrammar() {}

    /** {@return the state after a word} */
    static long word(long before, WordClass word) {
        if ((before & (EMPLOYER | PAST)) != 0) {
            return skipped(before, word);
        }
        long s = before;
        if ((s & (LAST_LEADS | WANTED)) != 0) {
            s = afterPending(s, word);
        }
        return switch (word) {
            case UNKNOWN, OTHER -> s | PART_UNKNOWN | SEGMENT_UNKNOWN | afterSold(s);
            case AND, JOINS -> and(s);
            case OF -> ((lastLeads(s) | LINKED) & ~HEAD_OF_FIELD) | (leadsField(s) ? AFTER_SOLD : 0);
            case FOR ->
                s == START ? s : word(s, WordClass.OF) | PART_HEAD; // no field after it is what was named before
            case TO -> (s & HEAD) == GUARDS ? s | LINKED | GUARDED : (s | LINKED) & ~HEAD_OF_FIELD;
            case AT -> s == START ? s : segment((s & (HEAD | LAST_LEADS)) == 0 ? head(s, RANK) : s) | EMPLOYER;
            case FIELD_FOR_OTHERS -> word(s, WordClass.FIELD) | SERVES_OTHERS;
            case FIELD -> s | PART_FIELD | SEGMENT_FIELD | (fieldWithoutHead(s) ? FIELD_AFTER : 0) | afterSold(s);
            case SUBJECT -> subject(s);
            case RANK -> head(s, RANK);
            case TRAINEE -> (s & LINKED) != 0 && (s & HEAD) != 0 ? s : head(s, RANK) | LEARNS;
            case MANAGER -> leader(s);
            case MANAGER_OF_FIELD -> leader(s) | PART_FIELD | SEGMENT_FIELD | HEAD_OF_FIELD | AFTER_SOLD;
            case MANAGER_OF_FIRM -> leader(s) | LEADS_FIRM;
            case MANAGER_OR_PLACE -> mayBePlace(s) ? s : leader(s);
            case MANAGER_OR_RECRUITER ->
                (s & (SEGMENT_FIELD | SEGMENT_UNKNOWN)) == 0 ? leader(s) : leader(s | PART_RECRUITER);
            case MANAGER_LAST -> (s & HEAD) == RANK || (s & HEAD) == TRADE ? s : s | LAST_LEADS;
            case GATEKEEPER -> guard((s & PERSON_HR) == 0 ? s : (s & ~FUNCTION_HR) | GUARDED);
            case GATEKEEPER_PLACE ->
                (s & (HEAD | LINKED)) == LEADS ? s | PART_FIELD | SEGMENT_FIELD : word(s, WordClass.GATEKEEPER);
            case ASSISTANT -> guard(s) | ASSISTS;
            case GATEKEEPER_OF -> head(s, GUARDS) | GUARDED;
            case GATEKEEPER_TO -> head(s, GUARDS) | GUARDED | LINKED;
            case TRADE -> head(s, TRADE) | PART_FIELD | SEGMENT_FIELD | SERVES_OTHERS;
            case BOOKKEEPER -> head(s, TRADE) | PART_FIELD | SEGMENT_FIELD;
            case HR ->
                guardsNext(s) ? s | GUARDED : head(s, RANK) | FUNCTION_HR | ((s & FUNCTION_HR) == 0 ? PERSON_HR : 0);
            case RECRUITER -> recruiter(s);
            case RECRUITER_OR_ADVERT -> leadsBefore(s) ? s : word(s, WordClass.RECRUITER);
            case BARRED -> head(s, TRADE) | BARRED;
            case HR_FIELD -> found(s, PART_HR, SOLD_HR);
            case RECRUITER_FIELD -> found(s, PART_RECRUITER, SOLD_RECRUITER);
            case HR_LIKELY -> found(s, PART_LIKELY_HR, SOLD_HR);
            case HR_UNLESS_SOLD ->
                s == START || (s & (LINKED | SEGMENT_FIELD)) == LINKED
                        ? found(s, PART_HR, SOLD_HR)
                        : word(s, WordClass.UNKNOWN);
            case HR_UNLESS_SERVED -> systems(s);
            case RECRUITER_LIKELY -> found(s, PART_LIKELY_RECRUITER, SOLD_RECRUITER);
            case RECRUITING_FIRM -> firm(s);
            case HR_HINT -> s | (ledAlone(s) ? PART_LIKELY_HR : PART_HINT_HR);
            case RECRUITER_HINT -> s | PART_HINT_RECRUITER;
            case ADVERT -> s | WANTED;
            case FORMER -> s | PAST | (isEmpty(s) ? ONLY_PAST : 0);
            case FORMER_POST -> s | PAST;
            case RETIRED -> retired(s);
            case MANAGER_GENITIVE -> (s & HEAD) == 0 ? leader(s) | OWNED : leader(s | LINKED);
            case PLAIN, WORK -> (s & NAMED) == 0 ? s : s | MORE;
            case NOW, ARTICLE, GENDER -> s;
        };
    }

    /**
     * {@return the state after what is about something: that stands after it if somebody was named who leads it, else right
     * before it: personalo fakultetas}
     */
    private static long subject(long s) {
        return (s & (HEAD | FUNCTION_HEAD | MANAGER)) == 0
                ? word(s & ~(PART_FOUND | PART_HINT), WordClass.FIELD)
                : s | SEGMENT_FIELD | SUBJECT;
    }

    /** {@return the state after a word that belongs to the employer, to a subject, or to what is no longer} */
    private static long skipped(long s, WordClass word) {
        if (isAbout(s)) {
            boolean ends = word.speaksFor() == Kind.MANAGER || word.isNeverPerson() || word == WordClass.AND;
            return ends ? word(s & ~SUBJECT, word) : s;
        }
        if ((s & PAST) != 0) {
            return word == WordClass.NOW ? segment(s & ~ONLY_PAST) : s & ~ONLY_PAST;
        }
        boolean department = (s & EMPLOYER_NAMED) != 0 && (s & CLOSED) == 0;
        return switch (word) {
            case RECRUITER -> s | FUNCTION_RECRUITER;
            case RECRUITING_FIRM -> (s & CLOSED) == 0 ? s | FUNCTION_RECRUITER : s;
            case HR_FIELD -> department ? s | FUNCTION_HR : s;
            case RECRUITER_FIELD -> department ? s | FUNCTION_RECRUITER : s;
            case UNKNOWN, ARTICLE -> s | EMPLOYER_NAMED;
            default -> s;
        };
    }

    /** Settles what the word before left open. */
    private static long afterPending(long before, WordClass word) {
        return switch (word) {
            case ARTICLE, GENDER, OF, FOR, AT -> before;
            case AND -> (before & WANTED) == 0 ? before & ~LAST_LEADS : (before & ~WANTED) | PART_RECRUITER;
            case PLAIN, WORK, UNKNOWN -> before & ~LAST_LEADS;
            case RANK, MANAGER, MANAGER_OF_FIELD, MANAGER_OF_FIRM, ASSISTANT ->
                (before & WANTED) == 0 ? before & ~LAST_LEADS : (before & ~(WANTED | LAST_LEADS)) | PART_RECRUITER;
            default -> before & ~(LAST_LEADS | WANTED);
        };
    }

    private static long and(long before) {
        long s = sold(before);
        return ((s & GUARDED) == 0 ? part(s) : (part(s) & ~(GUARDED | LINKED | SEGMENT_FOUND)) | GUARDED_BEFORE)
                | JOINED;
    }

    /** {@return the state after an "and" that is written together with the next word: in a list of departments it counts} */
    static long andInList(long s) {
        return (s & CLOSED) == 0 ? s : and(s);
    }

    /** {@return whether somebody leads what comes next, and nothing stands between: what follows it is where} */
    private static boolean ledAlone(long s) {
        return (s & HEAD) == LEADS && (s & (PART_UNKNOWN | PART_FIELD | SEGMENT_UNKNOWN | SEGMENT_FIELD | JOINED)) == 0;
    }

    /** {@return whether a product is named in the segment, and next for whom: Sales Director, software for recruiters} */
    private static boolean isServed(long s) {
        long product = LINKED | PART_HEAD | SEGMENT_FIELD | SERVES_OTHERS;
        return (s & HEAD) == 0 && (s & product) == product;
    }

    private static long recruiter(long s) {
        if (isServed(s)) {
            return word(s, WordClass.UNKNOWN);
        }
        return (s & GUARDED) == 0 ? head(s, RANK) | FUNCTION_RECRUITER : s | BARRED;
    }

    private static long found(long s, long found, long sold) {
        if (isServed(s)) {
            return word(s, WordClass.UNKNOWN);
        }
        return (s & HEAD_OF_FIELD) != 0 ? s | sold : (s & ~(PART_HEAD | FIELD_AFTER)) | found;
    }

    /**
     * {@return the state after systems for human resources: what a firm sells, unless somebody leads them; after a field and
     * head of their own, whoever leads them may yet follow}
     */
    private static long systems(long s) {
        boolean ledHere = (s & HEAD) == LEADS && (s & (SEGMENT_FIELD | LEADS_FIRM)) == 0;
        if ((s & (SERVES_OTHERS | LEADS_FIRM)) == 0 || ledHere) {
            return found(s, PART_HR, SOLD_HR) | MORE;
        }
        boolean servedBefore = (s & (HEAD | SEGMENT_FIELD)) == 0;
        return word(s, WordClass.UNKNOWN) | (servedBefore ? SOLD_HR | AFTER_SOLD : 0);
    }

    /** {@return whether somebody who leads was named before this segment, which names nobody} */
    private static boolean leadsBefore(long s) {
        return (s & (MANAGER | FUNCTION_MANAGER)) != 0 && (s & HEAD) == 0;
    }

    private static boolean leadsField(long s) {
        return (s & HEAD) == LEADS && (s & PART_FIELD) != 0;
    }

    /**
     * {@return the state after a firm that recruits: the employer of somebody who leads another field there, unless a head of
     * its own follows: not of who leads finance recruiters} What joins in one language is in or a in others: Chef i, d'un.
     */
    private static long firm(long s) {
        boolean after = (s & LINKED) == 0 || (s & (AFTER_SOLD | HEAD_OF_FIELD)) == AFTER_SOLD;
        boolean joined = (s & (HEAD | SEGMENT_FIELD | JOINED | PART)) == (LEADS | SEGMENT_FIELD | JOINED);
        boolean before = (s & (HEAD | FUNCTION_MANAGER | CLOSED)) == (FUNCTION_MANAGER | CLOSED);
        return (leadsField(s) && after) || joined || before
                ? s | SOLD_RECRUITER | AFTER_SOLD
                : found(s, PART_RECRUITER, SOLD_RECRUITER);
    }

    private static long afterSold(long s) {
        return (s & (SOLD_RECRUITER | SOLD_HR)) == 0 ? 0 : AFTER_SOLD;
    }

    private static boolean isEmpty(long s) {
        return (s & (HEAD | SEGMENT_FIELD | SEGMENT_UNKNOWN | SEGMENT_FOUND | PART)) == 0;
    }

    /** {@return the state after a word that makes the past of what stands beside it: of its segment, if others say more} */
    private static long retired(long s) {
        if ((s & (HEAD | FUNCTION_HEAD)) == 0 || isEmpty(s)) {
            return s | PAST | (isEmpty(s) ? ONLY_PAST : 0);
        }
        boolean ofSegment = (s & HEAD) != 0 && (s & FUNCTION_HEAD) != 0;
        return (ofSegment ? s & ~(SEGMENT | PART) : gone(s)) | PAST;
    }

    /** {@return the state without what the function has said so far} */
    private static long gone(long s) {
        return s & TITLE;
    }

    private static boolean mayBePlace(long s) {
        return (s & FUNCTION_UNKNOWN) != 0 || ((s & FUNCTION_HEAD) != 0 && (s & FUNCTION_MANAGER) == 0);
    }

    private static long leader(long s) {
        return (s & (GUARDED | GUARDED_BEFORE)) != 0 || guardsNext(s) ? s | PART_HEAD | GUARDED : head(s, LEADS);
    }

    /** {@return the state after an s that an apostrophe sets off: if a person follows who leads, that one is theirs} */
    static long possessive(long s) {
        return (s & (HEAD | LINKED)) == LEADS ? s | OWNED : s;
    }

    /** {@return the state after a phrase that names a field and somebody in it, who may be the one that is guarded} */
    static long somebodyOf(long s, WordClass field) {
        return word(word(guardsNext(s) ? s | GUARDED : s, field), WordClass.RANK);
    }

    /** {@return the state after who guards a phone: of the one before, if that leads human resources: HR director's PA} */
    private static long guard(long s) {
        boolean guarded = (s & HEAD) == LEADS && (s & LINKED) == 0 && (s & (PART_FOUND | PART_HINT)) != 0;
        return head(s, GUARDS) | (guarded ? GUARDED : 0);
    }

    /** {@return whether a person named next is the one who is guarded: the assistant of the director} */
    private static boolean guardsNext(long s) {
        return (s & HEAD) == GUARDS && (s & LINKED) != 0;
    }

    private static boolean fieldWithoutHead(long s) {
        return (s & PART_FOUND) != 0 && (s & PART_HEAD) == 0;
    }

    private static long head(long before, long head) {
        long s = before | PART_HEAD;
        if (head == LEADS && (s & (PART_HINT_RECRUITER | PART_HINT_HR)) == 0) {
            s &= ~PART_UNKNOWN; // it is said of the one who leads, not of what is led: a fractional head of talent
        }
        if ((s & FIELD_AFTER) != 0) {
            s &= (s & HEAD) == LEADS && head == RANK ? ~FIELD_AFTER : ~(PART_FOUND | FIELD_AFTER);
        }
        if ((s & (SOLD_RECRUITER | SOLD_HR)) != 0) {
            s = sold(s) & ~HEAD_OF_FIELD;
        } else if ((s & PART_FIELD) != 0 && (s & PART_FOUND) == 0) {
            s |= HEAD_OF_FIELD;
        }
        if ((s & (HEAD | ASSISTS)) == GUARDS && (head == RANK || (head == TRADE && (s & JOINED) != 0))) {
            return s; // a receptionist of any rank, a receptionist & bookkeeper
        }
        if ((s & OWNED) != 0) {
            s &= ~(OWNED | HEAD | SEGMENT_MANAGER | SEGMENT_LEADS);
        }
        boolean functionBefore = (s & (PART_FOUND | FOUND_RECRUITER | FOUND_HR)) != 0;
        boolean nothingElse = (s & (PART_RECRUITER | PART_HR)) != 0 && (s & PART_FIELD) == 0;
        if (head == TRADE && (s & HEAD) == LEADS && nothingElse) {
            return s; // who is recruited: manager of the recruitment of teachers
        }
        if ((s & LINKED) != 0 && ((s & HEAD) != 0 || (functionBefore && head == TRADE))) {
            return s;
        }
        return (s & ~HEAD) | head | (head == LEADS ? SEGMENT_MANAGER | ((s & LINKED) == 0 ? SEGMENT_LEADS : 0) : 0);
    }

    /** What seemed to be sold is led: it has a head of its own, stands in a list, or is all that follows. */
    private static long sold(long s) {
        return (s & ~(SOLD_RECRUITER | SOLD_HR))
                | ((s & SOLD_RECRUITER) != 0 ? PART_RECRUITER : 0)
                | ((s & SOLD_HR) != 0 ? PART_HR : 0);
    }

    private static long lastLeads(long s) {
        return (s & LAST_LEADS) == 0 ? s : head(s & ~LAST_LEADS, LEADS);
    }

    /** {@return the state after the end of a part} */
    private static long part(long before) {
        long s = lastLeads(before);
        if ((s & AFTER_SOLD) == 0) {
            s = sold(s);
        }
        if ((s & FIELD_AFTER) != 0 && (s & HEAD) == 0) {
            s &= ~PART_FOUND;
        }
        boolean pure = (s & (PART_FIELD | PART_UNKNOWN)) == 0;
        s |= ((s & PART_RECRUITER) != 0 ? FOUND_RECRUITER : 0)
                | ((s & PART_HR) != 0 ? FOUND_HR : 0)
                | ((s & PART_LIKELY_RECRUITER) != 0 ? LIKELY_RECRUITER : 0)
                | ((s & PART_LIKELY_HR) != 0 ? LIKELY_HR : 0)
                | ((s & PART_HINT_RECRUITER) != 0 && pure ? HINT_RECRUITER : 0)
                | ((s & PART_HINT_HR) != 0 && pure ? HINT_HR : 0)
                | ((s & PART_FOUND) != 0 && (s & PART_UNKNOWN) != 0 ? FOUND_BESIDE_UNKNOWN : 0);
        s &= ~PART;
        return (s & HEAD) == 0 ? s : decide(s);
    }

    /** Decides on what was found, unless the head is of another trade or the words are an address. */
    private static long decide(long s) {
        boolean trade = (s & HEAD) == TRADE;
        if ((trade && (s & SERVES_OTHERS) != 0) || (s & GUARDED) != 0 || (s & SEGMENT_FOUND) == 0) {
            return s;
        }
        if ((s & CLOSED) != 0 && (s & HEAD) == LEADS && (s & FUNCTION_GATEKEEPER) != 0) {
            return s; // whom the gatekeeper before serves
        }
        boolean closed = (s & CLOSED) != 0 && (s & HEAD) == 0;
        if (closed && !isList(s)) {
            return s;
        }
        boolean headed = (s & (HEAD | FUNCTION_HEAD)) != 0;
        boolean hints = headed && (s & UNSURE) == 0;
        boolean recruiter = (s & FOUND_RECRUITER) != 0
                || (headed && (s & LIKELY_RECRUITER) != 0)
                || (hints && (s & HINT_RECRUITER) != 0);
        boolean hr = (s & FOUND_HR) != 0 || (headed && (s & LIKELY_HR) != 0) || (hints && (s & HINT_HR) != 0);
        return s | (recruiter && !trade ? FUNCTION_RECRUITER : 0) | (hr ? FUNCTION_HR : 0);
    }

    /** {@return the state after the end of a segment} */
    static long segment(long before) {
        if ((before & ONLY_PAST) != 0) {
            return (before & FUNCTION_HEAD) != 0 ? gone(before) : before;
        }
        boolean listLed = (before & (JOINED | PART_HEAD | LINKED)) == (JOINED | PART_HEAD);
        long decided = decide(part(before));
        long s = (decided & FUNCTION_HEAD) == 0 ? departmentFirst(decided, listLed) : listed(decided);
        if ((s & LEADS_OFFICE) != 0 && (s & (FUNCTION_HEAD | PAST | EMPLOYER)) == 0 && isLedToo(s)) {
            s = alsoLed(s);
        }
        if ((s & FUNCTION_HEAD) == 0) {
            s |= headOfSegment(s);
        } else if ((s & SEGMENT_LEADS) != 0 && (s & (LEARNS | FUNCTION_GATEKEEPER)) == 0) {
            s |= FUNCTION_MANAGER;
        }
        if ((s & EMPLOYER) != 0) {
            s &= ~CLOSED; // a department may follow the employer
        } else if ((s & FUNCTION_HEAD) != 0 && ((s & SEGMENT_FIELD) != 0 || isOnlyGuard(s))) {
            s |= CLOSED;
        }
        if ((s & SEGMENT_UNKNOWN) != 0) {
            s |= (s & FUNCTION_HEAD) != 0 ? UNSURE : 0;
            s |= (s & HEAD) != 0 ? LEADS_UNKNOWN : 0;
            s |= (s & HEAD) == 0 ? FUNCTION_UNKNOWN : 0;
        }
        return s & ~SEGMENT;
    }

    /** {@return whether the segment names nobody but who guards a phone: what follows is where} */
    private static boolean isOnlyGuard(long s) {
        return (s & HEAD) == GUARDS && (s & ASSISTS) == 0 && (s & FUNCTION_GATEKEEPER) != 0;
    }

    /** A list that names human resources among what is led: Head of Finance, HR and IT. */
    private static long listed(long before) {
        if ((before & HEAD) != 0) {
            return before & ~(LISTED_RECRUITER | LISTED_HR);
        }
        if ((before & (FUNCTION_HEAD | CLOSED | SERVES_OTHERS)) == (FUNCTION_OTHER | CLOSED) && isLedToo(before)) {
            return before | ((before & (FOUND_HR | LIKELY_HR | HINT_HR)) != 0 ? FUNCTION_HR : 0); // their work as well
        }
        boolean office = (before & (FUNCTION_MANAGER | FUNCTION_GATEKEEPER | SERVES_OTHERS)) == FUNCTION_MANAGER;
        long s = office && isLedToo(before) ? alsoLed(before) : before;
        if ((s & CLOSED) == 0) {
            return s & ~(LISTED_RECRUITER | LISTED_HR);
        }
        if (isList(s)) {
            return s
                    | ((s & LISTED_RECRUITER) != 0 ? FUNCTION_RECRUITER : 0)
                    | ((s & LISTED_HR) != 0 ? FUNCTION_HR : 0);
        }
        if ((s & (SEGMENT_UNKNOWN | JOINED)) != 0) {
            return s;
        }
        return s | ((s & FOUND_RECRUITER) != 0 ? LISTED_RECRUITER : 0) | ((s & FOUND_HR) != 0 ? LISTED_HR : 0);
    }

    /**
     * A department, and who leads it or works there in a segment of their own: Personal – Abteilungsleiterin.
     *
     * @param listLed whether the segment ends a list that its head leads: People, Culture and Strategy Director
     */
    private static long departmentFirst(long s, boolean listLed) {
        boolean person = (s & HEAD) == LEADS || (s & HEAD) == RANK;
        boolean led = person && (listLed || (s & (SEGMENT_FIELD | SEGMENT_UNKNOWN)) == 0);
        long named = led
                ? ((s & LISTED_RECRUITER) != 0 ? FUNCTION_RECRUITER : 0) | ((s & LISTED_HR) != 0 ? FUNCTION_HR : 0)
                : 0;
        boolean department = (s & (HEAD | SEGMENT_UNKNOWN)) == 0;
        return (s & ~(LISTED_RECRUITER | LISTED_HR))
                | named
                | (department && (s & (LIKELY_RECRUITER | HINT_RECRUITER)) != 0 ? LISTED_RECRUITER : 0)
                | (department && (s & (LIKELY_HR | HINT_HR)) != 0 ? LISTED_HR : 0);
    }

    /** {@return whether who leads before the segment leads what it names, too} */
    private static boolean isLedToo(long s) {
        return isAlone(s) || isListOfFields(s);
    }

    /** {@return whether nothing but human resources or recruiting is named in the segment} */
    private static boolean isAlone(long s) {
        return (s & SEGMENT_FOUND) != 0 && (s & (HEAD | SEGMENT_FIELD | SEGMENT_UNKNOWN | MORE)) == 0;
    }

    /** {@return whether nothing but known fields are joined in the segment, human resources or recruiting among them} */
    private static boolean isListOfFields(long s) {
        return (s & SEGMENT_FOUND) != 0 && (s & (HEAD | JOINED | SEGMENT_UNKNOWN | MORE)) == JOINED;
    }

    /** {@return the state after a department that whoever leads before it leads, too} */
    private static long alsoLed(long s) {
        long found = (s & LEADS_UNKNOWN) == 0 || isListOfFields(s) ? s : s & ~(HINT_RECRUITER | HINT_HR);
        return s
                | ((found & (FOUND_RECRUITER | HINT_RECRUITER)) != 0 ? FUNCTION_RECRUITER : 0)
                | ((found & (FOUND_HR | LIKELY_HR | HINT_HR)) != 0 ? FUNCTION_HR : 0);
    }

    /** {@return whether the segment joins fields that somebody before it leads, human resources by itself among them} */
    private static boolean isList(long s) {
        long unknown = (s & SERVES_OTHERS) == 0 ? FOUND_BESIDE_UNKNOWN : SEGMENT_UNKNOWN;
        return (s & (JOINED | FUNCTION_MANAGER)) == (JOINED | FUNCTION_MANAGER) && (s & unknown) == 0;
    }

    private static long headOfSegment(long s) {
        long head = s & HEAD;
        if (head == 0) {
            return 0;
        }
        if (head == GUARDS) {
            boolean work = (s & (SEGMENT_FIELD | SEGMENT_UNKNOWN)) != 0 || (s & (WORK_NAMED | LINKED)) == WORK_NAMED;
            return work && (s & ASSISTS) != 0 && (s & GUARDED) == 0 ? FUNCTION_OTHER : FUNCTION_GATEKEEPER;
        }
        return (s & SEGMENT_MANAGER) != 0 && (s & LEARNS) == 0 ? FUNCTION_MANAGER : FUNCTION_OTHER;
    }

    /** {@return the state after the end of a function} */
    static long function(long before) {
        boolean headed = (before & (HEAD | FUNCTION_HEAD)) != 0;
        long last = headed || (before & LEADS_ANYTHING) == 0 ? before : ledInAnother(part(before));
        long s = segment(last);
        boolean manager = (s & FUNCTION_MANAGER) != 0;
        return (s & TITLE)
                | ((s & FUNCTION_RECRUITER) != 0 ? RECRUITER : 0)
                | ((s & FUNCTION_HR) != 0 ? HUMAN_RESOURCES : 0)
                | (manager ? MANAGER : 0)
                | (manager && (s & (CLOSED | UNSURE)) == 0 ? LEADS_ANYTHING : 0)
                | (manager && (s & (SERVES_OTHERS | UNSURE)) == 0 ? LEADS_OFFICE : 0)
                | (manager && (s & (SERVES_OTHERS | LEADS_FIRM)) != 0 ? SERVES_OTHERS : 0)
                | ((s & FUNCTION_OTHER) != 0 && (s & (CLOSED | UNSURE)) != 0 ? WORK_NAMED : 0)
                | ((s & (FUNCTION_GATEKEEPER | GUARDED)) != 0 ? GATEKEEPER : 0);
    }

    /** {@return the state after a function without a head, which says what the one who leads in another does} */
    private static long ledInAnother(long s) {
        if ((s & (PAST | EMPLOYER)) != 0) {
            return s;
        }
        return s | ((s & LIKELY_RECRUITER) != 0 ? FUNCTION_RECRUITER : 0) | ((s & LIKELY_HR) != 0 ? FUNCTION_HR : 0);
    }

    /** {@return whether the segment says no more yet than that something is no longer} */
    static boolean saysOnlyPast(long s) {
        return (s & ONLY_PAST) != 0;
    }

    /** {@return whether what follows is what something is about} */
    static boolean isAbout(long s) {
        return (s & SUBJECT) == SUBJECT;
    }

    /** {@return the state after a word that mixes scripts and spells nothing known} */
    static long suspect(long s) {
        return word(s, WordClass.UNKNOWN) | BARRED;
    }

    /** {@return whether a kind stands as one of the title's, though a graver one may yet overrule it} */
    static boolean settled(long s, Kind kind) {
        return switch (kind) {
            case RECRUITER -> (s & (RECRUITER | FUNCTION_RECRUITER)) != 0;
            case HUMAN_RESOURCES -> (s & (HUMAN_RESOURCES | FUNCTION_HR)) != 0;
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
