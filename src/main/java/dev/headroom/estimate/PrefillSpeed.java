package dev.headroom.estimate;

/** How fast hardware reads a prompt: the sum of the times of products, memory, attention and what nothing shortens. */
public final class PrefillSpeed {
    /** Share of the bandwidth at which weights are read, as decoding reads them. */
    public static final double WEIGHTS_EFFICIENCY = 0.8;

    private static final double MS_PER_SECOND = 1000;
    private static final double PER_TERA = 1e12;
    private static final double BYTES_PER_GB = 1e9;

    private PrefillSpeed() {}

    /**
     * Time for one token of the prompt in the mean, in milliseconds.
     *
     * @param tera throughput in the unit of the hardware's class: 10^12 operations per second, or GPU cores
     * @param bandwidthGbPerSec bandwidth of the memory in 10^9 bytes per second
     */
    public static double msPerToken(
            PrefillWork work, double tera, double bandwidthGbPerSec, PrefillConstants constants) {
        double perMs = tera * PER_TERA / MS_PER_SECOND;
        double weights = perMs * constants.utilisation(work.format());
        double dense = work.denseOperations() * (1 + constants.ubatchPadding() / work.ubatchTokens()) / weights;
        double experts =
                (work.expertOperations() + work.touchedOperations() * constants.expertPadding() / work.ubatchTokens())
                        / (weights * constants.mixtureFactor());
        double bytesPerMs = bandwidthGbPerSec * BYTES_PER_GB / MS_PER_SECOND;
        double reading = work.weightsGb() * BYTES_PER_GB / (work.ubatchTokens() * bytesPerMs * WEIGHTS_EFFICIENCY);
        double activations = work.activationElements() * constants.bytesPerActivation() / bytesPerMs;
        double layers = work.layers() * constants.msPerLayer() / work.ubatchTokens();
        double plain = perMs * constants.utilisation();
        double recurrence = work.recurrentElements() * constants.operationsPerState() / plain;
        double attention = work.attentionOperations() / (plain * constants.attentionFactor());
        return dense + experts + reading + activations + layers + recurrence + attention;
    }

    /**
     * Time that the products of one token with the weights take where they are all that counts, in milliseconds.
     *
     * @param tera throughput in the unit of the hardware's class
     */
    static double productsMs(PrefillWork work, double tera, PrefillConstants constants) {
        double perMs = tera * PER_TERA / MS_PER_SECOND * constants.utilisation(work.format());
        return (work.denseOperations() + work.expertOperations() / constants.mixtureFactor()) / perMs;
    }
}
