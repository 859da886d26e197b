package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import dev.followup.model.Submission;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At which number a person is called: the own numbers in order, one after the other, else the switchboard. */
final class PhoneChoice {
    private static final Dialled UNKNOWN = new Dialled(null, List.of(Reason.of(Code.NO_OWN_NUMBER)));

    private PhoneChoice() {}

    /**
     * The number to dial.
     *
     * @param phone null if none is left
     * @param reasons why not one that comes before it; none if it is the person's first
     */
    record Dialled(@Nullable String phone, List<Reason> reasons) {}

    static Dialled of(Submission submission, Contact contact, CallHistory history, Bars bars, Settings settings) {
        List<String> phones = contact.phones();
        String switchboard = submission.switchboard();
        if (history.attempts().isEmpty() && history.wrongNumbers().isEmpty() && bars.isEmpty()) {
            return !phones.isEmpty()
                    ? new Dialled(phones.get(0), List.of())
                    : switchboard == null ? UNKNOWN : new Dialled(switchboard, UNKNOWN.reasons());
        }
        boolean reaches = switchboard != null && !history.wrongNumbers().contains(switchboard, contact.region());
        if (phones.isEmpty()) {
            return new Dialled(reaches ? switchboard : null, UNKNOWN.reasons());
        }
        phones = distinct(contact, settings);
        List<Passed> passed = phones.stream()
                .map(phone -> passed(phone, contact, history, bars))
                .toList();
        int start = start(phones, history, contact, settings);
        List<Reason> reasons = new ArrayList<>(1);
        int place = next(passed, start, reasons);
        CallAttempt last = history.last();
        if (last != null && place >= 0 && place != next(passed, 0, new ArrayList<>())) {
            reasons.add(Reason.of(Code.NEXT_NUMBER, last.outcome()));
        }
        String phone = place >= 0 ? phones.get(place) : reaches ? switchboard : null;
        return new Dialled(phone, List.copyOf(reasons));
    }

    /** The own numbers, one that is written in two ways once. */
    private static List<String> distinct(Contact contact, Settings settings) {
        if (contact.phones().size() < 2) {
            return contact.phones();
        }
        NumberSet known = new NumberSet(settings.phoneNumbers());
        List<String> distinct = new ArrayList<>(contact.phones().size());
        for (String phone : contact.phones()) {
            if (!known.contains(phone, contact.region())) {
                known.add(phone, contact.region());
                distinct.add(phone);
            }
        }
        return distinct;
    }

    /** Why a number is not dialled. */
    private enum Passed {
        BARRED,
        WRONG,
        NO
    }

    private static Passed passed(String phone, Contact contact, CallHistory history, Bars bars) {
        if (bars.isBarred(phone, contact.region())) {
            return Passed.BARRED;
        }
        return history.wrongNumbers().contains(phone, contact.region()) ? Passed.WRONG : Passed.NO;
    }

    /** The place of the first number from a place on, and round, that is not passed over; -1 if there is none. */
    private static int next(List<Passed> numbers, int start, List<Reason> reasons) {
        int barred = 0;
        int wrong = 0;
        int place = -1;
        for (int i = 0; i < numbers.size() && place < 0; i++) {
            Passed passed = numbers.get((start + i) % numbers.size());
            barred += passed == Passed.BARRED ? 1 : 0;
            wrong += passed == Passed.WRONG ? 1 : 0;
            place = passed == Passed.NO ? (start + i) % numbers.size() : -1;
        }
        if (barred > 0) {
            reasons.add(Reason.of(Code.BARRED_NUMBERS, barred));
        }
        if (wrong > 0) {
            reasons.add(Reason.of(Code.WRONG_NUMBERS, wrong));
        }
        return place;
    }

    /** After no answer at one of a person's numbers the place of the next, else that of the first. */
    private static int start(List<String> phones, CallHistory history, Contact contact, Settings settings) {
        CallAttempt last = history.last();
        if (last == null
                || last.dialled() == null
                || last.outcome().answeredBy() != AnsweredBy.NOBODY
                || last.outcome() == Outcome.WRONG_NUMBER) {
            return 0;
        }
        NumberSet dialled = new NumberSet(settings.phoneNumbers());
        dialled.add(last.dialled(), contact.region());
        for (int i = 0; i < phones.size(); i++) {
            if (dialled.contains(phones.get(i), contact.region())) {
                return (i + 1) % phones.size();
            }
        }
        return 0;
    }
}
