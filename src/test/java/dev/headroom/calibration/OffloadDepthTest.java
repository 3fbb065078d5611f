package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.SystemMemory;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole layers in system memory at depth, where their cache takes more time than their weights. */
class OffloadDepthTest {
    private static final List<OffloadDepth> RUNS = OffloadDepth.read(PackagedCatalog.read());

    @Test
    void theCacheIsReadAtTheShareThatWasMeasured() {
        assertThat(OffloadDepth.cacheShare(RUNS)).isCloseTo(SystemMemory.CACHE_SHARE, within(0.005));
    }

    @Test
    void aProcessorAloneReadsAtTheShareThatWasMeasured() {
        double share = StrictMath.exp(PackagedRows.reference("cpu_decode.csv").stream()
                .mapToDouble(row -> StrictMath.log(row.positive("read_gb_s") / row.positive("bandwidth_gb_s")))
                .average()
                .orElseThrow());
        assertThat(share).isCloseTo(SystemMemory.ALONE_SHARE, within(0.005));
    }

    @Test
    void theEstimateFollowsTheDepth() {
        assertThat(RUNS)
                .hasSizeGreaterThan(10)
                .allSatisfy(run -> assertThat(run.estimatedTokPerSec())
                        .as("%s", run)
                        .isCloseTo(run.tokPerSec(), withinPercentage(35)));
    }
}
