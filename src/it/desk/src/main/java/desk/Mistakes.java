package desk;

import dev.followup.spi.ConflictingFactException;
import dev.followup.spi.UnknownSubmissionException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Mistakes as pages. */
@ControllerAdvice(assignableTypes = {Pages.class, Submissions.class, Recording.class})
class Mistakes {
    @ExceptionHandler
    ModelAndView unknown(UnknownSubmissionException unknown) {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView conflict(ConflictingFactException conflict) {
        return page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView wrong(IllegalArgumentException wrong) {
        return page(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }
}
