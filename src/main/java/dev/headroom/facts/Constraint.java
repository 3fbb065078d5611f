package dev.headroom.facts;

import dev.headroom.filter.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the value of a fact must be, as mutations give it and as imports do. */
@FunctionalInterface
interface Constraint {
    /** Why it cannot be the value, as the end of "column …"; null if it can. */
    @Nullable
    String complaint(Object value);

    /** Text that is neither blank nor longer, nor has control characters. */
    static Constraint text(int longest) {
        return of(
                value -> isText((String) value, longest),
                "must be 1 to %d characters without control characters".formatted(longest));
    }

    /** A finite number between two, both included. */
    static Constraint between(double min, double max) {
        return value -> {
            double number = ((Number) value).doubleValue();
            return number >= min && number <= max
                    ? null
                    : "must be between %s and %s, but is %s".formatted(plain(min), plain(max), value);
        };
    }

    /** A date as {@link PartialDate}, not more than two years ahead. */
    static Constraint releaseDay() {
        int yearsAhead = 2;
        return of(
                value -> PartialDate.isValid((String) value)
                        && PartialDate.start((String) value)
                                        .compareTo(LocalDate.now(ZoneOffset.UTC)
                                                .plusYears(yearsAhead)
                                                .toString())
                                <= 0,
                "must be a date such as 2025, 2025-10 or 2025-10-07, not more than two years ahead");
    }

    /** A date of year, month and day. */
    static Constraint day() {
        return of(
                value -> PartialDate.isValid((String) value)
                        && PartialDate.start((String) value).equals(value),
                "must be a day such as 2025-10-07");
    }

    /** One to twenty names, each of letters, digits, spaces and punctuation but |, which parts them when kept. */
    static Constraint names() {
        int most = 20;
        int longest = 50;
        return of(
                value -> {
                    List<?> names = (List<?>) value;
                    return !names.isEmpty()
                            && names.size() <= most
                            && names.stream()
                                    .allMatch(name -> name instanceof String text
                                            && isText(text, longest)
                                            && text.indexOf('|') < 0);
                },
                "must be 1 to 20 names of 1 to 50 characters without | and control characters");
    }

    /** An identifier on Hugging Face: owner and name. */
    static Constraint huggingFaceId() {
        var form = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*");
        int longest = 100;
        return of(
                value -> ((String) value).length() <= longest
                        && form.matcher((String) value).matches(),
                "must be owner/name of letters, digits, dots, hyphens and underscores, 100 characters at most");
    }

    /** A currency as ISO 4217 has it. */
    static Constraint currency() {
        var codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
        return of(codes::contains, "must be a currency by ISO 4217, such as USD");
    }

    private static Constraint of(Predicate<Object> holds, String complaint) {
        return value -> holds.test(value) ? null : complaint;
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
