package dev.headroom.edit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Checks {@link HuggingFaceId}. */
public class HuggingFaceIdValidator implements ConstraintValidator<HuggingFaceId, String> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int LONGEST = 100;

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null
                || (value.length() <= LONGEST && FORM.matcher(value).matches());
    }
}
