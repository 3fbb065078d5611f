package dev.headroom.throughput;

import dev.headroom.estimate.Throughput;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import dev.headroom.lazy.Lazy;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What chips and boards compute at once. A chip that was sold with several counts of cores has a row for each; the
 * catalog does not say which one a device has, so that those that come with its memory size are all possible.
 *
 * @param byKey rows of {@code estimator/throughput.csv} by slug of a GPU or device, or chip
 */
public record ThroughputTable(Map<String, List<FactRow>> byKey) {
    private static final Lazy<ThroughputTable> PACKAGED = new Lazy<>(ThroughputTable::read);

    /** The packaged table, read once. */
    public static ThroughputTable packaged() {
        return PACKAGED.get();
    }

    private static ThroughputTable read() {
        return new ThroughputTable(
                EstimatorFiles.rows("throughput.csv").stream().collect(Collectors.groupingBy(row -> row.text("key"))));
    }

    /**
     * Empty while it is unknown, and of hardware that is the sum of several chips.
     *
     * @param gpuCores cores of the GPU where they are known
     */
    public Optional<Throughput> of(Hardware hardware, ThroughputBasis basis, @Nullable Integer gpuCores) {
        if (hardware.acceleratorCount() > 1) {
            return Optional.empty();
        }
        DoubleSummaryStatistics values = possible(hardware, gpuCores).stream()
                .flatMap(row -> Optional.ofNullable(row.optionalPositive(basis.column())).stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return values.getCount() == 0
                ? Optional.empty()
                : Optional.of(Throughput.between(values.getMin(), values.getMax()));
    }

    /** The rows of which one is that of the hardware; all of its chip where none is sold with its memory. */
    List<FactRow> possible(Hardware hardware) {
        return possible(hardware, null);
    }

    private List<FactRow> possible(Hardware hardware, @Nullable Integer gpuCores) {
        List<FactRow> rows = rows(hardware);
        List<FactRow> possible = rows.stream()
                .filter(row -> gpuCores == null
                        ? soldWith(row, hardware.memoryGb())
                        : gpuCores.equals(row.optionalCount("gpu_cores")))
                .toList();
        return possible.isEmpty() ? rows : possible;
    }

    private List<FactRow> rows(Hardware hardware) {
        List<FactRow> own = byKey.getOrDefault(hardware.slug(), List.of());
        return !own.isEmpty() || hardware.chip() == null ? own : byKey.getOrDefault(hardware.chip(), List.of());
    }

    private static boolean soldWith(FactRow row, @Nullable Double memoryGb) {
        List<Integer> sold = SoldSizes.of(row.optionalText("memory_gb_sold"));
        return sold.isEmpty() || memoryGb == null || sold.stream().anyMatch(size -> size.doubleValue() == memoryGb);
    }
}
