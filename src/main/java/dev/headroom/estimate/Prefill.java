package dev.headroom.estimate;

/**
 * How a GPU or device reads prompts.
 *
 * @param fp16Tflops dense FP16 matrix throughput with FP32 accumulation, in 10^12 operations per second
 * @param utilisation share of it that reading a prompt reaches
 */
public record Prefill(double fp16Tflops, double utilisation) {
    private static final double OPERATIONS_PER_PARAMETER = 2;

    /** Tokens of a prompt per second: each takes one multiplication and one addition per active parameter. */
    public double tokPerSec(double activeParametersB) {
        return fp16Tflops * 1e12 * utilisation / (OPERATIONS_PER_PARAMETER * activeParametersB * 1e9);
    }
}
