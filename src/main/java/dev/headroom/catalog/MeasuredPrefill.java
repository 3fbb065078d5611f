package dev.headroom.catalog;

import dev.headroom.estimate.Gibibyte;
import dev.headroom.estimate.Prefill;
import dev.headroom.estimate.PrefillFormat;
import dev.headroom.estimate.PrefillMeasurement;
import dev.headroom.estimate.PrefillModel;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.Throughput;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.throughput.PrefillFits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The prompts that were read on hardware, beside what the estimator computes for the same. */
final class MeasuredPrefill {
    private static final Map<String, List<FactRow>> BY_HARDWARE =
            EstimatorFiles.rows("prefill_measurements.csv").stream()
                    .filter(row -> !row.either("early_build", "yes", "no"))
                    .collect(Collectors.groupingBy(row -> row.text("hardware")));

    private final Map<String, Model> models;

    MeasuredPrefill(List<Model> models) {
        this.models = models.stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
    }

    /**
     * What was measured on a GPU, or on the chip that a device has one of, with any count of cores: where the device
     * may have several counts, none is known to be its own.
     */
    List<PrefillMeasurement> on(Hardware hardware, double bandwidthGbPerSec, PrefillFits fits) {
        String name = hardware.chip() == null ? hardware.slug() : hardware.chip();
        Optional<Throughput> own = fits.of(hardware).map(Prefill::throughput);
        return hardware.acceleratorCount() > 1
                ? List.of()
                : BY_HARDWARE.getOrDefault(name, List.of()).stream()
                        .flatMap(row -> fits.of(hardware, row.optionalCount("gpu_cores")).stream()
                                .flatMap(prefill -> measurement(row, prefill, own, bandwidthGbPerSec).stream()))
                        .toList();
    }

    /** @param own throughput of the hardware itself */
    private Optional<PrefillMeasurement> measurement(
            FactRow row, Prefill prefill, Optional<Throughput> own, double bandwidthGbPerSec) {
        String name = row.text("hf_id");
        Optional<PrefillModel> known = Optional.ofNullable(models.get(name))
                .flatMap(model -> model.shape().prefill());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var prompt = new Prompt(row.count("prompt_tokens"), row.count("depth_tokens"));
        double computed = prefill.computed(
                known.get(),
                row.positive("file_gib") * Gibibyte.GB,
                prompt,
                row.count("ubatch"),
                PrefillFormat.of(row.text("quant")),
                bandwidthGbPerSec);
        return Optional.of(new PrefillMeasurement(
                name,
                row.text("quant"),
                known.get().expertsB() > 0,
                prompt,
                prompt.atOnce(row.count("ubatch")),
                row.optionalCount("gpu_cores") == null || own.equals(Optional.of(prefill.throughput())),
                row.positive("tok_s") / computed,
                row.count("rows"),
                row.text("source")));
    }
}
