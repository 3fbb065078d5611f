package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Fit;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.HardwareColumns;
import dev.headroom.web.Link;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.machines.BestFormats;
import dev.headroom.weights.ModelQuant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The speed of each of the compared models on a GPU or device.
 *
 * @param speeds one for each model
 */
public record ComparedSpeed(Hardware hardware, List<Cell> speeds) {
    private static final String NONE = "–";

    /**
     * The speed of one model.
     *
     * @param estimate null where the model was not made for so long a context
     */
    public record Cell(@Nullable Compatibility estimate) {

        /** Null where there is none. */
        @Nullable
        Integer tokPerSec() {
            return estimate == null ? null : estimate.estimatedTokPerSec();
        }

        /** Null where it is unknown, and where the model was not made for so long a context. */
        @Nullable
        Fit fit() {
            return estimate == null ? null : estimate.fit();
        }

        @Nullable
        Double low() {
            return estimate == null || estimate.speed() == null
                    ? null
                    : estimate.speed().low();
        }

        @Nullable
        Double high() {
            return estimate == null || estimate.speed() == null
                    ? null
                    : estimate.speed().high();
        }

        /** Why there is no speed, or the interval of it; empty where neither is known. */
        String note() {
            if (estimate == null) {
                return "beyond its context";
            }
            if (estimate.speed() == null) {
                return doesNotFit() ? "does not fit" : "";
            }
            return low() == null || high() == null ? "" : "(" + Format.interval(low(), high()) + ")";
        }

        String text() {
            return estimate != null && estimate.speed() != null
                    ? Format.count(tokPerSec())
                    : estimate == null || doesNotFit() ? NONE : Format.UNKNOWN;
        }

        private boolean doesNotFit() {
            return estimate != null && Boolean.FALSE.equals(estimate.fitsWithContext());
        }
    }

    /** At the ladder's balance. */
    static TableRows<ComparedSpeed> table(
            Catalog catalog, List<Link> heads, List<Model> models, EstimateRequest request, List<Hardware> hardware) {
        boolean intervals = request.method() != EstimationMethod.SIMPLE;
        List<Column<ComparedSpeed>> columns = new ArrayList<>();
        columns.add(HardwareColumns.name("Hardware").of(ComparedSpeed::hardware).asRowHead());
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            String name = heads.get(i).text();
            columns.add(Column.number(name, SpeedColumns.UNIT, Cell::tokPerSec, Format::count)
                    .printed(Cell::text)
                    .asTexts()
                    .headed(heads.get(i))
                    .noted(Cell::note)
                    .of(row -> row.speeds().get(at)));
            columns.add(Column.words(name + " fit", Cell::fit)
                    .inFileOnly()
                    .of(row -> row.speeds().get(at)));
            if (intervals) {
                columns.add(SpeedColumns.end(name + " low", Cell::low)
                        .of(row -> row.speeds().get(at)));
                columns.add(SpeedColumns.end(name + " high", Cell::high)
                        .of(row -> row.speeds().get(at)));
            }
        }
        return new Table<>("speed", columns)
                .styled("compared")
                .of(catalog.ladder().best().stream()
                        .flatMap(quant -> hardware.stream()
                                .map(one -> new ComparedSpeed(
                                        one,
                                        models.stream()
                                                .map(model -> catalog.modelQuant(model, quant))
                                                .map(model -> cell(catalog, model, one, request))
                                                .toList())))
                        .toList());
    }

    private static Cell cell(Catalog catalog, ModelQuant model, Hardware hardware, EstimateRequest request) {
        Integer within = BestFormats.within(model.model(), request.contextTokens());
        return new Cell(within == null ? null : Compatibility.of(catalog, model, hardware, request.at(within)));
    }
}
