package dev.headroom.estimate;

/**
 * A prompt that was read on a GPU or device, beside what is computed for the same.
 *
 * @param model name of the model
 * @param quant label of its quantization
 * @param mixtureOfExperts whether the model is one
 * @param prompt the prompt
 * @param ubatchTokens tokens that were computed at once
 * @param sameCores whether it was read on as many cores, as far as both are known
 * @param ratio measured tokens per second ÷ computed ones
 * @param rows measurements that it is the median of
 * @param source where they were published
 */
public record PrefillMeasurement(
        String model,
        String quant,
        boolean mixtureOfExperts,
        Prompt prompt,
        double ubatchTokens,
        boolean sameCores,
        double ratio,
        int rows,
        String source) {
    /** Tokens of depth below which depth makes little difference. */
    private static final double SHALLOW_TOKENS = 2048;
    /** A measurement with up to twice as many tokens, or half of them, is of the same. */
    private static final double ALIKE = Math.log(2);

    /** Whether it was read with a deep cache. */
    boolean deep() {
        return prompt.meanDepthTokens() > PrefillFit.DEEP_TOKENS;
    }

    /** Whether about as much was in the cache, and computed at once, as with another prompt. */
    boolean isLike(Prompt other, double otherUbatchTokens) {
        return depthApart(other) <= ALIKE && ubatchApart(otherUbatchTokens) <= ALIKE;
    }

    /** How far another prompt is from this one: 0 for the same. */
    double apart(Prompt other, double otherUbatchTokens) {
        return Math.hypot(depthApart(other), ubatchApart(otherUbatchTokens));
    }

    private double depthApart(Prompt other) {
        return Math.abs(
                Math.log((prompt.meanDepthTokens() + SHALLOW_TOKENS) / (other.meanDepthTokens() + SHALLOW_TOKENS)));
    }

    private double ubatchApart(double otherUbatchTokens) {
        return Math.abs(Math.log(ubatchTokens / otherUbatchTokens));
    }
}
