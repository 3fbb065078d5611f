package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What others are shown on: models of every size, and hardware of every size of memory. */
final class TypicalSelection {
    private static final double[] PARAMETERS_B = {0, 2, 5, 10, 20, 40, 80, 200, Double.POSITIVE_INFINITY};
    private static final int MODELS_OF_A_SIZE = 2;
    private static final List<Integer> GPU_GB = List.of(8, 12, 16, 24, 32);
    private static final List<Integer> SERVER_GPU_GB = List.of(80, 141);
    private static final List<Integer> DEVICE_GB = List.of(16, 32, 64, 128);
    private static final Set<DeviceKind> COMPUTERS = Set.of(DeviceKind.LAPTOP, DeviceKind.DESKTOP, DeviceKind.MINI_PC);
    private static final Comparator<Hardware> NEWEST = Comparator.comparing(Hardware::releaseDate)
            .thenComparing(Hardware::bandwidthGbPerSec)
            .thenComparing(Hardware::slug);

    private TypicalSelection() {}

    /** The most downloaded models of each size that write text, the smallest first. */
    static List<Model> models(Catalog catalog) {
        return IntStream.range(1, PARAMETERS_B.length)
                .boxed()
                .flatMap(step -> catalog.models().all().stream()
                        .filter(model -> model.category() != ModelCategory.EMBEDDING && model.downloads() != null)
                        .filter(model -> model.parametersB() >= PARAMETERS_B[step - 1]
                                && model.parametersB() < PARAMETERS_B[step])
                        .sorted(Comparator.comparing(Model::downloads)
                                .reversed()
                                .thenComparing(Model::slug))
                        .limit(MODELS_OF_A_SIZE)
                        .sorted(Comparator.comparingDouble(Model::parametersB)))
                .toList();
    }

    /**
     * The most measured consumer GPU of each size of memory, the same for data centres and for computers whose memory
     * is shared.
     */
    static List<Hardware> hardware(Catalog catalog) {
        Map<String, Long> measured = catalog.benchmarks().stream()
                .collect(Collectors.groupingBy(
                        one -> one.gpuSlug() == null ? one.chip() : one.gpuSlug(), Collectors.counting()));
        return Stream.of(
                        GPU_GB.stream()
                                .map(gb -> mostMeasured(
                                        measured,
                                        catalog.gpus().all(),
                                        gb,
                                        gpu -> gpu.segment() == GpuSegment.CONSUMER)),
                        SERVER_GPU_GB.stream()
                                .map(gb -> mostMeasured(
                                        measured,
                                        catalog.gpus().all(),
                                        gb,
                                        gpu -> gpu.segment() == GpuSegment.DATACENTER)),
                        DEVICE_GB.stream()
                                .map(gb -> mostMeasured(
                                        measured,
                                        catalog.devices().all(),
                                        gb,
                                        device -> COMPUTERS.contains(device.kind()))))
                .flatMap(some -> some)
                .flatMap(Optional::stream)
                .toList();
    }

    private static <H extends Hardware> Optional<Hardware> mostMeasured(
            Map<String, Long> measured, List<H> all, int gb, Predicate<H> passes) {
        return all.stream()
                .filter(one -> one.memoryGb() != null
                        && one.memoryGb() == gb
                        && one.releaseDate() != null
                        && one.bandwidthGbPerSec() != null)
                .filter(passes)
                .map(one -> (Hardware) one)
                .max(Comparator.comparing((Hardware one) ->
                                measured.getOrDefault(one.chip() == null ? one.slug() : one.chip(), 0L))
                        .thenComparing(NEWEST));
    }
}
