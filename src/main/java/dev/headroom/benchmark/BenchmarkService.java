package dev.headroom.benchmark;

import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.gpu.GpuRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Adding and deleting measurements, which are not changed once they are published. */
@ApplicationScoped
public class BenchmarkService {
    private final BenchmarkFacts facts;
    private final BenchmarkRepository benchmarks;
    private final GpuRepository gpus;

    BenchmarkService(BenchmarkFacts facts, BenchmarkRepository benchmarks, GpuRepository gpus) {
        this.facts = facts;
        this.benchmarks = benchmarks;
        this.gpus = gpus;
    }

    /** What is declared of the rows. */
    public BenchmarkFacts facts() {
        return facts;
    }

    /** @throws RefusedException for facts that are missing or not valid, or a GPU that the catalog does not hold */
    public Benchmark add(BenchmarkInput input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        if ((input.gpu == null) == (input.chip == null)) {
            throw new RefusedException("gpu", UserErrorCode.INVALID, "gpu or chip must be given, and not both");
        }
        var benchmark = new BenchmarkEntity();
        facts.apply(input, benchmark);
        if (input.gpu != null) {
            benchmark.gpu = gpus.find("slug", input.gpu)
                    .firstResultOptional()
                    .orElseThrow(() -> new RefusedException(
                            "gpu",
                            UserErrorCode.NOT_FOUND,
                            "gpu: the catalog holds nothing with the slug \"" + input.gpu + "\""));
        }
        benchmarks.persistAndFlush(benchmark);
        return facts.record(benchmark);
    }

    /** @throws RefusedException for an identifier that no measurement has */
    public Benchmark delete(String id) {
        BenchmarkEntity benchmark = Benchmark.key(id)
                .map(benchmarks::findById)
                .orElseThrow(() -> new RefusedException(
                        "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no measurement with this id"));
        Benchmark deleted = facts.record(benchmark);
        benchmarks.delete(benchmark);
        return deleted;
    }
}
