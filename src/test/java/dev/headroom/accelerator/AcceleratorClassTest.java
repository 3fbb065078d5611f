package dev.headroom.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.device.Device;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of the classes that describe a hardware, the narrowest is its own: by chip, then by vendor, then by kind. */
class AcceleratorClassTest {
    private static final String ANY_CHIP = null;
    private static final String ANY_VENDOR = null;
    private static final HardwareKind ANY_KIND = null;
    private static final AcceleratorClass ALL = efficient(0.1, ANY_KIND, ANY_VENDOR, ANY_CHIP);
    private static final AcceleratorClass DEVICES = efficient(0.2, HardwareKind.DEVICE, ANY_VENDOR, ANY_CHIP);
    private static final AcceleratorClass AMD = efficient(0.3, ANY_KIND, "AMD", ANY_CHIP);
    private static final AcceleratorClass AMD_DEVICES = efficient(0.4, HardwareKind.DEVICE, "AMD", ANY_CHIP);
    private static final AcceleratorClass RYZEN = efficient(0.5, ANY_KIND, ANY_VENDOR, "AMD Ryzen");
    private static final AcceleratorClass RYZEN_MAX = efficient(0.6, ANY_KIND, ANY_VENDOR, "AMD Ryzen AI Max");
    private static final List<AcceleratorClass> CLASSES = List.of(RYZEN, ALL, AMD_DEVICES, RYZEN_MAX, DEVICES, AMD);

    /** Hardware from what few classes describe to what many do. */
    private enum Case {
        INTEL_GPU(gpu("Intel"), ALL),
        ARM_PHONE(device("Arm", "Snapdragon 8"), DEVICES),
        AMD_GPU(gpu("AMD"), AMD),
        AMD_GPU_IN_ANY_CASE(gpu("amd"), AMD),
        AMD_SERVER(device("AMD", "AMD Instinct MI300X"), AMD_DEVICES),
        RYZEN_LAPTOP(device("AMD", "AMD Ryzen AI 9 HX 370"), RYZEN),
        RYZEN_MAX_MINI(device("AMD", "AMD Ryzen AI Max+ 395"), RYZEN_MAX),
        RYZEN_MAX_IN_ANY_CASE(device("AMD", "amd ryzen ai MAX+ 395"), RYZEN_MAX),
        CHIP_THAT_ONLY_NAMES_RYZEN(device("Arm", "Arm with AMD Ryzen"), DEVICES);

        private final Hardware hardware;
        private final AcceleratorClass narrowest;

        Case(Hardware hardware, AcceleratorClass narrowest) {
            this.hardware = hardware;
            this.narrowest = narrowest;
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void theNarrowestClassIsTheHardwaresOwn(Case one) {
        assertThat(AcceleratorClass.of(one.hardware, CLASSES)).hasValue(one.narrowest);
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void theOrderOfTheClassesDoesNotMatter(Case one) {
        List<AcceleratorClass> reversed = new ArrayList<>(CLASSES);
        Collections.reverse(reversed);
        assertThat(AcceleratorClass.of(one.hardware, reversed)).hasValue(one.narrowest);
    }

    @Test
    void hardwareThatNoClassDescribesHasNone() {
        assertThat(AcceleratorClass.of(gpu("Intel"), List.of(AMD, DEVICES, RYZEN)))
                .isEmpty();
        assertThat(AcceleratorClass.of(gpu("Intel"), List.of())).isEmpty();
    }

    @Test
    void theShapeTakesTheEfficiencyOfTheClass() {
        HardwareShape shape = AcceleratorClass.shape(device("AMD", "AMD Ryzen AI Max+ 395"), CLASSES);
        assertThat(shape.efficiency()).isEqualTo(Amount.of(RYZEN_MAX.efficiency()));
        assertThat(shape.memoryGb()).isEqualTo(Amount.of(128));
        assertThat(shape.bandwidthGbPerSec()).isEqualTo(Amount.of(256));
        assertThat(shape.systemMemoryBeside()).isFalse();
    }

    @Test
    void unknownFactsLeaveTheShapeOpen() {
        HardwareShape shape = AcceleratorClass.shape(gpu("Intel"), List.of(AMD));
        assertThat(shape.efficiency()).isEqualTo(Amount.UNKNOWN);
        assertThat(shape.memoryGb()).isEqualTo(Amount.UNKNOWN);
        assertThat(shape.bandwidthGbPerSec()).isEqualTo(Amount.UNKNOWN);
        assertThat(shape.systemMemoryBeside()).isTrue();
    }

    private static AcceleratorClass efficient(double efficiency, HardwareKind kind, String vendor, String chipPrefix) {
        return new AcceleratorClass("class", "Class", kind, vendor, chipPrefix, efficiency, null, null, 0, List.of());
    }

    private static Gpu gpu(String vendor) {
        return Sample.of(Gpu.class).with("vendor", vendor).make();
    }

    private static Device device(String acceleratorVendor, String chip) {
        return Sample.of(Device.class)
                .with("chip", chip)
                .with("kind", DeviceKind.MINI_PC)
                .with("memoryGb", 128.0)
                .with("bandwidthGbPerSec", 256.0)
                .with("gpuCount", 1)
                .with("acceleratorVendor", acceleratorVendor)
                .make();
    }
}
