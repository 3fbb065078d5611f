package dev.headroom.catalog;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.decode.BuildAge;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.DecodeSpeed;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.Gibibyte;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Measurement;
import dev.headroom.estimate.RunOptions;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measured speeds whose model the catalog holds, beside what the estimator computes for the same. */
final class MeasuredSpeeds {
    /** No format stores a weight in less: a smaller file is a slip of the source. */
    private static final double LEAST_GB_PER_B = 1.0 / 8;
    /** How Ollama's users name what they measured: its default, with the format behind it. */
    private static final String DEFAULT_FORMAT = "Ollama default / ";

    private final Map<String, Model> models;
    private final Map<String, List<Benchmark>> byHardware;
    private final Map<Twins, List<Benchmark>> byTwins;

    MeasuredSpeeds(List<Model> models, List<Gpu> gpus, List<Benchmark> benchmarks) {
        this.models = models.stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        this.byHardware = benchmarks.stream()
                .collect(Collectors.groupingBy(one -> one.gpuSlug() == null ? one.chip() : one.gpuSlug()));
        this.byTwins = gpus.stream()
                .flatMap(gpu -> Twins.of(gpu).stream()
                        .flatMap(twins -> byHardware.getOrDefault(gpu.slug(), List.of()).stream()
                                .map(one -> Map.entry(twins, one))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** GPUs that differ in name and memory alone, as RTX 5090 and RTX 5090 D do. */
    private record Twins(String vendor, String architecture, String memoryType, double bandwidth, double perCore) {
        static Optional<Twins> of(Hardware gpu) {
            Amount perCore = HardwareShapes.FITS.cores().bandwidthPerCore(gpu);
            return gpu.vendor() == null || gpu.architecture() == null || gpu.memoryType() == null || !perCore.isKnown()
                    ? Optional.empty()
                    : Optional.of(new Twins(
                            gpu.vendor(),
                            gpu.architecture(),
                            gpu.memoryType(),
                            gpu.knownBandwidthGbPerSec().value(),
                            perCore.value()));
        }
    }

    /** What was measured on a GPU, or else on its twins, or on the chip that a device has one of. */
    List<Measurement> on(Hardware hardware, double bandwidthGbPerSec, DecodeFit fit) {
        if (hardware.acceleratorCount() > 1) {
            return List.of();
        }
        String name = hardware.chip() == null ? hardware.slug() : hardware.chip();
        List<Benchmark> own = byHardware.getOrDefault(name, List.of());
        List<Benchmark> known =
                own.isEmpty() ? Twins.of(hardware).map(byTwins::get).orElse(List.of()) : own;
        return known.stream()
                .flatMap(one -> measurement(one, own.isEmpty(), bandwidthGbPerSec, fit).stream())
                .toList();
    }

    private Optional<Measurement> measurement(
            Benchmark benchmark, boolean ofTwin, double bandwidthGbPerSec, DecodeFit fit) {
        Optional<Model> model = benchmark.huggingFaceId().map(models::get);
        return model.flatMap(known -> work(benchmark, known))
                .map(work -> new Measurement(
                        model.get().huggingFaceId(),
                        benchmark.quant().replace(DEFAULT_FORMAT, ""),
                        work.mixtureOfExperts(),
                        benchmark.depthTokens(),
                        benchmark.tokPerSec(),
                        benchmark.tokPerSec() / DecodeSpeed.tokPerSec(work, bandwidthGbPerSec, fit.constants()),
                        BuildAge.weight(benchmark.source()),
                        ofTwin,
                        benchmark.source()));
    }

    private static Optional<DecodeWork> work(Benchmark benchmark, Model model) {
        Optional<DecodeModel> decode = model.shape().decode();
        Optional<LayerMap> layers = model.shape().layers();
        return decode.isEmpty() || layers.isEmpty()
                ? Optional.empty()
                : weightsReadGb(benchmark, decode.get())
                        .map(readGb -> DecodeWork.of(
                                decode.get(),
                                layers.get(),
                                readGb,
                                benchmark.depthTokens(),
                                RunOptions.DEFAULT,
                                FormatFamily.of(benchmark.quant())));
    }

    private static Optional<Double> weightsReadGb(Benchmark benchmark, DecodeModel model) {
        double fileGb = benchmark.fileGib() == null ? 0 : benchmark.fileGib() * Gibibyte.GB;
        return fileGb / model.parametersB() >= LEAST_GB_PER_B
                ? Optional.of(model.readGb(fileGb, FormatFamily.of(benchmark.quant())))
                : Optional.ofNullable(benchmark.gbReadPerToken());
    }
}
