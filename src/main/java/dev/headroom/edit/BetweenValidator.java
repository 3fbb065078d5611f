package dev.headroom.edit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;

/** Checks {@link Between}. */
public class BetweenValidator implements ConstraintValidator<Between, Number> {
    private double min;
    private double max;

    @Override
    public void initialize(Between between) {
        min = between.min();
        max = between.max();
    }

    @Override
    public boolean isValid(Number value, ConstraintValidatorContext context) {
        if (value == null || (value.doubleValue() >= min && value.doubleValue() <= max)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(
                        "must be between %s and %s, but is %s".formatted(plain(min), plain(max), value))
                .addConstraintViolation();
        return false;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
