package dev.headroom.estimate;

/**
 * What was measured on a GPU or device, beside what is computed for the same.
 *
 * @param model name of the model
 * @param quant label of its quantization
 * @param ratio measured tokens per second ÷ computed ones
 * @param source where it was published
 */
public record Measurement(String model, String quant, double ratio, String source) {}
