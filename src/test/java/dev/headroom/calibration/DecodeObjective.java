package dev.headroom.calibration;

import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeSpeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * What the fit makes small: for each cell the logarithm of estimate ÷ measurement under a soft L1 loss, weighted so
 * that each hardware counts the same, and for each parameter its distance from the prior.
 */
final class DecodeObjective implements MultivariateJacobianFunction {
    /** Spread of measurements that no constant explains; two sources of the same figure differ by 6 % in the median. */
    private static final double NOISE = 0.1;

    private static final double STEP = 1e-5;

    private final DecodeParameters parameters;
    private final List<Cell> cells;
    private final double[] rootWeights;

    DecodeObjective(DecodeParameters parameters, List<Cell> cells) {
        this.parameters = parameters;
        this.cells = cells;
        Map<String, Long> ofHardware =
                cells.stream().collect(Collectors.groupingBy(Cell::hardware, Collectors.counting()));
        rootWeights = cells.stream()
                .mapToDouble(cell -> Math.sqrt(1.0 / ofHardware.get(cell.hardware())))
                .toArray();
    }

    int size() {
        return cells.size() + parameters.count();
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        double[] values = point.toArray();
        RealMatrix jacobian = new Array2DRowRealMatrix(size(), parameters.count());
        for (int parameter = 0; parameter < parameters.count(); parameter++) {
            jacobian.setColumn(parameter, slope(values, parameter));
        }
        return new Pair<>(new ArrayRealVector(residuals(values), false), jacobian);
    }

    private double[] slope(double[] values, int parameter) {
        double[] moved = values.clone();
        moved[parameter] = values[parameter] + STEP;
        double[] above = residuals(moved);
        moved[parameter] = values[parameter] - STEP;
        double[] below = residuals(moved);
        for (int row = 0; row < above.length; row++) {
            above[row] = (above[row] - below[row]) / (2 * STEP);
        }
        return above;
    }

    private double[] residuals(double[] values) {
        double[] residuals = new double[size()];
        Map<String, DecodeConstants> byClass = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row);
            DecodeConstants constants =
                    byClass.computeIfAbsent(cell.classSlug(), slug -> parameters.constants(values, cell.decodeClass()));
            double estimate = DecodeSpeed.tokPerSec(cell.work(), cell.bandwidthGbPerSec(), constants);
            residuals[row] = rootWeights[row] * softL1(StrictMath.log(estimate / cell.tokPerSec()) / NOISE);
        }
        for (int parameter = 0; parameter < parameters.count(); parameter++) {
            residuals[cells.size() + parameter] = parameters.offPrior(parameter, values[parameter]);
        }
        return residuals;
    }

    /** The number whose square is the soft L1 loss 2 (√(1 + z²) − 1), written so that small z lose no digits. */
    private static double softL1(double z) {
        return z * Math.sqrt(2 / (Math.sqrt(1 + z * z) + 1));
    }
}
