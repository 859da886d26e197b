package desk;

import java.security.Principal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts before a template what every page shows. */
@Component
class Views {
    private final Searches searches;
    private final MessageSource messages;

    Views(Searches searches, MessageSource messages) {
        this.searches = searches;
        this.messages = messages;
    }

    View show(Principal who, Locale locale, Model model) {
        return show(who, locale, model, "", Form.empty());
    }

    /** With a form that cannot be taken yet, and the id of the step that it is about. */
    View show(Principal who, Locale locale, Model model, String about, Form form) {
        View desk = new View(searches.person(who), searches.of(who).plan(), locale, messages);
        model.addAttribute("desk", desk);
        model.addAttribute("words", desk.words());
        model.addAttribute("about", about);
        model.addAttribute("form", form);
        model.addAttribute("blank", Form.empty());
        return desk;
    }

    /** To a submission and what comes next; with the id of what was recorded, which can be taken back there. */
    static String next(String submission, String recorded) {
        return redirect("/submissions/{submission}?recorded={recorded}", submission, recorded);
    }

    /** To the rest of the day, and what comes next about the submission of the call that was made. */
    static String today(String submission, String recorded) {
        return redirect("/?next={submission}&recorded={recorded}", submission, recorded);
    }

    private static String redirect(String path, String... values) {
        return "redirect:"
                + UriComponentsBuilder.fromUriString(path)
                        .encode()
                        .buildAndExpand((Object[]) values)
                        .toUriString();
    }
}
