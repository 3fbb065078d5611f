package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.device.DeviceFilter;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.estimates.PossibleRun;
import dev.headroom.estimates.PrefillEstimate;
import dev.headroom.estimates.SpeedApi;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.hardware.Hardware;
import dev.headroom.paging.Direction;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** A model at a quantization, seen against hardware. */
@GraphQLApi
public class FitApi {
    private static final String HARDWARE = "Slug of a GPU or a device.";
    private static final List<CompatibilityOrder> FASTEST_FIRST =
            List.of(new CompatibilityOrder(CompatibilityOrderField.TOK_PER_SEC, Direction.DESC));

    private final CatalogStore store;

    FitApi(CatalogStore store) {
        this.store = store;
    }

    @Name("fitsWithContext")
    @NonBlocking
    @Description("Whether all of it is in the hardware's memory at a context length.")
    public @Nullable Boolean fitsWithContext(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
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
        return on(
                        modelQuant,
                        hardware,
                        EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options))
                .fitsWithContext();
    }

    @Name("estimatedTokPerSec")
    @NonBlocking
    @Description("Tokens per second of one stream; null where it is not wholly in the memory or a fact is unknown.")
    public @Nullable Integer estimatedTokPerSec(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
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
        return on(
                        modelQuant,
                        hardware,
                        EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options))
                .estimatedTokPerSec();
    }

    @Name("maxContext")
    @NonBlocking
    @Description(
            "Longest context that fits, in tokens, up to the model's contextLength, whose basis its contextLengths "
                    + "name; 0 when not even one token does.")
    public @Nullable Integer maxContext(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        return on(
                        modelQuant,
                        hardware,
                        EstimateArguments.request(store.current(), modelQuant.model(), null, method, options))
                .maxContext();
    }

    @Name("prefill")
    @NonBlocking
    @Description(SpeedApi.PREFILL)
    public @Nullable PrefillEstimate prefill(
            @Source Compatibility compatibility,
            @Name("promptTokens") @DefaultValue("512") @Description(SpeedApi.PROMPT_TOKENS) @Nullable
                    Integer promptTokens,
            @Name("depth") @DefaultValue("0") @Description(SpeedApi.DEPTH) @Nullable Integer depth)
            throws ApiException {
        return compatibility.estimate().prefill(promptTokens, depth);
    }

    @Name("compatibility")
    @NonBlocking
    @Description("Everything about it on one GPU or device.")
    public Compatibility compatibility(
            @Source ModelQuant modelQuant,
            @Name("hardware") @NonNull @Description(HARDWARE) String hardware,
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
        return on(
                modelQuant,
                hardware,
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options));
    }

    @Name("gpus")
    @NonBlocking
    @Description(
            "All GPUs that the runtime runs on, whether it fits or not, the fastest first unless ordered otherwise.")
    public CompatibilityConnection gpus(
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
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options,
            @Name("filter") @Description("Conditions that all must hold.") @Nullable GpuFitFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull CompatibilityOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws ApiException {
        GpuFilter.check(filter);
        Found found = GpuFilter.found(filter, store.current().search());
        return page(
                modelQuant,
                store.current().gpus().all(),
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options),
                row -> GpuFitFilter.passes(filter, found, row, store.current().prices()),
                orderBy,
                new PageRequest(first, after, last, before));
    }

    @Name("devices")
    @NonBlocking
    @Description(
            "All devices that the runtime runs on, whether it fits or not, the fastest first unless ordered otherwise.")
    public CompatibilityConnection devices(
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
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options,
            @Name("filter") @Description("Conditions that all must hold.") @Nullable DeviceFitFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull CompatibilityOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws ApiException {
        DeviceFilter.check(filter);
        Found found = DeviceFilter.found(filter, store.current().search());
        return page(
                modelQuant,
                store.current().devices().all(),
                EstimateArguments.request(store.current(), modelQuant.model(), contextLength, method, options),
                row -> DeviceFitFilter.passes(
                        filter, found, row, store.current().prices()),
                orderBy,
                new PageRequest(first, after, last, before));
    }

    private Compatibility on(ModelQuant modelQuant, String hardware, EstimateRequest request) throws ApiException {
        Catalog catalog = store.current();
        return Compatibility.of(
                catalog, modelQuant, PossibleRun.named(catalog, "hardware", hardware, request), request);
    }

    private CompatibilityConnection page(
            ModelQuant modelQuant,
            List<? extends Hardware> hardware,
            EstimateRequest request,
            Predicate<Compatibility> filter,
            @Nullable List<CompatibilityOrder> orderBy,
            PageRequest page)
            throws BadInputException {
        Catalog catalog = store.current();
        var rows = hardware.stream()
                .filter(one -> PossibleRun.isPossible(one, request))
                .map(one -> Compatibility.of(catalog, modelQuant, one, request))
                .filter(filter);
        var sorting = Sorting.of(
                "fit",
                orderBy,
                FASTEST_FIRST,
                (Compatibility row) -> row.hardware().slug());
        return CompatibilityConnection.of(Pager.page(rows, sorting, page));
    }
}
