package dev.headroom.benchmark;

import dev.headroom.edit.KeylessService;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.gpu.GpuRepository;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Adding and deleting measurements, which are not changed once they are published. */
@Singleton
public class BenchmarkService extends KeylessService<BenchmarkEntity, BenchmarkInput, Benchmark> {
    private final GpuRepository gpus;

    BenchmarkService(BenchmarkFacts facts, BenchmarkRepository benchmarks, GpuRepository gpus) {
        super(facts, benchmarks, "measurement");
        this.gpus = gpus;
    }

    @Override
    protected Optional<Long> key(String id) {
        return Benchmark.key(id);
    }

    @Override
    protected void complete(BenchmarkInput input, BenchmarkEntity benchmark) {
        String gpu = input.gpu;
        if ((gpu == null) == (input.chip == null)) {
            throw new RefusedException("gpu", UserErrorCode.INVALID, "gpu or chip must be given, and not both");
        }
        if (gpu != null) {
            benchmark.gpu = gpus.find("slug", gpu)
                    .firstResultOptional()
                    .orElseThrow(() -> RefusedException.notFound("gpu", gpu));
        }
    }
}
