package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** 100 GB/s at an efficiency of 0.5 read 1 GB in 20 ms; 10 layers take 0.5 ms each beside. */
class DecodeSpeedTest {
    private static final double BANDWIDTH = 100;
    private static final DecodeConstants CONSTANTS = new DecodeConstants(0.5, 0, 0.8, 0.5, 0.25, 1.5, 0.5, 3, 0.2, 0.1);

    @Test
    void weightsAndLayersTakeTime() {
        assertThat(msPerToken(work(1, 0, 0, false, FormatFamily.PLAIN))).isCloseTo(20 + 5, within(1e-9));
    }

    @Test
    void theCacheIsReadAtTheEfficiencyOfPlainWeights() {
        assertThat(msPerToken(work(1, 2, 0, false, FormatFamily.K_QUANT)))
                .isCloseTo(20 / 0.8 + 40 * 1.5 + 5, within(1e-9));
    }

    @Test
    void formatsAreReadAtDifferentEfficiencies() {
        assertThat(msPerToken(work(1, 0, 0, false, FormatFamily.MXFP4))).isCloseTo(20 + 5, within(1e-9));
        assertThat(msPerToken(work(1, 0, 0, false, FormatFamily.I_QUANT))).isCloseTo(20 / 0.5 + 5, within(1e-9));
    }

    @Test
    void mixturesReadSlowerAndTakeLongerPerLayer() {
        assertThat(msPerToken(work(1, 0, 0, true, FormatFamily.PLAIN))).isCloseTo(20 / 0.25 + 3 * 5, within(1e-9));
    }

    @Test
    void recurrentLayersTakeMoreTime() {
        assertThat(msPerToken(work(1, 0, 5, false, FormatFamily.PLAIN)))
                .isCloseTo(20 + 0.5 * (10 + 0.2 * 5), within(1e-9));
    }

    @Test
    void eachExpertThatATokenPassesTakesTimeInEachLayer() {
        DecodeWork mixture = new DecodeWork(1, 0, 10, 0, 8, true, FormatFamily.PLAIN);
        assertThat(msPerToken(mixture)).isCloseTo(20 / 0.25 + 3 * 5 + 0.5 * 0.1 * 8 * 10, within(1e-9));
    }

    @Test
    void coresThatShareMuchBandwidthReadSlower() {
        DecodeWork work = work(1, 0, 0, false, FormatFamily.PLAIN);
        assertThat(1000 / DecodeSpeed.tokPerSec(work, BANDWIDTH, CONSTANTS.withCoreLoad(0.3)))
                .isCloseTo(20 + 0.3 * 10 + 5, within(1e-9));
    }

    private static DecodeWork work(
            double weightsGb, double kvCacheGb, int recurrentLayers, boolean mixture, FormatFamily format) {
        return new DecodeWork(weightsGb, kvCacheGb, 10, recurrentLayers, 0, mixture, format);
    }

    private static double msPerToken(DecodeWork work) {
        return 1000 / DecodeSpeed.tokPerSec(work, BANDWIDTH, CONSTANTS);
    }
}
