package dev.headroom.estimate;

/**
 * How hardware of one class reads prompts.
 *
 * @param constants the fitted constants
 * @param shallow interval of a dense model and up to {@link #DEEP_TOKENS} tokens in the cache in the mean
 * @param deep interval of more tokens
 * @param mixtureSpread how much further, as a logarithm, mixtures are off beside their hardware where it is not deep
 * @param mlxSpread the same of what MLX computes
 * @param hardware hardware of the class that was measured
 * @param cells its measurements
 */
public record PrefillFit(
        PrefillConstants constants,
        DecodeInterval shallow,
        DecodeInterval deep,
        double mixtureSpread,
        double mlxSpread,
        int hardware,
        int cells) {
    /** Prompts that are read with more tokens in the cache than this in the mean are deep: estimates err more. */
    public static final double DEEP_TOKENS = 2048;

    DecodeInterval interval(Prompt prompt, PrefillKind kind) {
        if (prompt.meanDepthTokens() > DEEP_TOKENS) {
            return deep;
        }
        if (kind.mlx()) {
            return widened(shallow, mlxSpread);
        }
        return kind.mixtureOfExperts() ? widened(shallow, mixtureSpread) : shallow;
    }

    /** An interval for errors that come together with others of that size: logarithms add up by their squares. */
    public static DecodeInterval widened(DecodeInterval interval, double spread) {
        return new DecodeInterval(
                Math.exp(-Math.hypot(Math.log(interval.lowFactor()), spread)),
                Math.exp(Math.hypot(Math.log(interval.highFactor()), spread)));
    }
}
