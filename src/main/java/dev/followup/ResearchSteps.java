package dev.followup;

import dev.followup.model.BarredNames;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.Research;
import dev.followup.role.Role.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where to find out who is to be called: whom to ask and what to read, in what order. */
final class ResearchSteps {
    private static final String ANYWHERE = "anywhere";

    private final Facts facts;
    private final Eligibility eligibility;

    /** Of every employer; null until somebody asks. */
    private @Nullable BarredNames neverCalled;

    ResearchSteps(Facts facts, Eligibility eligibility) {
        this.facts = facts;
        this.eligibility = eligibility;
    }

    /**
     * Who referred the job seeker, the website, the receptionist, a service. Who did not answer is called again before
     * anything else is tried; who would not say goes last, a service before; who was called often enough is not named. Who
     * said when to call is called again before all, however often that was.
     */
    List<Research.Step> steps(int index, Research.Why why, @Nullable AgreedCall agreed) {
        Submission submission = facts.followUp(index).submission();
        List<Research.Step> steps = new ArrayList<>(4);
        if (agreed != null) {
            steps.add(asAgreed(index, submission, agreed));
        }
        if (submission.referredBy() != null && isToBeAsked(index, submission.referredBy())) {
            steps.add(new Research.Step(
                    ResearchSource.REFERRER, submission.referredBy(), phoneOfReferrer(index, submission), null));
        }
        Research.Step website = new Research.Step(ResearchSource.COMPANY_WEBSITE, null, null, submission.website());
        Research.Step service = new Research.Step(ResearchSource.RESEARCH_SERVICE, null, null, null);
        if (why == Research.Why.HIDDEN_EMPLOYER || agreed != null) {
            steps.addAll(List.of(website, service));
            return steps;
        }
        if (isUsedUp(index)) {
            steps.addAll(List.of(service, website));
            return steps;
        }
        Research.Step reception = reception(index);
        if (isRefused(facts.calls(index).lastInquiry())) {
            steps.addAll(List.of(service, website, reception));
        } else if (unanswered(index) != null) {
            steps.addAll(List.of(reception, website, service));
        } else {
            steps.addAll(List.of(website, reception, service));
        }
        return steps;
    }

    /**
     * Whether who referred the job seeker is nobody who is never called: human resources, a recruiter, who asked not to be. A
     * contact of that name decides, else everyone of that name, wherever they work.
     */
    private boolean isToBeAsked(int index, String referrer) {
        String name = Spelling.name(referrer);
        List<Contact> contacts = facts.people().contacts(index);
        for (int i = 0; i < contacts.size(); i++) {
            if (Spelling.name(contacts.get(i).name()).equals(name)) {
                return !eligibility.isNeverCalled(index, i);
            }
        }
        return !facts.bars().asked(facts.followUp(index).submission(), referrer)
                && !neverCalled().contains(ANYWHERE, referrer, null);
    }

    private BarredNames neverCalled() {
        BarredNames names = neverCalled;
        if (names == null) {
            names = new BarredNames();
            for (int i = 0; i < facts.count(); i++) {
                for (int j = 0; j < facts.people().contacts(i).size(); j++) {
                    if (eligibility.isNeverCalled(i, j)) {
                        names.add(ANYWHERE, facts.people().contacts(i).get(j).name(), null);
                    }
                }
            }
            neverCalled = names;
        }
        return names;
    }

    private boolean isUsedUp(int index) {
        return facts.inquiries(index) >= facts.settings().cadence().callsToGatekeepers();
    }

    /** The last call to find it out, if nobody answered and the cadence tries the other half of the day; else null. */
    @Nullable CallAttempt unanswered(int index) {
        CallAttempt last = facts.calls(index).lastInquiry();
        boolean again = last != null
                && !isUsedUp(index)
                && last.outcome().answeredBy() == Outcome.AnsweredBy.NOBODY
                && facts.settings().cadence().after(last.outcome()) instanceof Cadence.Next.Call next
                && next.otherHalf();
        return again ? last : null;
    }

    /** Whether whoever was asked last would not say, so that another source is better than asking again. */
    private static boolean isRefused(@Nullable CallAttempt inquiry) {
        return inquiry != null
                && (inquiry.outcome() == Outcome.GATEKEEPER_REFUSED || inquiry.outcome() == Outcome.SENT_TO_HR);
    }

    /** Whoever said when to call, at the number at which they were reached; another, if they must not be called any more. */
    private Research.Step asAgreed(int index, Submission submission, AgreedCall agreed) {
        Research.Step known = reception(index);
        for (CallAttempt inquiry : facts.calls(index).inquiries()) {
            if (agreed.at().equals(inquiry.callBackAt())) {
                String reached = inquiry.dialled() != null ? inquiry.dialled() : submission.switchboard();
                boolean stands = reached != null
                        && !facts.bars().isBarred(reached, null)
                        && !isOfTheNeverCalled(index, reached)
                        && isStillAsked(index, inquiry.contactName());
                known = stands ? asked(inquiry.contactName(), reached) : known;
            }
        }
        return known;
    }

    /** Whether a number, whoever answered it, is that of people who are never called, and of nobody else there. */
    private boolean isOfTheNeverCalled(int index, String phone) {
        NumberSet number = new NumberSet(facts.settings().phoneNumbers());
        number.add(phone, null);
        String switchboard = facts.followUp(index).submission().switchboard();
        if (switchboard != null && number.contains(switchboard, null)) {
            return false;
        }
        boolean theirs = false;
        for (int i = 0; i < facts.people().contacts(index).size(); i++) {
            Contact contact = facts.people().named(index, i).contact();
            if (contact.phones().stream().anyMatch(own -> number.contains(own, contact.region()))) {
                if (!eligibility.isNeverCalled(index, i)) {
                    return false;
                }
                theirs = true;
            }
        }
        return theirs;
    }

    private boolean isStillAsked(int index, @Nullable String name) {
        return name == null
                || eligibility.toAsk(index).stream()
                        .anyMatch(contact -> Spelling.name(contact.name()).equals(Spelling.name(name)));
    }

    /** By name whoever guards a phone, or a colleague, at their own number or the switchboard; else whoever answers there. */
    Research.Step reception(int index) {
        List<Contact> toAsk = new ArrayList<>(eligibility.toAsk(index));
        toAsk.sort(Comparator.comparing(contact -> contact.role().kind() != Kind.GATEKEEPER));
        String switchboard = facts.followUp(index).submission().switchboard();
        for (Contact contact : toAsk) {
            String own = ownNumber(contact);
            if (own != null || switchboard != null) {
                return asked(contact.name(), own != null ? own : switchboard);
            }
        }
        return asked(toAsk.isEmpty() ? null : toAsk.get(0).name(), switchboard);
    }

    private static Research.Step asked(@Nullable String whom, @Nullable String phone) {
        return new Research.Step(ResearchSource.RECEPTIONIST, whom, phone, null);
    }

    private @Nullable String ownNumber(Contact contact) {
        for (String phone : contact.phones()) {
            if (!facts.bars().isBarred(phone, contact.region())) {
                return phone;
            }
        }
        return null;
    }

    private @Nullable String phoneOfReferrer(int index, Submission submission) {
        String name = Spelling.name(Objects.requireNonNull(submission.referredBy()));
        for (Contact contact : facts.people().contacts(index)) {
            if (Spelling.name(contact.name()).equals(name)) {
                return ownNumber(contact);
            }
        }
        return null;
    }
}
