package dev.headroom.device;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of devices.csv as the snapshot holds them, without a database. */
public final class PackagedDevices {
    private PackagedDevices() {}

    public static List<Device> read() {
        return PackagedRows.read("devices.csv").stream()
                .map(row -> {
                    DeviceEntity entity = new DeviceEntity();
                    entity.read(row);
                    return Device.of(entity);
                })
                .toList();
    }
}
