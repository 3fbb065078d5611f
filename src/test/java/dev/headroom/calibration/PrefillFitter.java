package dev.headroom.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Fits the constants of prefill speed to cells: makes small the logarithm of estimate ÷ measurement under a soft L1
 * loss, and the distance of each parameter from its prior. The same cells give the same values, bit by bit. Each time
 * is a sum of few scaled terms, so that its slopes are known and Newton's matrix is cheap: Levenberg's steps by it.
 *
 * @param parameters what is varied
 */
record PrefillFitter(PrefillParameters parameters) {
    private static final int MAX_STEPS = 100;
    /** Far below the four digits that are kept. */
    private static final double TOLERANCE = 1e-8;
    /** Hardware with n cells weighs as n to 0.7: what its cells share is a part of its own. */
    private static final double SHARED = -0.3;
    /** What a build of May 2024 counts. */
    private static final double EARLY = 0.2;

    /** The values of the parameters that fit the cells best. */
    double[] fit(List<PrefillCell> cells, double[] start) {
        Rows rows = rows(cells);
        double[] values = start.clone();
        double damping = 1e-3;
        double cost = rows.cost(values);
        for (int step = 0; step < MAX_STEPS; step++) {
            double[] next = rows.step(values, damping);
            double reached = rows.cost(next);
            if (reached >= cost) {
                if (damping > 1e6) {
                    break;
                }
                damping *= 10;
                continue;
            }
            boolean settled = cost - reached < TOLERANCE * cost;
            values = next;
            cost = reached;
            damping /= 10;
            if (settled) {
                break;
            }
        }
        return values;
    }

    private Rows rows(List<PrefillCell> cells) {
        Map<String, Long> ofHardware =
                cells.stream().collect(Collectors.groupingBy(PrefillCell::hardware, Collectors.counting()));
        return new Rows(
                parameters,
                cells.stream().map(parameters::terms).toList(),
                cells.stream()
                        .mapToDouble(cell -> StrictMath.log(1000 / cell.tokPerSec()))
                        .toArray(),
                cells.stream()
                        .mapToDouble(cell ->
                                StrictMath.pow(ofHardware.get(cell.hardware()), SHARED) * (cell.early() ? EARLY : 1))
                        .toArray());
    }

    /**
     * The cells as the fit sees them.
     *
     * @param logMs logarithms of the measured times for a token
     */
    private record Rows(PrefillParameters parameters, List<List<PrefillTerm>> terms, double[] logMs, double[] weights) {

        double cost(double[] values) {
            double cost = 0;
            for (int row = 0; row < logMs.length; row++) {
                double z = off(row, values);
                cost += weights[row] * 2 * (Math.sqrt(1 + z * z) - 1);
            }
            for (int i = 0; i < values.length; i++) {
                double z = (values[i] - parameters.mean(i)) / parameters.deviation(i);
                cost += z * z;
            }
            return cost;
        }

        private double off(int row, double[] values) {
            double ms = 0;
            for (PrefillTerm term : terms.get(row)) {
                ms += term.at(values);
            }
            return (StrictMath.log(ms) - logMs[row]) / parameters.noise();
        }

        double[] step(double[] values, double damping) {
            int count = values.length;
            double[][] matrix = new double[count][count];
            double[] gradient = new double[count];
            double[] slope = new double[count];
            for (int row = 0; row < logMs.length; row++) {
                addRow(row, values, matrix, gradient, slope);
            }
            for (int i = 0; i < count; i++) {
                double precision = 1 / (parameters.deviation(i) * parameters.deviation(i));
                gradient[i] += precision * (values[i] - parameters.mean(i));
                matrix[i][i] = (matrix[i][i] + precision) * (1 + damping);
            }
            double[] change = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient, false))
                    .toArray();
            double[] next = values.clone();
            for (int i = 0; i < count; i++) {
                next[i] -= change[i];
            }
            return next;
        }

        private void addRow(int row, double[] values, double[][] matrix, double[] gradient, double[] slope) {
            double ms = 0;
            for (PrefillTerm term : terms.get(row)) {
                double part = term.at(values);
                ms += part;
                for (int i = 0; i < term.parameters().length; i++) {
                    slope[term.parameters()[i]] += part * term.factors()[i];
                }
            }
            double z = (StrictMath.log(ms) - logMs[row]) / parameters.noise();
            double weight = weights[row] / Math.sqrt(1 + z * z);
            int[] touched = terms.get(row).stream()
                    .flatMapToInt(term -> Arrays.stream(term.parameters()))
                    .distinct()
                    .toArray();
            for (int i : touched) {
                slope[i] /= ms * parameters.noise();
            }
            for (int i : touched) {
                gradient[i] += weight * z * slope[i];
                for (int j : touched) {
                    matrix[i][j] += weight * (slope[i] * slope[j]);
                }
            }
            for (int i : touched) {
                slope[i] = 0;
            }
        }
    }
}
