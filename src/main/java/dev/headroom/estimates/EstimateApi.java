package dev.headroom.estimates;

import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimationMethod;
import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Estimates for shapes that the catalog does not hold. */
@GraphQLApi
public class EstimateApi {
    private final CatalogStore store;

    EstimateApi(CatalogStore store) {
        this.store = store;
    }

    @Query("estimate")
    @NonBlocking
    @Description("What a model of any shape needs, and what a memory and bandwidth make of it.")
    public Estimate estimate(
            @Name("input") @NonNull @Description("The shapes.") EstimateInput input,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        return Estimate.of(store.current(), input, method, options);
    }
}
