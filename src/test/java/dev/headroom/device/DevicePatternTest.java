package dev.headroom.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of devices follow one pattern: what it is called, its chip where that tells it apart, its memory. */
class DevicePatternTest {
    private static final List<Device> DEVICES = PackagedDevices.read();

    @Test
    void theMemoryStandsLastInParenthesesAndApartFromItsUnit() {
        assertThat(DEVICES)
                .extracting(Device::name)
                .filteredOn(name -> name.matches(".*\\d ?GB\\b.*"))
                .hasSizeGreaterThan(200)
                .allMatch(name -> name.matches(".* \\((.*[, ])?\\d+ GB\\)"));
    }

    @Test
    void screensAreMeasuredByTheSignForInches() {
        assertThat(DEVICES).extracting(Device::name).noneMatch(name -> name.contains("inch"));
    }

    @Test
    void everyMacTellsItsMemory() {
        assertThat(DEVICES)
                .filteredOn(device -> device.name().matches("(MacBook|Mac|iMac) .*"))
                .hasSizeGreaterThan(150)
                .allMatch(device -> device.name().endsWith(" (%.0f GB)".formatted(device.memoryGb())));
    }
}
