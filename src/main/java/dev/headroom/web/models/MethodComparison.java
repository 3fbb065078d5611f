package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.WeightBasis;
import dev.headroom.model.WeightSize;
import dev.headroom.web.Format;
import java.util.ArrayList;
import java.util.List;

/** Both methods side by side, with what makes them differ. */
public record MethodComparison(List<Row> rows, String quant, String context) {
    private static final List<String> EXAMPLES =
            List.of("nvidia-geforce-rtx-4090", "nvidia-geforce-rtx-3060-12gb", "macbook-pro-16-inch-m4-max-48-gb");

    /** One term by both methods. */
    public record Row(String term, String simple, String detailed, String why) {}

    static MethodComparison of(ModelSelection chosen) {
        ModelSelection simple = chosen.by(EstimationMethod.SIMPLE);
        ModelSelection detailed = chosen.by(EstimationMethod.DETAILED);
        MemoryEstimate one = MemoryEstimate.of(chosen.modelQuant().memory(simple.asked()));
        MemoryEstimate other = MemoryEstimate.of(chosen.modelQuant().memory(detailed.asked()));
        List<Row> rows = new ArrayList<>(List.of(
                new Row("Weights", Format.exactGb(one.weightsGb()), Format.exactGb(other.weightsGb()), weights(chosen)),
                new Row(
                        "Key-value cache",
                        Format.exactGb(one.kvCacheGb()),
                        Format.exactGb(other.kvCacheGb()),
                        cache(chosen.model())),
                new Row(
                        "Recurrent state",
                        "not counted",
                        Format.bytes(other.bytes().recurrentState()),
                        "What recurrent and convolution layers keep whatever the context."),
                new Row(
                        "Compute buffer",
                        "not counted",
                        Format.bytes(other.bytes().computeBuffer()),
                        "What the runtime computes in, with 512 tokens at once."),
                new Row(
                        "Runtime and driver",
                        Format.exactGb(one.runtimeGb()),
                        Format.exactGb(other.runtimeGb()),
                        "SIMPLE has 0.3 GB for all that is beside weights and cache."),
                projector(chosen.model(), other),
                new Row("Total", Format.exactGb(one.totalGb()), Format.exactGb(other.totalGb()), "The sum.")));
        EXAMPLES.stream()
                .flatMap(slug -> chosen.catalog().hardware().find(slug).stream())
                .forEach(hardware ->
                        rows.add(speed(hardware, simple.on(hardware), detailed.on(hardware), chosen.model())));
        return new MethodComparison(rows, chosen.quant(), Format.context(chosen.contextTokens()));
    }

    private static Row projector(Model model, MemoryEstimate memory) {
        return model.multimodal() && model.projectorGb() == null
                ? new Row(
                        "Projector",
                        "not counted",
                        Format.UNKNOWN,
                        "What turns images and sound into tokens; its size is unknown and not counted.")
                : new Row(
                        "Projector",
                        "not counted",
                        Format.bytes(memory.bytes().projector()),
                        "What turns images and sound into tokens.");
    }

    private static Row speed(Hardware hardware, Compatibility simple, Compatibility detailed, Model model) {
        String why = !model.mixtureOfExperts()
                ? "DETAILED takes constants that are fitted to measurements."
                : "SIMPLE reads all %s parameters for each token, DETAILED the %s that are active."
                        .formatted(Format.billions(model.parametersB()), Format.billions(model.activeParametersB()));
        return new Row("tok/s on " + hardware.name(), speed(simple), speed(detailed), why);
    }

    private static String speed(Compatibility row) {
        return Boolean.FALSE.equals(row.fitsWithContext())
                ? "does not fit"
                : row.speed() == null
                        ? Format.UNKNOWN
                        : row.speed().low() == null
                                ? Format.count(row.estimatedTokPerSec())
                                : "%d (%.0f to %.0f, %s)"
                                        .formatted(
                                                row.estimatedTokPerSec(),
                                                row.speed().low(),
                                                row.speed().high(),
                                                Format.words(row.speed().basis()));
    }

    private static String weights(ModelSelection chosen) {
        WeightSize size = chosen.modelQuant().getWeights();
        String simple = "SIMPLE multiplies by %s bits, without block scales; DETAILED takes "
                .formatted(Format.number(chosen.modelQuant().getBitsPerWeight()));
        if (size.basis() == WeightBasis.PUBLISHED) {
            return simple
                    + "the median of %d published files, %s to %s."
                            .formatted(size.files(), Format.fileGb(size.lowGb()), Format.fileGb(size.highGb()));
        }
        return simple
                + switch (size.basis()) {
                    case FITTED -> "bits per weight fitted over the published files of all models.";
                    case FORMAT -> "the bits that the format's documentation gives.";
                    default -> "nothing, because no size is known.";
                };
    }

    private static String cache(Model model) {
        Integer growing = model.attention().attentionLayers();
        if (growing == null || model.layers() == null) {
            return "DETAILED sums up the kinds of layers, SIMPLE charges all of them alike.";
        }
        return growing.equals(model.layers())
                ? "All %d layers keep a cache that grows with the context.".formatted(growing)
                : "SIMPLE charges all %d layers; the cache of %d grows with the context."
                        .formatted(model.layers(), growing);
    }
}
