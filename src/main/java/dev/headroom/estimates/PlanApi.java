package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Placement;
import dev.headroom.hardware.Hardware;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** How to place a model on a GPU or device; by method DETAILED, as the rule of thumb knows no such terms. */
@GraphQLApi
public class PlanApi {
    private static final String HARDWARE = "Slug of a GPU or a device.";
    private final CatalogStore store;

    PlanApi(CatalogStore store) {
        this.store = store;
    }

    @Name("offloadPlan")
    @NonBlocking
    @Description("Which weights to keep in system memory so that the rest finds room. Null while a fact is unknown.")
    public @Nullable OffloadPlan offloadPlan(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        Catalog catalog = store.current();
        EstimateRequest request = EstimateArguments.request(
                catalog, modelQuant.model(), contextLength, EstimationMethod.DETAILED, options);
        Hardware named = PossibleRun.named(catalog, "hardware", hardware, request);
        Estimator estimator = request.estimator();
        Memory need = modelQuant.memory(request);
        Amount overflow = estimator.overflowGb(need, catalog.shape(named));
        Optional<DecodeWork> work = estimator.work(need);
        if (!overflow.isKnown() || work.isEmpty()) {
            return null;
        }
        Placement placement =
                need.placement(named.memoryKind(), overflow.value(), work.get().weightsGb());
        return OffloadPlan.of(
                placement,
                need.kvCacheGb().value(),
                modelQuant.model().layers(),
                estimator.runs(need, catalog.shape(named)),
                Estimate.of(
                        modelQuant.shape(request.method()),
                        catalog.shape(named),
                        request,
                        modelQuant.model().longestContextTokens()));
    }

    @Name("maxParallelUsers")
    @NonBlocking
    @Description(
            "Requests that can run side by side, each with the whole context length; 0 when not even one can. Null "
                    + "while a fact is unknown.")
    public @Nullable Integer maxParallelUsers(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        Catalog catalog = store.current();
        EstimateRequest request = EstimateArguments.request(
                catalog, modelQuant.model(), contextLength, EstimationMethod.DETAILED, options);
        HardwareShape shape = catalog.shape(PossibleRun.named(catalog, "hardware", hardware, request));
        return request.estimator()
                .maxParallel(modelQuant.shape(request.method()), request.contextTokens(), shape, request.options())
                .intOrNull();
    }
}
