package dev.headroom.edit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An identifier on Hugging Face: owner and name. Null is not given, and passes. */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = HuggingFaceIdValidator.class)
public @interface HuggingFaceId {
    String message() default
            "must be owner/name of letters, digits, dots, hyphens and underscores, 100 characters at most";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
