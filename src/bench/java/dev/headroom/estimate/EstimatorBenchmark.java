package dev.headroom.estimate;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Estimates per second on one core: memory at a context length, and with {@code andSpeed} fit and decode speed too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EstimatorBenchmark {
    private static final int MODELS = 256;
    private static final int CONTEXT_STEP = 512;

    @Param({"SIMPLE", "DETAILED"})
    public EstimationMethod method;

    private Estimator estimator;
    private HardwareShape hardware;
    private final QuantizedModel[] models = new QuantizedModel[MODELS];
    private int next;

    /** Models of all kinds, so that no branch is always the same. */
    @Setup
    public void read() {
        Catalog catalog = PackagedCatalog.read();
        estimator = method.estimator();
        hardware = catalog.shape(catalog.gpus().find("nvidia-geforce-rtx-4090").orElseThrow());
        var known = catalog.models().all().stream()
                .filter(model -> model.layerFacts().map().isPresent()
                        && model.getMissing().isEmpty())
                .map(model -> catalog.modelQuant(
                                model, catalog.quants().find("Q4_K_M").orElseThrow())
                        .shape(method))
                .toList();
        for (int i = 0; i < MODELS; i++) {
            models[i] = known.get(i % known.size());
        }
    }

    /** Memory, term by term. */
    @Benchmark
    public Memory memory() {
        next++;
        return estimator.memory(
                models[next & (MODELS - 1)],
                CONTEXT_STEP * (1 + (next & 63)),
                dev.headroom.estimate.RunOptions.DEFAULT);
    }

    /** Memory, fit and speed. */
    @Benchmark
    public Optional<Speed> andSpeed() {
        return estimator.decode(memory(), hardware);
    }
}
