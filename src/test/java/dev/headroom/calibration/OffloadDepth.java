package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Placement;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SystemMemory;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.List;

/**
 * Decode at depth with whole layers of a dense model in system memory, their cache with them: the time that the layers
 * do not explain is the cache's.
 *
 * @param cacheReadMs time to read the cache of those layers at all of the system memory's bandwidth
 * @param restMs what the token takes without it: measured, less the device's part and the weights in system memory
 * @param estimatedTokPerSec by all of the estimator
 */
record OffloadDepth(
        double depthTokens, double tokPerSec, double estimatedTokPerSec, double cacheReadMs, double restMs) {
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final double MS_PER_SECOND = 1000;
    private static final Amount ENOUGH_GB = Amount.of(1000);

    static List<OffloadDepth> read(Catalog catalog) {
        return PackagedRows.reference("offload_depth.csv").stream()
                .map(row -> of(row, catalog))
                .toList();
    }

    private static OffloadDepth of(FactRow row, Catalog catalog) {
        int depth = row.count("depth_tokens");
        double bandwidth = row.positive("system_bandwidth_gb_s");
        HardwareShape gpu =
                catalog.shape(catalog.hardware().find(row.text("gpu")).orElseThrow());
        Memory need = DETAILED.memory(
                PackagedCatalog.quantized(catalog, row.text("model"), row.text("quant"), EstimationMethod.DETAILED),
                depth,
                RunOptions.DEFAULT.withHost(new HostMemory(ENOUGH_GB, Amount.of(bandwidth))));
        DecodeWork work = DETAILED.work(need).orElseThrow();
        Placement placement =
                need.placement(gpu.memoryKind(), DETAILED.overflowGb(need, gpu).value(), work.weightsGb());
        double onDeviceMs = MS_PER_SECOND
                / DETAILED.decode(need, gpu.withMemory(ENOUGH_GB)).orElseThrow().tokPerSec()
                * (1 - placement.layersShare());
        double tokPerSec = row.positive("tok_s");
        return new OffloadDepth(
                depth,
                tokPerSec,
                DETAILED.decode(need, gpu).orElseThrow().tokPerSec(),
                MS_PER_SECOND * work.kvCacheGb() * placement.layersShare() / bandwidth,
                MS_PER_SECOND / tokPerSec - onDeviceMs - SystemMemory.readMs(placement, 0, bandwidth));
    }

    /** The share of the bandwidth that the cache is read at, by all depths of which it explains most. */
    static double cacheShare(List<OffloadDepth> runs) {
        return StrictMath.exp(runs.stream()
                .filter(run -> run.restMs > run.cacheReadMs)
                .mapToDouble(run -> StrictMath.log(run.cacheReadMs / run.restMs))
                .average()
                .orElseThrow());
    }
}
