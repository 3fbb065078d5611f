package dev.headroom.benchmark;

import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What measurements can be ordered by. */
@Description("What measurements can be ordered by.")
public enum BenchmarkOrderField implements OrderField<Benchmark> {
    @Description("Model, as the source names it.")
    MODEL(Benchmark::model),
    @Description("Quantization, as the source names it.")
    QUANT(Benchmark::quant),
    @Description("Tokens per second.")
    TOK_PER_SEC(Benchmark::tokPerSec),
    @Description("Tokens of context in the cache.")
    DEPTH(Benchmark::depthTokens);

    private final Function<Benchmark, Comparable<?>> value;

    BenchmarkOrderField(Function<Benchmark, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(Benchmark benchmark) {
        return value.apply(benchmark);
    }
}
