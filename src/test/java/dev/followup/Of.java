package dev.followup;

import dev.followup.plan.Reason.Code;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of which codes a property is given what was said, one after the other; so it cites them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface Of {
    Code[] value();
}
