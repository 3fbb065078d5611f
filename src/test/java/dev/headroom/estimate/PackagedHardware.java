package dev.headroom.estimate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.device.Device;
import dev.headroom.device.DeviceKind;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.GpuSegment;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The hardware of the packaged fact tables, with the facts that speed follows from. */
record PackagedHardware(List<Hardware> hardware, List<AcceleratorClass> classes) {

    static PackagedHardware read() {
        Stream<Hardware> gpus = rows("gpus.csv").stream().map(PackagedHardware::gpu);
        Stream<Hardware> devices = rows("devices.csv").stream().map(PackagedHardware::device);
        return new PackagedHardware(Stream.concat(gpus, devices).toList(),
                rows("accelerator_classes.csv").stream().map(PackagedHardware::acceleratorClass).toList());
    }

    /** What the estimator takes of the hardware with this name. */
    HardwareShape shape(String name) {
        Hardware named = hardware.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("the fact tables lack " + name));
        return AcceleratorClass.shape(named, classes);
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = PackagedHardware.class.getResourceAsStream("/catalog/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gpu gpu(NamedCsvRecord row) {
        return new Gpu(row.getField("slug"), row.getField("name"), row.getField("vendor"), row.getField("architecture"),
                GpuSegment.valueOf(constant(row, "segment")), number(row, "memory_gb"), null, null, number(row, "bandwidth_gb_s"),
                null, null, null, null, null, 0, List.of());
    }

    private static Device device(NamedCsvRecord row) {
        return new Device(row.getField("slug"), row.getField("name"), text(row, "vendor"), row.getField("chip"),
                DeviceKind.valueOf(constant(row, "kind")), number(row, "memory_gb"), null, number(row, "bandwidth_gb_s"),
                Integer.parseInt(row.getField("n_gpus")), row.getField("accelerator_vendor"), List.of(), List.of(), null, 0, List.of());
    }

    private static AcceleratorClass acceleratorClass(NamedCsvRecord row) {
        HardwareKind kind = text(row, "hardware_kind") == null ? null : HardwareKind.valueOf(constant(row, "hardware_kind"));
        return new AcceleratorClass(row.getField("class"), row.getField("name"), kind, text(row, "accelerator_vendor"),
                text(row, "chip_prefix"), number(row, "efficiency"), List.of());
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : row.getField(column);
    }

    private static Double number(NamedCsvRecord row, String column) {
        return text(row, column) == null ? null : Double.valueOf(row.getField(column));
    }

    private static String constant(NamedCsvRecord row, String column) {
        return row.getField(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
