package dev.headroom.device;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code device}; null is unknown. {@code backends} and {@code operatingSystems} are parted by {@code |}. */
@Entity(name = "Device")
@Table(name = "device")
public class DeviceEntity extends PanacheEntity {
    @Version
    public int version;
    public String slug;
    public String name;
    public String vendor;
    public String chip;
    @Enumerated(EnumType.STRING)
    public DeviceKind kind;
    public Double memoryGb;
    public String memoryType;
    public Double bandwidthGbPerSec;
    public int gpuCount;
    public String acceleratorVendor;
    public String backends;
    public String operatingSystems;
    public String releaseDate;
    public String source;

    static DeviceEntity of(CsvRow row) {
        var device = new DeviceEntity();
        device.slug = row.text("slug");
        device.name = row.text("name");
        device.vendor = row.optionalText("vendor");
        device.chip = row.text("chip");
        device.kind = row.constant("kind", DeviceKind.class);
        device.memoryGb = row.optionalPositive("memory_gb");
        device.memoryType = row.optionalText("memory_type");
        device.bandwidthGbPerSec = row.optionalPositive("bandwidth_gb_s");
        device.gpuCount = row.count("n_gpus");
        device.acceleratorVendor = row.text("accelerator_vendor");
        device.backends = row.text("backend");
        device.operatingSystems = row.text("os");
        device.releaseDate = row.optionalDate("release_date");
        device.source = row.text("source");
        return device;
    }
}
