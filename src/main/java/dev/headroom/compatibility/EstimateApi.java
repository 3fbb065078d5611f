package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.AttentionShape;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.ModelShape;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.model.ContextLength;
import dev.headroom.quant.Quant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Estimates for shapes that the catalog does not hold. */
@GraphQLApi
public class EstimateApi {
    private static final double LARGEST = 1_000_000;
    private static final double MOST_BITS = 64;
    private static final int LARGEST_COUNT = 100_000;

    private final CatalogStore store;

    EstimateApi(CatalogStore store) {
        this.store = store;
    }

    @Query("estimate")
    @NonBlocking
    @Description("What a model of any shape needs, and what a memory and bandwidth make of it.")
    public Estimate estimate(@Name("input") @NonNull @Description("The shapes.") EstimateInput input) throws ApiException {
        Catalog catalog = store.current();
        var model = new ModelShape(between(0, LARGEST, "input.parametersB", input.parametersB()).getAsDouble(), attention(input));
        var hardware = new HardwareShape(between(0, LARGEST, "input.memoryGb", input.memoryGb()),
                between(0, LARGEST, "input.bandwidthGbPerSec", input.bandwidthGbPerSec()), efficiency(catalog, input),
                !Boolean.FALSE.equals(input.discrete()));
        return Estimate.of(model, bitsPerWeight(catalog, input), hardware, ContextLength.checked(input.contextLength()),
                Estimator.MAX_CONTEXT_TOKENS);
    }

    private static Optional<AttentionShape> attention(EstimateInput input) throws BadInputException {
        Optional<Integer> layers = count("input.layers", input.layers());
        Optional<Integer> kvHeads = count("input.kvHeads", input.kvHeads());
        Optional<Integer> headDim = count("input.headDim", input.headDim());
        return layers.isPresent() && kvHeads.isPresent() && headDim.isPresent()
                ? Optional.of(new AttentionShape(layers.get(), kvHeads.get(), headDim.get())) : Optional.empty();
    }

    private static OptionalDouble bitsPerWeight(Catalog catalog, EstimateInput input) throws BadInputException {
        if (input.quant() == null) {
            return between(0, MOST_BITS, "input.bitsPerWeight", input.bitsPerWeight());
        }
        if (input.bitsPerWeight() != null) {
            throw new BadInputException("input.bitsPerWeight", input.bitsPerWeight(), "left out where input.quant is given");
        }
        Optional<Quant> quant = catalog.quants().find(input.quant());
        return quant.orElseThrow(() -> new BadInputException("input.quant", input.quant(),
                "a quantization format of the catalog, such as Q4_K_M")).bitsPerWeight();
    }

    private static OptionalDouble efficiency(Catalog catalog, EstimateInput input) throws BadInputException {
        if (input.acceleratorClass() == null) {
            return between(0, 1, "input.efficiency", input.efficiency());
        }
        if (input.efficiency() != null) {
            throw new BadInputException("input.efficiency", input.efficiency(), "left out where input.acceleratorClass is given");
        }
        Optional<AcceleratorClass> accelerator = catalog.acceleratorClasses().stream()
                .filter(one -> one.slug().equalsIgnoreCase(input.acceleratorClass())).findFirst();
        return OptionalDouble.of(accelerator.orElseThrow(() -> new BadInputException("input.acceleratorClass",
                input.acceleratorClass(), "one of " + String.join(", ", catalog.acceleratorClasses().stream()
                        .map(AcceleratorClass::slug).toList()))).efficiency());
    }

    /** A number above the one limit and not above the other; unknown (null) stays so. NaN and infinities are neither. */
    private static OptionalDouble between(double above, double upTo, String field, Double value) throws BadInputException {
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!(value > above && value <= upTo)) {
            throw new BadInputException(field, value, "above %.0f and not above %.0f".formatted(above, upTo));
        }
        return OptionalDouble.of(value);
    }

    private static Optional<Integer> count(String field, Integer value) throws BadInputException {
        if (value != null && (value < 1 || value > LARGEST_COUNT)) {
            throw new BadInputException(field, value, "between 1 and " + LARGEST_COUNT);
        }
        return Optional.ofNullable(value);
    }
}
