package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Method;
import dev.headroom.estimate.ModelShape;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models that a hardware holds wholly in its memory: each at the ladder's balance, Q4_K_M, or where that does not fit at
 * the largest rung below it that does.
 */
record RunnableModels(Catalog catalog, Hardware hardware, HardwareShape shape, int contextTokens) {
    private static final Estimator ESTIMATOR = Method.SIMPLE.estimator();

    static Stream<Compatibility> on(Catalog catalog, Hardware hardware, int contextTokens) {
        HardwareShape shape = AcceleratorClass.shape(hardware, catalog.acceleratorClasses());
        var runnable = new RunnableModels(catalog, hardware, shape, contextTokens);
        return catalog.models().all().stream().flatMap(model -> runnable.largest(model).stream());
    }

    private Optional<Compatibility> largest(Model model) {
        return catalog.ladder().fromBalanceDown().filter(quant -> fits(model.shape(), quant)).findFirst()
                .map(quant -> Compatibility.of(catalog, catalog.modelQuant(model, quant), hardware, contextTokens));
    }

    private boolean fits(ModelShape model, Quant quant) {
        return ESTIMATOR.fit(ESTIMATOR.memory(model, quant.bitsPerWeight(), contextTokens), shape).filter(Fit::fits).isPresent();
    }
}
