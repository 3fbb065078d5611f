package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Figure;
import dev.headroom.web.Format;
import dev.headroom.web.MethodTable;
import dev.headroom.web.MethodTable.MemoryTerm;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import dev.headroom.weights.WeightSize;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.List;
import java.util.stream.Stream;

/** Both methods side by side, with what makes them differ. */
public record MethodComparison(TableRows<MethodTable.Row> table, String quant, String context) {
    private static final List<String> EXAMPLES =
            List.of("nvidia-geforce-rtx-4090", "nvidia-geforce-rtx-3060-12gb", "macbook-pro-16-inch-m4-max-48-gb");

    static MethodComparison of(ModelSelection selection) {
        ModelSelection simple = selection.by(EstimationMethod.SIMPLE);
        ModelSelection detailed = selection.by(EstimationMethod.DETAILED);
        Memory needBySimple = selection.modelQuant().memory(simple.request());
        Memory need = selection.modelQuant().memory(detailed.request());
        MemoryEstimate one = MemoryEstimate.of(needBySimple);
        MemoryEstimate other = MemoryEstimate.of(need);
        Stream<MethodTable.Row> memory =
                Stream.of(MemoryTerm.values()).map(term -> term.row(one, other, why(term, selection, other)));
        Stream<MethodTable.Row> speeds = EXAMPLES.stream()
                .flatMap(slug -> selection.catalog().hardware().find(slug).stream())
                .map(hardware -> speed(hardware, simple.on(hardware), detailed.on(hardware), selection.model()));
        return new MethodComparison(
                MethodTable.REASONS.of(Stream.of(memory, onGpu(needBySimple, need), speeds)
                        .flatMap(rows -> rows)
                        .toList()),
                selection.quant(),
                Format.context(selection.contextTokens()));
    }

    /** What of the total a GPU's own memory has to hold, which is the VRAM of the other tables. */
    private static Stream<MethodTable.Row> onGpu(Memory simple, Memory detailed) {
        return Stream.of(
                MethodTable.Row.gb(
                        MethodTable.HOST_WEIGHTS,
                        Figure.exactGb(MemoryEstimate.of(simple).hostWeightsGb()),
                        Figure.exactGb(MemoryEstimate.of(detailed).hostWeightsGb()),
                        "Tables of which a token reads one row: the runtime leaves them on the host, beside a GPU. "
                                + "Where processor and graphics share one memory, it holds the total."),
                MethodTable.Row.gb(
                        "VRAM",
                        TotalMemory.exact(simple, MemoryKind.DISCRETE),
                        TotalMemory.exact(detailed, MemoryKind.DISCRETE),
                        "What a GPU's own memory has to hold."));
    }

    private static String why(MemoryTerm term, ModelSelection selection, MemoryEstimate detailed) {
        return switch (term) {
            case WEIGHTS -> weights(selection);
            case KEY_VALUE_CACHE -> cache(selection.model());
            case RECURRENT_STATE -> "What recurrent and convolution layers keep whatever the context.";
            case COMPUTE_BUFFER -> "What the runtime computes in, with 512 tokens at once.";
            case RUNTIME -> "SIMPLE has 0.3 GB for all that is beside weights and cache.";
            case PROJECTOR ->
                "What turns images and sound into tokens%s."
                        .formatted(detailed.totalIsLowerBound() ? "; its size is unknown and not counted" : "");
            case TOTAL -> "The sum.";
        };
    }

    private static MethodTable.Row speed(Hardware hardware, Compatibility simple, Compatibility detailed, Model model) {
        String why = !model.mixtureOfExperts()
                ? "DETAILED takes constants that are fitted to measurements."
                : "SIMPLE reads all %s parameters for each token, DETAILED the %s that are active."
                        .formatted(Format.billions(model.parametersB()), Format.billions(model.activeParametersB()));
        return new MethodTable.Row(
                "tok/s on " + hardware.name(),
                SpeedColumns.UNIT,
                speed(simple),
                speed(detailed),
                detailed.speed(),
                why);
    }

    private static Figure speed(Compatibility row) {
        return Figure.speed(row.estimatedTokPerSec(), row.speed(), row.fitsWithContext());
    }

    private static String weights(ModelSelection selection) {
        WeightSize size = selection.modelQuant().getWeights();
        String simple = "SIMPLE multiplies by %s bits, without block scales; DETAILED takes "
                .formatted(Format.number(selection.modelQuant().getBitsPerWeight()));
        if (size.basis() == WeightBasis.PUBLISHED) {
            return simple
                    + "the median of %s, %s to %s."
                            .formatted(
                                    Format.counted(size.files(), "published file", "published files"),
                                    Format.fileGb(size.lowGb()),
                                    Format.fileGb(size.highGb()));
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
                ? "All %s a cache that grows with the context."
                        .formatted(Format.counted(growing, "layer keeps", "layers keep"))
                : "SIMPLE charges all %d layers; the cache of %d grows with the context."
                        .formatted(model.layers(), growing);
    }
}
