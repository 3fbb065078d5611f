package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.RunOptions;
import dev.headroom.model.Model;
import org.jspecify.annotations.Nullable;

/** The arguments of every computed field. */
public final class EstimateArguments {
    /** The method's default, for the schema. */
    public static final String DEFAULT_METHOD = "BEST_KNOWN";
    /** The method's description, for the schema. */
    public static final String METHOD = "How to compute it: by the best that is known unless given.";

    private EstimateArguments() {}

    /**
     * What they ask for without options; null is left out.
     *
     * @throws BadInputException for a context length that is not valid
     */
    public static EstimateRequest request(@Nullable Integer contextLength, @Nullable EstimationMethod method)
            throws BadInputException {
        return new EstimateRequest(
                method == null ? EstimationMethod.BEST_KNOWN : method,
                ContextLength.checked(contextLength),
                RunOptions.DEFAULT);
    }

    /**
     * What they ask for; null is left out.
     *
     * @throws ApiException for a value that is not valid, options that the method does not take, or what the catalog
     *     does not hold
     */
    public static EstimateRequest request(
            Catalog catalog,
            @Nullable Integer contextLength,
            @Nullable EstimationMethod method,
            @Nullable EstimateOptions options)
            throws ApiException {
        if (options != null && method == EstimationMethod.SIMPLE) {
            throw new BadInputException("options", "given", "left out where method is SIMPLE");
        }
        return request(contextLength, method).with(EstimateOptions.runOptions(options, catalog));
    }

    /**
     * What they ask for of a model.
     *
     * @throws ApiException where a draft is to be made by what cannot, too
     */
    public static EstimateRequest request(
            Catalog catalog,
            Model model,
            @Nullable Integer contextLength,
            @Nullable EstimationMethod method,
            @Nullable EstimateOptions options)
            throws ApiException {
        EstimateRequest request = request(catalog, contextLength, method, options);
        DraftOptions.check(catalog, model, request);
        return request;
    }
}
