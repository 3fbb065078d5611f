package dev.headroom.estimate;

/** How a figure is computed. */
public enum EstimationMethod implements Described {
    BEST_KNOWN(
            new BestKnownEstimator(),
            "The best that is known: DETAILED, measured where there is a measurement, and SIMPLE only for a figure "
                    + "that lacks a fact for that, with the weights of DETAILED where they are known. The answer names "
                    + "the method that it came by."),
    SIMPLE(
            new SimpleEstimator(),
            "The published rule of thumb: parameters × bits ÷ 8, a cache for every layer, 0.3 GB beside them; speed "
                    + "from bandwidth ÷ memory."),
    DETAILED(
            new DetailedEstimator(),
            "What a runtime allocates and reads: published file sizes, a cache by kind of layer, buffers; speed fitted "
                    + "to measurements, with an interval.");

    private final Estimator estimator;
    private final String description;

    EstimationMethod(Estimator estimator, String description) {
        this.estimator = estimator;
        this.description = description;
    }

    public Estimator estimator() {
        return estimator;
    }

    @Override
    public String description() {
        return description;
    }
}
