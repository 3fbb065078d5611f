package dev.headroom.estimate;

import java.util.Optional;

/**
 * Decoding for several requests in one step: the weights are read once for all, of a mixture those of the experts that
 * any of the requests passes; each request has its own cache to read and its own products to compute.
 */
public final class ParallelDecode {
    private static final double MS_PER_SECOND = 1000;
    /**
     * What measurements of 2 to 32 requests were of the computed speed, four in five: NVIDIA GB10 with CUDA, Ryzen AI
     * Max+ 395 with Vulkan, six models; no other hardware is known.
     */
    static final DecodeInterval INTERVAL = new DecodeInterval(0.75, 1.4);

    private ParallelDecode() {}

    /**
     * How fast; empty while a fact of the model or hardware is unknown.
     *
     * @param need what all requests need together
     * @param one how fast one request alone is decoded
     */
    static Optional<ParallelSpeed> speed(Memory need, HardwareShape hardware, Speed one, int users) {
        if (users == 1) {
            return Optional.of(new ParallelSpeed(1, one.tokPerSec(), one.low(), one.high(), one.basis()));
        }
        Optional<Step> known = Step.of(need, hardware);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Step step = known.get();
        double depth = need.options().depthTokens().orElse(need.contextTokens());
        double slower = step.ms(users, depth, need.options()) / step.ms(1, depth, need.options());
        double tokPerSec = users * one.tokPerSec() / slower;
        return Optional.of(new ParallelSpeed(
                users,
                tokPerSec,
                one.low().times(users / slower * INTERVAL.lowFactor()),
                one.high().times(users / slower * INTERVAL.highFactor()),
                SpeedBasis.SCALED.weaker(one.basis())));
    }

    /**
     * One step of a model on a hardware.
     *
     * @param weightsGb all weights, in 10^9 bytes
     */
    public record Step(
            DecodeModel decode,
            LayerMap layers,
            PrefillModel products,
            double weightsGb,
            FormatFamily format,
            HardwareShape hardware) {

        /** Empty on several devices and while a fact of the model or hardware is unknown. */
        static Optional<Step> of(Memory need, HardwareShape hardware) {
            ModelShape shape = need.model().shape();
            return shape.prefill().isEmpty()
                            || hardware.prefill().isEmpty()
                            || hardware.decode().isEmpty()
                            || !hardware.bandwidthGbPerSec().isKnown()
                            || !need.weightsGb().isKnown()
                            || shape.decode().isEmpty()
                            || shape.layers().isEmpty()
                            || need.options().spread().devices() > 1
                    ? Optional.empty()
                    : Optional.of(new Step(
                            shape.decode().get(),
                            shape.layers().get(),
                            shape.prefill().get(),
                            need.weightsGb().value(),
                            need.model().format(),
                            hardware));
        }

        /** Time of a step that checks tokens of one request, which has one cache, in milliseconds. */
        double checkMs(int tokens, double depthTokens, RunOptions options) {
            double readGb = readGb(tokens, decode.readGb(weightsGb, format));
            return ms(readGb, depthTokens, options) + (tokens - 1) * productsMs();
        }

        /** Time of the step for that many requests, in milliseconds. */
        public double ms(int users, double depthTokens, RunOptions options) {
            double readGb = decode.readGb(weightsGb, format);
            double cacheMs = ms(readGb, depthTokens, options) - ms(readGb, 0, options);
            return ms(readGb(users, readGb), 0, options) + users * cacheMs + (users - 1) * productsMs();
        }

        private double ms(double readGb, double depthTokens, RunOptions options) {
            DecodeWork work = DecodeWork.of(decode, layers, readGb, depthTokens, options, format);
            return MS_PER_SECOND
                    / DecodeSpeed.tokPerSec(
                            work,
                            hardware.bandwidthGbPerSec().value(),
                            hardware.decode().orElseThrow().constants());
        }

        /** The experts that any request passes grow with their number, and soon are all of them. */
        private double readGb(int users, double readGbOfOne) {
            double share = products.expertShare();
            double expertsGb = weightsGb * products.expertsB() / products.parametersB();
            double touched = 1 - Math.pow(1 - share, users);
            return readGbOfOne + expertsGb * (touched - share);
        }

        private double productsMs() {
            Prefill prefill = hardware.prefill().orElseThrow();
            PrefillWork work = PrefillWork.of(
                    products, weightsGb, Prompt.TYPICAL, Prompt.TYPICAL.tokens(), PrefillFormat.of(format));
            return PrefillSpeed.productsMs(
                    work, prefill.throughput().value(), prefill.fit().constants());
        }
    }
}
