package dev.headroom.estimate;

/**
 * How hardware of one class reads prompts.
 *
 * @param constants the fitted constants
 * @param shallow interval of up to {@link #DEEP_TOKENS} tokens in the cache in the mean
 * @param deep interval of more
 * @param hardware hardware of the class that was measured
 * @param cells its measurements
 */
public record PrefillFit(
        PrefillConstants constants, DecodeInterval shallow, DecodeInterval deep, int hardware, int cells) {
    /** Prompts that are read with more tokens in the cache than this in the mean are deep: estimates err more. */
    public static final double DEEP_TOKENS = 2048;

    DecodeInterval interval(Prompt prompt) {
        return prompt.meanDepthTokens() > DEEP_TOKENS ? deep : shallow;
    }
}
