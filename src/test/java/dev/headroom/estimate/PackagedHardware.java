package dev.headroom.estimate;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.accelerator.PackagedAcceleratorClasses;
import dev.headroom.device.PackagedDevices;
import dev.headroom.device.SeedDevice;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.stream.Stream;

/** The hardware of the packaged fact tables, with the facts that speed follows from. */
record PackagedHardware(List<Hardware> hardware, List<AcceleratorClass> classes) {

    static PackagedHardware read() {
        return new PackagedHardware(
                Stream.<Hardware>concat(PackagedGpus.read().stream(), PackagedDevices.read().stream())
                        .toList(),
                PackagedAcceleratorClasses.read());
    }

    /** What the estimator takes of the hardware that the page the project started from calls so. */
    HardwareShape shape(String name) {
        Hardware named = hardware.stream()
                .filter(one -> SeedDevice.key(one.name()).equals(SeedDevice.key(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the fact tables lack " + name));
        return AcceleratorClass.shape(named, classes);
    }
}
