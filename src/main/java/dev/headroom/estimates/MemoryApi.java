package dev.headroom.estimates;

import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The memory that a model at a quantization needs, over GraphQL. */
@GraphQLApi
public class MemoryApi {
    private final CatalogStore store;

    MemoryApi(CatalogStore store) {
        this.store = store;
    }

    @Name("requiredVram")
    @NonBlocking
    @Description("Memory that it needs on a GPU of its own, in GB, as printed: one decimal. Method DETAILED leaves out "
            + "the weights that the runtime keeps on the host. Null while a fact is missing.")
    public @Nullable Double requiredVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        return modelQuant
                .memory(EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options))
                .requiredGb(MemoryKind.DISCRETE)
                .map(Rounding::oneDecimal)
                .orNull();
    }

    @Name("addedVram")
    @NonBlocking
    @Description("What a context length adds to the memory at 2048 tokens, in GB, as printed: one decimal.")
    public @Nullable Double addedVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength") @NonNull @Description(ContextLength.DESCRIPTION) Integer contextLength,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        EstimateRequest request =
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options);
        Amount total = modelQuant.memory(request).requiredGb(MemoryKind.DISCRETE);
        Amount base = modelQuant
                .memory(request.at(EstimateRequest.DEFAULT.contextTokens()))
                .requiredGb(MemoryKind.DISCRETE);
        return total.map(Rounding::twoDecimals)
                .minus(base.map(Rounding::twoDecimals))
                .map(Rounding::oneDecimal)
                .orNull();
    }

    @Name("memory")
    @NonBlocking
    @Description("Memory that it needs, term by term.")
    public MemoryEstimate memory(
            @Source ModelQuant modelQuant,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        return MemoryEstimate.of(modelQuant.memory(
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options)));
    }

    @Name("recommendedVram")
    @NonBlocking
    @Description("Memory of a GPU to look for, in GB: the next common size with a quarter of the need to spare.")
    public @Nullable Integer recommendedVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        EstimateRequest request =
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options);
        return request.estimator()
                .recommendedMemoryGb(modelQuant.memory(request))
                .intOrNull();
    }
}
