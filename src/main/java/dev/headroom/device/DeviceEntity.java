package dev.headroom.device;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code device}; null is unknown. {@code backends} and {@code operatingSystems} are parted by {@code |}. */
@Entity(name = "Device")
@Table(name = "device")
public class DeviceEntity extends PackagedEntity {
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

    void read(CsvRow row) {
        slug = row.text("slug");
        name = row.text("name");
        vendor = row.optionalText("vendor");
        chip = row.text("chip");
        kind = row.constant("kind", DeviceKind.class);
        memoryGb = row.optionalPositive("memory_gb");
        memoryType = row.optionalText("memory_type");
        bandwidthGbPerSec = row.optionalPositive("bandwidth_gb_s");
        gpuCount = row.count("n_gpus");
        acceleratorVendor = row.text("accelerator_vendor");
        backends = row.text("backend");
        operatingSystems = row.text("os");
        releaseDate = row.optionalDate("release_date");
        source = row.text("source");
    }
}
