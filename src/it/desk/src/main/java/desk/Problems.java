package desk;

import dev.followup.spi.ConflictingFactException;
import dev.followup.spi.StoreException;
import dev.followup.spi.UnknownSubmissionException;
import java.time.DateTimeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Mistakes as RFC 9457 has them. The library's messages say what is wrong and never whose it is, so they can be passed on. */
@RestControllerAdvice(assignableTypes = Api.class)
class Problems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail unknown(UnknownSubmissionException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictingFactException conflict) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, conflict.getMessage());
    }

    @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
    ProblemDetail wrong(RuntimeException wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getMessage());
    }

    @ExceptionHandler
    ProblemDetail failed(StoreException failed) {
        logger.warn("the store failed", failed);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "Nothing was lost; try again.");
    }

    /** Of a body that is no fact, what its constructor said. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(unreadable);
        String detail = "The body is not the JSON of such a fact.";
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException) {
            detail = cause.getMessage();
        } else if (cause instanceof NullPointerException) {
            detail = cause.getMessage() + " is missing";
        }
        return handleExceptionInternal(
                unreadable, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }
}
