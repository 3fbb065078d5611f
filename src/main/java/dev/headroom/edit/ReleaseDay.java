package dev.headroom.edit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A date as PartialDate, not more than two years ahead. Null is not given, and passes. */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = ReleaseDayValidator.class)
public @interface ReleaseDay {
    String message() default "must be a date such as 2025, 2025-10 or 2025-10-07, not more than two years ahead";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
