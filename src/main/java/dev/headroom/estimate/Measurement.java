package dev.headroom.estimate;

/**
 * What was measured on a GPU or device, beside what is computed for the same.
 *
 * @param model name of the model
 * @param quant label of its quantization
 * @param mixtureOfExperts whether the model is a mixture
 * @param depthTokens tokens in the cache
 * @param tokPerSec measured tokens per second
 * @param ratio measured tokens per second ÷ computed ones
 * @param weight how much it counts: 1, or less for a build of long ago
 * @param ofTwin whether it was another GPU of the same chip, bandwidth and cores that was measured
 * @param source where it was published
 */
public record Measurement(
        String model,
        String quant,
        boolean mixtureOfExperts,
        double depthTokens,
        double tokPerSec,
        double ratio,
        double weight,
        boolean ofTwin,
        String source) {}
