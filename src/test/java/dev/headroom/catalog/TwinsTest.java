package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.decode.DecodeFits;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.GpuCores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was measured on one GPU or in one format says how fast its like is. */
class TwinsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final GpuCores CORES = DecodeFits.packaged().cores();
    /** Between two sources that measured the same. */
    private static final double REPRODUCIBILITY = 1.14;

    @Test
    void aGpuThatDiffersInNameAloneIsScaledAsItsTwinWasMeasured() {
        Speed twin = speed("google-gemma-3-27b-it", "Q4_K_M", "nvidia-geforce-rtx-5090-d");
        assertThat(twin.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(twin.tokPerSec())
                .isCloseTo(
                        speed("google-gemma-3-27b-it", "Q4_K_M", "nvidia-geforce-rtx-5090")
                                .tokPerSec(),
                        withinPercentage(1));
    }

    /** Its published files keep the experts as they were released, whatever the label. */
    @Test
    void gptOssIsAsFastInAnyFormatOfLikeSize() {
        for (String hardware : List.of("nvidia-geforce-rtx-3060-12gb", "nvidia-geforce-rtx-4090")) {
            double released = speed("openai-gpt-oss-20b", "MXFP4", hardware).tokPerSec();
            for (String quant : List.of("Q8_0", "Q6_K", "Q4_K_M")) {
                assertThat(speed("openai-gpt-oss-20b", quant, hardware).tokPerSec())
                        .as(hardware + ' ' + quant)
                        .isCloseTo(released, withinPercentage(100 * (REPRODUCIBILITY - 1)));
            }
        }
    }

    /** Of one architecture and kind of memory, the one with more bandwidth and no fewer cores. */
    @Test
    void aBetterGpuIsNotSlowerThanMeasurementsDiffer() {
        List<String> slower = new ArrayList<>();
        for (Gpu better : CATALOG.gpus().all()) {
            for (Gpu other : CATALOG.gpus().all()) {
                if (isBetter(better, other)) {
                    Optional<Speed> fast = decode("qwen-qwen3-8b", "Q4_K_M", better);
                    Optional<Speed> slow = decode("qwen-qwen3-8b", "Q4_K_M", other);
                    if (fast.isPresent()
                            && slow.isPresent()
                            && fast.get().tokPerSec() * REPRODUCIBILITY
                                    < slow.get().tokPerSec()) {
                        slower.add("%s %.1f, %s %.1f"
                                .formatted(
                                        better.slug(),
                                        fast.get().tokPerSec(),
                                        other.slug(),
                                        slow.get().tokPerSec()));
                    }
                }
            }
        }
        assertThat(slower).isEmpty();
    }

    private static boolean isBetter(Gpu better, Gpu other) {
        return better.architecture() != null
                && better.memoryType() != null
                && better.vendor() != null
                && better.vendor().equals(other.vendor())
                && better.architecture().equals(other.architecture())
                && better.memoryType().equals(other.memoryType())
                && other.knownBandwidthGbPerSec().isBelow(better.knownBandwidthGbPerSec())
                && cores(other).isAtMost(cores(better));
    }

    private static Amount cores(Gpu gpu) {
        return gpu.knownBandwidthGbPerSec().dividedBy(CORES.bandwidthPerCore(gpu));
    }

    private static Speed speed(String model, String quant, String hardware) {
        return decode(model, quant, CATALOG.gpus().find(hardware).orElseThrow()).orElseThrow();
    }

    private static Optional<Speed> decode(String model, String quant, Gpu gpu) {
        var estimator = EstimationMethod.BEST_KNOWN.estimator();
        return estimator.decode(
                estimator.memory(
                        PackagedCatalog.quantized(CATALOG, model, quant, EstimationMethod.BEST_KNOWN),
                        2048,
                        RunOptions.DEFAULT),
                CATALOG.shape(gpu));
    }
}
