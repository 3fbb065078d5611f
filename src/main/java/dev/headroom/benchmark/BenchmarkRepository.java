package dev.headroom.benchmark;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.FormerSlugs;
import dev.headroom.facts.KeylessTable;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.gpu.GpuRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measured decode speeds in the database. */
@ApplicationScoped
public class BenchmarkRepository implements BulkTable<BenchmarkEntity>, KeylessTable<BenchmarkEntity> {
    private final BenchmarkFacts facts;
    private final GpuRepository gpus;
    private final FormerSlugs formerSlugs;

    BenchmarkRepository(BenchmarkFacts facts, GpuRepository gpus, FormerSlugs formerSlugs) {
        this.facts = facts;
        this.gpus = gpus;
        this.formerSlugs = formerSlugs;
    }

    @Override
    public String file() {
        return "benchmarks.csv";
    }

    @Override
    public String table() {
        return "benchmark";
    }

    @Override
    public BenchmarkEntity create() {
        return new BenchmarkEntity();
    }

    @Override
    public BiConsumer<BenchmarkEntity, FactRow> reader() {
        Map<String, GpuEntity> bySlug =
                formerSlugs.with(gpus.streamAll().collect(Collectors.toMap(gpu -> gpu.slug, Function.identity())));
        return (benchmark, row) -> facts.read(benchmark, row, gpuOf(row, bySlug));
    }

    private static @Nullable GpuEntity gpuOf(FactRow row, Map<String, GpuEntity> bySlug) {
        if (row.either("hardware_kind", "chip", "gpu")) {
            return null;
        }
        GpuEntity gpu = bySlug.get(row.text("hardware"));
        if (gpu == null) {
            throw row.refersToNothing("hardware", "GPU");
        }
        return gpu;
    }

    @Override
    public BenchmarkFacts facts() {
        return facts;
    }

    @Override
    public String inOrder() {
        return "from Benchmark b left join fetch b.gpu order by b.id";
    }

    /** All measurements as the snapshot holds them. */
    public List<Benchmark> snapshot() {
        return getSession().createNativeQuery("""
                select g.slug, b.chip, b.backend, b.model, b.quant, b.file_gib, b.mixture_of_experts, \
                b.gb_read_per_token, b.test,
                       b.depth_tokens, b.tok_per_sec, b.source, cast(b.id as text)
                from benchmark b left join gpu g on g.id = b.gpu_id order by b.id""", Benchmark.class).getResultList();
    }
}
