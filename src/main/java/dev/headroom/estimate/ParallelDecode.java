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
    private static final DecodeInterval INTERVAL = new DecodeInterval(0.75, 1.4);

    private ParallelDecode() {}

    /**
     * How fast; empty while a fact of the model or hardware is unknown.
     *
     * @param need what all requests need together
     * @param one how fast one request alone is decoded
     */
    static Optional<ParallelSpeed> speed(Memory need, HardwareShape hardware, Speed one, int users) {
        QuantizedModel model = need.model();
        Optional<PrefillModel> prefillModel = model.shape().prefill();
        if (users == 1) {
            return Optional.of(new ParallelSpeed(1, one.tokPerSec(), one.low(), one.high(), one.basis()));
        }
        if (prefillModel.isEmpty()
                || hardware.prefill().isEmpty()
                || hardware.decode().isEmpty()
                || model.shape().decode().isEmpty()
                || model.shape().layers().isEmpty()
                || need.options().spread().devices() > 1) {
            return Optional.empty();
        }
        double depth = need.options().depthTokens().orElse(need.contextTokens());
        var step = new Step(
                model.shape().decode().get(),
                model.shape().layers().get(),
                prefillModel.get(),
                need.weightsGb().value(),
                model.format(),
                hardware);
        double slower = step.ms(users, depth, need.options()) / step.ms(1, depth, need.options());
        double tokPerSec = users * one.tokPerSec() / slower;
        return Optional.of(new ParallelSpeed(
                users,
                tokPerSec,
                one.low().times(users / slower * INTERVAL.lowFactor()),
                one.high().times(users / slower * INTERVAL.highFactor()),
                one.basis() == SpeedBasis.MODELLED ? SpeedBasis.MODELLED : SpeedBasis.SCALED));
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
