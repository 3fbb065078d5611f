package dev.headroom.estimate;

/**
 * The devices that a model is spread over.
 *
 * @param devices how many
 * @param split how it is spread
 */
public record Spread(int devices, DeviceSplit split) {
    /** One device. */
    static final Spread NONE = new Spread(1, DeviceSplit.LAYER);

    /** Whether all devices work on each layer together. */
    boolean byTensor() {
        return devices > 1 && split == DeviceSplit.TENSOR;
    }

    /**
     * Key-value heads that all devices keep: a head cannot be divided, so that devices of a tensor split beside which
     * there are too few keep the same (vLLM and SGLang).
     */
    double keptHeads(int kvHeads) {
        return byTensor() ? devices * Math.ceil((double) kvHeads / devices) : kvHeads;
    }
}
