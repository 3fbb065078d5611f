package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.SeedPage.Speed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule of thumb gives the tokens per second of the model page for each of its hardware, from the packaged facts.
 */
class SeedPageSpeedTest {
    private static final SeedPage PAGE = SeedPage.read();
    private static final PackagedHardware CATALOG = PackagedHardware.read();
    private static final String QUANT_OF_THE_SPEEDS = "Q4_K_M";
    private static final int GPUS_ON_THE_PAGE = 3;
    private static final int DEVICES_ON_THE_PAGE = 49;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();
    private final Memory need = estimator.memory(
            QuantizedModel.simple(PAGE.model(), PAGE.bits(QUANT_OF_THE_SPEEDS)),
            PAGE.baseContextTokens(),
            RunOptions.DEFAULT);

    static List<Speed> gpus() {
        return PAGE.gpus();
    }

    static List<Speed> devices() {
        return PAGE.devices();
    }

    @Test
    void thePageListsEveryHardware() {
        assertThat(gpus()).hasSize(GPUS_ON_THE_PAGE);
        assertThat(devices()).hasSize(DEVICES_ON_THE_PAGE);
    }

    @ParameterizedTest
    @MethodSource({"gpus", "devices"})
    void theSpeedOfEveryHardwareIsThatOfThePage(Speed speed) {
        assertThat(estimator.decode(need, CATALOG.shape(speed.hardware())).map(found -> found.rounded()))
                .hasValue(speed.tokPerSec());
    }

    @ParameterizedTest
    @MethodSource({"gpus", "devices"})
    void everyHardwareOnThePageHoldsTheModel(Speed speed) {
        assertThat(estimator.fit(need, CATALOG.shape(speed.hardware())))
                .hasValueSatisfying(fit -> assertThat(fit.fits()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("gpus")
    void gpusHaveSystemMemoryBeside(Speed speed) {
        assertThat(CATALOG.shape(speed.hardware()).systemMemoryBeside()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void devicesShareTheirOneMemory(Speed speed) {
        assertThat(CATALOG.shape(speed.hardware()).systemMemoryBeside()).isFalse();
    }
}
