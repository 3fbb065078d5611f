package dev.headroom.access;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A token to create. */
@Input("ApiTokenCreateInput")
@Description("A token to create.")
public record ApiTokenCreateInput(
        @NonNull @Description("Who or what it is for, in up to 100 characters; unique without regard to case.")
        String name,

        @NonNull @Description("What its owner may do.") Role role,

        @Description("When it ends, at most ten years from now; null is never.") @Nullable
        Instant expiresAt) {
    private static final int LONGEST_NAME = 100;
    private static final Duration LONGEST_LIFE = Duration.ofDays(3653);

    List<UserError> errors(Instant now) {
        var errors = new ArrayList<UserError>();
        if (name.isBlank()) {
            errors.add(new UserError("name", "name must not be blank", UserErrorCode.REQUIRED));
        } else if (name.length() > LONGEST_NAME
                || !name.equals(name.strip())
                || name.chars().anyMatch(Character::isISOControl)) {
            errors.add(new UserError(
                    "name",
                    "name must be up to 100 characters without control characters or outer spaces",
                    UserErrorCode.INVALID));
        }
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFE)))) {
            errors.add(new UserError("expiresAt", "expiresAt must be in the next ten years", UserErrorCode.INVALID));
        }
        return errors;
    }

    UserError taken() {
        return new UserError("name", "another token has the name " + name, UserErrorCode.TAKEN);
    }
}
