package dev.headroom.catalog;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** The state of the catalog. */
@Type("Catalog")
@Description("The state of the catalog that answers come from.")
public record CatalogSummary(
        @Description("Grows with every change.") int version,
        @NonNull @Description("When it last changed.") Instant updatedAt,

        @Description("Since when answers may be older than the database, because it is away or holds what makes no "
                + "catalog; null while"
                + " they are not.")
        @Nullable
        Instant staleSince,

        @Description("Models.") int models,
        @Description("Quantization formats.") int quants,
        @Description("Published quantized files.") int quantFiles,
        @Description("GPUs.") int gpus,
        @Description("Devices.") int devices,
        @Description("Measurements.") int benchmarks,
        @Description("Scores of models on benchmarks.") int modelScores,
        @Description("Other names of models and hardware.") int aliases,

        @NonNull @Description("The edition of the packaged fact tables that it rests on.")
        Edition edition) {

    static CatalogSummary of(Catalog catalog, @Nullable Instant staleSince) {
        return new CatalogSummary(
                catalog.version(),
                catalog.updatedAt(),
                staleSince,
                catalog.models().all().size(),
                catalog.quants().all().size(),
                catalog.filesByModel().values().stream()
                        .mapToInt(files -> files.size())
                        .sum(),
                catalog.gpus().all().size(),
                catalog.devices().all().size(),
                catalog.benchmarks().size(),
                catalog.scoresByModel().values().stream().mapToInt(List::size).sum(),
                catalog.aliases().size(),
                Edition.current());
    }
}
