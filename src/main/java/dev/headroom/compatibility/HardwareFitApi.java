package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.DraftOptions;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.estimates.PossibleRun;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.ModelFilter;
import dev.headroom.paging.Direction;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.weights.ModelQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** A GPU or device, seen against models. */
@GraphQLApi
public class HardwareFitApi {
    private static final String MODEL = "Slug of a model.";
    private static final String QUANT = "Quantization format, such as Q4_K_M.";
    private static final List<CompatibilityOrder> LARGEST_FIRST =
            List.of(new CompatibilityOrder(CompatibilityOrderField.PARAMETERS, Direction.DESC));

    private final CatalogStore store;

    HardwareFitApi(CatalogStore store) {
        this.store = store;
    }

    @Query("compatibility")
    @NonBlocking
    @Description("Everything about one model at one quantization on one GPU or device.")
    public Compatibility compatibility(
            @Name("model") @NonNull @Description(MODEL) String model,
            @Name("quant") @NonNull @Description(QUANT) String quant,
            @Name("hardware") @NonNull @Description("Slug of a GPU or a device.") String hardware,
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
                store.current().hardware().require("hardware", hardware),
                model,
                quant,
                EstimateArguments.request(store.current(), contextLength, method, options));
    }

    @Name("estimatedTokPerSec")
    @NonBlocking
    @Description(
            "Tokens per second of one stream; null where the model is not wholly in the memory or a fact is unknown.")
    public @Nullable Integer estimatedTokPerSec(
            @Source Hardware hardware,
            @Name("model") @NonNull @Description(MODEL) String model,
            @Name("quant") @NonNull @Description(QUANT) String quant,
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
        return on(hardware, model, quant, EstimateArguments.request(store.current(), contextLength, method, options))
                .estimatedTokPerSec();
    }

    @Name("fitsWithContext")
    @NonBlocking
    @Description("Whether all of the model is in the memory at a context length.")
    public @Nullable Boolean fitsWithContext(
            @Source Hardware hardware,
            @Name("model") @NonNull @Description(MODEL) String model,
            @Name("quant") @NonNull @Description(QUANT) String quant,
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
        return on(hardware, model, quant, EstimateArguments.request(store.current(), contextLength, method, options))
                .fitsWithContext();
    }

    @Name("maxContext")
    @NonBlocking
    @Description(
            "Longest context that fits, in tokens, up to the model's contextLength, whose basis its contextLengths "
                    + "name; 0 when not even one token does.")
    public @Nullable Integer maxContext(
            @Source Hardware hardware,
            @Name("model") @NonNull @Description(MODEL) String model,
            @Name("quant") @NonNull @Description(QUANT) String quant,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        return on(hardware, model, quant, EstimateArguments.request(store.current(), null, method, options))
                .maxContext();
    }

    @Name("runnableModels")
    @NonBlocking
    @Description("Models that are wholly in the memory, each at the format that it was released in, else at Q4_K_M, or "
            + "where that does not fit at the best smaller one that does, unless formats says otherwise; only "
            + "published formats where any are known of the model. A model is left out where a later one of its line "
            + "and size is among them, unless includeSuperseded says otherwise. The largest model first unless ordered "
            + "otherwise.")
    public CompatibilityConnection runnableModels(
            @Source Hardware hardware,
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
            @Name("formats") @DefaultValue(FormatChoice.DEFAULT) @Description("The format of each model.") @Nullable
                    FormatChoice formats,
            @Name("filter") @Description("Conditions that all must hold.") @Nullable RunnableModelFilter filter,
            @Name("includeSuperseded")
                    @DefaultValue("false")
                    @Description("Whether a model is among them although a later one of its line and size is, too.")
                    @Nullable
                    Boolean includeSuperseded,
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
        ModelFilter.check(filter);
        EstimateRequest request = EstimateArguments.request(store.current(), contextLength, method, options);
        PossibleRun.check(hardware, request);
        var rows = RunnableModels.on(
                store.current(), hardware, request, formats, filter, Boolean.TRUE.equals(includeSuperseded));
        var sorting = Sorting.of(RunnableModels.LIST, orderBy, LARGEST_FIRST, RunnableModels::slug);
        return CompatibilityConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    private Compatibility on(Hardware hardware, String model, String quant, EstimateRequest request)
            throws ApiException {
        Catalog catalog = store.current();
        ModelQuant modelQuant = catalog.modelQuant(catalog.models().require("model", model), "quant", quant);
        PossibleRun.check(hardware, request);
        DraftOptions.check(catalog, modelQuant.model(), request);
        return Compatibility.of(catalog, modelQuant, hardware, request);
    }
}
