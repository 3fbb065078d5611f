package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * Layers that a model has beside the others to predict tokens further on (multi-token prediction), as a model of their
 * own: each is as large as one of the others in the mean, keeps what its layers of attention keep, and shares the
 * output layer. DeepSeek-V3 has one of 11.5 × 10^9 parameters beside 61 layers of 11.0 in the mean (README_WEIGHTS.md
 * of deepseek-ai/DeepSeek-V3).
 */
final class NextTokenLayers {
    private static final double PER_BILLION = 1e9;

    private NextTokenLayers() {}

    /** Empty where a model has none, or a fact of it is unknown. */
    static Optional<QuantizedModel> of(QuantizedModel main) {
        ModelShape shape = main.shape();
        int count = shape.nextTokenLayers();
        Optional<LayerGroup> attention = shape.layers().flatMap(NextTokenLayers::attending);
        if (count == 0
                || attention.isEmpty()
                || shape.decode().isEmpty()
                || shape.activation().isEmpty()) {
            return Optional.empty();
        }
        DecodeModel all = shape.decode().get();
        ActivationShape sizes = shape.activation().get();
        double outputB = sizes.vocabulary() * sizes.hiddenSize() / PER_BILLION;
        double embeddingsB = all.lookedUpB() > 0 ? 2 * outputB : outputB;
        double partOfLayers = (double) count / all.layers();
        double storedB = (all.parametersB() - embeddingsB) * partOfLayers;
        double readB = (all.activeParametersB() - embeddingsB) * partOfLayers + outputB;
        var own = new ModelShape(
                Amount.of(storedB),
                Optional.empty(),
                Optional.of(new LayerMap(List.of(attention.get().withLayers(count)), 0)),
                shape.activation(),
                Optional.of(DecodeModel.plain(storedB, readB, count)),
                Optional.empty(),
                Optional.empty());
        return Optional.of(new QuantizedModel(
                Optional.empty(),
                main.quant(),
                own,
                main.bitsPerWeight(),
                main.weightsGb().times(storedB / all.parametersB()),
                Amount.UNKNOWN,
                Amount.ZERO,
                main.format() == FormatFamily.MXFP4 ? FormatFamily.PLAIN : main.format()));
    }

    private static Optional<LayerGroup> attending(LayerMap layers) {
        return layers.groups().stream()
                .filter(group -> group.kind() == LayerKind.FULL_ATTENTION || group.kind() == LayerKind.LATENT_ATTENTION)
                .findFirst();
    }
}
