package dev.headroom.error;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An expected failure of a change, as data: nothing was written. */
@Description("An expected failure of a change: nothing was written.")
public record UserError(
        @Description("The input field that it is about, such as memoryGb; null if it is about the whole.") @Nullable
        String field,

        @NonNull @Description("What is wrong, for a person.")
        String message,

        @NonNull @Description("What is wrong, for a program.")
        UserErrorCode code) {

    /** What is wrong, in one line. */
    public static String messages(List<UserError> errors) {
        return errors.stream().map(UserError::message).collect(Collectors.joining(" "));
    }
}
