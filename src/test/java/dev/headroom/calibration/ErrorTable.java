package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lines on how right the estimates of some cells are, by each formula.
 *
 * @param detailed cross-validated estimates
 * @param interval the interval of such an estimate
 * @param formulas what is shown beside them
 */
record ErrorTable(
        List<Prediction> detailed, Function<Prediction, DecodeInterval> interval, List<SpeedFormula> formulas) {
    static final List<String> COLUMNS = List.of(
            "models",
            "of",
            "formula",
            "hardware",
            "cells",
            "mean error, %",
            "median error, %",
            "bias, %",
            "within 20 %, % of cells",
            "in the 80 % interval, % of cells");

    /** A line for each formula, for dense models and mixtures; none where there are no such cells. */
    List<List<Object>> lines(String group, Predicate<Cell> cells) {
        List<List<Object>> lines = new ArrayList<>();
        for (boolean mixture : new boolean[] {false, true}) {
            List<Prediction> chosen = detailed.stream()
                    .filter(one -> one.cell().mixtureOfExperts() == mixture && cells.test(one.cell()))
                    .toList();
            if (!chosen.isEmpty()) {
                lines.add(line(mixture, group, "DETAILED", ErrorSummary.of(chosen, interval)));
                formulas.forEach(formula ->
                        lines.add(line(mixture, group, formula.name(), ErrorSummary.of(by(formula, chosen), null))));
            }
        }
        return lines;
    }

    private static List<Prediction> by(SpeedFormula formula, List<Prediction> chosen) {
        return chosen.stream()
                .filter(one -> formula.tokPerSec(one.cell()).isKnown())
                .map(one -> one.withTokPerSec(formula.tokPerSec(one.cell()).value()))
                .toList();
    }

    private static List<Object> line(boolean mixture, String group, String formula, ErrorSummary errors) {
        List<Object> line = new ArrayList<>(List.of(
                mixture ? "mixture of experts" : "dense",
                group,
                formula,
                errors.hardware(),
                errors.cells(),
                rounded(errors.meanError()),
                rounded(errors.medianError()),
                rounded(errors.bias()),
                rounded(errors.within20())));
        line.add(errors.inInterval().map(ErrorTable::rounded).orNull());
        return line;
    }

    /** To one decimal. */
    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
