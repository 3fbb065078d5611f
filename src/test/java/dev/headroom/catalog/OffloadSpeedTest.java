package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SystemMemory;
import org.junit.jupiter.api.Test;

/** Speed where a part of the weights is in system memory. */
class OffloadSpeedTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final double BANDWIDTH = 80;

    /** The input embedding is in the host's memory anyway: what moves is a part of the other weights. */
    @Test
    void whatMovesIsAShareOfWhatTheDeviceHolds() {
        QuantizedModel model = CATALOG.modelQuant(
                        CATALOG.models().find("qwen-qwen3-14b").orElseThrow(),
                        CATALOG.quants().find("Q8_0").orElseThrow())
                .shape(EstimationMethod.DETAILED);
        HardwareShape gpu = CATALOG.shape(
                CATALOG.hardware().find("nvidia-geforce-rtx-3060-12gb").orElseThrow());
        RunOptions options = RunOptions.DEFAULT.withHost(new HostMemory(Amount.of(64), Amount.of(BANDWIDTH)));
        Memory need = DETAILED.memory(model, 4096, options);
        assertThat(need.hostWeightsGb().value()).isGreaterThan(0.7);

        double moved = DETAILED.overflowGb(need, gpu).value()
                / need.deviceWeightsGb().plus(need.kvCacheGb()).value();
        DecodeWork work = DETAILED.work(need).orElseThrow();
        double allOnDeviceMs = 1000
                / DETAILED.decode(need, gpu.withMemory(Amount.of(64)))
                        .orElseThrow()
                        .tokPerSec();
        double inSystemMs = 1000
                / BANDWIDTH
                * moved
                * (work.weightsGb() / SystemMemory.LAYERS_SHARE + work.kvCacheGb() / SystemMemory.CACHE_SHARE);
        assertThat(1000 / DETAILED.decode(need, gpu).orElseThrow().tokPerSec())
                .isCloseTo(allOnDeviceMs * (1 - moved) + inSystemMs, withinPercentage(0.1));
    }
}
