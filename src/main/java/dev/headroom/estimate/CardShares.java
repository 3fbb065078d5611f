package dev.headroom.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * How the layers of a model are spread over unlike cards: each takes as many as goes with its part of the usable
 * memory, in the order of the cards. llama.cpp counts the output layer as one more, at the end ({@code load_tensors} in
 * src/llama-model.cpp: the first card whose part of all is not used up, by {@code upper_bound}); other runtimes take it
 * with the last layer. Layers count alike, and so do their caches. Each card has a buffer to compute in and a driver's
 * context of its own; the first holds what turns images and sound into tokens.
 *
 * @param layers all layers
 * @param outputGb the output layer in 10^9 bytes, where its size is known, else 0
 * @param readGb weights that a token reads, in 10^9 bytes; unknown while a fact is
 */
record CardShares(Memory need, int layers, double outputGb, Amount readGb) {
    /** Of what a token reads the output layer is no more: where facts say so, they are a slip. */
    private static final double MOST_OUTPUT = 0.9;

    private static final double PER_BILLION = 1e9;

    static CardShares of(Memory need) {
        ModelShape shape = need.model().shape();
        Amount outputB = shape.activation()
                .map(size -> Amount.of(size.vocabulary() * size.hiddenSize() / PER_BILLION))
                .orElse(Amount.ZERO);
        Amount gbPerB = need.weightsGb().dividedBy(shape.parametersB());
        return new CardShares(
                need,
                shape.decode().map(DecodeModel::layers).orElse(0),
                outputB.times(gbPerB).orElse(0),
                Decode.work(need).map(work -> Amount.of(work.weightsGb())).orElse(Amount.UNKNOWN));
    }

    /**
     * What each card holds, in their order; empty while the layers of the model or a memory are unknown.
     *
     * @param kind of the first card's memory
     * @param usableGb what a model may use of each card's memory
     */
    List<CardShare> over(MemoryKind kind, List<Amount> usableGb) {
        Amount allGb = usableGb.stream().reduce(Amount.ZERO, Amount::plus);
        if (layers == 0 || !allGb.isKnown() || allGb.isAtMost(0)) {
            return List.of();
        }
        int placed = need.options().runtime().runsLlamaCpp() ? layers + 1 : layers;
        List<CardShare> shares = new ArrayList<>();
        double soFarGb = 0;
        int before = 0;
        for (Amount usable : usableGb) {
            soFarGb += usable.value();
            boolean first = shares.isEmpty();
            boolean last = shares.size() == usableGb.size() - 1;
            int until = last ? layers : Math.min(layers, (int) Math.ceil(placed * soFarGb / allGb.value()));
            double layersShare = (double) (until - before) / layers;
            shares.add(new CardShare(
                    until - before,
                    layersShare,
                    part(layersShare, last, Math.min(outputGb / readGb.orElse(Double.POSITIVE_INFINITY), MOST_OUTPUT)),
                    need.kvCacheGb().times(layersShare),
                    requiredGb(layersShare, last).plus(first ? onFirst(kind) : Amount.ZERO),
                    usable));
            before = until;
        }
        return List.copyOf(shares);
    }

    /** Part of the weights that a card holds, of which the output layer is a share. */
    private static double part(double layersShare, boolean last, double outputShare) {
        return layersShare * (1 - outputShare) + (last ? outputShare : 0);
    }

    private Amount requiredGb(double layersShare, boolean last) {
        Amount weightsGb = need.deviceWeightsGb();
        double outputShare = Math.min(weightsGb.map(all -> outputGb / all).orElse(0), MOST_OUTPUT);
        Amount ofEach = need.computeBufferGb()
                .plus(need.runtimeGb())
                .dividedBy(need.options().spread().devices());
        return weightsGb
                .times(part(layersShare, last, outputShare))
                .plus(need.kvCacheGb()
                        .plus(need.recurrentStateGb())
                        .plus(need.draftGb())
                        .times(layersShare))
                .plus(ofEach);
    }

    private Amount onFirst(MemoryKind kind) {
        Amount projectorGb = Amount.of(need.projectorGb().orElse(0));
        return kind == MemoryKind.DISCRETE ? projectorGb : projectorGb.plus(need.hostWeightsGb());
    }
}
