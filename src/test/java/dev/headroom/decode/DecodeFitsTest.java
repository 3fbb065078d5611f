package dev.headroom.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.device.PackagedDevices;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged classes and their fit, against all packaged hardware. */
class DecodeFitsTest {
    private static final DecodeFits FITS = DecodeFits.packaged();
    private static final List<Hardware> HARDWARE = Stream.<Hardware>concat(
                    PackagedGpus.read().stream(), PackagedDevices.read().stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "nvidia-geforce-rtx-3060-12gb, nvidia",
        "nvidia-geforce-gtx-1080-ti, nvidia-older",
        "nvidia-geforce-rtx-2080, nvidia-turing",
        "nvidia-tesla-p100-pcie-16gb, nvidia-no-dp4a",
        "nvidia-tesla-m40-24gb, nvidia-no-dp4a",
        "amd-instinct-mi300x, amd-cdna3",
        "nvidia-titan-v, nvidia-hbm",
        "nvidia-h100-pcie-80gb, nvidia-hbm",
        "amd-radeon-rx-9070-xt, amd-rdna",
        "amd-radeon-instinct-mi60, amd-hbm",
        "intel-arc-b580, intel-xe2",
        "intel-arc-a750, intel-xe"
    })
    void aGpuHasItsClass(String slug, String decodeClass) {
        assertThat(decodeClass(HARDWARE.stream().filter(one -> one.slug().equals(slug))))
                .containsExactly(decodeClass);
    }

    @ParameterizedTest
    @CsvSource({
        "Apple M2, apple",
        "Apple A18 Pro, apple",
        "Apple M4 Pro, apple-pro",
        "Apple M3 Max (40-core GPU), apple-max",
        "Apple M3 Ultra, apple-ultra",
        "NVIDIA GB10, nvidia-unified",
        "Orin, nvidia-orin",
        "Thor T5000, nvidia-unified",
        "8 x Tesla P100 SXM2 16GB, nvidia-no-dp4a",
        "8 x H200 SXM 141GB, nvidia-hbm",
        "NVIDIA GeForce RTX 5070 Ti Laptop GPU, nvidia",
        "AMD Ryzen AI Max+ 395, amd-unified",
        "Intel Core Ultra 7 258V, intel-xe2",
        "Intel Core Ultra 7 155H, intel",
        "Snapdragon X Elite, other"
    })
    void aDeviceHasTheClassOfItsChip(String chip, String decodeClass) {
        assertThat(decodeClass(HARDWARE.stream().filter(one -> chip.equals(one.chip()))))
                .containsOnly(decodeClass);
    }

    @Test
    void onlyTenstorrentAndTheCpusOfSingleBoardComputersHaveNone() {
        assertThat(HARDWARE.stream().filter(one -> FITS.of(one).isEmpty()).map(Hardware::acceleratorVendor))
                .isNotEmpty()
                .containsOnly("Broadcom", "Tenstorrent");
    }

    @Test
    void everyClassHasHardwareAndAFit() {
        assertThat(FITS.fits().keySet())
                .isEqualTo(FITS.classes().stream().map(DecodeClass::slug).collect(Collectors.toSet()))
                .isEqualTo(HARDWARE.stream()
                        .flatMap(one -> DecodeClass.of(one, FITS.classes()).stream())
                        .map(DecodeClass::slug)
                        .collect(Collectors.toSet()));
    }

    @Test
    void constantsAreOfThisWorld() {
        assertThat(FITS.fits()).allSatisfy((slug, fit) -> {
            DecodeConstants constants = fit.constants();
            assertThat(1 / (1 / constants.efficiency() + constants.coreLoad())).isBetween(0.3, 1.0);
            assertThat(constants.kQuantFactor()).isBetween(0.5, 1.1);
            assertThat(constants.msPerLayer()).isBetween(0.01, 1.0);
            assertThat(fit.dense().lowFactor()).isLessThan(1).isPositive();
            assertThat(fit.dense().highFactor()).isGreaterThan(1);
            assertThat(fit.mixture().lowFactor()).isLessThan(1).isPositive();
            assertThat(fit.mixture().highFactor()).isGreaterThan(1);
        });
    }

    /** Twice the bandwidth on the same cores is not twice the speed. */
    @Test
    void coresCountWhereTheyAreKnown() {
        DecodeFit pcie = fit("nvidia-h100-pcie-80gb");
        DecodeFit sxm = fit("nvidia-h100-sxm5-80gb");
        assertThat(sxm.constants().coreLoad())
                .isGreaterThan(pcie.constants().coreLoad())
                .isCloseTo(pcie.constants().coreLoad() * (3350.0 / 132) / (2039.0 / 114), within(1e-9));
        assertThat(sxm.constants().efficiency()).isEqualTo(pcie.constants().efficiency());
    }

    @Test
    void generationsOfAClassDiffer() {
        assertThat(fit("nvidia-geforce-rtx-3090").constants().msPerLayer())
                .isGreaterThan(fit("nvidia-geforce-rtx-5090").constants().msPerLayer());
        assertThat(FITS.fits()).containsKey("nvidia");
    }

    private static DecodeFit fit(String slug) {
        return HARDWARE.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .flatMap(FITS::of)
                .orElseThrow();
    }

    private static List<String> decodeClass(Stream<Hardware> hardware) {
        return hardware.map(one -> DecodeClass.of(one, FITS.classes())
                        .map(DecodeClass::slug)
                        .orElse("none"))
                .toList();
    }
}
