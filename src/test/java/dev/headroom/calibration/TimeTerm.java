package dev.headroom.calibration;

/**
 * One term of the time of a token: an amount times the exponential of a sum of parameters.
 *
 * @param ms the amount in milliseconds
 * @param parameters positions of the parameters
 */
record TimeTerm(double ms, int[] parameters) {

    double value(double[] values) {
        double sum = 0;
        for (int parameter : parameters) {
            sum += values[parameter];
        }
        return ms * StrictMath.exp(sum);
    }
}
