package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.People;
import dev.followup.model.Phone;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is the same in a plan, as the facts have it: equal objects are one person. */
final class Persons {
    private final List<FollowUp> followUps = new ArrayList<>();
    private final Map<String, Integer> bySubmission = new HashMap<>();
    private final People people;

    Persons(CallPlan plan) {
        for (List<? extends NextStep> steps : List.of(plan.calls(), plan.research(), plan.closed())) {
            steps.forEach(step -> step.followUps().forEach(this::add));
        }
        people = People.of(followUps, (phone, region) -> Phone.canonical(phone));
    }

    /** Who a contact of a submission is; one whom the facts do not name is known by name at the employer. */
    Object of(Submission submission, Contact contact) {
        Integer followUp = bySubmission.get(submission.id());
        if (followUp != null) {
            List<Contact> contacts = people.contacts(followUp);
            for (int i = 0; i < contacts.size(); i++) {
                if (Contacts.isSame(contacts.get(i).id(), contacts.get(i).name(), contact)) {
                    return people.named(followUp, i);
                }
            }
        }
        return Spelling.name(contact.name()) + '\n' + Spelling.employer(submission.employer());
    }

    private void add(FollowUp followUp) {
        if (bySubmission.putIfAbsent(followUp.submission().id(), followUps.size()) == null) {
            followUps.add(followUp);
        }
    }
}
