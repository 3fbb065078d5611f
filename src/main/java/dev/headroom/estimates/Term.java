package dev.headroom.estimates;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One term of the sums behind a figure. */
@Description("One term of the sums behind a figure.")
public record Term(
        @NonNull @Description("What it is.") String term,
        @NonNull @Description("How it comes about.") String formula,

        @Description("Its value; null while it is unknown.") @Nullable
        Double value,

        @NonNull @Description("Unit of the value.") String unit) {}
