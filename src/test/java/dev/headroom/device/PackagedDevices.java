package dev.headroom.device;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of devices.csv as the snapshot holds them, without a database. */
public final class PackagedDevices {
    private PackagedDevices() {}

    public static List<Device> read() {
        var facts = new DeviceFacts();
        return PackagedRows.read("devices.csv").stream()
                .map(row -> {
                    DeviceEntity entity = new DeviceEntity();
                    facts.read(entity, row);
                    return facts.record(entity);
                })
                .toList();
    }
}
