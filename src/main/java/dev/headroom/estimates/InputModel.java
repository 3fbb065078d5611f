package dev.headroom.estimates;

import static dev.headroom.estimates.InputNumbers.count;
import static dev.headroom.estimates.InputNumbers.positive;
import static dev.headroom.estimates.InputNumbers.upTo;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The model that an {@link EstimateInput} describes. */
record InputModel(Catalog catalog, EstimateInput input, EstimationMethod method) {
    private static final double MOST_BITS = 64;
    private static final double BITS_PER_BYTE = 8;

    /** @throws ApiException for a value that cannot be meant, or a model or format that the catalog does not hold */
    QuantizedModel read() throws ApiException {
        OptionalDouble weightsGb = positive("weightsGb", input.weightsGb);
        OptionalDouble readGb = positive("readGbPerToken", input.readGbPerToken);
        if (input.model != null) {
            return ofCatalog(input.model, weightsGb, readGb);
        }
        OptionalDouble bits = bitsPerWeight();
        OptionalDouble parametersB = positive("parametersB", input.parametersB);
        if (parametersB.isEmpty() && weightsGb.isPresent()) {
            parametersB = bits.isPresent()
                    ? OptionalDouble.of(weightsGb.getAsDouble() * BITS_PER_BYTE / bits.getAsDouble())
                    : parametersB;
        }
        if (parametersB.isEmpty()) {
            throw new BadInputException(
                    "input.parametersB", null, "given, or model, or weightsGb with quant or bitsPerWeight");
        }
        double allB = parametersB.getAsDouble();
        OptionalDouble size = weightsGb.isPresent() || bits.isEmpty()
                ? weightsGb
                : OptionalDouble.of(allB * bits.getAsDouble() / BITS_PER_BYTE);
        var shape = new ModelShape(
                allB,
                attention(),
                layerMap(),
                count("hiddenSize", input.hiddenSize),
                decode(allB, size, readGb),
                Optional.empty());
        String quant = input.quant == null ? "" : input.quant;
        return new QuantizedModel("", quant, shape, bits, size, readGb, 0, FormatFamily.of(quant));
    }

    private QuantizedModel ofCatalog(String slug, OptionalDouble weightsGb, OptionalDouble readGb) throws ApiException {
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
                weightsGb.isPresent() ? weightsGb : known.weightsGb(),
                readGb,
                known.projectorGb(),
                known.format());
    }

    private Optional<FullAttention> attention() throws BadInputException {
        OptionalInt layers = count("layers", input.layers);
        OptionalInt kvHeads = count("kvHeads", input.kvHeads);
        OptionalInt headDim = count("headDim", input.headDim);
        return layers.isPresent() && kvHeads.isPresent() && headDim.isPresent()
                ? Optional.of(FullAttention.alike(layers.getAsInt(), kvHeads.getAsInt(), headDim.getAsInt()))
                : Optional.empty();
    }

    private Optional<LayerMap> layerMap() throws BadInputException {
        Optional<FullAttention> alike = attention();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        int all = alike.get().layers();
        int withCache = InputNumbers.between(0, all, "attentionLayers", input.attentionLayers)
                .orElse(all);
        int sliding = InputNumbers.between(0, withCache, "slidingLayers", input.slidingLayers)
                .orElse(0);
        OptionalInt window =
                InputNumbers.between(1, Estimator.MAX_CONTEXT_TOKENS, "slidingWindow", input.slidingWindow);
        if (sliding > 0 && window.isEmpty()) {
            throw new BadInputException("input.slidingWindow", null, "given where input.slidingLayers is");
        }
        int heads = alike.get().kvHeads();
        int dim = alike.get().keyDim();
        return Optional.of(new LayerMap(
                List.of(
                        alike.get().withLayers(withCache - sliding),
                        new SlidingAttention(sliding, heads, dim, dim, window.orElse(1)),
                        new Cacheless(all - withCache)),
                0));
    }

    /**
     * A mixture reads a part of its weights per token; layers that are not given are as many as in models of the
     * catalog of like size.
     */
    private Optional<DecodeModel> decode(double allB, OptionalDouble sizeGb, OptionalDouble readGb)
            throws BadInputException {
        OptionalDouble given = positive("activeParametersB", input.activeParametersB);
        boolean readsPart = given.isPresent()
                || (readGb.isPresent() && sizeGb.isPresent() && readGb.getAsDouble() < 0.9 * sizeGb.getAsDouble());
        boolean mixture = input.mixtureOfExperts == null ? readsPart : input.mixtureOfExperts;
        OptionalInt layers = count("layers", input.layers);
        int all = layers.isPresent() ? layers.getAsInt() : catalog.typicalLayers(allB, mixture);
        if (!mixture) {
            return Optional.of(new DecodeModel(allB, allB, 0, 0, all));
        }
        if (given.isEmpty() && (readGb.isEmpty() || sizeGb.isEmpty())) {
            return Optional.empty();
        }
        double activeB = given.orElseGet(() -> allB * readGb.getAsDouble() / sizeGb.getAsDouble());
        return Optional.of(new DecodeModel(allB, Math.min(activeB, Math.nextDown(allB)), 0, 0, all));
    }

    private OptionalDouble bitsPerWeight() throws BadInputException {
        if (input.quant == null) {
            return upTo(MOST_BITS, "bitsPerWeight", input.bitsPerWeight);
        }
        if (input.bitsPerWeight != null) {
            throw new BadInputException(
                    "input.bitsPerWeight", input.bitsPerWeight, "left out where input.quant is given");
        }
        Optional<Quant> quant = catalog.quants().find(input.quant);
        if (quant.isEmpty() && input.weightsGb != null && input.parametersB != null) {
            return OptionalDouble.of(input.weightsGb * BITS_PER_BYTE / input.parametersB);
        }
        return quant.orElseThrow(() -> new BadInputException(
                        "input.quant", input.quant, "a quantization format of the catalog, such as Q4_K_M"))
                .bitsPerWeight();
    }
}
