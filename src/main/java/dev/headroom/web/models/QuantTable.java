package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.ModelQuant;
import dev.headroom.model.WeightBasis;
import dev.headroom.model.WeightSize;
import dev.headroom.quant.ComparableQuality;
import dev.headroom.quant.QualityMeasure;
import dev.headroom.quant.QuantQuality;
import dev.headroom.web.Shown;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Memory by quantization.
 *
 * @param standard the standard ladder
 * @param others   the other formats that files are published in
 */
public record QuantTable(List<Row> standard, List<Row> others, String context, String fullContext) {
    private static final Comparator<ModelQuant> BY_BITS = Comparator
            .comparingDouble((ModelQuant one) -> one.knownBitsPerWeight().orElse(Double.POSITIVE_INFINITY)).thenComparing(one -> one.quant().name());

    /**
     * One quantization.
     *
     * @param fileGb  median of the published sizes, or what a fit over all published files comes to
     * @param quality mean KL divergence from F16
     */
    public record Row(String name, String href, boolean selected, String bits, String vram, String full, String fileGb, String files, String quality) {}

    static QuantTable of(Chosen chosen) {
        var quality = new ComparableQuality(QualityMeasure.KL_DIVERGENCE, chosen.catalog().qualities());
        return new QuantTable(all(chosen).filter(one -> one.quant().onLadder()).map(one -> row(chosen, one, quality)).toList(),
                all(chosen).filter(one -> !one.quant().onLadder()).map(one -> row(chosen, one, quality)).toList(),
                Shown.context(chosen.contextTokens()), Shown.context(chosen.model().contextLength()));
    }

    /** The standard ladder, the formats of published files and the chosen one, by bits. */
    static Stream<ModelQuant> all(Chosen chosen) {
        Catalog catalog = chosen.catalog();
        Map<String, ModelQuant> byName = new LinkedHashMap<>();
        Stream.of(catalog.ladder().rungs().stream().map(rung -> catalog.modelQuant(chosen.model(), rung)),
                catalog.modelQuants(chosen.model()).stream(), Stream.of(chosen.modelQuant()))
                .flatMap(some -> some).forEach(one -> byName.putIfAbsent(one.quant().name(), one));
        return byName.values().stream().sorted(BY_BITS);
    }

    private static Row row(Chosen chosen, ModelQuant one, ComparableQuality quality) {
        String name = one.quant().name();
        var kld = quality.of(one.quant()).map(QuantQuality::value);
        return new Row(name, chosen.address().with(Chosen.QUANT, name).href(), name.equals(chosen.quant()),
                one.getBitsPerWeight() == null ? Shown.UNKNOWN : bits(one.getBitsPerWeight()),
                Shown.gb(chosen.vram(one)), Shown.gb(chosen.vramAtFullContext(one)), fileGb(one.getWeights()),
                one.files().isEmpty() ? "none known" : Integer.toString(one.files().size()),
                kld.isPresent() ? Shown.decimals(kld.get(), 4) : Shown.UNKNOWN);
    }

    private static String bits(double bits) {
        return Shown.decimals(bits, 2);
    }

    private static String fileGb(WeightSize weights) {
        return (weights.basis() == WeightBasis.PUBLISHED || weights.gb() == null ? "" : "≈ ") + Shown.fileGb(weights.gb());
    }
}
