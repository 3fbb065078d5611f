package dev.headroom.estimate;

/** How a figure was computed. */
public enum Method {
    /** The published rule of thumb of the model page, see {@link SimpleEstimator}. */
    SIMPLE(new SimpleEstimator()),
    /** What a runtime allocates and reads, see {@link DetailedEstimator}. */
    DETAILED(new DetailedEstimator());

    private final Estimator estimator;

    Method(Estimator estimator) {
        this.estimator = estimator;
    }

    public Estimator estimator() {
        return estimator;
    }
}
