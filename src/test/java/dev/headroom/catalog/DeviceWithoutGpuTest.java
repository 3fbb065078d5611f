package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.device.Device;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SpeedBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An AMD processor alone, of which no class of accelerators tells anything. */
class DeviceWithoutGpuTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator BEST = EstimationMethod.BEST_KNOWN.estimator();
    private static final double GIB = 1.073741824;

    /** Of cpu_platforms: AMD AM5 desktop (Zen 5), two channels of DDR5-5600. */
    private static final HardwareShape DESKTOP = CATALOG.shape(new Device(
            "am5-desktop-64-gb",
            "AM5 desktop (64 GB)",
            null,
            "AMD AM5 (Zen 5)",
            DeviceKind.DESKTOP,
            64.0,
            "DDR5",
            89.6,
            0,
            "AMD",
            List.of("CPU"),
            List.of("Linux"),
            null,
            0,
            List.of("a test")));

    @Test
    void itsMemoryIsTheSystemsAndNoClassOfGpusIsTaken() {
        assertThat(DESKTOP.memoryKind()).isEqualTo(MemoryKind.SYSTEM);
        assertThat(DESKTOP.decode()).isEmpty();
        assertThat(DESKTOP.prefill()).isEmpty();
        assertThat(DESKTOP.efficiency().isKnown()).isFalse();
        assertThat(BEST.usableGb(DESKTOP, RunOptions.DEFAULT).value()).isCloseTo(63 * GIB, within(1e-9));
    }

    @Test
    void itDecodesAtTheSpeedOfItsMemory() {
        Memory need = BEST.memory(
                CATALOG.modelQuant(
                                CATALOG.models().find("qwen-qwen3-8b").orElseThrow(),
                                CATALOG.quants().find("Q4_K_M").orElseThrow())
                        .shape(EstimationMethod.BEST_KNOWN),
                4096,
                RunOptions.DEFAULT);
        assertThat(BEST.decode(need, DESKTOP)).hasValueSatisfying(speed -> {
            assertThat(speed.tokPerSec()).isBetween(7.0, 11.0);
            assertThat(speed.basis()).isEqualTo(SpeedBasis.MODELLED);
        });
        assertThat(BEST.prefill(need, DESKTOP, Prompt.TYPICAL)).isEmpty();
    }
}
