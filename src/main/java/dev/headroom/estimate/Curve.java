package dev.headroom.estimate;

import java.util.Arrays;

/**
 * A figure that was measured at some sizes: between them it goes in a straight line over the logarithm of the size, and
 * beyond them it stays as it is.
 */
public final class Curve {
    private final double[] sizes;
    private final double[] values;

    /** @param sizes in rising order, as many as values */
    public Curve(double[] sizes, double[] values) {
        this.sizes = sizes.clone();
        this.values = values.clone();
    }

    /** The same at all sizes. */
    public static Curve constant(double value) {
        return new Curve(new double[] {1}, new double[] {value});
    }

    double at(double size) {
        int last = sizes.length - 1;
        if (size <= sizes[0]) {
            return values[0];
        }
        if (size >= sizes[last]) {
            return values[last];
        }
        int next = 1;
        while (size > sizes[next]) {
            next++;
        }
        double share = Math.log(size / sizes[next - 1]) / Math.log(sizes[next] / sizes[next - 1]);
        return values[next - 1] + (values[next] - values[next - 1]) * share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve && Arrays.equals(sizes, curve.sizes) && Arrays.equals(values, curve.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sizes) + Arrays.hashCode(values);
    }
}
