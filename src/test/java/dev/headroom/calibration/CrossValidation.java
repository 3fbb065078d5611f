package dev.headroom.calibration;

import dev.headroom.estimate.DecodeSpeed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Estimates cells by fits that have not seen their group: a hardware, a class or a vendor.
 *
 * @param cells all cells
 * @param fitter the fit
 * @param start values near the result, from which each fit starts
 */
record CrossValidation(List<Cell> cells, DecodeFitter fitter, double[] start) {

    static CrossValidation of(List<Cell> cells) {
        DecodeFitter fitter = new DecodeFitter(new DecodeParameters(cells));
        return new CrossValidation(
                cells, fitter, fitter.fit(cells, fitter.parameters().start()));
    }

    /** An estimate for each cell, by a fit to the cells of the other groups. */
    List<Prediction> leavingOut(Function<Cell, String> group) {
        return cells.stream().map(group).distinct().toList().parallelStream()
                .flatMap(left -> without(left, group))
                .toList();
    }

    private Stream<Prediction> without(String left, Function<Cell, String> group) {
        double[] values = fitter.fit(
                cells.stream().filter(cell -> !group.apply(cell).equals(left)).toList(), start);
        return cells.stream()
                .filter(cell -> group.apply(cell).equals(left))
                .map(cell -> new Prediction(
                        cell,
                        DecodeSpeed.tokPerSec(cell.work(), cell.bandwidthGbPerSec(), fitter.constants(values, cell))));
    }
}
