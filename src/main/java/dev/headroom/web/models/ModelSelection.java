package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Address;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.Parameters;
import dev.headroom.web.TotalMemory;
import dev.headroom.web.Visit;
import dev.headroom.weights.ModelQuant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model at the quantization, context length and method that a visitor has picked. */
record ModelSelection(Visit visit, Model model, ModelQuant modelQuant, MethodChoice method, EstimateRequest request) {
    static final String QUANT = "quant";
    static final String CONTEXT = "context";

    /** Reads the three parameters; without them it is the model's balance at the rule of thumb's context length. */
    static ModelSelection of(Visit visit, String slug) throws ApiException {
        Catalog catalog = visit.catalog();
        Model model = catalog.models().require("model", slug);
        Parameters parameters = visit.parameters();
        Optional<String> quant = parameters.text(QUANT);
        Optional<Integer> context = parameters.integer(CONTEXT, 1, Estimator.MAX_CONTEXT_TOKENS);
        MethodChoice method = MethodChoice.of(visit);
        ModelQuant modelQuant = quant.isPresent()
                ? catalog.modelQuant(model, QUANT, quant.get())
                : catalog.offered(model)
                        .balance()
                        .orElseGet(() -> catalog.modelQuants(model).get(0));
        return new ModelSelection(
                visit, model, modelQuant, method, EstimateArguments.request(context.orElse(null), method.method()));
    }

    Catalog catalog() {
        return visit.catalog();
    }

    String quant() {
        return modelQuant.quant().name();
    }

    int contextTokens() {
        return request.contextTokens();
    }

    /** The page of another choice. */
    Address address() {
        return visit.address();
    }

    /** The same by another method. */
    ModelSelection by(EstimationMethod other) {
        return new ModelSelection(
                visit,
                model,
                modelQuant,
                new MethodChoice(other),
                new EstimateRequest(other, request.contextTokens(), request.options()));
    }

    /** What the chosen quantization takes of a GPU's own memory at the chosen context length. */
    TotalMemory vram() {
        return vram(modelQuant);
    }

    /** The same of any quantization. */
    TotalMemory vram(ModelQuant one) {
        return TotalMemory.vram(one.memory(request));
    }

    /** What a quantization takes of a Mac's memory, or of another that processor and graphics share. */
    TotalMemory shared(ModelQuant one) {
        return TotalMemory.of(one.memory(request), MemoryKind.APPLE);
    }

    /** The same of the chosen one, where it is not what a GPU's own memory must hold. */
    Optional<TotalMemory> sharedWhereOther() {
        TotalMemory shared = shared(modelQuant);
        return shared.equals(vram()) ? Optional.empty() : Optional.of(shared);
    }

    /** {@link #vram} at the longest context that the model was made for; unknown where that is. */
    TotalMemory vramAtFullContext(ModelQuant one) {
        return model.contextLength() == null
                ? new TotalMemory(null, false)
                : TotalMemory.vram(one.memory(request.at(model.contextLength())));
    }

    /** What the full context adds to the rule of thumb's, in GB as printed. */
    @Nullable
    Double addedByFullContext() {
        return model.contextLength() == null
                ? null
                : unprinted(request.at(model.longestContextTokens()))
                        .minus(unprinted(request.at(EstimateRequest.DEFAULT.contextTokens())))
                        .map(Rounding::oneDecimal)
                        .orNull();
    }

    private Amount unprinted(EstimateRequest request) {
        return modelQuant.memory(request).requiredGb(MemoryKind.DISCRETE).map(Rounding::twoDecimals);
    }

    Compatibility on(Hardware hardware) {
        return on(modelQuant, hardware);
    }

    /** Any quantization on a GPU or device. */
    Compatibility on(ModelQuant one, Hardware hardware) {
        return Compatibility.of(catalog(), one, hardware, request);
    }

    /** Memory size to look for, in GB; null while it is unknown. */
    @Nullable
    Integer recommendedGb() {
        return request.estimator()
                .recommendedMemoryGb(modelQuant.memory(request))
                .intOrNull();
    }
}
