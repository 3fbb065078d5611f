package dev.headroom.estimates;

import static dev.headroom.estimates.InputNumbers.between;
import static dev.headroom.estimates.InputNumbers.count;
import static dev.headroom.estimates.InputNumbers.positive;
import static dev.headroom.estimates.InputNumbers.upTo;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.SlidingAttention;
import dev.headroom.quant.Quant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The model that an {@link EstimateInput} describes. */
record InputModel(Catalog catalog, EstimateInput input, EstimationMethod method) {
    private static final double MOST_BITS = 64;
    private static final double BITS_PER_BYTE = 8;

    /** @throws ApiException for a value that is not valid, or a model or format that the catalog does not hold */
    QuantizedModel read() throws ApiException {
        Amount weightsGb = positive("weightsGb", input.weightsGb);
        Amount readGb = positive("readGbPerToken", input.readGbPerToken);
        if (input.model != null) {
            return ofCatalog(input.model, weightsGb, readGb);
        }
        Amount bits = bitsPerWeight();
        Amount parametersB = positive("parametersB", input.parametersB)
                .orElse(weightsGb.times(BITS_PER_BYTE).dividedBy(bits));
        if (!parametersB.isKnown()) {
            throw new BadInputException(
                    "input.parametersB", null, "given, or model, or weightsGb with quant or bitsPerWeight");
        }
        Amount size = weightsGb.orElse(parametersB.times(bits).dividedBy(BITS_PER_BYTE));
        var shape = new ModelShape(
                parametersB,
                attention(),
                layerMap(),
                Optional.ofNullable(count("hiddenSize", input.hiddenSize)).map(ActivationShape::typical),
                decode(parametersB.value(), size, readGb),
                Optional.empty(),
                Optional.empty());
        Optional<String> quant = Optional.ofNullable(input.quant);
        return new QuantizedModel(
                Optional.empty(),
                quant,
                shape,
                bits,
                size,
                readGb,
                Amount.ZERO,
                quant.map(FormatFamily::of).orElse(FormatFamily.PLAIN));
    }

    private QuantizedModel ofCatalog(String slug, Amount weightsGb, Amount readGb) throws ApiException {
        if (input.quant == null) {
            throw new BadInputException("input.quant", null, "given where input.model is");
        }
        QuantizedModel known = catalog.modelQuant(
                        catalog.models().require("input.model", slug), "input.quant", input.quant)
                .shape(method);
        return new QuantizedModel(
                known.name(),
                known.quant(),
                known.shape(),
                known.bitsPerWeight(),
                weightsGb.orElse(known.weightsGb()),
                known.hostWeightsGb(),
                readGb,
                known.projectorGb(),
                known.format());
    }

    private Optional<FullAttention> attention() throws BadInputException {
        Integer layers = count("layers", input.layers);
        Integer kvHeads = count("kvHeads", input.kvHeads);
        Integer headDim = count("headDim", input.headDim);
        return layers == null || kvHeads == null || headDim == null
                ? Optional.empty()
                : Optional.of(FullAttention.uniform(layers, kvHeads, headDim));
    }

    private Optional<LayerMap> layerMap() throws BadInputException {
        Optional<FullAttention> uniform = attention();
        if (uniform.isEmpty()) {
            return Optional.empty();
        }
        int all = uniform.get().layers();
        int withCache = orElse(all, between(0, all, "attentionLayers", input.attentionLayers));
        int sliding = orElse(0, between(0, withCache, "slidingLayers", input.slidingLayers));
        Integer window = between(1, Estimator.MAX_CONTEXT_TOKENS, "slidingWindow", input.slidingWindow);
        if (sliding > 0 && window == null) {
            throw new BadInputException("input.slidingWindow", null, "given where input.slidingLayers is");
        }
        int heads = uniform.get().kvHeads();
        int dim = uniform.get().keyDim();
        return Optional.of(new LayerMap(
                List.of(
                        uniform.get().withLayers(withCache - sliding),
                        new SlidingAttention(sliding, heads, dim, dim, orElse(1, window)),
                        new Cacheless(all - withCache)),
                0));
    }

    private static int orElse(int otherwise, @Nullable Integer given) {
        return given == null ? otherwise : given;
    }

    /**
     * A mixture reads a part of its weights per token; layers that are not given are as many as in models of the
     * catalog of like size.
     */
    private Optional<DecodeModel> decode(double allB, Amount sizeGb, Amount readGb) throws BadInputException {
        Amount given = positive("activeParametersB", input.activeParametersB);
        boolean readsPart = given.isKnown() || readGb.isBelow(sizeGb.times(0.9));
        boolean mixture = input.mixtureOfExperts == null ? readsPart : input.mixtureOfExperts;
        Integer layers = count("layers", input.layers);
        int all = layers == null ? catalog.typicalLayers(allB, mixture) : layers;
        if (!mixture) {
            return Optional.of(DecodeModel.plain(allB, allB, all));
        }
        Amount activeB = given.orElse(readGb.times(allB).dividedBy(sizeGb));
        return activeB.isKnown()
                ? Optional.of(DecodeModel.plain(allB, Math.min(activeB.value(), Math.nextDown(allB)), all))
                : Optional.empty();
    }

    private Amount bitsPerWeight() throws BadInputException {
        if (input.quant == null) {
            return upTo(MOST_BITS, "bitsPerWeight", input.bitsPerWeight);
        }
        if (input.bitsPerWeight != null) {
            throw new BadInputException(
                    "input.bitsPerWeight", input.bitsPerWeight, "left out where input.quant is given");
        }
        Optional<Quant> quant = catalog.quants().find(input.quant);
        if (quant.isEmpty() && input.weightsGb != null && input.parametersB != null) {
            return Amount.of(input.weightsGb * BITS_PER_BYTE / input.parametersB);
        }
        return quant.orElseThrow(() -> new BadInputException(
                        "input.quant", input.quant, "a quantization format of the catalog, such as Q4_K_M"))
                .bitsPerWeight();
    }
}
