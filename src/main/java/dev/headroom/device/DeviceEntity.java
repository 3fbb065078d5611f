package dev.headroom.device;

import dev.headroom.device.Device.DeviceKind;
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
}
