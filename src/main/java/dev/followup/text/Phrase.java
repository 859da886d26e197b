package dev.followup.text;

import java.util.List;

/** The sentences of the pages and the scripts: each by its key in a words file, with the values that it may use. */
enum Phrase {
    TIME("time", "H", "HH", "h", "mm", "half"),
    DAY("day", "EEE", "EEEE", "d", "MMM", "MMMM", "yyyy"),
    DAY_OF_YEAR("day.year", "EEE", "EEEE", "d", "MMM", "MMMM", "yyyy"),
    SPOKEN_DAY("day.spoken", "EEE", "EEEE", "d", "MMM", "MMMM", "yyyy"),
    SPOKEN_DAY_OF_YEAR("day.spoken.year", "EEE", "EEEE", "d", "MMM", "MMMM", "yyyy"),
    DAY_AND_TIME("day.time", "day", "time"),
    LIST_NEXT("list.next", "before", "next"),
    LIST_LAST("list.last", "before", "last", "soundOfI"),
    APART("list.apart", "before", "next"),
    LIST_REST("list.rest", "shown", "more"),

    AT("hours.at", "time", "city"),
    BETWEEN("hours.between", "from", "to", "city"),
    UNTIL("hours.until", "to", "city"),
    YOURS("hours.yours", "there", "yours"),
    YOUR_TIME("hours.yourTime", "time"),
    RANGE("hours.range", "from", "to"),
    YOUR_UNTIL("hours.yourUntil", "to"),
    INSTANT("hours.instant", "time", "city", "yours"),
    THEIR_DAY("hours.theirDay", "hours", "day"),

    WHO("who", "name", "title", "employer"),
    PERSON("person", "name", "title"),
    SWITCHBOARD("number.switchboard", "phone", "name"),
    ABOUT("about", "position", "document", "sentOn", "origin", "referrer"),
    ABOUT_MORE("about.more", "positions", "more"),
    EVENT("before.event", "day", "whom", "incoming", "what"),
    NAMED("before.named", "whom"),
    AND_AGREED("before.agreed", "what", "at"),
    AND_EXPECTED("before.expected", "what", "by"),
    AND_NOT_BEFORE("before.notBefore", "what", "day"),
    TOUCHED("before.touch", "day", "whom", "incoming", "channel"),
    NOT_CALLED_YET("before.nothing"),
    RECEPTION("reception"),

    LOAD("agenda.load", "calls", "late", "agreed", "at", "research"),
    TODAY("agenda.today", "day", "load"),
    ON_DAY("agenda.day", "day", "load"),
    NOTHING_TODAY("agenda.nothing.today", "day"),
    NOTHING_ON_DAY("agenda.nothing.day", "day"),
    PROGRESS("agenda.progress", "sent", "calls", "conversations", "interviews"),
    LAST_DAY("agenda.lastDay", "calls"),
    NEXT("agenda.next", "ahead", "who"),
    NOTHING_AHEAD("agenda.nothing.ahead"),
    AGREED("agenda.agreed", "who"),
    NUMBER_AND_HOURS("agenda.numberAndHours", "number", "hours", "due", "agreed"),
    ABOUT_AND_LAST("agenda.aboutAndLast", "about", "last"),
    ONE_LINE("agenda.oneLine", "who", "number", "hours", "position"),
    MORE_CALLS("agenda.moreCalls", "calls"),
    MORE_RESEARCH("agenda.moreResearch", "research"),
    FIND_OUT("agenda.findOut", "research"),
    FIND("agenda.find", "employer", "position", "todo", "half", "question", "agreed", "due"),
    LATER("agenda.later", "calls", "research", "last"),

    WHY_NOW("whole.whyNow", "reasons"),
    WHY_WHO("whole.whyWho", "reasons"),
    AIM("whole.aim", "day", "last"),
    MESSAGE("whole.message", "leave"),
    OTHERS("whole.others", "people"),
    OTHER("whole.other", "person", "phone", "missing"),
    NOT_ABOUT("whole.notAbout", "person", "reasons"),
    ALSO_KNOWN("whole.alsoKnown", "people"),
    NO_CALLS("whole.noCalls"),
    NOTHING_THIS_WEEK("agenda.nothing.week"),
    RESEARCH_HEADING("whole.heading.research"),
    RESEARCH_BY("whole.researchBy", "day", "employer", "position", "agreed", "due"),
    QUESTION("whole.question", "question"),
    MANAGER_MISSING("whole.manager", "person"),
    TRIED("whole.tried", "events"),
    ASK_HEADING("whole.heading.ask"),
    NEVER_HEADING("whole.heading.never"),
    NO_MORE_HEADING("whole.heading.noMore"),
    LISTED("whole.listed", "who", "reasons"),
    CLOSED_HEADING("whole.heading.closed"),
    CLOSED("whole.closed", "employer", "position", "why", "managers"),
    NOTES_HEADING("whole.heading.notes"),
    SUBMISSION("whole.submission", "employer", "position"),

    CALL_HEADING("call.heading", "who"),
    CALL_WHEN("call.when", "day", "today", "hours", "due", "agreed"),
    CALL_LATEST("call.latest", "until"),
    CALL_SOURCE("call.source", "source"),
    CALL_ABOUT("call.about"),
    CALL_BEFORE("call.before"),
    CALL_NOTE("call.note", "note"),
    CALL_EARLIER("call.earlier", "events"),
    CALL_WHY_NOW("call.whyNow"),
    CALL_WHY_WHO("call.whyWho", "name"),
    CALL_OTHERS("call.others", "name"),
    CALL_SAY("call.say"),
    CALL_GATEKEEPER("call.gatekeeper"),
    CALL_IF_HR("call.ifSentToHr"),
    CALL_VOICEMAIL("call.voicemail"),
    CALL_NO_VOICEMAIL("call.noVoicemail"),

    READY("ready", "person", "due", "interviewBy"),
    NOT_READY("notReady", "question"),

    HELLO("script.hello", "name", "caller"),
    TITLE("script.title", "title"),
    SENT("script.sent", "employer", "documents"),
    SENT_ONE("script.sent.one", "document", "position", "sentOn"),
    SENT_MANY("script.sent.many", "employer", "positions"),
    REFERRERS("script.referrers", "referrers"),
    POINTED("script.pointed", "by", "reception", "on"),
    AGREED_TODAY("script.agreed", "byCallee", "time", "late"),
    AGREED_MISSED("script.agreedMissed", "byCallee", "day"),
    PHONED("script.phoned", "outcome", "day"),
    WROTE("script.wrote", "channel", "incoming", "day"),
    ASK("script.ask", "week", "day"),
    ASK_MORE("script.askMore", "positions", "count", "day"),
    WON("script.won", "withCallee"),
    WON_ASK("script.wonAsk"),
    GATEKEEPER("script.gatekeeper", "caller", "name", "referrers", "by", "agreed"),
    IF_SENT_TO_HR("script.ifSentToHr", "name", "day"),
    IF_SENT_TO_HR_WON("script.ifSentToHr.won", "name"),
    VOICEMAIL("script.voicemail", "name", "caller"),
    VOICEMAIL_AGAIN("script.voicemail.again", "day"),
    VOICEMAIL_LAST("script.voicemail.last", "day"),
    VOICEMAIL_NUMBER("script.voicemail.number", "phone"),
    VOICEMAIL_WON("script.voicemail.won", "withCallee"),

    RESEARCH_HELLO("script.research", "caller"),
    RESEARCH_REFERRER("script.research.referrer", "name", "caller", "employer"),
    RESEARCH_IF_HR("script.research.ifSentToHr", "question");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable one
    private final List<String> values;

    Phrase(String key, String... values) {
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    List<String> names() {
        return values;
    }
}
