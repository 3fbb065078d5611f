package dev.headroom.web.admin.facts;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.device.DeviceInput;
import dev.headroom.device.DeviceMutations;
import dev.headroom.device.DevicePayload;
import dev.headroom.device.DeviceService;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import jakarta.inject.Singleton;
import java.util.List;

/** Devices. */
@Singleton
final class DeviceRows implements RowKind<DeviceInput, Device> {
    private final DeviceMutations mutations;
    private final InputForm<DeviceInput> form;

    DeviceRows(DeviceMutations mutations, DeviceService edits) {
        this.mutations = mutations;
        this.form = InputForm.of(DeviceInput::new, edits.optionalFields(), "");
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
        return DeviceInput.of(device);
    }

    @Override
    public String references(Catalog catalog, Device device) {
        return "";
    }

    @Override
    public Outcome<Device> create(DeviceInput input) throws ApiException {
        return outcome(mutations.deviceCreate(input));
    }

    @Override
    public Outcome<Device> update(String slug, DeviceInput input, List<String> unset, Integer expectedVersion)
            throws ApiException {
        return outcome(mutations.deviceUpdate(slug, input, unset, expectedVersion));
    }

    @Override
    public Outcome<Device> delete(String slug, boolean cascade) throws ApiException {
        return outcome(mutations.deviceDelete(slug, cascade));
    }

    private static Outcome<Device> outcome(DevicePayload payload) {
        return new Outcome<>(payload.device(), payload.userErrors());
    }
}
