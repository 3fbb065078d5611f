package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Speeds of requests that run side by side; by method DETAILED, as the rule of thumb knows no such terms. */
@GraphQLApi
public class ParallelApi {
    private static final String HARDWARE = "Slug of a GPU or a device.";
    private static final double FASTEST = 1_000_000;
    private final CatalogStore store;

    ParallelApi(CatalogStore store) {
        this.store = store;
    }

    @Name("parallelSpeed")
    @NonBlocking
    @Description("How fast requests are answered that run side by side, each with the whole context length. Null where "
            + "they find no room, on several devices, and while a fact is unknown.")
    public @Nullable ParallelSpeedEstimate parallelSpeed(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
            @Name("users") @NonNull @Description("Requests side by side, 1 to 4,096.") Integer users,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        EstimateRequest request = EstimateArguments.request(
                store.current(), modelQuant.model(), contextLength, EstimationMethod.DETAILED, options);
        return request.estimator()
                .parallel(
                        modelQuant.shape(request.method()),
                        request.contextTokens(),
                        shape(hardware, request),
                        request.options(),
                        InputNumbers.inRange(1, Estimator.MOST_PARALLEL, "users", users))
                .map(ParallelSpeedEstimate::of)
                .orElse(null);
    }

    @Name("maxUsersAtSpeed")
    @NonBlocking
    @Description("The most requests side by side of which each gets a speed; 0 when not even one does. Null while a "
            + "fact is unknown.")
    public @Nullable Integer maxUsersAtSpeed(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
            @Name("minTokPerSec") @NonNull @Description("Tokens per second of each, above 0 and up to 1,000,000.")
                    Double minTokPerSec,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        if (!(minTokPerSec > 0 && minTokPerSec <= FASTEST)) {
            throw new BadInputException("minTokPerSec", minTokPerSec, "above 0 and not above %.0f".formatted(FASTEST));
        }
        EstimateRequest request = EstimateArguments.request(
                store.current(), modelQuant.model(), contextLength, EstimationMethod.DETAILED, options);
        return request.estimator()
                .maxParallelAt(
                        modelQuant.shape(request.method()),
                        request.contextTokens(),
                        shape(hardware, request),
                        request.options(),
                        minTokPerSec)
                .intOrNull();
    }

    private HardwareShape shape(String hardware, EstimateRequest request) throws ApiException {
        Catalog catalog = store.current();
        return catalog.shape(PossibleRun.named(catalog, "hardware", hardware, request));
    }
}
