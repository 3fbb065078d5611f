package dev.headroom.calibration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Nested cross-validation: estimates cells by fits that have not seen their group (a hardware, a class or a vendor),
 * and whose form was chosen without it, too.
 *
 * @param cells all cells
 * @param fitters one for each candidate form, with its fit to all cells, from which the others start
 */
record CrossValidation(List<Cell> cells, List<Fitted> fitters) {
    /** Parts that the hardware of a fold is divided into to choose the form. */
    private static final int PARTS = 5;

    /**
     * A fit in the form that was chosen for it.
     *
     * @param values of its parameters
     */
    record Fitted(DecodeFitter fitter, double[] values) {
        /** The same form, fitted to some cells. */
        Fitted anew(int[] chosen) {
            return new Fitted(fitter, fitter.fit(chosen, values));
        }

        Prediction prediction(Cell cell, int position) {
            return new Prediction(cell, fitter.tokPerSec(values, position), fitter.form());
        }
    }

    static CrossValidation of(List<Cell> cells) {
        int[] all = IntStream.range(0, cells.size()).toArray();
        return new CrossValidation(
                cells,
                DecodeForm.CANDIDATES.parallelStream()
                        .map(form -> new DecodeFitter(form, cells))
                        .map(fitter -> new Fitted(
                                fitter, fitter.fit(all, fitter.parameters().start())))
                        .toList());
    }

    /** The fit to all cells. */
    Fitted all() {
        return fitted(cell -> true);
    }

    /** An estimate for each cell, by a fit to the cells of the other groups. */
    List<Prediction> leavingOut(Function<Cell, String> group) {
        return cells.stream().map(group).distinct().sorted().toList().parallelStream()
                .flatMap(left -> without(left, group))
                .toList();
    }

    private Stream<Prediction> without(String left, Function<Cell, String> group) {
        Fitted fitted = fitted(cell -> !group.apply(cells.get(cell)).equals(left));
        return IntStream.range(0, cells.size())
                .filter(cell -> group.apply(cells.get(cell)).equals(left))
                .mapToObj(cell -> new Prediction(
                        cells.get(cell),
                        fitted.fitter().tokPerSec(fitted.values(), cell),
                        fitted.fitter().form()));
    }

    private Fitted fitted(IntPredicate known) {
        int[] chosen = IntStream.range(0, cells.size()).filter(known).toArray();
        Fitted best = fitters.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Fitted form : fitters) {
            double error = error(form, chosen);
            if (error < least) {
                least = error;
                best = form;
            }
        }
        return best.anew(chosen);
    }

    /** How far a form is off on hardware that it has not seen: the mean over dense models and mixtures alike. */
    private double error(Fitted form, int[] chosen) {
        Map<String, Integer> parts = parts(chosen);
        List<Prediction> unseen = IntStream.range(0, PARTS)
                .boxed()
                .flatMap(part -> {
                    IntPredicate left =
                            cell -> part.equals(parts.get(cells.get(cell).hardware()));
                    Fitted fitted =
                            form.anew(IntStream.of(chosen).filter(left.negate()).toArray());
                    return IntStream.of(chosen).filter(left).mapToObj(cell -> fitted.prediction(cells.get(cell), cell));
                })
                .filter(one -> one.cell().shallow())
                .toList();
        return Stream.of(false, true)
                .mapToDouble(mixture -> ErrorSummary.of(
                                unseen.stream()
                                        .filter(one -> one.cell().mixtureOfExperts() == mixture)
                                        .toList(),
                                null)
                        .meanError())
                .average()
                .orElseThrow();
    }

    private Map<String, Integer> parts(int[] chosen) {
        List<String> hardware = IntStream.of(chosen)
                .mapToObj(cell -> cells.get(cell).hardware())
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, hardware.size())
                .boxed()
                .collect(Collectors.toMap(hardware::get, i -> i % PARTS, (one, other) -> one, TreeMap::new));
    }
}
