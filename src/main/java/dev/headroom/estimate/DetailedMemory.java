package dev.headroom.estimate;

/** What a runtime allocates: the sizes that the model comes with, and what is computed for its layers. */
record DetailedMemory(
        QuantizedModel model,
        int contextTokens,
        RunOptions options,
        Amount kvCacheGb,
        Amount recurrentStateGb,
        Amount computeBufferGb,
        double runtimeGb,
        Amount draftGb)
        implements Memory {
    @Override
    public EstimationMethod method() {
        return EstimationMethod.DETAILED;
    }

    @Override
    public Amount weightsGb() {
        return model.weightsGb();
    }

    @Override
    public Amount hostWeightsGb() {
        return options.runtime().runsLlamaCpp() ? model.hostWeightsGb() : Amount.ZERO;
    }

    @Override
    public Amount projectorGb() {
        return options.projector() ? model.projectorGb() : Amount.ZERO;
    }

    @Override
    public boolean totalIsLowerBound() {
        return !model.projectorGb().isKnown();
    }
}
