package dev.headroom.calibration;

import dev.headroom.estimate.DecodeConstants;
import java.util.List;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;

/**
 * Fits the constants of decode speed to cells. The same cells give the same values, bit by bit.
 *
 * @param parameters what is varied
 */
record DecodeFitter(DecodeParameters parameters) {
    private static final int MAX_STEPS = 500;
    /** Far below the four digits that are kept. */
    private static final double TOLERANCE = 1e-8;

    /** The values of the parameters that fit the cells best. */
    double[] fit(List<Cell> cells, double[] start) {
        DecodeObjective objective = new DecodeObjective(parameters, cells);
        return new LevenbergMarquardtOptimizer()
                .withCostRelativeTolerance(TOLERANCE)
                .withParameterRelativeTolerance(TOLERANCE)
                .optimize(new LeastSquaresBuilder()
                        .model(objective)
                        .start(start)
                        .target(new double[objective.size()])
                        .maxEvaluations(MAX_STEPS)
                        .maxIterations(MAX_STEPS)
                        .build())
                .getPoint()
                .toArray();
    }

    DecodeConstants constants(double[] values, Cell cell) {
        return parameters.constants(values, cell.decodeClass());
    }
}
