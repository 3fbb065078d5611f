package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Figure;
import dev.headroom.web.Format;
import dev.headroom.web.MethodTable;
import dev.headroom.web.MethodTable.MemoryTerm;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.TableRows;
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
        MemoryEstimate one = MemoryEstimate.of(selection.modelQuant().memory(simple.request()));
        MemoryEstimate other = MemoryEstimate.of(selection.modelQuant().memory(detailed.request()));
        Stream<MethodTable.Row> memory =
                Stream.of(MemoryTerm.values()).map(term -> term.row(one, other, why(term, selection, other)));
        Stream<MethodTable.Row> speeds = EXAMPLES.stream()
                .flatMap(slug -> selection.catalog().hardware().find(slug).stream())
                .map(hardware -> speed(hardware, simple.on(hardware), detailed.on(hardware), selection.model()));
        return new MethodComparison(
                MethodTable.REASONS.of(Stream.concat(memory, speeds).toList()),
                selection.quant(),
                Format.context(selection.contextTokens()));
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
