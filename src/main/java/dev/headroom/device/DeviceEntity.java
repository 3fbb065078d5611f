package dev.headroom.device;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
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

    void read(FactRow row) {
        slug = row.slug("slug");
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

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("slug", slug)
                .text("name", name)
                .text("vendor", vendor)
                .text("chip", chip)
                .constant("kind", kind)
                .number("memory_gb", memoryGb)
                .text("memory_type", memoryType)
                .number("bandwidth_gb_s", bandwidthGbPerSec)
                .number("n_gpus", gpuCount)
                .text("accelerator_vendor", acceleratorVendor)
                .text("backend", backends)
                .text("os", operatingSystems)
                .text("release_date", releaseDate)
                .text("source", source);
    }
}
