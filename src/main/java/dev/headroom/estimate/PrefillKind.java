package dev.headroom.estimate;

/**
 * What kind of work a prompt is, as far as estimates of kinds differ in how right they are.
 *
 * @param mlx whether MLX computes it
 */
public record PrefillKind(boolean mixtureOfExperts, boolean mlx) {
    /** The kind that most hardware was measured with. */
    public static final PrefillKind DENSE = new PrefillKind(false, false);

    static PrefillKind of(PrefillModel model, PrefillFormat format) {
        return new PrefillKind(model.expertsB() > 0, format == PrefillFormat.MLX);
    }
}
