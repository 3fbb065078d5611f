package dev.headroom.settings;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigInteger;
import java.time.Duration;
import java.util.function.Function;

/** Checks {@link Range}. */
@RegisterForReflection // settings are checked before there are beans
public class RangeValidator implements ConstraintValidator<Range, Object> {
    private Range range;

    @Override
    public void initialize(Range range) {
        this.range = range;
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value instanceof Duration duration) {
            return isWithin(duration, DurationConverter::parseDuration, context);
        }
        if (value instanceof MemorySize size) {
            return isWithin(size.asBigInteger(), RangeValidator::bytes, context);
        }
        return isWithin((Integer) value, Integer::valueOf, context);
    }

    private static BigInteger bytes(String size) {
        return new MemorySizeConverter().convert(size).asBigInteger();
    }

    private <T extends Comparable<T>> boolean isWithin(
            T value, Function<String, T> read, ConstraintValidatorContext context) {
        if (value.compareTo(read.apply(range.from())) >= 0 && value.compareTo(read.apply(range.to())) <= 0) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var complaint = "must be between %s and %s, but is %s".formatted(range.from(), range.to(), value);
        context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
        return false;
    }
}
