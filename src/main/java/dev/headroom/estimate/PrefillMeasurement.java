package dev.headroom.estimate;

/**
 * A prompt that was read on a GPU or device, beside what is computed for the same.
 *
 * @param model name of the model
 * @param quant label of its quantization
 * @param mixtureOfExperts whether the model is one
 * @param prompt the prompt
 * @param ratio measured tokens per second ÷ computed ones
 * @param rows measurements that it is the median of
 * @param source where they were published
 */
public record PrefillMeasurement(
        String model, String quant, boolean mixtureOfExperts, Prompt prompt, double ratio, int rows, String source) {
    /** Tokens of depth below which depth makes little difference. */
    private static final double SHALLOW_TOKENS = 2048;

    /** Whether it was read with a deep cache. */
    boolean deep() {
        return prompt.meanDepthTokens() > PrefillFit.DEEP_TOKENS;
    }

    /** How much more or less there was in the cache than with another prompt: a logarithm, 0 for the same. */
    double apart(Prompt other) {
        return Math.abs(
                Math.log((prompt.meanDepthTokens() + SHALLOW_TOKENS) / (other.meanDepthTokens() + SHALLOW_TOKENS)));
    }
}
