package desk;

import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.Progress;
import dev.followup.plan.Readiness;
import dev.followup.plan.Reason;
import dev.followup.spi.UnknownSubmissionException;
import dev.followup.text.Agenda;
import dev.followup.text.Wording;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Facts in, plan out, as JSON. Each fact has an id that the sender gave it, so that sending it again after a failure does no
 * harm, and the answer to a fact is the next step.
 */
@RestController
@RequestMapping("/api")
class Api {
    private final Searches searches;

    Api(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/submissions")
    List<FollowUp> facts(Principal who) {
        return searches.of(who).facts();
    }

    @GetMapping("/submissions/{id}")
    FollowUp fact(@PathVariable String id, Principal who) {
        return searches.of(who).find(id).orElseThrow(() -> new UnknownSubmissionException(id));
    }

    @PostMapping("/submissions")
    NextStep sent(@RequestBody Submission submission, Principal who) {
        return searches.of(who).sent(submission);
    }

    /** Puts a submission, corrected, in the place of what is known; what was recorded about it stays. */
    @PutMapping("/submissions/{id}")
    NextStep corrected(@PathVariable String id, @RequestBody Submission submission, Principal who) {
        return searches.of(who).update(id, known -> submission);
    }

    /** Puts a person in the place of the same person, or beside the others. */
    @PutMapping("/submissions/{id}/contacts")
    NextStep found(@PathVariable String id, @RequestBody Contact contact, Principal who) {
        return searches.of(who).update(id, known -> known.withContact(contact));
    }

    @DeleteMapping("/submissions/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Principal who) {
        if (!searches.of(who).remove(id)) {
            throw new UnknownSubmissionException(id);
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/attempts")
    NextStep called(@RequestBody CallAttempt attempt, Principal who) {
        return searches.of(who).record(attempt);
    }

    @PostMapping("/touches")
    NextStep touched(@RequestBody Touch touch, Principal who) {
        return searches.of(who).record(touch);
    }

    /** Takes back an attempt or a touch; what is not there any more is not there. */
    @DeleteMapping({"/attempts/{id}", "/touches/{id}"})
    ResponseEntity<Void> retract(@PathVariable String id, Principal who) {
        searches.of(who).retract(id);
        return ResponseEntity.noContent().build();
    }

    /** Whether a draft may be sent. Nothing is kept. */
    @PostMapping("/readiness")
    Readiness readiness(@RequestBody Submission draft, Principal who) {
        return searches.of(who).readiness(draft);
    }

    @GetMapping("/plan")
    CallPlan plan(Principal who) {
        return searches.of(who).plan();
    }

    @GetMapping(value = "/agenda", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String agenda(Principal who, Locale language) {
        Agenda agenda = Agenda.of(searches.of(who).plan()).in(language);
        return agenda.from(searches.person(who).name()).whole();
    }

    /** What differs from a plan that was got earlier, so that a calendar is brought up to date by the difference. */
    @PostMapping("/changes")
    PlanChanges changes(@RequestBody CallPlan earlier, Principal who) {
        return searches.of(who).plan().changesSince(earlier);
    }

    /** Why the next step of a submission is as it is, as data and in words. */
    @GetMapping("/submissions/{id}/reasons")
    List<Why> reasons(@PathVariable String id, Principal who, Locale language) {
        CallPlan plan = searches.of(who).plan();
        NextStep step = plan.stepFor(id).orElseThrow(() -> new UnknownSubmissionException(id));
        Wording words = Wording.in(language).inYear(plan.today().getYear());
        return step.reasons().stream()
                .map(reason -> new Why(reason, words.of(reason)))
                .toList();
    }

    record Why(Reason reason, String words) {}

    @GetMapping("/progress")
    Progress progress(Principal who) {
        JobSearch search = searches.of(who);
        return Progress.of(search.facts(), searches.person(who).zone());
    }
}
