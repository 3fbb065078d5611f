package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.model.Model;
import dev.headroom.quality.QualityLoss;
import dev.headroom.web.Address;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.Paths;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TotalMemory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ranking of the models that a machine runs. */
final class RankingTable {
    private RankingTable() {}

    static Table<RunRow> of(Catalog catalog, RankedModels results) {
        return new Table<RunRow>(
                        "ranking",
                        Stream.of(
                                        facts(new ModelColumns(catalog), results),
                                        SpeedColumns.evidence(
                                                "Speed",
                                                (RunRow row) -> row.candidate()
                                                        .estimate()
                                                        .speed()),
                                        reasons(catalog, results))
                                .flatMap(List::stream)
                                .toList())
                .styled("ranking");
    }

    private static List<Column<RunRow>> facts(ModelColumns columns, RankedModels results) {
        return List.of(
                Column.number("Place", "rank", RunRow::place, Format::count),
                ModelColumns.NAME.of(RunRow::model).linkedTo(row -> href(results, row)),
                columns.parameters().printed(RankingTable::parameters).of(RunRow::model),
                columns.activeParameters().of(RunRow::model).inFileOnly(),
                Column.text("Best format", RunRow::quant),
                TotalMemory.column(
                        "Memory", row -> TotalMemory.of(row.candidate().estimate())),
                Column.words("Fit", (RunRow row) -> row.candidate().estimate().fit())
                        .styled("fit"),
                Column.number(
                                "Speed",
                                SpeedColumns.UNIT,
                                (RunRow row) -> row.candidate().estimate().estimatedTokPerSec(),
                                Format::count)
                        .headed("tok/s")
                        .noted(row -> interval(row.candidate().estimate().speed())));
    }

    private static List<Column<RunRow>> reasons(Catalog catalog, RankedModels results) {
        var loss = new QualityLoss(catalog.qualities());
        return List.of(
                Column.number(
                        "Longest context",
                        "tokens",
                        row -> row.candidate().estimate().maxContext(),
                        Format::context),
                ModelColumns.QUALITY.of(RunRow::model),
                Column.number(
                                "Loss by the format",
                                "nats",
                                (RunRow row) -> loss.of(row.quantFormat()).orNull(),
                                Format::number)
                        .headed("KLD"),
                Column.text("Why", (RunRow row) -> RankReason.of(catalog, results, row.candidate()))
                        .styled("why"));
    }

    private static String parameters(Model model) {
        return model.mixtureOfExperts()
                ? "%s, %s active"
                        .formatted(Format.billions(model.parametersB()), Format.billions(model.activeParametersB()))
                : Format.billions(model.parametersB());
    }

    /** The model's page, as it is asked for here. */
    private static String href(RankedModels results, RunRow row) {
        return Address.of(Paths.of(row.model()))
                .with("quant", row.quant())
                .with("context", results.criteria().contextTokens())
                .with("method", "detailed")
                .href();
    }

    private static String interval(@Nullable SpeedEstimate speed) {
        return speed == null || speed.low() == null
                ? ""
                : "%.0f to %.0f, %s".formatted(speed.low(), speed.high(), Format.words(speed.basis()));
    }
}
