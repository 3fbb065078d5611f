package dev.headroom.edit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One to twenty names, each of letters, digits, spaces and punctuation but |, which parts them in the database. Null is
 * not given, and passes.
 */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NamesValidator.class)
public @interface Names {
    String message() default "must be 1 to 20 names of 1 to 50 characters without | and control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
