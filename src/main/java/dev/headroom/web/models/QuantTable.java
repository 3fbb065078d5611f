package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.ModelQuant;
import dev.headroom.model.WeightBasis;
import dev.headroom.model.WeightSize;
import dev.headroom.quant.ComparableQuality;
import dev.headroom.quant.QualityMeasure;
import dev.headroom.quant.QuantQuality;
import dev.headroom.web.Format;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Memory by quantization.
 *
 * @param standard the standard ladder
 * @param others the other formats that files are published in
 */
public record QuantTable(List<Row> standard, List<Row> others, String context, String fullContext) {
    private static final Comparator<ModelQuant> BY_BITS = Comparator.comparingDouble(
                    (ModelQuant one) -> one.knownBitsPerWeight().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(one -> one.quant().name());

    /**
     * One quantization.
     *
     * @param fileGb median of the published sizes, or what a fit over all published files comes to
     * @param quality mean KL divergence from F16
     */
    public record Row(
            String name,
            String href,
            boolean selected,
            String bits,
            String vram,
            String full,
            String fileGb,
            String files,
            String quality) {}

    static QuantTable of(ModelSelection chosen) {
        var quality = new ComparableQuality(
                QualityMeasure.KL_DIVERGENCE, chosen.catalog().qualities());
        return new QuantTable(
                all(chosen)
                        .filter(one -> one.quant().onLadder())
                        .map(one -> row(chosen, one, quality))
                        .toList(),
                all(chosen)
                        .filter(one -> !one.quant().onLadder())
                        .map(one -> row(chosen, one, quality))
                        .toList(),
                Format.context(chosen.contextTokens()),
                Format.context(chosen.model().contextLength()));
    }

    /** The standard ladder, the formats of published files and the chosen one, by bits. */
    static Stream<ModelQuant> all(ModelSelection chosen) {
        Catalog catalog = chosen.catalog();
        Map<String, ModelQuant> byName = new LinkedHashMap<>();
        Stream.of(
                        catalog.ladder().rungs().stream().map(rung -> catalog.modelQuant(chosen.model(), rung)),
                        catalog.modelQuants(chosen.model()).stream(),
                        Stream.of(chosen.modelQuant()))
                .flatMap(some -> some)
                .forEach(one -> byName.putIfAbsent(one.quant().name(), one));
        return byName.values().stream().sorted(BY_BITS);
    }

    private static Row row(ModelSelection chosen, ModelQuant one, ComparableQuality quality) {
        String name = one.quant().name();
        var kld = quality.of(one.quant()).map(QuantQuality::value);
        return new Row(
                name,
                chosen.address().with(ModelSelection.QUANT, name).href(),
                name.equals(chosen.quant()),
                one.getBitsPerWeight() == null ? Format.UNKNOWN : bits(one.getBitsPerWeight()),
                Format.gb(chosen.vram(one)),
                Format.gb(chosen.vramAtFullContext(one)),
                fileGb(one.getWeights()),
                one.files().isEmpty()
                        ? "none known"
                        : Integer.toString(one.files().size()),
                kld.isPresent() ? Format.decimals(kld.get(), 4) : Format.UNKNOWN);
    }

    private static String bits(double bits) {
        return Format.decimals(bits, 2);
    }

    private static String fileGb(WeightSize weights) {
        return (weights.basis() == WeightBasis.PUBLISHED || weights.gb() == null ? "" : "≈ ")
                + Format.fileGb(weights.gb());
    }
}
