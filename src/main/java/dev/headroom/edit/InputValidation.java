package dev.headroom.edit;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Checks the inputs of mutations by the constraints on their fields. */
@ApplicationScoped
public class InputValidation {
    private final Validator validator;

    InputValidation(Validator validator) {
        this.validator = validator;
    }

    /** @throws RefusedException naming every field of a new row that is missing or cannot be meant */
    public void checkNew(Object input) {
        check(validator.validate(input, Default.class, Creating.class));
    }

    /** @throws RefusedException naming every given field that cannot be meant */
    public void checkUpdate(Object input) {
        check(validator.validate(input));
    }

    /** The constraints of an input, for its facts in a fact table. */
    public ColumnConstraints constraints(Class<?> input) {
        return new ColumnConstraints(validator, input);
    }

    private static void check(Set<? extends ConstraintViolation<?>> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedException(errors(violations));
        }
    }

    private static List<UserError> errors(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(InputValidation::error)
                .sorted(Comparator.comparing(UserError::field))
                .toList();
    }

    private static UserError error(ConstraintViolation<?> violation) {
        String field = violation.getPropertyPath().toString();
        boolean missing = violation.getConstraintDescriptor().getAnnotation() instanceof Required;
        return new UserError(
                field, field + " " + violation.getMessage(), missing ? UserErrorCode.REQUIRED : UserErrorCode.INVALID);
    }
}
