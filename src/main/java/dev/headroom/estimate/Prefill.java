package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * How a GPU or device reads prompts.
 *
 * @param fit how hardware of its class does
 * @param throughput how much it computes at once
 * @param measurements what was measured on it
 */
public record Prefill(PrefillFit fit, Throughput throughput, PrefillMeasurements measurements) {
    private static final double MS_PER_SECOND = 1000;
    /** MLX reads a prompt in steps of so many tokens ({@code prefill_step_size} of mlx-lm's {@code generate_step}). */
    private static final int MLX_STEP_TOKENS = 2048;
    /**
     * Weights in system memory are copied to the GPU for each ubatch (llama.cpp, ggml-backend's offloading of
     * operations), at this rate in 10^9 bytes per second: what an RTX 4070 on PCIe 4 with dual-channel DDR4 reached
     * with Qwen3.6 27B and 35B-A3B, 11 to 16; an RTX 5080 on PCIe 5 came to some 25.
     */
    private static final double COPY_GB_PER_SEC = 14;

    private static final DecodeInterval COPY_INTERVAL = new DecodeInterval(1 / 1.8, 1.8);
    /**
     * What each further device of a layer split takes off: medians of 2, 4 and 8 cards stay within 10 % of the pipeline
     * with it (2 to 16 ubatches on RTX 4090, A40, H100, L40S, RTX 5000 and 6000 Ada).
     */
    private static final double LOSS_PER_DEVICE = 0.05;

    private static final DecodeInterval SPLIT_INTERVAL = new DecodeInterval(1 / 1.15, 1.15);

    /** The same with other measurements. */
    public Prefill with(List<PrefillMeasurement> others) {
        return new Prefill(fit, throughput, new PrefillMeasurements(others));
    }

    /** Tokens of a prompt per second as computed for a model on one device, with all weights in its memory. */
    public double computed(
            PrefillModel model,
            double fileGb,
            Prompt prompt,
            int ubatchTokens,
            PrefillFormat format,
            double bandwidthGbPerSec) {
        PrefillWork work = PrefillWork.of(model, fileGb, prompt, ubatchTokens, format);
        return MS_PER_SECOND / PrefillSpeed.msPerToken(work, throughput.value(), bandwidthGbPerSec, fit.constants());
    }

    /**
     * Tokens of a prompt per second; empty while a fact of the model or the hardware is unknown, and for a tensor
     * split, which is not measured.
     *
     * @param overflowGb weights that find no room in the memory, in 10^9 bytes
     * @param cards what unlike cards hold of a layer split; empty where the spread is no such
     */
    static Optional<Speed> speed(
            Memory need, HardwareShape hardware, double overflowGb, Prompt prompt, List<CardShare> cards) {
        Optional<PrefillModel> model = need.model().shape().prefill();
        RunOptions options = need.options();
        boolean split = options.spread().devices() > 1;
        if (!cards.isEmpty() && model.isPresent() && overflowGb <= 0) {
            return PrefillPipeline.speed(model.get(), need, hardware, cards, prompt)
                    .map(passing -> times(passing, kept(cards.size()), SPLIT_INTERVAL));
        }
        if (model.isEmpty()
                || !options.spread().others().isEmpty()
                || hardware.prefill().isEmpty()
                || !hardware.bandwidthGbPerSec().isKnown()
                || !need.weightsGb().isKnown()
                || (split && (options.spread().byTensor() || overflowGb > 0))) {
            return Optional.empty();
        }
        Speed onOne = hardware.prefill().get().onOne(model.get(), need, hardware, prompt);
        if (split) {
            return Optional.of(times(
                    onOne,
                    pipelined(options.spread().devices(), prompt.ubatches(options.ubatchTokens())),
                    SPLIT_INTERVAL));
        }
        return Optional.of(overflowGb > 0 ? copied(onOne, model.get(), need, overflowGb, prompt) : onOne);
    }

    Speed onOne(PrefillModel model, Memory need, HardwareShape hardware, Prompt prompt) {
        QuantizedModel quantized = need.model();
        PrefillFormat format =
                quantized.quant().map(PrefillFormat::of).orElseGet(() -> PrefillFormat.of(quantized.format()));
        int asked = need.options().ubatchTokens();
        int ubatch = format == PrefillFormat.MLX ? Math.max(asked, MLX_STEP_TOKENS) : asked;
        double computed = computed(
                model,
                need.weightsGb().value(),
                prompt,
                ubatch,
                format,
                hardware.bandwidthGbPerSec().value());
        return measurements.scale(
                computed, quantized, PrefillKind.of(model, format), prompt, prompt.atOnce(ubatch), fit, throughput);
    }

    /** The devices work on ubatches one behind another: how much faster they are together. */
    public static double pipelined(int devices, double ubatches) {
        return ubatches * devices / (ubatches + devices - 1) * kept(devices);
    }

    private static double kept(int devices) {
        return Math.max(1 - LOSS_PER_DEVICE * (devices - 1), 1.0 / devices);
    }

    private static Speed copied(Speed onDevice, PrefillModel model, Memory need, double overflowGb, Prompt prompt) {
        int ubatch = need.options().ubatchTokens();
        PrefillWork work = PrefillWork.of(model, need.weightsGb().value(), prompt, ubatch, PrefillFormat.PLAIN);
        double touched = Math.min(1, work.weightsGb() / need.weightsGb().value());
        double copyMs = MS_PER_SECOND * overflowGb * touched / (COPY_GB_PER_SEC * work.ubatchTokens());
        double deviceMs = MS_PER_SECOND / onDevice.tokPerSec();
        return times(onDevice, deviceMs / (deviceMs + copyMs), COPY_INTERVAL);
    }

    /** The same by a factor that was measured on other hardware. */
    private static Speed times(Speed speed, double factor, DecodeInterval interval) {
        return new Speed(
                speed.tokPerSec() * factor,
                speed.low().times(factor * interval.lowFactor()),
                speed.high().times(factor * interval.highFactor()),
                speed.basis() == SpeedBasis.MEASURED ? SpeedBasis.SCALED : speed.basis(),
                speed.samples(),
                speed.sources());
    }
}
