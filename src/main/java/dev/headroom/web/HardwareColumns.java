package dev.headroom.web;

import dev.headroom.device.Device;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;

/** The facts of hardware that tables show. */
public final class HardwareColumns {
    public static final Column<Hardware> VENDOR = Column.text("Vendor", Hardware::vendor);
    public static final Column<Hardware> MEMORY = Column.number("Memory", "GB", Hardware::memoryGb, Format::number);
    public static final Column<Hardware> MEMORY_TYPE = Column.text("Memory type", Hardware::memoryType);
    public static final Column<Hardware> BANDWIDTH =
            Column.number("Memory bandwidth", "GB/s", Hardware::bandwidthGbPerSec, Format::number);
    public static final Column<Hardware> FP16_THROUGHPUT =
            Column.number("FP16 throughput", "TFLOPS", Hardware::fp16Tflops, Format::number);
    public static final Column<Hardware> DESIGN_POWER = Column.number(
            "Thermal design power", "W", one -> one instanceof Gpu gpu ? gpu.tdpWatts() : null, Format::count);
    public static final Column<Hardware> PRICE =
            Column.number("Price at launch", "$", one -> one instanceof Gpu gpu ? gpu.msrpUsd() : null, Format::number);
    public static final Column<Hardware> RELEASED = Column.date("Released", Hardware::releaseDate);
    public static final Column<Gpu> SEGMENT = Column.words("Segment", Gpu::segment);
    public static final Column<Device> CHIP = Column.text("Chip", Device::chip);
    public static final Column<Device> KIND = Column.words("Kind", Device::kind);

    private HardwareColumns() {}

    /** Its name, which leads to its page. */
    public static Column<Hardware> name(String label) {
        return Column.text(label, Hardware::name).linkedTo(Paths::of);
    }
}
