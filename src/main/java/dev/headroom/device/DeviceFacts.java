package dev.headroom.device;

import dev.headroom.device.Device.DeviceKind;
import dev.headroom.facts.Facts;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a device. */
@Singleton
@RegisterForReflection(targets = {DeviceEntity.class, DeviceInput.class, Device.class})
public final class DeviceFacts extends Facts<DeviceEntity, DeviceInput, Device> {
    DeviceFacts() {
        super(DeviceEntity.class, DeviceInput::new, Device.class);
        slug("slug");
        text("name").required().upTo(200);
        text("vendor").upTo(100);
        text("chip").required().upTo(100);
        constant("kind", DeviceKind.class).required();
        number("memoryGb").between(0.5, 100_000);
        text("memoryType").upTo(50);
        number("bandwidthGbPerSec").csv("bandwidth_gb_s").requiredOfNew().between(1, 1_000_000);
        count("gpuCount").csv("n_gpus").initially(1).between(1, 10_000);
        text("acceleratorVendor").required().upTo(100);
        names("backends").csv("backend").required();
        names("operatingSystems").csv("os").required();
        date("releaseDate");
        source("source").required();
    }
}
