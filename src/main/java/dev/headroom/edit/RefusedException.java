package dev.headroom.edit;

import dev.headroom.error.NotFoundException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a change without a trace in the database; the errors are for the one who asked for it. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UserError> errors;

    public RefusedException(List<UserError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** An argument or field that names a row which the catalog does not hold. */
    public static RefusedException notFound(String field, String slug) {
        return new RefusedException(field, UserErrorCode.NOT_FOUND, NotFoundException.sentence(field, slug));
    }

    /** Refuses a change of a row that has another version than expected; null expects none. */
    public static void ifOtherVersion(int version, @Nullable Integer expected) {
        if (expected != null && expected != version) {
            throw new RefusedException(
                    "expectedVersion",
                    UserErrorCode.CONFLICT,
                    "expectedVersion is %d, but the row is at version %d".formatted(expected, version));
        }
    }

    public RefusedException(@Nullable String field, UserErrorCode code, String message) {
        this(List.of(new UserError(field, message, code)));
    }

    /** Refuses the change if there is an error. */
    public static void ifAny(List<UserError> errors) {
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }

    public List<UserError> errors() {
        return errors;
    }
}
