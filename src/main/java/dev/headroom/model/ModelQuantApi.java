package dev.headroom.model;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Rounding;
import dev.headroom.options.ContextLength;
import dev.headroom.options.EstimateOptions;
import dev.headroom.options.EstimateRequest;
import dev.headroom.options.EstimationMethod;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** A model's quantizations and the memory that they need, over GraphQL. */
@GraphQLApi
public class ModelQuantApi {
    private final CatalogStore store;

    ModelQuantApi(CatalogStore store) {
        this.store = store;
    }

    @Name("files")
    @NonBlocking
    @NonNull
    @Description("All published quantized files of the model.")
    public List<@NonNull QuantFile> files(@Source Model model) {
        return store.current().files(model);
    }

    @Name("quants")
    @NonBlocking
    @NonNull
    @Description(
            "The formats that files of the model are published in, or the standard ladder where none are known, by "
                    + "bits.")
    public List<@NonNull ModelQuant> quants(@Source Model model) {
        return store.current().modelQuants(model);
    }

    @Name("quant")
    @NonBlocking
    @Description("The model at any format of the catalog, or at a label that files of the model carry.")
    public ModelQuant quant(
            @Source Model model, @Name("name") @NonNull @Description("Format, such as Q4_K_M.") String name)
            throws BadInputException {
        return store.current().modelQuant(model, "name", name);
    }

    @Name("recommendedQuant")
    @NonBlocking
    @NonNull
    @Description("Which quantizations to look at first.")
    public RecommendedQuant recommendedQuant(@Source Model model) {
        Catalog catalog = store.current();
        return RecommendedQuant.of(catalog.ladder(), quant -> catalog.modelQuant(model, quant));
    }

    @Name("requiredVram")
    @NonBlocking
    @Description("Memory that it needs, in GB, as printed: one decimal. Null while a fact is missing.")
    public Double requiredVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength") @DefaultValue(ContextLength.DEFAULT) @Description(ContextLength.DESCRIPTION)
                    Integer contextLength,
            @Name("method") @DefaultValue(EstimationMethod.DEFAULT) @Description(EstimationMethod.DESCRIPTION)
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) EstimateOptions options)
            throws BadInputException {
        return printed(modelQuant
                .memory(EstimateRequest.of(contextLength, method, options))
                .totalGb());
    }

    @Name("addedVram")
    @NonBlocking
    @Description("What a context length adds to the memory at 2048 tokens, in GB, as printed: one decimal.")
    public Double addedVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength") @NonNull @Description(ContextLength.DESCRIPTION) Integer contextLength,
            @Name("method") @DefaultValue(EstimationMethod.DEFAULT) @Description(EstimationMethod.DESCRIPTION)
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) EstimateOptions options)
            throws BadInputException {
        EstimateRequest asked = EstimateRequest.of(contextLength, method, options);
        OptionalDouble total = modelQuant.memory(asked).totalGb();
        OptionalDouble base = modelQuant
                .memory(asked.at(EstimateRequest.SIMPLE.contextTokens()))
                .totalGb();
        return total.isEmpty()
                ? null
                : printed(OptionalDouble.of(
                        Rounding.twoDecimals(total.getAsDouble()) - Rounding.twoDecimals(base.getAsDouble())));
    }

    @Name("memory")
    @NonBlocking
    @Description("Memory that it needs, term by term.")
    public MemoryEstimate memory(
            @Source ModelQuant modelQuant,
            @Name("contextLength") @DefaultValue(ContextLength.DEFAULT) @Description(ContextLength.DESCRIPTION)
                    Integer contextLength,
            @Name("method") @DefaultValue(EstimationMethod.DEFAULT) @Description(EstimationMethod.DESCRIPTION)
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) EstimateOptions options)
            throws BadInputException {
        return MemoryEstimate.of(modelQuant.memory(EstimateRequest.of(contextLength, method, options)));
    }

    @Name("recommendedVram")
    @NonBlocking
    @Description("Memory size to look for, in GB: the next common size with a quarter of the need to spare.")
    public Integer recommendedVram(
            @Source ModelQuant modelQuant,
            @Name("contextLength") @DefaultValue(ContextLength.DEFAULT) @Description(ContextLength.DESCRIPTION)
                    Integer contextLength,
            @Name("method") @DefaultValue(EstimationMethod.DEFAULT) @Description(EstimationMethod.DESCRIPTION)
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) EstimateOptions options)
            throws BadInputException {
        EstimateRequest asked = EstimateRequest.of(contextLength, method, options);
        OptionalInt size = asked.estimator().recommendedMemoryGb(modelQuant.memory(asked));
        return size.isPresent() ? (Integer) size.getAsInt() : null;
    }

    private static Double printed(OptionalDouble gb) {
        return gb.isPresent() ? (Double) Rounding.oneDecimal(gb.getAsDouble()) : null;
    }
}
