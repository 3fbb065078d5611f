package dev.headroom.calibration;

/**
 * A part of the time for a token, which the exponential of a sum of parameters scales.
 *
 * @param ms what it is where all parameters are 0, in milliseconds
 * @param parameters which parameters
 * @param factors what each counts
 */
record PrefillTerm(double ms, int[] parameters, double[] factors) {
    double at(double[] values) {
        double exponent = 0;
        for (int i = 0; i < parameters.length; i++) {
            exponent += factors[i] * values[parameters[i]];
        }
        return ms * StrictMath.exp(exponent);
    }
}
