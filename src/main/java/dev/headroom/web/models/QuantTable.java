package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.quality.ComparableQuality;
import dev.headroom.quality.QualityMeasure;
import dev.headroom.quality.QuantQuality;
import dev.headroom.web.Column;
import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.WeightSize;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Memory by quantization.
 *
 * @param standard the standard ladder
 * @param others the other formats that files are published in
 */
public record QuantTable(TableRows<Row> standard, TableRows<Row> others) {
    private static final Comparator<ModelQuant> BY_BITS = Comparator.comparingDouble(
                    (ModelQuant one) -> one.knownBitsPerWeight().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(one -> one.quant().name());

    private static final Column<Row> NAME =
            Column.text("Quantization", Row::name).choosing(Row::href).asRowHead();
    private static final Column<Row> BITS = Column.number(
                    "Bits per weight",
                    "bits",
                    Row::bits,
                    bits -> bits == null ? Format.UNKNOWN : Format.decimals(bits, 2))
            .headed("Bits");
    /** What other pages print, so that a reader finds it again. */
    private static final Column<Row> RULE_OF_THUMB =
            Column.number("Rule of thumb", "GB", Row::ruleOfThumbGb, Format::gb);

    private static final Column<Row> FILE_SIZE = Column.number(
                    "File size", "GB", (Row row) -> row.weights().gb(), Format::fileGb)
            .printed(row -> fileGb(row.weights()));
    private static final Column<Row> FILE_SIZE_BASIS = Column.words(
                    "Basis of the file size", (Row row) -> row.weights().basis())
            .inFileOnly();
    private static final Column<Row> KLD =
            Column.number("Mean KLD", "nats", Row::kld, kld -> kld == null ? Format.UNKNOWN : Format.decimals(kld, 4));

    /**
     * One quantization; null is unknown.
     *
     * @param href the page with this one chosen
     * @param ruleOfThumbGb memory by method SIMPLE
     * @param kld mean KL divergence from F16
     */
    public record Row(
            ModelQuant format,
            String href,
            boolean selected,
            TotalMemory vram,
            @Nullable Double ruleOfThumbGb,
            TotalMemory full,
            @Nullable Double kld) {
        String name() {
            return format.quant().name();
        }

        @Nullable
        Double bits() {
            return format.getBitsPerWeight();
        }

        WeightSize weights() {
            return format.getWeights();
        }

        int files() {
            return format.files().size();
        }
    }

    static QuantTable of(ModelSelection selection) {
        var quality = new ComparableQuality(
                QualityMeasure.KL_DIVERGENCE, selection.catalog().qualities());
        return new QuantTable(
                table(selection, RULE_OF_THUMB).of(rows(selection, quality, true)),
                table(selection, RULE_OF_THUMB.inFileOnly()).of(rows(selection, quality, false)));
    }

    private static List<Row> rows(ModelSelection selection, ComparableQuality quality, boolean onLadder) {
        return all(selection)
                .filter(one -> one.quant().onLadder() == onLadder)
                .map(one -> row(selection, one, quality))
                .toList();
    }

    /** The standard ladder, the formats of published files and the chosen one, by bits. */
    static Stream<ModelQuant> all(ModelSelection selection) {
        Catalog catalog = selection.catalog();
        Map<String, ModelQuant> byName = new LinkedHashMap<>();
        Stream.of(
                        catalog.ladder().rungs().stream().map(rung -> catalog.modelQuant(selection.model(), rung)),
                        catalog.modelQuants(selection.model()).stream(),
                        Stream.of(selection.modelQuant()))
                .flatMap(some -> some)
                .forEach(one -> byName.putIfAbsent(one.quant().name(), one));
        return byName.values().stream().sorted(BY_BITS);
    }

    private static Row row(ModelSelection selection, ModelQuant one, ComparableQuality quality) {
        String name = one.quant().name();
        return new Row(
                one,
                selection.address().with(ModelSelection.QUANT, name).href() + "#vram",
                name.equals(selection.quant()),
                selection.vram(one),
                selection.by(EstimationMethod.SIMPLE).vram(one).gb(),
                selection.vramAtFullContext(one),
                quality.of(one.quant()).map(QuantQuality::value).orElse(null));
    }

    private static Table<Row> table(ModelSelection selection, Column<Row> ruleOfThumb) {
        Integer own = selection.model().contextLength();
        Function<Row, String> status = row -> FileStatus.of(selection.catalog(), row.format());
        String full = "full " + (own == null ? "context" : Format.context(own));
        return new Table<Row>(
                        "quants",
                        List.of(
                                NAME,
                                BITS,
                                TotalMemory.column("VRAM at " + Format.context(selection.contextTokens()), Row::vram),
                                TotalMemory.column("VRAM at " + full, Row::full).headed("At " + full),
                                ruleOfThumb,
                                FILE_SIZE,
                                FILE_SIZE_BASIS,
                                Column.number("Files", "count", Row::files, Format::count)
                                        .printed(row ->
                                                row.files() == 0 ? status.apply(row) : Format.count(row.files())),
                                Column.text(
                                                "Published",
                                                (Row row) -> row.files() == 0 ? status.apply(row) : "published")
                                        .inFileOnly(),
                                KLD))
                .marked(row -> row.selected() ? TableRows.CHOSEN : "");
    }

    private static String fileGb(WeightSize weights) {
        return (weights.basis() == WeightBasis.PUBLISHED || weights.gb() == null ? "" : "≈ ")
                + Format.fileGb(weights.gb());
    }
}
