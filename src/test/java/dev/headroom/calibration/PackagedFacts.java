package dev.headroom.calibration;

import dev.headroom.benchmark.PackagedBenchmarks;
import dev.headroom.decode.DecodeClass;
import dev.headroom.decode.DecodeFits;
import dev.headroom.device.Device;
import dev.headroom.device.PackagedDevices;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.LayerMap;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import dev.headroom.quant.PackagedQuants;
import dev.headroom.quant.Quant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The packaged facts that measurements refer to.
 *
 * @param gpus by slug
 * @param chips one device by the chip that it has
 * @param models by identifier on Hugging Face
 * @param quants by name
 * @param benchmarkModels identifiers on Hugging Face by the name in a measurement
 */
record PackagedFacts(
        Map<String, Hardware> gpus,
        Map<String, Hardware> chips,
        Map<String, Model> models,
        Map<String, Quant> quants,
        List<DecodeClass> classes,
        Map<String, String> benchmarkModels) {

    static PackagedFacts read() {
        return new PackagedFacts(
                PackagedGpus.read().stream().collect(Collectors.toMap(Gpu::slug, Function.identity())),
                PackagedDevices.read().stream()
                        .collect(Collectors.toMap(Device::chip, Function.identity(), (one, other) -> one)),
                PackagedModels.read().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity())),
                PackagedQuants.read().stream().collect(Collectors.toMap(Quant::name, Function.identity())),
                DecodeFits.packagedClasses(),
                PackagedBenchmarks.huggingFaceIds());
    }

    /** The model that a measurement means. */
    Model model(String benchmarkModel) {
        return models.get(Optional.ofNullable(benchmarkModels.get(benchmarkModel))
                .orElseThrow(() -> new IllegalStateException("benchmark_models.csv lacks " + benchmarkModel)));
    }

    /** What decode speed follows from, of a model that was measured. */
    DecodeModel decode(Model model) {
        return model.decode()
                .orElseThrow(
                        () -> new IllegalStateException("models.csv knows too little of " + model.huggingFaceId()));
    }

    /** The layers of a model that was measured. */
    LayerMap layers(Model model) {
        return model.layerFacts()
                .map()
                .orElseThrow(() -> new IllegalStateException("models.csv lacks layers of " + model.huggingFaceId()));
    }

    /** The class of a hardware that was measured. */
    DecodeClass decodeClass(Hardware hardware) {
        return DecodeClass.of(hardware, classes)
                .orElseThrow(
                        () -> new IllegalStateException("decode_classes.csv describes no class of " + hardware.slug()));
    }
}
