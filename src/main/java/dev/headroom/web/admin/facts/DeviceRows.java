package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.device.DeviceInput;
import dev.headroom.device.DeviceService;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.Paths;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Devices. */
@Singleton
final class DeviceRows implements RowKind<DeviceInput, Device> {
    private final Access access;
    private final DeviceService devices;
    private final InputForm<DeviceInput> form;

    DeviceRows(Access access, DeviceService devices) {
        this.access = access;
        this.devices = devices;
        this.form = InputForm.of(devices.facts(), "");
    }

    @Override
    public String path() {
        return "devices";
    }

    @Override
    public String one() {
        return "device";
    }

    @Override
    public String many() {
        return "devices";
    }

    @Override
    public InputForm<DeviceInput> form() {
        return form;
    }

    @Override
    public SlugIndex<Device> rows(Catalog catalog) {
        return catalog.devices();
    }

    @Override
    public Optional<SearchKind> searched() {
        return Optional.of(SearchKind.DEVICE);
    }

    @Override
    public Row row(Device device) {
        return new Row(
                device.slug(),
                device.name(),
                "%s, %s GB".formatted(device.chip(), Format.number(device.memoryGb())),
                device.version(),
                device.sources(),
                Paths.of(device));
    }

    @Override
    public DeviceInput facts(Device device) {
        return devices.facts().entered(device);
    }

    @Override
    public String references(Catalog catalog, Device device) {
        int prices = catalog.prices().rows(device);
        return prices == 0 ? "" : Format.counted(prices, "price", "prices");
    }

    @Override
    public Optional<Gap> gap(Catalog catalog, Device device) {
        return AcceleratorClassRows.gap(catalog, device);
    }

    @Override
    public List<Link> related(Device device) {
        return List.of(
                Related.list("Prices", "prices", device.slug()),
                Related.add("Add a price", "prices", "hardware", device.slug()),
                Related.list("Measurements of its chip", "benchmarks", device.chip()),
                Related.add("Add a measurement", "benchmarks", "chip", device.chip()));
    }

    @Override
    public Optional<LinkedRowService<?, ?, Device>> linked() {
        return Optional.of(devices);
    }

    @Override
    public Outcome<Device> create(DeviceInput input) throws ApiException {
        return devices.create(access.require(Role.EDITOR), input);
    }

    @Override
    public Outcome<Device> update(String slug, DeviceInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return devices.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion);
    }

    @Override
    public Outcome<Device> delete(String slug, boolean cascade) throws ApiException {
        return devices.delete(access.require(Role.EDITOR), slug, cascade);
    }
}
