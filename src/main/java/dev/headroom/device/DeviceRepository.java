package dev.headroom.device;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Devices in the database. */
@ApplicationScoped
public class DeviceRepository implements PanacheRepository<DeviceEntity>, PackagedTable {
    @Override
    public String file() {
        return "devices.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(device -> device.slug).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return row.text("slug");
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(DeviceEntity::of));
    }

    /** All devices as the snapshot holds them. */
    public List<Device> snapshot() {
        return streamAll().map(Device::of).toList();
    }
}
