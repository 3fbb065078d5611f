package dev.headroom.calibration;

import dev.headroom.estimate.DecodeConstants;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Fits the constants of decode speed to cells: it makes small, for each cell, the logarithm of estimate ÷ measurement
 * under a soft L1 loss 2 (√(1 + z²) − 1), so weighted that each hardware counts the same, and for each parameter its
 * distance from the prior. The same cells give the same values, bit by bit. By Gauss-Newton steps with the weights of
 * the loss (iteratively reweighted least squares), halved where they lead up.
 */
final class DecodeFitter {
    /** Spread of measurements that no constant explains; two sources of the same figure differ by 6 % in the median. */
    private static final double NOISE = 0.1;

    private static final int MAX_STEPS = 100;
    private static final int MAX_HALVINGS = 12;
    /** Far below the four digits that are kept. */
    private static final double TOLERANCE = 1e-10;

    private static final double MS_PER_SECOND = 1000;

    private final DecodeForm form;
    private final DecodeParameters parameters;
    private final List<Cell> cells;
    private final TimeTerm[][] terms;
    private final double[] measured;

    DecodeFitter(DecodeForm form, List<Cell> cells) {
        this.form = form;
        this.parameters = new DecodeParameters(form, cells);
        this.cells = cells;
        terms = cells.stream()
                .map(cell -> parameters.terms(cell).toArray(TimeTerm[]::new))
                .toArray(TimeTerm[][]::new);
        measured = cells.stream()
                .mapToDouble(cell -> StrictMath.log(MS_PER_SECOND / cell.tokPerSec()))
                .toArray();
    }

    DecodeForm form() {
        return form;
    }

    DecodeParameters parameters() {
        return parameters;
    }

    /**
     * The values of the parameters that fit some of the cells best.
     *
     * @param start values near the result, or the means of the priors: that changes how long it takes
     */
    double[] fit(int[] chosen, double[] start) {
        double[] weights = Weights.of(cells, chosen);
        double[] values = start;
        double cost = cost(values, chosen, weights);
        for (int step = 0; step < MAX_STEPS; step++) {
            double[] direction = direction(values, chosen, weights);
            double[] next = values;
            double nextCost = cost;
            double length = 1;
            for (int halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
                double[] tried = moved(values, direction, length);
                double triedCost = cost(tried, chosen, weights);
                if (triedCost < cost) {
                    next = tried;
                    nextCost = triedCost;
                    break;
                }
            }
            double gained = cost - nextCost;
            values = next;
            cost = nextCost;
            if (gained <= TOLERANCE * cost) {
                break;
            }
        }
        return values;
    }

    private static double[] moved(double[] values, double[] direction, double length) {
        double[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= length * direction[i];
        }
        return moved;
    }

    private double cost(double[] values, int[] chosen, double[] weights) {
        double cost = 0;
        for (int i = 0; i < chosen.length; i++) {
            double z = (StrictMath.log(ms(chosen[i], values)) - measured[chosen[i]]) / NOISE;
            cost += weights[i] * 2 * (Math.sqrt(1 + z * z) - 1);
        }
        for (int i = 0; i < values.length; i++) {
            double off = (values[i] - parameters.mean(i)) / parameters.deviation(i);
            cost += off * off;
        }
        return cost;
    }

    private double ms(int cell, double[] values) {
        double ms = 0;
        for (TimeTerm term : terms[cell]) {
            ms += term.value(values);
        }
        return ms;
    }

    private double[] direction(double[] values, int[] chosen, double[] weights) {
        int count = values.length;
        double[][] hessian = new double[count][count];
        double[] gradient = new double[count];
        double[] slope = new double[count];
        for (int i = 0; i < chosen.length; i++) {
            add(chosen[i], weights[i], values, slope, hessian, gradient);
        }
        for (int i = 0; i < count; i++) {
            double precision = 1 / (parameters.deviation(i) * parameters.deviation(i));
            hessian[i][i] += precision;
            gradient[i] += precision * (values[i] - parameters.mean(i));
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false))
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
    }

    /** Adds what one cell says; {@code slope} is 0 before and after. */
    private void add(int cell, double weight, double[] values, double[] slope, double[][] hessian, double[] gradient) {
        double ms = ms(cell, values);
        double z = (StrictMath.log(ms) - measured[cell]) / NOISE;
        double ofLoss = weight / Math.sqrt(1 + z * z);
        int[] touched = new int[slope.length];
        int count = 0;
        for (TimeTerm term : terms[cell]) {
            double share = term.value(values) / ms / NOISE;
            for (int parameter : term.parameters()) {
                if (slope[parameter] == 0) {
                    touched[count++] = parameter;
                }
                slope[parameter] += share;
            }
        }
        int[] parametersOfCell = Arrays.copyOf(touched, count);
        for (int row : parametersOfCell) {
            gradient[row] += ofLoss * z * slope[row];
            for (int column : parametersOfCell) {
                hessian[row][column] += ofLoss * slope[row] * slope[column];
            }
        }
        for (int parameter : parametersOfCell) {
            slope[parameter] = 0;
        }
    }

    /** Speed of a cell at these values, in tokens per second. */
    double tokPerSec(double[] values, int cell) {
        return MS_PER_SECOND / ms(cell, values);
    }

    DecodeConstants constants(double[] values, Cell cell) {
        return parameters.constants(values, cell.decodeClass(), cell.bandwidthPerCore());
    }
}
