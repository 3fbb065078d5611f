package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.estimates.PossibleRun;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.quality.ComparableQuality;
import dev.headroom.quality.QualityMeasure;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The best quantization for a GPU or device, and the best hardware for a quantization. */
@GraphQLApi
public class ChoiceApi {
    private static final String SPEED = "Tokens per second that it must reach.";
    private final CatalogStore store;

    ChoiceApi(CatalogStore store) {
        this.store = store;
    }

    @Name("bestQuant")
    @NonBlocking
    @Description(
            "The best quantization that a GPU or device holds at a context length, under conditions: a published one "
                    + "where any is known, and of those without measurable loss the smallest. Null where none does.")
    public @Nullable Compatibility bestQuant(
            @Source Model model,
            @Name("hardware") @NonNull @Description("Slug of a GPU or a device.") String hardware,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("minTokPerSec") @Description(SPEED) @Nullable Double minTokPerSec,
            @Name("maxKld")
                    @Description("Mean KL divergence from the unquantized model that it may have; formats without a "
                            + "measured one are left out then, but not the one that the model was released in.")
                    @Nullable
                    Double maxKld,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        Catalog catalog = store.current();
        EstimateRequest request = EstimateArguments.request(catalog, model, contextLength, method, options);
        Hardware on = PossibleRun.named(catalog, "hardware", hardware, request);
        var quality = new ComparableQuality(QualityMeasure.KL_DIVERGENCE, catalog.qualities());
        return catalog.offered(model).bestFirst().stream()
                .filter(one -> maxKld == null
                        || one.inNativeFormat()
                        || quality.of(one.quant())
                                .filter(known -> known.value() <= maxKld)
                                .isPresent())
                .map(one -> Compatibility.of(catalog, one, on, request))
                .filter(row -> runs(row, minTokPerSec))
                .findFirst()
                .orElse(null);
    }

    @Query("cheapestHardware")
    @NonBlocking
    @Description(
            "The GPU of the lowest price at launch that holds a model at a context length and is fast enough; null "
                    + "where none is. Hardware of unknown price is left out. cheapestWays knows other prices, several "
                    + "GPUs and devices.")
    public @Nullable Compatibility cheapestHardware(
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
            @Name("minTokPerSec") @Description(SPEED) @Nullable Double minTokPerSec,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        Catalog catalog = store.current();
        Model named = catalog.models().require("model", model);
        ModelQuant modelQuant = quant == null
                ? catalog.offered(named).balance().orElse(null)
                : catalog.modelQuant(named, "quant", quant);
        if (modelQuant == null) {
            return null;
        }
        EstimateRequest request = EstimateArguments.request(catalog, named, contextLength, method, options);
        return catalog.gpus().all().stream()
                .filter(gpu -> gpu.msrpUsd() != null && PossibleRun.isPossible(gpu, request))
                .map(gpu -> Compatibility.of(catalog, modelQuant, gpu, request))
                .filter(row -> runs(row, minTokPerSec))
                .min(Comparator.comparingDouble(ChoiceApi::price).thenComparing(ChoiceApi::slowness))
                .orElse(null);
    }

    private static double price(Compatibility row) {
        return row.hardware() instanceof Gpu gpu && gpu.msrpUsd() != null ? gpu.msrpUsd() : Double.POSITIVE_INFINITY;
    }

    private static double slowness(Compatibility row) {
        return row.speed() == null ? 0 : -row.speed().tokPerSec();
    }

    private static boolean runs(Compatibility row, @Nullable Double minTokPerSec) {
        return Boolean.TRUE.equals(row.fitsWithContext())
                && (minTokPerSec == null || (row.speed() != null && row.speed().tokPerSec() >= minTokPerSec));
    }
}
