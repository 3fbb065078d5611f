package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The models that a GPU or device holds wholly in its memory, each at one of the formats that it is offered in, in the
 * order of the catalog.
 */
public record RunnableModels(Catalog catalog, HardwareShape shape, EstimateRequest request) {
    static final String LIST = "runnable";

    /** An order of what a hardware runs, as GraphQL has it. */
    public static Sorting<Compatibility> sorting(List<CompatibilityOrder> orders) {
        return new Sorting<>(LIST, orders, RunnableModels::slug);
    }

    static String slug(Compatibility row) {
        return row.getModel().slug();
    }

    /**
     * What a GPU or device of the catalog runs under a filter.
     *
     * @param includeSuperseded whether a model is among it although a later one of its line and size is, too
     */
    static Stream<Compatibility> on(
            Catalog catalog,
            Hardware hardware,
            EstimateRequest request,
            @Nullable FormatChoice formats,
            @Nullable RunnableModelFilter filter,
            boolean includeSuperseded) {
        HardwareShape shape = catalog.shape(hardware);
        var runnable = new RunnableModels(catalog, shape, request);
        Function<ModelQuant, Compatibility> row =
                modelQuant -> Compatibility.of(catalog, modelQuant, hardware, shape, request);
        Found found = ModelFilter.found(filter, catalog.search());
        Predicate<Compatibility> wanted = compatibility -> RunnableModelFilter.passes(filter, found, compatibility);
        Stream<Compatibility> rows = formats != FormatChoice.BEST
                ? runnable.balanced().map(row).filter(wanted)
                : catalog.models().all().stream()
                        .filter(model -> ModelFilter.passes(filter, found, model))
                        .flatMap(model ->
                                runnable.best(model, one -> RunnableModelFilter.passes(filter, one), row, wanted));
        return includeSuperseded ? rows : catalog.lineage().latest(rows.toList(), Compatibility::getModel);
    }

    /** Each model at its balance, usually Q4_K_M, or where that does not fit at the best smaller format that does. */
    Stream<ModelQuant> balanced() {
        return catalog.models().all().stream()
                .flatMap(model -> catalog.offered(model)
                        .fromBalanceDown()
                        .filter(this::fits)
                        .limit(1));
    }

    /**
     * A model at the best format that fits and meets conditions; empty where none does.
     *
     * @param formats what the format must meet
     * @param condition what the row must meet
     */
    public <R> Stream<R> best(
            Model model, Predicate<ModelQuant> formats, Function<ModelQuant, R> row, Predicate<R> condition) {
        return catalog.offered(model).bestFirst().stream()
                .filter(formats)
                .filter(this::fits)
                .map(row)
                .filter(condition)
                .limit(1);
    }

    private boolean fits(ModelQuant modelQuant) {
        return request.estimator()
                .fit(modelQuant.memory(request), shape)
                .filter(Fit::fits)
                .isPresent();
    }
}
