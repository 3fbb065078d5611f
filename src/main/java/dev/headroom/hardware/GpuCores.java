package dev.headroom.hardware;

import dev.headroom.estimate.Amount;
import dev.headroom.facts.EstimatorFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Cores of GPUs and chips, in the unit of their maker: streaming multiprocessors of NVIDIA's, compute units of AMD's.
 *
 * @param cores by the slug of a GPU or device, or by a chip
 */
public record GpuCores(Map<String, Integer> cores) {
    private static final Set<String> UNITS = Set.of("SM", "CU");

    /** Reads the packaged tables: of throughput, and of the cores that it lacks or that count otherwise. */
    public static GpuCores packaged() {
        Map<String, Integer> cores = new HashMap<>();
        EstimatorFiles.rows("throughput.csv").stream()
                .filter(row -> UNITS.contains(row.optionalText("core_unit")) && row.optionalCount("gpu_cores") != null)
                .forEach(row -> cores.put(row.text("key"), row.count("gpu_cores")));
        EstimatorFiles.rows("gpu_cores.csv").forEach(row -> cores.put(row.text("hardware"), row.count("cores")));
        return new GpuCores(Map.copyOf(cores));
    }

    /** Memory bandwidth ÷ cores in 10^9 bytes per second; unknown while either is. */
    public Amount bandwidthPerCore(Hardware hardware) {
        String chip = hardware.chip();
        Integer ofChip = chip == null ? null : cores.get(chip);
        Amount known = Amount.ofNullable(cores.getOrDefault(hardware.slug(), ofChip));
        return hardware.knownBandwidthGbPerSec().dividedBy(known).dividedBy(hardware.acceleratorCount());
    }
}
