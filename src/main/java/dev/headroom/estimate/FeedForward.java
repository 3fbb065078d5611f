package dev.headroom.estimate;

/** What the feed-forward part of a layer keeps of a token while it computes, in elements. */
public final class FeedForward {
    /** Widths that follow from parameters are a little off; forms that change at a ratio change within that. */
    private static final double TOLERANCE = 1.05;

    private static final double GATE_UP_AND_PRODUCT = 3;

    private FeedForward() {}

    /** Of a dense layer: gate, what is gated, and their product; without a gate the one. */
    public static double dense(double width, boolean gated) {
        return gated ? GATE_UP_AND_PRODUCT * width : width;
    }

    /** Where nothing is known: gated, and four times as wide as the hidden state, as Llama and Mistral have it. */
    public static double typical(double hiddenSize) {
        return dense(4 * hiddenSize, true);
    }

    /**
     * Of a mixture, as llama.cpp allocates it: the experts' widths three times, and their outputs once or twice.
     *
     * @param used experts that a token passes
     * @param width feed-forward width of one expert
     */
    public static double mixture(double used, double width, double hiddenSize) {
        double outputs = used * hiddenSize;
        double widths = used * width;
        if (outputs <= 2 * widths * TOLERANCE) {
            return Math.max(GATE_UP_AND_PRODUCT * widths, 2 * outputs);
        }
        double second = outputs > GATE_UP_AND_PRODUCT * widths * TOLERANCE ? outputs : 0;
        return GATE_UP_AND_PRODUCT * widths + outputs + second;
    }
}
