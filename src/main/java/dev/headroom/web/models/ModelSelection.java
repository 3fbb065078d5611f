package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Address;
import dev.headroom.web.Parameters;
import dev.headroom.web.Visit;
import dev.headroom.weights.ModelQuant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A model at the quantization, context length and method that a visitor has picked. */
record ModelSelection(Visit visit, Model model, ModelQuant modelQuant, EstimationMethod method, EstimateRequest asked) {
    static final String QUANT = "quant";
    static final String CONTEXT = "context";
    static final String METHOD = "method";

    /** Reads the three parameters; without them it is the ladder's balance at the rule of thumb's context length. */
    static ModelSelection of(Visit visit, String slug) throws ApiException {
        Catalog catalog = visit.catalog();
        Model model = catalog.models().require("model", slug);
        Parameters parameters = visit.parameters();
        Optional<String> quant = parameters.text(QUANT);
        Optional<Integer> context = parameters.integer(CONTEXT, 1, Estimator.MAX_CONTEXT_TOKENS);
        EstimationMethod method =
                parameters.choice(METHOD, EstimationMethod.class).orElse(EstimationMethod.SIMPLE);
        ModelQuant modelQuant = quant.isPresent()
                ? catalog.modelQuant(model, QUANT, quant.get())
                : catalog.ladder()
                        .best()
                        .map(best -> catalog.modelQuant(model, best))
                        .orElseGet(() -> catalog.modelQuants(model).get(0));
        return new ModelSelection(
                visit, model, modelQuant, method, EstimateArguments.request(context.orElse(null), method, null));
    }

    Catalog catalog() {
        return visit.catalog();
    }

    String quant() {
        return modelQuant.quant().name();
    }

    int contextTokens() {
        return asked.contextTokens();
    }

    /** The page of another choice. */
    Address address() {
        return visit.address();
    }

    /** The same by another method. */
    ModelSelection by(EstimationMethod other) {
        return new ModelSelection(
                visit, model, modelQuant, other, new EstimateRequest(other, asked.contextTokens(), asked.setup()));
    }

    /** Memory of any quantization at the chosen context length, in GB as printed; null while it is unknown. */
    @Nullable
    Double vram(ModelQuant one) {
        return vram(one, asked);
    }

    /** The same at the longest context that the model was made for; null where that is unknown. */
    @Nullable
    Double vramAtFullContext(ModelQuant one) {
        return model.contextLength() == null ? null : vram(one, asked.at(model.contextLength()));
    }

    /** What the full context adds to the rule of thumb's, in GB as printed. */
    @Nullable
    Double addedByFullContext() {
        Double full = unprinted(modelQuant, asked.at(model.longestContextTokens()));
        Double base = unprinted(modelQuant, asked.at(EstimateRequest.SIMPLE.contextTokens()));
        return model.contextLength() == null || full == null || base == null
                ? null
                : (Double) Rounding.oneDecimal(full - base);
    }

    private static @Nullable Double vram(ModelQuant one, EstimateRequest asked) {
        Double total = unprinted(one, asked);
        return total == null ? null : (Double) Rounding.oneDecimal(total);
    }

    private static @Nullable Double unprinted(ModelQuant one, EstimateRequest asked) {
        OptionalDouble total = one.memory(asked).totalGb();
        return total.isEmpty() ? null : (Double) Rounding.twoDecimals(total.getAsDouble());
    }

    Compatibility on(Hardware hardware) {
        return on(modelQuant, hardware);
    }

    /** Any quantization on a hardware. */
    Compatibility on(ModelQuant one, Hardware hardware) {
        return Compatibility.of(catalog(), one, hardware, asked);
    }

    /** Memory size to look for, in GB; null while it is unknown. */
    @Nullable
    Integer recommendedGb() {
        var recommended = asked.estimator().recommendedMemoryGb(modelQuant.memory(asked));
        return recommended.isPresent() ? (Integer) recommended.getAsInt() : null;
    }
}
