package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelQuant;
import dev.headroom.options.Asked;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models that a hardware holds wholly in its memory: each at the ladder's balance, Q4_K_M, or where that does not fit at
 * the largest rung below it that does.
 */
public record RunnableModels(Catalog catalog, Hardware hardware, HardwareShape shape, Asked asked) {

    /** Largest first is up to who asks: they come in the order of the catalog. */
    public static Stream<Compatibility> on(Catalog catalog, Hardware hardware, Asked asked) {
        HardwareShape shape = catalog.shape(hardware);
        var runnable = new RunnableModels(catalog, hardware, shape, asked);
        return catalog.models().all().stream().flatMap(model -> runnable.largest(model).stream());
    }

    private Optional<Compatibility> largest(Model model) {
        return catalog.ladder().fromBalanceDown().map(quant -> catalog.modelQuant(model, quant)).filter(this::fits).findFirst()
                .map(modelQuant -> Compatibility.of(modelQuant, hardware, shape, asked));
    }

    private boolean fits(ModelQuant modelQuant) {
        return asked.estimator().fit(modelQuant.memory(asked), shape).filter(Fit::fits).isPresent();
    }
}
