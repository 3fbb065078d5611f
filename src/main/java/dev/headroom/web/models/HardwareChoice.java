package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.compatibility.DeviceFitFilter;
import dev.headroom.compatibility.GpuFitFilter;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.device.DeviceFilter.DeviceKindFilter;
import dev.headroom.error.BadInputException;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.StringFilter;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.gpu.GpuFilter.GpuSegmentFilter;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Parameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    boolean passes(Compatibility row, BuyingPrices prices) {
        return row.getGpu() == null
                ? DeviceFitFilter.passes(devices(), Found.EVERYTHING, row, prices)
                : GpuFitFilter.passes(gpus(), Found.EVERYTHING, row, prices);
    }

    /** What is asked of GPUs. */
    GpuFitFilter gpus() {
        var filter = new GpuFitFilter();
        filter.vendor = vendorFilter();
        filter.memoryGb = least(leastMemoryGb);
        filter.tokPerSec = least(leastTokPerSec);
        if (segment != Segment.ALL) {
            filter.segment = new GpuSegmentFilter();
            filter.segment.eq = GpuSegment.valueOf(segment.name());
        }
        return filter;
    }

    /** What is asked of devices. */
    DeviceFitFilter devices() {
        var filter = new DeviceFitFilter();
        filter.acceleratorVendor = vendorFilter();
        filter.memoryGb = least(leastMemoryGb);
        filter.tokPerSec = least(leastTokPerSec);
        if (kind.isPresent()) {
            filter.kind = new DeviceKindFilter();
            filter.kind.eq = kind.get();
        }
        return filter;
    }

    /** Tier by tier. */
    Sorting<Compatibility> sorting() {
        return new Sorting<>(
                "fit",
                List.of(new CompatibilityOrder(CompatibilityOrderField.FIT, Direction.ASC), order.order),
                row -> row.hardware().slug());
    }

    private @Nullable StringFilter vendorFilter() {
        if (vendor.isEmpty()) {
            return null;
        }
        var filter = new StringFilter();
        filter.eq = vendor.get();
        return filter;
    }

    private static @Nullable FloatRange least(Optional<? extends Number> least) {
        return least.isEmpty() ? null : new FloatRange(null, least.get().doubleValue(), null, null, null);
    }
}
