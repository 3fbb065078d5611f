package dev.headroom.edit;

import dev.headroom.filter.PartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Checks {@link ReleaseDay}. */
public class ReleaseDayValidator implements ConstraintValidator<ReleaseDay, String> {
    private static final int YEARS_AHEAD = 2;

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null
                || (PartialDate.isValid(value)
                        && PartialDate.firstDay(value)
                                        .compareTo(LocalDate.now(ZoneOffset.UTC)
                                                .plusYears(YEARS_AHEAD)
                                                .toString())
                                <= 0);
    }
}
