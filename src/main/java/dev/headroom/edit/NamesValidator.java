package dev.headroom.edit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Checks {@link Names}. */
public class NamesValidator implements ConstraintValidator<Names, List<String>> {
    private static final int MOST = 20;
    private static final int LONGEST = 50;

    @Override
    public boolean isValid(List<String> value, ConstraintValidatorContext context) {
        return value == null
                || (!value.isEmpty() && value.size() <= MOST && value.stream().allMatch(NamesValidator::isName));
    }

    private static boolean isName(String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST
                && name.chars().noneMatch(c -> c == '|' || Character.isISOControl(c));
    }
}
