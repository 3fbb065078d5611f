package dev.headroom.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.device.PackagedDevices;
import dev.headroom.estimate.Prefill;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged throughputs, classes and fit, against all packaged hardware. */
class PrefillFitsTest {
    private static final PrefillFits FITS = PrefillFits.packaged();
    private static final List<Hardware> HARDWARE = Stream.<Hardware>concat(
                    PackagedGpus.read().stream(), PackagedDevices.read().stream())
            .toList();

    private static Hardware named(String slugOrChip) {
        return HARDWARE.stream()
                .filter(one -> slugOrChip.equals(one.slug()) || slugOrChip.equals(one.chip()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "nvidia-geforce-rtx-3060-12gb, nvidia-ampere",
        "nvidia-a100-pcie-80gb, nvidia-hbm",
        "nvidia-tesla-p40, nvidia-pascal",
        "nvidia-geforce-gtx-1660-super, nvidia-gtx16",
        "nvidia-geforce-rtx-2080-ti, nvidia-turing",
        "NVIDIA GB10, nvidia-unified",
        "AMD Ryzen AI Max+ 395, amd-strix-halo",
        "Apple M3 Ultra, apple-m3",
        "intel-arc-b580, intel-xe2"
    })
    void hardwareHasItsClass(String slugOrChip, String expected) {
        assertThat(PrefillClass.of(named(slugOrChip), FITS.classes()).map(PrefillClass::slug))
                .contains(expected);
    }

    /** P100 multiplies in FP16 without tensor units, B300 hardly in INT8; of others no throughput is known. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nvidia-tesla-p100-pcie-16gb",
                "nvidia-b300",
                "nvidia-tesla-m40-24gb",
                "Snapdragon X Elite",
                "8 x H100 SXM5 80GB"
            })
    void unknownThroughputStaysUnknown(String slugOrChip) {
        assertThat(FITS.of(named(slugOrChip))).isEmpty();
    }

    /** Both counts of cores came with 64 GB. */
    @Test
    void aChipSoldWithTwoCountsOfCoresGetsTheMiddle() {
        Prefill open = FITS.of(named("Apple M1 Ultra")).orElseThrow();
        assertThat(open.throughput().value()).isCloseTo(Math.sqrt(48 * 64), within(1e-9));
        assertThat(open.throughput().lowFactor()).isLessThan(1);
        Prefill known = FITS.of(named("Apple M1 Ultra"), 64).orElseThrow();
        assertThat(known.throughput().value()).isEqualTo(64);
        assertThat(known.throughput().highFactor()).isEqualTo(1);
    }

    /** The same chip at 300 and at 450 watts. */
    @Test
    void aBoardOfLessPowerReachesLessOfItsThroughput() {
        double share = share("nvidia-rtx-6000-ada-generation", 728.5);
        assertThat(share).isBetween(0.3, 0.7).isLessThan(share("nvidia-geforce-rtx-4090", 660.6));
    }

    private static double share(String slug, double tops) {
        return FITS.of(named(slug)).orElseThrow().throughput().value() / tops;
    }

    @Test
    void eachIntervalHoldsItsEstimate() {
        assertThat(FITS.fits()).hasSizeGreaterThan(20).allSatisfy((slug, fit) -> {
            assertThat(fit.shallow().lowFactor()).isLessThan(1);
            assertThat(fit.shallow().highFactor()).isGreaterThan(1);
            assertThat(fit.deep().lowFactor()).isLessThan(1);
            assertThat(fit.deep().highFactor()).isGreaterThan(1);
        });
    }

    @Test
    void mostHardwareHasAPrefillSpeed() {
        long known = HARDWARE.stream().map(FITS::of).filter(Optional::isPresent).count();
        assertThat(known).isGreaterThan(480);
    }
}
