package dev.headroom.price;

import dev.headroom.device.DeviceEntity;
import dev.headroom.facts.KeylessEntity;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.hardware.Hardware;
import dev.headroom.price.Price.PriceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row of {@code price}: one price of a GPU or of a device; null is unknown. */
@Entity(name = "Price")
@Table(name = "price")
public class PriceEntity extends KeylessEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable GpuEntity gpu;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable DeviceEntity device;

    @Enumerated(EnumType.STRING)
    public PriceKind kind;

    public double amount;
    public String currency;
    public @Nullable String date;
    public @Nullable String provider;
    public @Nullable String note;
    public String source;

    /** Slug of the {@link Hardware}; null of a row that is not filled yet. */
    @Nullable
    String hardwareSlug() {
        return gpu != null ? gpu.slug : device != null ? device.slug : null;
    }

    /** Whether it is what a GPU tells itself, as its {@code msrpUsd}. */
    boolean isTold() {
        return gpu != null && kind == PriceKind.LAUNCH && Price.COMPARED.equals(currency);
    }
}
