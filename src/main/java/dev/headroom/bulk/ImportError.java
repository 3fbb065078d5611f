package dev.headroom.bulk;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.MalformedRowException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Why an import was not made, and where in its content. */
@Description("Why an import was not made, and where in its content.")
public record ImportError(
        @Description("Line of the content on which it stands, 1 is the first; null if it is about the whole.") @Nullable
        Integer line,

        @Description(
                "Where in the line: in CSV the number of the cell, in JSON of the character, 1 is the first; null if "
                        + "it is about "
                        + "the row.")
        @Nullable
        Integer column,

        @Description("Name of the column; null if it is about the whole row or content.") @Nullable
        String field,

        @NonNull @Description("What is wrong, for a person.")
        String message,

        @NonNull @Description("What is wrong, for a program.")
        UserErrorCode code) {

    private static final String WHOLE_ROW = "(any)";

    static ImportError of(MalformedRowException bad) {
        boolean isWhole = bad.column().equals(WHOLE_ROW);
        return new ImportError(
                (int) Math.min(bad.line(), Integer.MAX_VALUE),
                bad.position(),
                isWhole ? null : bad.column(),
                (isWhole ? "the row" : bad.column()) + " " + bad.reason(),
                bad.code());
    }

    static ImportError of(UserError error) {
        return new ImportError(null, null, error.field(), error.message(), error.code());
    }
}
