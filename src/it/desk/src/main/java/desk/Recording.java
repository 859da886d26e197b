package desk;

import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of a call. */
@Controller
class Recording {
    private final Searches searches;
    private final Views views;
    private final Clock clock;

    Recording(Searches searches, Views views, Clock clock) {
        this.searches = searches;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/calls/{call}")
    String called(
            @PathVariable String call,
            @RequestParam String submission,
            @RequestParam Outcome outcome,
            @RequestParam Map<String, String> typed,
            Principal who,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        JobSearch search = searches.of(who);
        Form form = new Form(typed);
        if (isRecorded(search, submission, form.id())) {
            return Views.today(submission, form.id());
        }
        PlannedCall planned = search.plan().calls().stream()
                .filter(one -> one.id().equals(call))
                .findFirst()
                .orElse(null);
        if (planned == null) {
            return Views.today(submission, "");
        }
        CallAttempt made = planned.attempt(form.id(), submission, clock.instant(), outcome);
        CallAttempt attempt = Facts.attempt(form, made, searches.person(who).zone());
        if (form.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            views.show(who, locale, model, call, form);
            return "today";
        }
        search.record(attempt);
        return Views.today(submission, attempt.id());
    }

    /** The reception was asked, and named nobody. */
    @PostMapping("/find-out/{submission}")
    String asked(
            @PathVariable String submission, @RequestParam String id, @RequestParam Outcome outcome, Principal who) {
        JobSearch search = searches.of(who);
        if (!isRecorded(search, submission, id)
                && search.plan().stepFor(submission).orElse(null) instanceof Research research) {
            search.record(research.reception(id, clock.instant(), outcome));
        }
        return Views.next(submission, id);
    }

    @PostMapping("/submissions/{submission}/retract")
    String retract(
            @PathVariable String submission,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String today,
            Principal who) {
        searches.of(who).retract(id);
        return today.isEmpty() ? Views.next(submission, "") : Views.today(submission, "");
    }

    private static boolean isRecorded(JobSearch search, String submission, String attempt) {
        return search.find(submission).stream()
                .flatMap(known -> known.attempts().stream())
                .anyMatch(known -> known.id().equals(attempt));
    }
}
