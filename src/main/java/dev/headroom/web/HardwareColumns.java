package dev.headroom.web;

import dev.headroom.hardware.Hardware;

/** The facts of hardware that tables show. */
public final class HardwareColumns {
    public static final Column<Hardware> MEMORY = Column.number("Memory", "GB", Hardware::memoryGb, Format::number);

    private HardwareColumns() {}

    /** Its name, which leads to its page. */
    public static Column<Hardware> name(String label) {
        return Column.text(label, Hardware::name).linkedTo(Paths::of);
    }
}
