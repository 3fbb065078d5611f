package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelQuant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models that a hardware holds wholly in its memory: each at the ladder's balance, Q4_K_M, or where that does not fit at
 * the largest rung below it that does.
 */
record RunnableModels(Catalog catalog, Hardware hardware, int contextTokens) {

    Stream<Compatibility> all() {
        return catalog.models().all().stream().flatMap(model -> largest(model).stream());
    }

    private Optional<Compatibility> largest(Model model) {
        return catalog.ladder().fromBalanceDown().map(quant -> on(catalog.modelQuant(model, quant)))
                .filter(row -> Boolean.TRUE.equals(row.fitsWithContext())).findFirst();
    }

    private Compatibility on(ModelQuant modelQuant) {
        return Compatibility.of(catalog, modelQuant, hardware, contextTokens);
    }
}
