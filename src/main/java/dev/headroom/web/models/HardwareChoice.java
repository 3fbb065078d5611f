package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.device.DeviceKind;
import dev.headroom.error.BadInputException;
import dev.headroom.gpu.GpuSegment;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Parameters;
import java.util.List;
import java.util.Optional;

/** Which hardware to show for a model, and in which order. */
record HardwareChoice(
        Optional<String> vendor,
        Segment segment,
        Optional<DeviceKind> kind,
        Optional<Double> leastMemoryGb,
        Optional<Integer> leastTokPerSec,
        Order order) {
    static final String VENDOR = "vendor";
    static final String SEGMENT = "segment";
    static final String KIND = "kind";
    static final String MEMORY = "memory";
    static final String SPEED = "speed";
    static final String SORT = "sort";
    private static final double MOST_MEMORY_GB = 1_000_000;

    /** Markets of GPUs, or all of them. */
    enum Segment {
        CONSUMER,
        WORKSTATION,
        DATACENTER,
        LAPTOP,
        ALL
    }

    /** Orders within a tier. */
    enum Order {
        SPEED(CompatibilityOrderField.TOK_PER_SEC, Direction.DESC),
        MEMORY(CompatibilityOrderField.MEMORY, Direction.ASC),
        CONTEXT(CompatibilityOrderField.MAX_CONTEXT, Direction.DESC),
        PRICE(CompatibilityOrderField.PRICE, Direction.ASC),
        NEWEST(CompatibilityOrderField.HARDWARE_RELEASE_DATE, Direction.DESC),
        NAME(CompatibilityOrderField.HARDWARE_NAME, Direction.ASC);

        private final CompatibilityOrder order;

        Order(CompatibilityOrderField field, Direction direction) {
            this.order = new CompatibilityOrder(field, direction);
        }
    }

    static HardwareChoice of(Parameters parameters) throws BadInputException {
        return new HardwareChoice(
                parameters.text(VENDOR),
                parameters.choice(SEGMENT, Segment.class).orElse(Segment.CONSUMER),
                parameters.choice(KIND, DeviceKind.class),
                parameters.number(MEMORY, 0, MOST_MEMORY_GB),
                parameters.integer(SPEED, 0, Integer.MAX_VALUE),
                parameters.choice(SORT, Order.class).orElse(Order.SPEED));
    }

    boolean passes(Compatibility row) {
        return passesGpu(row)
                && passesDevice(row)
                && vendor.map(name -> name.equalsIgnoreCase(row.hardware().acceleratorVendor()))
                        .orElse(true)
                && leastMemoryGb
                        .map(least -> row.hardware().memoryGb() != null
                                && row.hardware().memoryGb() >= least)
                        .orElse(true)
                && leastTokPerSec
                        .map(least -> row.estimatedTokPerSec() != null && row.estimatedTokPerSec() >= least)
                        .orElse(true);
    }

    private boolean passesGpu(Compatibility row) {
        return row.getGpu() == null
                || segment == Segment.ALL
                || row.getGpu().segment() == GpuSegment.valueOf(segment.name());
    }

    private boolean passesDevice(Compatibility row) {
        return row.getDevice() == null || kind.isEmpty() || row.getDevice().kind() == kind.get();
    }

    Sorting<Compatibility> sorting() {
        return new Sorting<>("fit", List.of(order.order), row -> row.hardware().slug());
    }
}
