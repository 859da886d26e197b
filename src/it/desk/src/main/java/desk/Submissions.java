package desk;

import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.spi.UnknownSubmissionException;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent, or is about to be. */
@Controller
@RequestMapping("/submissions")
class Submissions {
    private final Searches searches;
    private final Views views;
    private final Clock clock;

    Submissions(Searches searches, Views views, Clock clock) {
        this.searches = searches;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/new")
    String form(Principal who, Locale locale, Model model) {
        return form(Form.empty(), who, locale, model);
    }

    /** The gate: whether it may be sent, and if not, what to find out first. Nothing is kept. */
    @PostMapping("/check")
    String check(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean whileTyping,
            Principal who,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(typed);
        Submission draft = Facts.submission(form, searches.today(who));
        if (!form.isWrong()) {
            model.addAttribute("readiness", searches.of(who).readiness(draft));
        } else if (whileTyping) {
            response.setStatus(HttpStatus.NO_CONTENT.value()); // what was said last stands until there is more to say
        }
        return form(form, who, locale, model);
    }

    @PostMapping
    String sent(
            @RequestParam Map<String, String> typed,
            Principal who,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(typed);
        Submission submission = Facts.submission(form, searches.today(who));
        if (form.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, who, locale, model);
        }
        searches.of(who).sent(submission);
        return Views.next(submission.id(), "");
    }

    private String form(Form form, Principal who, Locale locale, Model model) {
        views.show(who, locale, model, "", form);
        model.addAttribute("today", searches.today(who).toString());
        return "new";
    }

    @GetMapping("/{id}")
    String submission(@PathVariable String id, Principal who, Locale locale, Model model) {
        return submission(id, "", Form.empty(), who, locale, model);
    }

    @PostMapping("/{id}/contacts")
    String found(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Principal who,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(typed);
        Contact contact = Facts.contact(form);
        if (form.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return submission(id, id, form, who, locale, model);
        }
        searches.of(who).update(id, known -> known.withContact(contact));
        return Views.next(id, "");
    }

    @PostMapping("/{id}/news")
    String news(@PathVariable String id, @RequestParam News news, Principal who) {
        searches.of(who).update(id, known -> known.withNews(news));
        return Views.next(id, "");
    }

    /** Without a day the policy finds one. */
    @PostMapping("/{id}/day")
    String day(@PathVariable String id, @RequestParam(required = false) LocalDate day, Principal who) {
        searches.of(who).update(id, known -> known.withCallOn(day));
        return Views.next(id, "");
    }

    @PostMapping("/{id}/touches")
    String touched(
            @PathVariable String id,
            @RequestParam("id") String touch,
            @RequestParam Touch.Channel channel,
            @RequestParam boolean incoming,
            Principal who) {
        searches.of(who)
                .record(
                        incoming
                                ? Touch.received(touch, id, clock.instant(), channel)
                                : Touch.sent(touch, id, clock.instant(), channel));
        return Views.next(id, "");
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, Principal who) {
        searches.of(who).remove(id);
        return "redirect:/progress";
    }

    private String submission(String id, String about, Form form, Principal who, Locale locale, Model model) {
        JobSearch search = searches.of(who);
        FollowUp followUp = search.find(id).orElseThrow(() -> new UnknownSubmissionException(id));
        View desk = views.show(who, locale, model, about, form);
        model.addAttribute("followUp", followUp);
        model.addAttribute("step", desk.plan().stepFor(id).orElseThrow(() -> new UnknownSubmissionException(id)));
        model.addAttribute(
                "removable",
                followUp.attempts().stream().noneMatch(attempt -> attempt.outcome() == Outcome.DO_NOT_CALL));
        return "submission";
    }
}
