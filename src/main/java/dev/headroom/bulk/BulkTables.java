package dev.headroom.bulk;

import dev.headroom.accelerator.AcceleratorClassRepository;
import dev.headroom.alias.AliasRepository;
import dev.headroom.benchmark.BenchmarkRepository;
import dev.headroom.device.DeviceRepository;
import dev.headroom.facts.BulkTable;
import dev.headroom.gpu.GpuRepository;
import dev.headroom.model.ModelRepository;
import dev.headroom.price.PriceRepository;
import dev.headroom.quant.QuantRepository;
import dev.headroom.score.ModelScoreRepository;
import dev.headroom.weights.QuantFileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** The table of each kind. */
@ApplicationScoped
public class BulkTables {
    private final Map<BulkKind, BulkTable<?>> tables;

    BulkTables(
            GpuRepository gpus,
            DeviceRepository devices,
            ModelRepository models,
            QuantRepository quants,
            AcceleratorClassRepository acceleratorClasses,
            QuantFileRepository files,
            BenchmarkRepository benchmarks,
            ModelScoreRepository scores,
            PriceRepository prices,
            AliasRepository aliases) {
        tables = Map.of(
                BulkKind.GPUS,
                gpus,
                BulkKind.DEVICES,
                devices,
                BulkKind.MODELS,
                models,
                BulkKind.QUANTS,
                quants,
                BulkKind.ACCELERATOR_CLASSES,
                acceleratorClasses,
                BulkKind.QUANT_FILES,
                files,
                BulkKind.BENCHMARKS,
                benchmarks,
                BulkKind.MODEL_SCORES,
                scores,
                BulkKind.PRICES,
                prices,
                BulkKind.ALIASES,
                aliases);
    }

    BulkTable<?> of(BulkKind kind) {
        return Objects.requireNonNull(tables.get(kind), "each kind has a table");
    }
}
