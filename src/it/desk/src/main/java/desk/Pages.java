package desk;

import dev.followup.JobSearch;
import dev.followup.plan.Progress;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to read. */
@Controller
class Pages {
    private final Searches searches;
    private final Views views;

    Pages(Searches searches, Views views) {
        this.searches = searches;
        this.views = views;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String today(@RequestParam(defaultValue = "") String next, Principal who, Locale locale, Model model) {
        View desk = views.show(who, locale, model);
        model.addAttribute("next", desk.plan().stepFor(next).orElse(null));
        return "today";
    }

    @GetMapping("/find-out")
    String findOut(Principal who, Locale locale, Model model) {
        views.show(who, locale, model);
        return "find-out";
    }

    @GetMapping("/ahead")
    String ahead(Principal who, Locale locale, Model model) {
        View desk = views.show(who, locale, model);
        model.addAttribute("ahead", Ahead.of(desk.plan(), desk.person().callsPerDay()));
        return "ahead";
    }

    @GetMapping("/never")
    String never(Principal who, Locale locale, Model model) {
        View desk = views.show(who, locale, model);
        model.addAttribute("people", Never.of(desk.plan()));
        return "never";
    }

    @GetMapping("/progress")
    String progress(Principal who, Locale locale, Model model) {
        JobSearch search = searches.of(who);
        View desk = views.show(who, locale, model);
        model.addAttribute("progress", Progress.of(search.facts(), desk.person().zone()));
        return "progress";
    }
}
