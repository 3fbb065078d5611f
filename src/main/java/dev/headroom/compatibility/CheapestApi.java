package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.model.Model;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.price.Price.PriceKind;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** What it costs to run a model, over GraphQL. */
@GraphQLApi
public class CheapestApi {
    private final CatalogStore store;

    CheapestApi(CatalogStore store) {
        this.store = store;
    }

    @Query("cheapestWays")
    @NonBlocking
    @NonNull
    @Description(
            "Ways to run a model wholly in memory, the cheapest first: on GPUs of one kind or on a device, at each "
                    + "kind of price that is known of it. Hardware without a known price in US dollars is left out, as "
                    + "nothing is converted. Mind the date of each price.")
    public WayToRunConnection cheapestWays(
            @Name("model") @NonNull @Description("Slug of a model.") String model,
            @Name("quant")
                    @Description("Quantization format, such as Q4_K_M; left out it is the best of recommendedQuant.")
                    @Nullable
                    String quant,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("kinds")
                    @DefaultValue("[]")
                    @Description("Kinds of prices; those to buy for unless given. CLOUD_HOUR goes alone.")
                    @Nullable
                    List<@NonNull PriceKind> kinds,
            @Name("minTokPerSec") @Description("Tokens per second that it must reach.") @Nullable Double minTokPerSec,
            @Name("budgetUsd") @Description("US dollars that all of it may cost, with CLOUD_HOUR an hour.") @Nullable
                    Double budgetUsd,
            @Name("maxAgeDays")
                    @Description("Age that prices may have, in days; those without a date are left out then.")
                    @Nullable
                    Integer maxAgeDays,
            @Name("maxCount")
                    @DefaultValue("" + WayConditions.MOST_UNLESS_ASKED)
                    @Description("GPUs of one kind that there may be, 1 to 16; one by method SIMPLE in any case.")
                    @Nullable
                    Integer maxCount,
            @Name("usdPerKwh")
                    @Description(
                            "Price of energy in US dollars per kilowatt hour, for the tokenCost of what is bought.")
                    @Nullable
                    Double usdPerKwh,
            @Name("filter") @Description("Conditions on the hardware that all must hold.") @Nullable
                    HardwareFilter filter,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION + " Without gpuCount and otherGpus.") @Nullable
                    EstimateOptions options,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws ApiException {
        Catalog catalog = store.current();
        if (options != null && options.gpuCount != null) {
            throw new BadInputException("options.gpuCount", options.gpuCount, "left out, as maxCount says how many");
        }
        if (options != null && options.otherGpus != null) {
            throw new BadInputException("options.otherGpus", "given", "left out, as all are of one kind");
        }
        EstimateRequest request = EstimateArguments.request(catalog, contextLength, method, options);
        WayConditions conditions =
                WayConditions.of(kinds, minTokPerSec, budgetUsd, maxAgeDays, maxCount, usdPerKwh, filter);
        Stream<WayToRun> ways = named(catalog, model, quant).stream()
                .flatMap(modelQuant -> new WaysToRun(catalog, modelQuant, request, conditions).all());
        return WayToRunConnection.of(
                Pager.page(ways, WayToRun.cheapestFirst(), new PageRequest(first, after, last, before)));
    }

    private static Optional<ModelQuant> named(Catalog catalog, String slug, @Nullable String quant)
            throws ApiException {
        Model model = catalog.models().require("model", slug);
        return quant == null
                ? catalog.offered(model).balance()
                : Optional.of(catalog.modelQuant(model, "quant", quant));
    }
}
