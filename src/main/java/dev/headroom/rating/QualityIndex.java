package dev.headroom.rating;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How good a model is for a use, beside the others that were measured for it. */
@Description("How good a model is for a use: percent of the models with an index for it that it is better than, itself "
        + "and equals by half. From published scores of the unquantized model.")
public record QualityIndex(
        @NonNull @Description("What for.") QualityUse use,
        @Description("The index, 0 to 100.") double index,
        @Description("Lower end of its 95 % interval.") double low,
        @Description("Upper end of its 95 % interval.") double high,

        @Description("Independent benchmarks that it is made of; editions of one benchmark count once.")
        int benchmarks,

        @Description("How many of them others than the publisher measured.")
        int independentlyMeasured,

        @Description("Models with an index for this use.") int models,

        @NonNull @Description("The benchmarks by name.") List<@NonNull String> names) {}
