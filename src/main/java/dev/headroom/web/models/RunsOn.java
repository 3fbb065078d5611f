package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which GPUs and which devices run a model, with the form that filters and sorts them.
 *
 * @param segment GPUs shown, as words
 * @param intervals whether speeds come with intervals
 */
public record RunsOn(
        String path,
        List<Map.Entry<String, String>> hidden,
        List<Option> vendors,
        List<Option> segments,
        List<Option> kinds,
        List<Option> orders,
        String leastMemory,
        String leastSpeed,
        String segment,
        HardwareTiers gpus,
        HardwareTiers devices,
        boolean intervals) {

    private static final int MOST_GPUS = 96;
    private static final int MOST_DEVICES = 215;

    /** What a page has room for, counted in devices; a row of another long table takes the room of three. */
    private static final int ROOM = 330;

    private static final int ROOM_OF_A_ROW = 3;

    /** @param otherRows rows of long tables on the same page, which leave the less room for devices */
    static RunsOn of(
            ModelSelection selection,
            HardwareChoice choice,
            List<Compatibility> gpus,
            List<Compatibility> devices,
            int otherRows) {
        boolean intervals = selection.method().hasIntervals();
        return new RunsOn(
                selection.visit().path(),
                selection
                        .address()
                        .hidden(Set.of(
                                HardwareChoice.VENDOR,
                                HardwareChoice.SEGMENT,
                                HardwareChoice.KIND,
                                HardwareChoice.MEMORY,
                                HardwareChoice.SPEED,
                                HardwareChoice.SORT)),
                Options.any(
                        selection.catalog().hardware().all().stream().map(Hardware::acceleratorVendor),
                        choice.vendor()),
                Options.of(HardwareChoice.Segment.values(), choice.segment()),
                Options.any(DeviceKind.values(), choice.kind()),
                Options.of(HardwareChoice.Order.values(), choice.order()),
                choice.leastMemoryGb().map(Format::number).orElse(""),
                choice.leastTokPerSec().map(String::valueOf).orElse(""),
                choice.segment() == HardwareChoice.Segment.ALL ? "" : Format.words(choice.segment()),
                HardwareTiers.of("gpus", "GPU", selection, gpus, MOST_GPUS),
                HardwareTiers.of(
                        "devices",
                        "Device",
                        selection,
                        devices,
                        Math.max(0, Math.min(MOST_DEVICES, ROOM - ROOM_OF_A_ROW * otherRows))),
                intervals);
    }
}
