package dev.headroom.edit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A finite number between two, both included. Null is not given, and passes. */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = BetweenValidator.class)
public @interface Between {
    double min();

    double max();

    String message() default "must be a number in range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
