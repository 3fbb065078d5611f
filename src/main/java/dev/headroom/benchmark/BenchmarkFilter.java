package dev.headroom.benchmark;

import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import dev.headroom.filter.StringFilter;
import dev.headroom.filter.TextSearch;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on measurements. */
@Input("BenchmarkFilter")
@Description("Conditions on measurements; all that are given must hold.")
public final class BenchmarkFilter {
    @Description("Slug of the GPU.")
    public @Nullable StringFilter gpu;

    @Description("Chip of the device, such as Apple M2 Max.")
    public @Nullable StringFilter chip;

    @Description("Backend, such as CUDA.")
    public @Nullable StringFilter backend;

    @Description("Model, as the source names it.")
    public @Nullable StringFilter model;

    @Description("Quantization, as the source names it.")
    public @Nullable StringFilter quant;

    @Description("Tokens of context in the cache.")
    public @Nullable IntRange depthTokens;

    @Description("Tokens per second.")
    public @Nullable FloatRange tokPerSec;

    @Description("Words that all occur in the model, quantization, chip or GPU, without case.")
    public @Nullable String text;

    /** Whether the measurement meets the filter; no filter lets everything pass. */
    static boolean passes(@Nullable BenchmarkFilter filter, Benchmark benchmark) {
        return filter == null || filter.holds(benchmark);
    }

    private boolean holds(Benchmark benchmark) {
        return StringFilter.passes(gpu, benchmark.gpuSlug())
                && StringFilter.passes(chip, benchmark.chip())
                && StringFilter.passes(backend, benchmark.backend())
                && StringFilter.passes(model, benchmark.model())
                && StringFilter.passes(quant, benchmark.quant())
                && IntRange.passes(depthTokens, benchmark.depthTokens())
                && FloatRange.passes(tokPerSec, benchmark.tokPerSec())
                && TextSearch.passes(text, benchmark.model(), benchmark.quant(), benchmark.chip(), benchmark.gpuSlug());
    }
}
