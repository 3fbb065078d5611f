package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.device.DeviceKind;
import dev.headroom.hardware.Hardware;
import dev.headroom.options.EstimationMethod;
import dev.headroom.web.Option;
import dev.headroom.web.Parameters;
import dev.headroom.web.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which GPUs and which devices run a model, with the form that filters and sorts them.
 *
 * @param segment     GPUs shown, as words
 * @param intervals   whether speeds come with intervals
 */
public record RunsOn(String path, List<Map.Entry<String, String>> hidden, List<Option> vendors, List<Option> segments, List<Option> kinds,
                     List<Option> orders, String leastMemory, String leastSpeed, String segment, HardwareTiers gpus, HardwareTiers devices,
                     boolean intervals) {

    static RunsOn of(Chosen chosen, HardwareChoice choice, List<Compatibility> gpus, List<Compatibility> devices) {
        return new RunsOn(chosen.visit().path(), chosen.address().hidden(Set.of(HardwareChoice.VENDOR, HardwareChoice.SEGMENT, HardwareChoice.KIND,
                HardwareChoice.MEMORY, HardwareChoice.SPEED, HardwareChoice.SORT)), vendors(chosen, choice),
                options(HardwareChoice.Segment.values(), choice.segment()), kinds(choice),
                options(HardwareChoice.Order.values(), choice.order()), choice.leastMemoryGb().map(Shown::number).orElse(""),
                choice.leastTokPerSec().map(String::valueOf).orElse(""),
                choice.segment() == HardwareChoice.Segment.ALL ? "" : Shown.words(choice.segment()),
                HardwareTiers.of(gpus), HardwareTiers.of(devices), chosen.method() == EstimationMethod.DETAILED);
    }

    private static List<Option> vendors(Chosen chosen, HardwareChoice choice) {
        return Stream.concat(Stream.of(new Option("", "any", choice.vendor().isEmpty())),
                chosen.catalog().hardware().all().stream().map(Hardware::acceleratorVendor).distinct().sorted()
                        .map(name -> new Option(name, name, choice.vendor().filter(name::equalsIgnoreCase).isPresent()))).toList();
    }

    private static List<Option> kinds(HardwareChoice choice) {
        return Stream.concat(Stream.of(new Option("", "any", choice.kind().isEmpty())), Arrays.stream(DeviceKind.values())
                .map(kind -> new Option(Parameters.word(kind), Shown.words(kind), choice.kind().filter(kind::equals).isPresent()))).toList();
    }

    private static List<Option> options(Enum<?>[] constants, Enum<?> chosen) {
        return Arrays.stream(constants).map(one -> new Option(Parameters.word(one), Shown.words(one), one == chosen)).toList();
    }
}
