package dev.headroom.web.admin.tokens;

import dev.headroom.access.ApiTokenCreateInput;
import dev.headroom.access.Role;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form for a token was sent with.
 *
 * @param expires the last day on which it is to be good, in UTC; empty for no end
 */
public record SubmittedToken(String name, String role, String expires) {
    static final SubmittedToken NONE = new SubmittedToken("", Role.EDITOR.claim(), "");

    static SubmittedToken of(@Nullable String name, @Nullable String role, @Nullable String expires) {
        return new SubmittedToken(text(name), text(role), text(expires));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    Role chosenRole() {
        return role().equals(Role.ADMIN.claim()) ? Role.ADMIN : Role.EDITOR;
    }

    /** What is of no role or no day. */
    List<UserError> errors() {
        List<UserError> errors = new ArrayList<>();
        if (Stream.of(Role.values()).noneMatch(one -> one.claim().equals(role.toLowerCase(Locale.ROOT)))) {
            errors.add(new UserError("role", "role must be admin or editor", UserErrorCode.INVALID));
        }
        if (!expires.isEmpty() && day().isEmpty()) {
            errors.add(new UserError("expiresAt", "expiresAt must be a day such as 2027-01-31", UserErrorCode.INVALID));
        }
        return errors;
    }

    ApiTokenCreateInput input() {
        @Nullable
        Instant end = day().map(
                        day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(null);
        return new ApiTokenCreateInput(name, chosenRole(), end);
    }

    private Optional<LocalDate> day() {
        try {
            return expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
