package dev.headroom.web.machines;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.device.Device;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a hardware, fact by fact and in a sentence. */
final class HardwareFacts {
    private HardwareFacts() {}

    static List<Fact> of(Hardware hardware, List<AcceleratorClass> classes) {
        Stream<Fact> own = hardware instanceof Gpu gpu ? gpu(gpu) : device((Device) hardware);
        Optional<AcceleratorClass> accelerator = AcceleratorClass.of(hardware, classes);
        Stream<Fact> speed = Stream.of(new Fact(
                "Share of the bandwidth that SIMPLE counts on",
                accelerator
                        .map(one -> "%s (%s)".formatted(Format.number(one.efficiency()), one.name()))
                        .orElse(Format.UNKNOWN)));
        return Stream.of(own, speed).flatMap(facts -> facts).toList();
    }

    private static Stream<Fact> gpu(Gpu gpu) {
        return Stream.of(
                new Fact("Vendor", gpu.vendor()),
                new Fact("Architecture", gpu.architecture()),
                new Fact("Segment", Format.words(gpu.segment())),
                new Fact("Memory", unit(gpu.memoryGb(), "GB") + ", " + Format.known(gpu.memoryType())),
                new Fact("Memory bus", gpu.busWidthBits() == null ? Format.UNKNOWN : gpu.busWidthBits() + " bit"),
                new Fact("Memory bandwidth", unit(gpu.bandwidthGbPerSec(), "GB/s")),
                new Fact("FP16 throughput", unit(gpu.fp16Tflops(), "TFLOPS")),
                new Fact("Thermal design power", gpu.tdpWatts() == null ? Format.UNKNOWN : gpu.tdpWatts() + " W"),
                new Fact(
                        "Price at launch", gpu.msrpUsd() == null ? Format.UNKNOWN : "$" + Format.number(gpu.msrpUsd())),
                new Fact("Released", Format.known(gpu.releaseDate())),
                new Fact("Instruction set", Format.known(gpu.instructionSet())));
    }

    private static Stream<Fact> device(Device device) {
        return Stream.of(
                new Fact("Vendor", Format.known(device.vendor())),
                new Fact("Chip", device.chip()),
                new Fact("Kind", Format.words(device.kind())),
                new Fact("Memory", unit(device.memoryGb(), "GB") + ", " + Format.known(device.memoryType())),
                new Fact("Memory bandwidth", unit(device.bandwidthGbPerSec(), "GB/s")),
                new Fact("GPUs", Format.count(device.gpuCount())),
                new Fact("Backends", String.join(", ", device.backends())),
                new Fact("Operating systems", String.join(", ", device.operatingSystems())),
                new Fact("Released", Format.known(device.releaseDate())));
    }

    static String sentence(Hardware hardware) {
        String what = hardware instanceof Gpu gpu
                ? "a %s GPU by %s".formatted(Format.words(gpu.segment()), gpu.vendor())
                : "a %s on %s".formatted(Format.words(((Device) hardware).kind()), hardware.chip());
        return "%s is %s with %s of memory and a memory bandwidth of %s."
                .formatted(
                        hardware.name(),
                        what,
                        hardware.memoryGb() == null ? "an unknown size" : Format.number(hardware.memoryGb()) + " GB",
                        hardware.bandwidthGbPerSec() == null
                                ? Format.UNKNOWN + " size"
                                : Format.number(hardware.bandwidthGbPerSec()) + " GB/s");
    }

    private static String unit(@Nullable Double value, String unit) {
        return value == null ? Format.UNKNOWN : Format.number(value) + ' ' + unit;
    }
}
