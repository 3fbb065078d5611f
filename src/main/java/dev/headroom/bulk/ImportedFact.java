package dev.headroom.bulk;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One cell that an import changes. */
@Description("One cell that an import changes.")
public record ImportedFact(
        @NonNull @Description("Name of the column.") String column,

        @Description("What the catalog held, as CSV has it; null for unknown.") @Nullable
        String before,

        @Description("What it holds then; null for unknown.") @Nullable
        String after) {}
