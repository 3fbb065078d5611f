package dev.headroom.web.admin.facts;

import dev.headroom.error.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kinds of rows that are changed one by one. */
@ApplicationScoped
public class RowKinds {
    private final List<RowKind<?, ?>> all;

    RowKinds(
            GpuRows gpus,
            DeviceRows devices,
            ModelRows models,
            QuantRows quants,
            FileRows files,
            BenchmarkRows benchmarks,
            PriceRows prices,
            ScoreRows scores,
            AcceleratorClassRows classes) {
        all = List.of(gpus, devices, models, quants, files, benchmarks, prices, scores, classes);
    }

    RowKind<?, ?> require(String path) throws NotFoundException {
        return all.stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("kind", path));
    }
}
