package dev.headroom.benchmark;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A measurement that an admin enters. */
@Input("BenchmarkInput")
@Description("A measured decode speed: on a GPU of the catalog or on a chip, one of both.")
public final class BenchmarkInput {
    @Description("Slug of the GPU that was measured.")
    public @Nullable String gpu;

    @Description("Chip that was measured, as devices name it.")
    public @Nullable String chip;

    @Description("Backend of the runtime, such as CUDA or Metal.")
    public @Nullable String backend;

    @Description("Model, as the source names it, or its identifier on Hugging Face, by which estimates use it.")
    public @Nullable String model;

    @Description("Quantization, as the source names it.")
    public @Nullable String quant;

    @Description("Size of the file in GiB, 0.001 to 1,000,000.")
    public @Nullable Double fileGib;

    @Description("Whether the model is a mixture of experts.")
    public @Nullable Boolean mixtureOfExperts;

    @Description("Weights read per token in 10^9 bytes, 0.001 to 1,000,000.")
    public @Nullable Double gbReadPerToken;

    @Description("The test, as the source names it, such as tg128.")
    public @Nullable String test;

    @Description("Tokens of context that were in the cache, 0 to 16,777,216.")
    public @Nullable Integer depthTokens;

    @Description("Tokens per second, 0.001 to 10,000,000.")
    public @Nullable Double tokPerSec;

    @Description("Where it was published.")
    public @Nullable String source;
}
