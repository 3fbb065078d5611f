package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.Model;
import dev.headroom.rating.QualityIndex;
import dev.headroom.rating.QualityUse;
import dev.headroom.score.ModelScore;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How good a model is, by use, and the scores that say so.
 *
 * @param uses a row for each use, known or not
 */
public record QualityTables(TableRows<QualityTables.Row> uses, TableRows<ModelScore> scores) {
    private static final Table<ModelScore> SCORES = new Table<>(
            "scores",
            List.of(
                    Column.text("Benchmark", ModelScore::benchmark).asRowHead(),
                    Column.number("Score", "", ModelScore::score, Format::number),
                    Column.words("Unit", ModelScore::unit),
                    Column.text("Measured by", ModelScore::evaluator),
                    Column.text("Conditions", ModelScore::conditions),
                    Column.date("As of", ModelScore::asOf),
                    Column.text("Source", ModelScore::source).printed(QualityTables::site),
                    Column.text("Terms", ModelScore::terms).inFileOnly()));

    private static final Pattern ADDRESS = Pattern.compile("https?://(?<site>[^/\\s]+).*");

    /** A use, and how good the model is for it. */
    public record Row(QualityUse use, Optional<QualityIndex> index, String basis) {}

    /** The site where a score was read, because whole addresses take more room than all else. */
    private static String site(ModelScore score) {
        return ADDRESS.matcher(score.source()).replaceFirst("${site}");
    }

    static QualityTables of(Catalog catalog, Model model) {
        return new QualityTables(
                table().of(Stream.of(QualityUse.values())
                        .map(use -> row(model, use))
                        .toList()),
                SCORES.of(catalog.scores(model).stream()
                        .sorted(Comparator.comparing(ModelScore::benchmark, String.CASE_INSENSITIVE_ORDER))
                        .toList()));
    }

    private static Row row(Model model, QualityUse use) {
        Optional<QualityIndex> index = model.ratings().of(use);
        return new Row(
                use,
                index,
                index.map(known -> String.join(", ", known.names()))
                        .orElseGet(() -> "unknown, because "
                                + model.ratings().whyUnknown(use).orElseThrow()));
    }

    private static Table<Row> table() {
        return new Table<>(
                "quality",
                List.of(
                        Column.words("Use", Row::use).asRowHead(),
                        figure("Quality", "percentile", QualityIndex::index),
                        figure("At least", "percentile", QualityIndex::low),
                        figure("At most", "percentile", QualityIndex::high),
                        figure("Benchmarks", "count", QualityIndex::benchmarks),
                        figure("Measured by others than the publisher", "count", QualityIndex::independentlyMeasured),
                        figure("Rated models", "count", QualityIndex::models),
                        Column.text("By", Row::basis)));
    }

    private static Column<Row> figure(String label, String unit, Function<QualityIndex, Number> figure) {
        return Column.number(label, unit, (Row row) -> known(row, figure), Format::figure);
    }

    private static @Nullable Number known(Row row, Function<QualityIndex, Number> figure) {
        return row.index().map(figure).orElse(null);
    }
}
