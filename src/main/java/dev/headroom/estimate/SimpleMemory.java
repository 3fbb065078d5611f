package dev.headroom.estimate;

/**
 * The three terms of the rule of thumb, the cache computed when it is asked for: lists ask for the total of a million
 * of them. A projector is no term of its own: its weights are among the parameters.
 */
record SimpleMemory(QuantizedModel model, int contextTokens, RunOptions options, Amount weightsGb) implements Memory {
    private static final double OVERHEAD_GB = 0.3;
    private static final double KEY_AND_VALUE = 2;
    private static final double BYTES_PER_F16 = 2;
    private static final double BYTES_PER_GB = 1e9;

    @Override
    public EstimationMethod method() {
        return EstimationMethod.SIMPLE;
    }

    @Override
    public Amount hostWeightsGb() {
        return Amount.ZERO;
    }

    @Override
    public Amount requiredGb(MemoryKind kind) {
        return totalGb();
    }

    @Override
    public Amount kvCacheGb() {
        return model.shape().attention().isPresent()
                ? Amount.of(bytesPerToken(model.shape().attention().get()) * contextTokens / BYTES_PER_GB)
                : Amount.UNKNOWN;
    }

    /** Bytes that one token of context adds to an f16 cache. */
    private static double bytesPerToken(FullAttention attention) {
        return KEY_AND_VALUE * attention.layers() * attention.kvHeads() * attention.keyDim() * BYTES_PER_F16;
    }

    @Override
    public Amount recurrentStateGb() {
        return Amount.ZERO;
    }

    @Override
    public Amount computeBufferGb() {
        return Amount.ZERO;
    }

    @Override
    public double runtimeGb() {
        return OVERHEAD_GB;
    }

    @Override
    public Amount projectorGb() {
        return Amount.ZERO;
    }

    @Override
    public Amount draftGb() {
        return Amount.ZERO;
    }

    @Override
    public Amount totalGb() {
        return weightsGb().plus(kvCacheGb()).plus(OVERHEAD_GB);
    }
}
