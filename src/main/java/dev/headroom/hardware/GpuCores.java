package dev.headroom.hardware;

import dev.headroom.estimate.Amount;
import dev.headroom.facts.EstimatorFiles;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cores of GPUs and chips, in the unit of their maker: streaming multiprocessors of NVIDIA's, compute units of AMD's.
 *
 * @param cores by the slug of a GPU or device, or by a chip
 */
public record GpuCores(Map<String, Integer> cores) {
    /** Reads the packaged table. */
    public static GpuCores packaged() {
        return new GpuCores(EstimatorFiles.rows("gpu_cores.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("hardware"), row -> row.count("cores"))));
    }

    /** Memory bandwidth ÷ cores in 10^9 bytes per second; unknown while either is. */
    public Amount bandwidthPerCore(Hardware hardware) {
        String chip = hardware.chip();
        Integer ofChip = chip == null ? null : cores.get(chip);
        Amount known = Amount.ofNullable(cores.getOrDefault(hardware.slug(), ofChip));
        return hardware.knownBandwidthGbPerSec().dividedBy(known).dividedBy(hardware.acceleratorCount());
    }
}
