package dev.headroom.settings;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What an operator may set a number, a duration or a size to. Both ends are included, and written as settings are. Any
 * other value ends the start, with the name of the setting, the value and this range.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
@Constraint(validatedBy = RangeValidator.class)
public @interface Range {
    String from();

    String to();

    String message() default "must be in range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
